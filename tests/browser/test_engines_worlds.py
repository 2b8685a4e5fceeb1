"""In three engines the answers are the same wherever the device is: its time zone and its locale change nothing.

`test_engines.py` has each engine in another place and asks it a thousand; in every run this asks a hundred in one place
more, and in `make prove` it asks all, of each engine in all five.
"""

from pathlib import Path
from typing import Any

import pytest

from tests.browser.engines import ENGINES, UNTYPED, browser, run
from tests.browser.test_engines import ASKING, KEPT_FOR_EVER
from tests.seldom import is_proving
from tests.vectors.equal import Questions, digest, questions, shared_folder, unequal
from tests.vectors.worlds import FIVE, World
from tools.host import Host, serve

WHERE = "return { minutes: new Date(2026, 0, 1).getTimezoneOffset(), language: navigator.language };"
"""What the page believes of where it is."""

MINUTES = {
    "Pacific/Kiritimati": -840,
    "Pacific/Pago_Pago": 660,
    "America/St_Johns": 210,
    "Asia/Kathmandu": -345,
    "Europe/London": 0,
}
"""How many minutes Greenwich is ahead of each zone in January."""

HAS_NO_LOCALES = {"webkit"}
"""It takes those of the machine, which often has one."""

PLACES = [(engine, world) for engine in ENGINES for world in FIVE]


@pytest.fixture(scope="session")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Questions:
    return questions(shared_folder(tmp_path_factory.getbasetemp()))


@pytest.mark.parametrize(("engine", "world"), PLACES if is_proving() else PLACES[2:3])
def test_every_answer_is_the_same_wherever_the_device_is(
    engine: str, world: World, built_site: Path, asked: Questions
) -> None:
    some = asked.usual if is_proving() else asked.usual[::10]
    with (
        serve(Host(folder=built_site, headers=KEPT_FOR_EVER, changes=UNTYPED)) as address,
        browser(engine, world) as driver,
    ):
        driver.get(f"{address}checker/")
        where: dict[str, Any] = run(driver, WHERE)
        told: dict[str, Any] = run(driver, ASKING, [one._asdict() for one in some], "lean", {})
    assert where["minutes"] == MINUTES[world.zone]
    assert engine in HAS_NO_LOCALES or where["language"] == world.locale
    assert unequal(some, told["wrong"]) == ""
    assert told["digest"] == digest(some)
