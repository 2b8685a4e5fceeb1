"""`::: interviews`: the list of kept interviews; `::: interviews short` is for the home page, where there are any."""

from followup_core.case_log import PutAway
from site_hooks.directives.going_on import act, text
from site_hooks.html import Html, element, joined
from site_hooks.shapes import icon

NOTES = ("forbidden", "full", "garbage", "newer", "not_kept", "gone_all")
"""What can be said of the list as a whole, besides that a case was deleted, which can be undone."""


def interviews(form: str = "") -> Html:
    """The list, whole or `short`."""
    return _short() if form == "short" else _whole()


def _short() -> Html:
    return element(
        "section",
        element("h2", text("interviews.short"), id="my-interviews"),
        element("ul", class_="due-list", data_lines=True),
        element("p", element("a", text("going_on.my_interviews"), href="page:my-interviews")),
        _line_template(),
        class_="kept-short",
        data_interviews="short",
        data_search_exclude=True,
        hidden=True,
    )


def _whole() -> Html:
    notes = (element("p", text(f"interviews.note.{name}"), data_note=name, hidden=True) for name in NOTES)
    return element(
        "div",
        element(
            "div", *notes, _deleted(), element("p", data_told=True, hidden=True), class_="case-notes", role="status"
        ),
        element("p", text("interviews.loading"), data_loading=True, class_="help"),
        element("p", text("interviews.none"), data_none=True, hidden=True),
        element("ul", class_="due-list", data_lines=True),
        element(
            "details",
            element("summary", text("interviews.put_away")),
            element("ul", class_="due-list", data_away=True),
            class_="more",
            data_away_block=True,
            hidden=True,
        ),
        _whole_list(),
        _line_template(),
        class_="interviews",
        data_interviews="whole",
        data_failed=text("interviews.failed"),
        data_search_exclude=True,
    )


def _deleted() -> Html:
    words = element("span", text("interviews.note.deleted"))
    undo = act("undo", text("going_on.undo"), class_="link")
    return element("p", words, " ", undo, data_note="deleted", hidden=True)


def _whole_list() -> Html:
    """What can be done with the list as a whole, each with what it needs; the script shows it where that is at hand."""
    second: dict[str, str | bool | None] = {"class_": "btn second", "hidden": True}
    ways = (
        act("calendar", icon("bell"), text("interviews.calendar"), data_needs="due", **second),
        act("save_file", icon("keep"), text("interviews.save_file"), data_needs="cases", **second),
        _bring_in(),
        act("save_garbage", text("interviews.save_garbage"), data_needs="garbage", **second),
        act("ask_delete_all", text("interviews.delete_all"), class_="link", hidden=True, data_needs="kept"),
    )
    return element("div", element("div", *ways, class_="ways"), _sure(), class_="whole-list")


def _bring_in() -> Html:
    """The choice of a file that holds a list."""
    return element(
        "label",
        icon("link"),
        text("interviews.bring_in"),
        element("input", type="file", accept=".json,application/json", data_bring_in=True, class_="unseen"),
        class_="btn second",
        data_needs="list",
    )


def _sure() -> Html:
    """The question before the whole list is deleted."""
    return element(
        "div",
        element("p", text("interviews.delete_all.sure")),
        act("delete_all", text("interviews.delete_all.yes"), class_="btn"),
        act("cancel", text("interviews.delete_all.no"), class_="btn second"),
        data_sure=True,
        hidden=True,
    )


def _line_template() -> Html:
    """One case, copied by the script for each."""
    line = element(
        "li",
        element("p", element("a", data_slot="due_or_headline", data_open_case=True), class_="due"),
        element("p", data_slot="title", class_="case-title"),
        element("p", data_slot="put_away_text", class_="help"),
        element("p", data_slot="problem", class_="error"),
        _more(),
        class_="case",
    )
    return joined(element("template", line, data_line=True))


def _more() -> Html:
    """What happened in a case, and what can be done with it."""
    reasons = (act("put_away", text(f"put_away.{why}"), class_="chip", data_why=why.value) for why in PutAway)
    back = act("bring_back", text("interviews.bring_back"), class_="btn second", data_only="away")
    delete = act("delete", text("interviews.delete"), class_="link")
    return element(
        "details",
        element("summary", text("interviews.more")),
        element("ol", data_history=True, class_="history"),
        element("p", text("interviews.why"), class_="label", data_only="open"),
        element("div", *reasons, class_="chips", data_only="open"),
        element("div", back, delete, class_="ways"),
        class_="aside",
        data_whole_only=True,
    )
