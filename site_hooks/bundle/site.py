"""What a step of the bundle gets: the built folder, its pages, and what was asked for."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast, get_args

PROJECT = Path(__file__).resolve().parents[2]
"""The folder of the project, which contains the sources, node_modules and the cache."""

type Runtime = Literal["stock", "lean"]


class BundleError(Exception):
    """The site cannot be bundled; the message names each file or line at fault, and the remedy."""

    @classmethod
    def of(cls, problems: list[str]) -> "BundleError":
        """All `problems` in one error, one to a line."""
        return cls("\n".join(["The site has faults:", *(f"  - {problem}" for problem in problems)]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What was asked for.

    Attributes:
        runtime: the build of the Python runtime that pages start with; stock is there beside lean, to fall back on.
        dev: for working on the site: a script reloads the page, nothing is compressed, faults are only printed.
        offline: whether browsers keep a copy of the site; without it, the kill switch takes older copies away.
        site_url: where the site will stand, or None; only canonical links and the sitemap need it.
        maintainer: who maintains the site, as its pages say.
        feedback: where reports go: an email address, or the https address of a page for a new issue; or empty.
    """

    runtime: Runtime = "stock"
    dev: bool = False
    offline: bool = True
    site_url: str | None = None
    maintainer: str = ""
    feedback: str = ""


def options_from(settings: Mapping[str, Any]) -> Options:
    """The options in the settings of `mkdocs.yml` (its `extra` and `site_url`) and the environment.

    `FOLLOWUP_DEV=1` asks for the build that reloads itself, `FOLLOWUP_OFFLINE=0` for one that no browser keeps, and
    `FOLLOWUP_RUNTIME` overrides `runtime`.

    Raises:
        BundleError: there is no such `runtime`.
    """
    runtime = os.environ.get("FOLLOWUP_RUNTIME") or settings.get("runtime") or "stock"
    allowed = get_args(Runtime.__value__)
    if runtime not in allowed:
        raise BundleError(f"There is no runtime {runtime!r}. Write one of {', '.join(allowed)} in mkdocs.yml (extra).")
    return Options(
        runtime=cast(Runtime, runtime),
        dev=os.environ.get("FOLLOWUP_DEV") == "1",
        offline=os.environ.get("FOLLOWUP_OFFLINE") != "0",
        site_url=settings.get("site_url") or None,
        maintainer=settings.get("maintainer") or "",
        feedback=settings.get("feedback") or "",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A built site on its way to being served; the steps change its files in place."""

    folder: Path
    options: Options = Options()

    def pages(self) -> list[Path]:
        """Every HTML file, in the order of their names."""
        return sorted(self.folder.rglob("*.html"))

    def files(self) -> list[Path]:
        """Every file, in the order of their names."""
        return sorted(path for path in self.folder.rglob("*") if path.is_file())

    def name(self, path: Path) -> str:
        """`path` as an address below the root of the site."""
        return path.relative_to(self.folder).as_posix()

    def named_folder(self, name: str) -> Path | None:
        """The folder `name`, also when it carries its content's hash already (`name-…`); None where it is missing."""
        found = [path for path in self.folder.glob(f"{name}*") if path.is_dir()]
        found = [path for path in found if path.name == name or path.name.startswith(f"{name}-")]
        return found[0] if found else None
