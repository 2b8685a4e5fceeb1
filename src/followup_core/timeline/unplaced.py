"""Times that are named and cannot be placed: seasons, terms, "the holidays of the school", years of accounts.

Each has its own day in each place, so the visitor is asked for the last day it may be. A form here makes a time whose
grain is "unplaced"; whatever is built on such a time is unplaced too.
"""

from followup_core.timeline.grammar import UNPLACED, Form, Said
from followup_core.timeline.times import Time
from followup_core.timeline.windows import Moment


def unplaced(said: Said, *_: object) -> Time:
    """A time that only the visitor can place."""
    return Time(Moment(said.on), Moment(said.on), UNPLACED)


FOREIGN_YEARS = (
    "islamic|muslim|hijri|tamil|thai|hindu|balinese|bengali|punjabi|ethiopian|sikh|buddhist|cambodian|khmer|burmese|"
    "lao|nepali|sinhala|gujarati|marathi|telugu|kannada|malayalam|assyrian|berber|armenian"
)
"""New years that are not in the table of feasts."""

SCHOOLS = (
    "school|summer|spring|autumn|fall|half|half-term|mid-term|midterm|term|university|college|semester|uni|public|bank|"
    "national|religious|local|regional|company|trade|factory"
)
"""Words before "holidays" that make them those of one place."""

OTHER_FEASTS = (
    "carnival|songkran|vesak|purim|sukkot|onam|pongal|navratri|mardi|lent|advent|oktoberfest|ashura|mawlid|hajj|umrah|"
    "obon|chuseok|tihar|dashain|vaisakhi|baisakhi|timkat|enkutatash"
)
"""Feasts that are not in the table."""

UNPLACED_HOLIDAYS = (
    Form(f"{FOREIGN_YEARS} new year|years", "HOLIDAY", unplaced),
    Form(
        f"{SCHOOLS} term? -? holiday|holidays|break|breaks|vacation|vacations|recess|closure|shutdown",
        "HOLIDAY",
        unplaced,
    ),
    Form("the|this|that|long|next holiday weekend?", "HOLIDAY", unplaced),
    Form("easter school|term|university holidays|holiday|break|vacation", "HOLIDAY", unplaced),
    Form("christmas school|term|university holidays|holiday|break|vacation", "HOLIDAY", unplaced),
    Form("half - term", "HOLIDAY", unplaced),
    Form("half|mid term", "HOLIDAY", unplaced),
    Form(
        f"halfterm|half-term|midterm|mid-term|midterms|eurovision|ganesh|durga|{OTHER_FEASTS}",
        "HOLIDAY",
        unplaced,
    ),
    Form("reading|fresher's|freshers|enrolment|graduation|induction week", "HOLIDAY", unplaced),
)
"""Named days and holidays of one place; forms around named days work on them."""

SEASON = "spring|summer|summertime|springtime|wintertime|autumn|autumnal|winter"
OF_ACCOUNTS = "financial|fiscal|tax|academic|school|university|accounting|budget|scholastic|budgetary"

UNPLACED_SPANS = (
    Form(f"PART part|half|end? of|in? the|this|next|WHICH? {SEASON}", "SPAN", unplaced, ""),
    Form(f"the|this|next|WHICH|over|during|in|by|after|before|until|till|come|of {SEASON}", "SPAN", unplaced),
    Form(f"{SEASON} of? YEAR", "SPAN", unplaced),
    Form("in|by|this|WHICH|during|before|after|until|till|early|late the? fall", "SPAN", unplaced),
    Form("PART|start|end|beginning|middle of? the|this|next|WHICH? term|semester|trimester", "SPAN", unplaced),
    Form("the|this|next|WHICH|new|over|during|after|before|until|till|by|in term|semester|trimester", "SPAN", unplaced),
    Form(
        "once|when|after|before|until|till the? term|semester|school|schools|university|lectures|classes|students "
        "starts|begins|ends|finishes|reopens|resumes|start|begin|end|reopen|resume|restarts|breaks|is|are|goes|go|come "
        "up|back|over|out?",
        "SPAN",
        unplaced,
    ),
    Form("once|when|after|before|until|till back at|in|to school|university|college", "SPAN", unplaced),
    Form(
        f"PART|start|end|beginning|middle|WHICH|new|the|this|our|next? of? the|our|this|WHICH? {OF_ACCOUNTS} UNIT",
        "SPAN",
        unplaced,
    ),
    Form(
        "the|this|next|WHICH|busy|peak|holiday|festive|harvest|rainy|monsoon|hiring|ski|tourist season",
        "SPAN",
        unplaced,
    ),
)
"""Spans without days of their own: "in the spring", "once term starts", "the financial year"."""
