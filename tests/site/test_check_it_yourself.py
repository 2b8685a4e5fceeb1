"""What the page Check it yourself tells people to type does what it says, on the built site and on a spoilt one."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from followup_core.policy import POLICY_VERSION
from site_hooks.bundle.site import PROJECT
from tools.host import Host, serve

PAGE = (PROJECT / "docs/check-it-yourself.md").read_text("utf-8")
ADDRESS = "https://ADDRESS-OF-THIS-SITE"
EVERY = 40
"""Of the files and of the vectors, one in this many is looked at."""

FEWER = f"| awk 'NR % {EVERY} == 1' > hashes.txt"


@pytest.fixture(scope="module")
def address(built_site: Path) -> Iterator[str]:
    with serve(Host(folder=built_site)) as root:
        yield root.rstrip("/")


def block(id: str, language: str = "") -> str:
    """The first lines to type below the heading with `id`."""
    found = re.search(rf"{{#{id}}}.*?^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert found, f"Nothing is to be typed at #{id}."
    return found[1]


def typed(text: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["bash", "-c", text], cwd=folder, capture_output=True, text=True, check=False)


def test_what_the_page_links_to_is_there(built_site: Path) -> None:
    """The build itself cannot look: some of it is written last."""
    assert [name for name in re.findall(r"\(root:([^)]+)\)", PAGE) if not (built_site / name).is_file()] == []


def test_every_file_is_fetched_and_compared(address: str, tmp_path: Path) -> None:
    lines = block("hashes").replace(ADDRESS, address)
    assert " > hashes.txt" in lines
    done = typed(lines.replace("> hashes.txt", FEWER), tmp_path)
    assert (done.stdout, done.stderr) == ("Every file is as it was built.\n", "")
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) > 10
    (tmp_path / "404.html").write_text("spoilt", "utf-8")
    again = typed(lines.splitlines()[-1], tmp_path)
    assert again.returncode
    assert again.stdout == "404.html: FAILED\n"


def test_a_list_is_compared_with_that_of_a_build(address: str, built_site: Path, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    mine = tmp_path / "site/hashes.txt"
    mine.write_bytes((built_site / "hashes.txt").read_bytes())
    lines = block("build").replace(ADDRESS, address)
    assert typed(lines, tmp_path).stdout == "It is the same site.\n"
    mine.write_text(mine.read_text("utf-8").replace("a", "b", 1), "utf-8")
    assert typed(lines, tmp_path).returncode


def test_the_kit_is_asked(built_site: Path, tmp_path: Path) -> None:
    assert f"kit/policy-{POLICY_VERSION}/vectors.jsonl" in block("kit")
    vectors = (built_site / f"kit/policy-{POLICY_VERSION}/vectors.jsonl").read_text("utf-8").splitlines()
    (tmp_path / "vectors.jsonl").write_text("\n".join(vectors[::EVERY]), "utf-8")
    (tmp_path / "compare.py").write_text(block("kit", "python"), "utf-8")
    ask = f"{sys.executable} compare.py"
    assert typed(ask, tmp_path).stdout == "Every answer is as the kit says.\n"
    spoilt = vectors[0].replace('"verdict":"', '"verdict":"not_', 1).replace('"verdict": "', '"verdict": "not_', 1)
    (tmp_path / "vectors.jsonl").write_text(spoilt, "utf-8")
    assert "AssertionError" in typed(ask, tmp_path).stderr
