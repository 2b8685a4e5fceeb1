"""Takes the profile of the lean runtime from all that the tests ask; `make profile` calls it."""

import sys
import tempfile
from pathlib import Path

from followup_core.calls import CALLS
from site_hooks.bundle.lean_runtime import made_for
from site_hooks.lean.__main__ import main as lean
from tests.vectors.asking import DATA, write_requests


def main(site: Path, *options: str) -> None:
    """Tell the lean runtime's command what it is made from, with far more requests than a build asks."""
    with tempfile.TemporaryDirectory() as name:
        requests, told = Path(name) / "requests.jsonl", Path(name) / "made.json"
        write_requests(DATA, tuple(CALLS), requests)
        told.write_text(made_for(site)._replace(requests=requests).to_json(), "utf-8")
        lean(["profile", str(told), *options])


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
