"""The shared article must not change by so much as a letter."""

from pathlib import Path

import pytest

from tests.read.reading import one

ARTICLE = Path(__file__).parents[3] / "shared" / "seed" / "article.txt"


@pytest.mark.skipif(not ARTICLE.exists(), reason="the shared article isn't on this machine")
def test_the_shared_article_comes_out_letter_for_letter() -> None:
    found = one(ARTICLE)
    assert found.document.text == ARTICLE.read_bytes().decode("utf-8")
    assert (found.document.language, found.document.title, found.notes) == ("en", None, ())
