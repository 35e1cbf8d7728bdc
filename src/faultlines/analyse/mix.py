"""How the sources are mixed: outlets, the countries they are at home in, languages, origins."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from faultlines.model.findings import Finding
from faultlines.model.snapshot import Snapshot
from faultlines.model.text import Publication
from faultlines.vocab.domains import country_of

UNDER = "The mix"
COUNTED = "count of reports"
NO_OUTLET, NO_COUNTRY = "not known", "not known"
RULE = (
    "An outlet's country is what a person said (faultlines country), else what the ending of the "
    "report's web address says; endings that anybody may buy say nothing. It is never guessed."
)


def mix(snap: Snapshot, roots: Mapping[str, str]) -> Iterator[Finding]:
    """roots: document → what it goes back to."""
    first = {one.doc_id: one for one in reversed(snap.publications)}
    outlet = {doc.id: _outlet(first.get(doc.id)) for doc in snap.documents}
    for value, documents in _by_size((own, doc) for doc, own in outlet.items()):
        graded = [one for one in snap.grades if one.source == value]
        opinions = "".join(f", {one.grade} ({one.words}) in the opinion of {one.by}"
                           for one in graded)  # fmt: skip
        grades = {x.by: x.grade for x in graded}
        yield _share("outlet", value, documents, opinions, {"grades": grades})
    yield from _countries(snap, first, outlet)
    for value, documents in _by_size((doc.language, doc.id) for doc in snap.documents):
        yield _share("language", value, documents)
    if not snap.documents:
        return
    own = len(snap.documents) - len(roots)
    yield Finding(
        kind="mix", under=UNDER, says="texts of their own, copies taken as one", value=own,
        unit="origin" if own == 1 else "origins", low=own, high=own, method=COUNTED,
        data={"copies": len(roots),
              "documents": [doc.id for doc in snap.documents if doc.id not in roots]},
    )  # fmt: skip


def _outlet(one: Publication | None) -> str:
    return NO_OUTLET if one is None or not one.source else one.source


def _countries(snap: Snapshot, first: Mapping[str, Publication],
               outlet: Mapping[str, str]) -> Iterator[Finding]:  # fmt: skip
    """Reports by country, with what tells it: persons, each outlet's once, or web addresses."""
    said = _said(snap)
    found: list[tuple[str, str]] = []
    why: dict[str, dict[str, None]] = defaultdict(dict)
    for doc in snap.documents:
        one = first.get(doc.id)
        told = said.get(outlet[doc.id])
        if told is not None:
            country, reason = told
        else:
            country = country_of(one.url if one else None) or NO_COUNTRY
            reason = "by its web address" if country != NO_COUNTRY else ""
        found.append((country, doc.id))
        if reason:
            why[country][f"{outlet[doc.id]} {reason}"] = None
    for country, many in _by_size(found):
        words = "".join(f", {one}" for one in why[country])
        yield _share("country", country, many, words, {"because": list(why[country])})


def _by_size(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """Value → its documents, the commonest first; of equals the first met."""
    found: dict[str, list[str]] = defaultdict(list)
    for value, doc in pairs:
        found[value].append(doc)
    return sorted(found.items(), key=lambda one: -len(one[1]))


def _said(snap: Snapshot) -> dict[str, tuple[str, str]]:
    """Outlet → the country that persons say it is at home in, and who; all where they differ."""
    said: dict[str, dict[str, str]] = defaultdict(dict)
    for one in snap.homes:
        said[one.source][one.by] = one.country
    return {
        source: (" or ".join(dict.fromkeys(told.values())), f"as said by {', '.join(told)}")
        for source, told in said.items()
    }


def _share(what: str, value: str, documents: Sequence[str], more: str = "",
           data: Mapping[str, object] | None = None) -> Finding:  # fmt: skip
    count = len(documents)
    return Finding(
        kind="mix", under=UNDER, says=f"{what} {value}{more}", value=count, low=count, high=count,
        unit="report" if count == 1 else "reports", method=COUNTED,
        data={what: value, "documents": list(documents), **(data or {})},
    )  # fmt: skip
