"""Makes .venv and keeps it in step with pyproject.toml and requirements.lock.

Used by `dev` before it runs anything. Standard library only. Any user, any folder: nothing here
needs root, a shell, or a path without spaces.
"""

import contextlib
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
EXE = ".exe" if os.name == "nt" else ""
PYTHON = BIN / f"python{EXE}"
STAMP = VENV / "faultlines.stamp"
LOCK = ROOT / "requirements.lock"
# What somebody else's set-up may say about Python would lead ours astray.
STRAY = {"PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "UV_SYSTEM_PYTHON", "UV_PROJECT_ENVIRONMENT",
         "PIP_TARGET", "PIP_PREFIX", "PYTHONDONTWRITEBYTECODE"}  # fmt: skip


class DevError(Exception):
    """Something is missing; the message says what, and what to do next."""


def set_up() -> None:
    """Make .venv fit pyproject.toml and the lock. Costs nothing when it does already."""
    wanted = stamp()
    if is_current(wanted):
        return
    check_can_write()
    with only_one():
        if is_current(wanted):  # another run of this script was quicker
            return
        began = time.monotonic()
        say(f"Setting up in {near(VENV)} (the first time: half a minute or more, 600 MB) …")
        make_venv()
        install()
        STAMP.write_text(wanted, encoding="utf-8")
        say(f"Set up in {time.monotonic() - began:.0f} s.")


def stamp() -> str:
    """What .venv depends on. Its scripts hold its own path, so a moved folder counts too."""
    parts = [(ROOT / "pyproject.toml").read_bytes(), LOCK.read_bytes(), str(ROOT).encode(),
             sys.version.encode(), sys.base_prefix.encode()]  # fmt: skip
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def is_current(wanted: str) -> bool:
    try:
        return STAMP.read_text(encoding="utf-8") == wanted and PYTHON.exists()
    except OSError:
        return False


def check_can_write() -> None:
    try:
        with tempfile.TemporaryFile(dir=ROOT):
            return
    except OSError as error:
        raise DevError(
            f"can't write in {ROOT} ({error.strerror}), and .venv has to stand there.\n"
            "Copy the folder to a place of your own and run it there."
        ) from error


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Two first runs at once would write into each other's .venv; the second waits."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    (ROOT / "build").mkdir(exist_ok=True)
    with open(ROOT / "build" / "setup.lock", "w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def make_venv() -> None:
    """An empty .venv, always new: what a half-made or older one holds is never trusted."""
    try:
        import venv
    except ImportError as error:
        raise DevError(no_venv()) from error
    try:
        shutil.rmtree(VENV, ignore_errors=True)
        venv.EnvBuilder(with_pip=False, clear=True, symlinks=os.name != "nt").create(VENV)
    except OSError as error:
        raise DevError(f"can't make {VENV}: {error.strerror or error}") from error


def install() -> None:
    """The locked packages by uv, or by pip where uv can't be had; then ourselves, editable."""
    pip = pip_command()
    ours = ["--no-deps", "--no-build-isolation", "-e", str(ROOT)]
    locked = ["--no-deps", "--require-hashes", "-r", str(LOCK)]
    with tempfile.TemporaryDirectory() as folder:
        only_uv = Path(folder) / "uv.lock.txt"
        only_uv.write_text(stanza("uv"), encoding="utf-8")
        fault = attempt(
            [*pip, "install", "-q", "--no-deps", "--require-hashes", "-r", str(only_uv)]
        )
    if not fault:
        uv = [str(tool("uv")), "pip", "install", "-q", "--python", str(PYTHON)]
        fault = attempt([*uv, *mirror(pip), *locked]) or attempt([*uv, "--offline", *ours])
    if fault:
        say("uv couldn't do it; trying with pip, which takes a little longer …")
        fault = attempt([*pip, "install", *locked]) or attempt([*pip, "install", *ours])
    if fault:
        raise DevError(no_packages(fault))
    compile_all()


def compile_all() -> None:
    """Bytecode for every module now: without it each start compiles a thousand of them anew, and
    takes twice as long. Python does it by itself only where nothing forbids it, and uv never."""
    attempt([str(PYTHON), "-m", "compileall", "-q", "-j", "0", str(VENV), str(ROOT / "src")])


def pip_command() -> list[str]:
    """A pip that installs into .venv: this Python's own, else a new one inside .venv."""
    if importlib.util.find_spec("pip"):
        return [sys.executable, "-m", "pip", "--python", str(PYTHON), "-qq", "--retries", "2"]
    if not importlib.util.find_spec("ensurepip"):
        raise DevError(no_venv())
    if attempt([str(PYTHON), "-m", "ensurepip", "--default-pip"]):
        raise DevError(no_venv())
    return [str(PYTHON), "-m", "pip", "-qq", "--retries", "2"]


def mirror(pip: Sequence[str]) -> list[str]:
    """uv's words for the index that pip is set up for, which uv doesn't ask by itself."""
    asked = subprocess.run([*pip, "config", "get", "global.index-url"], env=environment(),
                           capture_output=True, text=True, check=False)  # fmt: skip
    index = os.environ.get("PIP_INDEX_URL") or asked.stdout.strip()
    return ["--default-index", index] if index else []


def stanza(name: str) -> str:
    """The lock's lines for one package: name==version and its hashes."""
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith(f"{name}=="))
    end = next((at for at in range(start + 1, len(lines)) if not lines[at].startswith(" ")), None)
    return "\n".join(lines[start:end]) + "\n"


