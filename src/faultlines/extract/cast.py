"""The actors of a document: its mentions gathered by whom they stand for."""

from collections.abc import Iterable

from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.model.actors import LocalActor
from faultlines.model.claims import Claim, Event
from faultlines.model.text import Span


def cast_of(page: Page, claims: Iterable[Claim], events: Iterable[Event]) -> tuple[LocalActor, ...]:
    """Every named actor, and every unnamed group that a claim or event needs, by first mention."""
    used = {(span.start, span.end) for claim in claims for span in _ends(claim)}
    used |= {(span.start, span.end) for event in events for span in _roles(event)}
    found: dict[str, list[Mention]] = {}
    for mention in sorted(_mentions(page), key=lambda each: each.start):
        found.setdefault(mention.key, []).append(mention)
    return tuple(_actor(page, each) for each in found.values() if _counts(each, used))


def _ends(claim: Claim) -> list[Span]:
    ends = (claim.subject, claim.object, None if claim.holder_unnamed else claim.holder)
    return [span for span in ends if span is not None]


def _roles(event: Event) -> list[Span]:
    return [span for spans in event.roles.values() for span in spans]


def _mentions(page: Page) -> list[Mention]:
    found = list(page.at.values())
    for place, antecedents in page.antecedents.items():
        token = page.doc[place]
        for one in antecedents[:1]:
            how = "pronoun" if token.pos_ == "PRON" else "description"
            found.append(
                Mention(token.idx, token.idx + len(token.text), one.schema, how, one.key, one.name)
            )
    return found


def _counts(mentions: list[Mention], used: set[tuple[int, int]]) -> bool:
    if mentions[0].schema != "Group":
        return True
    return any((each.start, each.end) in used for each in mentions)


def _actor(page: Page, mentions: list[Mention]) -> LocalActor:
    name = mentions[0].name
    words = {
        page.document.text[each.start : each.end]
        for each in mentions
        if each.how != "pronoun" and each.how != "description"
    }
    return LocalActor(
        name=name,
        schema=mentions[0].schema,
        mentions=tuple((page.mention(each), each.how) for each in mentions),
        aliases=tuple(sorted(words - {name})),
    )
