"""A reminder on its way into a calendar: a file by `icalendar`, links for two web calendars, and plain text."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from followup_core.percent import encoded
from followup_core.problems import LibraryNeeded
from followup_core.texts import Message, render, say

FIRST_SEQUENCE = date(2026, 1, 1)
"""The day from which revisions are counted, so that they rise with the days without anything being kept."""

A_DAY = 1440
"""Revisions of one event on one day: a page that does not remember them counts by the minute."""

LAST_SEQUENCE = 2**31 - 1
"""The highest revision that a calendar reads (RFC 5545, 3.3.8)."""

AT_NINE = timedelta(hours=9)
"""When the alarm rings on the day, where a calendar takes alarms from a file; Google and Outlook ring their own."""

PRODUCT = "-//Should I follow up yet?//Reminders//EN"
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+|\s+")
"""What a line of a calendar file cannot contain: control characters, line ends, halves of surrogate pairs."""


class Event(NamedTuple):
    """An all-day event of one case.

    Attributes:
        case: the id of the case; the same one makes a calendar move the event instead of adding another.
        made: the day on which it is made.
        made_before: how many were made of this case on that day, or the minutes since that day began, which are below
            zero where it lies ahead.
        day: the day of the event.
        title: what to do.
        unnamed: the same without the names that the visitor gave, for a link that leaves the device.
        reason: why, in a sentence.
        first_line: of the words to send, or empty.
        link: the address that opens the case, or empty.
    """

    case: str
    made: date
    made_before: int
    day: date
    title: Message
    unnamed: Message
    reason: Message
    first_line: str
    link: str

    def to_dict(self, language: str) -> dict[str, object]:
        """The event as text, and as links that carry its day and what to do, with and without the link to the case."""
        return {
            "day": self.day.isoformat(),
            "day_text": render(say("reminder.day", day=self.day), language, self.made.year),
            "title": one_line(render(self.title, language)),
            "text": self.text(language),
            "calendars": [
                {"name": name, "address": address(self, language), "with_link": address(self, language, with_link=True)}
                for name, address in CALENDARS.items()
            ],
        }

    def text(self, language: str) -> str:
        """All of it as text, to be copied."""
        head = say("reminder.text", title=one_line(render(self.title, language)), day=self.day)
        return "\n".join(filter(None, (render(head, language), self.description(language))))

    def description(self, language: str) -> str:
        """Why, the first line of the words to send, and the link to the case."""
        first = render(say("reminder.first_line", line=self.first_line), language) if self.first_line else ""
        link = render(say("reminder.link", link=self.link), language) if self.link else ""
        return "\n".join(filter(None, (render(self.reason, language, self.made.year), first, link)))


def calendar_file(events: Iterable[Event], language: str = "en") -> str:
    """The events as a calendar file (RFC 5545).

    Raises:
        LibraryNeeded: `icalendar` is not there.
    """
    try:
        from icalendar import Calendar
    except ImportError as missing:
        raise LibraryNeeded("icalendar", "icalendar") from missing
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for each in events:
        calendar.add_component(_entry(each, language))
    written: bytes = calendar.to_ical(sorted=False)
    return written.decode("utf-8")


def _entry(event: Event, language: str) -> Any:
    """An event as it stands in a file, with an alarm."""
    from icalendar import Alarm, vDatetime
    from icalendar import Event as Entry

    title = one_line(render(event.title, language))
    entry, alarm = Entry(), Alarm()
    entry.add("uid", f"{event.case}@should-i-follow-up-yet")
    entry.add("sequence", sequence(event))
    # Given as a plain datetime, icalendar would look up UTC in a database of time zones that no browser has.
    entry.add("dtstamp", vDatetime(datetime(event.made.year, event.made.month, event.made.day, tzinfo=UTC)))
    entry.add("dtstart", event.day)
    entry.add("dtend", event.day + timedelta(days=1))
    entry.add("summary", title)
    entry.add("description", "\n".join(map(one_line, event.description(language).split("\n"))))
    entry.add("transp", "TRANSPARENT")
    if event.link:
        entry.add("url", one_line(event.link))
    for name, value in (("action", "DISPLAY"), ("description", title), ("trigger", AT_NINE)):
        alarm.add(name, value)
    entry.add_component(alarm)
    return entry


def sequence(event: Event) -> int:
    """The revision of an event: a later one of the same case has a higher number.

    Counted by the minute it is the same on any day that `made` is said to be: whoever looks ahead, and comes back, has
    no revisions that are ignored.
    """
    return min(max((event.made - FIRST_SEQUENCE).days * A_DAY + event.made_before, 0), LAST_SEQUENCE)


def one_line(text: str) -> str:
    r"""`text` without what would break a line of a calendar.

    >>> one_line(" Acme\r\n& Sons ")
    'Acme & Sons'
    """
    return _UNSEEN.sub(" ", text).strip()


def _google(event: Event, language: str, *, with_link: bool = False) -> str:
    days = f"{event.day:%Y%m%d}/{event.day + timedelta(days=1):%Y%m%d}"
    values = {"action": "TEMPLATE", "text": one_line(render(event.unnamed, language)), "dates": days}
    return _address("https://calendar.google.com/calendar/render", values | _linked("details", event, with_link))


def _outlook(host: str, event: Event, language: str, *, with_link: bool) -> str:
    values = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "allday": "true",
        "subject": one_line(render(event.unnamed, language)),
        "startdt": event.day.isoformat(),
        "enddt": (event.day + timedelta(days=1)).isoformat(),
    }
    return _address(f"https://{host}/calendar/0/deeplink/compose", values | _linked("body", event, with_link))


def _outlook_at_home(event: Event, language: str, *, with_link: bool = False) -> str:
    return _outlook("outlook.live.com", event, language, with_link=with_link)


def _outlook_at_work(event: Event, language: str, *, with_link: bool = False) -> str:
    return _outlook("outlook.office.com", event, language, with_link=with_link)


CALENDARS = {"google": _google, "outlook": _outlook_at_home, "outlook_work": _outlook_at_work}
"""Web calendars that take an event from an address."""


def _linked(key: str, event: Event, with_link: bool) -> dict[str, str]:
    return {key: event.link} if with_link and event.link else {}


def _address(start: str, values: dict[str, str]) -> str:
    """An address with its query; spaces as `%20`, since Outlook shows a plus as a plus."""
    return f"{start}?" + "&".join(f"{key}={encoded(value).replace('+', '%20')}" for key, value in values.items())
