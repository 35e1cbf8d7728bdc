"""The evidence on one group: what claims say of who made it, backs it or was left by it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from faultlines.analyse.circumstances import BODIES, INDEPENDENT, Circumstances
from faultlines.analyse.ending import sure
from faultlines.analyse.newness import Called, new_groups
from faultlines.analyse.odds import Hypothesis, Item
from faultlines.analyse.origins import copies, origins
from faultlines.analyse.said import is_actual, led_bodies, live
from faultlines.analyse.signs import ALONE, FACADE, SELF, Told, signs
from faultlines.analyse.voices import Voices
from faultlines.model.claims import Claim, Stance
from faultlines.model.findings import Asked
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.vocab.facades import Ratios, shipped_signs

ROLES = ("creator", "patron", "splinter")
UNKNOWN: Hypothesis = ("unknown", "")

# relation → kind of evidence; the parent is the object where the group is the subject, and back.
OF_SUBJECT = {"fronts_for": "said_front", "split_from": "said_split", "part_of": "said_part",
              "member_of": "said_part"}  # fmt: skip
OF_OBJECT = {"created": "said_created", "backs": "said_backed", "aids": "said_backed",
             "commands": "said_commanded"}  # fmt: skip
NEAR = ("aligned_with", "allied_with", "praises", "endorses")
HOSTILE = (
    "fights",
    "rival_of",
    "attacks",
    "opposes",
    "criticizes",
    "rejects",
    "accuses",
    "threatens",
)
DISOWNS = "denies_responsibility"
OPENS = ("fronts_for", "created", "split_from")  # a claim that makes a group a disputed one


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A group, the hypotheses on it with their priors, and the evidence, in the texts' order."""

    group: str
    prior: Mapping[Hypothesis, float]
    items: tuple[Item, ...]
    called: tuple[Called, ...] = ()  # where it is called new

    @property
    def parents(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(parent for _, parent in self.prior if parent))


def dossiers(snap: Snapshot, asked: Asked, ratios: Ratios) -> tuple[Dossier, ...]:
    """One for every group whose making somebody speaks of, or that is called new."""
    told = [one for one in live(snap, asked) if is_actual(one.claim)]
    bodies = {actor.id for actor in snap.actors if actor.schema in BODIES}
    called = new_groups(snap, bodies, asked.as_of)
    openly = _plainly_told(snap, told)
    opened = (who for entry in told if entry.id not in openly for who in _opened(entry)
              if who in bodies)  # fmt: skip
    groups = dict.fromkeys((*opened, *called))
    about = {one.claim.evidence.doc_id for one in told if {one.subject, one.object} & groups.keys()}
    alike = signs(snap, groups, bodies, shipped_signs())
    desk = _Desk(snap, told, ratios, Voices(snap, origins(copies(snap, about))), alike)
    found = (replace(desk.dossier(group), called=called.get(group, ())) for group in groups)
    return tuple(one for one in found if one.items or one.called)


def _opened(entry: Entry) -> Iterator[str]:
    who = entry.object if entry.claim.relation == "created" else entry.subject
    if entry.claim.relation in OPENS and entry.subject and entry.object and who:
        yield who


def _plainly_told(snap: Snapshot, told: Sequence[Entry]) -> set[str]:
    """Claims "created" by persons, or by several bodies in one sentence: nobody is hidden there.
    States that made it together are its patrons all the same. And splits that the author himself
    tells for certain: who left an alliance is no disputed group for it."""
    schema = {actor.id: actor.schema for actor in snap.actors}
    made = [one for one in told if one.claim.relation == "created" and one.claim.stance
            is not Stance.DENIES]  # fmt: skip
    founders: dict[tuple[str, int, str | None], set[str]] = defaultdict(set)
    for one in made:
        founders[_sentence_of(one)].add(one.subject or "")
    bodies = {at for at, who in founders.items()
              if len(who) > 1 and all(schema.get(one) in BODIES for one in who)}  # fmt: skip
    people = {one.id for one in made if schema.get(one.subject or "") == "Person"}
    left = {one.id for one in told if one.claim.relation == "split_from" and _certain(one.claim)}
    return people | left | {one.id for one in made if _sentence_of(one) in bodies}


def _certain(claim: Claim) -> bool:
    return sure(claim) and claim.holder is None


def _sentence_of(one: Entry) -> tuple[str, int, str | None]:
    return one.claim.evidence.doc_id, one.claim.evidence.start, one.object


