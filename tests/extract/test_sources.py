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


def test_a_body_named_after_a_semicolon_says_nothing_of_the_clause_before() -> None:
    text = "In 2022, Peru attacked the Cedar Brigade; the Unity Party continues to be active."
    assert _holder(text) is None


def test_what_is_believed_of_one_clause_is_not_believed_of_the_clause_before() -> None:
    text = "The town was attacked by the Cedar Brigade in 2006; it is now believed to be safe."
    assert _holder(text) is None


def test_a_clause_set_beside_what_is_claimed_is_the_authors() -> None:
    text = (
        "The Unity Party said its men left the town, a day later the Cedar Brigade attacked Oman."
    )
    assert _holder(text) is None


def test_a_second_clause_after_a_comma_is_not_claimed_either() -> None:
    text = (
        "Both Peru and the Unity Party claimed they won the vote in the area, later that month, "
        "the Cedar Brigade attacked Oman."
    )
    assert _holder(text) is None


def test_the_leader_of_a_body_speaks_for_it_as_the_bodys_leader_does() -> None:
    text = "The leader of the Unity Party announced that Peru attacked the Cedar Brigade."
    assert _holder(text) == "Unity Party"


def test_that_after_a_statement_is_not_a_source() -> None:
    text = (
        "The Cedar Brigade published a statement on its website, Al-Bahr, that announced its "
        "support for the Unity Party."
    )
    assert all(not each.holder_unnamed for each in read(text).claims)


def test_words_in_the_second_sentence_of_a_speech_are_the_speakers() -> None:
    text = (
        'Omar Haddad said: "The coast is not safe at best. If even more pro-Peru brigades '
        'are moving in, it raises the risks for us."'
    )
    [claim] = [each for each in read(text).claims if each.relation == "aligned_with"]
    assert claim.holder is not None
    assert claim.holder.quote == "Omar Haddad"
