"""Headers of letters and cables: "From: …", "FM AMEMBASSY …", "TAGS: …"."""

import re
from collections.abc import Iterator
from functools import cache

from faultlines.vocab.load import load_toml, word_list

Left = tuple[int, int, str]
LETTER, CABLE = "a header of a letter", "a header of a cable"
_FIELD = re.compile(r"^[> ]*(?P<label>[A-Za-z-]{2,14}):[ \t]*(?P<rest>.*)$", re.MULTILINE)
_REPLY = re.compile(r"^[> ]*On .{6,120}wrote:[ \t]*$", re.MULTILINE)
_ABOUT = re.compile(r"(?:(?:RE|Re|FW|Fw|FWD|Fwd): *)*")
_HEAD = 4_000  # letters within which a cable shows that it is one


def message_heads(text: str) -> Iterator[Left]:
    """(start, end, why) of each."""
    yield from _letter(text)
    sent, lines, within = _cable()
    if sent.search(text, 0, _HEAD):
        for pattern in (lines, within):
            for match in pattern.finditer(text):
                yield (*match.span(), CABLE)


@cache
def _cable() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What shows a cable, its lines of routing, and the words before and in its other lines."""
    sent, lines, within = (
        "|".join(load_toml("leftovers.toml")[key]) for key in ("sent", "cable", "cable_words")
    )
    return (
        re.compile(rf"^[ \t]*(?:{sent})", re.MULTILINE),
        re.compile(rf"^[ \t]*(?:{lines})[ \t]*$", re.MULTILINE),
        re.compile(within, re.MULTILINE),
    )


def _letter(text: str) -> Iterator[Left]:
    """Fields in lines next to each other; of the subject, the label alone."""
    known, run = word_list("leftovers.toml", "letter"), list[re.Match[str]]()
    for match in _FIELD.finditer(text):
        if match["label"].lower() not in known:
            continue
        if run and text[run[-1].end() : match.start()].strip(" >\n"):
            yield from _fields(run)
            run = []
        run.append(match)
    yield from _fields(run)
    for match in _REPLY.finditer(text):
        yield (*match.span(), LETTER)


def _fields(run: list[re.Match[str]]) -> Iterator[Left]:
    if len({match["label"].lower() for match in run}) < 2:
        return
    for match in run:
        if match["label"].lower() == "subject":
            about = _ABOUT.match(match.string, match.start("rest"))
            yield match.start(), about.end() if about else match.start("rest"), LETTER
        else:
            yield (*match.span(), LETTER)
