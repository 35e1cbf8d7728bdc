"""Words that say that the next name is the last one's: "also known as", "whose real name is"."""

import re
from functools import cache

from faultlines.vocab.load import load_toml, word_list

WAYS = ("anywhere", "marked", "brackets", "renaming")


def second_name_words(key: str) -> frozenset[str]:
    """One list by its name: second_name_words("languages")."""
    return word_list("second_names.toml", key)


@cache
def openings() -> frozenset[str]:
    """The first two letters of every cue, so that most words need no further look."""
    cues = (cue for way in WAYS for cue in load_toml("second_names.toml")[way])
    plain = {cue[:2] for cue in cues if not cue.startswith("{")}
    return frozenset(plain | {word[:2] for word in second_name_words("languages")})


@cache
def cues(way: str) -> re.Pattern[str]:
    """Any cue of one way, spaces left out: a word with a hyphen may be one token or three."""
    rows = sorted(load_toml("second_names.toml")[way], key=len, reverse=True)
    return re.compile("|".join(_pattern(row) for row in rows))


def _pattern(cue: str) -> str:
    said = re.escape(cue.replace(" ", "")).replace(r"\{", "{").replace(r"\}", "}")
    named = "|".join(sorted(second_name_words("languages"), key=len, reverse=True))
    only = cue.startswith("{language}") or cue.endswith("{language}") or "in {language}" in cue
    said = said.replace("{language}", f"(?:{named}){'' if only else '?'}")
    return said.replace("{whose}", "(?:his|her|its|their|the)?")
