"""Who is said to say what: source, cue and content, each word for word."""

from hypothesis import given
from hypothesis import strategies as st
from tests.extract.reading import denied, names, read, told

from faultlines.extract.quotes import Quotes, quoted

Said = tuple[str | None, str, tuple[str, ...]]


def said(text: str) -> list[Said]:
    """(source, cue, pieces of content) of each attribution."""
    return [
        (
            one.source.quote if one.source else None,
            one.cue[0].quote,
            tuple(span.quote for span in one.content),
        )
        for one in read(text).attributions
    ]


def test_a_clause_is_taken_whole_with_its_that() -> None:
    text = "Officials have often said that the bridge was closed in May."
    assert said(text) == [("Officials", "have often said", ("that the bridge was closed in May",))]


def test_the_speaker_may_stand_after_what_he_says() -> None:
    text = "The bridge was closed in May, a local engineer said."
    assert said(text) == [("a local engineer", "said", ("The bridge was closed in May",))]


def test_a_quotation_goes_on_after_the_speaker() -> None:
    text = "“The road is open,” Karim Aziz said. “We will keep it open. It is ours.”"
    assert said(text) == [
        ("Karim Aziz", "said", ("“The road is open,”", "“We will keep it open. It is ours.”"))
    ]


def test_a_quotation_of_the_next_paragraph_is_not_taken_for_his() -> None:
    text = "“The road is open,” Karim Aziz said.\n\n“Nobody believes it.”"
    assert said(text)[0][2] == ("“The road is open,”",)


def test_adding_is_a_saying_of_its_own() -> None:
    text = "Rana Khalil said that the port was quiet, adding that the cranes had stopped."
    assert said(text) == [
        ("Rana Khalil", "said", ("that the port was quiet",)),
        ("Rana Khalil", "adding", ("that the cranes had stopped",)),
    ]


def test_according_to_names_the_source() -> None:
    text = "The dam was safe, according to a report by two engineers."
    assert said(text) == [("a report by two engineers", "according to", ("The dam was safe",))]


def test_a_claim_that_belongs_to_its_owner() -> None:
    text = "Rana Khalil's claim that the port was quiet surprised the council."
    assert ("Rana Khalil's", "claim", ("that the port was quiet",)) in said(text)


def test_who_is_the_source_and_the_man_before_it_the_holder() -> None:
    [one] = read("We met Karim Aziz, who said that the road was open.").attributions
    assert one.source is not None
    assert one.source.quote == "who"
    assert one.holder is not None
    assert one.holder.quote == "Karim Aziz"


def test_a_demand_names_what_is_asked_for() -> None:
    text = "The council called for a quick vote."
    assert said(text) == [("The council", "called for", ("a quick vote",))]


def test_to_support_a_group_is_a_deed_and_no_saying() -> None:
    assert said("Peru supported the Cedar Brigade.") == []


def test_who_denies_that_another_attacked_denies_his_attack() -> None:
    text = "The Unity Party denied that the Cedar Brigade attacked the Harbour Guard."
    assert denied(text) == [("Cedar Brigade", "attacks", "Harbour Guard")]
    [claim] = read(text).claims
    assert claim.holder is not None
    assert names(read(text))[claim.holder.start, claim.holder.end] == "Unity Party"


def test_who_denies_that_it_attacked_denies_the_guilt() -> None:
    text = "The Unity Party denied that it had attacked the Harbour Guard."
    assert told(text) == [("Unity Party", "denies_responsibility", "Harbour Guard")]


def test_who_rejects_claims_denies_them() -> None:
    text = "Karim Aziz rejected claims that the Cedar Brigade attacked the Harbour Guard."
    assert denied(text) == [("Cedar Brigade", "attacks", "Harbour Guard")]


def test_a_quotation_after_the_speaker_is_held_by_him() -> None:
    text = "“It was a bad night,” Karim Aziz said. “The Cedar Brigade attacked the Harbour Guard.”"
    [found] = read(text).claims
    assert found.holder is not None
    assert found.holder.quote == "Karim Aziz"


@given(st.text(alphabet='ab “”"\n.', max_size=60))
def test_quotations_follow_one_another_inside_the_text(text: str) -> None:
    places = quoted(text)
    edges = [edge for place in places for edge in place]
    assert edges == sorted(edges)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert Quotes(text).over(0, len(text)) == places


def test_a_turn_of_an_interview_is_its_speaker_s() -> None:
    text = "Rana Khalil: The Cedar Brigade attacked the Harbour Guard.\n\nNote: The gate is open."
    assert said(text) == [("Rana Khalil", ":", ("The Cedar Brigade attacked the Harbour Guard",))]
    [claim] = read(text).claims
    assert claim.holder is not None
    assert claim.holder.quote == "Rana Khalil"


def test_whoever_follows_the_quotation_has_said_it() -> None:
    text = "“The road is open. Wide open,” said Karim Aziz, a driver. “We will keep it open.”"
    assert said(text) == [
        (
            "Karim Aziz, a driver",
            "said",
            ("“The road is open. Wide open,”", "“We will keep it open.”"),
        )
    ]


def test_a_deed_before_a_clause_is_no_saying() -> None:
    text = "The guards shot and killed the horse the farmer had sold."
    assert said(text) == []


def test_a_dateline_is_no_part_of_the_speaker() -> None:
    text = "TUNIS — The minister said that the port was open."
    assert said(text)[0][0] == "The minister"


def test_where_it_was_posted_did_not_say_it() -> None:
    text = "Rana Khalil posted a message on Facebook blaming the Cedar Brigade for the fire."
    assert ("Rana Khalil", "accuses", "Cedar Brigade") in told(text)


def test_a_name_after_a_title_is_the_speaker() -> None:
    text = "Former Peru ambassador to Chile, Karim Aziz stated that the Cedar Brigade left."
    [one] = read(text).attributions
    assert one.holder is not None
    assert one.holder.quote == "Karim Aziz"
