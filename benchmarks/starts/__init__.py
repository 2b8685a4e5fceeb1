"""The ways to start Python in a page that are compared, one file each, all with a `NAME`, `prepare` and `AFTER`.

`prepare` writes a page into a folder, with what it needs. The page asks the smallest question and
sets `window.answered` to the milliseconds from just before the start to the answer. `AFTER`, if not empty, is run
then, and returns true once a later visit has everything it will have.
"""

from pathlib import Path

QUESTION = '{"situation":{"interview_day":"2026-11-02"},"today":"2026-11-09"}'
"""What the core is asked: the smallest situation there is."""

SMALLEST = """
def days(year, month, day):
    year -= month <= 2
    era = year // 400
    of_era = year - era * 400
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year

document.documentElement.dataset.answer = "move on" if days(2026, 11, 9) - days(2026, 11, 2) > 30 else "wait"
"""
"""What PyScript is asked: MicroPython cannot run the core, so both of its interpreters get this."""


def write_page(folder: Path, script: str, body: str = "") -> None:
    """Write a page that runs `script` as a module."""
    folder.mkdir(parents=True, exist_ok=True)
    head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Start</title>'
    page = f'{head}{body}<script type="module">{script}</script></html>'
    (folder / "index.html").write_text(page, "utf-8")
