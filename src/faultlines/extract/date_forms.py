"""The forms that dates take in text, and the one pass that finds them.

Each form is one expression with named parts. The pass runs over all of them at once without the
names, which is quick; only what it finds is taken apart.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from faultlines.extract.calendar_words import (
    COUNTED,
    MONTHS,
    NUMBERS,
    SEASONS,
    WEEKDAYS,
    is_month_name,
)

_GAP = r"(?:[ \t\u00a0]{1,2}|[ \t]?\n[ \t]?)"
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th|ST|ND|RD|TH)?(?![0-9]|[.,:][0-9])"
_YEAR = r"(?:1[5-9]|20)[0-9]{2}(?![0-9]|[.,:][0-9])"
_MONTH = (
    r"(?:[Jj](?i:an(?:uary|\.)?|une?\.?|uly?\.?)|[Ff](?i:eb(?:ruary|\.)?)|[Mm](?i:ar(?:ch|\.)?|ay)|"
    r"[Aa](?i:pr(?:il|\.)?|ug(?:ust|\.)?)|[Ss](?i:ep(?:t(?:ember)?)?\.?)|[Oo](?i:ct(?:ober|\.)?)|"
    r"[Nn](?i:ov(?:ember|\.)?)|[Dd](?i:ec(?:ember|\.)?))(?![A-Za-z])"
)
_TO = r"(?:\s?[–—-]\s?|\s(?:to|TO|through|THROUGH)\s)"
_LIST = rf"(?:,\s{_DAY})*,?\sand\s(?:the\s)?"
_COUNT = (
    r"(?:[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"several|some|many|few|a\sfew|couple(?:\sof)?|a\scouple(?:\sof)?)"
)
_UNIT = r"(?:hour|day|night|weekend|week|month|year|decade)"

FORMS: Mapping[str, str] = {
    "iso": r"(?P<year>(?:1[5-9]|20)[0-9]{2})-(?P<month>0[1-9]|1[0-2])"
    r"(?:-(?P<day>[0-9]{2})(?:T[0-9:.]+Z?)?)?(?![-0-9])",
    "slash": rf"(?P<a>[0-9]{{1,2}})[/.](?P<b>[0-9]{{1,2}})[/.](?P<year>{_YEAR})",
    "day_month": rf"(?P<day>{_DAY})(?:(?:{_TO}|(?P<joint>{_LIST}))(?P<to_day>{_DAY}))?"
    rf"{_GAP}(?:of{_GAP})?(?P<month>{_MONTH})(?:,?{_GAP}(?P<year>{_YEAR})|{_GAP}'?(?P<short>[0-9]{{2}})"
    r"(?=\s*(?:[])(,.;]|--|$)))?",
    "month": rf"(?P<month>{_MONTH})(?:{_GAP}(?:the{_GAP})?(?P<day>{_DAY})"
    rf"(?:(?:{_TO}|(?P<joint>{_LIST}))(?P<to_day>{_DAY})(?!{_GAP}(?i:{'|'.join(MONTHS)})))?(?:,?{_GAP}(?P<year>{_YEAR}))?"
    rf"|(?:,|{_GAP}of)?{_GAP}(?P<whole_year>{_YEAR}))?",
    "years": rf"(?P<year>{_YEAR})[–-](?P<to_year>{_YEAR}|[0-9]{{2}}(?![0-9]))(?![-0-9])",
    "decade": r"(?P<year>(?:1[5-9]|20)[0-9]0)['’]?s",
    "year": rf"(?P<year>{_YEAR})",
    "season": r"(?i:(?:(?P<way>last|this|next)\s)?(?P<season>spring|summer|autumn|fall|winter)"
    rf"(?:\s(?:of\s)?(?P<year>{_YEAR}))?)",
    "weekday": r"(?i:(?:(?P<way>last|next|this\spast|this\scoming|this|the\sfollowing)\s)?"
    r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day))",
    "day_word": r"(?i:(?P<word>today|yesterday|tomorrow|tonight|last\snight|"
    r"this\s(?:morning|afternoon|evening)))",
    "unit": rf"(?i:(?P<the>the\s)?(?P<way>last|past|previous|this|next|coming|following|same|that|"
    rf"recent)\s(?:(?P<count>{_COUNT})\s)?(?P<unit>{_UNIT})(?P<many>s)?)",
    "edge": r"(?i:(?P<edge>end|rest|beginning|start|middle|close)\sof\sthe\s"
    r"(?P<unit>week|month|year))",
    "ago": rf"(?i:(?:(?P<count>{_COUNT})\s)?(?P<unit>hour|day|week|month|year|decade)s?\s"
    r"(?P<way>ago|later|earlier|from\snow))",
    "vague": r"(?i:some\stime\sago|a\s(?:long|short)\s(?:time|while)\sago|long\sago)",
}
_BARE = {form: re.sub(r"\(\?P<\w+>", "(?:", body) for form, body in FORMS.items()}
_DETAIL = {form: re.compile(rf"(?:{body})(?!\w)") for form, body in FORMS.items()}
_FIRST_WORDS = (
    *(*MONTHS, *WEEKDAYS, *SEASONS, *(NUMBERS.keys() - {"a", "an"})),
    *("today", "yesterday", "tomorrow", "tonight", "last", "this", "past", "previous", "next"),
    *("coming", "following", "same", "that", "recent", "several", "some", "many", "few"),
    *("hour", "day", "week", "month", "year", "decade"),
    *("end", "rest", "beginning", "start", "middle", "close", "long"),
    *(f"the_{letter}" for letter in "lpncfstr123"),
    *(f"a_{letter}" for letter in "hdwmylsfc"),
    "an_h",
)


def _beginnings(words: Iterable[str]) -> str:
    """A lookahead for the words, in either case, as a tree of letters; "_" is a space.

    Few words of a text begin like a date, and this turns the others away almost three times as
    fast as trying the forms one by one.
    """
    branches: dict[str, set[str]] = {}
    for word in words:
        branches.setdefault(word[:1], set()).add(word[1:])
    branches.pop("", None)
    if not branches:
        return ""
    return (
        "(?:"
        + "|".join(
            (f"[{letter}{letter.upper()}]" if letter != "_" else r"\s") + _beginnings(rests)
            for letter, rests in sorted(branches.items())
        )
        + ")"
    )


_FIRST_LETTERS = {word if "_" in word else word[:3] for word in _FIRST_WORDS}
_SCAN = re.compile(
    rf"(?<![\w$€£#])(?=[0-9]|{_beginnings(_FIRST_LETTERS)})(?:"
    + "|".join(f"(?P<{form}>{body})" for form, body in _BARE.items())
    + r")(?!\w)"
)
_NO_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|by|of|from|during|before|after|through|throughout|between|the|an?|back\s+to|roughly|"
    r"approximately|its|his|her|their|our|this|that|early|mid|late|earlier|later|around|circa|about|pre|post|"
    r"year(?:\sof)?|(?:since|by|from|until)\sat\s(?:the\s)?(?:least|latest)|as\s(?:early|late|far\sback)\sas)"
    r"|['’]s|s['’]|[(\[])[\s-]*$",
    re.IGNORECASE,
)
_JOINED = re.compile(r",?\s*(?:and|or|to|through|,|[–—-])\s*", re.IGNORECASE)
_BEFORE_MONTH = re.compile(
    r"\b(?:in|since|until|till|by|of|during|before|after|through|throughout|from|between|last|next|"
    r"this|early|mid|late|earlier|later)[\s-]+$",
    re.IGNORECASE,
)
_BEFORE_DECADE = re.compile(
    r"\b(?:in|since|until|by|during|through|throughout|from|before|after)\s+(?:the\s+)?"
    r"(?:early\s|mid-?|late\s)?$", re.IGNORECASE,
)  # fmt: skip
_COMPOUND = re.compile(r"ty-$", re.IGNORECASE)
_OWNED_MONTH = re.compile(r"(?:\b(?:the|an?|its|his|her|their|our)|['’]s)\s+$", re.IGNORECASE)
_NOT_A_MONTH = re.compile(r"\s+(?:on|of|for|to|through|towards?|by|against)\b|\s+[A-Z]")
_HABIT_BEFORE = re.compile(r"\b(?:every|each|most|good|black|bloody|ash|palm|holy)\s$", re.I)
_HABIT_AFTER = re.compile(r"\s+(?:prayers?|sermons?|mosque|imams?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Core:
    """Words that may be a date. parts: the named parts of its form that are there."""

    form: str
    start: int
    end: int
    parts: Mapping[str, str]


def find_cores(text: str) -> Iterator[Core]:
    """All date words of the text, in order, without those that only look like dates."""
    before: Core | None = None
    for match in _SCAN.finditer(text):
        core = _take_apart(text, match)
        if core is not None and _is_date(text, core, before):
            before = core
            yield core


def _take_apart(text: str, match: re.Match[str]) -> Core | None:
    form = match.lastgroup or ""
    detail = _DETAIL[form].match(text, match.start())
    if detail is None:
        return None
    parts = {name: words for name, words in detail.groupdict().items() if words}
    core = Core(form=form, start=detail.start(), end=detail.end(), parts=parts)
    if detail[0].lower().endswith(("june.", "july.")):  # full names: the dot ends the sentence
        core = replace(core, end=core.end - 1, parts=parts | {"month": parts["month"][:-1]})
    if "joint" in parts and COUNTED.match(text, core.end):  # "March 3 and 5 people were killed"
        first = {name: words for name, words in parts.items() if name not in ("joint", "to_day")}
        return Core(form=form, start=core.start, end=detail.start("joint"), parts=first)
    counts = form == "month" and "day" in parts and "year" not in parts and "to_day" not in parts
    if counts and COUNTED.match(text, core.end):
        end = detail.end("month")  # "In March 30 people were killed"
        return Core(form=form, start=core.start, end=end, parts={"month": parts["month"]})
    return core


def _is_date(text: str, core: Core, before: Core | None) -> bool:
    if "month" in core.parts and core.form != "iso":
        return _is_month(text, core, before)
    if core.form in ("ago", "unit") and _COMPOUND.search(text, max(0, core.start - 9), core.start):
        return False  # "twenty-two years ago"
    check = {"year": _is_year, "weekday": _is_weekday, "season": _is_season, "unit": _is_unit,
             "decade": _is_decade}  # fmt: skip
    if core.form == "year" and before is not None and before.form in ("year", "month"):
        joined = _JOINED.fullmatch(text, before.end, core.start) is not None
        return (joined and not COUNTED.match(text, core.end)) or _is_year(text, core)
    return core.form not in check or check[core.form](text, core)


def _is_month(text: str, core: Core, before: Core | None) -> bool:
    word = core.parts["month"]
    if len(core.parts) > 1:
        return is_month_name(word) or (word.islower() and word.rstrip(".") not in ("may", "mar"))
    if not is_month_name(word) or (len(word) < 4 and word.lower() != "may") or word.endswith("."):
        return False
    if _BEFORE_MONTH.search(text, max(0, core.start - 12), core.start):
        return True
    if before and "month" in before.parts and _JOINED.fullmatch(text, before.end, core.start):
        return True
    owned = _OWNED_MONTH.search(text, max(0, core.start - 8), core.start) is not None
    if word.lower() in ("may", "march", "april", "june", "august"):
        return owned and not word.isupper() and not _NOT_A_MONTH.match(text, core.end)
    return owned or not re.match(r"\s[A-Z]", text[core.end : core.end + 2])


def _is_year(text: str, core: Core) -> bool:
    if COUNTED.match(text, core.end) or re.match(r"\s?%|-[a-z]", text[core.end : core.end + 2]):
        return False
    things = re.match(r"\s[a-z]+s\b", text[core.end : core.end + 24])
    if things and int(core.parts["year"]) % 50 == 0:
        return False  # "of 2000 houses"
    return _NO_YEAR_BEFORE.search(text, max(0, core.start - 22), core.start) is not None


def _is_decade(text: str, core: Core) -> bool:
    """Not what a name begins with: "the 1920s Brigade"; but "in the 1920s Norway …"."""
    if not re.match(r"\s[A-Z]", text[core.end : core.end + 2]):
        return True
    return _BEFORE_DECADE.search(text, max(0, core.start - 20), core.start) is not None


def _is_weekday(text: str, core: Core) -> bool:
    habit = _HABIT_BEFORE.search(text, max(0, core.start - 8), core.start)
    return not habit and not _HABIT_AFTER.match(text, core.end)


def _is_season(text: str, core: Core) -> bool:
    return "year" in core.parts or "way" in core.parts


def _is_unit(text: str, core: Core) -> bool:
    """Not "this day", "the last day of the visit", "that years later", "following weeks of"."""
    way, unit = core.parts["way"].lower(), core.parts["unit"].lower()
    one = "count" not in core.parts and "many" not in core.parts
    if way in ("same", "that"):
        return one
    if way == "last" and unit == "week" and text.startswith(" of ", core.end):
        return False  # of a month
    if way in ("following", "previous"):
        return "the" in core.parts
    if unit in ("day", "night", "hour") and one:
        return way == "next"
    return way != "recent" or "many" in core.parts
