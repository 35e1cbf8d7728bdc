"""What the words around a date do to it: prepositions, other dates, the year that is stated."""

import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest

from faultlines.extract.calendar_words import THIRDS
from faultlines.extract.date_forms import Core
from faultlines.extract.date_headings import Sections
from faultlines.extract.date_parts import refined
from faultlines.extract.date_sense import Lean, Stretch, part_of, sense
from faultlines.extract.date_units import is_anaphoric, sense_unit

Anchor = tuple[date, date]  # the first and the last day that the day of publication can be
DATED = ("month", "day_month", "iso", "slash")


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """A core with what stands before it, on the way to a found date.

    start: where "early", "mid" or "late" begins; way_start: where its preposition does.
    way: that preposition ("since"), or "". stretch: its meaning; None where it is left open.
    """

    core: Core
    start: int
    way_start: int
    end: int
    way: str
    shade: str
    stretch: Stretch | None = None

    @property
    def third(self) -> int | None:
        return THIRDS.get(self.shade)


_MODIFIERS = re.compile(
    r"(?:(?<!\w)(?P<way>(?:beginning|starting)\s(?:in|on)|(?:at\sleast\s)?as\slate\sas|since|until|till|by|before|prior\sto|after|from|between|throughout|through|"
    r"in|on|during|over|within|for)\s+(?:at\s(?:the\s)?(?:least|latest)\s+)?(?P<the>the\s+)?)?"
    r"(?:(?<!\w)(?P<shade>early|mid|late|earlier|later|"
    r"(?:beginning|start|middle|end|close)(?!\s+(?:in|on)\b))"
    r"(?:\s+(?:of|in|on)(?:\s+the)?|,)?(?:\s+|-))?(?:(?<!\w)(?P<of>month\s+of|year(?:\s+of)?)\s+)?$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?;][\"”’)\]]*\s+[A-Z“\"(]|\n")
_PARAGRAPH_END = re.compile(r"\n")
_JOINED = re.compile(
    r"\s*(?:,|/|to|through|till|until|and|or|[–—-])\s*(?:on\s+|the\s+)?(?:(?:early|mid|late)[\s-]+)?",
    re.I,
)
_AHEAD = re.compile(
    r"\b(?:will|shall|(?:is|are)\s+(?:also\s+)?to(?!\s+have)|scheduled|slated|due|planned|expected|upcoming|set\s+(?:for|to)|would\s+be\s+"
    r"held)\b(?!.*\b(?:said|told|announced|reported|declared|stated)\b)",
    re.IGNORECASE | re.DOTALL,
)
# "Will be tried for what he did in March": March is not ahead.
_TURNS_AWAY = re.compile(
    r"\b(?:for|of|over|about|after|since|that|which|who|whom|whose|when|where|because)\b", re.I
)
_CLAUSE_START = re.compile(r"(?:^|[.!?;:,\n][\"”’)\]]*\s*(?:(?:and|but)\s+)?)$", re.I)
_ONWARD = re.compile(r",?\s+(?:onwards?|on(?=\s*[,.;]))", re.I)
_LOOK_BACK, _LOOK_AHEAD_CUE = 40, 70  # characters before the words
_REACH = 2_000  # characters over which a paragraph's year is looked for
_OWNER = ("'s", "’s")
_OF_ANOTHER = ("since", "after", "before", "by", "until")


def states_year(core: Core) -> bool:
    return core.form in ("iso", "slash") or bool({"year", "whole_year"} & core.parts.keys())


