"""The user's own names, as they say who is who."""

from collections.abc import Iterable
from dataclasses import replace

from faultlines.model.actors import LocalActor
from faultlines.model.known_names import KnownName

_CLASS = {"Person": "person", "Territory": "place", "Group": "group"}


class Listed:
    """Rows of a gazetteer, by what they call an actor.

    Rows with a period are left to the reader of the document, who knows its day; and words that
    two actors go by say nothing.
    """

    def __init__(self, rows: Iterable[KnownName]) -> None:
        self._aliases: dict[str, tuple[str, ...]] = {}
        self._names: dict[tuple[str, str], set[tuple[str, str]]] = {}
        for row in rows:
            own = (row.name, row.schema)
            self._aliases.setdefault(row.name, ())
            if row.since or row.until:
                continue
            for words in filter(None, (row.name, row.alias)):
                self._names.setdefault((_class(row.schema), _plain(words)), set()).add(own)
            if row.alias:
                self._aliases[row.name] += (row.alias,)

    def has(self, local: LocalActor) -> bool:
        return local.name in self._aliases

    def renamed(self, local: LocalActor) -> LocalActor:
        """The actor under its listed name, with its other names."""
        found = self._names.get((_class(local.schema), _plain(local.name)), set())
        name, schema = next(iter(found)) if len(found) == 1 else (local.name, local.schema)
        if name not in self._aliases:
            return local
        words = {*local.aliases, local.name, *self._aliases[name]} - {name}
        return replace(local, name=name, schema=schema, aliases=tuple(sorted(words)))


def _class(schema: str) -> str:
    return _CLASS.get(schema, "body")


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).removeprefix("the ")
