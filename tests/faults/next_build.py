"""Another build of the same site, as a host has it after a deploy: the same files in folders with other names."""

import re
from pathlib import Path

from site_hooks.bundle.service_worker import WORKER, put_service_worker
from site_hooks.bundle.site import Site

NAMED = re.compile(r"\b(app|lean|packages|runtime|style)-([0-9a-f]{11})[0-9a-f]\b")
BUILD = re.compile(r'data-build="\w+"')
NEXT = "0" * 12
"""How the other build is named."""

LIST_OF_FILES = re.compile(r"^self\.followupBuild=.*?\};")


def write_next_build(built: Path, folder: Path) -> None:
    """Write into `folder` what a build would be that differs from the one in `built` in all its folders."""
    for file in (path for path in built.rglob("*") if path.is_file() and path.suffix not in (".br", ".gz")):
        other = folder / _other_names(file.relative_to(built).as_posix())
        other.parent.mkdir(parents=True, exist_ok=True)
        if file.suffix == ".html":
            text = BUILD.sub(f'data-build="{NEXT}"', file.read_text("utf-8"))
            other.write_text(_other_names(text), "utf-8")
        elif file.name != WORKER:
            other.hardlink_to(file)
    (folder / WORKER).write_text(LIST_OF_FILES.sub("", (built / WORKER).read_text("utf-8")), "utf-8")
    put_service_worker(Site(folder=folder))


def _other_names(text: str) -> str:
    return NAMED.sub(r"\1-0\2", text)
