"""Finds the browsers that tests drive and the host that they try, and installs what is missing: see `make browsers`.

Debian's packages are installed as root; without root, or elsewhere, a message says what to install.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

HEADLESS_SHELL = "chromium-headless-shell"

BESIDE_CHROMIUM = {"chromedriver": "chromium-driver", HEADLESS_SHELL: HEADLESS_SHELL}
"""What Selenium drives Chromium with, and the Chromium without windows, each with Debian's package. Where Debian has
none to install, Selenium fetches its own driver, and the whole Chromium opens the pages."""


class Engine(NamedTuple):
    """A browser engine: how to find what starts it, and Debian's packages for it."""

    find: Callable[[], Path | None]
    packages: tuple[str, ...]


def chromium() -> Path | None:
    """The Chromium or Chrome of this machine, or Playwright's own."""
    for name in ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome"):
        if found := shutil.which(name):
            return Path(found)
    return _chromium_of_playwright()


def chromium_without_windows() -> Path | None:
    """The Chromium that has pages and no windows, which opens a page with a third of the work; else the whole one."""
    found = shutil.which(HEADLESS_SHELL)
    return Path(found) if found else chromium()


def firefox() -> Path | None:
    """The Firefox of this machine."""
    found = shutil.which("firefox-esr") or shutil.which("firefox")
    return Path(found) if found else None


def webkit() -> Path | None:
    """The small browser of WebKitGTK; its driver and a virtual screen must be there too."""
    if not all(map(shutil.which, ("WebKitWebDriver", "xvfb-run", "xauth"))):
        return None
    found = sorted(Path("/usr/lib").glob("*/webkit2gtk-4.1/MiniBrowser"))
    return found[0] if found else None


def old_webkit() -> Path | None:
    """The small browser of a WebKit that is too old for the checker; its driver must be there too."""
    if not shutil.which("WPEWebDriver"):
        return None
    found = sorted(Path("/usr/lib").glob("*/wpe-webkit-1.1/MiniBrowser"))
    return found[0] if found else None


ENGINES = {
    "chromium": Engine(chromium, ("chromium",)),
    "firefox": Engine(firefox, ("firefox-esr",)),
    "webkit": Engine(webkit, ("webkit2gtk-driver", "xvfb", "xauth")),
    "old-webkit": Engine(old_webkit, ("wpewebkit-driver", "libwpewebkit-1.1-0", "libwpebackend-fdo-1.0-1", "libegl1")),
}
"""The last is too old for the checker, and only `make prove` needs it."""

ONLY_IN_DEBIAN_12 = "old-webkit is WPE WebKit 2.38, which Debian 12 has and no later one.\n"
NGINX_BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")


def nginx() -> Path | None:
    """The nginx of this machine, with the module that sends brotli copies."""
    found = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
    return Path(found) if found and NGINX_BROTLI.exists() else None


HOSTS = {"nginx": Engine(nginx, ("nginx-light", "libnginx-mod-http-brotli-static"))}
"""Servers that the tests put the site on, found and installed as the engines are."""


def main(names: list[str]) -> None:
    """Have every engine and host of `names`, or stop with a message that says what to do."""
    known = ENGINES | HOSTS
    missing = [name for name in names if known[name].find() is None]
    if "chromium" in missing and _succeeds(sys.executable, "-m", "playwright", "install", "chromium"):
        missing.remove("chromium")
    for name in missing:  # one by one, for Debian installs nothing of a list in which it lacks a package
        _install(list(known[name].packages))
    if "chromium" in names:
        _install([package for command, package in BESIDE_CHROMIUM.items() if not shutil.which(command)])
    still_missing = [name for name in missing if known[name].find() is None]
    if still_missing:
        packages = " ".join(package for name in still_missing for package in known[name].packages)
        sys.exit(
            f"No {' and no '.join(still_missing)} was found, and it could not be installed from here.\n"
            f"{ONLY_IN_DEBIAN_12 if 'old-webkit' in still_missing else ''}"
            f"On Debian, as root: apt-get update && apt-get install --no-install-recommends {packages}\n"
            "The tests that need neither a browser nor nginx: make test ENGINES= HOSTS= TESTS='tests/core tests/hooks'"
        )


def _install(packages: list[str]) -> None:
    """Install Debian's `packages`, where that is possible."""
    if not packages or os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    print(f"Installing {' '.join(packages)}", flush=True)
    _succeeds("apt-get", "update", "-qq")
    _succeeds("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)


def _chromium_of_playwright() -> Path | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    # Playwright's browser can be there and not start, where Debian's shared libraries for it are missing.
    return own if own.exists() and _succeeds(str(own), "--version") else None


def _succeeds(*command: str) -> bool:
    """Whether `command` succeeds; what it prints is shown only where it fails."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    finished = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if finished.returncode:
        print(finished.stdout[-2000:], finished.stderr[-2000:], file=sys.stderr)
    return finished.returncode == 0


if __name__ == "__main__":
    main(sys.argv[1:])
