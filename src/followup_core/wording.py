"""Reading along while a visitor edits a message: what may sound pushy, and whether it says what it should.

A row of `PRESSING` is a way of pressing, with phrases, an example and milder words. Nothing here blocks anything: it
underlines, says why, and offers other words. No draft of ours contains one of the phrases.
"""

import re
from typing import NamedTuple

from followup_core import limits
from followup_core.answer_parts import Json, Write
from followup_core.texts import Message, say


class Pressing(NamedTuple):
    """Phrases that press the reader in the same way.

    Attributes:
        id: its name.
        why: the reason, as `wording.<why>` says it.
        phrases: how people write them, in lower case with straight apostrophes.
        milder: what to write instead, or "" where it is best left out.
        example: a sentence in which one of them is found.
    """

    id: str
    why: str
    phrases: tuple[str, ...]
    milder: str
    example: str


UPDATE = "Is there any update?"
ROUGH_DATE = "Is there a rough date by which you expect to decide?"
INTERESTED = "I’m still very interested in the role."
THANKS = "Thank you again for our conversation."
FORWARD = "I look forward to hearing from you."

PRESSING = (
    Pressing(
        "checking-in",
        "impatient",
        ("just checking in", "just wanted to check in", "checking in again", "just checking on"),
        UPDATE,
        "I’m just checking in on my application.",
    ),
    Pressing(
        "any-update-yet",
        "impatient",
        ("any update yet", "any updates yet", "any news yet", "any word yet", "heard anything yet", "decided yet"),
        UPDATE,
        "Any update yet?",
    ),
    Pressing(
        "circling-back",
        "impatient",
        ("circling back", "circle back", "touching base again", "bumping this", "bump this up", "floating this"),
        INTERESTED,
        "Just circling back on this.",
    ),
    Pressing(
        "still-waiting",
        "impatient",
        ("still waiting", "i have been waiting", "i've been waiting", "keep me waiting", "kept me waiting"),
        FORWARD,
        "I am still waiting for your answer.",
    ),
    Pressing(
        "so-long",
        "impatient",
        (
            "taking so long",
            "take so long",
            "takes so long",
            "took so long",
            "long overdue",
            "what is the delay",
            "what's the delay",
        ),
        "",
        "I wonder what is taking so long.",
    ),
    Pressing(
        "counting-the-weeks",
        "impatient",
        (
            "it has been over",
            "it's been over",
            "it has been more than",
            "it's been more than",
            "it has already been",
            "it's already been",
            "over two months",
            "for weeks now",
        ),
        THANKS,
        "It’s been over three weeks since we met.",
    ),
    Pressing(
        "how-much-longer",
        "impatient",
        ("how much longer", "how long do i have to", "how long must i", "finally decide", "finally hear"),
        ROUGH_DATE,
        "How much longer will this take?",
    ),
    Pressing(
        "when-will-you",
        "impatient",
        ("when will you decide", "when are you going to", "when will i get an answer", "when will someone"),
        ROUGH_DATE,
        "When are you going to let me know?",
    ),
    Pressing(
        "know-you-said",
        "impatient",
        (
            "i know you said",
            "i know it is early",
            "i know it's early",
            "i know it is only been",
            "couldn't wait to ask",
        ),
        "",
        "I know you said two weeks, but I was hoping for news.",
    ),
    Pressing(
        "again",
        "repeats",
        (
            "following up again",
            "follow up again",
            "my second follow-up",
            "my third email",
            "third time",
            "writing again",
        ),
        THANKS,
        "I’m following up again on my application.",
    ),
    Pressing(
        "last-email",
        "repeats",
        ("as per my last email", "per my last email", "in my last email", "per my previous", "my previous emails"),
        "",
        "As per my last email, I’d like an answer.",
    ),
    Pressing(
        "resending",
        "repeats",
        (
            "resending my",
            "sending this again",
            "in case you missed",
            "in case my email",
            "did you get my email",
            "did you receive my email",
            "not sure if you saw",
        ),
        "",
        "I’m resending my email in case you missed it.",
    ),
    Pressing(
        "reminder",
        "repeats",
        ("gentle reminder", "friendly reminder", "kind reminder", "final reminder", "second request", "third request"),
        INTERESTED,
        "This is a gentle reminder about my application.",
    ),
    Pressing(
        "not-heard-back",
        "blames",
        (
            "not heard back",
            "haven't heard back",
            "not heard from you",
            "haven't heard from you",
            "not heard anything",
            "haven't heard anything",
            "still have not heard",
            "still haven't heard",
            "still not heard",
            "never heard back",
            "heard nothing from you",
        ),
        INTERESTED,
        "As I haven’t heard back from you, I’m writing again.",
    ),
    Pressing(
        "no-reply",
        "blames",
        (
            "have not had a reply",
            "haven't had a reply",
            "have not received a reply",
            "haven't received a reply",
            "received no reply",
            "no response from you",
            "you have not replied",
            "you haven't replied",
            "you never replied",
            "you did not reply",
            "you didn't reply",
            "never answers",
        ),
        "",
        "I wrote on Monday and haven’t had a reply.",
    ),
    Pressing(
        "promised",
        "blames",
        (
            "you promised",
            "you said you would",
            "you said you'd",
            "you told me you would",
            "i was promised",
            "i was told i would",
            "i was told i'd",
            "you should have",
        ),
        UPDATE,
        "You said you would call on Friday.",
    ),
    Pressing(
        "why-not",
        "blames",
        (
            "why have you not",
            "why haven't you",
            "why has nobody",
            "why has no one",
            "why hasn't anyone",
            "why did nobody",
            "why did no one",
        ),
        "",
        "Why haven’t you written to me?",
    ),
    Pressing(
        "not-even",
        "blames",
        (
            "did not even",
            "didn't even",
            "not even find time",
            "could at least",
            "the least you could",
            "common courtesy",
            "have the courtesy",
        ),
        "",
        "You could at least have sent one line.",
    ),
    Pressing(
        "disappointed",
        "blames",
        (
            "very disappointed",
            "deeply disappointed",
            "extremely disappointed",
            "so disappointed",
            "disappointed that you",
        ),
        "",
        "I’m very disappointed in how this went.",
    ),
    Pressing(
        "unprofessional",
        "blames",
        (
            "unprofessional",
            "disrespectful",
            "ghosted me",
            "ghosting me",
            "ignored me",
            "ignoring me",
            "ignores me",
            "ignored my",
        ),
        "",
        "I find it unprofessional to leave people waiting.",
    ),
    Pressing(
        "how-you-treat",
        "blames",
        ("how you treat people", "treat people like this", "not how you treat", "what kind of company"),
        "",
        "Is this how you treat people?",
    ),
    Pressing(
        "stood-up",
        "blames",
        (
            "i waited for an hour",
            "i waited for you",
            "nobody rang",
            "nobody called",
            "no one called",
            "stood me up",
            "wasted my time",
            "waste of my time",
        ),
        "I think we missed each other.",
        "I waited for an hour and nobody rang.",
    ),
    Pressing(
        "asap",
        "hurries",
        ("as soon as possible", "asap", "at your earliest convenience", "without delay", "right away", "immediately"),
        "when you can",
        "Please let me know as soon as possible.",
    ),
    Pressing(
        "urgent",
        "hurries",
        ("urgent", "urgently", "time-sensitive", "time sensitive", "the clock is ticking", "running out of time"),
        "",
        "This is urgent for me.",
    ),
    Pressing(
        "need-to-know",
        "hurries",
        (
            "i need to know",
            "need to know soon",
            "need to know as soon",
            "i need an answer",
            "i need a decision",
            "i need your decision",
            "i must know",
            "i have to know",
        ),
        "I’d be glad to hear",
        "I need to know where I stand.",
    ),
    Pressing(
        "need-today",
        "hurries",
        ("need the contract today", "need it today", "need an answer today", "today at the latest"),
        "Could you tell me when to expect it?",
        "I need the contract today.",
    ),
    Pressing(
        "reply-by",
        "hurries",
        (
            "please confirm by",
            "please reply by",
            "please answer by",
            "please respond by",
            "let me know by",
            "get back to me by",
            "by the end of the day",
            "by end of day",
            "within 24 hours",
        ),
        ROUGH_DATE,
        "Please let me know by Thursday.",
    ),
    Pressing(
        "expect",
        "hurries",
        ("i expect", "i am expecting", "i'm expecting", "i would expect", "i'd expect"),
        "I’d be glad of",
        "I expect an answer this week.",
    ),
    Pressing(
        "forward-to-a-day",
        "hurries",
        (
            "look forward to your decision",
            "looking forward to your decision",
            "look forward to your prompt",
            "look forward to your quick",
            "look forward to your immediate",
        ),
        FORWARD,
        "I look forward to your decision this week.",
    ),
    Pressing(
        "cannot-wait",
        "hurries",
        (
            "cannot wait any longer",
            "can't wait any longer",
            "cannot wait much",
            "can't wait much",
            "can't wait forever",
        ),
        "",
        "I can’t wait much longer.",
    ),
    Pressing(
        "call-me-today",
        "hurries",
        ("call me today", "ring me today", "call me back today", "call me now", "call me immediately"),
        "You can reach me at [your number].",
        "Please call me back today.",
    ),
    Pressing(
        "you-must",
        "hurries",
        ("you must", "you have to tell", "you need to tell", "you need to let me know", "you have to let me know"),
        UPDATE,
        "You need to let me know what you decided.",
    ),
    Pressing(
        "other-options",
        "threatens",
        ("i have other options", "i've other options", "i've got other options", "other companies are interested"),
        "",
        "I have other options, as you know.",
    ),
    Pressing(
        "better-offer",
        "threatens",
        ("better offer", "better offers", "paying me more", "pay me more elsewhere"),
        "another offer",
        "I have a much better offer.",
    ),
    Pressing(
        "or-else",
        "threatens",
        (
            "otherwise i am gone",
            "otherwise i'm gone",
            "otherwise i will",
            "otherwise i'll",
            "or else i",
            "you have until",
            "take it or leave it",
            "your last chance",
            "before it is too late",
            "before it's too late",
        ),
        "If not, I understand.",
        "Decide by Friday, otherwise I’ll sign elsewhere.",
    ),
    Pressing(
        "assume-no",
        "threatens",
        ("i will assume", "i'll assume", "i shall assume", "i can only assume", "i take it that"),
        FORWARD,
        "If you don’t write, I’ll assume it’s a no.",
    ),
    Pressing(
        "complain",
        "threatens",
        (
            "speak to your manager",
            "contact your manager",
            "write to your boss",
            "make a complaint",
            "leave a review",
            "post a review",
        ),
        "",
        "I’ll have to speak to your manager.",
    ),
    Pressing(
        "explain-why",
        "argues",
        (
            "explain why",
            "do not understand this decision",
            "don't understand this decision",
            "justify your decision",
            "please explain",
            "advertised my job again",
        ),
        "If you have a moment, is there one thing I could do better next time?",
        "Please explain why I was not chosen.",
    ),
    Pressing(
        "reconsider",
        "argues",
        ("reconsider your decision", "please reconsider", "change your mind", "made a mistake", "appeal the decision"),
        "I’d be glad to hear from you if another role comes up.",
        "Please reconsider your decision.",
    ),
    Pressing(
        "unfair",
        "argues",
        ("unfair", "not fair", "i deserve", "i deserved", "entitled to", "i have a right"),
        "",
        "I think this is unfair.",
    ),
    Pressing(
        "demand",
        "argues",
        ("i demand", "i insist", "i require", "i request that you"),
        "May I ask",
        "I demand an explanation.",
    ),
    Pressing(
        "did-i-get-it",
        "corners",
        ("did i get it", "did i get the job", "have i got the job", "do i have the job", "was i successful"),
        UPDATE,
        "So, did I get it?",
    ),
    Pressing(
        "my-chances",
        "corners",
        (
            "my chances",
            "still in the running",
            "still have a chance",
            "your first choice",
            "where do i stand",
            "where i stand",
        ),
        ROUGH_DATE,
        "What are my chances?",
    ),
    Pressing(
        "desperate",
        "pleads",
        (
            "desperate",
            "desperately",
            "i beg",
            "begging you",
            "give me a chance",
            "need this job",
            "really need the job",
        ),
        INTERESTED,
        "I really need this job.",
    ),
    Pressing(
        "cannot-sleep",
        "pleads",
        (
            "cannot sleep",
            "can't sleep",
            "so anxious",
            "very anxious",
            "driving me mad",
            "driving me crazy",
            "killing me",
        ),
        "",
        "I’m so anxious I can’t sleep.",
    ),
    Pressing(
        "burned-bridges",
        "pleads",
        (
            "already resigned",
            "already quit",
            "already handed in my notice",
            "pay my rent",
            "pay my bills",
            "my savings",
        ),
        "",
        "I’ve already handed in my notice.",
    ),
    Pressing(
        "sorry-to-bother",
        "excuses",
        (
            "sorry to bother",
            "sorry for bothering",
            "hate to bother",
            "sorry to disturb",
            "sorry to chase",
            "apologies for chasing",
            "sorry to be a pain",
            "do not want to be pushy",
            "don't want to be pushy",
            "don't mean to be pushy",
            "don't want to pester",
        ),
        THANKS,
        "I’m sorry to bother you again.",
    ),
    Pressing(
        "busy-but",
        "excuses",
        ("i know you are busy", "i know you're busy", "you are probably too busy", "you must be very busy"),
        "",
        "I know you’re busy, but I’d like to hear.",
    ),
    Pressing(
        "perfect-for-it",
        "boasts",
        (
            "perfect candidate",
            "best candidate",
            "will not regret",
            "won't regret",
            "nobody is better",
            "no one is better",
            "better than the other",
        ),
        INTERESTED,
        "I’m the perfect candidate for you.",
    ),
    Pressing(
        "chasing-papers",
        "hurries",
        ("where is my contract", "where's my contract", "where is my offer", "can't somebody", "can't someone"),
        "Do you know roughly when it will come?",
        "Where is my contract?",
    ),
    Pressing(
        "weighing-them",
        "threatens",
        ("whether i get something better", "if something better", "a better offer comes", "turned down other"),
        "I’ll let you know by Friday at the latest.",
        "I’ll tell you once I know whether I get something better.",
    ),
    Pressing(
        "other-doors",
        "corners",
        ("ask in person", "ask her quickly", "ask him quickly", "ask them quickly", "drop in and ask"),
        UPDATE,
        "I was passing and thought I’d ask in person.",
    ),
    Pressing(
        "early-on-purpose",
        "impatient",
        ("i'd try a little earlier", "thought i'd try", "i'd try"),
        FORWARD,
        "I know it’s early, but I thought I’d try.",
    ),
    Pressing("shouting", "shouts", ("!!", "??", "?!", "!?"), "", "Please write to me!!"),
)


