"""Words whose neighbours give them another sense: "asked him how", "an assassination campaign"."""

from collections.abc import Callable, Mapping

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import below, children
from faultlines.extract.in_a_war import in_a_war
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.toppling import of_arms, toppled
from faultlines.extract.voices import SUBJECTS
from faultlines.vocab.nouns import nouns
from faultlines.vocab.senses import senses

_WH = frozenset({"WRB", "WP", "WDT", "WP$"})
_WORK = frozenset({"cooperate", "co-operate", "work", "collaborate", "coordinate"})
Sense = Callable[[Page, Hit], str | None]


def in_sense(page: Page, hit: Hit, relation: str) -> str | None:
    """The relation that the words around the cue leave to it; None where they leave none."""
    sense = _SENSES.get(relation)
    return relation if sense is None else sense(page, hit)


def _demanded(_page: Page, hit: Hit) -> str | None:
    """ "asked the minister how, if or what …" is a question, no demand."""
    if hit.trigger.lemma_ != "ask":
        return "demands"
    clauses = children(hit.trigger, "ccomp", "advcl", "xcomp")
    return None if any(_is_question(clause) for clause in clauses) else "demands"


def _is_question(clause: Token) -> bool:
    if any(mark.lower_ in ("if", "whether") for mark in children(clause, "mark")):
        return True
    return any(word.tag_ in _WH and word.i < clause.i for word in clause.subtree)


def _branded(_page: Page, hit: Hit) -> bool | None:
    """Whether "designated X as …" names a danger; None for other words."""
    if hit.rule.startswith("designation"):
        return True
    if hit.trigger.lemma_ != "designate":
        return None
    words = (word.lemma_.lower() for noun in below(hit.trigger, "as") for word in noun.subtree)
    return any(word in senses("branded") for word in words)


def _sanctioned(page: Page, hit: Hit) -> str | None:
    return None if _branded(page, hit) is False else "sanctions"


def _nominated(page: Page, hit: Hit) -> str | None:
    return None if _branded(page, hit) else "nominated"


def _accepted(page: Page, hit: Hit) -> str | None:
    """ "accepted refugees" takes them in."""
    return None if _is_of(page, hit.object, "taken_in") else "accepts"


def _visited(page: Page, hit: Hit) -> str | None:
    """ "flies fighters to X" carries them there; fighters who arrive in X are deployed."""
    if any(word.lemma_.lower() in senses("guarded") for noun in below(hit.trigger, "under")
           for word in (noun, *children(noun, "compound"))):  # fmt: skip
        return None  # a prisoner who "arrives in X under police guard"
    carries = hit.trigger.lemma_ in ("fly", "drive", "travel") and children(hit.trigger, "dobj")
    moved = hit.trigger.lemma_ == "arrive" and _is_of(page, hit.subject, "moved")
    return None if carries else "deploys_to" if moved else "visits"


def _allied(page: Page, hit: Hit) -> str | None:
    """Who works with an authority, whichever it is, does as he must; so does a person who
    cooperates with a body."""
    two = hit.object
    complies = hit.trigger.lemma_ in ("cooperate", "co-operate")
    body = two is not None and two.schema not in ("Person", "Group")
    if complies and body and hit.subject.schema == "Person":
        return None
    near = children(hit.trigger, "compound", "amod")
    if any(word.lemma_.lower() in senses("trade") for word in near):
        return None
    asked = hit.trigger.lemma_ in _WORK and two is not None and not two.named
    return None if asked and _is_of(page, two, "authorities") else "allied_with"


def _fought(page: Page, hit: Hit) -> str | None:
    """ "a bombing campaign against X" is what one side does; a council that works to defeat X, and
    states in a "confrontation", don't fight by arms."""
    if hit.trigger.lemma_ == "expel" and _from_body(page, hit.trigger):
        return "rejects"
    if hit.wish and (hit.subject.schema == "Person" or _is_of(page, hit.subject, "unarmed")):
        return "opposes"
    against = hit.object is not None and hit.object.schema == "Person"
    if against and hit.trigger.pos_ == "NOUN" and hit.trigger.lemma_.lower() in senses("effort"):
        return "opposes"
    if hit.trigger.lemma_ == "confrontation" and _states(hit) and not _armed(hit.trigger):
        return "rival_of"
    near = children(hit.trigger, "compound", "amod")
    one_sided = any(word.lemma_.lower() in senses("one_sided") for word in near)
    return "attacks" if one_sided and hit.trigger.pos_ == "NOUN" else "fights"


def _from_body(page: Page, verb: Token) -> bool:
    """ "expelled B from the alliance": put out of a body, and not driven from a place."""
    out_of = list(below(verb, "from"))
    bodies = (noun.i in page.at and page.at[noun.i].schema == "Organization" for noun in out_of)
    return any(bodies) or any(noun.lemma_.lower() in nouns("joined") for noun in out_of)


def _criticized(page: Page, hit: Hit) -> str | None:
    """ "hit the militia on Monday" hits it by arms; only persons are hit "on" a topic. A group that
    "attacked civilians for betraying it" used force."""
    two = page.root(hit.object)
    if hit.rule == "verb dismiss X" and two is not None and two.head == hit.trigger:
        return "rejects" if hit.object is not None and hit.object.schema == "Person" else None
    bodies = hit.subject.schema in ("Organization", "Group") and hit.trigger.lemma_ == "attack"
    if bodies and hit.trigger.pos_ == "VERB" and _is_of(page, hit.object, "fought"):
        return "attacks"
    struck = hit.rule.startswith("verb hit X ") and hit.object is not None
    persons = hit.object is not None and hit.subject.schema == hit.object.schema == "Person"
    return "attacks" if struck and not persons else "criticizes"


