"""What follows a collective's noun and says whose it is: "groups close to Iran"."""

from typing import TYPE_CHECKING

from faultlines.vocab.names import demonyms, words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

BONDS = frozenset(
    "close loyal allied aligned linked tied affiliated opposed sympathetic hostile backed "
    "supported led supervised trained funded armed controlled commanded sponsored financed "
    "directed".split()
)
PREPOSITIONS = frozenset(("to", "with", "by"))
LONG_START = 6  # words
BELONGING = frozenset(
    "member element supporter follower fighter leader official commander soldier unit officer "
    "representative militant remnant ally rival opponent critic guerrilla guerilla rebel gunman "
    "insurgent commando terrorist troop cadre combatant militiaman operative extremist".split()
)


def bond(doc: "Doc", head: "Token", names: frozenset[int]) -> int:
    """How many tokens after the noun belong to it: "groups close to Iran", "members of the CB"."""
    at = head.i + 1
    if at + 2 < len(doc) and doc[at].lower_ in BONDS and doc[at + 1].lower_ in PREPOSITIONS:
        at += 2
    elif (
        head.lemma_.lower() in BELONGING and at + 1 < len(doc) and doc[at].lower_ in ("of", "from")
    ):
        at += 1
    else:
        return 0
    if doc[at].pos_ == "DET":
        at += 1
    at = unknown_end(doc, at, names)
    if at >= len(doc) or at not in names or doc[at].text in demonyms():
        return 0
    while at < len(doc) and (at in names or (at + 1 in names and doc[at].tag_ in ("HYPH", "POS"))):
        at += 1
    while at < len(doc) and doc[at].lower_ in words("groups", "bodies"):
        at += 1
    if doc[head.i + 1].lower_ in BONDS:
        at = joined_end(doc, head.i + 1, at, names)
    if at + 1 < len(doc) and doc[at].tag_ == "POS" and doc[at + 1].pos_ != "NOUN":
        return 0  # "members of Peru's main party" are no members of Peru
    at = owned_noun(doc, at)
    if at < len(doc) and doc[at].tag_ == "HYPH":
        return 0  # "led by the Haddad-appointed governor": by the governor
    goes_on = at < len(doc) and doc[at].pos_ in ("NOUN", "PROPN") and at not in names
    return 0 if goes_on else at - head.i - 1


def unknown_end(doc: "Doc", start: int, names: frozenset[int]) -> int:
    """Past the capitals of a name of which only the end is known: "the We Who Stand Brigade"."""
    at = start
    while at < len(doc) and at not in names and at - start < LONG_START:
        small = at > start and doc[at].lower_ in ("in", "of", "for")
        if not small and not doc[at].text[0].isupper():
            return start
        at += 1
    return at if at < len(doc) and at in names and doc[at].text not in demonyms() else start


def joined_end(doc: "Doc", start: int, at: int, names: frozenset[int]) -> int:
    """Past a name that "and" joins to the one before it: "forces led by France and Britain"."""
    first = at + 1
    if first >= len(doc) or doc[at].lower_ != "and" or first not in names:
        return at
    end = first
    while end < len(doc) and end in names:
        end += 1
    joined = any(
        word.dep_ == "conj" and start <= word.head.i < at and doc[word.head.i].pos_ == "PROPN"
        for word in doc[first:end]
    )
    return end if joined else at


def owned_noun(doc: "Doc", at: int) -> int:
    """Past "’s assistants" after a name."""
    if at + 1 < len(doc) and doc[at].tag_ == "POS" and doc[at + 1].pos_ == "NOUN":
        return at + 2
    return at
