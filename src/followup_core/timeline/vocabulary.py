"""The words that times are made of, and the short and mistaken ways in which people write them."""

from typing import TypeAlias

from followup_core.texts.en.dates import MONTHS, WEEKDAYS
from followup_core.timeline.english import words_in

Meaning: TypeAlias = tuple[str, object]
"""The kind of a word, by which forms ask for it, and what it stands for."""


def _numbered(kind: str, words: str, first: int) -> dict[str, Meaning]:
    """The words in order, each with its number."""
    return {word: (kind, number) for number, word in enumerate(words.split(), first)}


def _all(kind: str, words: str, value: object = None) -> dict[str, Meaning]:
    """The words, all with the same kind and value."""
    return dict.fromkeys(words.split(), (kind, value))


WEEKDAYS_SMALL = tuple(name.lower() for name in WEEKDAYS)

UNITS = ("minute", "hour", "day", "workday", "week", "fortnight", "month", "quarter", "year", "weekend")

TENS = ("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

WORDS: dict[str, Meaning] = {
    **_numbered("WEEKDAY", " ".join(WEEKDAYS).lower(), 0),
    **_numbered("WEEKDAYS", " ".join(f"{name}s" for name in WEEKDAYS).lower(), 0),
    **_numbered("MONTH", " ".join(MONTHS).lower(), 1),
    **_numbered("NUMBER", "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen", 0),
    **_numbered("NUMBER", "fifteen sixteen seventeen eighteen nineteen twenty", 15),
    **{word: ("NUMBER", 10 * n) for n, word in enumerate(TENS, 3)},
    **_numbered("ORDINAL", "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1),
    **_numbered("ORDINAL", "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 13),
    "hundred": ("HUNDRED", 100),
    **_all("ORDINAL", "thirtieth", 30),
    **_all("ORDINAL", "fortieth", 40),
    **_all("ORDINAL", "fiftieth", 50),
    **_all("ORDINAL", "last final", -1),
    **_all("ORDINAL", "penultimate", -2),
    **{unit: ("UNIT", unit) for unit in UNITS},
    **{f"{unit}s": ("UNITS", unit) for unit in UNITS},
    **_all("WORK", "working business work office banking trading"),
    **_all("PART", "start beginning early top outset front", "start"),
    **_all("PART", "middle mid midst halfway", "middle"),
    **_all("PART", "end late later close ends tail ending", "end"),
    **_all("CLOCK", "noon midday midnight morning afternoon evening night lunchtime lunch teatime tea breakfast"),
    **_all("CLOCK", "eod cob eob eop mornings afternoons evenings bedtime dinnertime dinner"),
    **_all("ZONE", "gmt utc est edt cst cdt mst pst pdt cet cest ist bst aest aedt nzst sgt et pt ct z"),
    **_all("WHICH", "this current present", 0),
    **_all("WHICH", "next", 1),
    **_all("MORE", "more further extra additional full whole entire calendar solid straight consecutive odd good very"),
    **_all("MORE", "clear short long maybe perhaps possibly probably actual complete standard elapsed potentially"),
    **_all("HEDGE", "hopefully about around roughly approximately approx circa just only itself literally really"),
    **_all("HEDGE", "simply sometime anytime likely ideally certainly definitely kindly please ish easily either"),
    **_all("HEDGE", "presumably realistically honestly absolutely comfortably nearly almost conservatively"),
    **_all("HEDGE", "tentatively provisionally normally usually typically generally ok okay exactly well"),
}
"""Every word that a form can ask for by its kind."""

LITERALS = words_in(
    """
    a an the of in on at by to or and from for with before after within until till between not no half than then
    that day under most least latest coming last time today tomorrow tonight commencing through during couple
    few several past over eod day following subsequent later earliest
    holidays thanksgiving christmas halloween easter diwali valentine memorial labor labour boxing eve
    """
)
"""Words that forms name as they are; with `WORDS`, what two words written as one are split into."""

SLIPS = {
    "monday": "mon monda mnday munday moday mondya",
    "tuesday": "tue tues tusday teusday tuesady tuseday tuesay",
    "wednesday": "wed weds wednes wensday wendsday wedensday wendnesday wenesday wednsday wedsday",
    "thursday": "thu thur thurs thrusday thrsday thirsday thusday thurdsay",
    "friday": "fri firday freiday frday fridy firdays",
    "saturday": "sat satuday saterday",
    "sunday": "sun sundy",
    "january": "jan janurary",
    "february": "feb febr febuary febraury feburary febrary",
    "march": "mar",
    "april": "apr",
    "june": "jun junne jnue",
    "july": "jul jully juli jly",
    "august": "aug agust",
    "september": "sep sept septmber",
    "october": "oct octber",
    "november": "nov novmber",
    "december": "dec decemeber decmber",
    "minutes": "min mins",
    "hour": "huor",
    "hours": "hrs",
    "day": "dy dya",
    "days": "dys dyas dayz",
    "workday": "weekday bday",
    "workdays": "weekdays bdays",
    "week": "sennight kw cw wk wek weeek weke wekk eeek eek",
    "weeks": "wks weks weeeks wekks wkes weelks",
    "weekend": "wkend wknd weeknd",
    "fortnight": "fortnite fornight fourtnight",
    "month": "mth mnth montn moth",
    "months": "mths mnths mos moths",
    "quarter": "qtr quater",
    "year": "yr yaer",
    "years": "yrs",
    "next": "nxt nex nect nexr nexy enxt netx nrxt nxet nezt",
    "this": "thsi tihs ths",
    "tomorrow": "tmrw tmr tmrow tmro tomo tomoz tommorow tomorow tomorro tommorw 2moro 2morrow 2mrw tmw tomm tmoro",
    "tonight": "tonite 2nite 2night",
    "today": "2day tdy todya tody",
    "the": "teh hte",
    "before": "b4 befr befor efore efor bfore bevore befroe",
    "within": "w/in w/i wihtin withn wthin witin whithin wthn",
    "between": "b/w btwn btw betwen",
    "end": "ned edn",
    "beginning": "beg begining beggining beginnning begginning",
    "early": "eary ealry erly eraly",
    "week commencing": "w/c wc w/b",
    "week ending": "w/e",
    "with": "w/ wiht",
    "couple": "cpl cuple coupel copule",
    "couple of": "coupla couplea",
    "few": "fwe",
    "half": "haf hal hald halff hallf hlaf hafl havlf",
    "business": "bussiness buisness busines bizness bussines biz bus",
    "working": "wrking workng wroking",
    "afternoon": "arvo avo aft",
    "evening": "evenin",
    "morning": "morn mornin",
    "end week": "eow eotw",
    "end month": "eom eotm",
    "end year": "eoy eoty",
    "end quarter": "eoq",
    "mid week": "midweek",
    "mid month": "midmonth",
    "mid year": "midyear",
    "until": "til untill untl unitl",
    "through": "thru thro throughout",
    "most": "msot",
    "latest": "lastest latst",
    "christmas": "xmas crimbo chrimbo chrissy",
    "new year": "newyear newyears",
    "hopefully": "hopefuly",
    "two": "tow",
    "three": "thre threee",
    "four": "fuor",
    "first": "frist fisrt firts",
    "and": "adn nad",
    "of": "fo",
    "or": "ro",
    "by": "yb",
    "in": "ni",
    "hundred": "hundered",
    "after": "aftr",
    "school": "skool",
    "holidays": "hols holz",
    "when": "wen whn",
    "you": "u yuo yo",
    "your": "ur",
    "are": "r",
    "we": "ew",
    "will": "wil wll",
    "back": "bakc",
    "get": "gte",
    "for": "fro",
    "from": "frm froom frmo fomr",
    "be": "eb",
}
"""Each word, or words, with the ways to write it that are too short or too far off to be mended by their spelling."""

ABBREVIATIONS = frozenset({"midweek", "midmonth", "midyear", "weekday", "weekdays", "thurs"})
"""Long words that are not slips; words of four letters or fewer are never taken for slips."""

MEANT = {slip: words for words, slips in SLIPS.items() for slip in slips.split()}
"""The word that each slip stands for."""

SLIPS_BESIDE_A_NUMBER = {
    "weak": "week",
    "weaks": "weeks",
    "mouth": "month",
    "mouths": "months",
    "dats": "days",
    "das": "days",
}
"""English words that are slips only after a number, "a", "next" and the like."""

NEVER_MEANT = words_in(
    "tail front close outset trading banking dinner lunch starting boxing under labor labour memorial"
)

MENDABLE = tuple(
    word
    for word in sorted(WORDS.keys() | LITERALS | {"hopefully", "working"})
    if len(word) > 4 and word not in NEVER_MEANT and WORDS.get(word, ("", None))[0] not in ("HEDGE", "MORE", "ZONE")
)
"""The words to which a misspelt word is compared."""
