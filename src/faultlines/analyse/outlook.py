"""Forecasts from the texts and from people, each with what was decided on it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from faultlines.analyse.by_day import by_day
from faultlines.analyse.retold import told_once
from faultlines.model.claims import Forecast
from faultlines.model.findings import Asked
from faultlines.model.foretold import Foretold, Outcome
from faultlines.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """One forecast or advice. author: an actor's id in braces, or words. words: the author's own
    of probability. low, high: chance out of 1 by the table of those words or by a person, or None.
    due: the day it can be told by; else the end of its horizon. test, topic, outcome: a person's.
    """

    id: str
    statement: str
    author: str
    outlet: str | None
    words: str
    low: float | None
    high: float | None
    advice: bool
    condition: str | None
    due: date | None
    test: str | None
    topic: str | None
    status_quo: bool | None
    outcome: Outcome | None
    by_person: bool


def outlooks(snap: Snapshot, asked: Asked) -> tuple[Outlook, ...]:
    """Those of the texts in their order, then those that people added.

    Nothing that came out or was added, and no outcome that was known, after `asked.as_of` or
    `asked.known_by`. What was decided on a forecast whose text isn't in the snapshot brings it in
    no more than its text would.
    """
    snap = told_once(by_day(snap, asked))
    last = min((day for day in (asked.as_of, asked.known_by) if day), default=None)
    known = {one.forecast_id: one for one in _known(snap.foretold, last)}
    outlet = {one.doc_id: one.source for one in reversed(snap.publications)}
    read = [_read(snap, one, known.get(one.id), outlet) for one in snap.forecasts]
    added = [_added(one) for one in known.values() if one.added]
    return (*read, *added)


def _known(foretold: Iterable[Foretold], day: date | None) -> Iterable[Foretold]:
    for one in foretold:
        if day is not None and one.made is not None and one.made > day.isoformat():
            continue
        if day is not None and one.resolved is not None and one.resolved > day.isoformat():
            one = replace(one, outcome=None, resolved=None)
        yield one


def _read(snap: Snapshot, forecast: Forecast, made: Foretold | None,
          outlet: Mapping[str, str | None]) -> Outlook:  # fmt: skip
    made = None if forecast.advice else made  # ledgers of old took decisions on advice too
    source = outlet.get(forecast.statement.doc_id)
    who = snap.who(forecast.author)
    said = " ".join(forecast.author.quote.split()) if forecast.author else source or "the author"
    ranged = made is not None and made.low is not None
    condition = forecast.condition.quote if forecast.condition else None
    return Outlook(
        id=forecast.id,
        statement=" ".join(forecast.statement.quote.split()),
        author=f"{{{who}}}" if who else said,
        outlet=source,
        words=" ".join(forecast.words.split()),
        low=made.low if made and ranged else forecast.low,
        high=made.high if made and ranged else forecast.high,
        advice=forecast.advice,
        condition=" ".join(condition.split()) if condition else None,
        due=_day(made.due) if made and made.due else forecast.horizon.last,
        test=made.test if made else None,
        topic=made.topic if made else None,
        status_quo=made.status_quo if made else None,
        outcome=made.outcome if made else None,
        by_person=ranged,
    )


def _added(made: Foretold) -> Outlook:
    return Outlook(
        id=made.forecast_id, statement=made.statement, author=made.author or "the author",
        outlet=made.outlet, words="", low=made.low, high=made.high, advice=False, condition=None,
        due=_day(made.due), test=made.test, topic=made.topic, status_quo=made.status_quo,
        outcome=made.outcome, by_person=made.low is not None,
    )  # fmt: skip


def _day(words: str | None) -> date | None:
    return date.fromisoformat(words) if words else None
