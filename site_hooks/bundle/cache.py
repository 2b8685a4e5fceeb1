"""Keeps what takes long to make in `.cache/bundle`, under the hash of what it is made from."""

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from site_hooks.bundle.site import PROJECT

KEPT = PROJECT / ".cache" / "bundle"


def kept(name: str, made_from: str, make: Callable[[Path], None]) -> Path:
    """The folder that `make` fills, from an earlier build where there is one.

    Args:
        name: what it is, for anybody who looks into the cache.
        made_from: the hash of everything the result depends on.
        make: fills the empty folder that it is given.
    """
    folder = KEPT / f"{name}-{made_from[:16]}"
    if not folder.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        unfinished = Path(tempfile.mkdtemp(prefix=f"{name}-", suffix=".part", dir=KEPT))
        unfinished.chmod(0o755)  # a folder for temporary files is closed to others, and its mode is copied with it
        make(unfinished)
        try:
            unfinished.rename(folder)
        except OSError:  # another build was faster and has made the same folder
            shutil.rmtree(unfinished)
    return folder


def hash_of(parts: Iterable[bytes]) -> str:
    """One hash for several texts, in the order given."""
    total = hashlib.sha256()
    for part in parts:
        total.update(len(part).to_bytes(8) + part)
    return total.hexdigest()


def hash_of_folder(folder: Path) -> str:
    """The hash of the names and contents of all files below `folder`, without what Python caches there."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return hash_of(part for path in files for part in (path.relative_to(folder).as_posix().encode(), path.read_bytes()))
