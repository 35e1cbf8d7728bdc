"""Words whose relation is weaker or stronger by who is told of: "the forces toppled him"."""

from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import children
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.vocab.senses import senses

_BARE = 0.3  # of confidence: "has ties with" says less than that one leans to the other
_LINKED = 0.15  # the same of "is linked to"


def toppled(page: Page, hit: Hit) -> str | None:
    """Who topples a ruler by arms uses force on him; others only work against him."""
    verb = hit.trigger.lemma_.lower()
    of_words = senses("voices") | senses("unarmed")
    if verb not in senses("topples") or _last(page, hit.subject) in of_words:
        return "opposes"
    armed = hit.subject.schema == "Territory" or of_arms(page, hit.subject)
    return "attacks" if armed or verb in senses("overthrows") else "opposes"


def of_arms(page: Page, mention: Mention) -> bool:
    """ "its forces", "the Peruvian air force": who acts in the field."""
    text = page.document.text[mention.start : mention.end].lower()
    return text.endswith(("air force", "-led coalition")) or _last(page, mention) in senses(
        "in_the_field"
    )


def tied(hit: Hit) -> Hit | None:
    """ "has ties with X": no leaning between two states, unless close; less sure of others."""
    if hit.relation != "aligned_with":
        return hit
    tie = next((word for word in hit.cue if _is_tie(word)), None)
    if tie is None:
        linked = hit.trigger.lemma_.lower() in senses("linked")
        return replace(hit, confidence=round(hit.confidence - _LINKED, 2)) if linked else hit
    if any(word.lemma_.lower() in senses("close") for word in children(tie, "amod")):
        return hit
    two = hit.object.schema if hit.object is not None else None
    if hit.subject.schema == two == "Territory":
        return None
    return replace(hit, confidence=round(hit.confidence - _BARE, 2))


def _is_tie(word: Token) -> bool:
    return word.pos_ == "NOUN" and word.lemma_.lower() in senses("ties")


def _last(page: Page, mention: Mention) -> str:
    """The last word of a mention, in the singular where that is a plain "-s" less."""
    words = page.document.text[mention.start : mention.end].lower().split()
    last = words[-1] if words else ""
    return last if last in senses("in_the_field") else last.removesuffix("s")
