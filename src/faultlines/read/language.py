"""Which language a text is written in. Only English is read; the rest is stored and said so."""

import re
from collections.abc import Mapping

from faultlines.read.arabic_script import arabic_script_language
from faultlines.read.identifier import chance_of, identify
from faultlines.read.scripts import runs_of, weigh_scripts

SAMPLE = 30_000
"""Characters looked at: the beginning of a long text tells."""

_ONE_LANGUAGE: Mapping[str, str] = {
    "greek": "el", "armenian": "hy", "georgian": "ka", "bengali": "bn", "tamil": "ta",
    "thai": "th", "khmer": "km", "hangul": "ko", "kana": "ja", "han": "zh", "ethiopic": "am",
}  # fmt: skip
_SEVERAL: Mapping[str, tuple[str, ...]] = {
    "cyrillic": ("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn"),
    "hebrew": ("he",),
    "devanagari": ("hi", "mr", "ne"),
}
# Words that are frequent in English and rare elsewhere.
_ENGLISH = frozenset(
    "the of and to that with for by from has have had which who were are is was their its "
    "it his they not this been would will after on as at but".split()
)
_SHORT = 25  # words below which a guess is unsure
_LONG_ODDS = 0.005
_SURE = frozenset("the and with which have has were that their they".split())
# Not the "al" of al-Masri, nor any part of a word with a capital in it.
_SMALL_WORD = re.compile(r"(?<![\w-])[a-z\u00df-\u00f6\u00f8-\u024f]+(?![\w-])")


def language_of(text: str) -> str:
    """The ISO 639-1 code of the language that most of the text is in, or "und".

    A short text in plain ASCII letters that nothing else claims counts as English.
    """
    text = text[:SAMPLE]
    weights = weigh_scripts(text)
    script = max(weights, key=weights.__getitem__)
    if not weights[script]:
        return "und"
    if script == "latin":
        return _latin(text)
    if script == "arabic":
        return arabic_script_language(text)
    if script in _SEVERAL:
        return identify(" ".join(runs_of(script, text)), _SEVERAL[script])
    return _ONE_LANGUAGE[script]


def _latin(text: str) -> str:
    words = _small_words(text)
    if _is_english(words):
        return "en"
    if len(words) < _SHORT and _may_be_english(text, words):
        return "en"
    found = identify(" ".join(words))
    return found if found != "en" or _some_english(words) else "und"


def _small_words(text: str) -> list[str]:
    """The words without capitals, since names mislead; where there are too few, all of them."""
    small = _uncapitalised(text)
    return small if len(small) >= 5 else [word.lower() for word in runs_of("latin", text)]


def _uncapitalised(text: str) -> list[str]:
    return [word for word in _SMALL_WORD.findall(text) if word.islower()]


def _may_be_english(text: str, words: list[str]) -> bool:
    """A line or two, mostly names perhaps: English unless accents or long odds are against it."""
    small = _uncapitalised(text)
    if not "".join(small).isascii():
        return len(words) < 8 and any(word in _SURE for word in words)
    if len(small) < 3 or (len(words) < 8 and any(word in _SURE for word in words)):
        return True  # too little beside the names to tell
    tried = (text, " ".join(small), " ".join(words))
    return any(chance_of("en", some) >= _LONG_ODDS for some in tried if some)


def _is_english(words: list[str]) -> bool:
    """True where every sixth word is a little word of English, "the" or its like among them."""
    share = sum(word in _ENGLISH for word in words) / len(words)
    return share >= 0.17 and any(word in _SURE for word in words)


def _some_english(words: list[str]) -> bool:
    return len(words) < 60 or any(word in _ENGLISH for word in words)
