"""Who is meant by a speaker's noun, and the words that stand for one who isn't named."""

from tests.extract.reading import read


def _holder(text: str) -> str | None:
    [claim] = [each for each in read(text).claims if each.relation == "attacks"]
    return None if claim.holder is None else claim.holder.quote


def test_a_newspaper_beside_its_name_is_that_newspaper() -> None:
    text = "According to the Omani newspaper Al-Bahr, Peru attacked the Cedar Brigade."
    assert _holder(text) == "Al-Bahr"


def test_an_officer_beside_his_name_is_that_man_and_not_nobody() -> None:
    text = "The general manager of Harbour Media, Dr Salim bin Tamim, said Peru attacked Oman."
    assert _holder(text) == "Salim bin Tamim"


def test_one_who_is_not_named_is_told_with_all_that_is_said_of_him() -> None:
    text = "Two officials of the ministry, who left, said that Peru had attacked the Cedar Brigade."
    assert _holder(text) == "Two officials of the ministry"


def test_he_is_whoever_the_paragraph_quotes_however_long_his_speech() -> None:
    text = (
        "Omar Haddad spoke in Lima. He said, “It is not right. They come to the coast. They stay. "
        "They fight. They leave.” He also said that Peru attacked the Cedar Brigade."
    )
    assert _holder(text) == "Omar Haddad"


def test_a_source_at_the_end_is_that_of_all_the_joined_verbs() -> None:
    text = "Peru attacked the Cedar Brigade, and noted the role of Oman, according to the release."
    assert _holder(text) == "the release"


def test_a_website_that_announces_is_nobody() -> None:
    text = "The Cedar Brigade put up a website that announced its attack on the Unity Party."
    assert _holder(text) != "that"


def test_who_confesses_to_it_says_so() -> None:
    [claim] = read("Omar Haddad confessed to killing Salim Aziz.").claims
    assert claim.holder is not None
    assert claim.holder.quote == "Omar Haddad"