def attempt(command: Sequence[str]) -> str:
    """Run it quietly; return "" if it went well, else the end of what it said."""
    try:
        done = subprocess.run(command, env=environment(), stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True,
                              errors="replace", cwd=ROOT, check=False)  # fmt: skip
    except OSError as error:
        return f"{command[0]}: {error.strerror}"
    if done.returncode == 0:
        return ""
    return "\n".join(done.stdout.strip().splitlines()[-6:]) or f"exit code {done.returncode}"


def environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in STRAY}
    kept["PIP_USER"] = "0"  # against a pip that is set up to install for the user
    home = kept.get("XDG_CACHE_HOME") or os.path.expanduser("~")
    if not os.access(home, os.W_OK):  # a user without a home: uv insists on a place of its own
        kept.setdefault("UV_CACHE_DIR", str(ROOT / "build" / "uv-cache"))
    return kept


def no_venv() -> str:
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return (
        f"this Python ({sys.executable}) can't make an environment of its own:\n"
        f"it has neither pip nor ensurepip, or no venv. On Debian and Ubuntu:\n"
        f"    sudo apt install python{version}-venv\n"
        f"Elsewhere, install Python from python.org. Then run this again."
    )


def no_packages(fault: str) -> str:
    return (
        "couldn't install the packages that faultlines needs. The last words were:\n\n"
        + "".join(f"    {line}\n" for line in fault.splitlines())
        + "\nThe first set-up needs the network, or a pip that is set up for a mirror of yours,\n"
        "and about 600 MB of disk; later runs need neither. Then run this again."
    )


def call(command: Sequence[str], cwd: Path | None = None) -> int:
    """Run it in the foreground. Ctrl-C is the child's to answer, so ours waits for it."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        return subprocess.run(command, cwd=cwd, env=environment(), check=False).returncode
    except OSError as error:
        raise DevError(f"can't run {command[0]}: {error.strerror}") from error
    finally:
        signal.signal(signal.SIGINT, before)


def tool(name: str) -> Path:
    """A command that stands in .venv."""
    return BIN / f"{name}{EXE}"


def near(path: Path) -> str:
    """The path as somebody standing here would write it."""
    with contextlib.suppress(ValueError):
        return str(path.relative_to(Path.cwd()))
    return str(path)


def say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
