"""Times that are named and cannot be placed: seasons, terms, "the holidays of the school", years of accounts.

Each has its own day in each place, so the visitor is asked for the last day it may be. A form here makes a time whose
grain is "unplaced"; whatever is built on such a time is unplaced too.
"""

from followup_core.timeline.grammar import UNPLACED, Context, Form
from followup_core.timeline.times import Time
from followup_core.timeline.windows import Moment


def unplaced(context: Context, *_: object) -> Time:
    """A time that only the visitor can place."""
    return Time(Moment(context.said_on), Moment(context.said_on), UNPLACED)


FOREIGN_YEARS = (
    "islamic|muslim|hijri|tamil|thai|hindu|balinese|bengali|punjabi|ethiopian|sikh|buddhist|cambodian|khmer|burmese|"
    "lao|nepali|sinhala|gujarati|marathi|telugu|kannada|malayalam|assyrian|berber|armenian"
)
"""New years that are not in the table of feasts."""

SCHOOLS = (
    "school|summer|spring|autumn|fall|half|half-term|mid-term|midterm|term|university|college|semester|uni|public|bank|"
    "national|religious|local|regional|company|trade|factory|builders|building|construction|industrial|works|plant|"
    "office|annual|high|parliamentary|court"
)
"""Words that make the "holidays" after them those of one place."""

OTHER_FEASTS = (
    "carnival|songkran|vesak|wesak|waisak|purim|sukkot|shavuot|simchat|onam|pongal|navratri|navaratri|mardi|lent|advent|"
    "oktoberfest|ashura|muharram|mawlid|milad|hajj|umrah|obon|tanabata|chuseok|losar|tihar|dashain|vaisakhi|baisakhi|"
    "timkat|timket|enkutatash|meskel|lohri|sankranti|ugadi|raksha|rakhi|janmashtami|dussehra|dasara|vijayadashami|"
    "gurpurab|muharram|nyepi|galungan|qingming|bayram|midsummer|solstice|equinox|fasching|karneval|samhain|beltane|"
    "imbolc|lughnasadh|glastonbury|wimbledon|olympics|ascot|eurovision|ganesh|durga|puja|pooja|harvest|monsoon|recess"
)
"""Feasts, seasons and events that are not in the table, each known by one word."""

TERMS = (
    "lent|michaelmas|hilary|trinity|epiphany|easter|autumn|spring|summer|fall|winter|christmas|school|first|second|"
    "third"
)
"""Words before "term"."""

NATIONS = (
    "mexican|nigerian|pakistani|ghanaian|kenyan|brazilian|malaysian|indonesian|ukrainian|polish|finnish|israeli|"
    "singaporean|bangladeshi|filipino|philippine|greek|irish"
)
"""Words before "independence day" that make it another one than the table's."""

LANDS = (
    "australia|zealand|new|nz|mexico|nigeria|pakistan|ghana|kenya|brazil|malaysia|indonesia|ukraine|poland|finland|"
    "israel|singapore|bangladesh|philippines|greece|spain|france|italy|austria|switzerland|netherlands|belgium|africa"
)
"""Countries that keep the day on another date, or keep none."""

