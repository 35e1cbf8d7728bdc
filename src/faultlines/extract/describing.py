"""Relations that describe: "close to X", "pro-X militias", "X-backed groups"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import VERBAL, done_to, is_passive, surface_subjects
from faultlines.extract.led_together import HYPHENS, leaders
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.patterns import match
from faultlines.extract.refs import all_refs, one, refs
from faultlines.vocab.acts import Act, load_acts
from faultlines.vocab.names import words as names

_PAST = 2  # words: the government, and what comes after it


def from_adjectives(page: Page, word: Token) -> Iterator[Hit]:
    """ "A is close to B", "groups loyal to B", "A, deemed sympathetic to B"."""
    for act, pattern in load_acts().adjectives.get(word.lemma_.lower(), ()):
        found = match(word, pattern)
        if found is None:
            continue
        objects = fitting(all_refs(page, found.objects), act.object)
        read = one if word.dep_ in ("amod", "acl", "appos") else refs
        subjects = [m for token in _described(word) for m in read(page, token)]
        for first, second in pairs(fitting(subjects, act.subject), objects):
            yield _hit(act, first, second, word, tuple(found.cue), f"adjective {pattern.words}")
        return


def from_hyphens(page: Page, hyphen: Token) -> Iterator[Hit]:
    """ "pro-X militias" and "X-backed militias", at their hyphen."""
    if hyphen.text not in HYPHENS or not 0 < hyphen.i < len(page.doc) - 1:
        return
    before, after = page.doc[hyphen.i - 1], page.doc[hyphen.i + 1]
    cue = (before, hyphen, after)
    acts = load_acts()
    prefix = acts.prefixes.get(before.lower_)
    if prefix is not None and after.i in page.at:
        for first, second in _leaning(page, prefix, after, cue):
            yield _hit(prefix, first, second, before, cue, f"prefix {before.lower_}-X")
    leaning, suffix = acts.leanings.get(after.lower_), acts.suffixes.get(after.lower_)
    if leaning is not None and before.i in page.at:
        for first, second in _leaning(page, leaning, before, cue):
            yield _hit(leaning, first, second, after, cue, f"suffix X-{after.lower_}")
    if suffix is not None and before.i in page.at:
        for noun in _noun_over(after, hyphen, before):
            described = fitting(_named(page, noun), suffix.object)
            for first, second in pairs(leaders(page, before, after), described):
                yield _hit(suffix, first, second, after, cue, f"suffix X-{after.lower_}")


def _leaning(
    page: Page, act: Act, name: Token, cue: tuple[Token, ...]
) -> Iterator[tuple[Mention, Mention]]:
    """What the hyphened word describes, and the name that it leans on."""
    before, hyphen, after = cue
    if page.at[name.i].name[0].islower() or _of_government(after):
        return  # "foreign-government-aligned": nobody's name
    for noun in _noun_over(after, hyphen, before):
        yield from pairs(fitting(_named(page, noun), act.subject), [page.at[name.i]])


def _of_government(state: Token) -> bool:
    """ "the pro-Peruvian government Valley Guard": pro-government, and whose name follows is the
    actor, which the parse leaves open."""
    after = state.doc[state.i + 1 : state.i + 3]
    if len(after) < _PAST or after[0].lemma_.lower() not in names("groups", "bodies"):
        return False
    return after[1].pos_ in ("PROPN", "NUM")


def _named(page: Page, noun: Token) -> list[Mention]:
    """Whom the noun stands for, and the group itself beside the members of its list."""
    own = [page.at[noun.i]] if noun.i in page.at else []
    found = own + [mention for mention in one(page, noun) if mention not in own]
    return found + _copula(page, noun) if not found or not found[0].named else found


def _copula(page: Page, noun: Token) -> list[Mention]:
    """ "A is a pro-X group", "A, a pro-X group": A is described."""
    tokens: list[Token] = []
    if noun.dep_ == "attr" and noun.head.lemma_ == "be":
        tokens = surface_subjects(noun.head)
    elif noun.dep_ == "appos":
        tokens = [noun.head]
    return [mention for mention in all_refs(page, tokens) if mention.named]


def _noun_over(*words: Token) -> list[Token]:
    """The noun that a hyphened word describes; none where two such share it ("pro-A and pro-B
    units" are two groups)."""
    if _shared(words):
        return []
    inside = set(words)
    for word in words:
        head = _past_body(_over(word))
        if head not in inside and head.pos_ in ("NOUN", "PROPN") and head.i > word.i:
            return [head]
    return []


def _over(word: Token) -> Token:
    """What a word hangs on; of "led" in "the Peruvian and Chilean-led coalition", the coalition."""
    led = word.lower_ == "led" and word.dep_ == "conj" and word.head.pos_ == "ADJ"
    return word.head.head if led else word.head


def _past_body(noun: Token) -> Token:
    """ "anti-Peruvian government fighters": the fighters are described, not the government."""
    near = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    if noun.lemma_.lower() in names("groups", "bodies") and near.tag_ in ("NNS", "NNPS"):
        return near
    return noun


def _shared(words: tuple[Token, ...]) -> bool:
    doc, places = words[0].doc, sorted(word.i for word in words)
    before, after = places[0] - 1, places[-1] + 1
    left = doc[before].lower_ in ("and", "or", ",") and doc[before - 2].text in HYPHENS
    right = after + 2 < len(doc) and doc[after].lower_ in ("and", "or", ",")
    return left or (right and doc[after + 2].text in HYPHENS)


def _described(word: Token) -> list[Token]:
    head = word.head
    if word.dep_ in ("acomp", "oprd", "attr") and head.pos_ in VERBAL:
        return surface_subjects(head) if not is_passive(head) else done_to(head)
    if word.dep_ in ("amod", "acl", "relcl", "appos") and head.pos_ in ("NOUN", "PROPN", "PRON"):
        return [head]
    if word.dep_ in ("xcomp", "advcl") and head.pos_ in VERBAL:
        return surface_subjects(head)
    return []


def _hit(
    act: Act, one: Mention, two: Mention, trigger: Token, cue: tuple[Token, ...], rule: str
) -> Hit:
    return Hit(
        subject=one, relation=act.relation, object=two, trigger=trigger, cue=cue, rule=rule,
        confidence=0.85, wish=act.wish, presupposed=len(cue) == 3 and cue[1].text in HYPHENS,
    )  # fmt: skip
