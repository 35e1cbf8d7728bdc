"""States that no table knows, by what the text gives them: a foreign ministry, an embassy."""

import re
from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Doc

from faultlines.extract.mentions import Mention, actor_key
from faultlines.vocab.names import places, words, world
from faultlines.vocab.nouns import nouns

_OPEN = ("Person", "Territory", "Organization")
_NAME = r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)?)"


def name_states(doc: Doc, at: dict[int, Mention]) -> None:
    """Make a state of each name that the text treats as one. Changes `at`."""
    called, told = _told(doc.text)
    persons = _persons(doc, at) if called | told else set()
    for place, here in at.items():
        name = _short(here.name)
        known = called if here.schema == "Organization" else (called | told) - persons
        if name in known and here.how == "name" and here.schema in _OPEN:
            key = actor_key("Territory", name)
            at[place] = replace(here, schema="Territory", key=key, name=name, state=True)


def _told(text: str) -> tuple[set[str], set[str]]:
    """Names called a republic or the like, and those that have what only a state has."""
    realms = "|".join(map(re.escape, nouns("realm")))
    organs = "|".join(map(re.escape, nouns("of_a_state")))
    called = re.finditer(rf"\b(?i:{realms}) of {_NAME}", text)
    owns = re.finditer(rf"\b{_NAME}['’]s (?i:{organs})\b", text)
    return _unknown(called), _unknown(owns)


def _unknown(found: Iterable[re.Match[str]]) -> set[str]:
    names = {each["name"] for each in found}
    return {name for name in names if name not in places() and name not in world()}


def _persons(doc: Doc, at: dict[int, Mention]) -> set[str]:
    """Names that are surely a person's: after a title, or the last of a full name."""
    found: set[str] = set()
    for place, here in at.items():
        if here.schema == "Person":
            before = doc[place - 1].lower_ if place else ""
            if " " in here.name or here.how != "name" or before in words("titles", "titles"):
                found.add(here.name.split()[-1])
    return found


def _short(name: str) -> str:
    """ "Republic of Norland" → "Norland"."""
    head, of, rest = name.removeprefix("the ").partition(" of ")
    return rest if of and head.lower().split()[-1] in nouns("realm") else name
