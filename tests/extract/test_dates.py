"""Dates in sentences: what they mean on a day of publication, and what they leave open."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.extract.dates import FoundDate, find_dates
from faultlines.model.when import When

APRIL_10 = When(edtf="2020-04-10")  # a Friday


def read(text: str, anchor: When | None = APRIL_10) -> list[tuple[str, str | None]]:
    return [(found.when.words or "", found.when.edtf) for found in find_dates(text, anchor)]


def only(text: str, anchor: When | None = APRIL_10) -> FoundDate:
    [found] = find_dates(text, anchor)
    return found


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("March 30", "2020-03-30"),
        ("30 March", "2020-03-30"),
        ("the 30th of March", "2020-03-30"),
        ("March 30th, 2019", "2019-03-30"),
        ("30 Mar. 2019", "2019-03-30"),
        ("2019-03-30", "2019-03-30"),
        ("03/30/2019", "2019-03-30"),
        ("30.03.2019", "2019-03-30"),
        ("Monday, March 30", "2020-03-30"),
        ("April 20", "2019-04-20"),
        ("29 February", "2020-02-29"),
        ("March 2020", "2020-03"),
        ("January", "2020-01"),
        ("December", "2019-12"),
        ("mid-March", "[2020-03-11..2020-03-20]"),
        ("early March", "[2020-03-01..2020-03-10]"),
        ("late February", "[2020-02-21..2020-02-29]"),
        ("earlier in March", "2020-03"),
        ("earlier this month", "[2020-04-01..2020-04-10]"),
        ("earlier this year", "[2020-01..2020-04]"),
        ("late 2019", "[2019-09..2019-12]"),
        ("spring 2019", "[2019-03..2019-05]"),
        ("the summer of 2014", "[2014-06..2014-08]"),
        ("winter 2018", "[2018-12..2019-02]"),
        ("last summer", "[2019-06..2019-08]"),
        ("this week", "[2020-04-06..2020-04-10]"),
        ("last week", "[2020-03-30..2020-04-05]"),
        ("last weekend", "[2020-04-04..2020-04-05]"),
        ("last month", "2020-03"),
        ("last year", "2019"),
        ("late last year", "[2019-09..2019-12]"),
        ("last Friday", "2020-04-03"),
        ("Friday", "2020-04-10"),
        ("Tuesday", "2020-04-07"),
        ("yesterday", "2020-04-09"),
        ("last night", "2020-04-09"),
        ("today", "2020-04-10"),
        ("three days ago", "2020-04-07"),
        ("two weeks ago", "2020-03-27~"),
        ("six years ago", "2014~"),
        ("the past two weeks", "[2020-03-27..2020-04-10]"),
        ("the 1990s", "[1990..1999]"),
        ("the late 1990s", "[1997..1999]"),
    ],
)
def test_words_are_read_as_the_last_such_time_up_to_publication(words: str, edtf: str) -> None:
    found = only(f"The council dissolved itself {'on ' if words[0].isupper() else ''}{words}.")
    assert (found.when.edtf, found.kind) == (edtf, "point")


@pytest.mark.parametrize(
    ("words", "edtf", "kind"),
    [
        ("from March 3 to April 2", "2020-03-03/2020-04-02", "period"),
        ("from March 30, 2019 to April 2, 2019", "2019-03-30/2019-04-02", "period"),
        ("March 3–5", "2020-03-03/2020-03-05", "period"),
        ("3-5 March 2019", "2019-03-03/2019-03-05", "period"),
        ("between 2011 and 2014", "[2011..2014]", "point"),
        ("from 2011 to 2014", "2011/2014", "period"),
        ("2011–14", "2011/2014", "period"),
        ("throughout March", "2020-03-01/2020-03-31", "period"),
        ("over the past three months", "2020-01/2020-04", "period"),
        ("since 2014", "2014/..", "since"),
        ("since mid-March", "2020-03~/..", "since"),
        ("since last week", "2020-03~/..", "since"),
        ("since late 2018", "2018-09~/..", "since"),
        ("since the winter of 2017", "2017-12~/..", "since"),
        ("since the 1990s", "1990~/..", "since"),
        ("until mid-March", "../2020-03~", "until"),
        ("after 2003", "[2003..]", "since"),
        ("after mid-March", "[2020-03..]", "since"),
        ("before March 30", "[..2020-03-30]", "until"),
        ("until May", "../2020-05", "until"),
        ("until March", "../2020-03", "until"),
        ("by 2014", "[..2014]", "until"),
        ("by the end of the year", "2020-04-10/2020-12-31", "horizon"),
        ("by May", "2020-04-10/2020-05-31", "horizon"),
        ("in the coming weeks", "2020-04-10/..", "horizon"),
        ("in the next six months", "2020-04/2020-10", "horizon"),
        ("next month", "2020-05", "horizon"),
        ("next week", "[2020-04-13..2020-04-19]", "horizon"),
        ("later this month", "2020-04-10/2020-04-30", "horizon"),
        ("tomorrow", "2020-04-11", "horizon"),
        ("on May 5, 2021", "2021-05-05", "horizon"),
    ],
)
def test_stretches_keep_which_end_is_open(words: str, edtf: str, kind: str) -> None:
    found = only(f"The militia held the bridge {words}.")
    assert (found.when.edtf, found.kind) == (edtf, kind)


def test_what_is_planned_is_read_forwards() -> None:
    assert only("Parliament will vote on April 20.").when.edtf == "2020-04-20"
    assert only("The two blocs will meet on Friday.").when.edtf == "2020-04-17"


def test_a_future_verb_before_the_verb_of_saying_does_not_count() -> None:
    assert only("The bloc will not vote, its leader said on Friday.").when.edtf == "2020-04-10"


def test_a_later_day_is_counted_from_the_day_before_it_in_the_text() -> None:
    text = "He landed on March 3. Two days later he left. The next day the road was closed."
    assert [edtf for _, edtf in read(text)] == ["2020-03-03", "2020-03-05", "2020-03-06"]


def test_a_later_day_without_a_day_before_it_is_unknown() -> None:
    assert read("Two days later he left.") == [("Two days later", None)]
    assert read("In 2014 he landed. Two days later he left.")[1][1] is None


def test_a_year_counts_only_where_it_is_used_as_a_date() -> None:
    assert read("The cleric’s 2014 edict still binds them.") == [("2014", "2014")]
    assert read("They freed 2014 prisoners under Resolution 1929.") == []
    assert read("Shells fell on 12 towns in 2000 houses.") == []


def test_a_bare_year_never_becomes_the_year_of_another_date() -> None:
    assert read("His 2014 edict was renewed on March 5.", None)[1] == ("March 5", None)


def test_a_joined_day_takes_the_year_that_is_stated_beside_it() -> None:
    text = "Shells fell on March 3, 2015, and on March 5 the camp was empty."
    assert [edtf for _, edtf in read(text)] == ["2015-03-03", "2015-03-05"]
    assert [edtf for _, edtf in read("They met on May 4 and May 9, 2011.")] == [
        "2011-05-04",
        "2011-05-09",
    ]


def test_another_sentence_looks_back_from_publication_again() -> None:
    text = "The party was founded on May 5, 2003. On April 4 it split."
    assert read(text)[1] == ("April 4", "2020-04-04")


def test_without_an_anchor_only_a_year_in_the_same_paragraph_helps() -> None:
    assert read("They met on December 3, 2019. A truce held from January 5.", None)[1][1] == (
        "2020-01-05"
    )
    assert read("They met on December 3, 2019.\n\nOn January 5 they split.", None)[1][1] is None
    assert read("Yesterday the camp was hit; this week two died.", None) == [
        ("Yesterday", None),
        ("this week", None),
    ]


def test_an_anchor_of_a_month_tells_only_what_it_can() -> None:
    april = When(edtf="2020-04")
    text = "On March 30 he came, this week he left; on April 20 he returned, as in January."
    assert [edtf for _, edtf in read(text, april)] == ["2020-03-30", None, None, "2020-01"]


def test_an_anchor_of_a_year_tells_no_month() -> None:
    assert read("On March 30 he came; last year he stayed.", When(edtf="2020")) == [
        ("March 30", None),
        ("last year", "2019"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The group may march on the capital and may march again.",
        "THE GROUP MAY ATTACK AND MARCH ON.",
        "May the dead rest. Jan Smuts and April Jones came.",
        "Friday prayers are held every Friday.",
        "The fall of the city and the spring offensive changed nothing.",
        "Unit 1982 fired 122 rockets at 17 posts; 1,980 fled.",
        "Next to the bridge, the last man stood this day.",
        "Flight IR-2020 cost $2014.",
    ],
)
def test_words_that_only_look_like_dates_are_left_alone(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("words", ["February 31", "some time ago", "recent weeks", "03/04/2020"])
def test_words_that_give_no_day_are_kept_without_one(words: str) -> None:
    found = only(f"The camp was emptied in {words}.")
    assert (found.when.edtf, found.when.words) == (None, words)


def test_upper_case_wires_with_two_digit_years_are_read() -> None:
    wire = "LIMA, 30 DEC 89 (TELE) -- [TEXT] ON 28 DECEMBER REBELS (SEEN 3 JAN 88) MET LAST WEEK."
    assert read(wire, When(edtf="1989-12-30")) == [
        ("28 DECEMBER", "1989-12-28"),
        ("3 JAN 88", "1988-01-03"),
        ("LAST WEEK", "[1989-12-18..1989-12-24]"),
    ]


def test_a_dateline_dates_the_report_and_no_event() -> None:
    text = "KABUL, April 4, 2011 (Wire) — Two men died on April 2."
    assert read(text, None) == [("April 2", "2011-04-02")]
    assert read("LIMA, 3 JAN 90 (TELE) -- REBELS STRUCK YESTERDAY.", None) == [
        ("YESTERDAY", "1990-01-02")
    ]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("SAN TELMO, 3 MAY 89 (TELE) -- [TEXT] REBELS STRUCK ON 1 MAY.", "1989-05-01"),
        ("SAN TELMO, May 3, 1989 (Wire) - Rebels struck yesterday.", "1989-05-02"),
        ("3 May 1989\n\nRebels struck last year.", "1988"),
        ("SAN TELMO, May 3 (Wire) - Rebels struck yesterday.", "2020-04-09"),
    ],
)
def test_a_dateline_with_its_year_goes_before_a_day_given_later(text: str, edtf: str) -> None:
    assert read(text)[0][1] == edtf


def test_a_dateline_with_its_year_far_below_dates_nothing_above_it() -> None:
    text = "Rebels struck yesterday. " * 20 + "\nKABUL, May 3, 1989 (Wire) - Two men died."
    assert {edtf for _, edtf in read(text)} == {"2020-04-09"}


def test_a_dateline_without_a_year_is_no_anchor() -> None:
    assert read("KABUL, April 4 (Wire) — Two men died on April 2.", None) == [("April 2", None)]


def test_a_day_alone_above_the_report_is_no_event_either() -> None:
    assert read("Sunday, May 1, 2011\n\nTwo men died on Friday.", None) == [
        ("Friday", "2011-04-29")
    ]


def test_after_an_untold_stretch_the_next_day_is_unknown() -> None:
    text = "He came on March 3. A few days later he left. The next day he spoke."
    assert [edtf for _, edtf in read(text)] == ["2020-03-03", None, None]


def test_hours_are_counted_in_days() -> None:
    assert only("Ten shells fell in the past 24 hours.").when.edtf == "[2020-04-09..2020-04-10]"


def test_dates_of_another_event_keep_their_own_day() -> None:
    found = only("The party has ruled since the 2003 invasion.")
    assert (found.when.edtf, found.kind) == ("2003", "point")


WORDS = """on in since until by from to between and the early mid- late March May 30 31 5th , 2014
2020 89 next last this week month year Friday two days ago later weeks end of – - / . 1990s coming
spring DEC today 0 00 99 rest following same weekend 2020-13-45 30/02/2020"""
FRAGMENTS = st.sampled_from([*WORDS.split(), "\n"])
TEXTS = st.lists(FRAGMENTS, max_size=30).map(" ".join) | st.text(max_size=200)
ANCHORS = st.none() | st.dates().map(lambda day: When(edtf=day.isoformat()))


@settings(max_examples=300, deadline=None)
@given(TEXTS, ANCHORS)
def test_any_text_can_be_read_and_the_words_stand_in_it(text: str, anchor: When | None) -> None:
    last = 0
    for found in find_dates(text, anchor):
        assert text[found.start : found.end] == found.when.words
        assert last <= found.start < found.end
        last = found.end


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_plain_past_point_never_begins_after_publication(text: str, day: date) -> None:
    for found in find_dates(text, When(edtf=day.isoformat())):
        if found.kind == "point" and found.when.first is not None:
            assert found.when.first <= day


@pytest.mark.slow
def test_a_very_long_text_gives_every_date() -> None:
    text = "The committee of the northern council met the envoy on March 3 and left. " * 9_000
    assert len(find_dates(text, APRIL_10)) == 9_000


def test_last_year_right_after_a_month_is_its_year() -> None:
    anchor = When(edtf="2019-09-07")
    told = {
        "They left from July 13 to 17 of last year.": "2018-07-13/2018-07-17",
        "They met in March last year.": "2018-03",
        "They met on 3 May of this year.": "2019-05-03",
    }
    for text, edtf in told.items():
        assert [found.when.edtf for found in find_dates(text, anchor)] == [edtf]


def test_last_year_is_no_year_of_a_month_where_the_day_of_publication_is_unknown() -> None:
    assert all(not found.when.known for found in find_dates("They met in March last year.", None))
