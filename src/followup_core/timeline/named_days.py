"""Named days that people hang times on: Thanksgiving, Christmas, Easter, the new year; one row a day."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from followup_core.timeline import spans, weekdays
from followup_core.timeline.feasts import FEASTS, easter, orthodox_easter
from followup_core.timeline.grammar import ESTIMATED, Form, Said
from followup_core.timeline.parts import after
from followup_core.timeline.times import Time, a_day, coming, days_between, first_week_of_january, month, plus, week
from followup_core.timeline.unplaced import UNPLACED_HOLIDAYS, unplaced
from followup_core.timeline.windows import Moment

type InYear = Callable[[int], date | None]


def fixed(month_number: int, day: int) -> InYear:
    """The same date each year."""
    return lambda year: date(year, month_number, day)


def nth(number: int, weekday: int, month_number: int, shift: int = 0) -> InYear:
    """The nth weekday (Monday 0) of a month, from its end where `number` is -1, and `shift` days on."""

    def day(year: int) -> date:
        span = month(date(year, month_number, 1))
        if number < 0:
            return plus(coming(weekday, plus(span.last, -7)), shift)
        return plus(coming(weekday, plus(span.first, -1)), 7 * (number - 1) + shift)

    return day


class NamedDay(NamedTuple):
    """A named day.

    Attributes:
        names: how it is written, as patterns of words.
        day: the day in a year, or None where it is not known.
        grain: "day", or the name of a season that "before" and "after" treat in its own way.
        example: the name on the page.
    """

    names: tuple[str, ...]
    day: InYear
    example: str
    grain: str = "day"


NAMED_DAYS = (
    NamedDay(
        ("orthodox|greek|russian|coptic|romanian|serbian|ukrainian easter sunday?",), orthodox_easter, "Orthodox Easter"
    ),
    NamedDay(
        ("orthodox|russian|coptic|serbian|ukrainian|ethiopian christmas eve?",), fixed(1, 7), "Orthodox Christmas"
    ),
    NamedDay(("persian new year", "nowruz", "norouz", "nowrooz"), fixed(3, 20), "Nowruz"),
    NamedDay(("canadian thanksgiving day|weekend?",), nth(2, 0, 10), "Canadian Thanksgiving"),
    NamedDay(("golden week",), fixed(5, 5), "Golden Week"),
    NamedDay(("early may bank holiday", "may day bank? holiday?"), nth(1, 0, 5), "the early May bank holiday"),
    NamedDay(("late may bank holiday", "may|spring|whitsun bank holiday"), nth(-1, 0, 5), "the spring bank holiday"),
    NamedDay(("august|summer bank holiday", "late august bank holiday"), nth(-1, 0, 8), "the August bank holiday"),
    NamedDay(("victoria day",), lambda year: coming(0, date(year, 5, 17)), "Victoria Day"),
    NamedDay(("family day",), nth(3, 0, 2), "Family Day"),
    NamedDay(("bastille day",), fixed(7, 14), "Bastille Day"),
    NamedDay(("epiphany", "three kings day?"), fixed(1, 6), "Epiphany"),
    NamedDay(("all saints day?",), fixed(11, 1), "All Saints' Day"),
    NamedDay(("ash wednesday",), easter(-46), "Ash Wednesday"),
    NamedDay(("palm sunday",), easter(-7), "Palm Sunday"),
    NamedDay(("whit|pentecost monday",), easter(50), "Whit Monday"),
    NamedDay(("pentecost", "whitsun"), easter(49), "Whitsun"),
    NamedDay(("ascension day?",), easter(39), "Ascension Day"),
    NamedDay(("new year|years day|holiday|break|weekend",), fixed(1, 1), "New Year's Day", "new year"),
    NamedDay(("new year eve", "new years eve", "nye"), fixed(12, 31), "New Year's Eve"),
    NamedDay(("new year", "new years", "first|turn of year"), fixed(1, 1), "New Year", "new year"),
    NamedDay(("mlk day", "martin luther king day"), nth(3, 0, 1), "Martin Luther King Day"),
    NamedDay(("australia day",), fixed(1, 26), "Australia Day"),
    NamedDay(("republic day",), fixed(1, 26), "Republic Day"),
    NamedDay(("valentine day?", "valentines day?"), fixed(2, 14), "Valentine's Day"),
    NamedDay(("presidents|president day", "presidents' day"), nth(3, 0, 2), "Presidents' Day"),
    NamedDay(("st|saint patrick|patricks|paddy|paddys day", "paddy|paddys day"), fixed(3, 17), "St Patrick's Day"),
    NamedDay(("good friday",), easter(-2), "Good Friday"),
    NamedDay(("easter monday", "easter bank holiday"), easter(1), "Easter Monday"),
    NamedDay(("easter sunday|weekend|break|holidays|holiday?", "easter"), easter(), "Easter", "easter"),
    NamedDay(("anzac day",), fixed(4, 25), "Anzac Day"),
    NamedDay(("memorial day weekend?",), nth(-1, 0, 5), "Memorial Day"),
    NamedDay(("juneteenth",), fixed(6, 19), "Juneteenth"),
    NamedDay(("canada day",), fixed(7, 1), "Canada Day"),
    NamedDay(("ORDINAL|fourth of july", "independence day", "july NTH weekend"), fixed(7, 4), "the Fourth of July"),
    NamedDay(("labor|labour day weekend?",), nth(1, 0, 9), "Labor Day"),
    NamedDay(("columbus day", "indigenous peoples day"), nth(2, 0, 10), "Columbus Day"),
    NamedDay(("halloween", "hallowe'en"), fixed(10, 31), "Halloween"),
    NamedDay(("bonfire|fireworks night", "guy fawkes night|day?"), fixed(11, 5), "Bonfire Night"),
    NamedDay(("veterans|remembrance day",), fixed(11, 11), "Veterans Day"),
    NamedDay(
        ("thanksgiving day|break|holiday|holidays|weekend?", "turkey day"),
        nth(4, 3, 11),
        "Thanksgiving",
        "thanksgiving",
    ),
    NamedDay(("black friday",), nth(4, 3, 11, 1), "Black Friday"),
    NamedDay(("cyber monday",), nth(4, 3, 11, 4), "Cyber Monday"),
    NamedDay(("christmas eve",), fixed(12, 24), "Christmas Eve"),
    NamedDay(("boxing day", "st|saint stephen|stephens day"), fixed(12, 26), "Boxing Day"),
    NamedDay(
        ("christmas day|break|period|holiday|holidays|shutdown|closure|festivities?",),
        fixed(12, 25),
        "Christmas",
        "christmas",
    ),
    NamedDay(
        ("the holidays", "holiday|festive|winter|year-end season|break|period|closure|shutdown", "holidays"),
        fixed(12, 25),
        "the holidays",
        "holidays",
    ),
)
"""The anchors of the conventions, and other days that everyone in those countries knows."""


MOVING = (
    (
        ("chinese|lunar|vietnamese|korean new year", "chinese|lunar new years", "cny", "seollal", "tet"),
        "chinese-new-year",
        "Chinese New Year",
    ),
    (("ramadan", "ramadhan", "ramzan"), "ramadan", "Ramadan"),
    (("eid al|ul|el - fitr|fitar", "eid al|ul|el fitr", "eid - al|ul|el - fitr", "eid"), "eid-al-fitr", "Eid al-Fitr"),
    (
        ("eid al|ul|el - adha|azha", "eid al|ul|el adha", "eid - al|ul|el - adha", "bakrid"),
        "eid-al-adha",
        "Eid al-Adha",
    ),
    (("passover", "pesach"), "passover", "Passover"),
    (("rosh hashanah|hashana", "jewish new year"), "rosh-hashanah", "Rosh Hashanah"),
    (("yom kippur",), "yom-kippur", "Yom Kippur"),
    (("hanukkah", "chanukah", "hanukah", "chanukkah"), "hanukkah", "Hanukkah"),
    (("holi",), "holi", "Holi"),
    (("diwali", "deepavali", "deepawali"), "diwali", "Diwali"),
)
"""Feasts of the table, with how they are written and what the page calls them."""


def _coming(row: NamedDay) -> Callable[..., Time | None]:
    """A form's builder for the coming day of that name, or that of the year named; today is still it."""

    def build(said: Said, *found: int | None) -> Time | None:
        in_year = found[-1]
        years = (in_year,) if in_year else (said.on.year, said.on.year + 1)
        days = [day for year in years if (day := row.day(year)) and (in_year or day >= said.on)]
        return a_day(days[0])._replace(grain=row.grain) if days else None

    return build


