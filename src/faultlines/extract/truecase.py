"""Headings and cables in capitals, written as if they were normal text, letter for letter."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from faultlines.extract.capitals import proper
from faultlines.extract.casing import WORD, is_common, one, upper
from faultlines.extract.codes import codes, explained
from faultlines.extract.function_words import FUNCTION
from faultlines.extract.sentences import line_breaks
from faultlines.extract.wordlists import plain_words
from faultlines.vocab.names import body_words, demonyms, places, world

EDITORIAL = re.compile(
    r"\[(?:begin |end |passage |words? |sentence )?(?:text|report|recording|indistinct|omitted|sic"
    r"|continued|excerpts?|commentary|speech|interview|applause|article|announcer|editorial"
    r"|name as received|as heard|as published|as received|unidentified correspondent|reporter)\]",
    re.I,
)
LETTERS = re.compile(r"[^\W\d_]")
FOLLOWING = re.compile(r"(?<![A-Z])[.!?][”\"]?\s+[“\"]?[^\W\d_]")
OPENING = re.compile(rf"^\W*[^\W\d_]|{FOLLOWING.pattern}")
BRACKET = re.compile(r"[(\[]([A-Z]{2,8})[)\]]|\b([A-Z]{2,8}) (?:\[[A-Z’' -]+ [A-Z’' -]+\])")
OF_BODY = re.compile(r"\b([A-Z]+) \[([A-Z]{2,7})\]")  # "THE RED DAWN FRONT [RDF]"
SMALL_SHARE, LONGEST = 0.1, 6


def restore_case(text: str, common: Callable[[], frozenset[str]]) -> str:
    """The text with its shouted lines in normal case, of the same length.

    common: gives the words that are no names; asked only when a line shouts.
    """
    rows = stretches(text)
    if not any(loud for _, loud, _ in rows):
        return text
    quiet = (stretch for stretch, loud, _ in rows if not loud)
    seen = {**forms(quiet), **brackets(text, common())}
    out = []
    for stretch, loud, opens in rows:
        flat = quieten(stretch.replace("\n", " "), seen, common(), opens) if loud else stretch
        out.append(broken(flat, stretch) if loud else stretch)
    return "\n".join(out)


def stretches(text: str) -> list[tuple[str, bool, bool]]:
    """The text's lines, with shouted ones that run on put together, since a name may go on in
    the next line: words, whether they are shouted, whether a sentence starts with them."""
    breaks, at, rows = line_breaks(text), 0, list[tuple[str, bool, bool]]()
    for line in text.split("\n"):
        opens = at == 0 or at - 1 in breaks
        before = rows[-1] if rows and not opens else ("", False, True)
        short = bool(line.strip()) and line.upper() == line
        loud = shouts(line) or (before[1] and short)
        if loud and before[1]:
            rows[-1] = (f"{before[0]}\n{line}", True, before[2])
        else:
            rows.append((line, loud, opens))
        at += len(line) + 1
    return rows


def broken(flat: str, lines: str) -> str:
    """A flat stretch with its line breaks back in place."""
    return "".join("\n" if old == "\n" else new for new, old in zip(flat, lines, strict=True))


def without_notes(text: str) -> str:
    """The text with an editor's notes in square brackets as blanks: "[words indistinct]"."""
    return EDITORIAL.sub(lambda match: " " * len(match.group()), text)


def brackets(text: str, common: frozenset[str]) -> Mapping[str, str]:
    """Acronyms, which stay in capitals wherever they stand: those that brackets explain, and
    those that no name would be written like."""
    matches = (match for match in BRACKET.finditer(text) if not opens_speech(text, match.start()))
    found = {match.group(1) or match.group(2) for match in matches}
    kept = {word.lower(): word for word in found if not is_common(word.lower(), common)}
    sure = explained(text, plain_words()) | codes(text, common)
    sure |= {match.group(2) for match in OF_BODY.finditer(text)
             if match.group(1).lower() in body_words()}  # fmt: skip
    kept |= {word.lower(): word for word in sure}
    return {**kept, "us": "us"} if "U.S." in text else kept


def opens_speech(text: str, at: int) -> bool:
    """Whether a bracket tells who speaks ("[SMITH] WE …"), since no word stands before it."""
    before = text[max(at - 40, 0) : at].rstrip()
    return text[at] == "[" and not (before[-1:].isalnum() or before[-1:] in "\"”'")


def shouts(line: str) -> bool:
    """Whether a line is all in capitals, apart from a particle or two."""
    if not line or line.islower() or len(line) < 6:
        return False
    letters = LETTERS.findall(line)
    small = sum(map(str.islower, letters))
    return len(letters) > 5 and small <= SMALL_SHARE * len(letters)


def forms(lines: Iterable[str]) -> Mapping[str, str]:
    """How the document writes each word where it doesn't shout: lower case → its usual form.

    A capital at the start of a sentence says nothing, so those count for little.
    """
    counts: dict[str, Counter[str]] = {}
    for line in lines:
        for match in WORD.finditer(line):
            start = match.start()
            initial = start < 2 or line[start - 2] in '.!?:“"' or line[start - 1] in '“"('
            word = match.group()
            weight = 1 if initial and word.istitle() else 5
            counts.setdefault(word.lower(), Counter())[word] += weight
    return {word: forms.most_common(1)[0][0] for word, forms in counts.items()}


def quieten(line: str, seen: Mapping[str, str], common: frozenset[str], opens: bool = True) -> str:
    """One shouted line in normal case. opens: a sentence starts with it."""
    found = list(WORD.finditer(line))
    names = inside_names([match.group() for match in found])
    out, at = [], 0
    for i, match in enumerate(found):
        start, end = match.span()
        near = line[max(start - 1, 0) : start] + line[end : end + 1]
        speaker = near == "[]" and opens_speech(line, start - 1)
        named = i in names or (speaker and not shown(match.group(), seen))
        out += [line[at:start], one(match.group(), "" if speaker else near, named, seen, common)]
        at = end
    return proper(start_capital("".join([*out, line[at:]]), opens))


def shown(word: str, seen: Mapping[str, str]) -> bool:
    """Whether we know how a word is written."""
    return word.lower() in seen or word in world()


def inside_names(row: list[str]) -> set[int]:
    """Which words stand inside a known name of two or more words."""
    found: set[int] = set()
    low = [word.lower() for word in row]
    names = long_names()
    for i, word in enumerate(low):
        for size in names.get(word, ()):
            if tuple(low[i : i + len(size)]) == size:
                found.update(j for j in range(i, i + len(size)) if low[j] not in FUNCTION)
    return found


def start_capital(line: str, opens: bool) -> str:
    """The first letter of each sentence of the line, large."""
    pattern = OPENING if opens else FOLLOWING
    return pattern.sub(lambda match: upper(match.group()), line)


@cache
def long_names() -> Mapping[str, list[tuple[str, ...]]]:
    """Names of two or more words, by their first word, in lower case."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in (*places(), *demonyms(), *world()):
        row = tuple(WORD.findall(name.lower()))
        if 1 < len(row) <= LONGEST:
            found.setdefault(row[0], []).append(row)
    return found
