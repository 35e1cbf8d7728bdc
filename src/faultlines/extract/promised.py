"""What a speaker says he will do: a pledge, as against what he wants, or asks of others."""

from spacy.tokens import Token

from faultlines.extract.governors import governor
from faultlines.extract.grammar import VERBAL, children, is_passive, surface_subjects
from faultlines.extract.mentions import Mention
from faultlines.extract.voices import is_infinitive
from faultlines.vocab.nouns import nouns
from faultlines.vocab.speech import speech

_OURS = frozenset({"the", "his", "her"})
_AHEAD = frozenset({"will", "would", "shall", "wo", "'ll", "’ll", "'d", "’d"})


def promised(deed: Token) -> bool:
    """ "We will strike", "said it would go on to strike", "its intention to strike".

    Not what is done to the speaker ("I will be picked"), nor a purpose ("… to protect the camp"),
    a wish ("I want to thank them"), a clause below a noun ("no chance that she will yield"), or
    what would have been.
    """
    if deed.pos_ not in VERBAL or is_passive(deed):
        return False
    if any(child.lower_ in ("have", "'ve", "’ve") for child in children(deed, "aux")):
        return False
    word: Token | None = deed
    while word is not None:
        if any(child.lower_ in _AHEAD for child in children(word, "aux")):
            return word.dep_ not in ("acl", "relcl", "advcl")
        if not is_infinitive(word):
            return False
        word = governor(word)
        if word is not None and word.lemma_.lower() in speech("means_to"):
            return not _anothers(word)
    return False


def speaks_for_it(deed: Token, speaker: Mention) -> bool:
    """ "Its leader announced that the bloc would back A", "said that her party would"."""
    if speaker.schema != "Person" or deed.dep_ != "ccomp":
        return False
    return any(
        subject.lemma_.lower() in nouns("organisation")
        and any(each.lower_ in _OURS for each in children(subject, "det", "poss"))
        for subject in surface_subjects(deed)
    )


def _anothers(aim: Token) -> bool:
    """ "supported a decision to strike": whose decision it was, nobody says."""
    verb = aim.head if aim.dep_ in ("dobj", "pobj") else None
    about = verb is not None and verb.lemma_.lower() in speech("judged")
    return aim.pos_ == "NOUN" and about and not children(aim, "poss")