class Mended(NamedTuple):
    """Words instead of those from `start` to `end`; none where they are best left out."""

    start: int
    end: int
    words: str


class Found(NamedTuple):
    """A phrase that presses: from where to where it stands in the text, in characters, and its row."""

    start: int
    end: int
    row: Pressing

    def mended(self, text: str) -> Mended:
        """What takes its place, and the place.

        Milder words that are a sentence, or none at all, take the place of the whole sentence, since what is left of
        it would be none; and a sentence that stands there already is not said twice.
        """
        milder = self.row.milder
        if text[self.start] in ENDS:
            return Mended(self.start, self.end, "?" if "?" in text[self.start : self.end] else ".")
        if milder and milder[-1] not in ENDS:
            return Mended(self.start, self.end, _as_in(text[self.start], milder))
        start, end = _sentence_around(text, self.start, self.end)
        if milder and milder in text[:start] + text[end:]:
            milder = ""
        if not milder:
            end += len(text[end:]) - len(text[end:].lstrip(" "))
        return Mended(start, end, milder)


class Wording(NamedTuple):
    """A message as it reads.

    Attributes:
        words: how many it has.
        questions: how many it asks.
        names_role: whether it says which role it is about.
        thanks: whether it thanks.
        blanks: what is left to fill in, without the brackets, each once.
        pressing: what presses, in the order of the text; none lies in another.
    """

    words: int
    questions: int
    names_role: bool
    thanks: bool
    blanks: tuple[str, ...]
    pressing: tuple[Found, ...]

    def notes(self) -> tuple[Message, ...]:
        """What would make it better, besides the phrases that press; nothing where it is fine."""
        most = limits.DRAFT_WORDS.value
        found = (
            (self.words > most, say("wording.note.long", words=self.words, most=most)),
            (self.questions > 1, say("wording.note.questions", count=self.questions)),
            (not self.names_role, say("wording.note.role")),
            (not self.thanks, say("wording.note.thanks")),
            (bool(self.blanks), say("wording.note.blanks", blanks=self.blanks)),
        )
        return tuple(message for applies, message in found if applies)

    def to_dict(self, text: str, write: Write) -> Json:
        """What was read of `text` as JSON values; places are counted in UTF-16 units, as a browser counts."""
        pressing = [_found_to_dict(each, text, write) for each in self.pressing]
        counted = {"words": self.words, "questions": self.questions, "names_role": self.names_role}
        notes = [write(note) for note in self.notes()]
        return counted | {"thanks": self.thanks, "blanks": list(self.blanks), "pressing": pressing, "notes": notes}


