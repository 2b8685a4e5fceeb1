"""Named days that people hang times on: Thanksgiving, Christmas, Easter, the new year; one row a day."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from followup_core.timeline import spans, weekdays
from followup_core.timeline.english import COMMON
from followup_core.timeline.feasts import FEASTS, easter, orthodox_easter
from followup_core.timeline.frames import by
from followup_core.timeline.grammar import ESTIMATED, UNPLACED, Form, Said
from followup_core.timeline.parts import after
from followup_core.timeline.times import Time, a_day, coming, days_between, first_week_of_january, month, plus, week
from followup_core.timeline.unplaced import OTHER_FEASTS, UNPLACED_HOLIDAYS, unplaced
from followup_core.timeline.vocabulary import WORDS
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
        length: how many days it lasts; `day` is its last.
        grain: "day", or the name of a season that "before" and "after" treat in its own way.
        example: the name on the page.
    """

    names: tuple[str, ...]
    day: InYear
    example: str
    grain: str = "day"
    length: int = 1


NAMED_DAYS = (
    NamedDay(
        ("orthodox|greek|russian|coptic|romanian|serbian|ukrainian easter sunday?",), orthodox_easter, "Orthodox Easter"
    ),
    NamedDay(
        ("orthodox|russian|coptic|serbian|ukrainian|ethiopian christmas eve?",), fixed(1, 7), "Orthodox Christmas"
    ),
    NamedDay(("persian new year", "nowruz|norouz|nowrooz|norooz|noruz|newroz", "naw - ruz"), fixed(3, 20), "Nowruz"),
    NamedDay(
        ("canadian thanksgiving day|weekend?", "thanksgiving day? up|here? in canada"),
        nth(2, 0, 10),
        "Canadian Thanksgiving",
    ),
    NamedDay(("golden week",), fixed(5, 5), "Golden Week", length=7),
    NamedDay(("early|first may bank holiday", "may day bank? holiday?"), nth(1, 0, 5), "the early May bank holiday"),
    NamedDay(
        ("late|second may bank holiday", "may|spring|whitsun bank holiday"), nth(-1, 0, 5), "the spring bank holiday"
    ),
    NamedDay(("august|summer bank holiday", "late august bank holiday"), nth(-1, 0, 8), "the August bank holiday"),
    NamedDay(("victoria day",), lambda year: coming(0, date(year, 5, 17)), "Victoria Day"),
    NamedDay(("family day",), nth(3, 0, 2), "Family Day"),
    NamedDay(("bastille day",), fixed(7, 14), "Bastille Day"),
    NamedDay(("waitangi day",), fixed(2, 6), "Waitangi Day"),
    NamedDay(("burns night",), fixed(1, 25), "Burns Night"),
    NamedDay(("st|saint david|davids day",), fixed(3, 1), "St David's Day"),
    NamedDay(("st|saint george|georges day",), fixed(4, 23), "St George's Day"),
    NamedDay(("st|saint andrew|andrews day",), fixed(11, 30), "St Andrew's Day"),
    NamedDay(("indian independence day", "independence day here? in india"), fixed(8, 15), "Indian Independence Day"),
    NamedDay(("groundhog day",), fixed(2, 2), "Groundhog Day"),
    NamedDay(("german unity day", "unity day"), fixed(10, 3), "German Unity Day"),
    NamedDay(("workers|workers'|worker day",), fixed(5, 1), "Workers' Day"),
    NamedDay(("hogmanay",), fixed(12, 31), "Hogmanay"),
    NamedDay(("shrove tuesday", "pancake day|tuesday", "mardi gras"), easter(-47), "Shrove Tuesday"),
    NamedDay(("maundy|holy thursday",), easter(-3), "Maundy Thursday"),
    NamedDay(("corpus christi",), easter(60), "Corpus Christi"),
    NamedDay(("epiphany", "three kings day?", "little|women christmas"), fixed(1, 6), "Epiphany"),
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
    NamedDay(
        ("st|saint patrick|patricks|paddy|paddys day|weekend", "paddy|paddys|patrick|patricks day|weekend"),
        fixed(3, 17),
        "St Patrick's Day",
    ),
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
    NamedDay(("remembrance sunday",), nth(2, 6, 11), "Remembrance Sunday"),
    NamedDay(("mothering sunday",), easter(-21), "Mothering Sunday"),
    NamedDay(("trinity sunday",), easter(56), "Trinity Sunday"),
    NamedDay(("giving tuesday",), nth(4, 3, 11, 5), "Giving Tuesday"),
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
    NamedDay(("boxing day", "st|saint? stephen|stephens day"), fixed(12, 26), "Boxing Day"),
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
    (("rosh hashanah|hashana|hashona|hashonah", "jewish new year"), "rosh-hashanah", "Rosh Hashanah"),
    (("yom kippur",), "yom-kippur", "Yom Kippur"),
    (("hanukkah|chanukah|hanukah|chanukkah|hannukah|hannukkah|channukah|chanuka|hanuka",), "hanukkah", "Hanukkah"),
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
        return days_between(plus(days[0], 1 - row.length), days[0], row.grain) if days else None

    return build


def _moving(name: str) -> Callable[..., Time]:
    """A form's builder for a feast of the table; beyond the table it cannot be placed."""

    def build(said: Said, *found: int | None) -> Time:
        feast, in_year = FEASTS[name], found[-1]
        days = feast.of_year(in_year) if in_year else feast.coming(said.on)
        if days is None:
            return unplaced(said)
        return Time(Moment(days[0]), Moment(days[1]), ESTIMATED if feast.estimated else "day", doubt=feast.estimated)

    return build


FEAST_WORDS = frozenset(
    word for names, _, _ in MOVING for name in names for word in name.replace("|", " ").split() if word.isalpha()
).union(OTHER_FEASTS.split("|")) - COMMON.union(WORDS)
"""Words that speak of a feast wherever they stand."""

DAYS_OFF = {"chinese-new-year": 7, "eid-al-fitr": 3, "eid-al-adha": 4}
"""How many days are usually off with a feast; it differs by country."""


def _days_off(name: str, days: int) -> Callable[..., Time | None]:
    """A form's builder for the days off with a feast."""

    def build(said: Said) -> Time:
        time = _moving(name)(said, None)
        return time._replace(closes=Moment(plus(time.first, days - 1)), doubt=True) if time.grain != UNPLACED else time

    return build


def _between(said: Said, *_: object) -> Time:
    """26 to 31 December."""
    year = said.on.year
    return days_between(date(year, 12, 26), date(year, 12, 31), "span")


HOLIDAYS = (
    Form("between christmas and new year|years eve|day?", "DAY", _between, "between Christmas and New Year"),
    *(Form(f"{name} YEAR?", "HOLIDAY", _coming(row)) for row in NAMED_DAYS for name in row.names),
    *(Form(f"{name} YEAR?", "HOLIDAY", _moving(feast)) for names, feast, _ in MOVING for name in names),
    *(
        Form(f"{name} holiday|holidays|break|week", "HOLIDAY", _days_off(feast, days))
        for names, feast, _ in MOVING
        if (days := DAYS_OFF.get(feast))
        for name in names
    ),
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
    last = plus(day.first, -3 if day.grain == "easter" else -1)
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


def _by(said: Said, day: Time) -> Time | None:
    """By a feast of several days is by its first; some mean its last."""
    if day.first == day.last:
        return None
    first = Time(Moment(said.on), Moment(day.first), frame="by", base=day, doubt=True)
    return first._replace(others=(Time(Moment(said.on), Moment(day.last)),))


def _start(said: Said, day: Time) -> Time | None:
    """Once a feast has begun."""
    return after(said, a_day(day.first)._replace(doubt=day.doubt))


def _edge(said: Said, part: str, day: Time) -> Time | None:
    """The first or the last day of a feast; for the new year its first full week."""
    if day.grain in ("new year", "christmas", "holidays"):
        return _start_of_new_year(said, part, day)
    edges = {"start": day.first, "end": day.last}
    return a_day(edges[part])._replace(doubt=day.doubt) if part in edges and day.first != day.last else None


def _before_edge(said: Said, part: str, day: Time) -> Time | None:
    """Before a feast has begun, or is over."""
    edge = _edge(said, part, day) if day.first != day.last else None
    return edge and (_before(said, day) if part == "start" else by(said, edge))


def _nth_day(_: Said, number: int, day: Time) -> Time | None:
    """The first or the last day, or night, of a feast."""
    found = plus(day.first, number - 1) if number > 0 else plus(day.last, number + 1)
    return a_day(found)._replace(doubt=day.doubt) if day.first != day.last else None


def _until_new_year(said: Said, day: Time) -> Time | None:
    """Until 1 January; after a "not" it is the first week of the year."""
    span = _in_new_year(said, day)
    return span and day._replace(opens=Moment(said.on), frame="until", base=span)


def once_over(said: Said, day: Time) -> Time | None:
    """Once it is over: as after it."""
    return _after(said, day) or after(said, day)


def _day(_: Said, day: Time) -> Time:
    return day


def _week_of(_: Said, day: Time) -> Time:
    return week(day.last)


BEGINS = "starts|begins|start|begin|commences|opens"
ENDS = "ends|finishes|end|finish|concludes"

SEASONS = (
    Form("other|far|wrong side of HOLIDAY", "SPAN", once_over, "the other side of Christmas"),
    Form(
        "this side of HOLIDAY",
        "SPAN",
        lambda said, day: _before(said, day)._replace(base=day),
        "this side of Christmas",
    ),
    Form("ORDINAL WEEKDAY after|following HOLIDAY", "DAY", weekdays.nth_after, "the third Tuesday after Christmas"),
    Form("once|when HOLIDAY is|are out of way", "SPAN", once_over),
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
        once_over,
        "once the holidays are over",
    ),
    Form("by HOLIDAY", "SPAN", _by),
    Form(f"by|until|till|before HOLIDAY {BEGINS}", "SPAN", _before, "before Hanukkah starts"),
    Form(f"once|when|after HOLIDAY {BEGINS}", "SPAN", _start),
    Form(f"once|when|after|until HOLIDAY {ENDS}", "SPAN", once_over),
    Form(f"before|by HOLIDAY {ENDS}", "SPAN", lambda said, day: by(said, a_day(day.last))),
    Form("before eve|onset of HOLIDAY", "SPAN", _before),
    Form("before|by PART part? of HOLIDAY", "SPAN", _before_edge, "before the end of Passover"),
    Form("eve of HOLIDAY", "DAY", lambda _, day: a_day(plus(day.first, -1))),
    Form("ORDINAL day|night|evening of HOLIDAY", "DAY", _nth_day, "the first day of Passover"),
    Form("PART part|end|half? of|in|into|on? HOLIDAY", "SPAN", _edge, "early in the new year"),
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
