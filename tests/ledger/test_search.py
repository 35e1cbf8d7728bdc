import pytest
from hypothesis import given
from hypothesis import strategies as st

from faultlines.ledger import Hit, Ledger
from faultlines.ledger.fold import fold, has_arabic, trace_back
from faultlines.model.text import Document, Publication
from faultlines.model.when import When
from tests.ledger.reports import dune, harbour


def keep(ledger: Ledger, text: str, title: str | None = None) -> str:
    document = Document(text=text, title=title, language="und")
    where = Publication(doc_id=document.id, path="x.txt", published=When.unknown())
    ledger.add(document, where, None, None)
    return document.id


def quotes(hits: tuple[Hit, ...]) -> list[str | None]:
    return [hit.found.quote if hit.found else None for hit in hits]


def test_a_word_is_found_whatever_its_case_and_accents(ledger: Ledger) -> None:
    keep(ledger, "The envoy of Nuévo Ávila left.")
    assert quotes(ledger.search("AVILA")) == ["Ávila"]
    assert quotes(ledger.search("ávila")) == ["Ávila"]


def test_all_the_words_must_be_there(ledger: Ledger) -> None:
    ledger.add(*harbour().parts)
    ledger.add(*dune().parts)
    assert len(ledger.search("guard council")) == 2
    assert [hit.doc_id for hit in ledger.search("solwick council")] == [dune().document.id]
    assert ledger.search("solwick friday") == ()


def test_words_in_quotes_stand_side_by_side(ledger: Ledger) -> None:
    ledger.add(*harbour().parts)
    ledger.add(*dune().parts)
    assert quotes(ledger.search('"the guard backs"')) == ["The Guard backs"]


def test_a_part_of_a_latin_word_is_not_the_word(ledger: Ledger) -> None:
    ledger.add(*harbour().parts)
    assert ledger.search("harb") == ()


def test_a_hit_shows_the_words_around(ledger: Ledger) -> None:
    ledger.add(*dune().parts)
    [hit] = ledger.search("Solwick")
    assert hit.around is not None
    assert hit.around.quote == dune().text
    assert hit.title == "A report"


def test_a_title_is_searched_too(ledger: Ledger) -> None:
    doc_id = keep(ledger, "No word of it here.", title="Minutes from Brackwater")
    [hit] = ledger.search("brackwater")
    assert (hit.doc_id, hit.found) == (doc_id, None)


@pytest.mark.parametrize("words", ["", "  ", '"', "...", "()", "*", "a AND", 'x"y', "NEAR(a b)"])
def test_odd_things_typed_are_words_or_nothing_never_an_error(ledger: Ledger, words: str) -> None:
    ledger.add(*harbour().parts)
    assert ledger.search(words) == ()


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("قال كِتائِبُ النهر", "كتائب"),  # vowel signs
        ("وصل الإمام أمس", "الامام"),  # alef with hamza
        ("رأى مقتدى الجمع", "مقتدي"),  # alef maksura
        ("مدينة قديمة", "مدينه"),  # ta marbuta
        ("کتابخانه ملی", "كتابخانه"),  # Persian kaf
        ("مـــدينة", "مدينة"),  # tatweel
        ("می‌روند به شهر", "میروند"),  # a joiner inside a word
        ("عام ١٩٩٨", "1998"),  # digits
        ("جاء الثائرون", "ثائرون"),  # the article
        ("ذهب والرجال معه", "رجال"),  # "and the"
    ],
)
def test_arabic_and_persian_are_found_as_people_type_them(
    ledger: Ledger, text: str, typed: str
) -> None:
    keep(ledger, text)
    assert len(ledger.search(typed)) == 1


def test_the_words_found_are_shown_as_they_stand(ledger: Ledger) -> None:
    keep(ledger, "ثم وصل الإِمامُ إلى الميناء")
    assert quotes(ledger.search("الامام")) == ["الإِمام"]


def test_arabic_script_is_told_from_others() -> None:
    assert has_arabic("a word, کلمه")
    assert not has_arabic("λόγος, слово, word ١")


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
def test_each_folded_letter_is_traced_back_to_the_one_it_came_from(text: str) -> None:
    folded = fold(text)
    for place, letter in enumerate(folded):
        assert letter in fold(text[trace_back(text, place)])
    assert trace_back(text, len(folded)) == len(text)


def test_a_place_far_into_a_long_text_is_traced_back() -> None:
    text = "كِ" * 100_000 + "end"
    assert text[trace_back(text, fold(text).index("end"))] == "e"
