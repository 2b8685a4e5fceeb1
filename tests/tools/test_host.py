"""The server of the tests answers as a host does."""

import http.client
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tools.host import STRICT_HEADERS, Host, serve


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    (site / "guide").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("secret")
    for name, text in {"index.html": "home", "404.html": "lost", "guide/index.html": "guide"}.items():
        (site / name).write_text(text)
    (site / "a.mjs").write_text("plain")
    (site / "a.mjs.br").write_bytes(b"br")
    (site / "a.mjs.gz").write_bytes(b"gz")
    (site / "a.wasm").write_bytes(b"x" * 50_000)
    return site


@pytest.fixture
def host(folder: Path) -> Host:
    return Host(folder=folder, prefix="/repo/", headers=STRICT_HEADERS)


@pytest.fixture
def address(host: Host) -> Iterator[str]:
    with serve(host) as root:
        yield root


def ask(address: str, path: str, coding: str = "identity") -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection(urlsplit(address).netloc)
    connection.request("GET", path, headers={"Accept-Encoding": coding})
    return connection.getresponse()


@pytest.mark.parametrize(
    ("path", "status", "body"),
    [
        ("/repo/", 200, b"home"),
        ("/repo/guide/", 200, b"guide"),
        ("/repo/guide/?a=1", 200, b"guide"),
        ("/repo/none/", 404, b"lost"),
        ("/other/", 404, b"lost"),
        ("/repo/../secret.txt", 404, b"lost"),
        ("/repo/%2e%2e/secret.txt", 404, b"lost"),
    ],
)
def test_what_lies_below_the_prefix_is_found_and_nothing_else(
    address: str, path: str, status: int, body: bytes
) -> None:
    answer = ask(address, path)
    assert (answer.status, answer.read()) == (status, body)


def test_a_folder_without_its_slash_is_redirected(address: str) -> None:
    answer = ask(address, "/repo/guide")
    assert (answer.status, answer.headers["Location"]) == (301, "/repo/guide/")


@pytest.mark.parametrize(
    ("accepted", "coding", "body"),
    [("gzip, deflate, br", "br", b"br"), ("gzip", "gzip", b"gz"), ("identity", None, b"plain")],
)
def test_the_best_copy_that_is_accepted_is_sent(address: str, accepted: str, coding: str | None, body: bytes) -> None:
    answer = ask(address, "/repo/a.mjs", accepted)
    assert (answer.headers["Content-Encoding"], answer.read()) == (coding, body)
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"


def test_a_careful_host_sends_its_headers_and_another_none(address: str, folder: Path) -> None:
    assert ask(address, "/repo/").headers["X-Content-Type-Options"] == "nosniff"
    with serve(Host(folder=folder)) as plain:
        assert "X-Content-Type-Options" not in ask(plain, "/").headers


def test_requests_are_counted_in_bytes_sent(address: str, host: Host) -> None:
    ask(address, "/repo/a.mjs", "br").read()
    ask(address, "/repo/none").read()
    until = time.monotonic() + 10
    while len(host.requests) < 2 and time.monotonic() < until:  # noted once a body is sent, which may be after it came
        time.sleep(0.01)
    assert [tuple(request) for request in host.requests] == [("/repo/a.mjs", 200, 2), ("/repo/none", 404, 4)]


def test_a_thin_line_takes_the_time_it_takes(folder: Path) -> None:
    with serve(Host(folder=folder, megabits=2.0, latency=0.05)) as root:
        begun = time.monotonic()
        assert len(ask(root, "/a.wasm").read()) == 50_000
        taken = time.monotonic() - begun
    assert taken > 0.05 + 0.9 * 50_000 * 8 / 2_000_000


def test_a_good_host_lets_browsers_keep_what_is_named_by_its_content(folder: Path) -> None:
    named = folder / "app-0123456789ab"
    named.mkdir()
    (named / "a.js").write_text("named")
    with serve(Host(folder=folder, keeps=True)) as good, serve(Host(folder=folder)) as plain:
        assert "immutable" in ask(good, "/app-0123456789ab/a.js").headers["Cache-Control"]
        assert ask(good, "/a.mjs").headers["Cache-Control"] == "no-cache"
        assert ask(plain, "/app-0123456789ab/a.js").headers["Cache-Control"] == "no-cache"