UNPLACED_HOLIDAYS = (
    Form(f"{FOREIGN_YEARS} new year|years", "HOLIDAY", unplaced),
    Form(
        f"{SCHOOLS} term? -? holiday|holidays|break|breaks|vacation|vacations|recess|closure|shutdown|closedown",
        "HOLIDAY",
        unplaced,
    ),
    Form("theirs holidays|holiday", "HOLIDAY", unplaced),
    Form("high holy days", "HOLIDAY", unplaced),
    Form("the|this|that|long|next holiday weekend?", "HOLIDAY", unplaced),
    Form("the|this|next|over|coming|a|an? long|extended|bank weekend", "HOLIDAY", unplaced),
    Form("the|this|next|over|coming|a? NUMBER -? day weekend", "HOLIDAY", unplaced),
    Form("easter school|term|university holidays|holiday|break|vacation", "HOLIDAY", unplaced),
    Form("christmas school|term|university holidays|holiday|break|vacation", "HOLIDAY", unplaced),
    Form("half - term", "HOLIDAY", unplaced),
    Form("half|mid term", "HOLIDAY", unplaced),
    Form(f"{TERMS} term|terms|semester|trimester", "HOLIDAY", unplaced),
    Form(
        f"halfterm|half-term|midterm|mid-term|midterms|{OTHER_FEASTS} time|gras|festival|week|weekend|holiday?",
        "HOLIDAY",
        unplaced,
    ),
    Form("reading|fresher's|freshers|enrolment|graduation|induction|finals|exam|holy week", "HOLIDAY", unplaced),
    Form(
        "mother|mothers|father|fathers|results|national|armed|boss|election|king|queen|kings|queens day",
        "HOLIDAY",
        unplaced,
    ),
    Form("king|queen|kings|queens ' ? birthday weekend?", "HOLIDAY", unplaced),
    Form("king|queen|kings|queens birthday weekend?", "HOLIDAY", unplaced),
    Form(f"{NATIONS} independence day", "HOLIDAY", unplaced),
    Form(f"independence day here|over|down? in {LANDS}", "HOLIDAY", unplaced),
    Form(f"labor|labour day here|over|down|up? in {LANDS}|india|ireland|uk|germany", "HOLIDAY", unplaced),
    Form("world|melbourne cup", "HOLIDAY", unplaced),
    Form("super bowl sunday|weekend?", "HOLIDAY", unplaced),
    Form("super|spy|advent|labour sunday|saturday|tuesday|wednesday", "HOLIDAY", unplaced),
    Form("trades|trade|glasgow|builders|industrial fortnight|week|fair", "HOLIDAY", unplaced),
    Form("grand national", "HOLIDAY", unplaced),
    Form("bakra eid", "HOLIDAY", unplaced),
)
"""Named days and holidays of one place; forms around named days work on them."""

SEASON = "spring|summer|summertime|springtime|wintertime|autumn|autumnal|winter"
OF_ACCOUNTS = "financial|fiscal|tax|academic|school|university|accounting|budget|scholastic|budgetary"

ONCE = "once|when|after|before|until|till|by|during|over|in|at|since|as|post|pre"
ARTICLES = "the|our|my|your|his|her|their|this|that|these|those"
PUPILS = "kids|children|pupils|students|teachers|learners|scholars|undergraduates|parliament|congress|lecturers"

UNPLACED_SPANS = (
    Form(f"PART part|half|end? of|in? the|this|next|WHICH? {SEASON}", "SPAN", unplaced, ""),
    Form(f"the|this|next|WHICH|over|during|in|by|after|before|until|till|come|of {SEASON}", "SPAN", unplaced),
    Form(f"{SEASON} of? YEAR", "SPAN", unplaced),
    Form("in|by|this|WHICH|during|before|after|until|till|early|late the? fall", "SPAN", unplaced),
    Form("PART|start|end|beginning|middle of? the|this|next|WHICH? term|semester|trimester", "SPAN", unplaced),
    Form(
        "the|this|next|WHICH|new|over|during|after|before|until|till|by|in|of term|semester|trimester", "SPAN", unplaced
    ),
    Form(
        f"{ONCE} {ARTICLES}? term|semester|school|schools|university|uni|lectures|classes|season|session "
        "starts|begins|ends|finishes|reopens|resumes|start|begin|end|reopen|resume|restarts|breaks|break|is|are|goes|"
        "go|come|returns|return up|back|over|out|in?",
        "SPAN",
        unplaced,
    ),
    Form(f"{ONCE} {ARTICLES}? school|schools|term out|over|back", "SPAN", unplaced),
    Form(f"{ONCE} {ARTICLES}? {PUPILS} return|returns|returned|rises|resumes|resume|reconvenes|sits", "SPAN", unplaced),
    Form(
        f"{ONCE} {ARTICLES}? {PUPILS} are|is|go|goes|have|has|get|come|break gone|all? back|up|off|home|in "
        "to|at|in|from|for? school|university|college|uni|class|classes|holidays|summer?",
        "SPAN",
        unplaced,
    ),
    Form(
        f"{ONCE} {ARTICLES} word? festival|fair|break|shutdown|closedown|closure|recess|holiday|holidays",
        "SPAN",
        unplaced,
    ),
    Form(f"{ONCE} festival", "SPAN", unplaced),
    Form("fy -? AMOUNT|YEAR|SHORTYEAR", "SPAN", unplaced),
    Form("fiscal|financial QUARTER|HALF", "SPAN", unplaced),
    Form("SPAN of|in? fiscal|financial|accounting year", "SPAN", unplaced),
    Form("SPAN of? fy -? AMOUNT|YEAR?", "SPAN", unplaced),
    Form("fiscal|financial SPAN", "SPAN", unplaced),
    Form(
        f"SPAN of|in|into? {ARTICLES}? WHICH|new|autumn|spring|summer|winter? term|semester|trimester", "SPAN", unplaced
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
