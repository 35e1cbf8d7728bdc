"""`python -m bench COMMAND`, from the root of the repository."""

import sys
from argparse import ArgumentParser

from bench.all_sets import add_all
from bench.audit.command import add_audit
from bench.errors import BenchError
from bench.run import add_run


def main() -> int:
    parser = ArgumentParser(prog="bench", description="Measure how well faultlines reads.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    add_audit(commands)
    add_run(commands)
    add_all(commands)
    options = parser.parse_args()
    try:
        options.act(options)
    except BenchError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
