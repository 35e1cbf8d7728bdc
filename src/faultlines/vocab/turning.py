"""Words before a verb that say that somebody came round ("eventually accepted")."""

import re
from functools import cache

from faultlines.vocab.load import load_toml


@cache
def turning_words() -> re.Pattern[str]:
    words = "|".join(map(re.escape, load_toml("turning.toml")["words"]))
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
