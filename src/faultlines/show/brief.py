"""The brief: what was read, the sections in their order, and what they leave out."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from faultlines.model.findings import Report
from faultlines.model.snapshot import Snapshot
from faultlines.show.findings import section_of
from faultlines.show.languages import language_name
from faultlines.show.sections.contact import forces, meetings, offices
from faultlines.show.sections.denials import denials
from faultlines.show.sections.double import double_games
from faultlines.show.sections.groups import new_groups
from faultlines.show.sections.harm import harm
from faultlines.show.sections.joint import joint_statements
from faultlines.show.sections.outlook import advice, conditional, forecasts
from faultlines.show.sections.parts import Section
from faultlines.show.sections.roles import who_is_who
from faultlines.show.sections.sides import sides
from faultlines.show.sections.speech import statements
from faultlines.show.view import View

SECTIONS: tuple[Callable[[View], Section], ...] = (
    who_is_who, joint_statements, meetings, offices, sides, double_games, new_groups, denials,
    harm, forces, statements, conditional, forecasts, advice,
)  # fmt: skip
FLOOR = 0.5  # confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """One document: what it is, and how much was found in it. repeats: the number of the one that
    it is a copy of; what it repeats word for word isn't counted then."""

    id: str
    number: int
    path: str
    title: str | None
    published: str | None
    language: str
    words: int
    claims: int
    forecasts: int
    repeats: int | None = None

    @property
    def unread(self) -> bool:
        return self.language != "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """rest: relation → how many claims no section shows. below: claims under the floor."""

    documents: tuple[Read, ...]
    sections: tuple[Section, ...]
    rest: tuple[tuple[str, int], ...]
    below: int
    floor: float
    rejected: int


def brief_of(snap: Snapshot, *, floor: float = FLOOR, reports: Iterable[Report] = (),
             repeats: Mapping[str, str] | None = None) -> Brief:  # fmt: skip
    """The brief of a snapshot. floor: claims read less surely than this (0 to 1) are counted.
    reports: what analyses found, each a section after those of the claims. repeats: id of a
    document that is a copy → that of the first one, where the snapshot has only what it says in
    words of its own."""
    view = View(snap, floor=floor)
    sections = tuple(section(view) for section in SECTIONS)
    sections += tuple(section_of(view, report) for report in reports)
    shown = frozenset[str]().union(*(section.ids for section in sections))
    rest = Counter(entry.claim.relation for entry in view.claims if entry.id not in shown)
    return Brief(
        documents=_documents(view, repeats or {}),
        sections=sections,
        rest=tuple(rest.most_common()),
        below=view.below,
        floor=floor,
        rejected=view.rejected,
    )


def _documents(view: View, repeats: Mapping[str, str]) -> tuple[Read, ...]:
    claims = Counter(entry.claim.evidence.doc_id for entry in view.claims)
    expected = Counter(forecast.statement.doc_id for forecast in view.snap.forecasts)
    found = []
    for doc in view.snap.documents:
        publication = view.publications.get(doc.id)
        found.append(
            Read(
                id=doc.id,
                number=view.number[doc.id],
                path=publication.path if publication else "",
                title=doc.title,
                published=publication.published.edtf if publication else None,
                language=doc.language,
                words=len(doc.text.split()),
                claims=claims[doc.id],
                forecasts=expected[doc.id],
                repeats=view.number.get(repeats.get(doc.id, "")),
            )
        )
    return tuple(found)


def described(read: Read) -> str:
    """ "report.txt, 2020-04-10, 1,315 words: 92 claims, 14 forecasts and advices"."""
    return read.path + (f", “{read.title}”" if read.title else "") + f", {counted(read)}"


def counted(read: Read) -> str:
    """Its day, and what was found in it."""
    day = read.published or "no date given: add it again with --published"
    if read.unread:
        return f"{day}, in {language_name(read.language)}: kept and searchable, but not read"
    own = f" repeats [{read.repeats}]; in words of its own" if read.repeats else ""
    return (f"{day}, {read.words:,} words:{own} {read.claims:,} claims, "
            f"{read.forecasts:,} forecasts and advices")  # fmt: skip