def _moving(name: str) -> Callable[..., Time | None]:
    """A form's builder for a feast of the table; beyond the table it cannot be placed."""

    def build(said: Said, *found: int | None) -> Time:
        feast, in_year = FEASTS[name], found[-1]
        days = feast.of_year(in_year) if in_year else feast.coming(said.on)
        if days is None:
            return unplaced(said)
        return Time(Moment(days[0]), Moment(days[1]), ESTIMATED if feast.estimated else "day", doubt=feast.estimated)

    return build


def _between(said: Said, *_: object) -> Time:
    """26 to 31 December."""
    year = said.on.year
    return days_between(date(year, 12, 26), date(year, 12, 31), "span")


HOLIDAYS = (
    Form("between christmas and new year|years eve|day?", "DAY", _between, "between Christmas and New Year"),
    *(Form(f"{name} YEAR?", "HOLIDAY", _coming(row)) for row in NAMED_DAYS for name in row.names),
    *(Form(f"{name} YEAR?", "HOLIDAY", _moving(feast)) for names, feast, _ in MOVING for name in names),
    *UNPLACED_HOLIDAYS,
)
"""The forms of named days: each name is one."""


def _in_new_year(_: Said, day: Time) -> Time | None:
    return first_week_of_january(day.last) if day.grain == "new year" else None


