"""English texts: where experts differ, what each of them says in our words, and where we stand."""

TEXTS = {
    "sources.undated": "no date",
    "sources.day": "{day:day}",
    "sources.we_say": "We say:",
    "sources.read_on": "Each was last read on {day:day}.",
    "topic.grace.title": "How soon after the date they gave",
    "topic.grace.ours": (
        "The first working day after it. They chose the date, so asking then is fair. It’s the earliest good day, not the "
        "latest: wait longer if you like."
    ),
    "source.climb-grace.says": "One full working day after the date, once it has fully passed.",
    "source.youtern-grace.says": "Give them a day or two more: illness and paperwork happen.",
    "source.journalism-grace.says": "A day or two after the date. If they said Friday, Monday is fine.",
    "source.purdue-grace.says": "More than two working days after the date, by email.",
    "source.provisional-grace.says": "If they said Monday, don’t ask on Tuesday. Give it a week.",
    "source.georgetown-grace.says": "One week after the date, by email.",
    "topic.no-date.title": "How long to wait when they gave no date",
    "topic.no-date.ours": "{limit_reasonable_time} days after the interview. The talk behind our guide calls about a week reasonable.",
    "source.youtern-no-date.says": "Four or five working days, at least.",
    "source.journalism-no-date.says": "Five to seven working days.",
    "source.manager-no-date.says": "Three working days are next to nothing for a busy manager. After a week, one quick email.",
    "source.careeronestop-no-date.says": (
        "A week or two, then an email or a call. If they gave a date, not before it has passed."
    ),
    "source.pnet-no-date.says": "A week or two, by email or phone, unless they asked you not to contact them.",
    "source.hello-no-date.says": "Two weeks are normal. After four without news, a short email.",
    "source.audimax-no-date.says": "Two to six weeks: big companies and long lists take longer.",
    "source.zbinden-no-date.says": "Two to six weeks, unless you ask in your thank-you two or three days after the interview.",
    "topic.second-email.title": "Whether to write a second time",
    "topic.second-email.ours": (
        "One email, and then leave it there, until they write something new. The talk warns that several emails can harm "
        "how they see you, and a second one can’t make anyone decide."
    ),
    "source.georgetown-second.says": "If nothing came, write again two weeks after the first email.",
    "source.gradsoc-second.says": "Write again after five to seven days. Then a call is possible.",
    "source.lehrcare-second.says": "A second question is possible after some weeks. If it stays unanswered too, take it as a no.",
    "source.fresno-second.says": (
        "HR people it asked don’t mind one call or email. A second, a week later, divided them. More is too many."
    ),
    "source.zbinden-second.says": "You can ask only once, so choose the day well. Thanks don’t count.",
    "source.birmingham-second.says": "An email is fine once their deadline has passed. Don’t pester them: they may just be late.",
    "topic.calling.title": "Whether to call",
    "topic.calling.ours": (
        "Only if they told you to. A call interrupts someone’s work and asks for an answer they may not be allowed to give."
    ),
    "source.stetson-calling.says": "Call once their deadline has passed, and stay in touch once a week by phone or email.",
    "source.swosu-calling.says": "A polite call is all right two weeks after the interview.",
    "source.davis-calling.says": "Call if a week or more has passed since the date they gave.",
    "source.purdue-calling.says": "Email. It takes less of their time, and it spares you a no on the phone.",
    "source.lucas-calling.says": "Please don’t. A quick question by phone takes far more time than an email.",
    "source.climb-calling.says": "Don’t call unasked: it can look impatient, and it breaks into a busy day.",
    "source.employment-guide-calling.says": "It’s risky, and they advise against it: a call can be a bother.",
    "topic.thanks.title": "Whether to send a thank-you note",
    "topic.thanks.ours": (
        "If you like, within {limit_thank_you_note} days. The talk doesn’t mention it, and customs differ: many US careers "
        "services expect one."
    ),
    "source.stolaf-thanks.says": "Within 48 hours, best by hand. It may decide between an offer and none.",
    "source.babson-thanks.says": "Some employers who recruit on campus expect one on the same day, and notice when none comes.",
    "source.delft-thanks.says": "Always, within one or two days.",
    "source.davis-thanks.says": "Hardly needed after a first interview on campus, and welcome after a second or third.",
    "topic.slow.title": "Universities and public service",
    "topic.slow.ours": (
        "{limit_slow_pace} days if they gave no date. It’s a middle way: longer than for a company, and not as long as some "
        "of these bodies take."
    ),
    "source.yorkshire-slow.says": "It plans up to a week from interview to decision. So not every public service is slow.",
    "source.professor-slow.says": "Wait until the date they gave has passed. With no date, about four weeks.",
    "source.dodd-slow.says": (
        "Three silent weeks after a visit can mean little: others still have to come, or the money isn’t agreed."
    ),
    "source.cocoon-slow.says": "From a couple of days to several weeks, and longer if you were among the first they saw.",
    "source.techrepublic-slow.says": "Hiring took 53.8 days on average in US government, and 23.8 in the US as a whole.",
    "source.go-government-slow.says": (
        "US agencies aim to fill a post within 80 days. From application to offer, close to 100 is the average."
    ),
    "source.chelsea-slow.says": "After an offer, it aims to finish references and the other checks within 20 days.",
    # the one line beside an answer
    "others_say.grace": (
        "Some advisers would give them a day or two more, some a week. You can. We name the first good day, because they "
        "chose the date themselves."
    ),
    "others_say.two-weeks": (
        "Some advisers would wait two weeks or longer. We say {limit_reasonable_time} days, because the talk behind our "
        "guide calls about a week reasonable."
    ),
    "others_say.second-email": (
        "Some advisers would allow a second email after a week or two. We wouldn’t, because it can’t make anyone decide, "
        "and it may look like pressure."
    ),
    "others_say.calling": (
        "Some careers services would have you call. We’d only do that if they told you to, because a call asks for an "
        "answer they may not be allowed to give."
    ),
    "others_say.thanks": (
        "Many US careers services expect a thank-you note within a day or two. We leave it to you, because customs differ."
    ),
    "others_say.four-weeks": (
        "One adviser on academic jobs would wait about four weeks. We say {limit_slow_pace} days, because not every slow "
        "employer is a university."
    ),
    "others_say.sooner": (
        "Most advice would let you write after a week or two. We’d wait longer here, because committees meet rarely."
    ),
}
