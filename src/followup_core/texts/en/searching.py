"""English texts: the words by which visitors look for a question of the page `faq`, and for a page that is no section.

The words of a section stand beside its title, in `sections.py`.
"""

TEXTS = {
    "search.question.no-date-given": "no timeline, they never said when, no date mentioned, how long without a date",
    "search.question.by-friday": "they said by Friday, today is the deadline, on the last day, deadline today",
    "search.question.what-soon-means": "soon, shortly, in due course, we’ll be in touch, any day now, what does soon mean",
    "search.question.second-interview": "which interview counts, two interviews, final round, count from first or last",
    "search.question.deadline-was-yesterday": "deadline was yesterday, one day late, look impatient, seem too keen",
    "search.question.on-a-sunday": "Sunday, Saturday, weekend, day off",
    "search.question.who-to-write-to": "HR or hiring manager, who to email, wrong person, no email address, which contact",
    "search.question.number-in-their-email": "phone number in signature, mobile number, business card, can I ring",
    "search.question.does-a-thank-you-count": "does a thank you count, thank you as follow-up, thank you and follow-up",
    "search.question.linkedin-now": "LinkedIn now, add on LinkedIn after interview, invite on LinkedIn",
    "search.question.have-i-ruined-it": "have I ruined it, blown it, ruined my chances, wrote too early, burned bridges",
    "search.question.out-of-office": "out of office, on leave, on vacation, auto-reply, maternity leave, back next week",
    "search.question.asked-for-references": "references a good sign, asked for referees, reference check meaning",
    "search.question.ad-online-again": "job reposted, ad back online, still on Indeed, still advertised",
    "search.question.ghosted": "ghosted, ghosted after follow-up, never replied, ask again",
    "search.question.other-offer-by-friday": "another offer, other offer deadline, keep quiet about an offer",
    "search.question.offered-on-the-phone": "offer by phone, spoken offer, hand in my notice, quit my job, resign",
    "search.question.what-are-my-chances": "chances, odds, probability, will I get the job, likelihood",
    "search.question.holiday-not-known": "public holiday, wrong day, bank holiday, my country, choose country",
    "search.question.answer-feels-wrong": "wrong answer, I disagree, checker is wrong, does not fit",
    "search.question.whose-advice": "whose advice, who wrote this, says who, can I trust this, author",
    "search.question.other-advice": "other advice, career coach says, recruiter says otherwise, contradicts, conflicting advice",
    "search.question.do-you-keep-it": "privacy, do you store, is it anonymous, data, tracking, who sees this",
    "search.question.how-to-remember": "reminder, remind me, calendar, remember, notification, alert",
    "search.question.telling-the-checker": "I have written, I sent it, tell the checker, update my case, undo",
    "search.question.interviews-are-gone": "interviews gone, lost my list, saved interviews, restore, deleted, disappeared",
    "search.question.without-a-connection": "offline, no internet, no connection, airplane mode, no signal",
    "search.question.on-my-home-screen": "app, install, home screen, download, mobile app, shortcut",
    "search.question.a-newer-version": "new version, update, newer version ready, refresh",
    "search.question.checker-does-not-start": "not working, does not load, does not start, blank, broken, JavaScript, error",
    "search.page.words-to-send": "templates, email templates, examples, sample emails, drafts, scripts, messages to copy, wording, what to say, what to write",
    "search.page.what-their-words-mean": "what do they mean, end of next week, within two weeks, mid month, which day",
    "search.page.how-the-checker-decides": "rules, numbers, table, how it works, how many days, algorithm",
    "search.page.where-experts-differ": "experts, other advice, what others say, sources, Ask a Manager, career advice",
    "search.page.where-this-comes-from": (
        "who is behind this, who made this, who runs this site, whose advice is this, who is this advice from, source, "
        "the talk, is this true, version"
    ),
    "search.page.my-interviews": "my interviews, saved cases, list, keep track, several applications, export, delete",
    "search.page.privacy": "privacy, data protection, GDPR, cookies, tracking, is it safe, who sees my answers",
    "search.page.accessibility": "accessibility, screen reader, keyboard, disabled, large print, contrast",
    "search.page.for-advisers": "for advisers, careers service, teacher, coach, workshop, class, embed, quote, cite",
    "search.page.handout": "handout, print, PDF, one page, summary, checklist, card",
    "search.page.step-by-step": "step by step, without JavaScript, plain page, on paper, decision tree, flow chart, checker does not load",
    "search.page.checker": "checker, calculator, tool, which day, check my case, quiz",
}