def _start_of_new_year(said: Said, part: str, day: Time) -> Time | None:
    """Early in the new year is its first full week; all of January counts as well."""
    if day.grain != "new year":
        return None
    span = first_week_of_january(day.last)
    january = month(span.first)
    return span._replace(others=(january,), doubt=True) if part == "start" else None


def _before(said: Said, day: Time) -> Time:
    """The day before; for Easter the Thursday before Good Friday."""
    last = plus(day.last, -3 if day.grain == "easter" else -1)
    return Time(Moment(said.on), Moment(last), frame="before", base=_in_new_year(said, day) or day)


def _after(_: Said, day: Time) -> Time | None:
    """After Christmas, the holidays and the new year is the first full week of January."""
    if day.grain not in ("christmas", "holidays", "new year"):
        return None
    span = first_week_of_january(day.last)
    plain = after(None, day)
    if day.grain == "christmas" and plain:
        span = span._replace(others=(plain._replace(frame=""),), doubt=True)
    return span._replace(frame="after", base=span)


def _until_new_year(said: Said, day: Time) -> Time | None:
    """Until 1 January; after a "not" it is the first week of the year."""
    span = _in_new_year(said, day)
    return span and day._replace(opens=Moment(said.on), frame="until", base=span)


def _over(said: Said, day: Time) -> Time | None:
    """Once it is over: as after it."""
    return _after(said, day) or after(said, day)


def _day(_: Said, day: Time) -> Time:
    return day


def _week_of(_: Said, day: Time) -> Time:
    return week(day.last)


SEASONS = (
    Form("other side of HOLIDAY", "SPAN", _over, "the other side of Christmas"),
    Form(
        "this side of HOLIDAY",
        "SPAN",
        lambda said, day: _before(said, day)._replace(base=day),
        "this side of Christmas",
    ),
    Form("ORDINAL WEEKDAY after|following HOLIDAY", "DAY", weekdays.nth_after, "the third Tuesday after Christmas"),
    Form("once|when HOLIDAY is|are out of way", "SPAN", _over),
    Form("before HOLIDAY week", "SPAN", lambda said, day: _before(said, week(day.last))),
    Form("last|first? WEEKDAY before HOLIDAY", "DAY", weekdays.last_before),
    Form("until|till HOLIDAY", "SPAN", _until_new_year, "until the new year"),
    Form(
        "be HOLIDAY before", "SPAN", lambda said, day: (span := _in_new_year(said, day)) and span._replace(floor=True)
    ),
    Form("WEEKDAY before HOLIDAY", "DAY", weekdays.last_before, "the Friday before Christmas"),
    Form("WEEKDAY after|following HOLIDAY", "DAY", weekdays.first_after),
    Form("LENGTH before HOLIDAY", "DAY", weekdays.length_before, "two weeks before Christmas"),
    Form("LENGTH after|of|from|following HOLIDAY", "DAY", weekdays.length_from, "a week after Thanksgiving"),
    Form("UNIT before HOLIDAY", "SPAN", spans.unit_before, "the week before Christmas"),
    Form("UNIT after|following HOLIDAY", "SPAN", spans.unit_after, "the week after Easter"),
    Form("day before HOLIDAY", "DAY", weekdays.day_before, "the day before Thanksgiving"),
    Form("day after|following HOLIDAY", "DAY", weekdays.day_after, "the day after Thanksgiving"),
    Form(
        "once|when|until HOLIDAY is|are|has|have? over|done|finished|through|passed|past|gone",
        "SPAN",
        _over,
        "once the holidays are over",
    ),
    Form("PART part|end|half? of|in|into|on? HOLIDAY", "SPAN", _start_of_new_year, "early in the new year"),
    Form("in|into|during|over|early|sometime|come HOLIDAY", "SPAN", _in_new_year, "in the new year"),
    Form("before|pre|ahead HOLIDAY", "SPAN", _before, "before Christmas"),
    Form("after|post|following HOLIDAY", "SPAN", _after, "after the holidays"),
    Form(
        "not until|before|till HOLIDAY",
        "SPAN",
        lambda said, day: (span := _in_new_year(said, day)) and span._replace(floor=True),
        "not until the new year",
    ),
    Form("week of|commencing HOLIDAY", "SPAN", _week_of, "the week of Christmas"),
    Form("HOLIDAY week", "SPAN", _week_of, "Thanksgiving week"),
    Form("HOLIDAY", "DAY", lambda _, day: day, "by Thanksgiving"),
)
"""What words before a named day make of it."""
