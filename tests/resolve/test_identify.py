"""Who is who across documents: by full names, never by guesses."""

from faultlines.model.actors import Actor, LocalActor
from faultlines.model.reading import Extraction
from faultlines.model.text import Document
from faultlines.resolve import identify, propose
from faultlines.resolve.likeness import likeness


def reading(text: str, name: str, schema: str, *words: str) -> Extraction:
    document = Document(text=text)
    at = [text.index(word) for word in words]
    mentions = tuple(
        (document.span(start, start + len(word)), "name")
        for start, word in zip(at, words, strict=True)
    )
    local = LocalActor(name=name, schema=schema, mentions=mentions)
    return Extraction(doc_id=document.id, extractor="rules/1", anchor=None, actors=(local,))


def test_the_same_full_name_in_two_documents_is_one_actor() -> None:
    one = identify(
        reading("The Cedar Brigade left.", "Cedar Brigade", "Organization", "Cedar Brigade")
    )
    two = identify(
        reading("A Cedar Brigade unit came.", "Cedar Brigade", "Organization", "Cedar Brigade")
    )
    assert one.actors[0].id == two.actors[0].id == "org:cedar-brigade"


def test_an_unnamed_group_belongs_to_its_document() -> None:
    one = identify(reading("Other factions left.", "other factions", "Group", "Other factions"))
    two = identify(reading("But other factions came.", "other factions", "Group", "other factions"))
    assert one.actors[0].id != two.actors[0].id


def test_every_mention_gets_a_judgement_with_its_reason() -> None:
    [judgement] = identify(
        reading("The CB left.", "Cedar Brigade", "Organization", "CB")
    ).judgements
    assert (judgement.span.quote, judgement.refers_to) == ("CB", "org:cedar-brigade")
    assert judgement.reason


def test_a_person_and_a_body_of_one_name_stay_apart() -> None:
    person = identify(reading("Badr spoke.", "Badr", "Person", "Badr")).actors[0]
    body = identify(reading("Badr fought.", "Badr", "Organization", "Badr")).actors[0]
    assert person.id != body.id


def test_two_spellings_are_proposed_and_not_merged() -> None:
    one = Actor(id="org:kataib-hezbollah", name="Kataib Hezbollah", schema="Organization")
    two = Actor(id="org:kataib-hizballah", name="Kata'ib Hizballah", schema="Organization")
    [proposal] = propose([one, two])
    assert {proposal.one.id, proposal.two.id} == {one.id, two.id}


def test_numbered_units_are_never_alike() -> None:
    assert likeness("1st Brigade", "2nd Brigade") == 0.0
    assert likeness("Liwa 30", "Liwa 50") == 0.0
