"""English texts: what stands on the pages beside the guidance.

`form` and `card` are put into the HTML by the build; `page` is what a script must be able to say before Python runs.
"""

TEXTS: dict[str, str] = {
    "form.label": "Should I follow up yet?",
    "form.which_day": "Which day?",
    "form.said_on_another_day": "They said it on another day than that of the interview",
    "form.done": "Done",
    "form.full": "That is the most we read: {most} characters. Give the part that says when you’ll hear.",
    "form.something_else": "Something else happened",
    "form.something_changed": "Something changed",
    "form.privacy": "Your answers stay on this device.",
    "form.try_again": "Try again",
    "form.start_over": "Start again",
    "form.started_over": "You’ve started again.",
    "form.message.label": "Paste the message they sent",
    "form.message.open": "They wrote: paste their message",
    "form.message.hint": (
        "We read it on this device and send it nowhere. You’ll see what we found, and nothing counts until you say so."
    ),
    "form.message.received": "When it came (today, if you leave this empty)",
    "form.without.table": "The table by which it decides: the first row that fits your case counts",
    "form.without.cannot.title": "The checker can’t run in this browser.",
    "form.without.cannot.text": (
        "It needs JavaScript and WebAssembly. The guidance it rests on works without them, and fits in four lines:"
    ),
    "form.without.unloaded.title": "The checker didn’t load.",
    "form.without.unloaded.text": (
        "Part of this page is missing: your connection, a browser extension or this site may be the cause. "
        "What you gave is kept in this tab, so you can load the page again. Until it works, here is the guidance in four lines:"
    ),
    "form.without.file.title": "The checker can’t run from a file.",
    "form.without.file.text": (
        "Browsers run it only on a page that comes from a web server. "
        "The guidance it rests on works from a file too, and fits in four lines:"
    ),
    "form.without.stopped.title": "Until the checker works again",
    "form.without.stopped.text": "This is the guidance it rests on, in four lines:",
    "form.without.reload": "Load this page again",
    "form.without.timeline": "While the time they gave still runs, wait.",
    "form.without.follow_up": "When it has passed, or after about a week without one, follow up once.",
    "form.without.email": "Write one short, polite email.",
    "form.without.silence": "If you don’t hear back within a week, leave it there and keep looking.",
    "card.answer": "The answer",
    "card.assuming": "Assuming:",
    "card.change": "change",
    "card.section": "Why",
    "card.origin.guidance": "From the guidance",
    "card.origin.ours": "Our addition, and why",
    "card.words": "The words to send",
    "card.words_to_say": "What to say",
    "card.words_for_the_day": "The words to send, for the day",
    "card.subject": "Subject",
    "card.open_in_mail": "Open in my mail",
    "card.copy": "Copy the text",
    "card.copied": "Copied",
    "card.copy_failed": "Your browser did not let us copy. The words are marked: copy them yourself.",
    "card.days": "Your days",
    "card.meanwhile.wait": "Until then",
    "card.meanwhile.act": "Meanwhile",
    "card.meanwhile.give": "Meanwhile",
    "card.meanwhile.rest": "From now on",
    "card.do": "Do",
    "card.do_not": "Don’t",
    "card.others_say": "Others see it differently",
    "card.others_say.all": "Where experts differ",
    "card.note": "The note for LinkedIn",
    "card.what_we_assumed": "What we assumed",
    "card.sources": "Sources",
    "card.what_if": "What would change this",
    "card.decided": "How this was decided",
    "card.decided.hint": "Read from the top, the first line that fits your case decides. Why these didn’t:",
    "page.loading": "Getting ready. You can answer already.",
    "page.loading.support": "Getting ready, step 1 of 4. You can answer already.",
    "page.loading.script": "Getting ready, step 2 of 4. You can answer already.",
    "page.loading.runtime": "Getting ready, step 3 of 4. You can answer already.",
    "page.loading.core": "Getting ready, step 4 of 4. You can answer already.",
    "page.loading.library": "Fetching one more part of the checker.",
    "page.loading.slow": "This is taking longer than usual. You can answer already, and what you give is kept.",
    "page.loading.bytes": "Your connection is slow: # MB have arrived so far. You can answer already.",
    "page.stale.open": "This is the answer to what you gave before. It changes once the question above has its answer.",
    "page.stale.working": "This is the answer to what you gave before. A new one is on its way.",
    "page.stale.failed": "We could not work out an answer to that. Please change what you gave last, or try again.",
    "page.lacks.holidays": "The holidays of this country could not be fetched; counted without them.",
    "page.failed": "The checker could not start. What you gave is kept.",
    "page.failed.slow": "The checker takes too long to start. What you gave is kept.",
    "page.failed.call": "The checker stopped. What you gave is kept.",
    "page.message.use": "Use this",
    "page.message.used": "In use",
    "page.message.nothing": (
        "We found nothing in it that changes the answer. If it says when you will hear, give that above in your own words."
    ),
    "page.choose_day": "Choose the day.",
    "page.needed.interview_day": "Still needed: the day of the interview",
    "page.needed.timeline": "Still needed: what they said about when you’ll hear",
    "page.needed.came_back": "Still needed: when they’ll be in touch, or which day it was",
    "page.needed.more": "Still needed: which day it was",
    "page.suggested": "Your browser's language suggests:",
    # what stands beside the words of the guide
    "guide.copy_link": "Copy link",
    "guide.copy_link_to": "Copy link: {title}",
    "guide.copied": "Copied",
    "guide.copy_example": "Copy these words",
    "guide.copy_failed": "Your browser did not let us copy. The address bar shows the link now.",
    "guide.copy_text_failed": "Your browser did not let us copy. The words are marked: copy them yourself.",
    "guide.words-that-work": "Words that work",
    "guide.rather-not": "Rather not",
    "guide.asks.title": "What the checker asks about this",
    "guide.asks.check": "Check a case like this one",
    "guide.rule_table.number": "Row",
    "guide.rule_table.when": "When",
    "guide.rule_table.then": "Then",
    "guide.rule_table.cites": "Section",
    "guide.limits.what": "What",
    "guide.limits.value": "How much",
    "guide.limits.reason": "Why",
    "guide.limits.origin": "Whose",
    "guide.dates.what": "What they said",
    "guide.dates.first_day": "The first day to ask",
    "guide.dates.origin": "Whose",
    "guide.dates.deadline.what": "They gave you a date or a deadline",
    "guide.dates.deadline.first_day": ("The first working day after it. That it’s a working day is our addition."),
    "guide.dates.no_timeline.what": "They didn’t say when you’d hear",
    "guide.dates.no_timeline.first_day": (
        "{limit_reasonable_time} days after the interview, or the next working day if that is a day off."
    ),
    "guide.dates.floor.what": "They said “not before” a day",
    "guide.dates.floor.first_day": "{limit_after_a_floor} days after that day, or the next working day.",
    "guide.dates.still_deciding.what": "They wrote that they’re still deciding, or gave no date",
    "guide.dates.still_deciding.first_day": (
        "{limit_after_still_deciding} days after their message, or the next working day; "
        "never before an earlier deadline has passed."
    ),
    "guide.dates.no_timeline_slow.what": "They didn’t say when, and it’s a university, a school or a public service",
    "guide.dates.no_timeline_slow.first_day": "{limit_slow_pace} days after the interview, or the next working day.",
    "guide.dates.still_deciding_slow.what": "The same, from a university, a school or a public service",
    "guide.dates.still_deciding_slow.first_day": (
        "{limit_slow_pace} days after their message, or the next working day; never before an earlier deadline has passed."
    ),
    "guide.dates.ask_on.what": "They told you when to ask",
    "guide.dates.ask_on.first_day": "That day, working day or not.",
    "guide.dates.accepted_offer.what": "You said yes to their offer, and it isn’t in writing yet",
    "guide.dates.accepted_offer.first_day": (
        "{limit_after_an_accepted_offer} days after you said yes, or the next working day."
    ),
    "guide.dates.early_follow_up.what": "You wrote before their deadline had passed",
    "guide.dates.early_follow_up.first_day": (
        "Not before {limit_after_an_early_follow_up} days after that message, or the next working day."
    ),
    "guide.drafts.draft-to": "To",
    "guide.drafts.draft-to.company": "the company",
    "guide.drafts.draft-to.recruiter": "a recruiter or agency",
    "guide.drafts.draft-tone": "Tone",
    "guide.drafts.draft-tone.warm": "warm",
    "guide.drafts.draft-tone.plain": "short and plain",
    "guide.drafts.spoke": "day of the interview",
    "guide.drafts.answer_by": "day",
    "guide.drafts.missed": "day of the call",
    "guide.conventions.said_on": (
        "Unless another day stands beside it, each example was said on {day:weekday} 2026. "
        "Working days are Monday to Friday here."
    ),
    "guide.conventions.said_then": " (said on {day:short})",
    "guide.conventions.rule": "How it is read",
    "guide.conventions.examples": "Examples, with the day each comes to",
    "guide.conventions.every_form": "One example of each of the {count} ways that it reads",
    "guide.conventions.or": ", or ",
    "guide.conventions.last_day": "{day:short}",
    "guide.conventions.open_ended": "not before {day:short}",
    "guide.measured.stale": "Measured before the last change of {parts}, on {day:day}.",
    # a number with its unit
    "unit.words": "{count:# word|# words}",
    "unit.characters": "{count:# character|# characters}",
    "unit.follow_ups": "{count:# follow-up|# follow-ups}",
    "unit.weeks": "{count:# week|# weeks}",
}
