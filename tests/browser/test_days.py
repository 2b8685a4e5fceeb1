"""The visitor's own date: known, changeable, and right when the page stays open overnight."""

from datetime import UTC, date, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.pages import Checker
from tools.browsers import chromium


def opened_at(page: Page, served: str, moment: str) -> Checker:
    page.clock.install(time=datetime.fromisoformat(moment).replace(tzinfo=UTC))
    return Checker(page, served).open()


def test_the_answer_turns_with_the_day(page: Page, served: str) -> None:
    checker = opened_at(page, served, "2026-12-06T23:58")
    checker.fill({"interview_day": "2026-11-20", "timeline": {"deadline": "2026-12-04"}})
    assert checker.shown()["verdict"] == "wait"
    page.clock.fast_forward("03:00")
    expect(page.locator('[name="today"]')).to_have_value("2026-12-07")
    expect(checker.answer).to_have_attribute("data-verdict", "send_email")


def test_a_page_that_slept_looks_at_the_date_when_it_is_seen_again(page: Page, served: str) -> None:
    checker = opened_at(page, served, "2026-12-03T09:00")
    checker.fill({"interview_day": "2026-11-20", "timeline": {"deadline": "2026-12-04"}})
    assert checker.shown()["verdict"] == "wait"
    page.clock.set_system_time(datetime(2026, 12, 8, 9, tzinfo=UTC))
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(checker.answer).to_have_attribute("data-verdict", "send_email")


def test_a_day_that_the_visitor_chose_stays(page: Page, served: str) -> None:
    checker = opened_at(page, served, "2026-12-06T23:58")
    checker.fill({"interview_day": "2026-11-20", "timeline": {"deadline": "2026-12-04"}}, "2026-12-05")
    checker.wait_for_answer()
    page.clock.fast_forward("03:00")
    expect(page.locator('[name="today"]')).to_have_value("2026-12-05")


@pytest.mark.parametrize(
    ("zone", "day"),
    {"Pacific/Kiritimati": "2026-12-07", "Pacific/Honolulu": "2026-12-06", "Asia/Kathmandu": "2026-12-07"}.items(),
)
def test_today_is_the_local_date_of_the_visitor(browser: Browser, served: str, zone: str, day: str) -> None:
    context = browser.new_context(timezone_id=zone)
    page = context.new_page()
    opened_at(page, served, "2026-12-06T19:30")
    expect(page.locator('[name="today"]')).to_have_value(day)
    context.close()


@pytest.mark.parametrize("moment", ["2026-03-29T00:30", "2026-10-25T00:30"])
def test_yesterday_is_a_calendar_day_also_when_the_clocks_change(page: Page, served: str, moment: str) -> None:
    checker = opened_at(page, served, moment)
    checker.choose("Yesterday")
    today = int(moment[8:10])
    expect(page.locator('[name="interview_day"]')).to_have_value(f"{moment[:8]}{today - 1}")


TURNS = {
    "at UTC+14": ("Pacific/Kiritimati", "2026-12-06T09:58", "2026-12-06"),
    "at UTC-11": ("Pacific/Pago_Pago", "2026-12-07T10:58", "2026-12-06"),
    "to a day of 23 hours": ("Europe/London", "2026-03-28T23:58", "2026-03-28"),
    "to a day of 25 hours": ("Europe/London", "2026-10-24T22:58", "2026-10-24"),
    "to a day without a midnight": ("America/Havana", "2026-03-08T04:58", "2026-03-07"),
}
"""Where the visitor is, the moment two minutes before their day ends, and that day."""


@pytest.mark.parametrize("turn", TURNS)
def test_an_open_page_has_the_new_day_on_this_night_and_the_next(browser: Browser, served: str, turn: str) -> None:
    zone, moment, day = TURNS[turn]
    context = browser.new_context(timezone_id=zone)
    page = context.new_page()
    opened_at(page, served, moment)
    today = page.locator('[name="today"]')
    expect(today).to_have_value(day)
    for minutes, after in ((5, 1), (25 * 60, 2)):
        page.clock.fast_forward(minutes * 60_000)
        expect(today).to_have_value(str(date.fromisoformat(day) + timedelta(after)))
    context.close()


def test_a_clock_in_1970_is_said_so_and_the_visitor_can_give_the_day(page: Page, served: str) -> None:
    checker = opened_at(page, served, "1970-01-01T12:00")
    checker.fill({"interview_day": "2026-11-20"})
    expect(checker.error("today")).to_be_visible()
    checker.fill({}, "2026-12-03")
    assert checker.shown()["verdict"] == "send_email"
    assert checker.complaints == []


def test_a_clock_in_2100_is_answered_to_the_last_day(page: Page, served: str) -> None:
    checker = opened_at(page, served, "2100-12-31T12:00")
    checker.fill({"interview_day": "2100-12-20"})
    assert checker.shown()["verdict"] == "send_email"
    checker.fill({"timeline": {"deadline": "2100-12-31"}})
    expect(checker.answer).to_have_attribute("data-verdict", "wait")
    assert checker.complaints == []


DAYS_LATER = """{
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length ? given : [Real.now() + 86_400_000 * Number(sessionStorage.later ?? 0)]));
    }
  };
}"""
"""A clock that a page of the tab can set for all of them; that of the driver stands still while a page is away."""


def test_a_page_that_the_browser_kept_for_the_way_back_has_the_new_day_and_the_case_of_the_tab(
    browser: Browser, served: str
) -> None:
    keeping = browser.browser_type.launch(
        executable_path=str(chromium()),
        args=["--no-sandbox", "--disable-dev-shm-usage"],
        ignore_default_args=["--disable-back-forward-cache"],  # which a driver turns off
    )
    page = keeping.new_context(service_workers="block").new_page()
    page.add_init_script(DAYS_LATER)
    checker = Checker(page, served).open()
    checker.fill({"interview_day": "2026-01-20"})
    checker.wait_for_answer()
    today = page.locator('[name="today"]')
    before = date.fromisoformat(today.input_value())
    page.evaluate("window.kept = true")
    page.goto(f"{served}robots.txt")
    page.evaluate("sessionStorage.later = 5")
    page.evaluate("sessionStorage['followup-facts'] = sessionStorage['followup-facts'].replace('-20', '-21')")
    page.go_back(wait_until="commit")
    expect(today).to_have_value(str(before + timedelta(5)))
    expect(page.locator("[name='interview_day']")).to_have_value("2026-01-21")
    expect(checker.answer).to_have_attribute("data-today", str(before + timedelta(5)))  # the worker lives on
    assert page.evaluate("window.kept")
    keeping.close()
