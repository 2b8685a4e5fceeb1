"""`::: layers`: which module of the core may import which, as the import contract has it."""

import re
import tomllib

from site_hooks.bundle.site import PROJECT
from site_hooks.html import Html, element

BETWEEN = re.compile(r"\s*[|:]\s*")


def layers() -> Html:
    """The layers from the top down, numbered as in the contract; takes no arguments."""
    names = list(reversed(contract()))
    lines = (element("li", *_modules(layer), value=str(number)) for number, layer in reversed(list(enumerate(names))))
    return element("ol", *lines, reversed=True, class_="layers")


def contract() -> list[str]:
    """The layers in pyproject.toml, from the highest to the lowest; modules of one layer stand in one line."""
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    found: list[str] = next(one["layers"] for one in contracts if one["type"] == "layers")
    return found


def _modules(layer: str) -> list[str]:
    pieces: list[str] = []
    for name in BETWEEN.split(layer):
        # A name in parentheses has its place before it has its file.
        pieces += [*([", "] if pieces else []), element("code", name.strip("()"))]
    return pieces
