"""`::: layers`: which module of the core may import which, as the import contract has it, and what each is for."""

import ast
import re
import tomllib
from pathlib import Path

from site_hooks.bundle.site import PROJECT
from site_hooks.html import Html, element

CORE = PROJECT / "src" / "followup_core"
BETWEEN = re.compile(r"\s*[|:]\s*")
SENTENCE = re.compile(r".*?\.(?=\s|$)", re.DOTALL)


def layers() -> Html:
    """The layers from the top down, numbered as in the contract; takes no arguments."""
    numbered = reversed(list(enumerate(reversed(contract()))))
    lines = (element("li", *map(_line, modules), value=str(number)) for number, modules in numbered if modules)
    return element("ol", *lines, reversed=True, class_="layers")


def contract() -> list[list[Path]]:
    """The files of each layer in pyproject.toml, from the highest to the lowest.

    Raises:
        ValueError: a layer names a module that does not exist.
    """
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    found: list[str] = next(one["layers"] for one in contracts if one["type"] == "layers")
    return [[_file(name) for name in BETWEEN.split(layer)] for layer in found]


def first_sentence(module: Path) -> str:
    """What a module says of itself in the first sentence of its docstring.

    Raises:
        ValueError: it has no docstring, or one without a full stop.
    """
    said = SENTENCE.match(ast.get_docstring(ast.parse(module.read_text("utf-8"))) or "")
    if said is None:
        raise ValueError(f"{module.name} does not begin with a sentence. Say in its docstring what it is for.")
    return " ".join(said[0].split())


def _file(name: str) -> Path:
    """Where a module is: a file, or a folder."""
    places = (CORE / f"{name}.py", CORE / name / "__init__.py")
    for place in places:
        if place.exists():
            return place
    raise ValueError(
        f"pyproject.toml: the layers name the module “{name}”, and there is none. Take it out of the layers."
    )


def _line(module: Path) -> Html:
    """A module's name and its sentence, in which `backticks` mark names."""
    name = module.parent.name if module.stem == "__init__" else module.stem
    pieces = first_sentence(module).split("`")
    sentence = (element("code", piece) if index % 2 else piece for index, piece in enumerate(pieces))
    return element("p", element("code", name), " ", *sentence)
