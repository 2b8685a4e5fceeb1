"""The days of an answer on its card: their line, the slider along it, and the list that says the same in words."""

from followup_core.texts import render, say
from followup_core.verdicts import Stage
from site_hooks.html import Html, element
from site_hooks.shapes import shape


def days() -> Html:
    """The figure, which a script of its own draws into its place, and the list of days that says the same in words."""
    steps = element("ol", _step(), data_list="plan", class_="key")
    return element(
        "div",
        element("h3", _text("card.days")),
        _figure(),
        steps,
        class_="block days-block",
        data_block="plan",
    )


def _figure() -> Html:
    """The line of days: what is drawn, the slider that walks along it, and what another day would bring."""
    slider = element(
        "input",
        type="range",
        min="0",
        step="1",
        data_slider=True,
        aria_label=_text("figure.slider"),
        aria_valuetext=_text("figure.today"),
    )
    drawing = element("div", data_drawing=True, aria_hidden="true")
    line = element("div", drawing, slider, class_="days-line", data_days_line=True, data_now=_text("figure.now"))
    return element("div", line, _legend(), _other_day(), class_="figure", data_figure=True)


def _legend() -> Html:
    weekends = element("span", element("i", class_="swatch weekend"), _text("figure.weekend"), data_weekends=True)
    holidays = element("span", element("i", class_="swatch holiday"), element("span"), data_holidays=True, hidden=True)
    hint = element("span", _text("figure.try"), data_try=True)
    return element("p", weekends, hint, holidays, class_="legend")


def _other_day() -> Html:
    """What another day would bring, with the way back to today."""
    back = element("button", _text("figure.back"), type="button", class_="btn second", data_back=True)
    return element(
        "div",
        element("p", data_day_text=True),
        element("p", element("b", data_headline=True), " ", element("span", data_detail=True)),
        element("p", data_supposes=True, class_="supposes"),
        back,
        class_="other-day",
        data_other_day=True,
        hidden=True,
    )


def _step() -> Html:
    shapes = (element("span", shape(stage), data_stage=stage.value) for stage in Stage)
    return element(
        "li", *shapes, element("span", class_="num", data_slot="days_text"), element("span", data_slot="text")
    )


def _text(message_id: str) -> str:
    return render(say(message_id))