ENDS = ".?!"
"""What ends a sentence."""

SENTENCE_ENDS = re.compile(r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bProf)[.?!]+[”\"’']*(?=\s|$)|\n")
"""Where a sentence is over, titles before a name aside."""

LONGEST_SENTENCE = 1_000
"""Characters before and behind a phrase among which its sentence is looked for: a text of phrases takes no longer."""

MOST_MARKED = 200
"""Phrases that are marked at once: the others come as these are mended."""

COURTESY = re.compile(r"is (?:now|this) a good (?:time|moment)\?", re.IGNORECASE)
"""A question of a call that asks for no news."""

BLANK = re.compile(r"\[([^\]\n]{1,60})\]")
ROLE = re.compile(
    r"\b(role|position|post|job|vacancy|application|traineeship|apprenticeship|internship)\b", re.IGNORECASE
)
THANK = re.compile(r"\b(thanks?|thanking|grateful|appreciate[ds]?)\b", re.IGNORECASE)


def read_wording(text: str, position: str = "") -> Wording:
    """How a message reads: what it says, and what in it may sound pushy.

    Args:
        text: the message as it stands.
        position: the role as the visitor names it, or "" where it is not known.

    >>> read_wording("Just checking in, as I need to know soon. Thank you.").pressing[0].row.id
    'checking-in'
    """
    blanks = tuple(dict.fromkeys(BLANK.findall(text)))
    named = bool(position.strip()) and position.strip().lower() in text.lower()
    return Wording(
        words=len(text.split()),
        questions=len(re.findall(r"\?+", COURTESY.sub("", text))),
        names_role=named or "position" in blanks or ROLE.search(text) is not None,
        thanks=THANK.search(text) is not None,
        blanks=blanks,
        pressing=pressing_in(text),
    )


