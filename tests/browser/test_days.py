"""The visitor's own date: known, changeable, and right when the page stays open overnight."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.pages import Checker


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
