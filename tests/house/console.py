"""Types the console blocks of a manual page and compares what they print with what they show.

A block marked `<!-- tested -->` holds lines that begin with `$ faultlines` and, below each, some of
what it prints. A line with `…` alone stands for anything. Line ends and the length of lines don't
count. Ids may change with every better reading: the first id shown for a command is the first one
it prints, and later commands use the ids that are printed, not the ones that are shown.
"""

import re
import shlex
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from io import BytesIO, TextIOWrapper
from pathlib import Path

from faultlines.cli.main import run

BLOCK = re.compile(r"<!-- tested -->\n```console\n(.+?)\n```", re.S)
SHORT_ID = re.compile(r"\b(?=[0-9a-f]*\d)[0-9a-f]{8}\b")
ID = re.compile(r"\b[0-9a-f]{24,}\b|" + SHORT_ID.pattern)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A command as the page has it, and what the page says that it prints."""

    command: str
    prints: str


@dataclass(slots=True, kw_only=True)
class Console:
    """One folder, one page: the blocks follow upon each other."""

    folder: Path
    ids: dict[str, str] = field(default_factory=dict)

    def type(self, shown: Shown) -> None:
        """Run it; AssertionError where it fails or prints other things than the page says."""
        words = shlex.split(SHORT_ID.sub(lambda found: self.now(found[0]), shown.command))
        assert words[0] == "faultlines", f"only faultlines is tested, not {shown.command!r}"
        out, err = (TextIOWrapper(BytesIO(), "utf-8", write_through=True) for _ in range(2))
        with chdir(self.folder), redirect_stdout(out), redirect_stderr(err):
            code = run(words[1:])
        printed, told = (file.buffer.getvalue().decode() for file in (out, err))
        assert code == 0, f"$ {shown.command}\n{told[-2000:]}"
        for part in re.split(r"(?m)^\s*…\s*$", shown.prints):
            there = plain(part) in plain(printed + told)
            assert there, f"$ {shown.command}\ndoesn't print what the page shows:\n{part}"
        now = SHORT_ID.findall(printed)
        self.ids.update(zip(SHORT_ID.findall(shown.prints), now, strict=False))

    def now(self, shown_id: str) -> str:
        return self.ids.get(shown_id, shown_id)


def blocks(page: Path) -> list[str]:
    return BLOCK.findall(page.read_text(encoding="utf-8"))


def commands(block: str) -> Iterator[Shown]:
    """The commands of a block, each with the lines below it."""
    for part in re.split(r"(?m)^\$ ", block)[1:]:
        command, _, prints = part.partition("\n")
        yield Shown(command=command, prints=prints)


def plain(text: str) -> str:
    """Without ids, and every run of space as one."""
    return " ".join(ID.sub("ID", text).split())
