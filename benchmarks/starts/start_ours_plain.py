"""Our lean runtime where the browser kept no memory of a started Python: later visits start it again."""

from pathlib import Path

from benchmarks.starts import start_ours

NAME = "Ours, no snapshot"
AFTER = ""
"""Left at once: the memory is fetched only after some idle time."""


def prepare(folder: Path, site: Path) -> None:
    """Write the same page as for ours."""
    start_ours.prepare(folder, site)
