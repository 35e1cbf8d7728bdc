"""Through whom claims came: what is left out together when a source is asked away.

An outlet that errs may err in what it quotes too. So it is asked away with all that its reports
bring, each of its reports alone as well, and each named holder with all that is laid to him.
"""

from collections.abc import Iterator, Mapping

from faultlines.analyse.voices import Voices
from faultlines.model.snapshot import Snapshot

Through = dict[str, frozenset[str]]
"""What to call a source, in a finding's words → ids of the claims that came through it."""


def through(snap: Snapshot, origins: Mapping[str, str] | None = None) -> Through:
    """Outlets, reports and named holders. origins: document id → the text that it goes back to;
    a report has its copies with it."""
    roots = dict(origins or {})
    voices, names, actors = Voices(snap, roots), _names(snap), {one.id for one in snap.actors}
    outlets, reports, holders = (dict[str, set[str]]() for _ in range(3))
    for entry in snap.claims:
        doc = entry.claim.evidence.doc_id
        root, outlet, voice = roots.get(doc, doc), voices.of_document(doc), voices.of(entry)
        reports.setdefault(names.get(root, root), set()).add(entry.id)
        if outlet != root:
            outlets.setdefault(outlet, set()).add(entry.id)
        if entry.holder is not None and voice in actors:
            holders.setdefault(f"the word of {{{voice}}}", set()).add(entry.id)
    whole = list(outlets.values())
    reports = {called: some for called, some in reports.items() if some not in whole}
    found = {**outlets, **reports, **holders}
    return {called: frozenset(some) for called, some in found.items()}


def _names(snap: Snapshot) -> dict[str, str]:
    """Document id → its title, or the path that it was read from; two of one name get numbers."""
    paths = {one.doc_id: one.path for one in reversed(snap.publications)}
    plain = [(doc.id, f"“{doc.title}”" if doc.title else paths.get(doc.id, doc.id))
             for doc in snap.documents]  # fmt: skip
    return dict(_told_apart(plain))


def _told_apart(named: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    times: dict[str, int] = {}
    for doc, name in named:
        times[name] = times.get(name, 0) + 1
        yield doc, name if times[name] == 1 else f"{name} ({times[name]})"
