"""`show`, `actors`, `search`: one claim laid open, who there is, and words in documents."""

from typing import Any

import click

from faultlines.cli.common import Settings, json_option, put, put_json, say, with_settings

ALL = 1_000_000_000  # documents: more than any ledger has


@click.command()
@click.argument("claim")
@json_option("it")
@with_settings
def show(settings: Settings, claim: str, as_json: bool) -> None:
    """One CLAIM laid open: its sentence in context, who says so, which words fired and why.

    Takes the id or its beginning; forecasts and events too.
    """
    from faultlines.cli.rulings import rulings_on
    from faultlines.model.snapshot import Entry
    from faultlines.show.find import find_one
    from faultlines.show.one_claim import claim_page, thing_data, thing_page
    from faultlines.show.view import View

    with settings.open() as ledger:
        snap = ledger.snapshot()
        found = find_one(snap, claim)
        rulings = rulings_on(ledger, found.id) if isinstance(found, Entry) else ()
    view = View(snap)
    if as_json:
        put_json(thing_data(view, found, rulings), indent=1)
    elif isinstance(found, Entry):
        put(claim_page(view, found, rulings))
    else:
        put(thing_page(view, found))


@click.command()
@click.argument("words", nargs=-1)
@json_option("actors, one a line,")
@with_settings
def actors(settings: Settings, words: tuple[str, ...], as_json: bool) -> None:
    """Who is in the ledger, most spoken of first. WORDS: only those whose name has them."""
    from faultlines.show.lists import actor_lines, actor_rows
    from faultlines.show.view import View

    with settings.open() as ledger:
        view = View(ledger.snapshot())
    wanted = " ".join(words).casefold()
    rows = [row for row in actor_rows(view) if _named(row, wanted)]
    if as_json:
        for row in rows:
            put_json(row)
    else:
        put(actor_lines(rows))
    say(f"{len(rows):,} actors")


def _named(row: dict[str, Any], wanted: str) -> bool:
    return any(wanted in name.casefold() for name in (row["name"], *row["aliases"]))


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(min=0), default=50, show_default=True,
              help="At most so many; 0 for all.")  # fmt: skip
@json_option("documents, one a line,")
@with_settings
def search(settings: Settings, words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Documents that have all the WORDS, those in unread languages too. "In quotes": together."""
    from faultlines.model.claims import ends
    from faultlines.show.view import one_line, short

    wanted = words[0] if len(words) == 1 else " ".join(f'"{w}"' if " " in w else w for w in words)
    with settings.open() as ledger:
        hits = ledger.search(wanted, limit or ALL)
    for hit in hits:
        if as_json:
            put_json(
                {
                    "document": hit.doc_id,
                    "title": hit.title,
                    "language": hit.language,
                    "span": ends(hit.found),
                    "around": hit.around and hit.around.quote,
                }
            )
            continue
        around = f": … {one_line(hit.around.quote)} …" if hit.around else ""
        click.echo(f"{short(hit.doc_id)}  {hit.title or 'untitled'} ({hit.language}){around}")
    say(f"{len(hits):,} documents")
