"""Compiles modules to byte code: JSON with their sources in, JSON with hexadecimal byte code out. Run by itself."""

import json
import sys
from importlib import _bootstrap_external
from types import CodeType

UNCHECKED = False
"""The byte code is not compared with a source: there is none beside it."""


SPAN = 8
"""How many code units of two bytes one entry of a table of lines can cover."""

NO_LINE = 0xF8
"""Begins an entry without a line: 1, the four bits of the kind "none", and three of its length less one.

See Objects/locations.md of CPython.
"""


def without_lines(code: CodeType) -> CodeType:
    """`code`, and all code in it, with tables of lines that know none: nobody reads a traceback of a visitor's page."""
    whole, left = divmod(len(code.co_code) // 2, SPAN)
    table = bytes([NO_LINE + SPAN - 1]) * whole + (bytes([NO_LINE + left - 1]) if left else b"")
    inner = (without_lines(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    return code.replace(co_linetable=table, co_consts=tuple(inner))


def byte_code(name: str, source: str, documented: str) -> bytes:
    """The content of a `.pyc` file for the module at path `name`."""
    level = 1 if name.startswith(documented) else 2
    code = without_lines(compile(source, name, "exec", dont_inherit=True, optimize=level))
    return bytes(_bootstrap_external._code_to_hash_pyc(code, bytes(8), UNCHECKED))  # type: ignore[attr-defined]


def main() -> None:
    """Compile what standard input names."""
    order = json.load(sys.stdin)
    codes = {name: byte_code(name, source, order["documented"]).hex() for name, source in order["modules"].items()}
    json.dump(codes, sys.stdout)


if __name__ == "__main__":
    main()