class Reading:
    """One pass over the dates of one text, which keeps what later words look back to."""

    def __init__(self, text: str, anchor: Anchor | None) -> None:
        self.text = text
        self.anchor = anchor
        self.previous: Stretch | None = None
        self.stated: tuple[Core, Stretch] | None = None
        self.in_year: tuple[Core, Stretch] | None = None
        self.sections = Sections(text)

    def read(self, cores: list[Core]) -> list[DateWords]:
        dates: list[DateWords] = []
        for core, follower in zip_longest(cores, cores[1:]):
            found = _modified(self.text, core, dates[-1].end if dates else 0)
            found = refined(self.text, replace(found, stretch=self._sense(found, follower)))
            self._remember(found)
            dates.append(found)
        return dates

    def _remember(self, found: DateWords) -> None:
        if found.stretch is None or not found.stretch.last:
            if is_anaphoric(found.core):
                self.previous = None  # "a few days later": what follows can't be told either
            return
        if found.core.form not in ("years", "decade") and found.way not in ("since", "until", "by"):
            self.previous = found.stretch
        if found.core.form in DATED and states_year(found.core):
            self.stated = (found.core, found.stretch)
            self.in_year = None
        if found.core.form == "year" and found.way in ("in", "during"):
            self.in_year = (found.core, found.stretch)

    def _sense(self, found: DateWords, follower: Core | None) -> Stretch | None:
        core = found.core
        if is_anaphoric(core):
            return _agreed(found, self.previous.days, "back") if self.previous else None
        if core.form == "edge" and self._stated_within(core, _SENTENCE_END):
            return None  # "in March 2014 … by the end of the year": whose year?
        if core.form not in DATED or states_year(core):
            free = core.form in ("iso", "slash", "years", "decade", "year") or states_year(core)
            ends = (date.max, date.max) if free else self.anchor
            return _agreed(found, ends, self._lean(found)) if ends else None
        return self._yearless(found, follower)

    def _yearless(self, found: DateWords, follower: Core | None) -> Stretch | None:
        """By the year of the date it is joined to, its sentence, the anchor or its paragraph."""
        core = found.core
        if follower and self._joined(core, follower):
            after = sense(follower, date.max)
            return sense(core, after.days[1], "back", found.third) if after else None
        if stated := self._stated_within(core, _SENTENCE_END):
            return self._near(found, stated)
        if self.in_year and self._lean(found) == "back" and self._same_sentence(found):
            return self._in_year(found, *self.in_year)
        headed = self.sections.sense_at(core, found.third, self.anchor)
        if self.anchor and not headed:
            agreed = _agreed(found, self.anchor, self._lean(found))
            if agreed is not None:
                return agreed
        if self.in_year:
            return self._in_year(found, *self.in_year)
        stated = self._stated_within(core, _PARAGRAPH_END)
        if stated:
            return self._near(found, stated)
        if headed:
            return headed
        return self._by_follower(found, follower) if follower and not self.anchor else None

    def _by_follower(self, found: DateWords, follower: Core) -> Stretch | None:
        """ "On 4 April in Oman and on 6 April 2016 in Norway": by the next one of its sentence."""
        if follower.form not in DATED or not states_year(follower):
            return None
        if _SENTENCE_END.search(self.text, found.core.end, follower.start):
            return None
        after = sense(follower, date.max)
        near = sense(found.core, after.days[1], "back", found.third) if after else None
        return near if near and after and near.days[0].year == after.days[0].year else None

    def _same_sentence(self, found: DateWords) -> bool:
        """ "In 2016 they left, and in July …": the year is told in the sentence itself."""
        told = self.in_year[0].end if self.in_year else 0
        return not _SENTENCE_END.search(self.text, told, found.core.start)

    def _in_year(self, found: DateWords, told: Core, year: Stretch) -> Stretch | None:
        """ "In 2013 they fell out. In July …": of that year, where that is the last one told."""
        if _PARAGRAPH_END.search(self.text, told.end, found.core.start):
            return None
        inside = sense(found.core, year.days[1], "back", found.third)
        return inside if inside and inside.days[0] >= year.days[0] else None

    def _joined(self, core: Core, follower: Core) -> bool:
        joined = _JOINED.fullmatch(self.text, core.end, follower.start) is not None
        return joined and follower.form == core.form and states_year(follower)

    def _stated_within(self, core: Core, end: re.Pattern[str]) -> Stretch | None:
        if self.stated is None or core.start - self.stated[0].end > _REACH:
            return None
        ended = end.search(self.text, self.stated[0].end, core.start)
        return None if ended else self.stated[1]

    def _near(self, found: DateWords, stated: Stretch) -> Stretch | None:
        near = sense(found.core, stated.days[0], "near", found.third)
        if near and self.anchor and stated.days[0] <= self.anchor[1] < near.days[0]:
            return sense(found.core, self.anchor[1], "back", found.third)
        return near

    def _lean(self, found: DateWords) -> Lean:
        if found.way in ("until", "till", "by", "through"):
            return "near"
        since = max(0, found.way_start - _LOOK_AHEAD_CUE)
        words = re.split(_SENTENCE_END, self.text[since : found.way_start])[-1]
        if not _AHEAD.search(words):
            return "back"
        straight = found.way in ("in", "on", "for") and not _TURNS_AWAY.search(words)
        return "next" if found.core.form == "weekday" or straight else "near"


def _modified(text: str, core: Core, floor: int) -> DateWords:
    """The core with its preposition and with "early", "mid", "late"."""
    found = _MODIFIERS.search(text, max(floor, core.start - _LOOK_BACK), core.start)
    way = (found and found["way"]) or ""
    shade = (found and found["shade"]) or ""
    way = _meant(text, core, way, found.start("way") if found and way else 0)
    start = found.start("shade") if found and shade else core.start
    way_start = found.start("way") if found and way else start
    if way.lower() in _OF_ANOTHER and (
        _owned(core, found, shade) or text[core.end : core.end + 2] in _OWNER
    ):
        way = ""
    return DateWords(
        core=core,
        start=start,
        way_start=way_start if way else start,
        end=core.end,
        way=" ".join(way.lower().split()),
        shade=shade.lower(),
    )


def _meant(text: str, core: Core, way: str, start: int) -> str:
    """The plain preposition: "starting in May", "from May on" and "From May, …" are all "since"."""
    low = way.lower()
    if low.startswith(("beginning", "starting")):
        return "since"
    if low.endswith("late as"):
        return "until"
    if low != "from":
        return way
    opens = text[core.end : core.end + 1] == "," and _CLAUSE_START.search(text, 0, start)
    return "since" if opens or _ONWARD.match(text, core.end) else way


def _owned(core: Core, found: re.Match[str] | None, shade: str) -> bool:
    """ "Since the 2003 invasion" and "before Friday's vote" date the event, not what we read."""
    if found is None or found["the"] is None or found["of"] or shade:
        return False
    if core.form == "season" and core.parts.get("year"):
        return False  # "the summer of 2013"
    return core.form in (*DATED, "year", "season")


def _agreed(found: DateWords, ends: Anchor, lean: Lean) -> Stretch | None:
    """The meaning, if it is the same on the first and the last day that the anchor can be."""
    first = _on(found, ends[0], lean)
    return first if ends[0] == ends[1] or first == _on(found, ends[1], lean) else None


def _on(found: DateWords, day: date, lean: Lean) -> Stretch | None:
    if found.core.form in ("unit", "edge"):
        stretch = sense_unit(found.core, day, found.way, found.shade)
        return part_of(stretch, found.third) if stretch else None
    return sense(found.core, day, lean, found.third)
