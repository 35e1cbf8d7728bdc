"""Relations that a verb carries: "A rejects B", "B was rebuffed by A", "A refused to meet B"."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.bearers import body_that_denies
from faultlines.extract.companions import companions
from faultlines.extract.finding import Hit, fitting
from faultlines.extract.grammar import below, children, clause_verb, doers, is_passive
from faultlines.extract.in_name_of import in_name_of
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.patterns import Match, match
from faultlines.extract.perhaps_where import perhaps_where
from faultlines.extract.put_in import branded, put_in
from faultlines.extract.refs import all_refs, refs
from faultlines.extract.respective import respective
from faultlines.extract.struggles import attempted
from faultlines.extract.taking_posts import post_left
from faultlines.vocab.acts import Act, Pattern, load_acts
from faultlines.vocab.nouns import nouns
from faultlines.vocab.senses import senses
from faultlines.vocab.siding import siding_words
from faultlines.vocab.speech import speech
from faultlines.vocab.violence import deed_nouns

_OF_FORCE = ("attacks", "kills", "fights", "captures")

_REACH = 350  # tokens back in which "the visit" is looked for


def from_verbs(page: Page, verb: Token) -> Iterator[Hit]:
    """The relations of the longest patterns that match at a verb, one for each relation."""
    taken: set[str] = set()
    covered = 0
    for act, pattern in load_acts().verbs.get(verb.lemma_.lower(), ()):
        length = len(pattern.words.split())
        found = match(verb, pattern) if length >= covered and act.relation not in taken else None
        if found is None:
            continue
        hits = list(_hits(page, verb, act, pattern, found))
        if hits:
            taken.add(act.relation)
            covered = length if len(found.cue) > 1 else covered
            yield from hits
    if not taken:
        yield from _chosen(page, verb)


def _hits(page: Page, verb: Token, act: Act, pattern: Pattern, found: Match) -> Iterator[Hit]:
    if (act.gives_up and _of_something_else(verb)) or _only_together(act, verb):
        return
    told = doers(verb)
    told = [each for word in told for each in in_name_of(page, word, act.relation)]
    subjects = fitting(all_refs(page, [*told, *companions(verb, told)], verb), act.subject)
    if not subjects and act.relation in _OF_FORCE:
        subjects = fitting(_behind(page, verb), act.subject)
    if not subjects:
        subjects = fitting(body_that_denies(page, verb), act.subject)
    if pattern.slot == "prep" and _anothers(page, found, subjects):
        return
    objects = fitting(_towards(page, act, verb, found.objects), act.object)
    if not objects and act.relation == "appointed":
        objects = fitting(_before_post(page, found.objects), act.object)
    for one, two in respective(verb, subjects, objects):
        made = _hit(verb, act, pattern, found, (two, one) if act.reverse else (one, two))
        yield _in_words(made) if act.relation == "attacks" else made
    if not objects and not act.needs_object:
        body = post_left(page, verb) if act.relation == "steps_down" else None
        for one in subjects:
            yield _hit(verb, act, pattern, found, (one, body))


def _before_post(page: Page, tokens: list[Token]) -> list[Mention]:
    """ "named NAME defence minister", where the parse takes the two for one noun."""
    posts = (each for each in tokens if each.lemma_.lower() in nouns("office", "leader"))
    near = (name for post in posts for name in children(post, "compound", "nmod"))
    return [page.at[each.i] for each in near if each.i in page.at]


def _anothers(page: Page, found: Match, subjects: list[Mention]) -> bool:
    """ "The minister restated Chile's support for B": Chile's, which the noun itself tells."""
    told = [word for word in found.cue[1:] if word.lemma_.lower() in load_acts().nouns]
    owners = all_refs(
        page, (own for word in told for own in children(word, "poss", "amod", "nmod"))
    )
    return bool(owners) and not {one.key for one in owners} & {one.key for one in subjects}


def _in_words(hit: Hit) -> Hit:
    """ "The senator blasted the mayor": between two persons, a verb of force is mostly of words."""
    two = hit.object
    persons = two is not None and hit.subject.schema == two.schema == "Person"
    verb = hit.trigger.lemma_.lower()
    if persons and verb in speech("figurative") and verb not in speech("bodily"):
        return replace(hit, relation="criticizes", confidence=round(hit.confidence - 0.2, 2))
    return hit


def _only_together(act: Act, verb: Token) -> bool:
    """ "Together A and B control most of C": neither does alone."""
    beside = any(child.lower_ == "together" for child in children(verb, "advmod"))
    return act.relation == "commands" and beside


def _of_something_else(verb: Token) -> bool:
    """ "withdrew the warnings": what is given up is no post."""
    given = children(verb, "dobj")
    return any(noun.lemma_.lower() not in nouns("post") for noun in given)


def _hit(
    verb: Token, act: Act, pattern: Pattern, found: Match, ends: tuple[Mention, Mention | None]
) -> Hit:
    one, two = ends
    return Hit(
        subject=one,
        relation=act.relation,
        object=two,
        trigger=verb,
        cue=tuple(found.cue),
        rule=f"verb {pattern.words}",
        confidence=0.7 if two is None else _trust(one, two, found),
        wish=act.wish or (act.relation == "fights" and attempted(verb)),
        # Who claims a deed holds the claim that it is his.
        holder=one if act.relation == "claims_responsibility" else None,
    )


