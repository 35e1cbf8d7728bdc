"""One parsed document with its actors in place: what every rule reads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from faultlines.extract.datelines import datelines
from faultlines.extract.dates import FoundDate, find_dates
from faultlines.extract.day_labels import DayLabels, label_days
from faultlines.extract.layout import blanked, layout
from faultlines.extract.mentions import Mention, actor_key
from faultlines.extract.names import Name, find_names
from faultlines.extract.their_allies import name_their_allies
from faultlines.extract.told_states import name_states
from faultlines.extract.voices import first_joined
from faultlines.model.known_names import KnownName
from faultlines.model.text import Document, Span
from faultlines.model.when import When
from faultlines.vocab.hedges import Hedge, find_hedges
from faultlines.vocab.names import state_of_capital
from faultlines.vocab.nouns import nouns

if TYPE_CHECKING:
    from faultlines.extract.interviews import Turn
    from faultlines.extract.quoting import Told
    from faultlines.extract.sayings import Saying


@dataclass(slots=True, eq=False)
class Page:
    """A document under work. Token indices are those of `doc`, where each name is one token.

    at: token index → the mention it heads. members: index of a group noun → the tokens that a
    list after it names. exemplified: those of them whose list names only some ("including A").
    antecedents: index of a pronoun or description → whom it stands for.
    runs: index of the first of three or more names in a row → all of them.
    hedged: token index → the hedge of several words that it is part of.
    deeds: (token index, noun, date) of the dated deeds and statements told so far.
    statements: (token index, parties) of the joint statements. told: who is said to say what.
    days: those that open an item of a list ("12 March: A attacked B").
    spoken: (first, last, who says it) of what is said, not only thought or judged, in order.
    turns: who asks and who answers, where the page is an interview.
    left: why, and which stretches of the text are no part of the report.
    """

    document: Document
    doc: Doc
    anchor: When
    dates: tuple[FoundDate, ...] = ()
    days: DayLabels = field(default_factory=DayLabels)
    at: dict[int, Mention] = field(default_factory=dict)
    members: dict[int, list[Token]] = field(default_factory=dict)
    antecedents: dict[int, tuple[Mention, ...]] = field(default_factory=dict)
    exemplified: set[int] = field(default_factory=set)
    runs: dict[int, list[Token]] = field(default_factory=dict)
    hedged: dict[int, Hedge] = field(default_factory=dict)
    deeds: list[tuple[int, str, When]] = field(default_factory=list)
    statements: list[tuple[int, tuple[Mention, ...]]] = field(default_factory=list)
    told: tuple["Told", ...] = ()
    spoken: list[tuple[int, int, "Saying"]] = field(default_factory=list)
    turns: tuple["Turn", ...] = ()
    left: list[tuple[str, Span]] = field(default_factory=list)

    def span(self, start: int, end: int) -> Span:
        """The model's span for code points start to end."""
        return Span(doc_id=self.doc_id, start=start, end=end, quote=self.document.text[start:end])

    @property
    def doc_id(self) -> str:
        return self._id

    _id: str = ""

    def spelled_out(self, mention: Mention) -> list[Mention]:
        """The members of a group that a list has named so far, else the mention itself."""
        for place, tokens in self.members.items():
            head = self.at.get(place)
            whole = place not in self.exemplified and mention.schema == "Group"
            if whole and head is not None and head.key == mention.key:
                return [self.at[token.i] for token in tokens]
        return [mention]

    def list_of(self, place: int, count: int | None) -> list[Mention]:
        """The last list before a token that names so many: "all eight"."""
        lists = self.runs | self.members
        for head in sorted(lists, reverse=True):
            tokens = lists[head]
            if head < place and len(tokens) == count and len(tokens) > 2:
                return [self.at[token.i] for token in tokens]
        return []

    def root(self, mention: Mention | None) -> Token | None:
        """The word by which a mention hangs in the parse; None for no mention, or none of words."""
        span = self.doc.char_span(mention.start, mention.end) if mention is not None else None
        return None if span is None else span.root

    def stands_for(self, token: Token) -> tuple[Mention, ...]:
        """Whom a pronoun or description was found to mean, else the actor that the word heads."""
        here = self.at.get(token.i)
        return self.antecedents.get(token.i) or (() if here is None else (here,))

    def words(self, token: Token) -> Span:
        """The span of one token."""
        return self.span(token.idx, token.idx + len(token.text))

    def sentence(self, token: Token) -> Span:
        """The span of a token's sentence, without the space around it."""
        return self.stretch(token.sent)

    def stretch(self, tokens: Tokens) -> Span:
        """The span of some tokens, without the space and marks around them."""
        first = next((token for token in tokens if not token.is_space), tokens[0])
        last = next((token for token in reversed([*tokens[-9:]]) if not token.is_space), tokens[-1])
        text = self.document.text[first.idx : last.idx + len(last.text)]
        start = first.idx + len(text) - len(text.lstrip())
        return self.span(start, start + len(text.strip()))

    def mention(self, mention: Mention) -> Span:
        return self.span(mention.start, mention.end)


