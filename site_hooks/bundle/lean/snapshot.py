"""A memory snapshot: Python started, the core imported and asked, so that a later visit skips all that."""

import json
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path

from site_hooks.bundle.lean.nodejs import run_node
from site_hooks.bundle.lean.rare_data import SECTION, parts_in
from site_hooks.bundle.lean.wasm import Module

PAGE = 4096
"""Memory is looked at in pieces of so many bytes; those of zeros are left out."""


WARMING = 20
"""So many requests are answered before: more make the snapshot larger, and no start faster."""


def snapshot(folder: Path, requests: Path, modules: list[str]) -> bytes:
    """The packed memory of the lean runtime in `folder`.

    Args:
        folder: a lean runtime, whole but for the snapshot.
        requests: one JSON object a line; the core answers the first of them before.
        modules: the modules that are imported.
    """
    with tempfile.TemporaryDirectory() as name:
        raw, few = Path(name) / "snapshot", Path(name) / "requests.jsonl"
        few.write_text("\n".join(requests.read_text("utf-8").splitlines()[:WARMING]), "utf-8")
        said = json.loads(run_node("snapshot.mjs", folder, few, ",".join(modules), raw))
        return packed(_without_rare_data(raw.read_bytes(), said["data"], folder), said["whole"])


def _without_rare_data(memory: bytes, begin: int, folder: Path) -> bytes:
    """`memory` as it is while no rare function was called: making it calls some, and a start from it need not."""
    left = bytearray(memory)
    for part in parts_in(Module((folder / "cold.wasm").read_bytes()).custom(SECTION)):
        left[begin + part.start : begin + part.stop] = bytes(len(part))
    return bytes(left)


def packed(memory: bytes, whole: int) -> bytes:
    """The form in which a snapshot is shipped; `browser/snapshot.mjs` describes and reads it.

    Args:
        memory: the bytes up to the end of what is used.
        whole: how long the memory is with the zeros that follow.
    """
    pieces = list(_pieces(memory))
    header = struct.pack("<II", whole, len(pieces))
    places = b"".join(struct.pack("<II", begin, end - begin) for begin, end in pieces)
    return header + places + b"".join(memory[begin:end] for begin, end in pieces)


def _pieces(memory: bytes) -> Iterator[tuple[int, int]]:
    """Begin and end of each run of pages that are not all zeros."""
    begin: int | None = None
    for at in range(0, len(memory), PAGE):
        empty = not memory[at : at + PAGE].strip(b"\0")
        if empty and begin is not None:
            yield begin, at
            begin = None
        elif not empty and begin is None:
            begin = at
    if begin is not None:
        yield begin, len(memory)
