"""English texts: what stands on the pages beside the guidance.

`form` and `card` are put into the HTML by the build; `page` is what a script must be able to say before Python runs.
"""

TEXTS: dict[str, str] = {
    "form.label": "Should I follow up yet?",
    "form.which_day": "Which day?",
    "form.said_on_another_day": "They said it on another day than that of the interview",
    "form.done": "Done",
    "form.something_else": "Something else happened",
    "form.more": "More about your case",
    "form.more.hint": "All of it is optional. This is what we assume while you say nothing else.",
    "form.privacy": "Your answers stay on this device.",
    "form.try_again": "Try again",
    "form.message.label": "Paste the message they sent",
    "form.message.open": "They wrote: paste their message",
    "form.message.hint": (
        "It is read on this device and sent nowhere. You see what we found, and nothing counts before you say so."
    ),
    "form.message.received": "It came on (today, if you leave this empty)",
    "form.without.title": "The checker cannot run in this browser.",
    "form.without.text": (
        "It needs JavaScript and WebAssembly. The guidance it rests on works without them, and fits in four lines:"
    ),
    "form.without.timeline": "While the time they gave still runs, wait.",
    "form.without.follow_up": "When it has passed, or after about a week without one, follow up once.",
    "form.without.email": "Write one short, polite email.",
    "form.without.silence": "If no answer comes within a week, let it rest and keep looking.",
    "card.answer": "The answer",
    "card.stale": "This is the answer to what you gave before. It changes once the question above has its answer.",
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
    "card.plan": "If nothing comes back",
    "card.beside": "Meanwhile",
    "card.note": "The note for LinkedIn",
    "card.also_assuming": "Also assuming",
    "card.what_if": "What would change this",
    "card.why_not": "Why not the others",
    "card.why_not.hint": "The table is read from the top, and the first line that holds decides. These stand above it.",
    "page.loading": "Getting ready. You can answer already.",
    "page.loading.support": "Getting ready, step 1 of 4. You can answer already.",
    "page.loading.script": "Getting ready, step 2 of 4. You can answer already.",
    "page.loading.runtime": "Getting ready, step 3 of 4. You can answer already.",
    "page.loading.core": "Getting ready, step 4 of 4. You can answer already.",
    "page.loading.library": "Fetching the public holidays.",
    "page.failed": "The checker could not start. What you gave is kept.",
    "page.failed.slow": "The checker takes too long to start. What you gave is kept.",
    "page.failed.call": "The checker stopped. What you gave is kept.",
    "page.message.use": "Use this",
    "page.message.used": "In use",
    "page.message.nothing": (
        "We found nothing in it that changes the answer. If it says when you will hear, give that above in your own words."
    ),
    "page.choose_day": "Choose the day.",
    "page.suggested": "Your browser's language suggests:",
    "page.remove": "Remove this day",
}
