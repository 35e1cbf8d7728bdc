"""Who rejects an idea or a notion of what is so denies it; what should be so he only declines."""

import pytest
from tests.extract.reading import read


def _claims(text: str) -> list[tuple[str, str, str, str, str | None]]:
    return [
        (one.subject.quote, one.relation, one.object.quote, one.stance,
         one.holder.quote if one.holder else None)
        for one in read(text).claims if one.object is not None
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Heron Front rejected the idea that Peru funds the Alder Brigade.", "Heron Front"),
        ("The Heron Front dismissed the notion that Peru funds the Alder Brigade.", "Heron Front"),
        ("Ghana rejects the idea that Peru funds the Alder Brigade.", "Ghana"),
    ],
)
def test_who_rejects_an_idea_denies_it(text: str, who: str) -> None:
    assert _claims(text) == [("Peru", "backs", "Alder Brigade", "denies", who)]


def test_who_rejects_the_idea_that_one_is_behind_a_group_denies_it() -> None:
    assert _claims("Ghana rejected the idea that Peru was behind the Alder Brigade.") == [
        ("Alder Brigade", "fronts_for", "Peru", "denies", "Ghana")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Heron Front floated the idea that Peru funds the Alder Brigade.",
        "The Heron Front did not reject the idea that Peru funds the Alder Brigade.",
        "The Heron Front rejected the idea that it should fund the Alder Brigade.",
        "The Heron Front rejected the idea of funding the Alder Brigade.",
        "The Heron Front rejected the idea that it would fund the Alder Brigade.",
    ],
)
def test_no_deed_is_told_by_other_words_on_an_idea(text: str) -> None:
    assert not _claims(text)
