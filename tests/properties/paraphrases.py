"""Says the same thing in many ways: who speaks, how politely, in which order and tense, with short forms and slips."""

import random
from collections.abc import Sequence
from datetime import date

WHO = (
    "we",
    "the panel",
    "the team",
    "our client",
    "the committee",
    "the hiring manager",
    "they",
    "the board",
    "I",
    "Dana",
)
JOBS = (
    "the role",
    "the job",
    "this position",
    "the post of Clerk",
    "the vacancy",
    "the Team Leader role",
    "the lectureship",
)
OTHERS = (
    "another candidate",
    "someone else",
    "somebody with more experience",
    "an internal applicant",
    "the other finalist",
    "a colleague from our Leeds office",
    "a candidate who can start straight away",
)
SORRY = (
    "",
    "unfortunately, ",
    "I'm afraid ",
    "sadly, ",
    "I'm sorry to say that ",
    "we regret to inform you that ",
    "with regret, ",
)
GLAD = ("", "I'm delighted to say that ", "great news: ", "happy to tell you that ", "I am pleased to confirm that ")
OPENINGS = (
    "",
    "Thank you for coming in last week.",
    "Thanks again for your time and for the thoughtful questions.",
    "It was lovely to meet you on Tuesday.",
    "Hope you're keeping well!",
    "I wanted to come back to you about your interview.",
    "Sorry for the slow reply.",
)
ENDINGS = (
    "",
    "Do keep in touch.",
    "We wish you every success.",
    "Please let me know if you have any questions.",
    "If you'd like feedback, just say so.",
    "Thanks for your interest in us.",
)
GREETINGS = ("Dear Ms Hale,", "Hi Sam,", "Hello,", "Good afternoon Priya,", "hey")
SIGNED = ("Kind regards\nAnn", "Best,\nAnn", "Ann", "Thanks, Ann", "Cheers")


def _have(who: str) -> str:
    return "have" if who in {"we", "they", "I"} else "has"


def _are(who: str) -> str:
    return {"we": "are", "they": "are", "I": "am"}.get(who, "is")


def refused(pick: random.Random) -> str:
    """A no: this person is not taken, another is, or there is nothing left to be had."""
    who, job, other = pick.choice(WHO), pick.choice(JOBS), pick.choice(OTHERS)
    have, are, sorry = _have(who), _are(who), pick.choice(SORRY)
    return sorry + pick.choice(
        (
            f"{who} {have} decided to go with {other}",
            f"{who} {have} chosen {other} for {job}",
            f"{who} {have} offered {job} to {other}",
            f"{who} {have} given {job} to {other}",
            f"{who} {have} appointed {other} to {job}",
            f"{who} {have} decided not to take your application any further",
            f"{who} {have} decided not to move forward with your application",
            f"{who} won't be taking you forward for {job}",
            f"{who} {are} not able to offer you {job}",
            f"{who} will not be offering you {job} on this occasion",
            f"{who} cannot offer you {job} this time",
            f"{job} has been filled",
            f"{job} has gone to {other}",
            f"{job} went to {other}",
            f"{job} has been withdrawn",
            f"you have not been selected for {job}",
            "you weren't successful this time",
            "your application was unsuccessful on this occasion",
            f"you have not been chosen for {job}",
            f"{other} has accepted {job}",
            f"{who} {are} going ahead with {other}",
            f"{who} {have} hired {other}",
            f"you did not get {job}",
            f"you are no longer being considered for {job}",
            f"it's a no for {job}",
        )
    )


def offered(pick: random.Random) -> str:
    """An offer of the job."""
    who, job, glad = pick.choice(WHO), pick.choice(JOBS), pick.choice(GLAD)
    would = "'d" if who in {"we", "they", "I"} else " would"
    return glad + pick.choice(
        (
            f"{who}{would} like to offer you {job}",
            f"{who} {_are(who)} offering you {job}",
            f"{who} {_have(who)} decided to offer you {job}",
            f"{who} {_are(who)} delighted to offer you {job}",
            f"you have been selected for {job}",
            f"you've been successful and {job} is yours",
            f"{job} is yours if you want it",
            f"you've got {job}",
            f"you are the successful candidate for {job}",
            f"you have been appointed to {job}",
            f"{who} {_have(who)} chosen you for {job}",
            f"{who}{would} love you to take {job}",
        )
    )


