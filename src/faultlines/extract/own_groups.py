"""Groups whose own words tell whose they are: "French troops", "leaders of the Front".

Told once a document, and only of those that a claim is about: who reads that they attacked, or
were attacked, wants them beside their state or body.
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.mentions import Mention, actor_key
from faultlines.extract.page import Page
from faultlines.extract.state_bodies import is_state, state_of
from faultlines.model.claims import Claim
from faultlines.vocab.names import demonyms, words

RULE = "a group's own words"
_BODIES = frozenset({"Organization", "PublicBody"})
_LINKS = frozenset({"of", "in", "the", "'s", "’s", "'", "’"})


def own_groups(page: Page, told: Iterable[Claim]) -> Iterator[Hit]:
    """That each of them belongs to whom it is of. Adds a state's own mention to page.at."""
    ends = {(span.start, span.end) for claim in told for span in (claim.subject, claim.object)
            if span is not None}  # fmt: skip
    seen: set[str] = set()
    for place, mention in sorted(page.at.items()):
        if mention.how != "nominal" or (mention.start, mention.end) not in ends:
            continue
        owner = None if mention.key in seen else _owner(page, place, mention)
        seen.add(mention.key)
        if owner is not None:
            page.at.setdefault(owner[0].i, owner[1])
            yield _hit(page.doc[place], mention, *owner)


def _hit(noun: Token, group: Mention, word: Token, whole: Mention) -> Hit:
    return Hit(
        subject=group, relation="part_of", object=whole, trigger=noun, cue=(word, noun),
        rule=RULE, confidence=0.85, presupposed=True,
    )  # fmt: skip


def _owner(page: Page, place: int, group: Mention) -> tuple[Token, Mention] | None:
    """The word that tells whose it is, and whom it means; None where other words stand between,
    which may tell whose it is instead: "Syrian rebel forces"."""
    near = page.doc[max(0, place - 8) : place + 8]
    inside = [word for word in near if group.start <= word.idx < group.end and word.i != place]
    owners = [(word, whole) for word in inside if (whole := _whole(page, word)) is not None]
    if len(owners) != 1 or page.doc[place].lemma_.lower() not in _nouns(owners[0][1]):
        return None
    if group.name != page.document.text[group.start : group.end]:
        return None  # "some members of the Front", "its leaders"
    word, _ = owners[0]
    rest = [each.lower_ for each in inside if each != word]
    plain = all(each in _LINKS | words("groups", "kinds_of_forces") for each in rest)
    return owners[0] if plain and word.dep_ != "punct" else None


def _whole(page: Page, word: Token) -> Mention | None:
    """The body or state that a word of a group's name names."""
    here = page.at.get(word.i)
    if here is not None:
        return here if here.named and here.kinds & (_BODIES | {"State"}) else None
    state = demonyms().get(word.text) or (state_of(word.text) if is_state(word.text) else None)
    if state is None:
        return None
    key = actor_key("Territory", state)
    return Mention(word.idx, word.idx + len(word.text), "Territory", "demonym", key, state)


def _nouns(owner: Mention) -> frozenset[str]:
    """What of a state, or of another body, is surely its own: its troops, its commanders."""
    if owner.schema == "Territory":
        lists = ("forces", "bodies", "officials")
    else:
        lists = ("forces", "officials", "of_a_body")
    return frozenset().union(*(words("groups", each) for each in lists))
