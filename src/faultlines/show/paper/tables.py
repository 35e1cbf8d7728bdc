"""The report's tables: what was read and what wasn't, who there is, what is expected, façades."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from faultlines.model.findings import Finding, Report
from faultlines.model.snapshot import Entry
from faultlines.show.brief import Brief
from faultlines.show.chances import chance_words
from faultlines.show.findings import evidence_of, named
from faultlines.show.languages import language_name
from faultlines.show.lists import actor_rows
from faultlines.show.matrix import evidence_words, hypothesis_words, tells_of
from faultlines.show.paper.parts import Grid, Group, Part, Said
from faultlines.show.view import View, one_line

MOST = 150  # rows of a table


def cells(*words: str) -> tuple[Said, ...]:
    return tuple(Said(words=one) for one in words)


def what_was_read(view: View, brief: Brief) -> Part:
    """The source mix: each document, and according to whom its claims are."""
    speakers: dict[str, Counter[str]] = defaultdict(Counter)
    for entry in view.claims:
        speakers[entry.claim.evidence.doc_id][_speaker(entry)] += 1
    rows = []
    for one in brief.documents[:MOST]:
        publication = view.publications.get(one.id)
        mix = speakers[one.id]
        name = f"{one.number}. {one.title or one.path}"
        name += f" (repeats {one.repeats})" if one.repeats else ""
        rows.append(cells(name, (publication.source if publication else None) or "",
                          one.published or "not known", f"{one.words:,}", f"{one.claims:,}",
                          *(f"{mix[who]:,}" for who in SPEAKERS)))  # fmt: skip
    more = _more(len(brief.documents), "documents")
    grid = Grid(head=("Document", "Outlet", "Came out", "Words", "Claims", *SPEAKERS.values()),
                rows=tuple(rows))  # fmt: skip
    return Part(key="read", title="What was read", body=(grid, *more),
                about="And according to whom its claims are: who writes, somebody named, or "
                "sources that the text doesn't name.")  # fmt: skip


SPEAKERS = {"author": "By the author", "named": "By others", "unnamed": "Unnamed sources"}


def _speaker(entry: Entry) -> str:
    if entry.claim.holder is None:
        return "author"
    return "unnamed" if entry.claim.holder_unnamed or entry.holder is None else "named"


def what_was_not(view: View, brief: Brief, left_out: Mapping[str, int]) -> Part:
    """left_out: why words were seen and left out → how often."""
    said = [f"{one.number}. {one.title or one.path}: in {language_name(one.language)}; kept and "
            "searchable, but not read." for one in brief.documents if one.unread]  # fmt: skip
    said += [
        f"{count:,} seen and left out: {why}." for why, count in Counter(left_out).most_common()
    ]
    if brief.below:
        said.append(f"{brief.below:,} claims read less surely than {brief.floor:.0%}.")
    if brief.rejected:
        said.append(f"{brief.rejected:,} claims rejected by people.")
    undated = sum(one.published is None for one in brief.documents)
    if undated:
        said.append(f"{undated:,} documents whose day isn't known: no day was read against it.")
    return Part(key="unread", title="What was not read", about="Left out of all that stands above.",
                body=(Group(said=cells(*said or ["Nothing was left out."])),))  # fmt: skip


def who_there_is(view: View) -> Part:
    rows = actor_rows(view)
    grid = Grid(
        head=("Actor", "Kind", "Also", "Claims", "Mentions"),
        rows=tuple(cells(row["name"], row["schema"], ", ".join(row["aliases"]),
                         f"{row['claims']:,}", f"{row['mentions']:,}") for row in rows[:MOST]),
    )  # fmt: skip
    return Part(key="actors", title="Actors", about="By how many claims they stand in.",
                body=(grid, *_more(len(rows), "actors")))  # fmt: skip


def foretold(view: View, listed: Report) -> Part:
    """What is expected and advised, who says so in which words, and what came of it."""
    where = {one.id: one.evidence for one in view.snap.forecasts}
    rows = []
    for finding in listed.findings[:MOST]:
        data = finding.data
        notes = tuple(where[one] for one in finding.because if one in where)
        rows.append((
            Said(words=("advised by " if finding.kind == "advice" else "expected by ")
                 + named(view, _author(finding))),
            Said(words=f"“{one_line(str(data['statement']))}”"
                 + (f", on the condition “{data['condition']}”" if data["condition"] else ""),
                 notes=notes),
            Said(words=_chance(data)),
            Said(words=str(data["due"] or "")),
            Said(words=str(data["outcome"] or finding.under.partition(":")[0].lower())),
        ))  # fmt: skip
    grid = Grid(head=("Who", "What", "In the words", "By", "Outcome"), rows=tuple(rows))
    return Part(key="forecasts", title="Forecasts and advice", about=listed.about,
                body=(grid, *_more(len(listed.findings), "forecasts")))  # fmt: skip


def _author(finding: Finding) -> str:
    author = str(finding.data["author"])
    return f"{{{author}}}" if author in finding.about else author


def _chance(data: Mapping[str, object]) -> str:
    words = f"“{data['words']}”" if data["words"] else ""
    low, high = data["low"], data["high"]
    if not isinstance(low, float) or not isinstance(high, float):
        return words
    return f"{words} ({low:.0%} to {high:.0%})".strip()


def facade_grids(view: View, report: Report) -> Iterator[Grid]:
    """For each group, hypotheses × evidence, to look at: nothing is added up by counting."""
    groups: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        groups[finding.under].append(finding)
    notes = evidence_of(view)
    for under, found in groups.items():
        chances = {name: three for one in found for name, three in _hypotheses(one)}
        items = [one for one in found if one.kind.startswith("evidence")]
        if items and chances:
            rows = [(Said(words=named(view, evidence_words(one)),
                          notes=tuple(notes[id_] for id_ in one.because if id_ in notes)),
                     *cells(*(_way(one, name) for name in chances))) for one in items]  # fmt: skip
            last = cells(
                "All of it, by the table's ratios",
                *(chance_words(middle, low, high) for low, middle, high in chances.values()),
            )
            yield Grid(
                title=named(view, under),
                head=("Evidence", *(hypothesis_words(view, name) for name in chances)),
                rows=(*rows, last),
                about="How much more the evidence is to be expected if it is so. Nothing is netted "
                "by counting.",
            )  # fmt: skip


def _hypotheses(one: Finding) -> Iterable[tuple[str, tuple[float, float, float]]]:
    found = one.data.get("hypotheses", {})
    return found.items() if isinstance(found, dict) else ()


def _way(one: Finding, hypothesis: str) -> str:
    if not tells_of(one, hypothesis):
        return "–"
    low, high = one.low or 0.0, one.high or 0.0
    return f"{'against' if high <= 1 else 'for'} (×{low:.2g} to {high:.2g})"


def _more(found: int, what: str) -> Sequence[Group]:
    if found <= MOST:
        return ()
    return (Group(said=cells(f"… and {found - MOST:,} {what} more, in the ledger.")),)
