"""English texts: the rows of the table, why each decides, and why one did not hold.

`rule.<id>.when` is the row as a page prints it; `why.<id>` is the reason in an answer, by what the date follows
from where that matters; `condition.<name>.not` is the fact that ruled a row out.
"""

TEXTS = {
    "rule.another-job-taken.when": "You have taken another job, and not told them",
    "rule.another-job-taken-told.when": "You have taken another job, and told them",
    "rule.turned-down-feedback-open.when": (
        "They said no up to {limit_feedback_open} days ago, and you have not asked for feedback"
    ),
    "rule.turned-down.when": "They said no, in any other case",
    "rule.offer.when": "They made you an offer, and you have not answered",
    "rule.another-offer.when": (
        "Another employer needs your answer by a day that is today or later, and this one does not know"
    ),
    "rule.missed-appointment.when": (
        "An agreed call or meeting did not happen, and since that day no word came and you have not written"
    ),
    "rule.not-interviewed-yet.when": "Your interview is still to come",
    "rule.giving-time.when": "You followed up after their last word, not too early, and the time to give is not over",
    "rule.followed-up-silence.when": "You followed up after their last word, not too early",
    "rule.asked-twice.when": (
        "You have asked twice or more in all, no day that they named still stands, and no offer that you accepted is still to be put in writing"
    ),
    "rule.too-early.when": "Today is before the earliest day to ask",
    "rule.portal.when": "They told you to use a portal, and you have not looked since their time passed",
    "rule.only-the-successful-hear-back.when": (
        "They said that only successful candidates hear back, and no offer that you accepted is still to be put in writing"
    ),
    "rule.long-past.when": "The earliest day to ask is more than {limit_long_past} days ago",
    "rule.told-to-call.when": "They told you to call",
    "rule.recruiter.when": "It goes through a recruiter or an agency",
    "rule.otherwise.when": "Otherwise",
    # why, in the second person
    "why.another-job-taken": (
        "You have another job, and they may still be holding a place for you. A short word with thanks keeps the door open."
    ),
    "why.another-job-taken-told": "You have another job and they know. There is nothing left to follow up here.",
    "why.turned-down-feedback-open": (
        "You may ask for feedback in the reply that thanks them. It is up to you, and they may not give any."
    ),
    "why.turned-down": "They have decided. Anything more from you would not change it, and what comes next deserves your time.",
    "why.offer": "They have made their choice and wait for yours. Answer them, even if it is to ask for a few days.",
    "why.another-offer": (
        "You owe another employer an answer. Telling this one is news, not pressure, and lets them act while you still can."
    ),
    "why.missed-appointment": ("Plans slip on busy days. You need not wait: ask for a new time, without reproach."),
    "why.not-interviewed-yet": (
        "There is nothing to follow up before you have met. What you ask as you leave will save you guessing."
    ),
    "why.giving-time": (
        "You have asked, politely and once. Now the answer is theirs to give, and a second message would only press."
    ),
    "why.followed-up-silence": (
        "You have asked and they have had time to answer. Silence here says little about you; more messages would not help."
    ),
    "why.asked-twice": (
        "You have asked twice, and they named no day for another try. A third message would press rather than remind."
    ),
    "why.too-early.deadline": (
        "They told you when you would hear. Before that time has passed, a message can look impatient, or as if you had not listened."
    ),
    "why.too-early.no_timeline": (
        "They gave you no time, so give them about a week. That is long enough to be patient and soon enough to be remembered."
    ),
    "why.too-early.floor": (
        "They told you not to expect news before a certain day. {limit_after_a_floor} days after it is soon enough to ask."
    ),
    "why.too-early.still_deciding": (
        "They answered you, without a date. Give them {limit_after_still_deciding} days: it is the room to decide that they asked for."
    ),
    "why.too-early.ask_on": "They named the day on which to ask. Keeping to it shows that you listened.",
    "why.too-early.accepted_offer": (
        "You said yes, and paperwork takes a few days. After {limit_after_an_accepted_offer} days it is fair to ask once for it in writing."
    ),
    "why.too-early.early_follow_up": (
        "You have written already, before their time was over. Let {limit_after_an_early_follow_up} days go by before you write again."
    ),
    "why.portal": (
        "They told you where your status stands, so look there before you write. Looking is not contact, and may answer everything."
    ),
    "why.only-the-successful-hear-back": (
        "They told you that only those they take will hear. Their time is over, so take the silence as the answer, and not as a verdict on you."
    ),
    "why.long-past": (
        "So much time has passed that the answer is most likely no. One short note does no harm, but expect nothing of it."
    ),
    "why.told-to-call": "You were told to call, so one short call is right. Ask once, and thank them.",
    "why.recruiter": (
        "The recruiter speaks for you, so ask there and not at the company. One polite message is enough."
    ),
    "why.otherwise": (
        "Their time has passed and no word has come. One polite email reminds them of you and does not press."
    ),
    "why.told-to-call.accepted_offer": (
        "You said yes, and nothing is in writing. You were told to call, so ask once for the offer in writing by phone."
    ),
    "why.recruiter.accepted_offer": (
        "You said yes, and nothing is in writing. Ask the recruiter once for the offer in writing. Until you have it, keep looking."
    ),
    "why.otherwise.accepted_offer": (
        "You said yes, and nothing is in writing. It is fair to ask once. Until you have it, keep looking, and resign nowhere."
    ),
    # what the date follows from
    "basis.deadline.ahead": "Their time runs until {deadline:weekday}.",
    "basis.deadline.over": "Their time ended on {deadline:weekday}.",
    "basis.no_timeline.ahead": "They gave no time, so {limit_reasonable_time} days after {interview:weekday}.",
    "basis.no_timeline.over": "They gave no time, and {limit_reasonable_time} days have gone by since {interview:weekday}.",
    "basis.floor.ahead": "Not before {floor:weekday}, they said; then {limit_after_a_floor} days more.",
    "basis.floor.over": "Not before {floor:weekday}, they said; {limit_after_a_floor} days more have passed.",
    "basis.still_deciding.ahead": "They wrote on {reply:weekday} and named no day.",
    "basis.still_deciding.over": "{limit_after_still_deciding} days have passed since they wrote on {reply:weekday}.",
    "basis.ask_on.ahead": "They asked you to ask on {ask_on:weekday}.",
    "basis.ask_on.over": "They asked you to ask on {ask_on:weekday}.",
    "basis.accepted_offer.ahead": "They made the offer on {reply:weekday}; then {limit_after_an_accepted_offer} days.",
    "basis.accepted_offer.over": "They made the offer on {reply:weekday}, {limit_after_an_accepted_offer} days ago or more.",
    "basis.early_follow_up.ahead": "You last wrote on {last_sent:weekday}.",
    "basis.early_follow_up.over": "{limit_after_an_early_follow_up} days have passed since you wrote on {last_sent:weekday}.",
    "detail.giving-time": "You asked on {follow_up:weekday}. Let it rest from {rest_from:weekday}.",
    "detail.followed-up-silence": "You asked on {follow_up:weekday}.",
    "detail.asked-twice": "You last asked on {last_sent:weekday}.",
    "detail.another-offer": "The other answer is due by {answer_by:weekday}.",
    "detail.missed-appointment": "It was agreed for {missed:weekday}.",
    "detail.turned-down-feedback-open": "There is time to ask until {feedback_until:weekday}.",
    "detail.not-interviewed-yet": "Before you leave, ask when you will hear.",
    "detail.offer": "They made it on {reply:weekday}.",
    # the fact that ruled a row out
    "condition.job_taken.not": "You have not taken another job, or they know of it already.",
    "condition.job_taken_and_told.not": "You have not taken another job.",
    "condition.turned_down.not": "They have not said no.",
    "condition.feedback_in_time.not": "The time to ask for feedback ended on {feedback_until:weekday}.",
    "condition.feedback_not_asked.not": "You have asked for feedback already.",
    "condition.offer_unanswered.not": "No offer of theirs is waiting for your answer.",
    "condition.offer_not_accepted.not": "You have accepted their offer.",
    "condition.other_offer_waits.not": "No other employer needs your answer by a day that is still to come.",
    "condition.other_offer_untold.not": "They know of your other offer.",
    "condition.appointment_missed.not": "No agreed call or meeting fell through.",
    "condition.no_word_since_missed.not": "They have spoken with you since, on {last_word:weekday}.",
    "condition.no_follow_up_since_missed.not": "You have written since, on {last_sent:weekday}.",
    "condition.before_interview.not": "Your interview was on {interview:weekday}.",
    "condition.followed_up_this_cycle.not": "You have not followed up since their last word, or only too early.",
    "condition.answer_may_come.not": "The time to give them was over on {rest_from:weekday}.",
    "condition.asked_twice.not": "You have not asked them twice.",
    "condition.no_named_day.not": "A day that they named still stands.",
    "condition.before_earliest_contact.not": "The earliest day to ask was {earliest:weekday}.",
    "condition.told_to_use_portal.not": "They did not tell you to use a portal.",
    "condition.portal_not_looked_at.not": "You looked in the portal on {looked:weekday}.",
    "condition.only_successful_hear_back.not": "They did not say that only successful candidates hear back.",
    "condition.long_past.not": "It is not long past: that begins on {long_past:weekday}.",
    "condition.told_to_call.not": "They did not tell you to call.",
    "condition.through_recruiter.not": "You write to the company itself.",
}
