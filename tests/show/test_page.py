"""The report is one file that calls nobody, and every line of it opens its sentence."""

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faultlines.model.snapshot import Snapshot
from faultlines.model.text import Document
from faultlines.show.page.marks import stretch
from faultlines.show.page.report import lean
from faultlines.show.page.tags import VOID, Markup, tag, together
from tests.show.papers import html, paper
from tests.show.world import World

UNENDED = frozenset({"li", "p", "td", "th", "tr", "thead", "tbody"})  # HTML closes these by itself
EVIL = "<script>alert(1)</script>\"'&"


class Reading(HTMLParser):
    """What a browser would see: ids, links, texts by tag; fails on tags that don't close."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.tags: list[str] = []
        self.text: list[str] = []
        self.marked: list[str] = []
        self.sentences: list[str] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(name)
        if name not in VOID and name not in UNENDED:
            self._open.append(name)
        if name == "q":
            self.sentences.append("")
        for key, value in attributes:
            if key == "id":
                self.ids.append(value or "")
            if key == "href":
                self.links.append(value or "")
            if key in ("src", "srcset", "action", "data", "poster", "style") or key[:2] == "on":
                self.loads.append(key)

    def handle_endtag(self, name: str) -> None:
        if name not in UNENDED:
            assert self._open.pop() == name

    def handle_data(self, data: str) -> None:
        self.text.append(data)
        if "mark" in self._open:
            self.marked.append(data)
        if "q" in self._open:
            self.sentences[-1] += data


@pytest.fixture(scope="module")
def page(snap: Snapshot) -> str:
    return html(snap, head="ab" * 32, made="2021-06-01")


@pytest.fixture(scope="module")
def read(page: str) -> Reading:
    return Reading(page)


def test_every_link_leads_to_one_place_in_the_page(read: Reading):
    assert len(read.links) > 30
    assert len(read.ids) == len(set(read.ids))
    for link in read.links:
        assert link.startswith("#")
        assert link[1:] in read.ids


def test_nothing_is_loaded_or_run(page: str, read: Reading):
    assert read.loads == []
    assert not {"script", "img", "link", "iframe", "object", "base", "form"} & set(read.tags)
    assert "://" not in page
    assert "url(" not in page
    assert "@import" not in page


def test_the_policy_allows_only_the_pages_own_style(page: str):
    style = re.search(r"<style>(.*?)</style>", page, re.S)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    rule = policy[1].replace("&#x27;", "'")
    assert rule.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")
    assert "unsafe" not in rule


def test_each_sentence_of_a_claim_stands_there_once_letter_for_letter(read: Reading, world: World):
    sure = [claim for claim in world.extraction.claims if claim.confidence >= 0.5]
    assert len(read.sentences) == len(set(read.sentences))
    assert {claim.evidence.quote for claim in sure} <= set(read.sentences)


def test_every_statement_begins_with_whoever_says_so(read: Reading):
    words = " ".join("".join(read.text).split())
    assert "The author of [1] says that Red Oars endorses Tomas Brandt." in words
    assert "Rolf Stein denies that Tide Guard attacked" in words
    assert "Sources not named (“reportedly”) say that Joon Falk refused to meet" in words


def test_it_says_which_ledger_and_day_it_comes_from(read: Reading):
    words = "".join(read.text)
    assert "ab" * 32 in words
    assert "2021-06-01" in words
    assert "1 claims read less surely than 50%." in words


def test_words_keep_their_own_direction(page: str):
    assert "li,p,td,th,h3,q{unicode-bidi:plaintext" in page
    assert '<html lang="en">' in page


def test_what_was_not_read_is_said(read: Reading):
    assert "in Arabic; kept and searchable, but not read." in "".join(read.text)


def test_claims_beyond_the_size_of_a_report_are_counted(
    snap: Snapshot, world: World, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("faultlines.show.paper.build.MOST", 1)
    whole, cut = paper(snap), paper(snap, budget=0)
    shown = {one.sentence for one in cut.cited}
    left = sum(claim.evidence not in shown for claim in world.extraction.claims
               if claim.confidence >= 0.5)  # fmt: skip
    assert len(cut.cited) < len(whole.cited)
    assert not whole.left_words
    assert cut.left_words.startswith(f"{left:,} claims more are in the ledger")


def test_hostile_words_stay_words(world: World):
    snap = world.snapshot()
    actors = tuple(replace(actor, name=EVIL, aliases=(EVIL,)) for actor in snap.actors)
    document = replace(snap.documents[0], title=EVIL)
    hostile = replace(snap, actors=actors, documents=(document, *snap.documents[1:]))
    page = html(hostile)
    assert "<script" not in page
    assert "script" not in Reading(page).tags
    assert EVIL in "".join(Reading(page).text)


def test_an_empty_ledger_gives_a_page_too():
    assert Reading(html(Snapshot())).ids


@given(st.text())
def test_words_come_back_from_a_tag_as_they_went_in(words: str):
    # A parser joins "\r\n" to "\n", as browsers do; that is no matter of escaping.
    plain = words.replace("\r", "").replace("\0", "")
    assert "".join(Reading(tag("p", plain, title=plain)).text) == plain


def test_markup_goes_in_as_it_is_and_words_never_do():
    assert tag("p", Markup("<b>x</b>"), "<b>") == "<p><b>x</b>&lt;b&gt;</p>"
    assert tag("meta", charset="utf-8") == '<meta charset="utf-8">'
    assert tag("p", id=None, class_="a") == '<p class="a"></p>'


@given(st.data())
def test_marks_never_change_a_text_and_hold_all_their_sentences(data: st.DataObject):
    doc = Document(text=data.draw(st.text(alphabet="ab <&\n", min_size=1).filter(str.strip)))
    size = len(doc.text)
    pairs = st.tuples(st.integers(0, size - 1), st.integers(1, size))
    spans = [doc.span(a, max(a + 1, b)) for a, b in data.draw(st.lists(pairs, max_size=5))]
    layers = {"sentence": spans, "cue": spans[:2]}
    read = Reading(stretch(doc, 0, size, layers, [span.start for span in spans]))
    assert "".join(read.text) == doc.text
    assert len("".join(read.marked)) == len({n for s in spans for n in range(s.start, s.end)})
    assert set(read.ids) == {f"s{span.start}" for span in spans}


def test_a_very_long_section_is_cut_and_says_so(snap: Snapshot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("faultlines.show.paper.build.MOST", 3)
    words = "".join(Reading(html(snap)).text)
    assert "more; see the sentences" in words


@given(st.lists(st.tuples(st.text("<>=\"'&p ", max_size=8), st.text("<>=\"'&# x", max_size=8))))
def test_a_leaner_page_says_the_same(said: list[tuple[str, str]]):
    page = together(*(tag("p", words, title=title) for words, title in said))
    fat, thin = Reading(page), Reading(lean(page))
    assert thin.text == fat.text
    assert thin.tags == fat.tags
