"""Façades: for a new or disputed group, who stands behind it, how surely, and on what."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from faultlines.analyse.by_day import by_day
from faultlines.analyse.circumstances import INDEPENDENT
from faultlines.analyse.dossiers import UNKNOWN, Dossier, dossiers
from faultlines.analyse.odds import Hypothesis, Item, Range, loses, posterior
from faultlines.analyse.retold import told_once
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Snapshot
from faultlines.vocab.facades import Ratios, shipped_ratios

BEHIND = ("creator", "patron")
METHOD = "Bayes' rule over ranges of likelihood ratios, one an origin; standards of proof after \
Kagehiro & Stanton 1985 (Law and Human Behavior 9:159)"


def facades(snap: Snapshot, asked: Asked, ratios: Ratios | None = None) -> Report:
    """A dossier for each group: hypotheses with their ranges, standards, evidence for and against.
    ratios: another table than ours."""
    snap = told_once(by_day(snap, asked))
    table = ratios or shipped_ratios()
    findings: list[Finding] = []
    for dossier in dossiers(snap, asked, table):
        findings += _findings(dossier, table)
    return Report(
        key="facades",
        title="Façades",
        about="For each new or disputed group: who is said to stand behind it, from what evidence. "
        "The ranges come from a table that you can change; they are no measurement.",
        asked=asked,
        findings=tuple(findings),
        rules=_rules(table),
    )


def _rules(table: Ratios) -> tuple[str, ...]:
    standards = ", ".join(f"{words} {share:.0%}" for words, share in table.standards.items())
    prior = ", ".join(f"{name} {share:.0%}" for name, share in table.prior.items())
    return (
        "The hypotheses exclude one another; their middles add up to 1.",
        f"Before any evidence: {prior}; the rest is shared by the hypotheses on the named parents.",
        "Evidence of one origin counts once for each hypothesis; a doubtful word counts less.",
        f"A standard is met only by the low end: {standards}.",
        "Nothing is netted by counting: what a group says of itself stands beside what others say.",
    )


def _called(dossier: Dossier, under: str) -> Iterator[Finding]:
    """That it is called new, in the texts' words; and that nobody says who is behind it."""
    if dossier.called:
        words = "; ".join(f"“{quote}”" for quote in dict.fromkeys(x.quote for x in dossier.called))
        nothing = (
            () if dossier.parents else ("No claim was read of who made it or stands behind it.",)
        )
        yield Finding(
            kind="called_new", under=under, says=f"Called new: {words}", about=(dossier.group,),
            method="as stated", caveats=nothing,
            data={"places": [{"document": one.doc_id, "span": [one.start, one.end],
                              "quote": one.quote} for one in dossier.called]},
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Reading:
    """A conclusion on a group: hypotheses that come to the same, in words, and about whom."""

    about: tuple[Hypothesis, ...]
    words: str
    parent: str = ""
    untold: bool = False  # nothing speaks for or against it


def _findings(dossier: Dossier, table: Ratios) -> Iterator[Finding]:
    """Every reading, the likeliest first, then the evidence."""
    under = f"{{{dossier.group}}}"
    yield from _called(dossier, under)
    weighed = [(posterior(dossier.prior, dossier.items, one.about), one)
               for one in _readings(dossier) if dossier.parents]  # fmt: skip
    weighed.sort(key=lambda one: -one[0].middle)
    weighed.sort(key=lambda one: one[1].untold)
    for place, (found, reading) in enumerate(weighed):
        yield _conclusion(dossier, table, reading, found, first=not place)
    for item in dossier.items:
        yield _evidence(dossier, item, table, under)


def _readings(dossier: Dossier) -> Iterator[_Reading]:
    """Each hypothesis stands in one of them, so that their chances add up."""
    weighed = frozenset[Hypothesis]().union(*(item.favours for item in dossier.items))
    untold: list[Hypothesis] = []
    for parent in dossier.parents:
        behind = tuple((role, parent) for role in BEHIND)
        yield _Reading(behind, f"{{{parent}}} as its creator or patron", parent)
        splinter: Hypothesis = ("splinter", parent)
        if splinter in weighed:
            yield _Reading((splinter,), f"it split from {{{parent}}}", parent)
        else:
            untold.append(splinter)
    yield _Reading((INDEPENDENT,), "it stands alone")
    yield _Reading((UNKNOWN,), "somebody else, whom nobody has named")
    if untold:
        parents = " or ".join(f"{{{parent}}}" for _, parent in untold)
        words = f"it split from {parents}, for or against which nothing is told"
        yield _Reading(tuple(untold), words, untold=True)


def _conclusion(dossier: Dossier, table: Ratios, reading: _Reading, found: Range, *,
                first: bool) -> Finding:  # fmt: skip
    met = [words for words, share in table.standards.items() if found.low >= share]
    says = reading.words[0].upper() + reading.words[1:] if first else f"Or {reading.words}"
    caveats: list[str] = []
    lost: tuple[Item, ...] = ()
    if met:
        says += f" ({met[-1]})"
        lost = loses(dossier.prior, dossier.items, reading.about, table.standards[met[-1]])
        caveats = [_lost(lost, table) if lost else "No single item, taken away, would lose that."]
    elif first:
        caveats = ["No standard of proof is met."]
    mine = [item for item in dossier.items if set(reading.about) & item.favours and item.high > 1]
    told = mine or dossier.items
    unread = dict.fromkeys(item.at[0] for item in told if item.at is not None)
    return Finding(
        kind="attribution" if first and reading.parent else "hypothesis",
        under=f"{{{dossier.group}}}", says=says,
        about=(dossier.group, reading.parent) if reading.parent else (dossier.group,),
        value=found.middle, unit="chance", low=found.low, high=found.high, method=METHOD,
        because=tuple(claim for item in told for claim in item.claims),
        at_large=not mine, caveats=tuple(caveats),
        data={
            "hypotheses": {" ".join(filter(None, one)): _three(dossier, one)
                           for one in reading.about},
            "standards": {words: found.low >= share for words, share in table.standards.items()},
            "lost_without": [_key(item) for item in lost],
            **({"documents": list(unread)} if unread else {}),
            **({"matrix": [_row(item) for item in dossier.items],
                "prior": {" ".join(filter(None, one)): share
                          for one, share in dossier.prior.items()}} if first else {}),
        },
    )  # fmt: skip


def _three(dossier: Dossier, one: Hypothesis) -> list[float]:
    found = posterior(dossier.prior, dossier.items, [one])
    return [found.low, found.middle, found.high]


def _lost(items: tuple[Item, ...], table: Ratios) -> str:
    count = Counter(table.items[item.kind].words for item in items)
    words = ", ".join(f"{word} ({times} voices)" if times > 1 else word
                      for word, times in count.items())  # fmt: skip
    if len(items) == 1:
        return f"One item alone carries that: {words}."
    return f"Any one of these, taken away, loses that: {words}."


def _evidence(dossier: Dossier, item: Item, table: Ratios, under: str) -> Finding:
    ratio = table.items[item.kind]
    way = "Against" if item.high <= 1 else "For"
    what = _named(item.favours)
    says = f"{way} {what}: {ratio.words}"
    if item.words and not item.claims:  # a sentence that makes no claim
        says += f" (“{item.words}”)"
    return Finding(
        kind="evidence_for" if _for_a_parent(item) else "evidence_against",
        under=under, says=says, about=(dossier.group,),
        value=(item.low * item.high) ** 0.5, unit="likelihood ratio", low=item.low, high=item.high,
        method=ratio.source, because=item.claims, caveats=(ratio.reason,), data=_row(item),
    )  # fmt: skip


_NOBODY = {True: "somebody not named", False: "that it stands alone"}


def _named(favours: Iterable[Hypothesis]) -> str:
    """ "{org:a} as creator or patron", "that it stands alone"."""
    by_parent: dict[str, list[str]] = {}
    for role, parent in sorted(favours):
        by_parent.setdefault(parent, []).append(role)
    return "; ".join(
        f"{{{parent}}} as {' or '.join(roles)}" if parent else _NOBODY["unknown" in roles]
        for parent, roles in by_parent.items()
    )


def _for_a_parent(item: Item) -> bool:
    return item.high > 1 and any(parent for _, parent in item.favours)


def _row(item: Item) -> dict[str, object]:
    return {"kind": item.kind, "ratio": [round(item.low, 3), round(item.high, 3)],
            "favours": [" ".join(filter(None, one)) for one in sorted(item.favours)],
            "origin": item.origin, "claims": list(item.claims), "words": item.words,
            **_sentence(item)}  # fmt: skip


def _sentence(item: Item) -> dict[str, object]:
    """Where its words stand, if no claim was read from them."""
    if item.at is None:
        return {}
    doc, start, end = item.at
    return {"documents": [doc], "span": [start, end]}


def _key(item: Item) -> dict[str, object]:
    return {"kind": item.kind, "claims": list(item.claims), "words": item.words}
