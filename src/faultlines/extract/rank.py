"""How high the bearer of a role stands: who leads a body, who only serves in it, in office."""

from spacy.tokens import Token

from faultlines.extract.grammar import below, children
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.vocab.nouns import nouns

_WORDS = frozenset({"NOUN", "PROPN", "ADJ"})


def rank(page: Page, noun: Token, relation: str, other: Mention) -> str | None:
    """The relation that the noun bears towards `other`, no stronger; None where it bears none."""
    between = [] if other.how == "pronoun" else _between(page, noun, other)
    if relation == "leads":
        return "member_of" if _serves(page, noun, other, between) else relation
    if relation == "member_of":
        return "leads" if _general_of(noun) else relation
    if relation == "part_of" and noun.lemma_ == "militia" and not list(below(noun, "of")):
        return None  # "the Guard and its militias", "militias in Tripoli"
    if noun.lemma_.lower() == "client" and other.schema == "Person":
        return None  # a lawyer's, whom he pleads for
    if children(noun, "nummod") and noun.lemma_ in ("follower", "fan"):
        return None  # "gained 900 Chirper followers": readers
    if relation == "endorses" and any(
        word.lower_ in ("presumptive", "presumed", "likely", "apparent", "prospective")
        for word in children(noun, "amod")
    ):
        return None  # a presumptive nominee isn't chosen yet
    if relation == "holds_office":
        return relation if _in_office(noun, other, between) else None
    # "the Tribune theater critic NAME" writes for the Tribune; he isn't its critic.
    ours = any(word.pos_ == "NOUN" and word.dep_ == "compound" for word in between)
    return None if ours and noun.lemma_.lower() in nouns("critic") else relation


def _between(page: Page, noun: Token, other: Mention) -> list[Token]:
    """The words from `other` to the noun: "press" in "the Senate press secretary"."""
    first = (noun.head if noun.dep_ == "compound" else noun).left_edge
    if not first.idx <= other.start < noun.idx:
        return []
    words = page.doc[first.i : noun.i]
    return [word for word in words if word.idx >= other.end and word.pos_ in _WORDS]


def _serves(page: Page, noun: Token, other: Mention, between: list[Token]) -> bool:
    """ "a Cedar Brigade commander", "its vice chairman", "the Senate press secretary"."""
    if any(child.lower_ in ("a", "an") for child in children(noun, "det")):
        return True
    own = children(noun, "compound", "amod", "nmod")
    if any(word.lower_ in nouns("second") or word.lower_ in nouns("partial") for word in own):
        return True
    if any(_of_a_part(word) for word in between):
        return True
    if noun.lemma_.lower() == "commander" and other.end <= noun.idx:
        name = page.document.text[other.start : other.end]
        if not (children(noun, "poss") or _is_unit(name)):
            return True  # "Dawn Movement commander NAME" is one of many
    after = noun.doc[noun.i + 1 : noun.i + 3]
    if noun.lower_ == "chief" and any(word.lower_.startswith("officer") for word in after):
        return noun.nbor(1).lower_ != "executive"  # "chief technical officer"
    # "the Cedar Brigade's chief of staff", its "commander of the operation".
    led = [of for of in below(noun, "of") if of.pos_ in ("NOUN", "PROPN")]
    if [of.lower_ for of in led] == ["staff"] and _is_force(other.name):
        return False  # an army's chief of staff heads it; a palace's serves in it
    itself = any(each.i in page.at and page.at[each.i].key == other.key for each in led)
    return bool(led) and not itself and bool(children(noun, "poss", "compound", "nmod"))


def _of_a_part(word: Token) -> bool:
    low = word.lower_
    if low in nouns("whole_post") or word.ent_type_ == "PERSON":
        return False
    return low in nouns("partial") or (word.pos_ == "NOUN" and word.dep_ == "compound")


def _general_of(noun: Token) -> bool:
    """ "the secretary-general", "the commanding general" of a body leads it."""
    if noun.lemma_.lower() != "general" or noun.i < 2:
        return False
    at = noun.i - (2 if noun.nbor(-1).text in ("-", "–") else 1)
    heads = noun.doc[at].lower_ in ("secretary", "director", "commissioner", "commanding")
    return heads and not any(word.lower_ in nouns("second") for word in noun.doc[at - 1 : at])


def _in_office(noun: Token, other: Mention, between: list[Token]) -> bool:
    """ "the Peruvian leader", not "Peruvian opposition leader", "Peruvian film director"."""
    lemma = noun.lemma_.lower()
    if lemma == "leader" and any("party" in word.lower_ for word in _led_by(noun)):
        return False  # "Peruvian leader NAME of the Unity Party"
    if lemma not in nouns("leader") or lemma in ("president", "secretary"):
        return True
    if lemma in ("director", "chair", "chairman", "chairwoman", "chairperson", "boss", "head"):
        return bool(list(below(noun, "of"))) and other.start > noun.idx
    if other.start < noun.idx and any(of.pos_ in ("NOUN", "PROPN") for of in below(noun, "of")):
        return False  # "a Peruvian leader of the Socialist International"
    return all(word.lower_ in nouns("whole_post") for word in between)


def _led_by(noun: Token) -> list[Token]:
    """The words of the "of" that the leader, or the name right after him, has below."""
    over = (noun, noun.head) if noun.dep_ in ("compound", "nmod") else (noun,)
    return [word for token in over for of in below(token, "of") for word in of.subtree]


def _is_unit(name: str) -> bool:
    """ "Cedar Brigade commander NAME": a body with one commander."""
    words = name.lower().replace("’", "'").split()
    return bool({words[0], words[-1]} & nouns("unit")) or any(letter.isdigit() for letter in name)


def _is_force(name: str) -> bool:
    """ "Peruvian Army", "Harbour Defense Forces": what a chief of staff heads."""
    return any(word in nouns("forces") for word in name.lower().split())
