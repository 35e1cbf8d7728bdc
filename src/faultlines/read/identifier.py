"""The language identifier, loaded once, when a text first needs it. Its model is in its wheel."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier


_CHUNK = 1_500
"""Characters told apart at a time: the language with most chunks wins a mixed text."""


def identify(text: str, among: Sequence[str] = ()) -> str:
    """The likeliest ISO 639-1 code, among those given or all 97 that the identifier knows."""
    identifier = _identifier(tuple(among))
    votes: Counter[str] = Counter()
    for chunk in _chunks(text):
        code, _ = identifier.classify(chunk)
        votes[str(code)] += len(chunk)
    return votes.most_common(1)[0][0]


def chance_of(language: str, text: str) -> float:
    """How likely the identifier holds a language to be for a short text, 0 to 1, among all 97."""
    return float(dict(_identifier((), odds=True).rank(text)).get(language, 0.0))


@cache
def _identifier(among: tuple[str, ...], *, odds: bool = False) -> "LanguageIdentifier":
    from py3langid.langid import LanguageIdentifier

    all_ = _unpacked()
    identifier = LanguageIdentifier(all_.nb_ptc, all_.nb_pc, all_.nb_numfeats, all_.nb_classes,
                                    all_.tk_nextmove, all_.tk_output, norm_probs=odds)  # fmt: skip
    if among:
        identifier.set_languages(list(among))
    return identifier


@cache
def _unpacked() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # brings numpy

    return LanguageIdentifier.from_pickled_model(MODEL_FILE)


def _chunks(text: str) -> Iterator[str]:
    for start in range(0, len(text), _CHUNK):
        yield text[start : start + _CHUNK]
