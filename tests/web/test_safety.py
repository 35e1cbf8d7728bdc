"""A page of another site, a hostile document and a crooked name get nowhere."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from faultlines.model.errors import BadInput
from faultlines.web.app import make_app
from faultlines.web.bench import Workbench
from faultlines.web.copies import plain_name
from faultlines.web.forms import local_way
from faultlines.web.guard import MOST_BYTES
from faultlines.web.serve import bound
from tests.web.conftest import HOST, ORIGIN

HOSTILE = """\
The <b>Red Oars</b> attacked the "Salt Brigade" in Peru on 3 May 2021. <img src=x onerror=alert(2)>
Mara Lind, head of the Red Oars <script>alert(3)</script>, rejected the Salt Brigade.
The Salt Brigade opposes the Red Oars' "><svg onload=alert(4)> plan.
"""
VIEWS = ("/", "/claims", "/documents", "/actors", "/statements", "/forecasts", "/analyses/camps",
         "/claims?q=<script>", "/claims?actor=%22%3E%3Cscript%3E", "/actors?q=%22%3E%3Cb%3E",
         "/analyses/camps?as_of=2021-05-06")  # fmt: skip


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8321", "127.0.0.1", "localhost:9"])
def test_a_name_that_was_bent_to_this_computer_is_refused(page: TestClient, host: str):
    assert page.get("/", headers={"host": host}).status_code == 421


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://localhost:8321"])
def test_another_site_is_refused_even_with_the_token(
    page: TestClient, bench: Workbench, method: str, origin: str
):
    form = {"token": bench.token, "kind": "undo"} if method == "POST" else None
    way = "/decide" if method == "POST" else "/"
    answer = page.request(method, way, headers={"origin": origin}, data=form)
    assert answer.status_code == 403


def test_a_form_that_does_not_say_where_it_comes_from_is_refused(bench: Workbench):
    nobody = TestClient(make_app(bench, [HOST]), base_url=ORIGIN)
    assert nobody.post("/decide", data={"token": bench.token, "kind": "undo"}).status_code == 403


def posts(app: Any) -> list[str]:
    """The addresses that take a POST, from the description the door gives of itself."""
    return [way for way, methods in app.openapi()["paths"].items() if "post" in methods]


def test_no_form_is_taken_without_the_token_of_this_run(page: TestClient):
    ways = posts(page.app)
    assert {"/decide", "/add"} <= set(ways)
    for way in ways:
        for token in ({}, {"token": "guessed"}, {"token": "ü"}):
            assert page.post(way, data={"kind": "undo", **token}).status_code == 403, way


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods_are_refused(page: TestClient, method: str):
    assert page.request(method, "/").status_code == 405


def test_more_than_the_cap_is_refused_before_it_is_read(page: TestClient, bench: Workbench):
    headers = {"content-length": str(MOST_BYTES + 1), "x-faultlines-token": bench.token}
    assert page.post("/add", content=b"", headers=headers).status_code == 413


def test_a_body_of_unknown_length_is_refused(page: TestClient, bench: Workbench):
    headers = {"x-faultlines-token": bench.token}
    assert page.post("/add", content=iter([b"a"]), headers=headers).status_code == 411


@pytest.mark.parametrize("way", [*VIEWS, "/nowhere", "/static/page.js"])
def test_every_answer_forbids_scripts_and_frames_of_others(page: TestClient, way: str):
    headers = page.get(way).headers
    assert headers["content-security-policy"].startswith("default-src 'none'; script-src 'self';")
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"


class Seen(HTMLParser):
    """What a browser would make of a page: its tags, and the attributes that run things."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs


def seen(page: TestClient, way: str) -> Seen:
    found = Seen()
    found.feed(page.get(way).text)
    return found


