"""Runs several faultlines commands in one process, which has to wake up only once.

    python scripts/steps.py SHOWN-AS '[["-l", "a.db", "add", "b.txt"], ["-l", "a.db", "brief"]]'

Each is shown before it runs, as somebody would type it. The first that fails ends it with its
exit code. Used by `dev run`.
"""

import json
import shlex
import sys

from faultlines.cli.main import run


def main(shown_as: str, steps: list[list[str]]) -> int:
    for words in steps:
        print(f"\n$ {shlex.join([shown_as, *words])}", file=sys.stderr, flush=True)
        code = run(words)
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], json.loads(sys.argv[2])))
