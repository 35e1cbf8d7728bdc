"""Other ways to tell who signed: "Among the signatories are A and B", "Among those who signed the
letter were A and B", "Also signed by A and B, the letter calls for …"."""

from spacy.tokens import Token

from faultlines.extract.doubt import negates
from faultlines.extract.grammar import below, children, is_passive
from faultlines.vocab.nouns import nouns

_LISTING = frozenset({"be", "include", "comprise"})


def listed_with(signatory: Token) -> list[Token]:
    """Whom "the signatories are", "include" or "among the signatories are" tells of."""
    if any(map(negates, signatory.children)):
        return []
    verb = _among(signatory)
    if verb is None and signatory.dep_ in ("nsubj", "attr"):
        verb = signatory.head if signatory.head.lemma_ in _LISTING else None
    if verb is None:
        return []
    return [each for each in children(verb, "attr", "dobj", "nsubj") if each != signatory]


def own_text(signatory: Token) -> Token | None:
    """The text of "the signatories of the letter"."""
    if not listed_with(signatory):
        return None
    texts = [each for link in ("of", "to") for each in below(signatory, link)]
    return next((each for each in texts if each.lemma_.lower() in nouns("statement")), None)


def among_those(verb: Token) -> list[Token]:
    """ "Among those who signed it were A and B": A and B."""
    be = _among(verb.head) if verb.dep_ == "relcl" else None
    if be is None or is_passive(verb):
        return []
    return children(be, "nsubj", "attr")


def opened_by(verb: Token) -> list[Token]:
    """The subject after "Signed by A and B, …"."""
    opens = verb.dep_ == "advcl" and verb.tag_ == "VBN" and verb.head.i > verb.i
    return children(verb.head, "nsubj") if opens and list(below(verb, "by")) else []


def _among(token: Token) -> Token | None:
    """The "were" of "among them were A and B"."""
    into = token.head
    if token.dep_ != "pobj" or into.lower_ != "among" or into.head.lemma_ != "be":
        return None
    first = token.doc[token.sent.start : into.i]
    denied = bool(children(into.head, "neg")) or any(map(negates, first))  # "Not among them are"
    return None if denied or into.i > into.head.i else into.head


def is_added(verb: Token) -> bool:
    """ "It was also signed by A"."""
    return any(each.lower_ in ("also", "too") for each in children(verb, "advmod"))
