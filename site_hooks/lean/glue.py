"""The glue that Emscripten wrote, without what nothing here uses; a minifier then drops the functions left alone."""

import re

from site_hooks.lean.exports import EXPORT_LINE, WORD, given, imports_literal, lines_of_exports
from site_hooks.lean.failures import LeanError, replace_once
from site_hooks.lean.wasm import Export, Import

SIGNATURE = re.compile(r'(?<=[;}])([\w$]+)\.(?:sig|isAsync)=(?:"\w*"|true);')
"""How the glue notes the type of a function of its own, for dynamic linking."""

PUBLISHED = re.compile(r'(?<=[;}])Module\["([\w$]+)"\]=[\w$.]+;')
"""How the glue shows a thing of its own to those outside."""

EVALS = 6
"""How often the glue runs a text as code: for dynamic linking and for C programs that ask for it."""

MISSING = "throw new Error(`bad export type for '${symName}': ${typeof value}`)"
NEVER_THERE = 'entry.value=(reportUndefinedSymbols.absent??=addFunction(()=>abort("not in this runtime"),"v"))'
"""What stands for the functions that C would call through a pointer and that are not in this runtime (OpenGL)."""


def pruned(glue: str, imports: list[Import], exports: list[Export], loader: str) -> str:
    """The glue for a wasm with these imports and exports.

    Args:
        glue: `pyodide.asm.js` as it is.
        imports: what the wasm needs.
        exports: what the wasm gives, after the cut.
        loader: the text of Pyodide's loader, whose names are kept.

    Raises:
        LeanError: the glue does not look as expected.
    """
    glue = _without_evals(glue)
    glue = replace_once(glue, MISSING, NEVER_THERE, "let missing functions share one stand-in")
    glue = _without_exports(glue, {one.name for one in exports}, loader)
    glue, needed = _with_imports(glue, imports)
    glue = SIGNATURE.sub(lambda line: line[0] if line[1] in needed else "", glue)
    return _without_published(glue, loader)


def _without_evals(glue: str) -> str:
    """Text that would be run as code ends the runtime instead; the page's policy forbids it anyway."""
    changed, found = re.subn(r"(?<![\w.\[\"(^])eval\((?=[a-zA-Z])", "abort(", glue)
    if found != EVALS:
        raise LeanError(f"The glue runs text as code {found} times, not {EVALS}: see what is new, then count it in.")
    return changed


def _without_exports(glue: str, kept: set[str], loader: str) -> str:
    begin, end = lines_of_exports(glue)
    words = set(WORD.findall(glue[:begin] + glue[end:] + loader))
    lines = [line for line in EXPORT_LINE.finditer(glue, begin, end) if _is_used(line, kept, words)]
    return glue[:begin] + "".join(line[0] for line in lines) + glue[end:]


def _is_used(line: re.Match[str], kept: set[str], words: set[str]) -> bool:
    own, export = line[1], line[2]
    return own in words and (export is None or export in kept)


def _with_imports(glue: str, imports: list[Import]) -> tuple[str, set[str]]:
    """The glue giving only what is imported, and its own names for that."""
    literal = imports_literal(glue)
    wanted = {one.name for one in imports if one.module != "GOT.func"}
    kept = [(name, value) for name, value in given(literal[1]) if name in wanted]
    entries = ",".join(name if name == value else f"{name}:{value}" for name, value in kept)
    changed = glue[: literal.start()] + f"var wasmImports={{{entries}}};" + glue[literal.end() :]
    return changed, {value for _, value in kept}


def _without_published(glue: str, loader: str) -> str:
    rest = PUBLISHED.sub("", glue) + loader
    read = set(re.findall(r"\.([A-Za-z_$][\w$]*)", rest)) | set(re.findall(r'"([A-Za-z_$][\w$]*)"', rest))
    return PUBLISHED.sub(lambda line: line[0] if line[1] in read else "", glue)
