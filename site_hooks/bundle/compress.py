"""Puts a brotli and a gzip copy beside each file, for hosts that send such copies to browsers that accept them."""

import gzip
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import brotli

from site_hooks.bundle.cache import KEPT
from site_hooks.bundle.site import Site

COMPRESSED_ALREADY = (".br", ".gz", ".png", ".jpg", ".webp", ".woff2", ".zip")
WORTH = 0.95
"""A copy that is larger than this fraction of the file is not kept."""

CODINGS: dict[str, Callable[[bytes], bytes]] = {
    ".br": lambda content: brotli.compress(content, quality=11, lgwin=24),
    ".gz": lambda content: gzip.compress(content, compresslevel=9, mtime=0),
}


def compress(site: Site) -> None:
    """Write `name.br` and `name.gz` beside each file that they make smaller; not while working on the site."""
    if site.options.dev:
        return
    (KEPT / "compressed").mkdir(parents=True, exist_ok=True)
    files = [file for file in site.files() if file.suffix not in COMPRESSED_ALREADY]
    # The largest comes first, since it takes as long as all the others together.
    jobs = sorted(((file, ending) for file in files for ending in CODINGS), key=lambda job: -job[0].stat().st_size)
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda job: _compress(*job), jobs))


def _compress(file: Path, ending: str) -> None:
    content = file.read_bytes()
    smaller = _kept(content, ending)
    if len(smaller) < WORTH * len(content):
        file.with_name(file.name + ending).write_bytes(smaller)


def _kept(content: bytes, ending: str) -> bytes:
    """The compressed content, from an earlier build where there was one."""
    kept = KEPT / "compressed" / f"{sha256(content).hexdigest()}{ending}"
    if not kept.exists():
        unfinished = kept.with_suffix(f".{id(content)}.part")
        unfinished.write_bytes(CODINGS[ending](content))
        unfinished.rename(kept)
    return kept.read_bytes()
