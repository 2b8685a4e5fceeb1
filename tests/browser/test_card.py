"""The card: what it rests on is one tap away, what was given can be changed, and nothing is lost."""

from playwright.sync_api import Page, Route, expect

from tests.browser.pages import SAID, Checker


def test_two_questions_are_enough_and_one_is_not(checker: Checker) -> None:
    checker.choose("Yesterday")
    checker.wait_until_ready()
    expect(checker.answer).to_have_count(0)
    checker.choose("No, or only “soon”")
    assert checker.shown()["verdict"] == "wait"
    expect(checker.page.locator("[data-question]:visible")).to_have_count(0)
    marks = checker.page.evaluate("performance.getEntriesByType('mark').map((each) => each.name)")
    assert marks == ["followup:boot", "followup:ready", "followup:answer"]


def test_the_citation_lands_on_the_section(warm: Checker) -> None:
    warm.start_over()
    warm.fill(SAID, "2026-12-03")
    warm.wait_for_answer()
    page = warm.page.context.new_page()
    page.goto(warm.page.locator(".cite").first.evaluate("(link) => link.href"))
    assert page.url.endswith("#respect-their-timeline")
    heading = page.locator(":target")
    expect(heading).to_have_text("Respect the date they gave")
    expect(heading).to_be_in_viewport()
    page.close()


def test_a_fact_opens_its_question_and_closes_it_again(warm: Checker) -> None:
    warm.start_over()
    warm.fill(SAID, "2026-12-03")
    warm.wait_for_answer()
    warm.choose("Done")
    expect(warm.page.locator("[data-question]:visible")).to_have_count(0)
    fact = warm.page.locator("[data-fact='timeline']")
    expect(fact).to_contain_text("“within two weeks”")
    fact.click()
    expect(fact).to_have_attribute("aria-expanded", "true")
    warm.say("within three weeks")
    assert warm.shown()["changes_on"] == "2026-12-14"
    fact.click()
    expect(warm.page.locator("[data-question='timeline']")).to_be_hidden()


def test_a_day_in_the_future_is_told_under_its_field_and_the_old_answer_is_marked_as_old(warm: Checker) -> None:
    warm.start_over()
    warm.fill(SAID, "2026-12-08")
    warm.wait_for_answer()
    warm.fill({"follow_ups": ["2026-12-08", "2026-12-20"]})
    expect(warm.error("follow_ups[1]")).to_contain_text("lies after today")
    expect(warm.error("follow_ups[0]")).to_be_hidden()
    expect(warm.page.locator("[data-stale]")).to_be_visible()
    warm.page.locator("[name='follow_ups[1]']").fill("")
    assert warm.shown()["verdict"] == "give_time"
    expect(warm.page.locator("[data-stale]")).to_be_hidden()


def test_other_cases_find_their_way_without_the_second_question(warm: Checker) -> None:
    warm.start_over()
    warm.fill({}, "2026-12-03")
    warm.choose("Something else happened")
    warm.choose("They made me an offer")
    warm.page.locator("[name='came_back.on']").fill("2026-12-01")
    warm.fill({"interview_day": "2026-11-20"})
    assert warm.shown()["verdict"] == "answer_offer"


def test_an_interview_that_is_still_to_come_waits(checker: Checker) -> None:
    checker.fill({}, "2026-12-03")
    checker.choose("Still to come")
    expect(checker.page.locator("[data-question='timeline']")).to_be_hidden()
    checker.page.locator("[name='interview_day']").fill("2026-12-10")
    assert checker.shown()["rule"] == "not-interviewed-yet"


def test_the_draft_is_copied_and_opened_with_its_blanks(page: Page, served: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    checker = Checker(page, served).open()
    checker.fill(SAID, "2026-12-07")
    checker.wait_for_answer()
    blanks = page.locator("[data-block='draft'] .blank")
    expect(blanks.first).to_have_text("position")
    checker.choose("Copy")
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Dear [name],\n\nThank you again for meeting me on 20 November")
    mail = page.get_by_role("link", name="Open in my mail").get_attribute("href")
    assert mail
    assert mail.startswith(
        "mailto:?subject=%5Bposition%5D%20interview%20on%2020%20November%3A%20%5Byour%20name%5D&body=Dear%20%5Bname%5D%2C%0D%0A"
    )


def test_what_stands_open_in_an_answer_stays_open_in_the_next(warm: Checker) -> None:
    warm.start_over()
    warm.fill(SAID, "2026-12-03")
    warm.wait_for_answer()
    warm.choose("How this was decided")
    warm.fill({"contact": "recruiter"})
    warm.wait_for_answer()
    expect(warm.page.locator("[data-block='ruled_out'] li").first).to_be_visible()


def test_what_was_filled_in_before_the_script_came_counts(page: Page, served: str) -> None:
    held: list[Route] = []
    page.route("**/checker.js", lambda route: held.append(route))  # noqa: PLW0108 (the driver marks what it is given)
    page.goto(f"{served}checker/", wait_until="commit")
    checker = Checker(page, served)
    page.locator("[data-question='timeline']").wait_for()
    checker.fill(SAID, "2026-12-03")
    for route in held:
        route.continue_()
    assert checker.shown()["verdict"] == "wait"


def test_that_they_gave_no_date_stays_a_fact_after_an_offer(warm: Checker) -> None:
    warm.start_over()
    said = {"interview_day": "2026-11-20", "timeline": None}
    warm.fill(said | {"came_back": {"kind": "offer", "on": "2026-11-26"}}, "2026-11-27")
    warm.wait_for_answer()
    expect(warm.page.locator("[data-fact='timeline']")).to_have_text("They said no date")


def test_an_interview_that_was_still_to_come_asks_what_they_said_once_it_is_over(warm: Checker) -> None:
    page = warm.page
    warm.start_over()
    warm.choose("Still to come")
    page.locator("[name='interview_day']").fill(
        page.evaluate("new Date(Date.now() + 864e5).toISOString().slice(0, 10)")
    )
    warm.choose("Done")
    warm.wait_for_answer()
    warm.change("interview_day")
    warm.choose("Yesterday")
    warm.choose("Done")
    expect(page.locator("[data-question='timeline']")).to_be_visible()
    expect(page.locator("[data-stale]")).to_be_visible()


def test_the_words_above_a_letter_do_not_overlap_on_a_narrow_phone(warm: Checker) -> None:
    warm.start_over()
    warm.page.set_viewport_size({"width": 320, "height": 844})
    warm.fill(SAID, "2026-12-07")
    warm.wait_for_answer()
    tools = warm.page.locator(".tools:visible").first
    fill, edit = tools.locator("summary").bounding_box(), tools.locator("> .link").bounding_box()
    assert fill
    assert edit
    assert fill["y"] + fill["height"] <= edit["y"] or fill["x"] + fill["width"] <= edit["x"]