def _backed(page: Page, hit: Hit) -> str | None:
    """ "The party supports X", "announced that it supported X": by words."""
    if _is_of(page, hit.object, "taken_in"):
        return "aids"
    if hit.trigger.lemma_ not in ("support", "back"):
        return "backs"
    if hit.rule == "verb support X" and of_arms(page, hit.subject):
        return "aids"
    two = hit.object.schema if hit.object is not None else None
    if hit.trigger.pos_ == "VERB" and hit.subject.schema == two == "Person":
        return "endorses"
    above = hit.trigger.head if hit.trigger.dep_ == "ccomp" else None
    told = above is not None and above.lemma_ in senses("announced")
    return "endorses" if told or _is_of(page, hit.subject, "voices") else "backs"


def _aided(page: Page, hit: Hit) -> str | None:
    """ "provided the country with a government" gives nothing that helps."""
    persons = hit.object is not None and hit.object.schema == "Person"
    if hit.rule.startswith(("with support", "with backing")) and persons:
        return "aids" if _is_of(page, hit.subject, "moved") else "endorses"
    given = (noun.lemma_.lower() for noun in below(hit.trigger, "with"))
    return None if any(noun in senses("abstract") for noun in given) else "aids"


def _endorsed(page: Page, hit: Hit) -> str | None:
    """Only in words: a force that defends a town, or a group, uses arms; and so does one whose
    support for a leader is "in the war"."""
    bodies = hit.subject.schema != "Person" and not _is_of(page, hit.subject, "voices")
    if bodies and in_a_war(hit.trigger):
        return "backs"
    persons = hit.object is None or "Person" in (hit.subject.schema, hit.object.schema)
    return "endorses" if persons or hit.trigger.lemma_ != "defend" else None


def _rivalled(_page: Page, hit: Hit) -> str | None:
    """ "in a military conflict with X" fights it."""
    return "fights" if any(_armed(word) for word in hit.cue) else "rival_of"


def _armed(noun: Token) -> bool:
    """ "a military conflict", "the armed standoff"."""
    return any(word.lemma_.lower() in senses("armed") for word in children(noun, "amod"))


def _states(hit: Hit) -> bool:
    return hit.object is not None and hit.subject.schema == hit.object.schema == "Territory"


def _sent(page: Page, hit: Hit) -> str | None:
    """ "a message that he sent to X", "sent X a letter" sends no X."""
    root = page.root(hit.object)
    things = [noun for noun in children(hit.trigger, "dobj") if noun != root]
    given = root is not None and root.dep_ == "dobj" and bool(things)
    got = root is not None and (root.dep_ in ("pobj", "dative") or given)
    return None if got else "sends"


def _commanded(page: Page, hit: Hit) -> str | None:
    """ "They reported it to X": what is told there is a thing, not one's own doings. "Controls
    most of X": a part of it."""
    root = page.root(hit.object)
    whole = root.head.head if root is not None and root.dep_ == "pobj" else None
    if whole is not None and whole.lemma_.lower() in senses("part"):
        return None
    told = hit.trigger.lemma_ == "report" and children(hit.trigger, "dobj")
    return None if told else "commands"


def _praised(page: Page, hit: Hit) -> str | None:
    """ "welcomed the guest to Lima" meets him; only a deed is welcomed in words."""
    root = page.root(hit.object)
    guest = hit.trigger.lemma_ == "welcome" and root is not None and root.head == hit.trigger
    persons = hit.object is not None and hit.subject.schema == hit.object.schema == "Person"
    return "meets" if guest and persons else "praises"


def _created(page: Page, hit: Hit) -> str | None:
    """ "launched an anti-drug campaign" founds no body."""
    return None if _is_of(page, hit.object, "common_cause") else "created"


def _captured(_page: Page, hit: Hit) -> str | None:
    """ "spoke of it as 'occupied Chile'": whoever speaks occupies nothing."""
    marks = [mark for mark in children(hit.trigger, "mark") if mark.lower_ == "as"]
    called = marks and not children(hit.trigger, *SUBJECTS, "aux", "auxpass")
    return None if called else "captures"


def _joined(_page: Page, hit: Hit) -> str | None:
    """ "joined A and B in the fight against C" stands beside them, as a part of neither."""
    if hit.trigger.lemma_ != "join":
        return hit.relation
    side = [*below(hit.trigger, "in"), *below(hit.trigger, "against")]
    ways = [prep for prep in children(hit.trigger, "prep") if prep.lower_ == "in"]
    doing = [way for prep in ways for way in children(prep, "pcomp")]
    if not any(noun.lemma_.lower() in senses("common_cause") for noun in side) and not doing:
        return hit.relation
    return None if hit.subject.schema == "Person" else "allied_with"


def _is_of(page: Page, mention: Mention | None, kind: str) -> bool:
    """Whether the last word of a mention is of a list, in the singular or the plural."""
    if mention is None:
        return False
    last = page.document.text[mention.start : mention.end].lower().split()[-1]
    known = senses(kind)
    return last in known or last.removesuffix("s") in known or last.replace("ies", "y") in known


_SENSES: Mapping[str, Sense] = {
    "demands": _demanded, "sanctions": _sanctioned, "nominated": _nominated,
    "accepts": _accepted, "visits": _visited, "allied_with": _allied, "fights": _fought,
    "criticizes": _criticized, "backs": _backed, "aids": _aided, "endorses": _endorsed,
    "rival_of": _rivalled, "sends": _sent, "commands": _commanded,
    "member_of": _joined, "part_of": _joined, "captures": _captured,
    "praises": _praised, "created": _created, "opposes": toppled,
}  # fmt: skip
