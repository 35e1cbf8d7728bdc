"""spaCy without its command line.

`import spacy` brings in `spacy.cli`, which downloads models: two HTTP clients, a project manager
and a template engine that nothing here uses, for a quarter of the time that the import takes.
"""

import sys
from types import ModuleType

UNUSED = ("spacy.cli", "spacy.cli.info")


def import_spacy() -> None:
    """Import spaCy, with empty modules in place of UNUSED for as long as that takes.

    Whoever imports `spacy.cli` later gets the real one. Does nothing where spaCy is loaded.
    """
    if "spacy" in sys.modules:
        return
    empty = {name: ModuleType(name) for name in UNUSED if name not in sys.modules}
    for module in empty.values():
        module.__dict__.update(__path__=[], info=None)  # what `spacy` takes from them
    sys.modules.update(empty)
    try:
        import spacy  # noqa: F401
    finally:
        for name in empty:
            del sys.modules[name]