def _behind(page: Page, verb: Token) -> list[Mention]:
    """ "Peru's airstrikes killed X", "X was killed in a raid by Peru": whose deed it was."""
    deeds = doers(verb)
    if is_passive(verb) and not deeds:
        deeds = [token for prep in ("in", "during") for token in below(verb, prep)]
    found: list[Mention] = []
    deeds = [each for deed in deeds for each in (deed, *_of_series(deed))]
    for deed in deeds:
        if deed.lemma_.lower() in nouns("deed"):
            tokens = [*children(deed, "poss", "compound", "nmod", "amod"), *below(deed, "by")]
            tokens += [each for clause in children(deed, "acl") for each in doers(clause)]
            found += [
                each for each in all_refs(page, tokens) if not perhaps_where(page, deed, each)
            ]
    return found


def _of_series(noun: Token) -> Iterator[Token]:
    """ "A series of raids", "dozens of strikes"."""
    if noun.lemma_.lower() in siding_words("series"):
        yield from below(noun, "of")


def _towards(page: Page, act: Act, verb: Token, tokens: list[Token]) -> list[Mention]:
    found: list[Mention] = []
    for token in tokens:
        if act.relation in _OF_FORCE and token.pos_ == "NUM" and token.i not in page.at:
            continue  # "wounding three": people, whichever three were named before
        found += all_refs(page, [token], verb)
        if not found and act.relation == "attacks":
            found += _occupants(page, token)
        if act.through_acts and token.lemma_.lower() in nouns("deed"):
            found += doer_of_deed(page, token)
    return found


def _occupants(page: Page, place: Token) -> list[Mention]:
    """ "attacked depots held by A", "positions belonging to A": A, whose they are."""
    if place.i in page.at:
        return []
    held = (each for each in children(place, "acl") if each.lemma_.lower() in senses("holding"))
    return [
        mention
        for clause in held
        for token in (*below(clause, "by"), *below(clause, "to"))
        for mention in refs(page, token)
    ]


def _done_by(noun: Token) -> list[Token]:
    """ "The raid by A", "the terrorism of A" are A's; "the bombing of A" isn't."""
    of = below(noun, "of") if noun.lemma_.lower() in nouns("vice") else ()
    return [*below(noun, "by"), *of]


def _is_suffered(noun: Token) -> bool:
    """ "A's assassination" was done to A."""
    kind = deed_nouns().get(noun.lemma_.lower())
    return kind is not None and kind.suffered and bool(children(noun, "poss"))


def doer_of_deed(page: Page, noun: Token) -> list[Mention]:
    """Whose visit, attack or statement it is: its possessor, else whoever did one last."""
    near = () if _is_suffered(noun) else children(noun, "poss", "compound", "nmod")
    owners = all_refs(page, [*near, *_done_by(noun)])
    if owners or not any(child.lower_ in ("the", "this", "that") for child in noun.children):
        return owners
    if noun.lemma_.lower() in nouns("put_forward"):
        return []  # "dismissed the statement": what it says, whoever made it
    for token in reversed(page.doc[max(0, noun.i - _REACH) : noun.i]):
        if token.lemma_ == noun.lemma_ and token.pos_ == "NOUN":
            owners = [page.at[each.i] for each in children(token, "poss") if each.i in page.at]
            verb = token.head.lemma_.lower()
            if not owners and token.dep_ == "dobj" and verb in nouns("light_verbs"):
                owners = all_refs(page, doers(clause_verb(token)))
            if owners:
                return owners
    return []


def _chosen(page: Page, verb: Token) -> Iterator[Hit]:
    """ "NAME was nominated", "NAME was killed": a deed whose doer the sentence doesn't give."""
    act = load_acts().chosen.get(verb.lemma_.lower())
    if act is None or not is_passive(verb) or _by_somebody(page, verb, act.relation):
        return
    if branded(verb):
        return
    relation = "appointed" if put_in(verb) else act.relation
    for mention in fitting(all_refs(page, children(verb, "nsubjpass")), act.object):
        if mention.schema == "Person":
            yield Hit(
                subject=mention, relation=relation, object=None, trigger=verb, cue=(verb,),
                rule=f"verb be {verb.lemma_}", confidence=0.7,
            )  # fmt: skip


def _by_somebody(page: Page, verb: Token, relation: str) -> bool:
    """Whether the doer is told; of a death, whether it is an actor that we know."""
    agents = children(verb, "agent")
    if relation != "dies":
        return bool(agents)
    return bool(all_refs(page, [noun for agent in agents for noun in children(agent, "pobj")]))


def _trust(one: Mention, two: Mention, found: Match) -> float:
    trust = 0.85 if len(found.cue) == 1 else 0.9
    for mention in (one, two):
        trust -= 0.1 if mention.how in ("pronoun", "description") else 0.0
    return round(trust, 2)
