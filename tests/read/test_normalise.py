"""The one form of a text: what changes, what stays, and that twice is once."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faultlines.read.normalise import normalise, plain_letters

# Characters that the rules are about come up often; any others now and then.
TEXTS = st.text(
    st.one_of(
        st.sampled_from("ab e\u0301\n\r\t \xa0\u2028\u200c\u200d\xad\ufeffیم\u064b\x85\x0c\u2003"),
        st.characters(),
    )
)


@given(TEXTS)
def test_doing_it_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(TEXTS)
def test_nothing_invisible_is_left(text: str) -> None:
    found = {unicodedata.category(char) for char in normalise(text).replace("\n", "")}
    assert not found & {"Cc", "Cs", "Zl", "Zp"}
    assert "\n\n\n" not in normalise(text)
    assert " \n" not in normalise(text)


def test_a_normal_text_comes_back_letter_for_letter() -> None:
    text = "The envoy’s “quiet” visit—his third—ended on Friday.\nNobody  met him.\n\n– A note"
    assert normalise(text) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("one\r\ntwo\rthree\u2028four\x0cfive", "one\ntwo\nthree\nfour\nfive"),
        ("five\u00a0men,\u2009two\u3000cars\tand a bus", "five men, two cars and a bus"),
        ("mili\u00adtia\u200b of\u2060 the \ufeffnorth\u200e", "militia of the north"),
        ("first\n\n\n\nsecond   \n   \nthird\n\n", "first\n\nsecond\n\nthird"),
        ("Cafe\u0301", "Café"),
        ("bell\x07 and escape\x1b", "bell and escape"),
        ("a lone \ud83d surrogate", "a lone  surrogate"),
    ],
)
def test_line_ends_spaces_and_the_invisible(before: str, after: str) -> None:
    assert normalise(before) == after


def test_a_non_joiner_stays_in_persian_and_goes_elsewhere() -> None:
    assert normalise("نیروها می\u200cروند") == "نیروها می\u200cروند"
    assert normalise("می\u200c\u200c\u200bروند") == "می\u200cروند"
    assert normalise("the north\u200cern front \u200cand") == "the northern front and"


def test_shapes_of_letters_become_letters_and_nothing_else_changes() -> None:
    assert plain_letters("of\ufb01cial con\ufb02ict") == "official conflict"
    assert plain_letters("\ufefb \ufe8d\ufedf\ufee4\ufeea") == "لا المه"
    assert plain_letters("x² ½ ™ …") == "x² ½ ™ …"


def test_a_letter_under_a_heap_of_marks_keeps_thirty_and_takes_no_time() -> None:
    heap = normalise("a" + "\u0316\u0301" * 300_000 + "b")
    assert len(heap) <= 32
    assert heap.endswith("b")
    assert normalise(heap) == heap
    assert normalise(normalise("\u0344" * 99)) == normalise("\u0344" * 99)


def test_vowelled_arabic_keeps_every_mark() -> None:
    text = "قَالَ المُتَحَدِّثُ"
    assert normalise(text) == unicodedata.normalize("NFC", text)
