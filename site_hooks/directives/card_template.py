"""The card of an answer as a template: headings and shapes stand here, and card.js puts the answer's texts in."""

from followup_core.facts import facts_of
from followup_core.policy import POLICY_VERSION
from followup_core.sections import Origin
from followup_core.situation import Situation
from followup_core.texts import render, say
from followup_core.verdicts import Stage
from site_hooks.directives.asked import ASKED_FIRST, opens
from site_hooks.directives.card_days import days
from site_hooks.directives.controls import TOGETHER, needed_text, question_text
from site_hooks.directives.going_on import did
from site_hooks.directives.letter import beside, note, words
from site_hooks.html import Html, element
from site_hooks.shapes import icon, origin_mark

ARC = "M10 52a38 38 0 0 1 76 0"
RING = "<circle cx='48' cy='56' r='23' class='ring'/>"
EMBLEMS = {
    Stage.WAIT: f"<path d='{ARC}' class='dots'/><path d='{ARC}' class='line part'/>{RING}",
    Stage.ACT: f"<path d='{ARC}' class='line'/><circle cx='48' cy='56' r='23' class='sun'/>",
    Stage.GIVE: f"<path d='{ARC}' class='dashes'/>{RING}<path d='M26.500 64a23 23 0 0 0 43 0z' class='half'/>",
    Stage.REST: "<path d='M10 38a38 38 0 0 0 76 0' class='line'/><circle cx='48' cy='43' r='17' class='ring'/>",
}
"""A shape for each stage, so that colour is never alone."""


MOST_HINTS = "3"
"""How many pieces of advice are shown; the first are the most important."""


def card_template() -> Html:
    """Everything that an answer can show; card.js takes out what an answer does not have.

    The two halves stand one above the other on a phone, and side by side where the window is wide. What moves there,
    and what outlives an answer, is put in its place by docs/javascripts/arrange.js.
    """
    lead = (element("div", class_="facts", data_facts=True), _place("changed"), _verdict(), _place("lead"))
    rest = (
        words(),
        did(),
        beside(),
        _place("words"),
        days(),
        _place("days", _why()),
        _place("meanwhile", _until_then()),
        note(),
        *_closed(),
    )
    return element(
        "template",
        element("div", *lead, class_="lead"),
        element("div", *rest, _last(), class_="rest"),
        _printed(),
        data_card=True,
    )


def _place(name: str, *content: Html) -> Html:
    return element("div", *content, data_place=name)


def _printed() -> Html:
    """The footer on paper: where the page comes from, which policy it follows, and its day."""
    return element("p", data_slot="printed", class_="printed")


def _last() -> Html:
    return element("div", _decided(), _sources(), class_="last")


def _policy() -> Html:
    """The version of the policy that the answer follows; its link says where that comes from."""
    version = render(say("policy.version", version=POLICY_VERSION))
    return element("p", element("a", version, href="page:where-this-comes-from"), class_="policy")


def emblem(stage: Stage) -> Html:
    """The shape of a stage, with room for the day."""
    day = element("text", x="48", y="64.5", data_slot="emblem_day")
    return element(
        "svg",
        Html(EMBLEMS[stage]),
        day,
        class_="emblem",
        viewBox="0 0 96 84",
        aria_hidden="true",
        data_stage=stage.value,
    )


def _verdict() -> Html:
    today = element(
        "button", element("span", data_slot="today_text"), icon("pen"), type="button", class_="stage", data_open="today"
    )
    return element(
        "div",
        *(emblem(stage) for stage in Stage),
        today,
        element("h2", class_="says num", data_slot="headline", tabindex="-1"),
        element("p", class_="also", data_slot="detail"),
        class_="verdict",
        data_verdict_band=True,
    )


def _why() -> Html:
    return element(
        "div",
        element("p", data_slot="why"),
        element("ul", _section(), data_list="first_section", class_="srcs"),
        element("ul", _first_assumption(), data_list="first_assumption", class_="first"),
        class_="why",
    )


def _section() -> Html:
    """The section it rests on, and whose advice it is."""
    origins = (element("span", origin_mark(origin), data_origin=origin.value) for origin in Origin)
    return element("li", element("a", class_="cite", data_slot="title", data_section=True), *origins, class_="src")


def _first_assumption() -> Html:
    said = element("span", element("span", _text("card.assuming")), " ", element("span", data_slot="text"))
    return element("li", said, _change(), class_="if")


