"""Writes a wheel from a list of files: the libraries of a page are cut from what is installed."""

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

DAY = (2026, 1, 1, 0, 0, 0)
"""The time stamp of every file, so that the same files give the same wheel."""


class Wheel(NamedTuple):
    """A wheel to write.

    Attributes:
        name: the name of the distribution, with "-".
        version: its version.
        files: the content of each file by its path in the wheel.
        requires: names of the distributions it needs.
    """

    name: str
    version: str
    files: Mapping[str, bytes]
    requires: tuple[str, ...] = ()


def write_wheel(wheel: Wheel, folder: Path) -> None:
    """Write `wheel` into `folder`."""
    stem = f"{wheel.name.replace('-', '_')}-{wheel.version}"
    needs = "".join(f"Requires-Dist: {name}\n" for name in wheel.requires)
    notes = {
        "METADATA": f"Metadata-Version: 2.1\nName: {wheel.name}\nVersion: {wheel.version}\n{needs}",
        "WHEEL": "Wheel-Version: 1.0\nGenerator: site_hooks\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files = {**wheel.files, **{f"{stem}.dist-info/{name}": text.encode() for name, text in notes.items()}}
    record = f"{stem}.dist-info/RECORD"
    files[record] = "".join(f"{name},,\n" for name in [*sorted(files), record]).encode()
    write_archive(files, folder / f"{stem}-py3-none-any.whl")


def write_archive(files: Mapping[str, bytes], path: Path) -> None:
    """Write `files` as a compressed archive: the same files give the same bytes."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, DAY), content, zipfile.ZIP_DEFLATED, compresslevel=9)