def still_open(pick: random.Random) -> str:
    """Not yet, and no time."""
    who, job = pick.choice(WHO), pick.choice(JOBS)
    have, are = _have(who), _are(who)
    return pick.choice(
        ("", "unfortunately, ", "I'm afraid ", "just to say that ", "a quick update: ", "honestly, ")
    ) + pick.choice(
        (
            f"{who} {have}n't made a decision on {job} yet",
            f"{who} {have} not decided yet",
            f"{who} {are} still interviewing for {job}",
            f"{who} {are} still deciding",
            f"no decision has been made on {job} yet",
            f"{who} {are} waiting for sign-off on {job}",
            f"{job} is on hold for now",
            f"the decision on {job} has been delayed",
            f"you are still being considered for {job}",
            f"{who} will be in touch as soon as there is news",
            f"your application for {job} is still under review",
            f"it's taking {who if who != 'I' else 'me'} longer than expected",
            f"{who} {have} yet to hear back from head office about {job}",
            f"{who} {have} made an offer for {job} to {pick.choice(OTHERS)}, who has not accepted yet",
            f"you are next in line if {pick.choice(OTHERS)} turns {job} down",
        )
    )


def doubted(pick: random.Random) -> str:
    """What sounds like a no or an offer, and is neither."""
    news = pick.choice((refused, offered))(pick).replace("great news: ", "")
    who, job = pick.choice(WHO), pick.choice(JOBS)
    are = _are(who)
    return pick.choice(
        (
            f"if it turns out that {news}, you will get an email",
            f"should it be that {news}, I'll ring you",
            f"you'll know by Friday whether {news}",
            f"it's not true that {news}",
            f"nobody has told you that {news}, I hope",
            f"{who} {are} not ready to offer anybody {job}",
            f"{who} {are} hoping to be able to offer you {job}",
            f"{who} would need the board's approval before offering you {job}",
            f"if {who} offered you {job}, would you take it?",
            f"{who} {are} interviewing {pick.choice(OTHERS)} for {job} tomorrow",
            f"what would you say if {who} offered {job} to {pick.choice(OTHERS)}?",
            f"{who} might go with {pick.choice(OTHERS)}, but nothing is settled",
            f"{who} may offer you {job}",
            f"last year {who} gave {job} to {pick.choice(OTHERS)}",
            f"only candidates who get {job} will be called",
            f"{who} {are} keen to offer you {job}, pending sign-off from finance",
        )
    )


TIMES = (
    ("by Friday", date(2026, 11, 27)),
    ("by the end of next week", date(2026, 12, 4)),
    ("within ten days", date(2026, 12, 4)),
    ("on 8 December", date(2026, 12, 8)),
    ("early next week", date(2026, 12, 1)),
    ("in the next two weeks", date(2026, 12, 8)),
    ("before Christmas", date(2026, 12, 24)),
    ("by close of play tomorrow", date(2026, 11, 25)),
    ("no later than 15 December", date(2026, 12, 15)),
    ("in the second week of December", date(2026, 12, 11)),
)


def timed(pick: random.Random) -> tuple[str, date]:
    """A time for the answer, and the last day of it."""
    who, job = pick.choice(WHO), pick.choice(JOBS)
    words, day = pick.choice(TIMES)
    aim = "aim" if who in {"we", "they", "I"} else "aims"
    said = pick.choice(
        (
            f"{who} will let you know {words}",
            f"{who} {aim} to decide on {job} {words}",
            f"you'll hear from us {words}",
            f"{who} {_are(who)} hoping to make a decision {words}",
            f"a decision on {job} is expected {words}",
            f"the outcome will be confirmed {words}",
            f"{who} should be able to give you an answer {words}",
            f"expect to hear from us {words}",
            f"{who} {_have(who)}n't decided yet, but you'll know {words}",
            f"{who} will ring everybody {words}",
            f"candidates will be informed of the result {words}",
            f"{job} starts in March, and {who} will tell you the outcome {words}",
            f"{who} {_are(who)} away at the moment, but you will have an answer {words}",
        )
    )
    return said, day


SLIPS = (
    ("successful", "succesful"),
    ("have", "hav"),
    ("application", "aplication"),
    ("decision", "descision"),
    ("received", "recieved"),
    ("position", "postion"),
    ("candidate", "candidat"),
    ("selected", "selcted"),
)


def _rough(text: str, pick: random.Random) -> str:
    """The text as people type it: small letters, a slip, no apostrophes, one long line."""
    way = pick.randrange(6)
    if way == 0 and "Dana" not in text:
        return text.lower()
    if way == 1:
        right, wrong = pick.choice(SLIPS)
        return text.replace(right, wrong)
    if way == 2:
        return text.replace("'", "\u2019")
    if way == 3:
        return " ".join(text.split())
    return text


def message(said: str, pick: random.Random) -> str:
    """A whole message around what is said."""
    sentence = said[0].upper() + said[1:] + ("" if said.endswith("?") else ".")
    parts: Sequence[str] = (pick.choice(OPENINGS), sentence, pick.choice(ENDINGS))
    body = pick.choice((" ", "\n\n")).join(part for part in parts if part)
    return _rough(f"{pick.choice(GREETINGS)}\n\n{body}\n\n{pick.choice(SIGNED)}", pick)
