"""The short way in which cues are written: word classes in angle brackets, and gaps.

`<job>` is any word of the class `job`; `~6 ` is up to six words with a space after each, ` ~6` at the end of a group up
to six with one before each, and none of them ends a clause; ` ?` is a space, or the end of a word. A cue matches whole
words only.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

JOB = (
    r"(?:role|position|post|job|vacancy|place|appointment|opportunity|fellowship|scholarship|studentship|internship"
    r"|traineeship|apprenticeship|placement|lectureship|professorship|opening|requirement|assignment|requisition"
    r"|residency|employment|gig|headship|clerkship|tenancy|pupillage|"
    r"training contract|secondment|partnership|posting)s?"
)
# Somebody by their trade: "another designer", "the other one".
TRADE = (
    r"(?:one|fella|fellow|lass|guy|girl|lad|nurse|chef|cook|teacher|designer|developer|engineer|manager|driver|writer|"
    r"editor|lawyer|solicitor|programmer|lecturer|researcher|carer|teacher|trainer|baker|barber|buyer|planner|plumber|"
    r"welder|cleaner|joiner|carpenter|painter|gardener|trainer|officer|adviser|advisor|director|doctor|tutor|"
    r"surveyor|operator|administrator|auditor|conductor|curator|"
    r"\w{3,}(?:ologist|icist|apist|acist|ecialist|entist|tician|rian|ician|uctor|ntant|alyst|sistant|erapist|ordinator))"
)
CLASSES: Mapping[str, str] = {
    "job": JOB,
    "app": (
        r"your (?:[^ .;:!?()\",]+ ){0,2}(?:application|candidacy|candidature|"
        r"candidateship|profile|cv|resume|submission|expression of interest)"
    ),
    "your": r"(?:your|this|the|that)",
    "they": (
        r"(?:we|i|they|he|she|(?:(?:the|our|my|their) (?:[^ .;:!?()\",]+ "
        r"){0,2}(?:panel|team|client|committee|board|manager|managers|"
        r"governors"
        r"|company|school|department|university|trust|owners?|partners?|"
        r"directors?|faculty|boss|group|council|dean|head|founders?"
        r"|employer|hr|recruiters?|bosses|people|hospital|trustees|ceo|"
        r"exec|execs|management|electors|selectors|jurors|members|adjudicators|chef|partner|cto|cfo|coo|vp|md|lead|leads|firm|business|practice|jury)))"
    ),
    "person": (
        r"(?:someone|somebody|someone else|somebody else|one of the others?|one of the other [^ ]+|others"
        r"|(?:another|a different|an? (?:[^ .;:!?()\",]+ ){0,4}|the (?:[^ .;:!?()\",]+ "
        r"){0,2}|(?:[^ .;:!?()\",]+ )?other|one of (?:our|the) (?:other "
        r")?|our (?:[^ .;:!?()\",]+ ){0,2}|those|some)"
        r" ?(?:candidates?|applicants?|persons?|individuals?|contenders?|"
        r"bloke|guy|lady|woman|man|chap|lad|girl|colleague|finalist|interviewee)"
        r"|(?:~2 )?(?:candidates|applicants|people|individuals|those) "
        r"(?:who|whose|with|that)|internal candidates|external candidates|"
        r"internally|externally|the other(?= ?(?:[.,;:!?)]|$|who\b|and\b))|"
        r"another(?= ?(?:[.,;:!?)]|$))|(?:another|a different|the other|an internal|an external) (?:[^ .;:!?()\",]+ )?"
        + TRADE
        + r")(?! ')"
    ),
    "fwd": (
        r"(?:tak(?:e|ing|en)|mov(?:e|ing|ed)|progress(?:ing|ed)?|proceed(?:ing|"
        r"ed)?|go(?:ing|ne)?|carry(?:ing)?|carried|advanc(?:e|ing|ed)"
        r"|continu(?:e|ing|ed)|pursu(?:e|ing|ed)|put(?:ting)?|bring(?:ing)?|brought|press(?:ing|ed)?)"
    ),
    "choose": (
        r"(?:select(?:ed|ing)?|cho(?:se|sen|ose|osing)|appoint(?:ed|ing)?|"
        r"hir(?:e|ed|ing)|pick(?:ed|ing)?|prefer(?:red)?|recruit(?:ed|ing)?|"
        r"engage(?:d)?|shortlist(?:ed|ing)?)"
    ),
    "when": (
        r"(?:at (?:this|the present|the) (?:time|stage|point|moment|juncture)|"
        r"this time(?: round| around)?|on this occasion|for now|now|at present|"
        r"in this instance|this round|for this round|(?:for|on|with) this (?:one|hire))"
    ),
    "end": r"(?= ?(?:[.,;:!?()–-]|$|and\b|but\b))",
    "stop": r"(?= ?(?:[.;:!()–]|$))",
    "future": (
        r"(?:will|shall|should|(?:are|am|is) going to|(?:hope|hoping|aim|"
        r"aiming|expect|expecting|intend|plan|planning|want|wish|try|trying|"
        r"need|promise|ought|due|looking|able|propose|seek|set|like) to|"
        r"can|would|might|may|could|must|(?:are|am|is) to)"
    ),
    "tell": (
        r"(?:be in (?:touch|contact)|get (?:back|in touch|in contact|an "
        r"answer|a decision|word)|come back|let (?:you|everyone|everybody|"
        r"all|both|each)(?: of you)?(?: ~3)? know|keep you|update|inform|"
        r"notify|contact"
        r"|write|tell|revert|shout|report back|drop|reach out|follow up|"
        r"touch base|call|ring|phone|email|text|message|give you|have "
        r"(?:~1 )?(?:~4)?(?:answer|decision|news|update|something|anything|feedback|"
        r"word|outcome|result|results|verdict|everything|more|it|response|"
        r"reply|this)"
        r"|get (?:~3 )?(?:sorted|finalised|wrapped|settled|decided|signed off)"
        r"|share|confirm|announce|make (?:~3 )?(?:decision|decisions|choice|recommendation|"
        r"minds?|call|an offer|offers|the offer|our offer|you ~3offer)|"
        r"make you ~3offer|decide|choose|vote|communicate|speak to you|"
        r"speak (?:again|to you|with you)|circle back|advise|respond|feed "
        r"?back|feed back|publish|release|post|send (?:~3 )?(?:decision|"
        r"decisions|outcome|answer|letters?|emails?|results?|response|"
        r"reply|word|offer|the offer)|know|conclude|wrap|finalise|finish|"
        r"close|reach (?:a|our) ~1decision|come to (?:a|our) ~1(?:decision|"
        r"conclusion)|sort|issue|hear|complete|settle|have (?:made|decided|"
        r"reached|finished|concluded|wrapped|chosen)|be able to|be (?:making|"
        r"deciding|contacting|notifying|informing|announcing|calling|ringing|"
        r"writing|emailing|sending|letting|getting|coming|releasing|finalising|"
        r"telling|done|finished|ready|giving|updating|voting|choosing)|"
        r"pick)"
    ),
    "able": (
        r"(?:not (?:in a position|able|possible|going|prepared|minded) (?:for "
        r"us )?to|can not|will not|could not|would not|shall not|are not|"
        r"am not|is not|not to|against|not be|not been|do not (?:intend|"
        r"plan|propose|wish|want) to|not (?:want|wish) to|no longer)"
    ),
}
# A word in a gap: none that ends a clause, and none that turns its meaning round.
WORD = r'(?!(?:not|never|nobody) )[^ .;:!?()"–]+'
_BRACKET = re.compile(r"<(\w+)>")
_GAP_BEFORE = re.compile(r"~(\d*)(?: |(?![)|\d]))")
_GAP_AFTER = re.compile(r" ~(\d*)(?=[)|])")
_MAYBE_SPACE = r"(?: |(?<= )|(?!\w))"


class Cue(NamedTuple):
    """One row of a table: what is said, an example of it, and what in the same sentence would take it back."""

    says: str
    example: str
    unless: str = ""


def expand(says: str) -> str:
    """The regular expression of a cue.

    >>> bool(re.search(expand("not ~2 <choose>"), "you were not finally selected ."))
    True
    >>> bool(re.search(expand("not ~2 <choose>"), "not yet . they selected"))
    False
    """
    while _BRACKET.search(says):
        says = _BRACKET.sub(lambda name: CLASSES[name[1]], says)
    says = _GAP_AFTER.sub(lambda gap: rf"(?: {WORD}){{0,{gap[1] or 3}}}", says)
    says = _GAP_BEFORE.sub(lambda gap: rf"(?:{WORD} ){{0,{gap[1] or 3}}}", says)
    says = re.sub(r" \?(?![=!:])", lambda _: _MAYBE_SPACE, says)
    return rf"(?<!\w)(?:{says})(?!\w)"


def find(says: str, words: str, at: int = 0) -> re.Match[str] | None:
    """The first place from `at` on where the cue is said."""
    return _compiled(says).search(words, at)


def find_all(says: str, words: str) -> list[re.Match[str]]:
    """Every place where the cue is said."""
    return list(_compiled(says).finditer(words))


def _compiled(says: str) -> re.Pattern[str]:
    """The expression of a cue, compiled when it is first asked for: most messages need few of them."""
    found = COMPILED.get(says)
    if found is None:
        found = COMPILED[says] = re.compile(expand(says))
    return found


COMPILED: dict[str, re.Pattern[str]] = {}  # grows to the number of cues, no further
