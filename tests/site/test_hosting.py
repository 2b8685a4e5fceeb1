"""What hosts are told: the files for them say the truth about this build, and nginx takes its own and serves by it."""

import http.client
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import pytest

from site_hooks.bundle.content_names import NAMED
from site_hooks.bundle.hosting import ASK_FIRST, EVERYWHERE, FOR_EVER, NO_FRAMES, TYPES
from tools.browsers import NGINX_BROTLI, nginx

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
def hosted(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    """The site on nginx by its own file, with the module for brotli."""
    program = nginx()
    assert program, "There is no nginx with its brotli module. Run: make browsers"
    folder = tmp_path_factory.mktemp("nginx")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = (built_site / "hosting" / "nginx.conf").read_text("utf-8")
    changes = {"listen 80;": f"listen 127.0.0.1:{port};", "/srv/follow-up": str(built_site), "#brotli": "brotli"}
    for old, new in changes.items():
        assert old in server
        server = server.replace(old, new)
    own = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    paths = "\n".join(f"{name}_temp_path {folder}/{name};" for name in own)
    (folder / "nginx.conf").write_text(
        f"load_module {NGINX_BROTLI};\ndaemon off;\npid {folder}/pid;\nuser root;\nerror_log {folder}/error.log;\n"
        f"events {{}}\nhttp {{\naccess_log off;\n{paths}\n{server}\n}}\n",
        "utf-8",
    )
    process = subprocess.Popen([program, "-p", folder, "-c", folder / "nginx.conf"], stderr=subprocess.PIPE)
    for _ in range(100):
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                break
        assert process.poll() is None, process.stderr and process.stderr.read().decode()
        time.sleep(0.05)
    yield "127.0.0.1", port
    process.terminate()
    process.wait()
    shutil.rmtree(folder)


def ask(hosted: tuple[str, int], path: str, accepts: str = "br, gzip") -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection(*hosted, timeout=10)
    connection.request("GET", path, headers={"Accept-Encoding": accepts})
    answer = connection.getresponse()
    answer.read()
    return answer


def test_nginx_sends_types_copies_and_headers(hosted: tuple[str, int], built_site: Path) -> None:
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


def test_nginx_shows_pages_by_their_folder_and_our_page_where_there_is_none(hosted: tuple[str, int]) -> None:
    assert ask(hosted, "/checker/").status == 200
    assert ask(hosted, "/checker").headers["Location"] == "/checker/"
    missing = ask(hosted, "/nothing/here")
    assert missing.status == 404
    assert {key: missing.headers[key] for key in EVERYWHERE} == EVERYWHERE


def test_nginx_answers_every_request_of_many(hosted: tuple[str, int]) -> None:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        statuses = list(pool.map(lambda _: ask(hosted, "/checker/").status, range(REQUESTS)))
    assert statuses == [200] * REQUESTS
