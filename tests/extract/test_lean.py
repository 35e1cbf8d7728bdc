"""spaCy comes without what faultlines doesn't use of it, and nobody else goes short."""

import subprocess
import sys

READ = """
import sys
from faultlines.extract import extract
list(extract([]))
"""


def run(words: str) -> str:
    """What these lines print, in a Python of their own."""
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_reading_loads_no_http_client():
    assert run(READ + "print('spacy' in sys.modules, 'httpx' in sys.modules)") == "True False"


def test_the_real_command_line_can_still_be_had_afterwards():
    assert run(READ + "import spacy.cli; print(callable(spacy.cli.info))") == "True"
