"""The pages that look: GET only, each with a stable address."""

from datetime import UTC, datetime

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, HTMLResponse, RedirectResponse

from faultlines.ledger import fold
from faultlines.model.errors import NotFound
from faultlines.model.findings import Asked
from faultlines.show.workbench.actors import actor_page, actors_page, named_so
from faultlines.show.workbench.claims import claims_page, ordered
from faultlines.show.workbench.documents import document_page, documents_page, hits
from faultlines.show.workbench.sheets import analysis_page, forecasts_page, statements_page
from faultlines.show.workbench.start import start_page
from faultlines.web.analyses import TITLES, analysis
from faultlines.web.asked import asked, wanted
from faultlines.web.bench import Bench, card_of
from faultlines.web.copies import stored_copy
from faultlines.web.effects import positions_of

HITS = 20
views = APIRouter(default_response_class=HTMLResponse)


@views.get("/")
def start(bench: Bench, added: str = "") -> str:
    """added: the number of what was added last; unknown ones are of an earlier run."""
    number = int(added) if added.isascii() and added.isdigit() else 0
    told = bench.told[number - 1] if 0 < number <= len(bench.told) else ()
    return bench.page(start_page(bench.shelf(), token=bench.token, told=told))


@views.get("/claims")
def claims(bench: Bench, request: Request) -> str:
    query = dict(request.query_params)
    shelf = bench.shelf()
    words = query.get("q", "").strip()
    found = list(shelf.fitting(wanted(shelf.snap, query), words))
    texts = []
    if words:
        texts = [(one.doc_id, one.found, one.around) for one in bench.ledger.search(words, HITS)]
    here = f"{request.url.path}?{request.url.query}"
    opened = card_of(bench, query["claim"], here) if query.get("claim") else None
    found = ordered(found, query.get("sort", ""))
    return bench.page(claims_page(shelf, query, found, opened, hits(shelf.view, texts)))


@views.get("/claims/{claim_id}")
def claim(bench: Bench, claim_id: str, part: bool = False, back: str = "") -> str:
    """part: the card alone, for a page that is open already."""
    opened = card_of(bench, claim_id, back or f"/claims/{claim_id}")
    if part:
        return opened
    shelf = bench.shelf()
    same = shelf.of_document[shelf.claim(claim_id).claim.evidence.doc_id]
    return bench.page(claims_page(shelf, {"claim": claim_id}, same, opened))


@views.get("/documents")
def documents(bench: Bench) -> str:
    return bench.page(documents_page(bench.shelf()))


@views.get("/documents/{doc_id}")
def document(bench: Bench, doc_id: str) -> str:
    shelf = bench.shelf()
    doc = shelf.document(doc_id)
    why, places = bench.ledger.left_out(doc.id), bench.ledger.passed(doc.id)
    return bench.page(document_page(shelf, doc, why, places))


@views.get("/documents/{doc_id}/copy", response_class=FileResponse)
def copy(bench: Bench, doc_id: str) -> FileResponse:
    shelf = bench.shelf()
    path = stored_copy(bench.ledger.path.parent, shelf.snap, shelf.document(doc_id))
    return FileResponse(path, media_type="application/octet-stream", filename=path.name)


@views.get("/actors")
def actors(bench: Bench, q: str = "") -> str:
    shelf = bench.shelf()
    return bench.page(actors_page(shelf, q, named_so(shelf, q.strip(), fold)))


@views.get("/actors/{actor_id:path}")
def actor(bench: Bench, actor_id: str) -> str:
    shelf = bench.shelf()
    found = shelf.view.actor(actor_id)
    if found is None:
        raise NotFound(f"this ledger knows nobody by the id {actor_id}.")
    stands = positions_of(shelf, found.id)
    return bench.page(actor_page(shelf, found, stands, token=bench.token))


@views.get("/statements")
def statements(bench: Bench, request: Request) -> str:
    expected = bench.report("absences", analysis("absences"), asked(request.query_params))
    return bench.page(statements_page(bench.shelf().snap, expected))


@views.get("/forecasts")
def forecasts(bench: Bench) -> str:
    """Due as of today: what was expected by a day that has passed can be told now."""
    from faultlines.analyse.forecasts import forecasts as listed
    from faultlines.analyse.forecasts import scores

    today = Asked(as_of=datetime.now(UTC).date())
    both = bench.report("forecasts", listed, today), bench.report("scores", scores, today)
    return bench.page(forecasts_page(bench.shelf().snap, *both, token=bench.token))


@views.get("/analyses")
def analyses() -> RedirectResponse:
    return RedirectResponse(f"/analyses/{next(iter(TITLES))}", 302)


@views.get("/analyses/{key}")
def one_analysis(bench: Bench, key: str, request: Request) -> str:
    report = bench.report(key, analysis(key), asked(request.query_params))
    typed = {name: request.query_params.get(name, "") for name in ("as_of", "known_by")}
    return bench.page(analysis_page(bench.shelf().snap, TITLES, report, typed))
