"""Claims of one actor that pull apart, set side by side. Whether it is a game is for the reader."""

from collections import defaultdict
from datetime import date

from faultlines.model.snapshot import Entry
from faultlines.show.sections.parts import MOST, Block, Section, lines_of, more_than, of
from faultlines.show.sections.sides import by_object, sign_of, takes_side
from faultlines.show.view import View
from faultlines.vocab.foes import own_words
from faultlines.vocab.relations import RELATIONS

BACKING = ("backs", "commands", "created", "aids", "allied_with")


def double_games(view: View) -> Section:
    own = own_words(view.happened)
    towards = by_object(entry for entry in own if takes_side(entry))
    blocks = _both_ways(view, towards) + _through_others(view, towards, own)
    return Section(
        key="double",
        title="Double games",
        about="One actor's claims that pull apart, side by side.",
        blocks=more_than(blocks[:MOST], len(blocks)),
    )


def _both_ways(view: View, towards: dict[str, list[Entry]]) -> list[Block]:
    """For and against the same actor."""
    blocks = []
    for whom, entries in towards.items():
        by_subject: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            by_subject[entry.subject or ""].append(entry)
        for subject, own in by_subject.items():
            if subject and {sign_of(entry) for entry in own} >= {1, -1} and not _turned(view, own):
                title = f"{view.name(subject)}: said to be both for and against {view.name(whom)}"
                blocks.append(Block(title=title, lines=lines_of(view, own)))
    return blocks


def _turned(view: View, own: list[Entry]) -> bool:
    """Whether all that is for surely came before all that is against, or after it: no game."""
    stretches = []
    for sign in (1, -1):
        days = [_days(view, entry) for entry in own if sign_of(entry) == sign]
        if any(first is None or last is None for first, last in days):
            return False
        stretches.append((min(str(first) for first, _ in days), max(str(last) for _, last in days)))
    (begun, over), (later, end) = stretches
    return over < later or end < begun


def _days(view: View, entry: Entry) -> tuple[date | None, date | None]:
    """The days that a claim can be put on: its own, else that of publication."""
    published = view.publications.get(entry.claim.evidence.doc_id)
    when = entry.claim.when if entry.claim.when.known or not published else published.published
    return when.first, when.last


def _through_others(view: View, towards: dict[str, list[Entry]], told: list[Entry]) -> list[Block]:
    """For somebody, while backing another who is against the same. told: without what somebody
    says of those whom he is against."""
    backed: dict[str, list[Entry]] = defaultdict(list)
    lists = {entry.claim.evidence for entry in of(view.claims, "signs")}
    for entry in told:
        if entry.claim.relation == "allied_with" and entry.claim.evidence in lists:
            continue  # who signs the same is behind nobody
        if entry.claim.relation in BACKING and entry.subject and entry.object:
            backed[entry.subject].append(entry)
    blocks = []
    for whom, entries in towards.items():
        foes = [entry for entry in entries if sign_of(entry) < 0]
        for subject in dict.fromkeys(e.subject for e in entries if e.subject and sign_of(e) > 0):
            blocks += _pulls(view, str(subject), whom, entries, foes, backed[str(subject)])
    return blocks


def _pulls(view: View, subject: str, whom: str, entries: list[Entry], foes: list[Entry],
           backing: list[Entry]) -> list[Block]:  # fmt: skip
    own = [e for e in entries if e.subject == subject and sign_of(e) > 0 and _more_than_talk(e)]
    blocks = []
    for proxy in dict.fromkeys(entry.object for entry in backing):
        against = [entry for entry in foes if entry.subject == proxy]
        if not own or not against or proxy in (subject, whom):
            continue
        support = [entry for entry in backing if entry.object == proxy]
        title = (f"{view.name(subject)}: said to be for {view.name(whom)}, "
                 f"and behind {view.name(proxy)}, which is against")  # fmt: skip
        blocks.append(Block(title=title, lines=lines_of(view, own + support + against)))
    return blocks


def _more_than_talk(entry: Entry) -> bool:
    return RELATIONS[entry.claim.relation].family != "contact"
