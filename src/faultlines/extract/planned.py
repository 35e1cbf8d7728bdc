"""What is only planned: "the president will visit Lima on Monday" foretells nothing."""

from faultlines.extract.foreseen import condition_of
from faultlines.extract.grammar import children
from faultlines.extract.page import Page
from faultlines.extract.seen import Seen
from faultlines.vocab.load import word_list


def is_plan(page: Page, seen: Seen) -> bool:
    """True for a bare "will" before a visit, a vote or a meeting on a day that is told."""
    verb = seen.head
    if [word.lower_ for word in seen.words] not in (["will"], ["'ll"], ["’ll"]):
        return False
    if verb.lemma_.lower() not in word_list("outlook.toml", "planned", "verbs"):
        return False
    if condition_of(verb) is not None or children(verb, "neg"):
        return False
    first, last = verb.left_edge.idx, verb.right_edge.idx + len(verb.right_edge)
    return any(date.kind == "horizon" and first <= date.start < last for date in page.dates)
