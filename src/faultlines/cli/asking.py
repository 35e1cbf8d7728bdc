"""`brief` and `claims`: what the ledger holds."""

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from faultlines.cli.common import Settings, day, json_option, put, put_json, say, with_settings
from faultlines.cli.odd import filled, say_if_nothing
from faultlines.cli.seating import say_missing, say_unknown, seats_of, seats_option
from faultlines.model.claims import Stance
from faultlines.model.errors import BadInput
from faultlines.model.snapshot import Snapshot, Status

if TYPE_CHECKING:
    from faultlines.show.choose import Wanted

STANCES = click.Choice([one.value for one in Stance])
STATUSES = click.Choice([one.value for one in Status])


@click.command()
@click.option("--as-of", metavar="DATE", help="The day that the analyses are about.")
@click.option("--known-by", metavar="DATE", help="Only from what was published by then.")
@click.option(
    "--floor",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    help="Leave out claims that were read less surely than this; they are counted.",
)
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    default=40,
    show_default=True,
    help="At most so many lines a section; 0 for all.",
)
@seats_option
@json_option("the sections")
@with_settings
def brief(settings: Settings, /, as_of: str | None, known_by: str | None, floor: float, limit: int,
          seats: Path | None, as_json: bool) -> None:  # fmt: skip
    """Everything on one page: who is who, who stands where, what is denied, expected, advised."""
    from faultlines.analyse.briefly import in_brief
    from faultlines.analyse.known import known_then
    from faultlines.analyse.origins import roots
    from faultlines.analyse.retold import told_once
    from faultlines.cli.analysing import AS_OF, KNOWN_BY, last_day
    from faultlines.model.findings import Asked
    from faultlines.show.brief import brief_of
    from faultlines.show.brief_json import brief_data
    from faultlines.show.brief_text import brief_text

    asked = Asked(as_of=last_day(as_of, AS_OF), known_by=last_day(known_by, KNOWN_BY), floor=floor)
    with settings.open() as ledger:
        whole = ledger.snapshot()
    say_if_nothing(whole, asked)
    snap, blocs = known_then(whole, asked), seats_of(settings, whole, seats)
    say_unknown(blocs, whole, snap)
    reports = in_brief(snap, asked, blocs)
    say_missing(seats, (one.title for one in reports))
    made = brief_of(told_once(snap), floor=floor, reports=reports, repeats=roots(snap))
    if as_json:
        put_json(brief_data(made), indent=1)
    else:
        click.echo(brief_text(made, limit=limit), nl=False)


@click.command()
@click.option(
    "--actor", metavar="ACTOR", callback=filled, help="At either end: a name, an alias or an id."
)
@click.option(
    "--relation", metavar="RELATION", callback=filled, help="Such as rejects, meets, part_of."
)
@click.option(
    "--holder",
    metavar="ACTOR",
    callback=filled,
    help="Who says so; 'author' for the documents' own.",
)
@click.option("--from", "first", metavar="DATE", help="On this day or later (2020-04-10, 2020-04).")
@click.option("--to", "last", metavar="DATE", help="On this day or earlier.")
@click.option("--stance", type=STANCES)
@click.option("--document", metavar="WORDS", callback=filled,
              help="A path, title, outlet or id, or part of one.")  # fmt: skip
@click.option("--status", type=STATUSES, help="What people decided; else all but the rejected.")
@click.option("--limit", type=click.IntRange(min=0), default=0, show_default=True,
              help="At most so many; 0 for all.")  # fmt: skip
@json_option("claims, one a line,")
@with_settings
def claims(settings: Settings, /, limit: int, as_json: bool, **filters: str | None) -> None:
    """The claims, in the order of the texts, each with its id and its sentence."""
    from faultlines.show.choose import chosen
    from faultlines.show.lists import claim_data, claim_lines
    from faultlines.show.marks import explained
    from faultlines.show.view import View

    with settings.open() as ledger:
        snap = ledger.snapshot()
    say_if_nothing(snap)
    view, found = View(snap), list(chosen(snap, _wanted(snap, filters)))
    some = list(islice(found, limit or None))
    if as_json:
        for entry in some:
            put_json(claim_data(view, entry))
    else:
        put(claim_lines(view, some))
        put(explained(view, (view.number[one.claim.evidence.doc_id] for one in some)))
    say(f"{len(some):,} of {len(found):,} claims" if len(some) < len(found)
        else f"{len(found):,} claims")  # fmt: skip


def _wanted(snap: Snapshot, filters: dict[str, str | None]) -> "Wanted":
    from faultlines.show.choose import AUTHOR, Wanted
    from faultlines.show.find import find_actor, find_documents, find_relation

    actor, holder, document = filters["actor"], filters["holder"], filters["document"]
    first, last = (
        day(filters["first"], "the day of --from"),
        day(filters["last"], "the day of --to"),
    )
    stance, status, relation = filters["stance"], filters["status"], filters["relation"]
    if holder is not None and holder != AUTHOR:
        holder = find_actor(snap, holder).id
    if first and last and first.first and last.last and first.first > last.last:
        raise BadInput("--from is after --to, so no day can be between them.")
    return Wanted(
        actor=find_actor(snap, actor).id if actor else None,
        relation=find_relation(relation) if relation else None,
        holder=holder,
        first=first.first if first else None,
        last=last.last if last else None,
        stance=Stance(stance) if stance else None,
        documents=frozenset(one.id for one in find_documents(snap, document)) if document else None,
        status=Status(status) if status else None,
    )
