"""What `changes` tells of who is gone, who came in another's place, and what that ended."""

from datetime import date

from faultlines.analyse.changes import changes
from faultlines.analyse.positions import positions
from faultlines.model.claims import Stance
from faultlines.model.findings import Asked, Finding
from tests.analyse.telling import Teller, actor_id

SINCE = date(2020, 3, 1)


def led() -> Teller:
    """Brandt leads the Oars, as a report of January has it."""
    teller = Teller()
    teller.tell("Brandt heads the Oars.", "Brandt", "leads", "Oars", published="2020-01-05")
    return teller


def told(teller: Teller, **more: date) -> dict[str, Finding]:
    """Kind → the last finding of it since March, but for positions."""
    found = changes(teller.snap, Asked(**more), SINCE).findings
    return {one.kind: one for one in found if one.kind != "new_position"}


def test_a_leader_who_was_killed_is_told_with_what_he_led():
    teller = led()
    killed = teller.tell("The Gulls killed Brandt on 3 March.", "Gulls", "kills", "Brandt",
                         when="2020-03-03", published="2020-03-09")  # fmt: skip
    found = told(teller)
    assert found.keys() == {"death", "ended"}
    brandt, gulls, oars = map(actor_id, ("Brandt", "Gulls", "Oars"))
    assert found["death"].says == f"{{{brandt}}} was killed by {{{gulls}}}; had led {{{oars}}}"
    assert found["ended"].says == f"{{{brandt}}} leads {{{oars}}}: over, by 2020-03-03"
    assert found["ended"].because == (killed.id, teller.entries[0].id)


def test_a_leader_whom_only_the_report_of_his_death_names_is_told_too():
    teller = Teller()
    teller.tell("Gulls killed Brandt.", "Gulls", "kills", "Brandt", published="2020-03-09")
    teller.tell("Brandt had led the Oars.", "Brandt", "leads", "Oars", published="2020-03-09")
    assert told(teller).keys() == {"death", "ended"}


def test_a_death_that_was_known_before_is_not_new():
    teller = led()
    teller.tell("The Gulls killed Brandt.", "Gulls", "kills", "Brandt", published="2020-02-09")
    teller.tell("The Gulls shot Brandt.", "Gulls", "kills", "Brandt", published="2020-03-09")
    assert told(teller) == {}


def test_a_death_that_is_denied_is_not_told_as_one():
    teller = led()
    teller.tell("The Gulls did not kill Brandt.", "Gulls", "kills", "Brandt",
                stance=Stance.DENIES, published="2020-03-09")  # fmt: skip
    assert told(teller) == {}


def test_who_took_whose_place_is_told_and_that_he_leads_now():
    teller = led()
    teller.tell("Ferro replaced Brandt.", "Ferro", "replaces", "Brandt", published="2020-03-09")
    teller.tell("Ferro is head of the Oars.", "Ferro", "leads", "Oars", published="2020-03-09")
    found = told(teller)
    assert found.keys() == {"post", "new_head", "ended"}
    ferro, brandt, oars = map(actor_id, ("Ferro", "Brandt", "Oars"))
    assert found["post"].says == f"{{{ferro}}} replaced {{{brandt}}}; had led {{{oars}}}"
    assert found["new_head"].about == (ferro, oars, brandt)
    assert found["new_head"].caveats == ()


def test_another_head_is_told_with_the_doubt_whether_the_first_is_gone():
    teller = led()
    teller.tell("Ferro is head of the Oars.", "Ferro", "leads", "Oars", published="2020-03-09")
    assert told(teller)["new_head"].caveats == ("Nothing tells that those before are gone.",)


def test_the_first_that_is_heard_of_a_head_is_no_change_of_heads():
    teller = Teller()
    teller.tell("Ferro is head of the Oars.", "Ferro", "leads", "Oars", published="2020-03-09")
    assert told(teller) == {}


def test_who_left_a_body_is_told_and_that_he_belongs_to_it_no_more():
    teller = Teller()
    teller.tell("Gulls are part of the Oars.", "Gulls", "part_of", "Oars", published="2020-01-09")
    teller.tell("The Gulls left the Oars.", "Gulls", "withdraws_from", "Oars",
                published="2020-03-09")  # fmt: skip
    assert told(teller).keys() == {"left", "ended"}


def test_what_comes_out_after_the_day_known_by_is_not_told():
    teller = led()
    teller.tell("The Gulls killed Brandt.", "Gulls", "kills", "Brandt", published="2020-03-09")
    assert told(teller, known_by=date(2020, 3, 8)) == {}


def test_a_position_says_when_it_was_over():
    teller = Teller()
    teller.tell("The Lamps back Brandt.", "Lamps", "backs", "Brandt", published="2020-01-05")
    end = teller.tell("Gulls killed Brandt.", "Gulls", "kills", "Brandt", published="2020-03-09")
    found = [one for one in positions(teller.snap, Asked()).findings if one.kind == "position"]
    (position,) = [one for one in found if one.about[0] == actor_id("Lamps")]
    assert position.says.endswith("for (as reported on 2020-01-05, over by 2020-03-09)")
    assert position.because == (teller.entries[0].id, end.id)
