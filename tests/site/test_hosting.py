"""What hosts are told: the files for them say the truth about this build, and nginx takes its own and serves by it."""

import http.client
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import pytest

from site_hooks.bundle.content_names import NAMED
from site_hooks.bundle.hosting import ASK_FIRST, EVERYWHERE, FOR_EVER, NO_FRAMES, TYPES
from tools.nginx import Address, serve

REQUESTS, AT_ONCE = 400, 8


def test_every_kind_of_file_in_the_site_has_its_type(built_site: Path) -> None:
    endings = {file.suffix.removeprefix(".") for file in built_site.rglob("*") if file.is_file()}
    assert endings - {"br", "gz", "", "conf"} - TYPES.keys() == set()


def test_the_hash_of_every_file_is_in_the_list(built_site: Path) -> None:
    lines = (line.split("  ", 1) for line in (built_site / "hashes.txt").read_text("utf-8").splitlines())
    listed = {name: digest for digest, name in lines}
    there = {file.relative_to(built_site).as_posix(): file for file in built_site.rglob("*") if file.is_file()}
    del there["hashes.txt"]
    assert listed.keys() == there.keys()
    some = list(there.items())[::20]
    assert [name for name, file in some if sha256(file.read_bytes()).hexdigest() != listed[name]] == []


def test_headers_name_the_folders_of_this_build(built_site: Path) -> None:
    text = (built_site / "_headers").read_text("utf-8")
    folders = {path.name for path in built_site.iterdir() if NAMED.fullmatch(path.name)}
    assert set(re.findall(r"^/(\S+-[0-9a-f]{12})/\*$", text, re.MULTILINE)) == folders
    assert f"Content-Security-Policy: {NO_FRAMES}" in text.split("\n/")[0]
    assert "upgrade-insecure-requests" not in text


@pytest.fixture(scope="module")
def hosted(built_site: Path) -> Iterator[Address]:
    """The site on nginx by its own file, with the module for brotli."""
    with serve(built_site) as address:
        yield address


def ask(hosted: Address, path: str, accepts: str = "br, gzip") -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection(*hosted, timeout=10)
    connection.request("GET", path, headers={"Accept-Encoding": accepts})
    answer = connection.getresponse()
    answer.read()
    return answer


def test_nginx_sends_types_copies_and_headers(hosted: Address, built_site: Path) -> None:
    some = [min(built_site.glob(pattern)) for pattern in ("app-*/*.js", "style-*/*.css", "runtime-*/*.wasm")]
    for name in ("index.html", "images/mark.svg", *(file.relative_to(built_site).as_posix() for file in some)):
        answer = ask(hosted, f"/{name}")
        assert answer.status == 200
        assert (answer.headers["Content-Type"] or "").split(";")[0] == TYPES[name.rpartition(".")[2]]
        assert answer.headers["Content-Encoding"] == "br"
        assert answer.headers["Cache-Control"] == (FOR_EVER if NAMED.match(name) else ASK_FIRST)
        assert {key: answer.headers[key] for key in EVERYWHERE} == EVERYWHERE
        assert answer.headers["Content-Security-Policy"] == NO_FRAMES
    assert ask(hosted, "/index.html", "gzip").headers["Content-Encoding"] == "gzip"
    assert ask(hosted, "/index.html", "identity").headers["Content-Encoding"] is None


def test_nginx_shows_pages_by_their_folder_and_our_page_where_there_is_none(hosted: Address) -> None:
    assert ask(hosted, "/checker/").status == 200
    assert ask(hosted, "/checker").headers["Location"] == "/checker/"
    missing = ask(hosted, "/nothing/here")
    assert missing.status == 404
    assert {key: missing.headers[key] for key in EVERYWHERE} == EVERYWHERE


def test_nginx_answers_every_request_of_many(hosted: Address) -> None:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        statuses = list(pool.map(lambda _: ask(hosted, "/checker/").status, range(REQUESTS)))
    assert statuses == [200] * REQUESTS
