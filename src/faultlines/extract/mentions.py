"""The words of a document that stand for actors, tied together by who they are."""

from dataclasses import dataclass

from faultlines.vocab.names import places

SCHEMA_CLASS = {
    "Person": "person",
    "Organization": "body",
    "PublicBody": "body",
    "LegalEntity": "body",
    "Territory": "place",
    "Group": "group",
}


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for an actor of this document.

    start, end: code points. how: "name", "acronym", "surname", "demonym", "nominal", "pronoun",
    "description". key: the same for all mentions of one actor. name: that actor's name. state:
    whether the text treats it as a state, whatever the tables know.
    """

    start: int
    end: int
    schema: str
    how: str
    key: str
    name: str
    state: bool = False

    @property
    def kinds(self) -> frozenset[str]:
        """The schemata that a frame may ask for: a state is a Territory that can act."""
        if self.schema == "Territory" and (self.state or is_state(self.name)):
            return frozenset({"Territory", "State"})
        return frozenset({self.schema})

    @property
    def named(self) -> bool:
        return self.how in ("name", "acronym", "surname", "demonym")


def actor_key(schema: str, name: str) -> str:
    """The same for two mentions of one actor: its class and its name, case folded."""
    words = " ".join(name.casefold().replace("’", "'").split())
    return f"{SCHEMA_CLASS[schema]}:{words.removeprefix('the ')}"


def is_state(name: str) -> bool:
    """True for a country's usual name."""
    place = places().get(name)
    return place is not None and place.kind == "state"
