"""What is done on a page before its picture is taken, where a case goes on: by its link, its reminder, or the list."""

import json
from collections.abc import Callable
from typing import Any

from tests.browser.pages import SAID, Checker
from tests.browser.test_cases import BROKEN, PUT
from tests.core.lives import asked

type Act = Callable[[Checker], None]
type Facts = dict[str, Any]

THERE = {
    "another_day": "[data-day-of='done']",
    "wrote": "[data-day-of='wrote']",
    "done": "[data-noted]",
    "remind": "[data-reminder='title']:not(:empty)",
    "keep": "[data-panel='keep']",
    "keep_now": "[data-keep-done], [data-note]:visible",
}
"""What appears once a button has done its work."""


def fragment(facts: Facts, made: str, **more: str) -> str:
    """The part of an address that opens a case, as it was copied on a day."""
    return f"#{asked('link', situation=facts, today=made, **more)['fragment']}"


def pressed(*names: str, company: str = "", role: str = "") -> Act:
    """One button after another below an answer, with the names given once there is a place for them."""

    def act(checker: Checker) -> None:
        page = checker.wait_for_answer().page
        for name in names:
            page.locator(f"[data-act='{name}']:visible").first.click()
            page.locator(THERE[name]).locator("visible=true").first.wait_for(timeout=60_000)
            for what, value in {"company": company, "role": role}.items():
                field = page.locator(f"[data-name='{what}']:visible")
                if value and field.count():
                    field.first.fill(value)
        page.wait_for_timeout(1_000)
        page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")

    return act


def after(first: Act, *more: Act) -> Act:
    """One action after another."""

    def act(checker: Checker) -> None:
        for each in (first, *more):
            each(checker)

    return act


def troubled(trouble: str) -> Act:
    """The browser refuses to store anything."""
    return lambda checker: checker.page.evaluate(f"void ({BROKEN[trouble]})")


def newer(checker: Checker) -> None:
    """The service worker of a newer build waits: the same place and words, shown as newer.js shows them."""
    checker.page.evaluate(
        """() => {
          const place = document.getElementById("newer");
          place.firstElementChild.textContent = place.dataset.words;
          place.hidden = false;
        }"""
    )


def without_network(checker: Checker) -> None:
    """A country is chosen whose holidays were never fetched, and there is no network."""
    checker.page.context.set_offline(True)
    checker.fill({"country": "GB"})
    checker.page.wait_for_timeout(4_000)
    checker.wait_for_answer()


def kept(today: str) -> str:
    """A list of several cases, told over some weeks, one of them put away."""
    cases: tuple[tuple[str, str, str, Facts], ...] = (
        ("a", "Acme", "planner", SAID),
        ("b", "Bolt & Sons", "", {"interview_day": "2026-11-12", "follow_ups": ["2026-11-30"]}),
        ("c", "", "head of the night shift in the emergency department", {"interview_day": "2026-12-01"}),
        ("d", "Ministry of Housing, Communities and Local Government", "analyst", {**SAID, "pace": "slow"}),
        ("e", "Dune", "cook", {"interview_day": "2026-11-02"}),
    )
    text = None
    for name, company, role, facts in cases:
        told = {"id": name, "situation": facts, "new": True, "company": company, "role": role}
        made = max(facts["interview_day"], "2026-11-24")
        text = asked("interviews", do="keep", list=text, today=made, **told)["list"]
    sent = asked("since", situation=SAID, today=today, what="wrote")["situation"]
    text = asked("interviews", do="keep", list=text, id="d", situation=sent, today=today)["list"]
    return str(asked("interviews", do="put_away", list=text, id="e", why="said_no", today=today)["list"])


def listed(text: str, then: Act = lambda checker: None) -> Act:
    """The list as it is kept on this device."""

    def act(checker: Checker) -> None:
        checker.page.evaluate(PUT, [text])
        checker.page.reload()
        place = "[data-interviews] [data-lines] > li, [data-note]:visible"
        checker.page.wait_for_selector(place, timeout=60_000)
        then(checker)

    return act


def opened(checker: Checker) -> None:
    """What happened in the first case, and what was put away."""
    checker.page.locator("[data-lines] .case summary").first.click()
    checker.page.locator("[data-away-block] > summary").click()


def linked(fragment: str) -> Act:
    """A link to one of the cases that are kept here."""

    def act(checker: Checker) -> None:
        checker.page.evaluate(f"void (location.href = '../checker/{fragment}')")
        checker.page.wait_for_url("**/checker/*")
        checker.wait_for_answer().page.locator("[data-note]:visible").wait_for()

    return act


def chosen(name: str) -> Act:
    """A button of the list."""
    return lambda checker: checker.page.locator(f"[data-act='{name}']:visible").first.click()


def brought_in(file: str) -> Act:
    """A file from another device."""

    def act(checker: Checker) -> None:
        given = {"name": "interviews.json", "mimeType": "application/json", "buffer": file.encode()}
        checker.page.locator("[data-bring-in]").set_input_files(given)  # type: ignore[arg-type]
        checker.page.wait_for_selector("[data-told]:visible")

    return act


def contradicted(today: str) -> str:
    """The same list from another device, on which the first case was told otherwise on the same day."""
    list_ = json.loads(kept(today))
    told = {**SAID, "timeline": {"words": "by the end of next week"}}
    other = asked("interviews", do="keep", id="a", situation=told, new=True, company="Acme", today="2026-11-24")
    (theirs,) = json.loads(other["list"])["cases"]
    list_["cases"] = [theirs if each["id"] == "a" else each for each in list_["cases"]]
    return json.dumps(list_)
