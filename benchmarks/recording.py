"""What the benchmarks share: the site that they measure, and a table written with its day, machine and hashes."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from statistics import quantiles
from typing import NamedTuple

from benchmarks.machine import machine
from site_hooks.measured import PROJECT, Measured, fingerprints, write


class Table(NamedTuple):
    """What a benchmark found out, in the words of `Measured`."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str


def record(name: str, table: Table, measures: Sequence[str], versions: Mapping[str, str]) -> None:
    """Write docs/measured/NAME.json, with its day, machine and hashes, and print the rows."""
    measured = Measured(
        **table._asdict(),
        measures=measures,
        hashes=fingerprints(measures),
        date=date.today().isoformat(),
        machine=machine(),
        versions=dict(versions),
    )
    print(write(name, measured).relative_to(PROJECT), flush=True)
    for row in (table.columns, *table.rows):
        print(*(f"{cell:>16}" for cell in row[1:]), row[0], sep=" ", flush=True)


def parser(about: str | None) -> argparse.ArgumentParser:
    """A parser of arguments that takes the site to measure; `about` is the docstring of the benchmark."""
    made = argparse.ArgumentParser(description=(about or "").partition("\n")[0])
    made.add_argument("--site", type=lean_site, default=str(PROJECT / "site"), help="a build with the lean runtime")
    return made


def lean_site(path: str) -> Path:
    """The folder of a production build with the lean runtime; ends the program if it is not one."""
    site = Path(path)
    if not list(site.glob("lean-*")):
        sys.exit(f"{site} has no lean runtime. Say: FOLLOWUP_RUNTIME=lean make site")
    return site


def package_version(package: str, folder: Path = PROJECT) -> str:
    """The version of an npm package that is installed in `folder`."""
    manifest = folder / "node_modules" / package / "package.json"
    return str(json.loads(manifest.read_text("utf-8"))["version"])


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that `percent` of a hundred values do not exceed."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]
