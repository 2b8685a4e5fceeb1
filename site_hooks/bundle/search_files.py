"""Puts the search where the pages look for it, whatever generator made its index.

The worker is Material's, from the installed package, under a name that does not change with its version. Zensical has
a worker of its own, with other messages, and writes another index; that one is turned into Material's here.
"""

import json
import shutil
from importlib.metadata import distribution
from pathlib import Path

from site_hooks.bundle.site import BundleError, Site

WORKER = "search/worker.js"
INDEX = "search/search_index.json"
OF_ZENSICAL = "search.json"

CONFIG = {
    "separator": r"[\s\-]+",
    "pipeline": ["stopWordFilter"],
    "fields": {"title": {"boost": 1000.0}, "text": {"boost": 1.0}, "tags": {"boost": 1000000.0}},
}
"""How Material's own index asks to be searched."""


def put_search_files(site: Site) -> None:
    """Write `search/worker.js`, and `search/search_index.json` where the generator wrote another index.

    Raises:
        BundleError: the package that has the worker holds none, or more than one.
    """
    (site.folder / "search").mkdir(exist_ok=True)
    shutil.copyfile(_worker(), site.folder / WORKER)
    other = site.folder / OF_ZENSICAL
    if other.exists():
        read = json.loads(other.read_text("utf-8"))
        docs = [{name: item[name] for name in ("location", "title", "text")} for item in read["items"]]
        index = {"config": {"lang": read["config"]["lang"], **CONFIG}, "docs": docs}
        (site.folder / INDEX).write_text(json.dumps(index, separators=(",", ":")), "utf-8")
        other.unlink()


def _worker() -> Path:
    """The script of Material's search worker."""
    files = distribution("mkdocs-material").files or ()
    found = [file for file in files if file.match("material/templates/assets/javascripts/workers/search.*.min.js")]
    if len(found) != 1:
        raise BundleError(
            f"mkdocs-material holds {len(found)} scripts of a search worker, not one. "
            "Look where this version keeps it, and mend site_hooks/bundle/search_files.py."
        )
    return Path(str(found[0].locate()))
