"""Acts told without an object, whose words may mean another thing: "was leaving his office"."""

from collections.abc import Callable, Mapping

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import below, children
from faultlines.vocab.senses import senses
from faultlines.vocab.violence import deed_nouns, deed_verbs


def means_it(hit: Hit) -> bool:
    """Whether the words of a hit without an object bear its relation at all."""
    check = _CHECKS.get(hit.relation)
    return check is None or check(hit.trigger)


def _promises(verb: Token) -> bool:
    """ "delegates pledged to NAME" are bound to him; nobody promises anything."""
    said = children(verb, "dobj", "ccomp", "xcomp", "advcl")
    bound = [noun for noun in below(verb, "to") if noun.pos_ in ("NOUN", "PROPN")]
    return bool(said) or not bound


def _leaves_a_post(verb: Token) -> bool:
    """ "was leaving his office": a room, where no word says of what."""
    rooms = [noun for noun in children(verb, "dobj") if noun.lemma_.lower() == "office"]
    return not any(children(room, "poss") and not list(below(room, "of")) for room in rooms)


def _gets_a_post(verb: Token) -> bool:
    """Not "elected a Fellow of the Academy": an honour."""
    named = [*children(verb, "oprd", "attr", "dobj"), *below(verb, "as"), *below(verb, "to")]
    return not any(noun.lemma_.lower() in senses("honour") for noun in named)


def _put_up_for_a_post(verb: Token) -> bool:
    """Not "nominated for an award"."""
    prizes = (word for noun in below(verb, "for") for word in (noun, *children(noun, "compound")))
    # A name is one token, with spaces.
    words = (part.lower().rstrip("s") for word in prizes for part in word.text.split())
    return not any(word in senses("prize") for word in words)


def _owns_up(verb: Token) -> bool:
    """ "took credit for the rescue" is a boast; credit for an attack owns up to it."""
    credit = [noun for noun in children(verb, "dobj") if noun.lemma_.lower() == "credit"]
    if not credit:
        return True
    over = [verb, *credit]
    what = [noun for word in over for noun in below(word, "for")]
    what += [
        clause
        for word in over
        for prep in children(word, "prep")
        for clause in children(prep, "pcomp")
    ]
    forceful = deed_nouns().keys() | deed_verbs().keys()
    return not what or any(noun.lemma_.lower() in forceful or noun.pos_ == "PRON" for noun in what)


_CHECKS: Mapping[str, Callable[[Token], bool]] = {
    "pledges": _promises, "steps_down": _leaves_a_post, "appointed": _gets_a_post,
    "nominated": _put_up_for_a_post, "claims_responsibility": _owns_up,
}  # fmt: skip
