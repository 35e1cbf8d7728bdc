"""Words that open a line or a clause and end in a colon: "note:", "note 2:", "comment:".

The parser may take them for verbs of saying, and what follows for what somebody says.
"""

from spacy.tokens import Doc, Token

_BREAKS = frozenset({";", "-", "–", "—", "(", "*", "•"})


def is_line_label(word: Token) -> bool:
    """Whether a word is the whole of such a label, which nobody says."""
    doc, after = word.doc, word.i + 1
    if after < len(doc) and doc[after].like_num:
        after += 1
    return after < len(doc) and doc[after].text == ":" and _opens(doc, word.i)


def _opens(doc: Doc, place: int) -> bool:
    if not place or doc[place].is_sent_start:
        return True
    before = doc[place - 1]
    return before.text in _BREAKS or (before.is_space and "\n" in before.text)
