"""English texts: words to send. What stands in [square brackets] is for the visitor to fill in.

Each names the position and the company, asks one thing, and has at most 120 words (the LinkedIn note: 200
characters). `.recruiter` is the same message to a recruiter or an agency.
"""

TEXTS = {
    "draft.follow-up.title": "A follow-up",
    "draft.follow-up.subject": "[position], interview on {spoke:day}",
    "draft.follow-up.subject.recruiter": "[position] at [company], interview on {spoke:day}",
    "draft.follow-up.body": (
        "Dear [name],\n\n"
        "Thank you again for our conversation on {spoke:day} about the position of [position] at [company]. "
        "I enjoyed hearing about the work, and I am still very interested in it.\n\n"
        "May I ask whether there is any news on your decision?\n\n"
        "With kind regards,\n[your name]"
    ),
    "draft.follow-up.body.recruiter": (
        "Dear [name],\n\n"
        "Thank you for arranging my interview on {spoke:day} for the position of [position] at [company]. "
        "I am still very interested in it.\n\n"
        "May I ask whether you have heard anything from them?\n\n"
        "With kind regards,\n[your name]"
    ),
    "draft.call.title": "A short call",
    "draft.call.body": (
        "Hello, this is [your name]. We spoke on {spoke:day} about the position of [position] at [company]. "
        "You asked me to call.\n\n"
        "Is there any news on the decision?\n\n"
        "Thank you. I am still very interested. I wish you a good day."
    ),
    "draft.call.body.recruiter": (
        "Hello, this is [your name]. My interview for the position of [position] at [company] was on {spoke:day}. "
        "You asked me to call.\n\n"
        "Have you heard anything from them?\n\n"
        "Thank you. I am still very interested. I wish you a good day."
    ),
    "draft.feedback.title": "Thanks after a no, with a question",
    "draft.feedback.subject": "Thank you: [position]",
    "draft.feedback.subject.recruiter": "Thank you: [position] at [company]",
    "draft.feedback.body": (
        "Dear [name],\n\n"
        "Thank you for the news about the position of [position], and for the time that you and your colleagues at "
        "[company] took for me. I am sorry that it did not work out, and I respect the decision.\n\n"
        "If you have a moment, would you share one thing that I could do better next time? "
        "I understand if that is not possible.\n\n"
        "With kind regards,\n[your name]"
    ),
    "draft.feedback.body.recruiter": (
        "Dear [name],\n\n"
        "Thank you for the news about the position of [position] at [company], and for your help along the way. "
        "I am sorry that it did not work out, and I respect the decision.\n\n"
        "If they told you anything that I could do better next time, would you share it with me? "
        "I understand if that is not possible.\n\n"
        "With kind regards,\n[your name]"
    ),
    "draft.linkedin.title": "A note with a LinkedIn invitation",
    "draft.linkedin.body": (
        "Dear [name], thank you for the conversation about [position] at [company] on {spoke:day}. "
        "As we agreed, may I connect with you here? Kind regards, [your name]"
    ),
    "draft.another-offer.title": "News of another offer",
    "draft.another-offer.subject": "[position]: news from my side",
    "draft.another-offer.subject.recruiter": "[position] at [company]: news from my side",
    "draft.another-offer.body": (
        "Dear [name],\n\n"
        "I would like to let you know that I have received another offer, which I am to answer by {answer_by:day}. "
        "The position of [position] at [company] still interests me very much.\n\n"
        "Could you tell me whether you may know more before then? If not, I understand.\n\n"
        "With kind regards,\n[your name]"
    ),
    "draft.another-offer.body.recruiter": (
        "Dear [name],\n\n"
        "I would like to let you know that I have received another offer, which I am to answer by {answer_by:day}. "
        "The position of [position] at [company] still interests me very much.\n\n"
        "Could you ask them whether they may know more before then? If not, I understand.\n\n"
        "With kind regards,\n[your name]"
    ),
    "draft.new-time.title": "Asking for a new time",
    "draft.new-time.subject": "[position]: a new time for our conversation",
    "draft.new-time.subject.recruiter": "[position] at [company]: a new time",
    "draft.new-time.body": (
        "Dear [name],\n\n"
        "We had planned to speak on {missed:day} about the position of [position] at [company], "
        "and I suppose that something came up. I am still glad to talk.\n\n"
        "Would another time suit you? I am free on [two or three times].\n\n"
        "With kind regards,\n[your name]"
    ),
    "draft.new-time.body.recruiter": (
        "Dear [name],\n\n"
        "The conversation planned for {missed:day} about the position of [position] at [company] did not take place, "
        "and I suppose that something came up. I am still glad to talk.\n\n"
        "Could you ask them for another time? I am free on [two or three times].\n\n"
        "With kind regards,\n[your name]"
    ),
    "draft.answer-offer.title": "A first answer to an offer",
    "draft.answer-offer.subject": "Your offer: [position]",
    "draft.answer-offer.subject.recruiter": "The offer: [position] at [company]",
    "draft.answer-offer.body": (
        "Dear [name],\n\n"
        "Thank you very much for offering me the position of [position] at [company]. I am delighted.\n\n"
        "I would like to read it through with care. May I give you my answer by [day]?\n\n"
        "With kind regards,\n[your name]"
    ),
    "draft.answer-offer.body.recruiter": (
        "Dear [name],\n\n"
        "Thank you very much for the news that [company] offers me the position of [position]. I am delighted.\n\n"
        "I would like to read it through with care. May I give you my answer by [day]?\n\n"
        "With kind regards,\n[your name]"
    ),
    "draft.offer-in-writing.title": "Asking for an accepted offer in writing",
    "draft.offer-in-writing.subject": "[position]: the offer in writing",
    "draft.offer-in-writing.subject.recruiter": "[position] at [company]: the offer in writing",
    "draft.offer-in-writing.body": (
        "Dear [name],\n\n"
        "Thank you again for offering me the position of [position] at [company]. "
        "I was glad to accept, and I look forward to starting.\n\n"
        "May I ask when I could have the offer in writing?\n\n"
        "With kind regards,\n[your name]"
    ),
    "draft.offer-in-writing.body.recruiter": (
        "Dear [name],\n\n"
        "Thank you again for your help with the position of [position] at [company]. "
        "I was glad to accept, and I look forward to starting.\n\n"
        "May I ask when I could have the offer in writing?\n\n"
        "With kind regards,\n[your name]"
    ),
    "draft.call-in-writing.title": "A short call about an accepted offer",
    "draft.call-in-writing.body": (
        "Hello, this is [your name]. You offered me the position of [position] at [company], and I was glad to "
        "accept. You asked me to call.\n\n"
        "May I ask when I could have the offer in writing?\n\n"
        "Thank you. I look forward to starting. I wish you a good day."
    ),
    "draft.call-in-writing.body.recruiter": (
        "Hello, this is [your name]. I accepted the offer for the position of [position] at [company]. "
        "You asked me to call.\n\n"
        "May I ask when I could have the offer in writing?\n\n"
        "Thank you for your help. I look forward to starting. I wish you a good day."
    ),
    "draft.withdraw.title": "Withdrawing, with thanks",
    "draft.withdraw.subject": "[position]: thank you, and a change on my side",
    "draft.withdraw.subject.recruiter": "[position] at [company]: thank you, and a change on my side",
    "draft.withdraw.body": (
        "Dear [name],\n\n"
        "Thank you for the time that you took to speak with me about the position of [position] at [company]. "
        "I have since accepted another position, and would like to withdraw my application.\n\n"
        "I enjoyed meeting you, and I wish you and your colleagues all the best.\n\n"
        "With kind regards,\n[your name]"
    ),
    "draft.withdraw.body.recruiter": (
        "Dear [name],\n\n"
        "Thank you for your help with the position of [position] at [company]. "
        "I have since accepted another position, and would like to withdraw my application. "
        "Please pass on my thanks to everyone I met.\n\n"
        "With kind regards,\n[your name]"
    ),
}
