"""Sources: what goes back to one origin, how many independent voices say a thing, who contradicts
whom, and how the sources are mixed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from faultlines.analyse.by_day import by_day
from faultlines.analyse.mix import RULE as COUNTRY_RULE
from faultlines.analyse.mix import mix
from faultlines.analyse.origins import Copy, copies, origins
from faultlines.analyse.outcomes import UNIT, interval, summed
from faultlines.analyse.said import ids, live, sign
from faultlines.analyse.voices import RULE as ORIGIN
from faultlines.analyse.voices import Voices
from faultlines.model.claims import Modality, Stance
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.vocab.relations import RELATIONS

Group = tuple[str, str, str]
"""(subject, relation, object): claims that say one thing."""

LEAST_VOICES, LEAST_FACTS = 3, 5  # for an estimate of who is right how often
REPORTS = 2  # that a claim group needs, to be worth a line


def sources(snap: Snapshot, asked: Asked) -> Report:
    snap = by_day(snap, asked)
    told = [one for one in live(snap, asked) if one.claim.modality is Modality.ACTUAL]
    copied = copies(snap)
    roots = origins(copied)
    groups = _groups(told)
    findings = [
        *_origins(snap, copied),
        *_contradictions(groups, told, snap, roots),
        *_counted(groups, snap, roots),
        *_reliability(groups, snap, roots),
        *mix(snap, roots),
    ]
    return Report(
        key="sources",
        title="Sources",
        about="What goes back to one text counts once; then who says the same, who says otherwise.",
        asked=asked,
        findings=tuple(findings),
        rules=RULES,
    )


RULES = (
    "A text is a copy where half of the four-word runs of the shorter one stand in the other; two "
    "with one agency's credit on one day already where a seventh do.",
    ORIGIN,
    f"How often a voice is right is estimated from {LEAST_VOICES} voices and {LEAST_FACTS} shared "
    "facts on, over independent voices only (Dawid & Skene 1979, doi:10.2307/2346806; our priors).",
    COUNTRY_RULE,
)


def _groups(told: Iterable[Entry]) -> dict[Group, list[Entry]]:
    found: dict[Group, list[Entry]] = defaultdict(list)
    for entry in told:
        if entry.subject and (entry.object or entry.claim.event_id):
            whom = entry.object or str(entry.claim.event_id)
            found[entry.subject, entry.claim.relation, whom].append(entry)
    return found


def _origins(snap: Snapshot, copied: Sequence[Copy]) -> Iterator[Finding]:
    name = _places(snap)
    for one in copied:
        word = "repeats" if one.why == "copy" else "brings the same dispatch as"
        yield Finding(
            kind="origin", under="What goes back to one origin",
            says=f"{name[one.doc]} {word} {name[one.origin]}, of the four-word runs of the shorter",
            value=one.share, unit="share", low=one.share, high=one.share,
            method="four-word runs in common (Broder 1997, doi 10.1109/SEQUEN.1997.666900)",
            data={"document": one.doc, "origin": one.origin, "why": one.why,
                  "documents": [one.doc, one.origin]},
        )  # fmt: skip


def _places(snap: Snapshot) -> dict[str, str]:
    """Document id → "“Crews and captains” (Harbour News, 2021-05-12)"."""
    told = {one.doc_id: (one.source, one.published.edtf) for one in reversed(snap.publications)}
    more = {doc: ", ".join(word for word in some if word) for doc, some in told.items()}
    return {doc: f"“{name}”" + (f" ({more[doc]})" if more.get(doc) else "")
            for doc, name in _names(snap).items()}  # fmt: skip


def _names(snap: Snapshot) -> dict[str, str]:
    paths = {one.doc_id: one.path for one in reversed(snap.publications)}
    return {doc.id: doc.title or paths.get(doc.id, doc.id) for doc in snap.documents}


def _counted(groups: Mapping[Group, Sequence[Entry]], snap: Snapshot,
             roots: Mapping[str, str]) -> Iterator[Finding]:  # fmt: skip
    """Claims that several reports have, those with most voices first."""
    voices = Voices(snap, roots)
    found = []
    for group, entries in groups.items():
        asserted = [one for one in entries if one.claim.stance is not Stance.DENIES]
        reports = {one.claim.evidence.doc_id for one in asserted}
        if len(reports) >= REPORTS:
            found.append((len({voices.of(one) for one in asserted}), len(reports), group, asserted))
    found.sort(key=lambda one: (-one[0], -one[1], one[2]))
    for count, told_in, group, entries in found:
        yield Finding(
            kind="support", under="Said by how many", about=_ends(entries[0]),
            says=f"{_words(group, entries[0])}: {told_in} reports", value=count,
            unit="independent voices" if count > 1 else "independent voice",
            low=_surely(entries, voices), high=count,
            because=ids(entries), method="voices after origins are made one; interval: each "
            "sentence read rightly with its confidence",
            data={"reports": told_in, "voices": count},
        )  # fmt: skip


def _surely(entries: Iterable[Entry], voices: Voices) -> float:
    """How many voices say so at least, with 95 %."""
    missed: dict[str, float] = {}
    sentences = {(voices.of(one), one.claim.evidence.quote): one for one in entries}
    for (voice, _), one in sentences.items():
        missed[voice] = missed.get(voice, 1.0) * (1 - one.claim.confidence)
    told = ({UNIT: 1 - chance, 0: chance} for chance in missed.values())
    return interval(summed(told), len(missed))[0]


def _contradictions(groups: Mapping[Group, Sequence[Entry]], told: Sequence[Entry], snap: Snapshot,
                    roots: Mapping[str, str]) -> Iterator[Finding]:  # fmt: skip
    """What one voice says and another denies; then lasting stands of one pair and opposite signs
    on which two voices differ."""
    voices = Voices(snap, roots)
    for group, entries in groups.items():
        yes = [one for one in entries if one.claim.stance is not Stance.DENIES]
        no = [one for one in entries if one.claim.stance is Stance.DENIES]
        if yes and no and {voices.of(one) for one in yes} != {voices.of(one) for one in no}:
            yield Finding(
                kind="contradiction", under="Who says otherwise", about=_ends(yes[0]),
                says=f"{_words(group, yes[0])}: said and denied", because=ids([*yes, *no]),
                method="as stated",
            )  # fmt: skip
    pairs: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for one in told:
        relation = RELATIONS.get(one.claim.relation)
        if (relation and relation.family in ("stance", "alignment") and sign(one) and one.subject
                and one.object and one.claim.stance is not Stance.DENIES):  # fmt: skip
            pairs[one.subject, one.object].append(one)
    for (subject, whom), entries in pairs.items():
        sides = [{voices.of(one) for one in entries if sign(one) == way} for way in (1, -1)]
        if all(sides) and sides[0] != sides[1]:
            yield Finding(
                kind="contradiction", under="Who says otherwise", about=(subject, whom),
                says=f"{{{subject}}} is for {{{whom}}} by one voice and against by another",
                because=ids(entries), method="as stated",
                caveats=("It may have turned in between: see faultlines positions.",),
            )  # fmt: skip


def _reliability(groups: Mapping[Group, Sequence[Entry]], snap: Snapshot,
                 roots: Mapping[str, str]) -> Iterator[Finding]:  # fmt: skip
    """How often each voice is likely right, where enough voices speak of the same."""
    voices = Voices(snap, roots)
    facts: dict[Group, dict[str, int]] = {}
    for group, entries in groups.items():
        votes = {voices.of(one): int(one.claim.stance is not Stance.DENIES) for one in entries}
        if len(votes) >= 2:
            facts[group] = votes
    who = sorted({one for votes in facts.values() for one in votes})
    if len(who) < LEAST_VOICES or len(facts) < LEAST_FACTS:
        return
    import numpy as np

    from faultlines.analyse.beta import quantile
    from faultlines.analyse.reliability import dawid_skene

    table = np.array([[fact.get(one, -1) for fact in facts.values()] for one in who], np.int8)
    _, right = dawid_skene(table)
    name = _names(snap)
    actors = {actor.id for actor in snap.actors}
    for one, chance, spoken in zip(who, right, (table >= 0).sum(1), strict=True):
        says = f"{{{one}}}" if one in actors else name.get(one, one)
        yield Finding(
            kind="reliability", under="How often right, by agreement alone", says=says,
            about=(one,) if one in actors else (), value=float(chance), unit="chance to be right",
            low=quantile(chance * (6 + spoken), (1 - chance) * (6 + spoken), 0.05),
            high=quantile(chance * (6 + spoken), (1 - chance) * (6 + spoken), 0.95),
            method="Dawid–Skene with Beta(4, 2) on each voice (Dawid and Skene 1979, doi "
            "10.2307/2346806); interval of that Beta after the facts",
            because=ids(entry for group in facts for entry in groups[group]
                        if voices.of(entry) == one), at_large=True, data={"facts": int(spoken)},
            caveats=("Agreement is no truth: whoever repeats one another looks right.",),
        )  # fmt: skip


def _ends(entry: Entry) -> tuple[str, ...]:
    return tuple(one for one in (entry.subject, entry.object) if one)


def _words(group: Group, entry: Entry) -> str:
    subject, relation, whom = group
    says = RELATIONS[relation].says if relation in RELATIONS else "{subject} {object}"
    target = f"{{{whom}}}" if entry.object else "it"
    return says.replace("{subject}", f"{{{subject}}}").replace("{object}", target)
