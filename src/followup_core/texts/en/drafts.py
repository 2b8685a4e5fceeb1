"""English texts: words to send, each in a warm and in a plain tone. What stands in [square brackets] is to be filled in.

Each names the position and the company, asks one thing, and has at most 120 words (the LinkedIn note: 200
characters). `.recruiter` is the same message to a recruiter or an agency, `.plain` the plain tone of either.
"""

CLOSING = "Kind regards,\n[your name]"


def _letter(*paragraphs: str) -> str:
    return "\n\n".join(("Dear [name],", *paragraphs, CLOSING))


def _spoken(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


BLANKS = {
    "draft.blank.position": "The role",
    "draft.blank.company": "The company",
    "draft.blank.name": "Their name",
    "draft.blank.your_name": "Your name",
    "draft.blank.one_thing_you_talked_about": "One thing you talked about",
    "draft.blank.one_thing_this_person_told_you": "One thing this person told you",
    "draft.blank.day": "The day",
    "draft.blank.two_or_three_times": "Two or three times that suit you",
    "draft.blank.your_number": "Your phone number",
}
"""What each blank is called beside its field; the last part of the id is what stands in the brackets."""

QUESTIONS = {
    "draft.question.decision": "Is there any update, or a rough date by which you expect to decide?",
    "draft.question.next_step": "Is there any update on the next interview, or a rough date for it?",
    "draft.question.checks": "Is there any update on the references and checks, or a rough date for the next step?",
    "draft.question.decision.recruiter": "Have you heard anything from them, or a rough date for their decision?",
    "draft.question.next_step.recruiter": "Have you heard anything from them about the next interview?",
    "draft.question.checks.recruiter": "Have you heard anything from them about the references and checks?",
    "draft.question.decision.spoken": "Is there any update on the decision?",
    "draft.question.next_step.spoken": "Is there any update on the next interview?",
    "draft.question.checks.spoken": "Is there any update on the references and checks?",
}
"""The one question of a follow-up, by what is awaited: never "your decision" where it is not the decision."""

ASKING = {
    "draft.follow-up.title": "A follow-up",
    "draft.follow-up.subject": "[position] interview on {spoke:day}: [your name]",
    "draft.follow-up.subject.recruiter": "[position] at [company], interview on {spoke:day}: [your name]",
    "draft.follow-up.body": _letter(
        "Thank you again for meeting me on {spoke:day} about the [position] role at [company]. "
        "I enjoyed hearing about [one thing you talked about], and I’m still very interested.",
        "{question}",
    ),
    "draft.follow-up.body.plain": _letter(
        "I’m writing about the [position] role at [company], which we discussed on {spoke:day}. "
        "I’m still very interested.",
        "{question}",
        "Thank you for your time.",
    ),
    "draft.follow-up.body.recruiter": _letter(
        "Thank you again for arranging my interview on {spoke:day} for the [position] role at [company]. "
        "I enjoyed hearing about [one thing you talked about], and I’m still very interested.",
        "{question}",
    ),
    "draft.follow-up.body.recruiter.plain": _letter(
        "I’m writing about the [position] role at [company], for which I was interviewed on {spoke:day}. "
        "I’m still very interested.",
        "{question}",
        "Thank you for your help.",
    ),
    "draft.call.title": "A short call",
    "draft.call.body": _spoken(
        "Hello, this is [your name]. We spoke on {spoke:day} about the [position] role at [company], "
        "and you asked me to call. Is now a good time?",
        "I enjoyed our conversation, and I’m still very interested. {question}",
        "Thank you. Goodbye.",
    ),
    "draft.call.body.plain": _spoken(
        "Hello, this is [your name]. You asked me to call about the [position] role at [company]. Is now a good time?",
        "{question}",
        "Thank you. Goodbye.",
    ),
    "draft.call.body.recruiter": _spoken(
        "Hello, this is [your name]. My interview for the [position] role at [company] was on {spoke:day}, "
        "and you asked me to call. Is now a good time?",
        "I enjoyed the conversation, and I’m still very interested. {question}",
        "Thank you. Goodbye.",
    ),
    "draft.call.body.recruiter.plain": _spoken(
        "Hello, this is [your name]. You asked me to call about the [position] role at [company]. Is now a good time?",
        "{question}",
        "Thank you. Goodbye.",
    ),
    "draft.voicemail.title": "A voicemail, if nobody answers",
    "draft.voicemail.body": _spoken(
        "Hello, this is [your name]. You asked me to call about the [position] role at [company]; "
        "I’m still very interested.",
        "My number is [your number]. There’s no rush. Thank you, and goodbye.",
    ),
    "draft.voicemail.body.plain": _spoken(
        "Hello, this is [your name], calling about the [position] role at [company], as you asked.",
        "My number is [your number]. Thank you. Goodbye.",
    ),
    "draft.voicemail.body.recruiter": _spoken(
        "Hello, this is [your name]. You asked me to call about the [position] role at [company]; "
        "I’m still very interested.",
        "My number is [your number]. There’s no rush. Thank you for your help, and goodbye.",
    ),
    "draft.voicemail.body.recruiter.plain": _spoken(
        "Hello, this is [your name], calling about the [position] role at [company], as you asked.",
        "My number is [your number]. Thank you. Goodbye.",
    ),
    "draft.new-time.title": "Asking for a new time",
    "draft.new-time.subject": "[position]: a new time to talk",
    "draft.new-time.subject.recruiter": "[position] at [company]: a new time to talk",
    "draft.new-time.body": _letter(
        "We were due to speak on {missed:day} about the [position] role at [company], and I think we missed each "
        "other. I’m still very keen to talk.",
        "Would another time suit you? I’m free on [two or three times]. Thank you.",
    ),
    "draft.new-time.body.plain": _letter(
        "I think we missed each other on {missed:day}, when we were due to speak about the [position] role at "
        "[company].",
        "Would [two or three times] suit you instead? Thank you.",
    ),
    "draft.new-time.body.recruiter": _letter(
        "I was due to speak with [company] on {missed:day} about the [position] role, and I think we missed each "
        "other. I’m still very keen to talk.",
        "Could you ask them for another time? I’m free on [two or three times]. Thank you.",
    ),
    "draft.new-time.body.recruiter.plain": _letter(
        "My conversation with [company] about the [position] role, planned for {missed:day}, did not take place.",
        "Could you ask them for another time? I’m free on [two or three times]. Thank you.",
    ),
}

THANKING = {
    "draft.thank-you.title": "A thank-you note",
    "draft.thank-you.subject": "Thank you: [position] interview",
    "draft.thank-you.subject.recruiter": "Thank you: [position] at [company]",
    "draft.thank-you.body": _letter(
        "Thank you for talking with me about the [position] role at [company]. "
        "I enjoyed hearing about [one thing you talked about], and I’d be glad to be part of it.",
        "I look forward to hearing from you when you’re ready.",
    ),
    "draft.thank-you.body.plain": _letter(
        "Thank you for your time on {spoke:day}, and for telling me about the [position] role at [company]. "
        "I’m very interested.",
    ),
    "draft.thank-you.body.recruiter": _letter(
        "Thank you for arranging my interview for the [position] role at [company]. "
        "I enjoyed hearing about [one thing you talked about], and I’d be glad to work there.",
        "Please pass on my thanks to everyone I met.",
    ),
    "draft.thank-you.body.recruiter.plain": _letter(
        "Thank you for arranging my interview for the [position] role at [company] on {spoke:day}. "
        "I’m very interested. Please pass on my thanks.",
    ),
    "draft.thank-you-each.title": "A thank-you note to each of several interviewers",
    "draft.thank-you-each.subject": "Thank you: [position] interview",
    "draft.thank-you-each.subject.recruiter": "Thank you to everyone: [position] at [company]",
    "draft.thank-you-each.body": _letter(
        "Thank you for joining my interview for the [position] role at [company]. "
        "What you told me about [one thing this person told you] stayed with me, "
        "and I’d be glad to work with you and your colleagues.",
    ),
    "draft.thank-you-each.body.plain": _letter(
        "Thank you for joining my interview for the [position] role at [company] on {spoke:day}. "
        "It was good to hear about [one thing this person told you].",
    ),
    "draft.thank-you-each.body.recruiter": _letter(
        "Several people talked with me about the [position] role at [company], and I don’t have everyone’s address. "
        "Please pass on my thanks to each of them: I enjoyed hearing about "
        "[one thing you talked about].",
    ),
    "draft.thank-you-each.body.recruiter.plain": _letter(
        "Please pass on my thanks to everyone who interviewed me for the [position] role at [company] on {spoke:day}.",
    ),
    "draft.reply-to-news.title": "A reply to a new date, or to “still deciding”",
    "draft.reply-to-news.subject": "Re: [position] at [company]",
    "draft.reply-to-news.subject.recruiter": "Re: [position] at [company]",
    "draft.reply-to-news.body": _letter(
        "Thank you for letting me know. I’m still very interested in the [position] role at [company], "
        "and I’m happy to wait.",
        "I look forward to hearing from you.",
    ),
    "draft.reply-to-news.body.plain": _letter(
        "Thank you for the update on the [position] role at [company]. I’m still interested.",
    ),
    "draft.reply-to-news.body.recruiter": _letter(
        "Thank you for keeping me up to date. I’m still very interested in the [position] role at [company], "
        "and I’m happy to wait.",
        "I look forward to hearing from you.",
    ),
    "draft.reply-to-news.body.recruiter.plain": _letter(
        "Thank you for the update on the [position] role at [company]. I’m still interested.",
    ),
    "draft.feedback.title": "Thanks after a no, with a question",
    "draft.feedback.subject": "Thank you: [position]",
    "draft.feedback.subject.recruiter": "Thank you: [position] at [company]",
    "draft.feedback.body": _letter(
        "Thank you for letting me know about the [position] role, and for the time you and your colleagues at "
        "[company] gave me. I’m sorry it didn’t work out this time. I enjoyed hearing about "
        "[one thing you talked about].",
        "If you have a moment, is there one thing I could do better next time? I understand if you can’t say.",
        "I’d be glad to hear from you if another role comes up.",
    ),
    "draft.feedback.body.plain": _letter(
        "Thank you for letting me know about the [position] role at [company], and for your time.",
        "If you can, would you share one thing I could do better next time? I understand if that isn’t possible.",
    ),
    "draft.feedback.body.recruiter": _letter(
        "Thank you for letting me know about the [position] role at [company], and for your help along the way. "
        "I’m sorry it didn’t work out this time.",
        "If they told you one thing I could do better next time, would you share it with me? "
        "I understand if that isn’t possible.",
        "I’d be glad to hear from you if another role comes up.",
    ),
    "draft.feedback.body.recruiter.plain": _letter(
        "Thank you for letting me know about the [position] role at [company], and for your help.",
        "Did they mention one thing I could do better next time? I understand if you can’t say.",
    ),
    "draft.linkedin.title": "A note with a LinkedIn invitation",
    "draft.linkedin.body": (
        "Dear [name], thank you for agreeing to connect after my [position] interview at [company]. "
        "I enjoyed hearing about [one thing you talked about]. Kind regards, [your name]"
    ),
    "draft.linkedin.body.plain": (
        "Dear [name], thank you for agreeing to connect after my [position] interview at [company] on {spoke:day}. "
        "Kind regards, [your name]"
    ),
}

OFFERS = {
    "draft.another-offer.title": "News of another offer",
    "draft.another-offer.subject": "[position]: another offer, answer needed by {answer_by:day}",
    "draft.another-offer.subject.recruiter": "[position] at [company]: another offer, answer needed by {answer_by:day}",
    "draft.another-offer.body": _letter(
        "I wanted to let you know that I’ve received another offer, and I need to reply by {answer_by:day}. "
        "I’m still very interested in the [position] role at [company].",
        "Do you expect to decide before then? If not, I understand. Thank you for your time.",
    ),
    "draft.another-offer.body.plain": _letter(
        "I’ve received another offer and need to reply by {answer_by:day}. "
        "The [position] role at [company] still interests me.",
        "Do you expect to decide before then? If not, I understand. Thank you for your time.",
    ),
    "draft.another-offer.body.recruiter": _letter(
        "I wanted to let you know that I’ve received another offer, and I need to reply by {answer_by:day}. "
        "I’m still very interested in the [position] role at [company].",
        "Could you ask them whether they expect to decide before then? If not, I understand. Thank you for your help.",
    ),
    "draft.another-offer.body.recruiter.plain": _letter(
        "I’ve received another offer and need to reply by {answer_by:day}. "
        "The [position] role at [company] still interests me.",
        "Could you ask them whether they expect to decide before then? Thank you for your help.",
    ),
    "draft.more-time.title": "Asking the other employer for more time",
    "draft.more-time.subject": "Your offer: [position]",
    "draft.more-time.subject.recruiter": "The offer: [position] at [company]",
    "draft.more-time.body": _letter(
        "Thank you again for offering me the [position] role at [company]. I’m delighted, and I want to give you "
        "an answer I’m sure of.",
        "You asked me to reply by {answer_by:day}. Could I have until [day]? If that’s not possible, I understand.",
    ),
    "draft.more-time.body.plain": _letter(
        "Thank you again for offering me the [position] role at [company].",
        "Would it be possible to reply by [day] instead of {answer_by:day}?",
    ),
    "draft.more-time.body.recruiter": _letter(
        "Thank you for passing on the offer of the [position] role at [company]. I’m delighted, and I want to give "
        "them an answer I’m sure of.",
        "They asked me to reply by {answer_by:day}. Could you ask whether [day] would be possible? "
        "If not, I understand.",
    ),
    "draft.more-time.body.recruiter.plain": _letter(
        "Thank you for passing on the offer of the [position] role at [company].",
        "Could you ask whether I may reply by [day] instead of {answer_by:day}?",
    ),
    "draft.answer-offer.title": "A first answer to an offer",
    "draft.answer-offer.subject": "Your offer: [position]",
    "draft.answer-offer.subject.recruiter": "The offer: [position] at [company]",
    "draft.answer-offer.body": _letter(
        "Thank you very much for offering me the [position] role at [company]. I’m delighted.",
        "I’d like a little time to think it over. May I let you know by [day]? "
        "If you could send me the details in writing, that would help.",
    ),
    "draft.answer-offer.body.plain": _letter(
        "Thank you for offering me the [position] role at [company].",
        "May I let you know by [day]? If you could send me the details in writing, that would help.",
    ),
    "draft.answer-offer.body.recruiter": _letter(
        "Thank you very much for telling me that [company] would like to offer me the [position] role. I’m delighted.",
        "I’d like a little time to think it over. May I let you know by [day]? "
        "If you could send me the details in writing, that would help.",
    ),
    "draft.answer-offer.body.recruiter.plain": _letter(
        "Thank you for passing on the offer of the [position] role at [company].",
        "May I let you know by [day]? If you could send me the details in writing, that would help.",
    ),
    "draft.accept.title": "Accepting an offer",
    "draft.accept.subject": "Yes: [position]",
    "draft.accept.subject.recruiter": "Yes: [position] at [company]",
    "draft.accept.body": _letter(
        "Thank you for offering me the [position] role at [company]. I’m delighted to accept.",
        "Could you tell me when to expect the written offer? I’d like to have it before I give notice. "
        "I look forward to working with you.",
    ),
    "draft.accept.body.plain": _letter(
        "Thank you for offering me the [position] role at [company]. I’d like to accept.",
        "Could you tell me when to expect the written offer?",
    ),
    "draft.accept.body.recruiter": _letter(
        "Thank you for your help with the [position] role at [company]. I’m delighted to accept their offer.",
        "Could you tell me when to expect it in writing? I’d like to have it before I give notice.",
    ),
    "draft.accept.body.recruiter.plain": _letter(
        "I’d like to accept the offer of the [position] role at [company]. Thank you for your help.",
        "Could you tell me when to expect it in writing?",
    ),
    "draft.decline.title": "Declining an offer",
    "draft.decline.subject": "Your offer: [position]",
    "draft.decline.subject.recruiter": "The offer: [position] at [company]",
    "draft.decline.body": _letter(
        "Thank you very much for offering me the [position] role at [company]. "
        "I’ve thought it over carefully, and I’ve decided not to accept.",
        "I enjoyed hearing about [one thing you talked about], and I’m grateful for the time you all gave me. "
        "I wish you and the team well.",
    ),
    "draft.decline.body.plain": _letter(
        "Thank you for offering me the [position] role at [company]. I’ve decided not to accept.",
        "I wish you and your colleagues well.",
    ),
    "draft.decline.body.recruiter": _letter(
        "Thank you for your help with the [position] role at [company]. "
        "I’ve thought it over carefully, and I’ve decided not to accept their offer.",
        "Please pass on my thanks to everyone I met.",
    ),
    "draft.decline.body.recruiter.plain": _letter(
        "Thank you for passing on the offer of the [position] role at [company]. I’ve decided not to accept.",
        "Please pass on my thanks.",
    ),
    "draft.offer-in-writing.title": "Asking for an accepted offer in writing",
    "draft.offer-in-writing.subject": "[position]: the written offer",
    "draft.offer-in-writing.subject.recruiter": "[position] at [company]: the written offer",
    "draft.offer-in-writing.body": _letter(
        "Thank you again for offering me the [position] role at [company]. "
        "I was delighted to accept, and I’m looking forward to starting.",
        "Could you tell me when to expect the written offer? I’d like to have it before I give notice.",
    ),
    "draft.offer-in-writing.body.plain": _letter(
        "I accepted your offer of the [position] role at [company], and I’m looking forward to starting.",
        "Could you tell me when to expect the written offer? Thank you.",
    ),
    "draft.offer-in-writing.body.recruiter": _letter(
        "Thank you again for your help with the [position] role at [company]. "
        "I was delighted to accept, and I’m looking forward to starting.",
        "Could you ask them when to expect the written offer? I’d like to have it before I give notice.",
    ),
    "draft.offer-in-writing.body.recruiter.plain": _letter(
        "I accepted the offer of the [position] role at [company], and I’m looking forward to starting.",
        "Could you ask them when to expect the written offer? Thank you.",
    ),
    "draft.call-in-writing.title": "A short call about an accepted offer",
    "draft.call-in-writing.body": _spoken(
        "Hello, this is [your name]. You offered me the [position] role at [company], and I was delighted to accept. "
        "You asked me to call. Is now a good time?",
        "Could you tell me when to expect the written offer? I’d like to have it before I give notice.",
        "Thank you. I’m looking forward to starting. Goodbye.",
    ),
    "draft.call-in-writing.body.plain": _spoken(
        "Hello, this is [your name]. I accepted your offer of the [position] role at [company]. Is now a good time?",
        "Could you tell me when to expect the written offer?",
        "Thank you. Goodbye.",
    ),
    "draft.call-in-writing.body.recruiter": _spoken(
        "Hello, this is [your name]. I accepted the offer of the [position] role at [company], and you asked me to "
        "call. Is now a good time?",
        "Could you ask them when to expect the written offer? I’d like to have it before I give notice.",
        "Thank you for your help. Goodbye.",
    ),
    "draft.call-in-writing.body.recruiter.plain": _spoken(
        "Hello, this is [your name]. I accepted the offer of the [position] role at [company]. Is now a good time?",
        "Could you ask them when to expect the written offer?",
        "Thank you. Goodbye.",
    ),
    "draft.withdraw.title": "Withdrawing, with thanks",
    "draft.withdraw.subject": "[position]: withdrawing my application, with thanks",
    "draft.withdraw.subject.recruiter": "[position] at [company]: withdrawing my application, with thanks",
    "draft.withdraw.body": _letter(
        "Thank you for taking the time to talk with me about the [position] role at [company]. "
        "I’ve since accepted another role, so I’d like to withdraw my application.",
        "I enjoyed hearing about [one thing you talked about], and I wish you and your colleagues all the best.",
    ),
    "draft.withdraw.body.plain": _letter(
        "I’ve accepted another role, so I’d like to withdraw my application for the [position] role at [company].",
        "Thank you for your time.",
    ),
    "draft.withdraw.body.recruiter": _letter(
        "Thank you for your help with the [position] role at [company]. "
        "I’ve since accepted another role, so I’d like to withdraw my application.",
        "Please pass on my thanks to everyone I met.",
    ),
    "draft.withdraw.body.recruiter.plain": _letter(
        "I’ve accepted another role, so I’d like to withdraw my application for the [position] role at [company].",
        "Thank you for your help.",
    ),
}

TEXTS = BLANKS | QUESTIONS | ASKING | THANKING | OFFERS
