"""The table of named days: how each is written, and its day in a year; one row a day."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple, TypeAlias

from followup_core.timeline.feasts import easter, orthodox_easter
from followup_core.timeline.times import coming, month, plus

InYear: TypeAlias = Callable[[int], date | None]


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
        ("christmas break|period|holiday|holidays|shutdown|closure|festivities",),
        fixed(12, 25),
        "the Christmas break",
        "holidays",
    ),
    NamedDay(
        ("christmas day?",),
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