def _hint(drawn: str) -> Html:
    link = element("a", _text("card.section"), class_="more-of-it", data_section=True)
    return element("li", icon(drawn), element("span", element("span", data_slot="text"), " ", link))


def _elsewhere() -> Html:
    """What other advisers would say, with the link to all of them."""
    link = element("a", _text("card.others_say.all"), class_="more-of-it", href="page:where-experts-differ")
    return element("li", icon("guidance"), element("span", element("span", data_slot="text"), " ", link))


def _change() -> Html:
    return element("button", _text("card.change"), type="button", class_="link", data_open="")


def _pair(first: str, second: str) -> Html:
    return element("li", element("span", data_slot=first), element("b", data_slot=second))


def _until_then() -> Html:
    """What to do meanwhile, and what not."""
    hints = (_hints("advice", "do", "done"), _hints("not_now", "do_not", "no"))
    return element("div", element("div", *hints, class_="hints"), class_="block", data_block="meanwhile")


def _hints(name: str, title: str, drawn: str) -> Html:
    headings = (element("h3", _text(f"card.{title}.{stage}"), data_stage=stage.value) for stage in Stage)
    return element("div", *headings, element("ul", _hint(drawn), data_list=name, data_most=MOST_HINTS), data_with=name)


def _assumed() -> tuple[Html, ...]:
    """What is assumed: first what matters in this case, then what else is assumed, then what can be told besides."""
    row = element("li", element("span", data_slot="text"), _change())
    paths = [path for path in facts_of(Situation) if path not in (*ASKED_FIRST, *TOGETHER)]
    assumed = {path: text for path in paths if (text := question_text(path, "assumed"))}
    others = (
        element(
            "li",
            element("span", text),
            opens(path, _text("card.change"), about=question_text(path, "label")),
            data_row=path,
        )
        for path, text in assumed.items()
    )
    besides = (
        element("li", opens(path, _named(path), about=question_text(path, "label")), data_row=path)
        for path in paths
        if path not in assumed
    )
    return (
        element("ul", row, data_list="other_assumptions", class_="assume"),
        element("ul", *others, class_="assume"),
        element("p", _text("card.besides"), class_="help"),
        element("ul", *besides, class_="besides"),
    )


def _named(path: str) -> str:
    """What a fact is called where it stands alone."""
    return question_text(path, "named") or needed_text(path, "given")


def _closed() -> tuple[Html, ...]:
    """What a visitor can open below the answer: words for later, assumptions, and what would change it."""
    what_if = element("ul", _pair("text", "leads_to"), data_list="alternatives", class_="pairs")
    return (
        _later_words(),
        _more("other_assumptions", _text("card.what_we_assumed"), *_assumed()),
        _more("alternatives", _text("card.what_if"), what_if),
    )


def _later_words() -> Html:
    """The place for words that are not to be sent today."""
    titles = (element("span", _text(f"card.later_words.{stage}"), data_stage=stage.value) for stage in Stage)
    return element("details", element("summary", *titles), class_="more", data_block="later_draft")


def _more(block: str, title: str, *content: Html, class_: str = "more") -> Html:
    return element("details", element("summary", title), *content, class_=class_, data_block=block)


def _sources() -> Html:
    return _more(
        "sources",
        _text("card.sources"),
        element("ul", _section(), data_list="other_sections", class_="srcs"),
        element("p", _text("card.others_say"), class_="help", data_with="others_say"),
        element("ul", _elsewhere(), data_list="others_say", class_="hints"),
        class_="quiet",
    )


def _decided() -> Html:
    """The table down to the row that decided, with the fact that ruled out each row above it."""
    return _more(
        "ruled_out",
        _text("card.decided"),
        element("p", _text("card.decided.hint"), class_="help"),
        element("ol", _ruled_out(), data_list="ruled_out", class_="ruled-out"),
        element("ol", _pair("when", "then"), data_list="decided", class_="pairs decided"),
        element("div", _table(), _policy(), class_="src"),
        class_="quiet",
    )


def _ruled_out() -> Html:
    """A row above the one that decided, or several of them that the same fact ruled out."""
    return element("li", element("span", data_slot="rows", class_="num"), element("span", data_slot="because"))


def _table() -> Html:
    """The link to the whole table; its script adds the row."""
    return element(
        "a", _text("card.decided.table"), href="page:how-the-checker-decides", class_="cite", data_table=True
    )


def _text(message_id: str) -> str:
    return render(say(message_id))
