"""Who speaks says "I": "he" in a whole quoted sentence is never the speaker."""

from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.grammar import surface_subjects
from faultlines.extract.page import Page
from faultlines.extract.salience import Memory
from faultlines.vocab.speech import speech


def without_speaker(page: Page, memory: Memory, pronoun: Token) -> Memory:
    """What is in mind, without whoever says the quotation that a pronoun stands in."""
    if memory.quotes is None:
        return memory
    around = memory.quotes.over(pronoun.idx, pronoun.idx + 1)
    if not around or not _whole(page.document.text, *around[0]):
        return memory
    keys = {memory.speaker.key} if memory.speaker is not None else set()
    for verb in pronoun.ancestors:
        if verb.lemma_.lower() in speech("says") and not _within(verb, *around[0]):
            keys |= {page.at[each.i].key for each in surface_subjects(verb) if each.i in page.at}
    return replace(memory, recent=[each for each in memory.recent if each.mention.key not in keys])


def _whole(text: str, start: int, end: int) -> bool:
    """Whether a quotation is a sentence of its own, not a few words of one."""
    inside = text[start:end].strip('“”„«»"[ ')
    return inside[:1].isupper() and " " in inside


def _within(token: Token, start: int, end: int) -> bool:
    return start <= token.idx < end
