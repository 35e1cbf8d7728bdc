"""Groups that the text only calls somebody's: "its allies" are the allies of whom "its" means."""

from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.mentions import Mention, actor_key
from faultlines.extract.page import Page

OWNERS = frozenset({"his", "her", "its", "their", "our", "my", "your"})


def name_owners(page: Page) -> None:
    """Call "its allies" "Peru's allies", where it is known whose they are. Changes page.at."""
    for place, mention in page.at.items():
        pronoun = _owner(page, place, mention)
        meant = page.antecedents.get(pronoun.i, ()) if pronoun is not None else ()
        if pronoun is not None and len(meant) == 1:
            rest = page.document.text[pronoun.idx + len(pronoun.text) : mention.end].strip()
            name = f"{possessive(meant[0])} {rest}"
            page.at[place] = replace(mention, name=name, key=actor_key(mention.schema, name))


def possessive(owner: Mention) -> str:
    """ "Peru's", "the rebels'"."""
    plural = owner.how == "nominal" and owner.name.endswith("s")
    return f"{owner.name}'" if plural else f"{owner.name}'s"


def is_whose(mention: Mention) -> bool:
    """True for a group that is somebody's, nobody can tell whose."""
    first, _, rest = mention.name.partition(" ")
    return mention.how == "nominal" and bool(rest) and first.lower() in OWNERS


def _owner(page: Page, place: int, mention: Mention) -> Token | None:
    """The pronoun that a group's words begin with."""
    if mention.how != "nominal":
        return None
    for token in page.doc[max(0, place - 8) : place]:
        if token.idx == mention.start and token.lower_ in OWNERS:
            return token
    return None
