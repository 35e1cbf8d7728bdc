"""Where "the group" may be another than the body first in mind: then it is nobody's.

"A was armed by B, on B's word. The group …": A or B.
"""

from spacy.tokens import Token

from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.salience import Memory
from faultlines.extract.voices import is_main_subject
from faultlines.vocab.nouns import nouns

_OBJECTS = ("dobj", "pobj", "dative")


def left_open(page: Page, memory: Memory, token: Token, number: int, who: Mention) -> bool:
    """Whether a body named beside `who` may be meant as well."""
    near = [each for each in memory.recent if each.mention.schema == "Organization"]
    others = {each.mention.key for each in near if each.mention.named} - {who.key}
    here = [each for each in near if each.sentence == number]
    if not others or any(each.mention.key == who.key for each in here):
        return False
    if _called_by_its_own_noun(page, token, who):
        return True
    if _called_so_before(page, token, who):
        return False
    before = [each for each in near if each.sentence == number - 1]
    as_object = {each.mention.key for each in before if each.token.dep_ in _OBJECTS}
    as_subject = {each.mention.key for each in before if is_main_subject(each.token)}
    two = bool(as_subject and as_object - as_subject)
    return two and not is_main_subject(token)


def _called_so_before(page: Page, token: Token, who: Mention) -> bool:
    """ "The group is a cover for A, and some see B's hand in it. A hasn't claimed the group": the
    sentence before calls the same one so."""
    start = token.sent.start
    before = page.doc[start - 1].sent if start else token.sent
    same = (word for word in before if word.lower_ == token.lower_)
    return any(one.key == who.key for word in same for one in page.antecedents.get(word.i, ()))


def _called_by_its_own_noun(page: Page, token: Token, who: Mention) -> bool:
    """ "The brigade" is the Cedar Brigade; then "the group", right after, may be the other."""
    own = who.name.lower().split()[-1]
    if token.lemma_.lower() == own or token.lemma_.lower() not in nouns("organisation"):
        return False
    start = token.sent.start
    before = page.doc[start - 1].sent if start else token.sent
    called = (word for word in page.doc[before.start : token.i] if word.lower_ == own)
    return any(one.key == who.key for word in called for one in page.antecedents.get(word.i, ()))