def open_page(document: Document, doc: Doc, anchor: When, own: Iterable[KnownName] = ()) -> Page:
    """Find the names of a parsed document and make each one token. Changes `doc`.

    own: the user's names; those that don't hold on the day of publication are left out.
    """
    held = tuple(name for name in own if name.holds(anchor))
    names = [(name, _chars(doc, name)) for name in find_names(doc, held, document.text)]
    _merge(doc, names)
    page = Page(document=document, doc=doc, anchor=anchor, _id=document.id)
    dates = _free(find_dates(document.text, anchor), [place for _, place in names])
    laid = layout(document.text)
    seen = blanked(document.text, tuple((start, end) for start, end, _ in laid.left))
    told = [date for date in dates if seen[date.start] != " "]
    page.dates, page.days = label_days(document.text, told, laid.labels)
    page.left = [(why, page.span(start, end)) for start, end, why in laid.left]
    page.hedged = _hedged(document.text, doc)
    filed = datelines(document.text)
    for name, (start, end) in names:
        if any(first <= start < last for first, last in filed):
            continue  # the city that a report was sent from does nothing in it
        tokens = doc.char_span(start, end, alignment_mode="expand")
        if tokens is not None and page.at.get(tokens.root.i) is None:
            page.at[tokens.root.i] = _mention(document.text, name, tokens.root, (start, end))
    name_states(doc, page.at)
    name_their_allies(doc, page.at)
    return page


def _free(dates: Sequence[FoundDate], names: Sequence[tuple[int, int]]) -> tuple[FoundDate, ...]:
    """Those dates that are no part of a name: "the June 5 Front" gives no day."""
    inside = {place for start, end in names for place in range(start, end)}
    return tuple(date for date in dates if date.start not in inside)


def _hedged(text: str, doc: Doc) -> dict[int, Hedge]:
    found: dict[int, Hedge] = {}
    for each in find_hedges(text):
        tokens = doc.char_span(each.start, each.end, alignment_mode="expand")
        if tokens is not None and len(tokens) > 1:
            found.update(dict.fromkeys((token.i for token in tokens), each.hedge))
    return found


def _chars(doc: Doc, name: Name) -> tuple[int, int]:
    last = doc[name.end - 1]
    return doc[name.start].idx, last.idx + len(last.text)


def _merge(doc: Doc, names: list[tuple[Name, tuple[int, int]]]) -> None:
    """Make each name one token, so that the parse speaks of actors. Groups stay as they are:
    the words before the noun carry relations of their own ("pro-X militias")."""
    for name, _ in names:
        if name.kind != "nominal":
            _rejoin(doc[name.start : name.end])
    with doc.retokenize() as retokenizer:
        for name, _ in names:
            tokens = doc[name.start : name.end]
            if name.kind != "nominal" and len(tokens) > 1:
                retokenizer.merge(
                    tokens, attrs={"LEMMA": tokens.text, "POS": "PROPN", "TAG": "NNP"}
                )


def _rejoin(tokens: Tokens) -> None:
    """Hang a name that the parser tore apart ("split [from the Front] [of the North]") on its
    first noun, where the whole stands in the sentence. Changes the parse."""
    tops = [token for token in tokens if token.head not in tokens or token.head == token]
    first = next((token for token in tops if token.pos_ in ("NOUN", "PROPN")), None)
    for token in tops:
        if first is not None and token != first and not token.is_ancestor(first):
            token.head = first


def _mention(text: str, name: Name, root: Token, place: tuple[int, int]) -> Mention:
    start, end = evened(text, *place)
    full = name.canonical or text[start:end]
    state = state_of_capital(full) if name.schema == "Territory" else None
    if state is not None and _acts(root):
        full = state
    return Mention(start, end, name.schema, name.kind, actor_key(name.schema, full), full)


def evened(text: str, start: int, end: int) -> tuple[int, int]:
    """A name's place with the marks in it in pairs: its quotation mark or bracket closed, or cut
    before a bracket that is none of it."""
    name = text[start:end]
    if name.count('"') == 1 and text[start - 1 : start] == '"':
        start -= 1
    if "[" in name and "]" not in name and text[end : end + 1] == "]":
        end += 1
    if name.find("(") > 0 and ")" not in name:
        end = start + name.index("(")
    return start, end


def _acts(capital: Token) -> bool:
    """ "Tehran's efforts", "Moscow said": the capital stands for its state."""
    word = first_joined(capital)
    if word.dep_ in ("nsubj", "nsubjpass"):
        return word.head.lemma_ != "be" and word.head.lemma_ not in nouns("befalls_places")
    if word.dep_ == "pobj":
        return word.head.lower_ in ("by", "with", "between", "against", "toward", "towards", "than")
    return word.dep_ == "poss" and word.head.lemma_.lower() not in nouns("of_places")
