"""The texts that the code asks for by their whole id, and the shapes of those whose id it puts together."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from followup_core.texts.en import AREAS
from site_hooks.bundle.site import PROJECT

FIRST_WORDS = {key.partition(".")[0] for area in AREAS for key in area.TEXTS}
ID = re.compile(rf"(?:{'|'.join(sorted(FIRST_WORDS))})(?:\.[a-z0-9_-]+)+")

SAYING = {"say": 0, "_text": 0, "Unreadable": 0, "_error": 0, "_shown": 0, "add": 1, "_wrong": 1}
"""The functions that take the id of a text, each with the position of that argument."""

SCRIPTS = re.compile(rf"""texts\["({ID.pattern})"\]""")


def whole_ids() -> Iterator[tuple[str, str]]:
    """Each id that is written out in the code, with the place."""
    for path, node in _calls():
        given = _id_of(node)
        yield from (
            (each.value, f"{path}:{each.lineno}")
            for each in ast.walk(given or ast.Pass())
            if isinstance(each, ast.Constant) and isinstance(each.value, str) and ID.fullmatch(each.value)
        )
    for script in sorted((PROJECT / "docs" / "javascripts").glob("*.js")):
        yield from ((found, _shown(script)) for found in SCRIPTS.findall(script.read_text("utf-8")))


def shapes() -> Iterator[tuple[re.Pattern[str], str]]:
    """For each id that is put together, a pattern of what it can become, with the place."""
    for path, node in _calls():
        given = _id_of(node)
        if isinstance(given, ast.JoinedStr):
            parts = [re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".*" for part in given.values]
            if parts[0].partition("\\.")[0] in FIRST_WORDS:
                yield re.compile("".join(parts)), f"{path}:{given.lineno}"


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for folder in ("src", "site_hooks"):
        for path in sorted((PROJECT / folder).rglob("*.py")):
            nodes = ast.walk(ast.parse(path.read_text("utf-8")))
            yield from ((_shown(path), node) for node in nodes if isinstance(node, ast.Call))


def _id_of(call: ast.Call) -> ast.expr | None:
    """The argument in which the function takes the id of a text; None where it takes none."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    place = SAYING.get(name)
    return call.args[place] if place is not None and place < len(call.args) else None


def _shown(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()
