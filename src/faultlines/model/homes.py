"""Where an outlet is at home, as a person says."""

from dataclasses import dataclass

from faultlines.model.errors import BadValue

LONGEST = 60  # letters of a country's name


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """source: an outlet's name. country: in the person's words. by, reason, made: who says so,
    why, since when (UTC)."""

    source: str
    country: str
    by: str
    reason: str = ""
    made: str = ""


def check_country(words: str) -> str:
    """The name without stray blanks. BadValue where there is none."""
    name = " ".join(words.split())
    if not name or len(name) > LONGEST or not any(map(str.isalpha, name)):
        raise BadValue(f"{words!r} is no country. Its name is wanted, as in Iraq.")
    return name
