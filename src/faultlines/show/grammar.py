"""The vocabulary's sentences, for one subject or for several."""

import re
from collections.abc import Sequence

# Without an object, these are said of the subject.
PASSIVE = {"nominated": "was nominated", "appointed": "was elected or appointed"}
IRREGULAR = {"is": "are", "was": "were", "has": "have"}
ONLY_ONE = ("is a ", "is the ")  # "are each a front for"


def fill(form: str, subject: str, target: str, *, many: bool) -> str:
    """ "{subject} rejects {object}" with both ends in. many: the subject takes a plural verb.

    target "": nobody is named; then the words that lead to the object go too.
    """
    if not target:
        form = _bare(form)
    if many and form.startswith("{subject} ") and not form.startswith("{subject} and "):
        form = "{subject} " + _plural(form.removeprefix("{subject} "))
    return form.format(subject=subject, object=target)


def _bare(form: str) -> str:
    """ "{subject} makes a statement about {object}" → "{subject} makes a statement"."""
    for verb, passive in PASSIVE.items():
        form = form.replace(f" {verb} {{object}}", f" {passive}")
    bare = form.replace(" and {object}", "").replace(" {object}", "")
    return re.sub(r" (about|of|for|to|from|with|into|against)$", "", bare)


def _plural(said: str) -> str:
    """ "rejects X" → "reject X", "keeps its distance" → "keep their distance"."""
    if said.startswith(ONLY_ONE):
        return "are each " + said.removeprefix("is ")
    verb, blank, rest = said.partition(" ")
    return _plural_verb(verb) + blank + rest.replace("its ", "their ")


def agreed(verb: str, *, many: bool) -> str:
    """ "is", or "are" of many."""
    return _plural_verb(verb) if many else verb


def _plural_verb(verb: str) -> str:
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("ies"):
        return verb.removesuffix("ies") + "y"
    return verb.removesuffix("s")


def listed(names: Sequence[str], most: int = 0) -> str:
    """ "A", "A and B", "A, B and C"; of more than `most` names (0: no limit) "A, B and 3 more"."""
    if most and len(names) > most:
        names = [*names[: most - 1], f"{len(names) - most + 1} more"]
    if not names:
        return ""
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
