"""`::: sources`: where experts differ, topic by topic: what each says, with date and link, and where we stand.

`::: sources list` is who they are, each once, with date and link.
"""

from datetime import date

from followup_core import limits
from followup_core.sources import READ_ON, SOURCES, TOPICS, Source, Topic
from followup_core.texts import render, say
from site_hooks.html import Html, element, joined


def sources(form: str = "") -> Html:
    """Every topic with its sources; or a `list` of these, by name."""
    if form == "list":
        return _list()
    return joined(element("p", render(say("sources.read_on", day=READ_ON))), *map(_topic, TOPICS))


def _topic(topic: Topic) -> Html:
    title, ours = (render(say(f"topic.{topic.id}.{ending}", **limits.BY_TEXT_NAME)) for ending in ("title", "ours"))
    section = element("a", render(say(f"section.{topic.section}.title")), href=f"section:{topic.section}")
    say_so = element("p", element("b", render(say("sources.we_say"))), " ", ours, " ", section, class_="stance")
    found = (_source(source) for source in SOURCES if source.topic == topic.id)
    return joined(
        element("h2", title, id=f"differ-{topic.id}", class_="minor"),
        element("dl", *found, class_="reasons", data_search_exclude=True),
        say_so,
    )


def _list() -> Html:
    once = {source.address: source for source in SOURCES}.values()
    by_name = sorted(once, key=lambda source: source.who.casefold())
    return element("ul", *(element("li", *_named(source)) for source in by_name), class_="named")


def _source(source: Source) -> Html:
    return element("div", element("dt", *_named(source)), element("dd", render(say(f"source.{source.id}.says"))))


def _named(source: Source) -> tuple[Html | str, ...]:
    who = element("a", source.who, href=source.address, rel="noreferrer")
    return who, " ", element("span", _dated(source.dated), class_="dated")


def _dated(written: str) -> str:
    """When it was published, in words.

    >>> _dated("2018"), _dated("2018-05-15"), _dated("")
    ('2018', '15 May 2018', 'no date')
    """
    if not written:
        return render(say("sources.undated"))
    return render(say("sources.day", day=date.fromisoformat(written))) if len(written) == 10 else written
