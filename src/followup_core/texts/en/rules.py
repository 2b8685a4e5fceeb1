"""English texts: the rows of the table, why each decides, and why one did not hold.

`rule.<id>.when` is the row as a page prints it; `why.<id>` is the reason in an answer, by what the date follows
from where that matters; `condition.<name>.not` is the fact that ruled a row out. `{awaited}` is what the visitor waits
for: a decision, the next interview, or references and checks (A9).
"""

TEXTS = {
    "rule.another-job-taken.when": "You’ve taken another job and haven’t told them",
    "rule.another-job-taken-told.when": "You’ve taken another job and told them",
    "rule.turned-down-feedback-open.when": (
        "They said no up to {limit_feedback_open} days ago, and you haven’t asked for feedback"
    ),
    "rule.turned-down.when": "They said no, in any other case",
    "rule.offer.when": "They made you an offer and you haven’t answered",
    "rule.another-offer.when": "Another employer needs your answer today or later, and this one doesn’t know",
    "rule.missed-appointment.when": (
        "An agreed call or meeting didn’t happen, and neither of you has been in touch since that day"
    ),
    "rule.not-interviewed-yet.when": "Your interview is still to come",
    "rule.giving-time.when": (
        "You followed up after you last heard from them, and not too early, and it’s too soon to expect an answer"
    ),
    "rule.followed-up-silence.when": "You followed up after you last heard from them, and not too early",
    "rule.asked-twice.when": (
        "You’ve asked twice or more in all, no date they gave you still stands, "
        "and you aren’t waiting for an accepted offer in writing"
    ),
    "rule.too-early.when": "Today is before the earliest day to ask",
    "rule.portal.when": "They told you to use a portal, and you haven’t looked since their deadline passed",
    "rule.only-the-successful-hear-back.when": (
        "They said that only successful candidates hear back, and you aren’t waiting for an accepted offer in writing"
    ),
    "rule.asked-not-to-ask.when": (
        "They asked candidates not to ask about the status, and you aren’t waiting for an accepted offer in writing"
    ),
    "rule.long-past.when": (
        "{limit_long_past} days have gone by since the earliest day to ask, "
        "and if the last of them was a day off, so has the next working day"
    ),
    "rule.told-to-call.when": "They told you to call",
    "rule.recruiter.when": "You deal with a recruiter or an agency",
    "rule.otherwise.when": "Otherwise",
    # why, in the second person
    "why.another-job-taken": (
        "You have another job, and they may be keeping a place for you. A short message with thanks leaves the door open."
    ),
    "why.another-job-taken-told": "You have another job and they know. There’s nothing left to follow up here.",
    "why.turned-down-feedback-open": (
        "You can ask for feedback when you thank them for telling you. It’s up to you, and they may not give any."
    ),
    "why.turned-down": (
        "They’ve made their decision, and another message wouldn’t change it. Your time is better spent on what’s next."
    ),
    "why.offer": "They’ve chosen you, and now they’re waiting for you. Answer, even if only to ask for a few days.",
    "why.another-offer": (
        "Another employer needs your answer. Telling this one is news, not pressure, and gives them a chance to act."
    ),
    "why.missed-appointment": "Plans slip on busy days. You don’t have to wait: ask for a new time, without blaming anyone.",
    "why.not-interviewed-yet": (
        "There’s nothing to follow up until you’ve met. Asking when you’ll hear will save you guessing later."
    ),
    "why.giving-time": (
        "You’ve asked, politely. The next step is theirs, and another message would only add pressure."
    ),
    "why.followed-up-silence": (
        "You’ve asked, and they’ve had time to answer. Silence says little about you, and more messages wouldn’t help."
    ),
    "why.asked-twice": (
        "You’ve asked more than once, and they haven’t given you a day to ask again. "
        "Another message would push rather than remind."
    ),
    "why.too-early.deadline": (
        "They told you when you’d hear. A message before then can look impatient, or as if you hadn’t listened."
    ),
    "why.too-early.no_timeline": (
        "They didn’t say when you’d hear, so give them about a week. That’s patient, and soon enough to be remembered."
    ),
    "why.too-early.no_timeline_slow": (
        "They didn’t say when you’d hear, and employers like this one take longer. "
        "Give them {limit_slow_pace} days before you ask."
    ),
    "why.too-early.floor": (
        "They told you not to expect news before a certain day. {limit_after_a_floor} days after it is soon enough to ask."
    ),
    "why.too-early.still_deciding": (
        "They answered you without giving a date. {limit_after_still_deciding} days gives them room, and then you can ask."
    ),
    "why.too-early.still_deciding_slow": (
        "They answered you without giving a date, and employers like this one take longer. "
        "Give them {limit_slow_pace} days."
    ),
    "why.too-early.ask_on": "They told you which day to ask. Keeping to it shows that you listened.",
    "why.too-early.accepted_offer": (
        "You said yes, and paperwork takes a few days. After {limit_after_an_accepted_offer} days you can ask once for it in writing."
    ),
    "why.too-early.early_follow_up": (
        "You’ve already written, before their deadline. Leave {limit_after_an_early_follow_up} days before you write again."
    ),
    "why.portal": (
        "They told you where to find your status, so look there before you write. Looking isn’t contact, and may answer everything."
    ),
    "why.only-the-successful-hear-back": (
        "They told you that only the people they choose will hear. You’d have heard by now, so take the silence as the "
        "answer, and not as a verdict on you."
    ),
    "why.asked-not-to-ask": (
        "They asked candidates not to write or call about the status. If they want you, they’ll be in touch."
    ),
    "why.long-past": (
        "So much time has passed that they’ve probably settled it. One short note does no harm, but expect nothing from it."
    ),
    "why.told-to-call": "They told you to call, so one short call is right. Ask once about {awaited}, and thank them.",
    "why.recruiter": "The recruiter speaks for you, so ask there and not at the company. One polite message is enough.",
    "why.otherwise": (
        "You’ve waited long enough to ask about {awaited}. One polite email reminds them of you without pushing."
    ),
    "why.told-to-call.accepted_offer": (
        "You said yes, and you have nothing in writing. They told you to call, so ask once by phone for the written offer."
    ),
    "why.recruiter.accepted_offer": (
        "You said yes, and you have nothing in writing. Ask the recruiter once for the written offer. Until you have it, keep looking."
    ),
    "why.otherwise.accepted_offer": (
        "You said yes, and you have nothing in writing, so you can ask once. Until you have it, keep looking, "
        "and don’t resign from your job yet."
    ),
    # what the date follows from
    "basis.deadline.ahead": "You should hear by {deadline:weekday}.",
    "basis.deadline.over": "Their deadline was {deadline:weekday}.",
    "basis.no_timeline.ahead": "They didn’t say when, so {limit_reasonable_time} days after {interview:weekday}.",
    "basis.no_timeline.over": "They didn’t say when, and {limit_reasonable_time} days have gone by since {interview:weekday}.",
    "basis.no_timeline_slow.ahead": "They didn’t say when, so {limit_slow_pace} days after {interview:weekday}.",
    "basis.no_timeline_slow.over": "They didn’t say when, and {limit_slow_pace} days have gone by since {interview:weekday}.",
    "basis.floor.ahead": "Not before {floor:weekday}, they said; then {limit_after_a_floor} days more.",
    "basis.floor.over": "Not before {floor:weekday}, they said; {limit_after_a_floor} more days have passed.",
    "basis.still_deciding.ahead": "They wrote on {reply:weekday} and gave no date.",
    "basis.still_deciding.over": "{limit_after_still_deciding} days have passed since they wrote on {reply:weekday}.",
    "basis.still_deciding_slow.ahead": "They wrote on {reply:weekday} and gave no date.",
    "basis.still_deciding_slow.over": "{limit_slow_pace} days have passed since they wrote on {reply:weekday}.",
    "basis.ask_on.ahead": "They told you to ask on {ask_on:weekday}.",
    "basis.ask_on.over": "They told you to ask on {ask_on:weekday}.",
    "basis.accepted_offer.ahead": "You said yes on {yes:weekday}; then {limit_after_an_accepted_offer} days.",
    "basis.accepted_offer.over": "You said yes on {yes:weekday}, {limit_after_an_accepted_offer} days ago or more.",
    "basis.early_follow_up.ahead": "You last wrote on {last_sent:weekday}.",
    "basis.early_follow_up.over": "{limit_after_an_early_follow_up} days have passed since you wrote on {last_sent:weekday}.",
    "detail.right_year": "Your interview was on {interview:weekday}. Is that the right year?",
    "detail.giving-time": "You asked on {follow_up:weekday}. Let it rest from {rest_from:weekday}.",
    "detail.followed-up-silence": "You asked on {follow_up:weekday}.",
    "detail.asked-twice": "You last asked on {last_sent:weekday}.",
    "detail.another-offer": "You need to answer the other offer by {answer_by:weekday}.",
    "detail.missed-appointment": "You were due to speak on {missed:weekday}.",
    "detail.turned-down-feedback-open": "If you’d like feedback, you can ask until {feedback_until:weekday}.",
    "detail.not-interviewed-yet": "Before you leave, ask when you’ll hear.",
    "detail.offer": "They made it on {reply:weekday}.",
    # what is awaited (A9)
    "awaited.decision": "their decision",
    "awaited.next_step": "the next interview",
    "awaited.checks": "the references and checks",
    "about.decision": "",
    "about.next_step": " about the next interview",
    "about.checks": " about the references and checks",
    # the fact that ruled a row out
    "condition.job_taken.not": "You haven’t taken another job, or they already know.",
    "condition.job_taken_and_told.not": "You haven’t taken another job.",
    "condition.turned_down.not": "They haven’t said no.",
    "condition.feedback_in_time.not": "The time to ask for feedback ended on {feedback_until:weekday}.",
    "condition.feedback_not_asked.not": "You’ve already asked for feedback.",
    "condition.offer_unanswered.not": "They aren’t waiting for your answer to an offer.",
    "condition.offer_not_accepted.not": "You’ve accepted their offer.",
    "condition.other_offer_waits.not": "No other employer needs your answer today or later.",
    "condition.other_offer_untold.not": "They know about your other offer.",
    "condition.appointment_missed.not": "No agreed call or meeting fell through.",
    "condition.no_word_since_missed.not": "You’ve heard from them since, on {last_word:weekday}.",
    "condition.no_follow_up_since_missed.not": "You’ve written since, on {last_sent:weekday}.",
    "condition.before_interview.not": "Your interview was on {interview:weekday}.",
    "condition.followed_up_this_cycle.not": "You haven’t followed up since you last heard from them, or only too early.",
    "condition.answer_may_come.not": "They’ve had until {rest_from:weekday} to answer.",
    "condition.asked_twice.not": "You haven’t asked them twice.",
    "condition.no_named_day.not": "A date they gave you still stands.",
    "condition.before_earliest_contact.not": "The earliest day to ask was {earliest:weekday}.",
    "condition.told_to_use_portal.not": "They didn’t tell you to use a portal.",
    "condition.portal_not_looked_at.not": "You looked in the portal on {looked:weekday}.",
    "condition.only_successful_hear_back.not": "They didn’t say that only successful candidates hear back.",
    "condition.asked_not_to_ask.not": "They didn’t ask candidates not to ask.",
    "condition.long_past.not": "It isn’t long past: that begins on {long_past:weekday}.",
    "condition.told_to_call.not": "They didn’t tell you to call.",
    "condition.through_recruiter.not": "You’re writing to the company itself.",
}
