"""Compiles modules to byte code: JSON with their sources in, JSON with hexadecimal byte code out. Run by itself."""

import json
import sys
from importlib import _bootstrap_external

UNCHECKED = False
"""The byte code is not compared with a source: there is none beside it."""


def byte_code(name: str, source: str, documented: str) -> bytes:
    """The content of a `.pyc` file for the module at path `name`."""
    level = 1 if name.startswith(documented) else 2
    code = compile(source, name, "exec", dont_inherit=True, optimize=level)
    return bytes(_bootstrap_external._code_to_hash_pyc(code, bytes(8), UNCHECKED))  # type: ignore[attr-defined]


def main() -> None:
    """Compile what standard input names."""
    order = json.load(sys.stdin)
    codes = {name: byte_code(name, source, order["documented"]).hex() for name, source in order["modules"].items()}
    json.dump(codes, sys.stdout)


if __name__ == "__main__":
    main()
