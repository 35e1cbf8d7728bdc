"""For and against: who backs and who opposes whom, and where the two meet."""

from collections import defaultdict
from collections.abc import Iterable

from faultlines.model.snapshot import Entry
from faultlines.show.grammar import listed
from faultlines.show.merging import subject_key
from faultlines.show.sections.parts import Block, Line, Section, lines_of
from faultlines.show.view import View
from faultlines.show.words import subject_name, unique
from faultlines.vocab.foes import by_foe, foes
from faultlines.vocab.relations import RELATIONS

FAMILIES = ("stance", "alignment", "sponsorship", "speech")
MATERIAL = ("aids", "sanctions", "informs")
NAMES = 5  # in a headline
ELSEWHERE = ("created", "fronts_for", "commands")


def sign_of(entry: Entry) -> int:
    """-1, 0 or +1, from the relation; 0 where the vocabulary doesn't know it."""
    relation = RELATIONS.get(entry.claim.relation)
    return relation.sign if relation else 0


def takes_side(entry: Entry) -> bool:
    relation = RELATIONS.get(entry.claim.relation)
    if relation is None or not relation.sign or relation.name in ELSEWHERE:
        return False
    return relation.family in FAMILIES or relation.name in MATERIAL


def by_object(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Object's actor id → the claims towards it, in their order."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.object is not None:
            found[entry.object].append(entry)
    return found


def contested(entries: Iterable[Entry]) -> bool:
    """Whether one is for it and another, somebody else, against."""
    all_of_them = list(entries)
    fors = {subject_key(entry) for entry in all_of_them if sign_of(entry) > 0}
    against = {subject_key(entry) for entry in all_of_them if sign_of(entry) < 0}
    return bool(fors and against and len(fors | against) > 1)


def sides(view: View) -> Section:
    """Grouped by whom it is about: the contested first, then the most spoken of."""
    groups = by_object(entry for entry in view.happened if takes_side(entry))
    groups = {actor: found for actor, found in groups.items() if actor in view.actors}
    against = foes(view.happened)
    own = {actor: [one for one in found if not by_foe(one, against)]
           for actor, found in groups.items()}  # fmt: skip
    ranked = sorted(groups, key=lambda one: _rank(view, one, own[one]))
    return Section(
        key="sides",
        title="Who backs, opposes whom",
        about="Grouped by whom it is about; those with someone for and someone against first.",
        blocks=tuple(
            Block(
                title=headline(view, actor, groups[actor], own[actor]),
                lines=_lines(view, groups[actor]),
            )
            for actor in ranked
        ),
    )


def _rank(view: View, actor: str, entries: list[Entry]) -> tuple[bool, bool, int]:
    """Contested people and bodies first, then contested countries; then by how much is said."""
    place = view.actors[actor].schema == "Territory"
    return (not contested(entries), place, -len(entries))


def headline(view: View, actor: str, entries: Iterable[Entry], own: Iterable[Entry]) -> str:
    """ "On X — said to be for: A and B; against: C; by those who are against them, for: D". The
    lines below say by whom. own: the entries without those of whoever is against the subject."""
    kept = list(own)
    parts = _names(view, kept)
    left = _names(view, [one for one in entries if one not in kept])
    parts += [f"by those who are against them, {one}" for one in left]
    return f"On {view.name(actor)} — said to be " + "; ".join(parts)


def _names(view: View, entries: Iterable[Entry]) -> list[str]:
    """ "for: A and B", "against: C"."""
    names: dict[int, list[str]] = {1: [], -1: []}
    for entry in entries:
        names[sign_of(entry)].append(subject_name(view, entry))
    return [f"{word} {listed(unique(names[sign]), NAMES)}"
            for sign, word in ((1, "for:"), (-1, "against:")) if names[sign]]  # fmt: skip


def _lines(view: View, entries: list[Entry]) -> tuple[Line, ...]:
    return lines_of(view, sorted(entries, key=lambda entry: -sign_of(entry)))