class _Desk:
    def __init__(self, snap: Snapshot, told: Sequence[Entry], ratios: Ratios,
                 voices: Voices, alike: Mapping[str, tuple[Told, ...]]) -> None:  # fmt: skip
        self._ratios, self._voices, self._alike = ratios, voices, alike
        self._circumstances = Circumstances(snap, told, ratios, voices)
        self._schema = {actor.id: actor.schema for actor in snap.actors}
        self._led = led_bodies(told)
        self._of: dict[str, dict[str, Entry]] = defaultdict(dict)
        for entry in told:
            for end in (entry.subject, entry.object):
                if end is not None:
                    self._of[end][entry.id] = entry

    def dossier(self, group: str) -> Dossier:
        mine = self._of[group].values()
        direct = [one for entry in mine if (one := self._of_making(entry, group))]
        alike = [one for one in self._alike.get(group, ()) if not self._made(group, one.parent)]
        named = [parent for _, parent, _ in direct]
        parents = tuple(dict.fromkeys((*named, *(one.parent for one in alike if one.parent))))
        standing = [(kind, parent, entry) for entry in mine
                    for kind, parent in _standing(entry, group, parents)]  # fmt: skip
        items = [self._item(*one, group) for one in [*direct, *standing]]
        items += self._circumstances.items(group, parents)
        items += [self._sign(one, group, parents) for one in alike if not self._read(one, items)]
        return Dossier(group=group, prior=self._prior(parents), items=merged(items))

    def _made(self, group: str, other: str) -> bool:
        """Whether somebody calls the group the parent of the other: then signs tell of that one."""
        return any(one is not None and one[1] == group
                   for one in (self._of_making(entry, other) for entry in self._of[other].values())
                   )  # fmt: skip

    def _read(self, told: Told, items: Sequence[Item]) -> bool:
        """Whether claims of the same sentence, or its quoted words, tell the same already."""
        if told.kind in (SELF, ALONE):  # its own word, where it is quoted with it
            return any(item.kind == SELF and item.words in told.quote for item in items)
        places = {(one.claim.evidence.doc_id, one.claim.evidence.start)
                  for item in items if item.kind == told.kind
                  for one in self._of[told.parent].values() if one.id in item.claims}  # fmt: skip
        return any(doc == told.doc_id and told.start <= start < told.end for doc, start in places)

    def _prior(self, parents: Sequence[str]) -> dict[Hypothesis, float]:
        fixed = {INDEPENDENT: self._ratios.prior["independent"],
                 UNKNOWN: self._ratios.prior["unknown"]}  # fmt: skip
        each = (1 - sum(fixed.values())) / max(1, len(parents) * len(ROLES))
        named = {(role, parent): each for parent in parents for role in ROLES}
        total = sum(fixed.values()) + sum(named.values())
        return {one: weight / total for one, weight in (named | fixed).items()}

    def _of_making(self, entry: Entry, group: str) -> tuple[str, str, Entry] | None:
        """(kind of evidence, parent, claim) where the claim is on who made or steers the group."""
        relation = entry.claim.relation
        if relation == DISOWNS and group in (entry.subject, entry.object):
            kind, parent = relation, entry.object if entry.subject == group else entry.subject
        elif entry.subject == group and relation in OF_SUBJECT:
            kind, parent = OF_SUBJECT[relation], entry.object
        elif entry.object == group and relation in OF_OBJECT:
            kind, parent = OF_OBJECT[relation], entry.subject
        else:
            return None
        if self._schema.get(parent or "") == "Person" and relation == "created":
            parent = self._led.get(parent or "", parent)
            if _certain(entry.claim):
                return None  # a party and its founder
        elif self._schema.get(parent or "") in (None, "Person"):
            return None
        return None if parent is None or parent == group else (kind, parent, entry)

    def _item(self, kind: str, parent: str, entry: Entry, group: str) -> Item:
        claim = entry.claim
        named: tuple[str, ...] = ROLES
        if kind == DISOWNS:  # "A denied any link to B": A is a party
            kind = "denied_by_parties"
        else:
            named = self._ratios.items[kind].favours
        if claim.stance is Stance.DENIES:
            party = entry.holder in (group, parent)
            kind = "denied_by_parties" if party else "denied_by_others"
        ratio = self._ratios.items[kind]
        power = self._power(claim)
        favours = frozenset((role, parent) for role in named if role in ratio.favours)
        return Item(kind=kind, favours=favours, low=ratio.low**power, high=ratio.high**power,
                    origin=self._voices.of(entry), claims=(entry.id,))  # fmt: skip

    def _sign(self, told: Told, group: str, parents: Sequence[str]) -> Item:
        ratio = self._ratios.items[told.kind]
        favours = {(role, told.parent) for role in ratio.favours}
        if told.kind == FACADE:  # of whoever it may be
            favours = {(role, each) for role in ratio.favours for each in parents} | {UNKNOWN}
        if told.kind == ALONE:
            favours = {INDEPENDENT}
        origin = group if told.kind == SELF else self._voices.of_document(told.doc_id)
        power = self._ratios.doubt["unnamed"] if told.doubtful and told.kind != SELF else 1.0
        return Item(kind=told.kind, low=ratio.low**power, high=ratio.high**power, words=told.quote,
                    favours=frozenset(favours), origin=origin,
                    at=(told.doc_id, told.start, told.end))  # fmt: skip

    def _power(self, claim: Claim) -> float:
        who = "unnamed" if claim.holder_unnamed else "named" if claim.holder else "author"
        return self._ratios.doubt[claim.certainty] * self._ratios.doubt[who]


def merged(items: Iterable[Item]) -> tuple[Item, ...]:
    """Items of one kind, voice and hypotheses as one, the strongest's ratio with all claims."""
    found: dict[tuple[object, ...], Item] = {}
    for item in items:
        key = item.kind, item.favours, item.origin, item.words
        before = found.get(key)
        if before is None:
            found[key] = item
        else:
            first, second = sorted((before, item), key=lambda one: -one.strength)
            claims = tuple(dict.fromkeys((*first.claims, *second.claims)))
            found[key] = replace(first, claims=claims)
    return tuple(found.values())


def _standing(entry: Entry, group: str, parents: Sequence[str]) -> Iterator[tuple[str, str]]:
    """(kind, parent) of claims on how the group and a parent stand to each other."""
    denies = entry.claim.stance is Stance.DENIES
    for parent in parents:
        if {entry.subject, entry.object} == {group, parent}:
            if entry.claim.relation in NEAR:
                yield "said_near", parent  # or said not to be
            elif entry.claim.relation in HOSTILE and not denies:
                yield "said_hostile", parent
