"""Which language a text is written in. Only English is read; the rest is stored and said so."""

import re
from collections.abc import Mapping

from faultlines.read.arabic_script import arabic_script_language
from faultlines.read.identifier import identify
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
    if len(words) < 8:
        return _short(words)
    found = identify(" ".join(words))
    return found if found != "en" or _some_english(words) else "und"


def _small_words(text: str) -> list[str]:
    """The words without capitals, since names mislead; where there are too few, all of them."""
    small = _SMALL_WORD.findall(text)
    return small if len(small) >= 5 else [word.lower() for word in runs_of("latin", text)]


def _is_english(words: list[str]) -> bool:
    """True where every sixth word is a little word of English, "the" or its like among them."""
    share = sum(word in _ENGLISH for word in words) / len(words)
    return share >= 0.17 and any(word in _SURE for word in words)


def _some_english(words: list[str]) -> bool:
    return len(words) < 60 or any(word in _ENGLISH for word in words)


def _short(words: list[str]) -> str:
    """Headlines and fragments: too little to tell, so English unless accents say otherwise."""
    joined = " ".join(words)
    return "en" if joined.isascii() or any(word in _SURE for word in words) else identify(joined)