def pressing_in(text: str) -> tuple[Found, ...]:
    """The phrases of `PRESSING` in `text`, the longest where two begin at the same place, none inside another.

    Of very many, the first `MOST_MARKED`.
    """
    found = [Found(*match.span(), row) for row in PRESSING for match in _pattern(row).finditer(text)]
    kept: list[Found] = []
    for each in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept[:MOST_MARKED])


def _pattern(row: Pressing) -> re.Pattern[str]:
    """One expression for a row: however it is spaced and whichever apostrophe it has. `re` keeps it compiled."""
    return re.compile("|".join(map(_spelled, row.phrases)), re.IGNORECASE)


def _spelled(phrase: str) -> str:
    words = (re.escape(word).replace("'", "['’]") for word in phrase.split())
    edge = r"\b" if phrase[0].isalnum() else ""
    return edge + r"\s+".join(words) + edge


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """From where to where the sentence goes that holds a place.

    >>> _sentence_around("Dear Ms. Okoro. I know it's early. Thanks.", 16, 20)
    (16, 34)
    """
    first, last = max(start - LONGEST_SENTENCE, 0), min(end + LONGEST_SENTENCE, len(text))
    ends = [found.end() for found in SENTENCE_ENDS.finditer(text, first, last)]
    before = max((each for each in ends if each <= start), default=first)
    after = min((each for each in ends if each >= end), default=last)
    stretch = text[before:after]
    return before + len(stretch) - len(stretch.lstrip()), before + len(stretch.rstrip())


def _as_in(first: str, words: str) -> str:
    """The words, with a capital where the ones they replace begin with one."""
    return words[0].upper() + words[1:] if first.isupper() else words


def _found_to_dict(found: Found, text: str, write: Write) -> Json:
    mended = found.mended(text)
    return {
        "start": _units(text[: found.start]),
        "end": _units(text[: found.end]),
        "words": text[found.start : found.end],
        "why": write(say(f"wording.{found.row.why}")),
        "milder": mended.words,
        "instead_of": {"start": _units(text[: mended.start]), "end": _units(text[: mended.end])},
    }
