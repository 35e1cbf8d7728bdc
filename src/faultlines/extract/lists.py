"""Lists of names and the group noun they spell out: "eight militias: A, B and C".

Read from the surface, since commas and parentheses in long lists are where parses break.
"""

from dataclasses import dataclass

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from faultlines.extract.grammar import conjuncts
from faultlines.extract.page import Page
from faultlines.extract.slips import opens_clause
from faultlines.extract.voices import SUBJECTS, first_joined
from faultlines.vocab.names import words
from faultlines.vocab.nouns import nouns

_JOINS = frozenset({",", ";", "and", "&", "or", "also", "as", "well", "the", "plus"})
_OPENERS = frozenset(
    {
        ":",
        "including",
        "include",
        "such",
        "as",
        "like",
        "namely",
        "(",
        "—",
        "–",
        "-",
        "notably",
        "particularly",
        "especially",
    }
)
_EXAMPLES = _OPENERS - {":", "include", "namely", "(", "—", "–", "-"}  # these name only some
GAP = "gap"  # the label of names that gapped.py takes out of a verb's own ends
_FAR = 18  # words between a noun and its list


@dataclass(frozen=True, slots=True)
class NameList:
    """A run of names. opener: the word before it. head: the group noun it spells out, or None."""

    names: tuple[Token, ...]
    opener: Token | None
    head: Token | None


def link_lists(page: Page) -> list[NameList]:
    """Find the lists of a document, and let their group nouns stand for their members."""
    found = [each for sentence in page.doc.sents for each in _lists(page, sentence)]
    for each in found:
        if len(each.names) > 2 and not _torn(each.names):
            page.runs[each.names[0].i] = list(each.names)
        if each.head is not None:
            for head in _joined(each.head):
                page.members.setdefault(head.i, list(each.names))
                if each.opener is not None and each.opener.lower_ in _EXAMPLES:
                    page.exemplified.add(head.i)
    return found


def _torn(names: tuple[Token, ...]) -> bool:
    """ "While A backs B, C and D oppose him": whether a row of names runs into another clause."""
    first = names[0].dep_ in ("dobj", "pobj")
    if any(each.dep_ == GAP for each in names):
        return True
    return any(opens_clause(each) or (first and each.dep_ in SUBJECTS) for each in names)


def _lists(page: Page, sentence: Tokens) -> list[NameList]:
    found: list[NameList] = []
    run: list[Token] = []
    depth = 0
    for token in sentence:
        if token.text in "([" and run:
            depth += 1
        elif token.text in ")]":
            depth = max(0, depth - 1)
        elif depth or (run and _of_place(page, token, run[-1])):
            continue
        elif _is_name(page, token):
            run.append(token)
        elif token.lower_ not in _JOINS and not _leads_to_name(page, token):
            found += _close(page, run, sentence)
            run = []
    return found + _close(page, run, sentence)


def _of_place(page: Page, token: Token, last: Token) -> bool:
    """ "A, the Bar Association of Peru and B": whether a word says where the name before it is, in
    a row that goes on behind it."""
    words = token.doc[last.i + 1 : last.i + 4]  # "of", the place, what stands behind it
    if len(words) < 3 or token not in words[:2] or words[0].lower_ != "of":
        return False
    here, body = page.at.get(words[1].i), page.at.get(last.i)
    place = here.schema == "Territory" if here is not None else words[1].pos_ == "PROPN"
    of_a_body = body is not None and body.schema in ("Organization", "PublicBody")
    return place and of_a_body and words[2].lower_ in (",", ";", "and")


def _is_name(page: Page, token: Token) -> bool:
    here = page.at.get(token.i)
    return here is not None and here.named and here.how != "demonym" and not _modifies(token)


def _modifies(token: Token) -> bool:
    return token.dep_ in ("compound", "poss", "nmod", "amod") and token.head.i > token.i


def _leads_to_name(page: Page, token: Token) -> bool:
    """A title or an organisation before the name it belongs to ("Unity leader NAME")."""
    leads = token.dep_ in ("compound", "nmod", "amod") and 0 < token.head.i - token.i <= 4
    return leads and token.head.pos_ != "ADP"  # not "A such as B"


def _close(page: Page, run: list[Token], sentence: Tokens) -> list[NameList]:
    if not run:
        return []
    opener = _opener(run[0], sentence)
    if len(run) < 2 and (opener is None or opener.lower_ in ("(", "—", "–", "-", ":")):
        return []
    head = _head(page, opener, sentence) if opener is not None else None
    return [NameList(tuple(run), opener, head)]


def _opener(first: Token, sentence: Tokens) -> Token | None:
    """The word that announces a list, just before its first name and that name's titles."""
    place = first.i - 1
    while place > sentence.start and _is_lead(first.doc[place], first):
        place -= 1
    token = first.doc[place]
    return token if place >= sentence.start and token.lower_ in _OPENERS else None


def _is_lead(token: Token, first: Token) -> bool:
    return token.lower_ in ("the", "both") or (
        token.head == first and token.dep_ in ("compound", "amod", "nmod", "det", "poss")
    )


def _head(page: Page, opener: Token, sentence: Tokens) -> Token | None:
    """The nearest plural group noun before a list, not far off; None where the list is of another
    noun ("a man like NAME")."""
    if opener.lower_ in ("like", "as") and opener.head.tag_ == "NN":
        return None
    for token in reversed(list(page.doc[max(sentence.start, opener.i - _FAR) : opener.i])):
        if token.tag_ == "NNS" and (
            token.i in page.at or token.lemma_ in nouns("listed") | words("groups", "people")
        ):
            return token
        if token.tag_ in ("VBZ", "VBD") and opener.lower_ in ("(", "—", "–", "-"):
            return None
    return None


def _joined(head: Token) -> list[Token]:
    """The group nouns joined to this one: a list after "officials and commanders" is of both."""
    return [token for token in conjuncts(first_joined(head, "NOUN")) if token.pos_ == "NOUN"]
