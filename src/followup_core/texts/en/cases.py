"""English texts: a case that goes on, its link, its reminders, and the list of kept interviews."""

TEXTS = {
    # a damaged link
    "link.no_case": "This isn’t a whole link to a case: its beginning is missing.",
    "link.newer": "This link was made by a newer version of this page. Reload the page to read all of it.",
    "link.cut": "The end of this link is missing, so something you’d given may be missing too.",
    "link.no_interview_day": "The link doesn’t say when the interview was. Please give that day.",
    "link.unreadable": "We couldn’t read the link’s answer to “{question}” Please give it again.",
    "link.unknown": "The link has a part that we don’t know: “{key}”. We left it out.",
    "link.unclear_mark": (
        "The link doesn’t say clearly what we told you and when, so we can’t tell whether that has changed."
    ),
    "link.otherwise": ("On {day:weekday} this link said “{was}”. Worked out again for that day, it’s “{now}”: {why}"),
    "link.otherwise_policy": (
        "On {day:weekday} this link said “{was}”. "
        "Our rules have changed since, and today they’d say “{now}” for that day: {why}"
    ),
    "since.nothing_to_do": "Today there’s nothing to do, so there’s nothing to mark as done.",
    # what a case is called
    "case.role_at_company": "the {role} role at {company}",
    "case.company": "{company}",
    "case.role": "the {role} role",
    "case.unnamed": "this application",
    "case.them": "them",
    "case.about_role": " about the {role} role",
    "case.about_nothing": "",
    "case.both": "{company}, {role}",
    "case.interview_on": "Interview on {day:day}",
    # what there is to do, in a calendar and in the list
    "act.withdraw": "Tell {whom} that you’ve taken another job",
    "act.move_on": "Move on from {what}",
    "act.ask_feedback": "Thank {whom}, and ask for feedback if you like",
    "act.answer_offer": "Answer {whom} about the offer{about}",
    "act.tell_them_now": "Tell {whom} about your other offer",
    "act.ask_new_time": "Ask {whom} for a new time to talk{about}",
    "act.wait": "Wait for {whom} to answer{about}",
    "act.give_time": "Give {whom} time to answer{about}",
    "act.let_it_rest": "Let {what} rest, and keep looking",
    "act.check_portal": "Look in the portal, then write to {whom}{about}",
    "act.call": "Call {whom}{about}, once and briefly",
    "act.ask_recruiter": "Ask the recruiter about {what}",
    "act.send_email": "Write to {whom}{about}",
    # a reminder
    "reminder.day": "{day:weekday}",
    "reminder.text": "{day:weekday}: {title}",
    "reminder.first_line": "You could begin: “{line}”",
    "reminder.link": "Your case, as you left it: {link}",
    # the list
    "interviews.today": "Today: {what}",
    "interviews.tomorrow": "Tomorrow: {what}",
    "interviews.later": "{day:weekday}: {what}",
    "interviews.no_list": (
        "This isn’t a list of interviews from this page. Choose the file that you saved here; its name ends in .json."
    ),
    "interviews.newer": "This list was written by a newer version of this page. Reload the page, and try again.",
    "interviews.no_case": "This interview can’t be read. The others are all right.",
    "interviews.no_entry": "One entry of this interview can’t be read. The rest is all right.",
    "interviews.brought_in": "{added:# interview is new|# interviews are new}. {changed:# has news|# have news}.",
    "interviews.nothing_new": "Everything in this file is here already.",
    "interviews.twice": "{count:# interview|# interviews} differed on the same day, so both versions are in the list.",
    "put_away.got_it": "You got it",
    "put_away.said_no": "They said no",
    "put_away.withdrew": "You withdrew",
    "put_away.let_it_rest": "You let it rest",
    "put_away.brought_back": "Brought back",
}
