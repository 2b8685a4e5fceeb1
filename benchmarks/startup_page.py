"""How many bytes does a first visit to the checker take in all, with the lean runtime and with stock Pyodide?

The built page, with everything it is made of, in a fresh browser of each engine: it is opened, both questions are
answered, and every body is counted until the answer is drawn. For stock it is the same page, told to start the
unmodified Pyodide. The numbers go to docs/measured/startup_page.json.

    python -m benchmarks.startup_page [--site site] [--engines chromium firefox webkit]
"""

import json
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import brotli
from selenium.common.exceptions import WebDriverException

from benchmarks.first_visit import KINDS, ask, kind_of
from benchmarks.recording import Table, parser, record
from benchmarks.starts import start_ours
from benchmarks.startup_cells import ENGINE_NAMES, MEASURES, version_of
from site_hooks.bundle.compress import compress
from site_hooks.bundle.site import Site
from site_hooks.lean.build import LIBRARY
from site_hooks.lean.wasm import CUSTOM, DATA, Module, sized
from site_hooks.measured import FOLDER, read
from tests.browser.engines import ENGINES, browser, run
from tools.host import Host, Request, serve

NAME = "startup_page"
PAGES = {"lean": "checker/", "stock": "checker-stock/"}
ALL, PART, LATER = "All", "All, as a part of stock", "Later visit, all"

NOTE = """\
Bytes of every body sent until the first answer is drawn, in a fresh browser. \
WebKitGTK takes brotli only over https, so it got gzip here; the others got brotli. The later visit is in the same \
browser, after what is fetched in idle time: its HTML is looked at again, and our host then sends it whole. \
WebKitGTK keeps nothing of what it fetched while a program drives it. \
lean.wasm has {whole:,} of these bytes with brotli; without its data and the library in it, which a memory snapshot \
has already, it would have {without:,}.\
"""


def main(arguments: Sequence[str] = ()) -> None:
    """Visit, count, and write the table."""
    asked = parser(__doc__)
    asked.add_argument("--engines", nargs="+", choices=list(ENGINES), default=list(ENGINES))
    given = asked.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        site = Path(name) / "site"
        shutil.copytree(given.site, site)
        put_stock(site)
        visits = {engine: {page: visit(site, engine, path) for page, path in PAGES.items()} for engine in given.engines}
    columns = ("What", *(f"{ENGINE_NAMES[engine]}, {page}" for engine in visits for page in PAGES))
    counted = rows([visits[engine][page] for engine in visits for page in PAGES])
    note = NOTE.format(**_wasm(given.site))
    table = Table("Bytes of a first visit to the checker", columns, counted, note)
    record(NAME, table, MEASURES, {"Pyodide": version_of("pyodide")})


def _wasm(site: Path) -> dict[str, int]:
    """The bytes of the wasm with brotli, and of it without what a snapshot makes needless."""
    file = next(site.glob("lean-*")) / "lean.wasm"
    module = Module(file.read_bytes())
    library = sized(LIBRARY.encode())
    module.drop(DATA)
    module.sections = [part for part in module.sections if part[0] != CUSTOM or not part[1].startswith(library)]
    without = len(brotli.compress(module.to_bytes(), quality=11, lgwin=24))
    return {"whole": file.with_name("lean.wasm.br").stat().st_size, "without": without}


def put_stock(site: Path) -> None:
    """Lay a copy of the checker into `site` that starts the unmodified Pyodide."""
    shutil.copytree(site / "checker", site / PAGES["stock"], ignore=shutil.ignore_patterns("*.br", "*.gz"))
    page = site / PAGES["stock"] / "index.html"
    start, mark, rest = page.read_text("utf-8").partition('id="followup-build">')
    block, end, rest = rest.partition("</script>")
    build = json.dumps({**json.loads(block), "runtime": "stock"})
    page.write_text(f"{start}{mark}{build}{end}{rest}", "utf-8")
    compress(Site(folder=site))


def visit(site: Path, engine: str, path: str) -> Counter[str]:
    """The bytes of a first visit by their kind, and those of a later one; tried twice, since WebKit may stall."""
    try:
        return _visit(site, engine, path)
    except (TimeoutError, WebDriverException) as error:
        print(engine, path, "once more:", error, flush=True)
        return _visit(site, engine, path)


def _visit(site: Path, engine: str, path: str) -> Counter[str]:
    host = Host(folder=site, keeps=True)
    with serve(host) as address, browser(engine) as driver:
        driver.get(f"{address}{path}")
        ask(driver)
        first = list(host.requests)
        if path == PAGES["lean"]:
            run(driver, start_ours.AFTER)
        driver.get(f"{address}404.html")
        before = len(host.requests)
        driver.get(f"{address}{path}")
        ask(driver)
        again = sum(request.body_bytes for request in host.requests[before:])
        return by_kind(first) + Counter({LATER: again})


def by_kind(requests: Iterable[Request]) -> Counter[str]:
    """The bytes that were sent, by the kind of file."""
    sent: Counter[str] = Counter()
    for request in requests:
        name = urlsplit(request.path).path.lstrip("/")
        sent[kind_of(f"{name}index.html" if name.endswith("/") else name)] += request.body_bytes
    return sent


def rows(visits: Sequence[Counter[str]]) -> list[tuple[str, ...]]:
    """A row for each kind of file, then their sum; the visits are in pairs of ours and stock."""
    kinds = [kind for kind in (*KINDS, "Other") if any(each[kind] for each in visits)]
    sums = [sum(each[kind] for kind in kinds) for each in visits]
    parts = [f"{ours / sums[at | 1]:.2f}" for at, ours in enumerate(sums)]
    return [
        *((kind, *(f"{each[kind]:,}" for each in visits)) for kind in kinds),
        (ALL, *(f"{each:,}" for each in sums)),
        (PART, *parts),
        (LATER, *(f"{each[LATER]:,}" for each in visits)),
    ]


def parts_of_stock() -> list[tuple[str, float]]:
    """The last measured bytes of a first visit as parts of stock, each with its engine; none where there are none."""
    if not (FOLDER / f"{NAME}.json").exists():
        return []
    measured = read(NAME)
    if measured.changed:
        return []
    row = next(row for row in measured.rows if row[0] == PART)
    found = zip(measured.columns[1::2], row[1::2], strict=True)
    return [(column.partition(",")[0], float(part)) for column, part in found]


if __name__ == "__main__":
    main(sys.argv[1:])
