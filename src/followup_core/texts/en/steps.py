"""English texts: the page that puts the rule table as questions, for whoever has only plain HTML.

Of each condition: `.holds` is the answer by which it holds. Where it is asked alone, `.ask` is the question, `.fails` the
other answer, and `.help` what to count or to look up. In a list of several, `.holds` is a line of it. Questions speak to
the visitor, answers are in their voice, as in the form.
"""

TEXTS = {
    "step.questions": "The questions",
    "step.answers": "The answers",
    "step.again": "Start again",
    "step.all": "See all the questions",
    "step.first_line": "Take the first line that’s true.",
    "step.none": "None of these",
    # the lists
    "step.topic.happened": "Has any of this happened?",
    "step.topic.written": "Have you asked them for news?",
    "step.topic.written.help": (
        "It doesn’t count if you asked on the same day that you last heard from them, or earlier. "
        "Too early means on or before their deadline, or before a day they named. "
        "A thank-you note isn’t asking for news, and nor is telling them about another offer."
    ),
    "step.topic.told": "Is any of this true?",
    # the conditions, in the order of the rules
    "step.job_taken.holds": "I’ve taken another job, and haven’t told them",
    "step.job_taken_and_told.holds": "I’ve taken another job, and they know",
    "step.turned_down.holds": "They said no, or the job is gone",
    "step.feedback_in_time.ask": "Did they tell you {limit_feedback_open} days ago or less?",
    "step.feedback_in_time.holds": "Yes",
    "step.feedback_in_time.fails": "No, longer ago",
    "step.feedback_not_asked.ask": "Have you asked them for feedback?",
    "step.feedback_not_asked.holds": "Not yet",
    "step.feedback_not_asked.fails": "Yes, I’ve asked",
    "step.offer_unanswered.holds": "They made me an offer, and I haven’t answered it",
    "step.other_offer_waits.holds": "Another employer needs my answer to an offer, today or later",
    "step.other_offer_untold.ask": "Does this employer know about the other offer?",
    "step.other_offer_untold.holds": "Not yet",
    "step.other_offer_untold.fails": "Yes, I told them",
    "step.appointment_missed.holds": "A call or meeting that we’d agreed, for today or earlier, didn’t happen",
    "step.no_word_since_missed.ask": "Since that day, have you heard from them or had another interview?",
    "step.no_word_since_missed.help": "An interview that’s still to come counts as well. The day itself doesn’t.",
    "step.no_word_since_missed.holds": "No, nothing since",
    "step.no_word_since_missed.fails": "Yes, on a later day",
    "step.no_follow_up_since_missed.ask": "Have you asked them for news, on that day or since?",
    "step.no_follow_up_since_missed.holds": "No, I haven’t asked",
    "step.no_follow_up_since_missed.fails": "Yes, I’ve asked since",
    "step.before_interview.holds": "My interview is still to come",
    "step.followed_up_this_cycle.holds": "I’ve asked since I last heard from them, and not too early",
    "step.answer_may_come.ask": "Have they had time to answer?",
    "step.answer_may_come.help": (
        "Count {limit_giving_time} days from the day you asked. Then count {limit_giving_time_working_days} working days "
        "from it. They’ve had time when the later of the two has come."
    ),
    "step.answer_may_come.holds": "No, that day is still to come",
    "step.answer_may_come.fails": "Yes, that day is today or has passed",
    "step.asked_twice.holds": "I’ve asked twice or more in all, even if it was too early",
    "step.no_named_day.ask": "Have they named a day that still counts?",
    "step.no_named_day.help": (
        "A deadline, a “not before” day or a day to ask counts even when it has passed. "
        "It doesn’t count if it lies before your interview, or if they’ve since told you something else."
    ),
    "step.no_named_day.holds": "No, they haven’t",
    "step.no_named_day.fails": "Yes, there is such a day",
    "step.offer_not_accepted.ask": "Have you said yes to an offer from them?",
    "step.offer_not_accepted.holds": "No, I haven’t",
    "step.offer_not_accepted.fails": "Yes, I’m waiting for it in writing",
    "step.before_earliest_contact.ask": "Has the first day to ask come?",
    "step.before_earliest_contact.help": (
        "Go by what they told you last, and leave out any day that lies before your interview. "
        "Find the line that’s true. If two are, take the later day."
    ),
    "step.before_earliest_contact.holds": "No, that day is still to come",
    "step.before_earliest_contact.fails": "Yes, that day is today or has passed",
    "step.told_to_use_portal.ask": "Did they tell you to look in a portal?",
    "step.told_to_use_portal.holds": "They told me to look in a portal",
    "step.told_to_use_portal.fails": "They didn’t mention a portal",
    "step.portal_not_looked_at.ask": "Have you looked in the portal since their deadline passed?",
    "step.portal_not_looked_at.help": "If they gave no deadline: on the first day to ask, or later?",
    "step.portal_not_looked_at.holds": "No, I haven’t",
    "step.portal_not_looked_at.fails": "Yes, I’ve looked",
    "step.only_successful_hear_back.holds": "They said that only successful candidates hear back",
    "step.asked_not_to_ask.holds": "They asked candidates not to ask about the status",
    "step.long_past.holds": (
        "More than {limit_long_past} days have gone by since the first day to ask "
        "(and if the last of them was a day off, the next working day too)"
    ),
    "step.told_to_call.holds": "They told me to call",
    "step.through_recruiter.holds": "I’m dealing with a recruiter or an agency",
    # the answers
    "step.why.too-early": "It’s too soon to ask for news. Asking before that day can look impatient, or as if you hadn’t listened.",
    "step.accepted": "If you’re waiting for a written offer:",
    "step.working_day": "If today is a day off, do it on the next working day.",
    "step.then.wait": "Come back when that day has come, or when you hear from them.",
    "step.then.give_time": "Come back when they’ve had time to answer, or when you hear from them.",
    "step.then.check_portal": "If it tells you nothing new, answer the last question again: now you’ve looked.",
}
