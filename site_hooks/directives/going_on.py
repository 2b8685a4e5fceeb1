"""What surrounds the answer once a case goes on: what was done, a reminder, a link, keeping it; drawn in the form.

The scripts for it come with the first press (docs/javascripts/going_on.js). The styles know which button belongs to a
verdict, so nothing has to run before that.
"""

from collections.abc import Iterator

from followup_core.plan import DOING
from followup_core.texts import render, say
from site_hooks.html import Html, element, joined
from site_hooks.shapes import icon

CALENDARS = ("google", "outlook", "outlook_work")

NOTES = (
    "kept_elsewhere",
    "kept_otherwise",
    "nothing_read",
    "not_here",
    "gone",
    "forbidden",
    "full",
    "garbage",
    "newer",
    "not_kept",
)
"""What can be said above the answer, besides what the core says about a link."""


def came_back() -> Html:
    """Above the answer: what a link could not say, what stood last time, and the one question to those who return."""
    ways_out = {"kept_otherwise": (" ", act("open_kept", text("going_on.open_kept"), class_="link"))}
    notes = (
        element("li", text(f"going_on.note.{name}"), *ways_out.get(name, ()), data_note=name, hidden=True)
        for name in NOTES
    )
    shown = element("ul", *notes, class_="case-notes", data_case_notes=True, aria_live="polite")
    return joined(shown, _displaced(), _asked(), _noted())


def _asked() -> Html:
    """What stood last time, and what has happened since."""
    ways = (act(name, text(f"going_on.since.{name}"), class_="chip") for name in ("nothing", "answered", "wrote"))
    return element(
        "div",
        element("p", data_last=True, class_="last-time"),
        element("p", text("going_on.since"), class_="ask", id="since-label"),
        element("div", *ways, class_="chips", role="group", aria_labelledby="since-label"),
        _day_of("wrote"),
        class_="since",
        data_since=True,
        hidden=True,
    )


def _noted() -> Html:
    """Said once the answer to that is noted, with the way back."""
    return element(
        "p",
        element("span", text("going_on.noted")),
        " ",
        act("undo", text("going_on.undo"), class_="link"),
        class_="noted",
        data_noted=True,
        hidden=True,
        role="status",
    )


def _displaced() -> Html:
    """Said where another case has taken the place of one that is not kept, with the way back to that."""
    back = act("take_back", text("going_on.displaced.undo"), class_="link")
    return element(
        "p", text("going_on.displaced"), " ", back, class_="noted", data_displaced=True, hidden=True, role="status"
    )


def did() -> Html:
    """With the words to send: one press for having done it, today or on another day."""
    buttons = (
        act("done", icon("done"), text(f"going_on.done.{verdict}"), class_="btn second", data_did=verdict.value)
        for verdict in DOING
    )
    another = act("another_day", text("going_on.another_day"), class_="link", aria_expanded="false")
    return element(
        "div", element("div", *buttons, another, class_="did"), _day_of("done"), class_="block", data_block="did"
    )


def going_on() -> Html:
    """What keeps the case for later; the script that draws an answer puts it in its place there."""
    return element(
        "div",
        element(
            "div",
            act("remind", icon("bell"), text("going_on.remind"), class_="btn second", aria_expanded="false"),
            act("keep", icon("keep"), text("going_on.save_or_share"), class_="btn second", aria_expanded="false"),
            class_="ways",
        ),
        _remind(),
        _keep(),
        class_="going-on",
        data_going_on=True,
    )


def _day_of(what: str) -> Html:
    """The day on which it was done."""
    return element(
        "div",
        element("label", text("form.which_day"), for_=f"day-of-{what}", class_="label"),
        element("input", type="date", id=f"day-of-{what}", class_="field"),
        act("on_that_day", text("going_on.on_that_day"), class_="btn second"),
        class_="another-day",
        data_day_of=what,
        hidden=True,
    )


CALENDAR_HOMES = {
    "google": "https://calendar.google.com/",
    "outlook": "https://outlook.live.com/calendar/",
    "outlook_work": "https://outlook.office.com/calendar/",
}
"""Where the links lead until a script gives them the event: a link that leads nowhere is a fault to machines."""


