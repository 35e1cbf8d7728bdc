"""Contested selection: candidates, the blocs that decide, and how it may come out."""

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

from faultlines.analyse.beside import beside
from faultlines.analyse.by_day import by_day
from faultlines.analyse.contest import NOBODY, Rules, Voter, play
from faultlines.analyse.known import day_asked
from faultlines.analyse.leanings import SHARE, SURE, Leanings, leanings
from faultlines.analyse.retold import told_once
from faultlines.analyse.said import live, said_so
from faultlines.analyse.seats import Seats
from faultlines.analyse.withdrawn import gone, withdrawn
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Entry, Snapshot

DRAWS = 200
NEVER_QUITE = 0.95  # of a stand: what holds is as good as sure, but claims are no votes
UNKNOWN = "No stand on it is known: it wins what the others leave."
METHOD = "Monte Carlo of nomination, vote and veto; weight of backing from ParlGov"


def selection(snap: Snapshot, asked: Asked, candidates: Sequence[str], seats: Sequence[Seats],
              rules: Rules | None = None) -> Report:  # fmt: skip
    """candidates: actor ids. seats: the blocs that decide, from the user."""
    snap, rules = told_once(by_day(snap, asked)), rules or Rules()
    day = day_asked(snap, asked)
    told = [one for one in said_so(live(snap, asked)) if _by(one, day)]
    out = withdrawn(snap, told, candidates)
    left = [one for one in candidates if one not in out]
    views = leanings(snap, told, [one.actor for one in seats], left)
    if any(lean.claims for lean in views.values()):
        findings = [*_outcomes(views, left, seats, rules), *beside(left, seats, views)]
        findings += [*_matrix(left, seats, views), *_silent(left, seats, views)]
    else:
        findings = [_nothing_known(asked)]
    findings += gone(out)
    return Report(
        key="selection",
        title="Contested selection",
        about="Who may be chosen by blocs whose stands are known in part. Seats and vetoes are "
        "yours; the stands come from claims.",
        asked=asked,
        findings=tuple(findings),
        rules=_rules(rules),
    )


def _nothing_known(asked: Asked) -> Finding:
    """Shares would tell of the rules and the seats alone, and look like a forecast."""
    last = min((day for day in (asked.as_of, asked.known_by) if day), default=None)
    day = f"by {last.isoformat()} " if last else ""
    return Finding(
        kind="unknown", under="How it may come out", method="as stated",
        says="No claim is known on how these blocs stand to these candidates",
        caveats=(f"Nothing that came out {day}says so, so no shares are given.",),
    )  # fmt: skip


def _outcomes(views: Leanings, candidates: Sequence[str], seats: Sequence[Seats],
              rules: Rules) -> Iterator[Finding]:  # fmt: skip
    random = Random(0)
    draws = [[_voter(one, views, random) for one in seats] for _ in range(DRAWS)]
    chances = play(candidates, draws, rules)
    everything = tuple(dict.fromkeys(claim for lean in views.values() for claim in lean.claims))
    for who, chance in sorted(chances.items(), key=lambda one: (-one[1].mean, one[0])):
        own = dict.fromkeys(claim for (_, whom), lean in views.items() if whom == who
                            for claim in lean.claims)  # fmt: skip
        yield Finding(
            kind="outcome", under="How it may come out", method=METHOD,
            says=f"{{{who}}} is chosen" if who != NOBODY else
            f"Nobody is chosen in {rules.rounds} rounds", about=(who,) if who else (),
            value=chance.mean, unit="chance", low=min(chance.low, chance.mean),
            high=max(chance.high, chance.mean),
            because=tuple(own) or everything, at_large=not own,
            caveats=(UNKNOWN,) if who and not own else (),
        )  # fmt: skip


def _rules(rules: Rules) -> tuple[str, ...]:
    more = "more than" if rules.strict else "at least"
    return (
        f"Chosen is who has {more} {rules.threshold:.0%} of the seats behind it, in {rules.rounds} "
        "rounds at most; who fails is out. A bloc with a veto that is against lets it pass with "
        "1 - veto.",
        "A bloc's stand is its latest lasting claim on the candidate; it holds in a draw with "
        + ", ".join(f"{word} {share:.0%}" for word, share in SURE.items())
        + " by its words.",
        "Whoever nominated a candidate is for it. Who has no seats may have a veto, or nominate. A "
        "bloc without a stand of its own has "
        f"{SHARE['leader']:.0%} of its leader's, else {SHARE['patron']:.0%} of that of who is said "
        "to back or command it.",
        "Who is said to have given up, and not to have been put up again since, is left out.",
        f"{DRAWS} draws of what is not known, 60 games each; ranges are the middle 90 % of draws.",
    )


def _by(entry: Entry, day: date | None) -> bool:
    first = entry.claim.when.first
    return first is None or day is None or first <= day


def _voter(one: Seats, views: Leanings, random: Random) -> Voter:
    drawn = {
        who: lean.stand * NEVER_QUITE if random.random() < lean.sure else 0.0
        for (bloc, who), lean in views.items() if bloc == one.actor
    }  # fmt: skip
    return Voter(name=one.actor, weight=one.seats, stands=drawn, veto=one.veto,
                 nominates=one.nominates)  # fmt: skip


def _weight(one: Seats) -> str:
    """ "40 seats", "no seats, a veto of 1, nominates"."""
    seats = f"{one.seats:g} seat{'' if one.seats == 1 else 's'}" if one.seats else "no seats"
    veto = f", a veto of {one.veto:g}" if one.veto else ""
    return seats + veto + (", nominates" if one.nominates else "")


def _matrix(candidates: Sequence[str], seats: Sequence[Seats],
            views: Leanings) -> Iterator[Finding]:  # fmt: skip
    for one in seats:
        for who in candidates:
            lean = views[one.actor, who]
            if not lean.stand:
                continue
            words = "for" if lean.stand > 0 else "against"
            if lean.through != "own":
                words += f" (its {lean.through}'s stand)"
            yield Finding(
                kind="stand", under="Who stands where", about=(one.actor, who),
                says=f"{{{one.actor}}} ({_weight(one)}) on {{{who}}}: {words}",
                because=lean.claims, method="as stated",
                data={"stand": lean.stand, "sure": lean.sure, "through": lean.through,
                      "seats": one.seats, "veto": one.veto},
            )  # fmt: skip


def _silent(candidates: Sequence[str], seats: Sequence[Seats],
            views: Leanings) -> Iterator[Finding]:  # fmt: skip
    """Blocs of which no stand is known: they abstain in every draw."""
    some = [one for one in seats if not any(views[one.actor, who].claims for who in candidates)]
    if some:
        blocs = ", ".join(f"{{{one.actor}}} ({_weight(one)})" for one in some)
        yield Finding(
            kind="no_stand", under="Who stands where", about=tuple(one.actor for one in some),
            says=f"No stand is known of {blocs}", method="as stated",
        )  # fmt: skip
