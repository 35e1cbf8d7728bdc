"""What if a claim or a source is wrong? Any analysis once with and once without it, compared."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from faultlines.analyse.known import only
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Snapshot

Analysis = Callable[[Snapshot, Asked], Report]
GONE, NEW, OTHER = "Gone without it", "Only without it", "Another figure without it"
LESS = "The same, on fewer claims without it"
DIGITS = 3  # of a figure; what differs by less is the same


def without(analyse: Analysis, claims: Collection[str], documents: Collection[str]) -> Analysis:
    """The analysis as it would be without these claims and documents (ids): first what is
    otherwise then, and then the whole."""

    def told(snap: Snapshot, asked: Asked) -> Report:
        before, after = analyse(snap, asked), analyse(_rest(snap, claims, documents), asked)
        found = list(_changes(before.findings, after.findings))
        head = _head(len(claims), len(documents), found)
        return replace(after, findings=(head, *found, *after.findings))

    return told


def _head(claims: int, documents: int, found: Sequence[Finding]) -> Finding:
    count = {words: sum(one.under.startswith(words) for one in found)
             for words in (GONE, NEW, OTHER, LESS)}  # fmt: skip
    says = (f"{count[GONE]:,} gone, {count[NEW]:,} new, {count[OTHER]:,} with another "
            "figure" if found else "All findings are the same")  # fmt: skip
    if count[LESS]:
        says += f", {count[LESS]:,} the same but for the claims that they rest on"
    return Finding(kind="what_if", says=says, under=f"Without {_many(claims, 'claim')} and "
                   f"{_many(documents, 'document')}", method="the analysis once more without them",
                   data={"claims": claims, "documents": documents})  # fmt: skip


def _many(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"


def _rest(snap: Snapshot, claims: Collection[str], documents: Collection[str]) -> Snapshot:
    if documents:
        snap = only(snap, {doc.id for doc in snap.documents} - set(documents))
    return replace(snap, claims=tuple(one for one in snap.claims if one.id not in claims))


def _changes(before: Iterable[Finding], after: Iterable[Finding]) -> Iterator[Finding]:
    was, is_ = ({_key(one): one for one in some} for some in (before, after))
    for key, one in was.items():
        if key not in is_:
            yield replace(one, under=_heading(GONE, one))
    for key, one in is_.items():
        if key not in was:
            yield replace(one, under=_heading(NEW, one))
    for key, one in is_.items():
        old = was.get(key)
        if old and _figures(old) != _figures(one):
            then = "" if old.value is None else f"With it: {old.value:.3g} {old.unit}."
            yield replace(one, under=_heading(OTHER, one),
                          caveats=(*one.caveats, then) if then else one.caveats)  # fmt: skip
        elif old and (lost := len(set(old.because) - set(one.because))):
            claims = f"{lost:,} claim{'s' * (lost > 1)}"
            yield replace(one, under=_heading(LESS, one),
                          caveats=(*one.caveats, f"With it: {claims} more."))  # fmt: skip


def _heading(words: str, one: Finding) -> str:
    return f"{words}: {one.under}" if one.under else words


def _key(one: Finding) -> tuple[object, ...]:
    return one.kind, one.under, one.says


def _figures(one: Finding) -> list[str]:
    return [f"{value:.{DIGITS}g}" for value in (one.value, one.low, one.high) if value is not None]