def _remind() -> Html:
    ready = element(
        "div",
        element(
            "p", element("b", data_reminder="day_text"), ": ", element("span", data_reminder="title"), class_="event"
        ),
        _names("remind"),
        act("file", icon("bell"), text("going_on.file"), class_="btn"),
        element("p", text("going_on.file.hint"), class_="help"),
        *_calendars(),
        *_as_text(),
        data_reminder_ready=True,
        hidden=True,
    )
    nothing = element("p", text("going_on.no_reminder"), data_no_reminder=True, hidden=True)
    failed = element(
        "p", text("going_on.file.failed"), class_="error", data_file_failed=True, hidden=True, role="status"
    )
    return _panel("remind", ready, failed, nothing)


def _calendars() -> Iterator[Html]:
    """The calendars of the web, and whether the event gets a link to the case."""
    yield element("p", text("going_on.calendars"), class_="help")
    yield element("ul", *map(_calendar, CALENDARS), class_="calendars")
    tick = element("input", type="checkbox", data_with_link=True)
    yield element("label", tick, text("going_on.with_link"), class_="tick")


def _calendar(name: str) -> Html:
    link = element(
        "a",
        text(f"going_on.calendar.{name}"),
        href=CALENDAR_HOMES[name],
        data_calendar=name,
        rel="noopener noreferrer",
        target="_blank",
    )
    to = element("span", text(f"going_on.calendar.{name}.to"), class_="help")
    and_link = element("span", text("going_on.calendar.and_link"), class_="help", data_and_link=True, hidden=True)
    return element("li", link, to, and_link)


def _as_text() -> Iterator[Html]:
    """The event as text: a button that copies it, and the text itself where a browser will not."""
    yield act("copy_text", icon("copy"), _before_and_after("going_on.copy_text"), class_="btn second")
    yield element(
        "div",
        element("p", text("going_on.copy_text.failed"), class_="help"),
        element("p", data_reminder="text", class_="as-text", tabindex="0"),
        data_as_text=True,
        hidden=True,
    )


def _keep() -> Html:
    share = element(
        "div",
        act("copy_link", icon("link"), _before_and_after("going_on.copy_link"), class_="btn second"),
        act("print", icon("print"), text("going_on.print"), class_="btn second"),
        class_="ways",
    )
    failed = element("p", text("going_on.copy_failed"), class_="help", data_copy_failed=True, hidden=True)
    ask = element(
        "div",
        element("p", text("going_on.keep.hint"), class_="help"),
        _names("keep"),
        act("keep_now", text("going_on.keep_now"), class_="btn"),
        data_keep_ask=True,
    )
    return _panel("keep", share, failed, ask, _kept())


def _kept() -> Html:
    """What is said once the case is kept: how safe it is there, and where the list is."""
    promises = (
        element("p", text(f"going_on.kept.{name}"), data_kept=name, hidden=True)
        for name in ("safe", "may_go", "in_a_file")
    )
    return element(
        "div",
        element("p", element("b", text("going_on.kept")), role="status"),
        *promises,
        element(
            "a", text("going_on.my_interviews"), href="page:my-interviews", data_my_interviews=True, class_="btn second"
        ),
        data_keep_done=True,
        hidden=True,
    )


def _names(owner: str) -> Html:
    """What the visitor calls the case; these two stand in no link."""
    fields = (
        element(
            "p",
            element("label", text(f"going_on.{name}"), for_=f"{owner}-{name}", class_="label"),
            element("input", type="text", id=f"{owner}-{name}", class_="field", data_name=name, maxlength="300"),
        )
        for name in ("company", "role")
    )
    return element("div", *fields, class_="names")


def _panel(name: str, *content: Html) -> Html:
    return element("div", *content, class_="panel", data_panel=name, hidden=True)


def _before_and_after(message: str) -> Html:
    """The words of a button, and those that it shows for a moment once it has copied."""
    return joined(
        element("span", text(message), data_before=True),
        element("span", text("card.copied"), data_after=True, hidden=True),
    )


def act(name: str, *content: str, **attributes: str | bool | None) -> Html:
    """A button that does something with the case."""
    return element("button", *content, type="button", data_act=name, **attributes)


def text(message: str) -> str:
    """A text of the catalogue."""
    return render(say(message))
