"""Types the console blocks of a manual page and compares what they print with what they show.

A block marked `<!-- tested -->` holds lines that begin with `$ faultlines` and, below each, some of
what it prints. A line with `…` alone stands for anything. Line ends and the length of lines don't
count. Ids may change with every better reading: the first id shown for a command is the first one
it prints, and later commands use the ids that are printed, not the ones that are shown.
"""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

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
        done = subprocess.run(
            [sys.executable, "-m", "faultlines.cli.main", *words[1:]], cwd=self.folder,
            capture_output=True, text=True, encoding="utf-8", check=False,
            env={**os.environ, "PYTHONUTF8": "1"},
        )  # fmt: skip
        assert done.returncode == 0, f"$ {shown.command}\n{done.stderr[-2000:]}"
        for part in re.split(r"(?m)^\s*…\s*$", shown.prints):
            printed = plain(part) in plain(done.stdout + done.stderr)
            assert printed, f"$ {shown.command}\ndoesn't print what the page shows:\n{part}"
        now = SHORT_ID.findall(done.stdout)
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
