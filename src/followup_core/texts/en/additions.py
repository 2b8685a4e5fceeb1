"""English texts: why each rule of ours stands inside a section of the guidance, and what its sign says."""

TEXTS = {
    "addition.mark": "Our addition: {reason}",
    "addition.no-news-by-chat.reason": "the guidance is about connecting. Asking there would be a follow-up in another place.",
    "addition.invite-later.reason": "two messages in one week look like pressure, even when both are kind.",
    "addition.working-day.reason": "the guidance says the date must have passed. On a day off nobody reads your message.",
    "addition.last-word.reason": "they can change a date, and a rule has to say which one counts.",
    "addition.looking-is-not-contact.reason": "the guidance sends you to the portal and doesn’t say how often.",
    "addition.until-in-writing.reason": "the guidance doesn’t say how long. A spoken offer can still fall through.",
    "addition.through-the-recruiter.reason": "the guidance doesn’t speak of agencies. Their time is the company’s.",
    "addition.when-not-to-ask.reason": "both have told you what silence means, or what they wish.",
    "addition.who-to-write-to.reason": "the guidance doesn’t say who to write to. This person can answer.",
    "addition.one-call.reason": "the guidance warns against insistent calls and doesn’t say how to make the one.",
    "addition.voicemail-counts.reason": "they’ve heard your question. A second call would be the insistence it warns against.",
    "addition.one-per-word.reason": "the guidance warns against several emails. This says how many are too many.",
    "addition.every-way-counts.reason": "to the people there, it’s one question, however it reaches them.",
    "addition.no-other-person.reason": "the guidance says not to push. A second person feels the push just the same.",
}
