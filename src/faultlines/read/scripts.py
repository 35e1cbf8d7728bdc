"""Which script a text is written in: Latin, Arabic, Cyrillic …"""

import re
from collections.abc import Mapping

_LETTERS: Mapping[str, str] = {
    "latin": "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff",
    "arabic": "\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9",
    "cyrillic": "\u0400-\u052f",
    "greek": "\u0370-\u03ff\u1f00-\u1fff",
    "hebrew": "\u05d0-\u05ea",
    "armenian": "\u0531-\u0587",
    "georgian": "\u10a0-\u10ff\u1c90-\u1cbf",
    "devanagari": "\u0900-\u097f",
    "bengali": "\u0980-\u09ff",
    "tamil": "\u0b80-\u0bff",
    "thai": "\u0e00-\u0e7f",
    "ethiopic": "\u1200-\u137f",
    "khmer": "\u1780-\u17ff",
    "hangul": "\u1100-\u11ff\uac00-\ud7af",
    "kana": "\u3040-\u30ff",
    "han": "\u3400-\u4dbf\u4e00-\u9fff",
}
_RUNS = {script: re.compile(f"[{letters}]+") for script, letters in _LETTERS.items()}
# One sign of these says about as much as three letters of an alphabet.
_WEIGHT: Mapping[str, int] = {"han": 3, "kana": 2, "hangul": 2}


def weigh_scripts(text: str) -> dict[str, int]:
    """Script → letters of it, weighted so that a Chinese text isn't outvoted by a few names."""
    found = {
        script: sum(map(len, runs.findall(text))) * _WEIGHT.get(script, 1)
        for script, runs in _RUNS.items()
    }
    if found["kana"]:  # Japanese writes both
        found["kana"] += found["han"]
        found["han"] = 0
    return found


def runs_of(script: str, text: str) -> list[str]:
    """The unbroken runs of letters of one script, in order."""
    return _RUNS[script].findall(text)
