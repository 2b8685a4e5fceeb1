"""The Pythons that the package says it supports, and what each of them answers."""

import json
import os
import re
import subprocess
import tomllib
from collections.abc import Iterable, Sequence
from importlib.metadata import distribution
from pathlib import Path

from site_hooks.bundle.site import PROJECT
from tests.vectors.equal import Asked, hash_of, unequal
from tests.vectors.worlds import World
from tools.environment import answers, find_uv, installed

SCRIPT = Path(__file__).with_name("answers.py")
CLASSIFIER = re.compile(r"Programming Language :: Python :: (3\.\d+)")
ON_DEMAND = ("holidays", "icalendar", "python-dateutil", "six", "tzdata", "typing-extensions")
"""What the core loads on demand, with what that needs; none of it is compiled, so every Python can read the same."""


def supported() -> list[str]:
    """The versions that pyproject.toml promises."""
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    found = (CLASSIFIER.fullmatch(each) for each in settings["project"]["classifiers"])
    return [match[1] for match in found if match]


def find(version: str, *, download: bool = False) -> Path | None:
    """A Python of `version` on this machine, or with `download` one that uv brings; None where there is none."""
    found = installed(version)
    if found or not download:
        return found
    uv = find_uv()
    if not answers([uv, "python", "install", version]):
        return None
    path = subprocess.run([uv, "python", "find", version], capture_output=True, text=True, check=True).stdout.strip()
    return Path(path)


def libraries(folder: Path) -> Path:
    """Put what the core loads on demand into `folder`, without the rest of the environment."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ON_DEMAND:
        library = distribution(name)
        parts = {file.parts[0] for file in library.files or () if file.parts[0] != ".."}
        for part in parts - {"__pycache__"}:
            if not (folder / part).is_symlink():
                (folder / part).symlink_to(Path(str(library.locate_file(part))))
    return folder


def wrong(python: Path, asked: Sequence[Asked], folder: Path, world: World | None = None) -> str:
    """What `python` answers otherwise than this one, to be read; empty where all is the same.

    Args:
        python: which one is asked.
        asked: requests with the hashes of their answers.
        folder: a place for the libraries.
        world: where it thinks it is; by default where this one is.
    """
    came = given(python, asked, folder, world)
    return unequal(asked, {number: line for number, line in came if hash_of(line) != asked[number].hash})


def given(python: Path, asked: Sequence[Asked], folder: Path, world: World | None) -> Iterable[tuple[int, str]]:
    """Each answer with its number."""
    requests = "".join(json.dumps({"call": one.call, "text": one.text}) + "\n" for one in asked)
    path = os.pathsep.join(map(str, (PROJECT / "src", libraries(folder))))
    done = subprocess.run(
        [str(python), "-X", "utf8", "-P", str(SCRIPT)],
        input=requests,
        env={"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", **(world.environment() if world else {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return list(enumerate(done.stdout.removesuffix("\n").split("\n")))  # an answer may hold other ends of lines
