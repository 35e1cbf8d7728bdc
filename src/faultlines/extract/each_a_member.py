"""Membership of plain people at large, which nobody means: "French citizens joined A"."""

from faultlines.extract.commons import ORIGIN, common
from faultlines.extract.finding import Hit
from faultlines.extract.page import Page


def all_of_a_people(page: Page, hit: Hit) -> bool:
    """Whether a claim would make members of all citizens of a state, though some are meant.

    A number, "many", "other" or the town they come from tells which ones.
    """
    who = hit.subject
    if hit.relation != "member_of" or who.how != "nominal":
        return False
    words = page.doc.char_span(who.start, who.end, alignment_mode="expand")
    if words is None or not common(words.root):
        return False
    told = {word.lower_ for word in words}
    limited = len(who.name) > len(words.text) or told & (ORIGIN | {"other"})
    return not limited
