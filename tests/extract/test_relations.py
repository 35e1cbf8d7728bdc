"""Every example of the vocabulary is read: the relation is found in `yes`, and not in `no`."""

import re

import pytest
from tests.extract.reading import told

from faultlines.vocab.relations import RELATIONS

YES = [(name, text) for name, relation in RELATIONS.items() for text in relation.yes]
NO = [(name, text) for name, relation in RELATIONS.items() for text in relation.no]


def parts(example: str) -> tuple[str, list[str], str]:
    """The plain sentence, the bracketed actors, and how they are to be looked for."""
    text, _, how = example.partition("|")
    return re.sub(r"[\[\]]", "", text), re.findall(r"\[(.*?)\]", text), how


def found(name: str, example: str) -> bool:
    text, actors, how = parts(example)
    claims = [claim for claim in told(text) if claim[1] == name]
    if how in ("one", "any"):
        return any(set(actors) & set(claim) for claim in claims)
    return any(set(actors) <= set(claim) for claim in claims)


@pytest.mark.parametrize(("name", "example"), YES)
def test_the_relation_is_read_where_the_vocabulary_says_so(name: str, example: str) -> None:
    text, _, _ = parts(example)
    assert found(name, example), told(text)


@pytest.mark.parametrize(("name", "example"), NO)
def test_the_relation_is_not_read_where_the_vocabulary_says_not(name: str, example: str) -> None:
    text, _, _ = parts(example)
    assert not found(name, example), told(text)


@pytest.mark.parametrize("leaning", ["aligned", "linked", "affiliated", "friendly"])
def test_the_group_leans_on_the_name_before_the_hyphen(leaning: str) -> None:
    text = f"The envoy met the Palm Front-{leaning} Harbour Guard."
    assert ("Harbour Guard", "aligned_with", "Palm Front") in told(text)
