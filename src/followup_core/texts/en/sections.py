"""English texts: the sections of the guide, the titles of its pages, the limits and the promises.

A section has a title, a point (the advice itself), a summary (one line for lists), search words, and a reason
where it is our addition. Numbers of ours are not typed here; pages print them from `limits.py` by name.
The guidance's own week stands in its point.
"""

TEXTS = {
    # The pages of the guide, in the order of reading.
    "page.index.title": "The guidance",
    "page.as-you-leave.title": "As you leave",
    "page.while-their-time-runs.title": "While their time runs",
    "page.when-it-has-passed.title": "When it has passed",
    "page.after-your-email.title": "After your email",
    "page.when-nothing-comes.title": "When nothing comes",
    "page.other-cases.title": "When your story is another one",
    # The guidance
    "section.why-it-matters.title": "How you follow up counts too",
    "section.why-it-matters.point": (
        "They are still choosing. What you do while you wait counts as much as what you said in the room."
    ),
    "section.why-it-matters.summary": "Be patient and courteous: remembered, and never a nuisance.",
    "section.why-it-matters.search": (
        "why follow up, does it matter, patience, professional, annoying, nervous, waiting"
    ),
    # As you leave
    "section.ask-before-you-leave.title": "Ask when you will hear",
    "section.ask-before-you-leave.point": (
        "Before you say goodbye, ask by when they expect to decide, and how you may ask if you have not heard."
    ),
    "section.ask-before-you-leave.summary": "Two short questions at the end save you weeks of guessing.",
    "section.ask-before-you-leave.reason": (
        "The guidance tells you to respect the time they gave. You can only do that if you know it, so ask for it."
    ),
    "section.ask-before-you-leave.search": (
        "end of interview, questions to ask, next steps, before the interview, interview tomorrow, what to ask, goodbye"
    ),
    "section.connect-on-linkedin.title": "Ask about LinkedIn at the goodbye, or leave it",
    "section.connect-on-linkedin.point": (
        "Send an invitation only if you asked as you said goodbye and they agreed. Then add a personal note."
    ),
    "section.connect-on-linkedin.summary": "Connect only if you asked and they agreed. Then add a personal note.",
    "section.connect-on-linkedin.search": (
        "linkedin, connect, invitation, add interviewer, friend request, network, note, social media"
    ),
    "section.thank-you-note.title": "Say thank you, if you like",
    "section.thank-you-note.point": (
        "A short thank-you in the first days is a courtesy. It asks for nothing, so it is not a follow-up."
    ),
    "section.thank-you-note.summary": "A courtesy in the first days. It asks for nothing.",
    "section.thank-you-note.reason": (
        "The guidance says nothing about thank-you notes, and many people ask. We keep thanks and asking apart, "
        "so that a kind note is never counted as a nudge."
    ),
    "section.thank-you-note.search": "thank you, thanks, thank-you email, note after interview, same day, gratitude",
    # While their time runs
    "section.respect-their-timeline.title": "Respect the time they gave",
    "section.respect-their-timeline.point": (
        "If they said two weeks, give them two weeks. Do not write before that time has passed."
    ),
    "section.respect-their-timeline.summary": (
        "Before it has passed, do not write. Too early looks as if you had not listened."
    ),
    "section.respect-their-timeline.search": (
        "too early, too soon, deadline, two weeks, wait, when will I hear, impatient, how long, timeline, by Friday"
    ),
    "section.not-before-a-day.title": "If they said “not before”",
    "section.not-before-a-day.point": (
        "“Not before the 15th” says when an answer can first come, not when it is late. Give it time beyond that day."
    ),
    "section.not-before-a-day.summary": "That names a start and no end. Give it some time beyond.",
    "section.not-before-a-day.reason": (
        "The guidance speaks of times that end. A first day has no end, so we give it the same time that the "
        "guidance gives where none was named."
    ),
    "section.not-before-a-day.search": "not before, at least, earliest, not until, from January, open end, floor",
    "section.one-day-more.title": "One more day costs nothing",
    "section.one-day-more.point": (
        "You may always wait a day longer than the checker says, most of all if they said “probably” or “around”."
    ),
    "section.one-day-more.summary": "Wait a day longer if they said “probably” or “around”.",
    "section.one-day-more.reason": (
        "The guidance asks you to let their time pass. Many advisers add one to three days of grace, since plans "
        "slip easily and a day of patience harms nobody."
    ),
    "section.one-day-more.search": (
        "probably, hopefully, around, roughly, grace, a few days late, one day late, exact day"
    ),
    "section.still-deciding.title": "If they write that they are still deciding",
    "section.still-deciding.point": (
        "An answer without a day is still an answer: they have not forgotten you. Give them more time from that day."
    ),
    "section.still-deciding.summary": "They have not forgotten you. Give them more time from that day.",
    "section.still-deciding.reason": (
        "The guidance names no time for this case. They have just told you that they need longer, so the usual "
        "wait is too short; but you should not be left hanging without end either."
    ),
    "section.still-deciding.search": (
        "still deciding, delay, delayed, on hold, soon, reserve list, second choice, passed it on, no decision yet, "
        "preparing an offer, waiting for approval, we will be in touch"
    ),
    "section.ask-us-again.title": "If they told you when to ask",
    "section.ask-us-again.point": "If they named a day on which to ask again, ask on that day. You are expected.",
    "section.ask-us-again.summary": "Ask on the day they named. You are expected.",
    "section.ask-us-again.reason": (
        "The guidance asks you to respect what they told you. A day on which to ask is such a word: asking then is "
        "doing what they said."
    ),
    "section.ask-us-again.search": (
        "check back, check in, ask again, remind us, contact us on, call us on, follow up with us"
    ),
    "section.slow-employers.title": "Universities, schools and public services take longer",
    "section.slow-employers.point": (
        "If they didn’t say when you’d hear, give a university, a school or a public or health service three weeks "
        "instead of one."
    ),
    "section.slow-employers.summary": "Committees meet rarely. Give them three weeks instead of one.",
    "section.slow-employers.reason": (
        "The guidance speaks of companies. Where committees decide and several offices sign, a week is seldom enough, "
        "and a message that comes too early helps nobody."
    ),
    "section.slow-employers.search": (
        "university, academic, lecturer, professor, postdoc, faculty, school, teacher, council, government, "
        "civil service, NHS, hospital, public sector, committee, board, slow, how long, weeks"
    ),
    "section.documents-sent.title": "You sent references or papers, and then nothing",
    "section.documents-sent.point": (
        "Being asked for references or papers is a step, not an offer. Wait as you would for a decision, "
        "and if you ask, ask about that step."
    ),
    "section.documents-sent.summary": "A step, not an offer. Wait the same days, and ask about that step.",
    "section.documents-sent.reason": (
        "The guidance speaks of the decision only. What you wait for may be a next interview, references or checks: "
        "the same patience applies, and the question in your message is another."
    ),
    "section.documents-sent.search": (
        "references, reference check, background check, documents, papers, payslip, certificate, screening, DBS, "
        "medical, checks, approval, next interview, waiting"
    ),
    "section.asked-not-to-ask.title": "If they asked you not to ask",
    "section.asked-not-to-ask.point": (
        "“Please do not contact us about the status” is a wish like a date they gave: respect it, and wait for them."
    ),
    "section.asked-not-to-ask.summary": "Respect it like a date they gave. They’ll write if they want you.",
    "section.asked-not-to-ask.reason": (
        "The guidance doesn’t speak of it. Writing all the same would show that you hadn’t read what they asked."
    ),
    "section.asked-not-to-ask.search": (
        "do not contact, please do not call, no phone calls, no enquiries, status, asked not to, not allowed to ask"
    ),
    "section.look-in-the-portal.title": "Look in the portal, if they named one",
    "section.look-in-the-portal.point": (
        "If they told you to follow your status in a portal, look there before you write to anyone."
    ),
    "section.look-in-the-portal.summary": "Their news may be there already. Looking is not contact.",
    "section.look-in-the-portal.search": (
        "portal, status, candidate account, application status, website, log in, under review, online system"
    ),
    "section.keep-looking.title": "Keep looking meanwhile",
    "section.keep-looking.point": "While you wait for this one, go on looking for others.",
    "section.keep-looking.summary": "Other applications make the waiting shorter, and a no smaller.",
    "section.keep-looking.search": (
        "keep looking, other jobs, apply elsewhere, while waiting, other interviews, continue job search, waiting"
    ),
    # When it has passed
    "section.when-to-follow-up.title": "Follow up once their time is over",
    "section.when-to-follow-up.point": (
        "Their time has passed and no word came: now you may write. If they named no time, wait about a week."
    ),
    "section.when-to-follow-up.summary": "Their time has passed? Now write. No time given? Wait about a week.",
    "section.when-to-follow-up.search": (
        "when to follow up, how long to wait, one week, no timeline, deadline passed, no word, overdue, haven't heard, "
        "late, still waiting"
    ),
    "section.on-a-working-day.title": "Write on a working day",
    "section.on-a-working-day.point": (
        "Write on the first working day after their time is over. Weekends and public holidays do not count."
    ),
    "section.on-a-working-day.summary": "The first one after their time is over, where they work.",
    "section.on-a-working-day.reason": (
        "The guidance says when you may write, not on which day of the week. On a day off nobody reads your "
        "message, and on the next morning it lies under many others."
    ),
    "section.on-a-working-day.search": (
        "weekend, Saturday, Sunday, public holiday, bank holiday, business day, Monday, Christmas, which day, "
        "time of day"
    ),
    "section.one-short-email.title": "Write one short, polite email",
    "section.one-short-email.point": (
        "Say that you are still interested, ask kindly whether there is any news, and stop. "
        "You remind; you do not press."
    ),
    "section.one-short-email.summary": "You are still interested; is there any news? You remind, you do not press.",
    "section.one-short-email.search": (
        "email, follow-up email, what to write, template, example, subject line, wording, sample, message, pushy"
    ),
    "section.do-not-call.title": "Do not call, unless they told you to",
    "section.do-not-call.point": (
        "A call to ask for news is only right if they told you to call. Then call once, briefly."
    ),
    "section.do-not-call.summary": "“Here is my number” is not being told to.",
    "section.do-not-call.search": (
        "call, phone, telephone, ring, voicemail, phone number, WhatsApp, text message, told to call"
    ),
    # After your email
    "section.one-email-is-enough.title": "One email is enough",
    "section.one-email-is-enough.point": "You have asked once, politely. If no answer comes, do not push.",
    "section.one-email-is-enough.summary": "Several emails or repeated calls harm the picture they have of you.",
    "section.one-email-is-enough.search": (
        "second email, follow up again, email again, reminder, how many times, twice, no reply to my follow-up, pushy, "
        "desperate"
    ),
    "section.give-them-time.title": "Give them time to answer",
    "section.give-them-time.point": (
        "After your email, write nothing more. Once they have had time to answer, let it rest."
    ),
    "section.give-them-time.summary": "Write nothing more. Once they have had time to answer, let it rest.",
    "section.give-them-time.reason": (
        "The guidance tells you not to push, but not how long an answer may take. This is long enough for "
        "someone to find out and write back, also when a holiday falls into it."
    ),
    "section.give-them-time.search": (
        "how long for a reply, no reply yet, response time, waiting for an answer, sent yesterday"
    ),
    "section.a-word-from-them.title": "What counts as an answer",
    "section.a-word-from-them.point": (
        "A message from a person about your application opens a new page. An automatic reply does not."
    ),
    "section.a-word-from-them.summary": "A person writing about your application. An automatic reply is none.",
    "section.a-word-from-them.reason": (
        "The guidance speaks of no response and does not say what one is. We need a clear line: otherwise an "
        "absence note would look like an answer, or a real answer like none."
    ),
    "section.a-word-from-them.search": (
        "out of office, automatic reply, auto-reply, receipt, they replied, they asked for documents, references, "
        "new date, second interview, next round"
    ),
    "section.wrote-too-early.title": "If you wrote too early",
    "section.wrote-too-early.point": (
        "It happens, and it is mended by patience. You may still write once when their time is over."
    ),
    "section.wrote-too-early.summary": "Patience mends it. You may still write once when their time is over.",
    "section.wrote-too-early.reason": (
        "The guidance says not to write early, but not what to do if you have. We would not take your one follow-up "
        "from you for it; we only leave some days between the two messages."
    ),
    "section.wrote-too-early.search": (
        "wrote too early, emailed too soon, already followed up, mistake, regret, jumped the gun, sent before deadline"
    ),
    "section.asked-twice.title": "If you have asked twice",
    "section.asked-twice.point": "You have asked twice in all. Do not ask a third time unless they name a day.",
    "section.asked-twice.summary": "Do not ask a third time unless they name a day.",
    "section.asked-twice.reason": (
        "The guidance warns against several emails. When they answer each time and name no day, every rule on its "
        "own would allow one more; so we set an end to it."
    ),
    "section.asked-twice.search": (
        "third email, asked twice, three times, keeps delaying, stringing along, strung along, again"
    ),
    # When nothing comes
    "section.no-answer.title": "Do not take silence personally",
    "section.no-answer.point": (
        "Silence has many causes, and few have to do with you. If they want you, they will get in touch."
    ),
    "section.no-answer.summary": "Some never tell those they turn down. Many causes have nothing to do with you.",
    "section.no-answer.search": (
        "ghosted, ghosting, no answer, no response, silence, ignored, never heard back, rejected without notice, rude"
    ),
    "section.long-past.title": "When it is long past",
    "section.long-past.point": (
        "After months, take it as closed. One short note does no harm; expect nothing from it."
    ),
    "section.long-past.summary": "Take it as closed. One short note does no harm; expect nothing.",
    "section.long-past.reason": (
        "The guidance sets no end to the time in which you may still write. After so long the post is most likely "
        "settled, and we would rather say so than raise a hope."
    ),
    "section.long-past.search": (
        "months ago, two months, three months, too late to follow up, old application, closed"
    ),
    "section.if-they-say-no.title": "If they say no, you may ask why",
    "section.if-they-say-no.point": (
        "Thank them for telling you. In the same reply you may ask for feedback; leave them free not to give it."
    ),
    "section.if-they-say-no.summary": "Once, with thanks, in your reply. They may not answer, and that is fine.",
    "section.if-they-say-no.search": (
        "rejected, rejection, turned down, not selected, feedback, unsuccessful, declined, position filled, why not me"
    ),
    # When your story is another one
    "section.another-offer.title": "You have another offer",
    "section.another-offer.point": (
        "Tell them, once, and name the day by which you have to answer. That is news, not a nudge."
    ),
    "section.another-offer.summary": "Tell them once, with the day by which it needs an answer.",
    "section.another-offer.reason": (
        "The guidance does not speak of it. An employer who wants you needs to know that time is short; told late, "
        "they cannot act on it any more."
    ),
    "section.another-offer.search": (
        "another offer, other offer, competing offer, deadline to accept, exploding offer, other company, leverage"
    ),
    "section.missed-appointment.title": "A call they agreed did not happen",
    "section.missed-appointment.point": "The same day, write and ask for a new time. Kindly, and without reproach.",
    "section.missed-appointment.summary": "Ask for a new time the same day, without reproach.",
    "section.missed-appointment.reason": (
        "The guidance is about waiting for a decision. Here you both had an appointment: asking what became of it is "
        "not asking for news, and most such misses are slips."
    ),
    "section.missed-appointment.search": (
        "missed call, did not call, no show, interviewer did not show up, forgot, reschedule, never called, meeting"
    ),
    "section.they-offered-you-the-job.title": "They offered you the job",
    "section.they-offered-you-the-job.point": (
        "Answer them. If nothing in writing follows your yes, ask for it once. Resign nowhere before you have it."
    ),
    "section.they-offered-you-the-job.summary": "Answer them. Resign nowhere before you have it in writing.",
    "section.they-offered-you-the-job.reason": (
        "The guidance ends before the offer. Between a spoken yes and a paper things still go wrong, so we carry the "
        "same patience a little further."
    ),
    "section.they-offered-you-the-job.search": (
        "offer, verbal offer, job offer, contract, in writing, accepted, said yes, resign, notice, written offer, "
        "waiting for contract"
    ),
    "section.another-job-taken.title": "You took another job",
    "section.another-job-taken.point": "Tell the others, with thanks, as soon as it is certain. Then move on.",
    "section.another-job-taken.summary": "Tell them, with thanks. Then move on.",
    "section.another-job-taken.reason": (
        "The guidance does not speak of it. Someone may be holding a place for you, and a short thank-you keeps a "
        "door open for later."
    ),
    "section.another-job-taken.search": (
        "withdraw, withdrawal, accepted another job, took another job, cancel application"
    ),
    "section.through-a-recruiter.title": "It goes through a recruiter",
    "section.through-a-recruiter.point": "Write to the recruiter, not to the company. Same email, same patience.",
    "section.through-a-recruiter.summary": "Write to them, not to the company.",
    "section.through-a-recruiter.reason": (
        "The guidance speaks of the company only. An agency is paid to carry news both ways; going past it puts the "
        "agency and the company in an awkward place."
    ),
    "section.through-a-recruiter.search": (
        "recruiter, agency, headhunter, staffing, search firm, consultant, hiring manager"
    ),
    "section.only-successful-hear-back.title": "“Only successful candidates hear back”",
    "section.only-successful-hear-back.point": "Once their time has passed, take the silence as their answer.",
    "section.only-successful-hear-back.summary": "Once their time has passed, silence is the answer.",
    "section.only-successful-hear-back.reason": (
        "The guidance lets you ask when nothing comes. Here they have told you beforehand what nothing means, so a "
        "question would only ask them to repeat it."
    ),
    "section.only-successful-hear-back.search": (
        "only shortlisted, only successful candidates, will be contacted, if you do not hear, assume unsuccessful"
    ),
    # The numbers
    "limit.reasonable-time.label": "Wait when they named no time",
    "limit.reasonable-time.reason": (
        "The guidance calls about one week reasonable. We count it from the interview day."
    ),
    "limit.after-a-floor.label": "Wait after a “not before” day",
    "limit.after-a-floor.reason": "That day names a start and no end, so it gets the wait of a case without a time.",
    "limit.after-still-deciding.label": "Wait after “still deciding”",
    "limit.after-still-deciding.reason": (
        "They have just said that it takes longer. A longer wait than usual takes them at their word."
    ),
    "limit.slow-pace.label": "Wait for a university, a school or a public service",
    "limit.slow-pace.reason": "Where committees meet rarely and several people sign, this is quick.",
    "limit.after-an-early-follow-up.label": "Wait after a message sent too early",
    "limit.after-an-early-follow-up.reason": (
        "Two messages within a few days read as pressing, even if both are kind."
    ),
    "limit.after-an-accepted-offer.label": "Wait for an accepted offer in writing",
    "limit.after-an-accepted-offer.reason": "A contract needs signatures. After this time, asking once is fair.",
    "limit.giving-time.label": "Quiet after your follow-up",
    "limit.giving-time.reason": "Long enough for someone to find out and write back; short enough to free you.",
    "limit.giving-time-working-days.label": "Working days within that quiet",
    "limit.giving-time-working-days.reason": "So that a holiday in that week does not shorten the time they have.",
    "limit.long-past.label": "Counts as long past",
    "limit.long-past.reason": "So long after the day on which you could have written, most posts are settled.",
    "limit.feedback-open.label": "Time to ask for feedback after a no",
    "limit.feedback-open.reason": "While they still remember your conversation. Later it would be a burden to them.",
    "limit.follow-ups-in-all.label": "Follow-ups in the whole process",
    "limit.follow-ups-in-all.reason": (
        "One, and one more after a new word from them. Beyond that only if they named the day."
    ),
    "limit.thank-you-note.label": "Time for a thank-you note",
    "limit.thank-you-note.reason": "Thanks are best while the conversation is fresh. Later they look like a nudge.",
    "limit.draft-words.label": "Longest draft",
    "limit.draft-words.reason": "It can be read on a phone in half a minute, and leaves no room for pressing.",
    "limit.linkedin-characters.label": "Longest LinkedIn note",
    "limit.linkedin-characters.reason": "Notes to new contacts are kept short there; this one fits, and is read.",
    # What the checker promises
    "promise.1.text": (
        "It never tells you to ask for news before their time has passed, nor to let it rest before then. "
        "News of another offer, withdrawing, and a missed call are not asking for news."
    ),
    "promise.2.text": "It never suggests a call unless they told you to call.",
    "promise.3.text": (
        "Once their time has passed it suggests one follow-up, and no other until they say something new. "
        "It never suggests a third in all unless they named the day. "
        "Asking once for an accepted offer in writing is not counted."
    ),
    "promise.4.text": "It never suggests a LinkedIn invitation to which they did not agree.",
    "promise.5.text": "It always comes to exactly one verdict, with a reason and a section of the guide to read.",
    "promise.6.text": (
        "As days pass in silence its verdict only moves forward: wait, make contact, give them time, let it rest. "
        "Only the advice to tell them of another offer ends when the day of that offer has passed."
    ),
    "promise.7.text": "The day on which it says that its answer changes is the first day on which it does.",
    "promise.8.text": "Every day it names for contact is a working day, or a day they named themselves.",
    "promise.9.text": (
        "Every rule decides some situation, and the order of the rules matters only where the table says so."
    ),
    "promise.10.text": (
        "The same facts give the same answer in every browser, on every machine and in every time zone."
    ),
    "promise.11.text": (
        "Its drafts are short, name the position and the company, ask one thing, and use none of the pressing "
        "phrases on our list."
    ),
    "promise.12.text": (
        "No time they gave is dropped without a word: every number, day, month and “not” in their words is part of "
        "what we understood, or we show it and ask you to check the day."
    ),
}
