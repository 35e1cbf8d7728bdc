"""Reports that were dropped or pasted: kept beside the ledger, and read like any others."""

from collections.abc import Iterator
from pathlib import Path

from fastapi import APIRouter
from fastapi.responses import RedirectResponse
from starlette.datastructures import FormData, UploadFile

from faultlines import pipeline
from faultlines.ledger import Ledger
from faultlines.model.errors import BadInput
from faultlines.show.languages import language_name
from faultlines.show.workbench.frame import counted
from faultlines.web.asked import day
from faultlines.web.bench import Bench, Workbench
from faultlines.web.copies import keep_copy
from faultlines.web.forms import Signed, words

adding = APIRouter()


@adding.post("/add")
def add(bench: Bench, form: Signed) -> RedirectResponse:
    """`files`, or `text` with a `title`; and the day and the outlet they came out in. Leads to the
    first page, which says what became of them: going back or loading anew sends nothing twice."""
    bench.told.append(list(tell(_added(bench, form))))
    return RedirectResponse(f"/?added={len(bench.told)}", 303)


def _added(bench: Workbench, form: FormData) -> pipeline.Tally:
    """In a ledger of its own, so that the pages can be read meanwhile."""
    published = day(words(form, "published"), "the day of publication")
    paths = [_near(path) for path in _copies(bench.ledger.path, form)]
    if not paths:
        raise BadInput("there was no file and no text. Drop a file, or paste the words of one.")
    with bench.adding, Ledger.open(bench.ledger.path) as ledger:
        return pipeline.add(ledger, paths, published, outlet=words(form, "outlet") or None)


def _copies(ledger: Path, form: FormData) -> Iterator[Path]:
    for one in form.getlist("files"):
        if isinstance(one, UploadFile) and one.filename:
            yield keep_copy(ledger, one.filename, one.file.read())
    if text := words(form, "text"):
        title = words(form, "title")
        head = f"{' '.join(title.split())}\n\n" if title else ""
        yield keep_copy(ledger, f"{title or 'pasted'}.txt", (head + text + "\n").encode())


def _near(path: Path) -> str:
    """As somebody would type it here."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def tell(tally: pipeline.Tally) -> Iterator[str]:
    """What became of it, as sentences."""
    if tally.read:
        yield (f"Read {counted(tally.read, 'document')} ({tally.words:,} words): "
               f"{counted(tally.claims, 'claim')}, {counted(tally.events, 'event')}, "
               f"{tally.forecasts:,} forecasts and advices.")  # fmt: skip
    if tally.known:
        yield f"{tally.known:,} in the ledger already: nothing new."
    for language, count in tally.unread.items():
        yield f"{count:,} in {language_name(language)}: kept and searchable, but not read."
    for path in tally.undated:
        yield (f"{Path(path).name} has no day of publication: days without a year stay unknown. "
               "Type the day it came out and add it again: its dates are read anew.")  # fmt: skip
    for path, note in tally.notes:
        yield f"{Path(path).name}: {note}"
    for one in tally.skipped:
        yield f"Skipped {Path(one.path).name}: {one.reason}. {one.next_step}".rstrip()
