"""Saved web pages: the article and what the page states; no script, no guessed date."""

import json
from pathlib import Path

import pytest

from faultlines.read.web_page import read_web_page
from tests.read.reading import one, refused, write

ARTICLE = """
<h1>Unions at odds over tram strike</h1>
<p>The older union of the tram drivers called off the strike on Tuesday after a single night.</p>
<p>The younger one said that it hadn't been asked, and that nothing had been signed by anyone.</p>
<ul><li>More pay for the night shifts is what both of them want.</li></ul>
<table><tr><td>Older union</td><td>412 members</td></tr></table>
"""
OTHERS = (
    '<aside><a href="/1"><time datetime="2024-03-01">1 March</time></a>'
    '<a href="/2"><time datetime="2024-02-07">7 February</time></a></aside>'
)


def page(head: str = "", body: str = "") -> bytes:
    return (
        f"<!doctype html><html><head><meta charset='utf-8'><title>Unions at odds over tram strike"
        f" | Harbour Notes</title>{head}</head><body><nav><a href='/'>Home</a> <a href='/s'>Sport"
        f"</a></nav><article>{ARTICLE}{body}</article><footer>All rights reserved 2019</footer>"
        "</body></html>"
    ).encode()


def linked(*objects: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(list(objects))}</script>'


def published(head: str = "", body: str = "") -> str | None:
    return read_web_page(page(head, body)).published.edtf


def test_the_article_is_read_and_the_rest_of_the_page_is_not(tmp_path: Path) -> None:
    head = '<meta property="og:site_name" content="Harbour Notes">'
    head += '<link rel="canonical" href="https://notes.example/trams">'
    found = one(write(tmp_path, "a.html", page(head)))
    text = found.document.text
    assert "called off the strike on Tuesday after a single night." in text
    assert "\nMore pay for the night shifts" in text
    assert "\nOlder union | 412 members" in text
    assert "Sport" not in text
    assert "rights" not in text
    assert found.document.title == "Unions at odds over tram strike"
    assert found.publication.source == "Harbour Notes"
    assert found.publication.url == "https://notes.example/trams"


def test_scripts_and_styles_neither_run_nor_stay(tmp_path: Path) -> None:
    scripts = (
        "<script>document.write('evil')</script><style>p { color: evil }</style>"
        "<p onclick='evil()'>The clerks <script>evil()</script>waited for the outcome at home.</p>"
        "<noscript>evil</noscript><template>evil</template><!-- evil -->"
    )
    found = one(write(tmp_path, "a.html", page(body=scripts)))
    assert "evil" not in found.document.text
    assert "The clerks waited for the outcome at home." in found.document.text


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta property="article:published_time" content="2020-04-10T21:00:00-04:00">', OTHERS),
        ('<meta name="pubdate" content="April 10, 2020">', OTHERS),
        ('<meta itemprop="datePublished" content="2020-04-10">', ""),
        ("", '<time datetime="2020-04-10T08:00">Friday</time>'),
        ("", '<time pubdate datetime="2020-04-10">Friday</time>' + OTHERS),
        (linked({"@type": "NewsArticle", "datePublished": "2020-04-10T08:00:00Z"}), OTHERS),
        (linked({"@graph": [{"@type": ["Article"], "datePublished": "2020-04-10"}]}), OTHERS),
    ],
)
def test_a_stated_day_of_publication_is_taken(head: str, body: str) -> None:
    assert published(head, body) == "2020-04-10"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", ""),
        ("", "<p>Posted on 10 April 2020 by the editors of the harbour pages.</p>"),
        ("", OTHERS),
        ('<meta property="article:modified_time" content="2020-04-10">', ""),
        ('<link rel="canonical" href="https://notes.example/2020/04/10/trams">', ""),
        (linked({"@type": "NewsArticle", "dateModified": "2020-04-10"}), ""),
        (
            linked(
                {"@type": "Article", "datePublished": "2020-04-10"},
                {"@type": "Article", "datePublished": "2020-04-12"},
            ),
            "",
        ),
    ],
)
def test_a_day_that_is_not_stated_is_never_guessed(head: str, body: str) -> None:
    assert published(head, body) is None


def test_the_title_and_the_paper_may_come_from_linked_data() -> None:
    found = read_web_page(
        page(linked({"@type": "Report", "headline": "Trams", "publisher": {"name": "The Quay"}}))
    )
    assert (found.title, found.source) == ("Trams", "The Quay")


def test_broken_linked_data_is_passed_over() -> None:
    assert read_web_page(page('<script type="application/ld+json">{"@type": [</script>')).text


def test_a_date_in_metadata_that_is_none_is_said() -> None:
    draft = read_web_page(page('<meta name="date" content="04/10/2020">'))
    assert not draft.published.known
    assert draft.notes == ("its date '04/10/2020' can't be read",)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("windows-1252", "cp1252"), ("iso-8859-1", "cp1252"), ("utf-8", "utf-8"), ("koi8-r", "utf-8")],
)
def test_the_encoding_is_the_pages_own_unless_it_is_utf8(declared: str, encoding: str) -> None:
    words = "The café’s owner wouldn’t say who had called off the meeting of the two unions."
    html = page(body=f"<p>{words}</p>").decode().replace("charset='utf-8'", f"charset={declared}")
    assert words in read_web_page(html.encode(encoding)).text


def test_an_arabic_page_is_read_from_right_to_left_and_known_as_arabic(tmp_path: Path) -> None:
    words = "أعلنت النقابة أن الإضراب انتهى بعد ليلة واحدة، ولم يوقع أحد على الاتفاق مع البلدية."
    html = f"<html dir=rtl><body><article><p>{words}</p><p>{words[::1]} نعم.</p></article></html>"
    found = one(write(tmp_path, "a.htm", html))
    assert found.document.language == "ar"
    assert words in found.document.text


@pytest.mark.parametrize("html", ["<html><body></body></html>", "<script>var a = 1</script>"])
def test_a_page_without_an_article_is_refused(tmp_path: Path, html: str) -> None:
    assert "no article text" in refused(write(tmp_path, "a.html", html)).reason


def test_a_page_made_of_tags_is_refused_at_once(tmp_path: Path) -> None:
    found = refused(write(tmp_path, "a.html", "<p>" + "<b>x</b>" * 150_000))
    assert found.reason == "too many tags for a page: more than 200,000"
