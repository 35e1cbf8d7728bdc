"""requirements.lock pins everything, by hash, and names no address."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.house.places import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WANTED = [
    Requirement(line)
    for line in (*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"])
]
STANZAS = re.split(r"\n(?=\S)", LOCK.strip())


def pinned() -> dict[str, list[Version]]:
    """Name → its versions; several where the version depends on Python or the system."""
    found: dict[str, list[Version]] = {}
    for stanza in STANZAS:
        name, version = stanza.split()[0].split("==")
        found.setdefault(canonicalize_name(name), []).append(Version(version))
    return found


def test_the_lock_names_no_address():
    assert "://" not in LOCK
    assert not re.search(r"^\s*(-i|--index-url|--extra-index-url|-f|--find-links)\b", LOCK, re.M)


@pytest.mark.parametrize("stanza", STANZAS, ids=lambda stanza: stanza.split()[0])
def test_every_line_is_one_version_with_its_hashes(stanza: str):
    assert re.match(r"[\w.-]+==[\w.]+( ; [^\\]+)? \\\n", stanza)
    assert re.search(r"--hash=sha256:[0-9a-f]{64}", stanza)


@pytest.mark.parametrize("wanted", WANTED, ids=lambda wanted: wanted.name)
def test_every_dependency_is_pinned_to_a_version_that_fits(wanted: Requirement):
    versions = pinned().get(canonicalize_name(wanted.name))
    assert versions, f"{wanted.name} isn't in requirements.lock: run python3 dev lock"
    assert all(wanted.specifier.contains(version, prereleases=True) for version in versions)
