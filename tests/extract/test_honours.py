"""Titles and honours stand before a person's name and are no part of it."""

import pytest
from tests.extract.reading import read, told


@pytest.mark.parametrize(
    "title",
    ["H.E.", "Hon.", "The Rt. Hon.", "Cde.", "Amb.", "Maj.-Gen.", "Lt. Col.", "Gen. (ret.)",
     "Engr.", "Pastor", "Rev. Fr.", "His Excellency President"],
)  # fmt: skip
def test_a_name_is_the_same_with_a_title(title):
    text = f"{title} Emeka Obi criticized Iran."
    assert told(text) == [("Emeka Obi", "criticizes", "Iran")]


@pytest.mark.parametrize("honour", ["Sheikh", "Sayyid", "Hajj", "Hojjat al-Islam", "Mullah"])
def test_a_name_is_the_same_with_an_honour(honour):
    text = f"{honour} Salim Rabbani met Omar Faris in Lima. Salim Rabbani criticized Iran."
    names = [actor.name for actor in read(text).actors if actor.schema == "Person"]
    assert names == ["Salim Rabbani", "Omar Faris"]


def test_an_honour_in_the_name_of_a_group_stays():
    text = "The Sheikh Omar Brigade attacked the Cedar Front."
    assert told(text) == [("Sheikh Omar Brigade", "attacks", "Cedar Front")]


def test_a_given_name_that_is_a_title_elsewhere_stays():
    text = "Islam Karim Haddad criticized Iran."
    assert ("Islam Karim Haddad", "criticizes", "Iran") in told(text)
