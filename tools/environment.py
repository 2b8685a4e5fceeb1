"""Makes `.venv` from nothing: uv if there is none, a Python 3.13, the pinned packages, the project itself.

It runs before anything is installed, so it works on any Python from 3.9, with the standard library only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
UV_VENV = ROOT / ".cache" / "uv"
WANTED = "3.13"
NO_VENV = """\
python3 cannot make a virtual environment, and uv is not installed.
On Debian, as root: apt-get install python3-venv
Or install uv (docs.astral.sh/uv), and run make again."""
NO_PYTHON = f"""\
No Python {WANTED} was found: not on PATH, not below pyenv's versions, and uv could not download one.
The core is compiled for the Python inside Pyodide, which is {WANTED}, so another will not do.
Install it (for instance: pyenv install {WANTED}, or uv python install {WANTED}) and run make again."""


EXTRAS = ("bench", "audit", "mutants", "fuzz")
"""What has requirements of its own besides those of the project; each is a target of the Makefile."""


def main(arguments: list[str]) -> None:
    """Make the environment; an extra, such as `--bench`, adds what that needs, and `--pin` pins all again."""
    uv = find_uv()
    if arguments == ["--pin"]:
        pin(uv)
        return
    interpreter = VENV / "bin" / "python"
    into = ("--quiet", "--python", str(interpreter))
    if arguments and arguments[0][2:] in EXTRAS:
        run(uv, "pip", "install", *into, "--require-hashes", "-r", f"requirements{arguments[0][1:]}.txt")
        return
    if not is_version(interpreter, WANTED):
        run(uv, "venv", "--quiet", "--clear", "--python", find_python(uv), str(VENV))
    run(uv, "pip", "install", *into, "--require-hashes", "-r", "requirements.txt")
    # hatchling is among the pinned packages: without isolation no other copy of it is fetched.
    run(uv, "pip", "install", *into, "--no-deps", "--no-build-isolation", "--editable", ".")


def find_uv() -> str:
    """The uv on PATH, or our own in `.cache/uv`, made here where it is missing."""
    own = UV_VENV / "bin" / "uv"
    for candidate in (shutil.which("uv"), str(own)):
        if candidate and answers([candidate, "--version"]):
            return candidate
    print("Getting uv, into .cache/uv", flush=True)
    if not answers([sys.executable, "-m", "venv", "--clear", str(UV_VENV)]):
        sys.exit(NO_VENV)
    pip = str(UV_VENV / "bin" / "pip")
    run(pip, "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", "requirements-uv.txt")
    return str(own)


def find_python(uv: str) -> str:
    """The path of a Python of the wanted version; uv downloads one where the machine has none."""
    found = installed(WANTED)
    if found:
        return str(found)
    if answers([uv, "python", "find", WANTED]):
        return WANTED
    print(f"Getting Python {WANTED}", flush=True)
    if subprocess.run([uv, "python", "install", WANTED], cwd=ROOT, check=False).returncode:
        sys.exit(NO_PYTHON)
    return WANTED


def installed(version: str) -> Path | None:
    """The Python of a version, such as 3.13, that is on PATH or below pyenv's versions, or None."""
    found = shutil.which(f"python{version}")
    candidates = [Path(found)] if found else []
    pyenvs = [
        Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv"),
        *(path.parent.parent for path in candidates),
    ]
    for pyenv in pyenvs:
        candidates += sorted(pyenv.glob(f"versions/{version}*/bin/python{version}"), reverse=True)
    return next((candidate for candidate in candidates if is_version(candidate, version)), None)


def is_version(interpreter: Path, version: str) -> bool:
    """Whether `interpreter` starts and is of that version (a pyenv shim can exist and still refuse to run)."""
    ask = "import sys; sys.exit('.'.join(map(str, sys.version_info[:2])) != sys.argv[1])"
    return interpreter.exists() and answers([str(interpreter), "-c", ask, version])


def pin(uv: str) -> None:
    """Write the requirements files again, with hashes and without the address of any registry."""
    common = ("--quiet", "--generate-hashes", "--no-emit-index-url", "--custom-compile-command", "make requirements")
    # In this order: the others keep to what the first has pinned.
    for name in ("requirements", *(f"requirements-{extra}" for extra in EXTRAS)):
        run(uv, "pip", "compile", *common, "--python-version", WANTED, f"{name}.in", "-o", f"{name}.txt")
    run(uv, "pip", "compile", *common, "--universal", "requirements-uv.in", "-o", "requirements-uv.txt")


def answers(command: list[str]) -> bool:
    """Whether `command` can be run and succeeds."""
    try:
        return subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def run(*command: str) -> None:
    """Run `command` in the project, and stop with its status where it fails."""
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    if status:
        sys.exit(f"This failed: {' '.join(command)}")


if __name__ == "__main__":
    main(sys.argv[1:])