def test_nothing_a_document_says_becomes_part_of_a_page(page: TestClient, bench: Workbench):
    form = {"token": bench.token, "text": HOSTILE, "title": "<script>alert(0)</script> 'a' & \"b\"",
            "published": "2021-05-12"}  # fmt: skip
    told = page.post("/add", data=form, follow_redirects=True)
    assert "Read 1 document" in told.text
    shelf = bench.shelf()
    ways = [*VIEWS, *(f"/documents/{one}" for one in shelf.documents),
            *(f"/claims/{one}" for one in shelf.entries),
            *(f"/actors/{one.id}" for one in shelf.snap.actors)]  # fmt: skip
    assert any("<script>" in doc.text for doc in shelf.snap.documents)
    for way in ways:
        found = seen(page, way)
        assert {"img", "svg", "b", "iframe", "object"} & set(found.tags) <= {"b"}, way
        scripts = [value for name, value in found.attributes if name == "src"]
        assert all(re.fullmatch(r"/static/[a-z]+\.js", one or "") for one in scripts), way
        assert found.tags.count("script") == len(scripts), way
        assert not [name for name, _ in found.attributes if name.startswith("on")], way
        assert not [name for name, _ in found.attributes if name == "style"], way


@pytest.mark.parametrize("way", [
    "/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static/__init__.py",
    "/static//etc/passwd", "/documents/../../etc/passwd/copy", "/documents/%2e%2e%2fx/copy",
])  # fmt: skip
def test_no_path_leads_out(page: TestClient, way: str):
    assert page.get(way).status_code == 404


def test_a_stored_copy_is_served_from_the_ledgers_folder(page: TestClient, bench: Workbench):
    body = b"The Red Oars attacked the Salt Brigade.\n"
    page.post("/add", data={"token": bench.token}, files={"files": ("oars.txt", body)})
    [doc_id] = [one for one, doc in bench.shelf().documents.items() if doc.raw_hash]
    answer = page.get(f"/documents/{doc_id}/copy")
    assert answer.content == body
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["content-type"] == "application/octet-stream"


def test_a_file_that_has_changed_since_is_not_served(page: TestClient, bench: Workbench):
    body = b"The Red Oars attacked the Salt Brigade.\n"
    page.post("/add", data={"token": bench.token}, files={"files": ("oars.txt", body)})
    [doc_id] = [one for one, doc in bench.shelf().documents.items() if doc.raw_hash]
    [copy] = bench.ledger.path.parent.rglob("oars.txt")
    copy.write_text("Something else.")
    assert page.get(f"/documents/{doc_id}/copy").status_code == 404


def test_a_report_from_elsewhere_on_the_disk_is_not_served(
    page: TestClient, bench: Workbench, tmp_path_factory: pytest.TempPathFactory
):
    from faultlines import pipeline

    far: Path = tmp_path_factory.mktemp("elsewhere") / "far.txt"
    far.write_text("The Red Oars attacked the Salt Brigade.\n")
    pipeline.add(bench.ledger, [str(far)])
    [doc_id] = [one for one, doc in bench.shelf().documents.items() if doc.raw_hash]
    assert page.get(f"/documents/{doc_id}/copy").status_code == 404


@pytest.mark.parametrize(("given", "kept"), [
    ("../../etc/passwd", "passwd"), ("C:\\Users\\x\\report.pdf", "report.pdf"),
    (".bashrc", "bashrc"), ("a b\x00c.txt", "a b_c.txt"), ("..", "report.txt"),
    ("تقرير.txt", "تقرير.txt"), ("x" * 300 + ".html", "x" * 80 + ".html"),
])  # fmt: skip
def test_a_files_name_never_leads_elsewhere(given: str, kept: str):
    assert plain_name(given) == kept


@pytest.mark.parametrize(("given", "gone_to"), [
    ("/claims?q=a", "/claims?q=a"), ("//evil.example", "/"), ("/\\evil.example", "/"),
    ("https://evil.example", "/"), ("", "/"),
])  # fmt: skip
def test_the_way_back_stays_here(given: str, gone_to: str):
    assert local_way(given) == gone_to


def test_it_listens_to_this_computer_alone():
    with bound(0) as door:
        assert door.getsockname()[0] == "127.0.0.1"


def test_a_port_that_is_taken_is_said():
    with bound(0) as door, pytest.raises(BadInput, match="is taken"):
        bound(door.getsockname()[1])
