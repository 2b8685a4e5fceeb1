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
    "link.unclear_id": "The link doesn’t say clearly which of your interviews it’s about, so it opens as a new one.",
    "link.otherwise": ("On {day:weekday} this link said “{was}”. Worked out again for that day, it’s “{now}”: {why}"),
    "link.otherwise_policy": (
        "On {day:weekday} this link said “{was}”. "
        "Our rules have changed since, and today they’d say “{now}” for that day: {why}"
    ),
    "since.nothing_to_do": "Today there’s nothing to do, so there’s nothing to mark as done.",
    "link.last": "Last time, on {day:weekday}: {was}.",
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
    "reminder.unnamed": "{act} (job interview)",
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
    "interviews.too_many": (
        "That makes {count} interviews, and this page keeps at most {most}. Save the list, then delete some that are over."
    ),
    "interviews.newer": "This list was written by a newer version of this page. Reload the page, and try again.",
    "interviews.too_long": (
        "That makes your list longer than this page can read again. Save the list, then delete some that are over."
    ),
    "interviews.unread": (
        "{count:# part|# parts} of your list can’t be read. Nothing was thrown away: "
        "it’s still in the list, and in the file that you can save."
    ),
    "interviews.no_holidays": (
        "The public holidays of its country couldn’t be fetched, so we can’t say what’s due. Try again when you’re online."
    ),
    "interviews.no_case": "One interview can’t be read. The others are all right.",
    "interviews.no_entry": "One entry of an interview can’t be read. The rest is all right.",
    "interviews.added": "{count:# interview is new|# interviews are new}.",
    "interviews.changed": "{count:# interview has news|# interviews have news}.",
    "interviews.nothing_new": "Everything in this file is here already.",
    "interviews.twice": "{count:# interview|# interviews} differed on the same day, so both versions are in the list.",
    "put_away.got_it": "You got it",
    "put_away.said_no": "They said no",
    "put_away.withdrew": "You withdrew",
    "put_away.let_it_rest": "You let it rest",
    "put_away.brought_back": "Brought back",
    # around the answer
    "going_on.since": "Has anything come back since?",
    "going_on.since.nothing": "Nothing yet",
    "going_on.since.answered": "They answered",
    "going_on.since.wrote": "I wrote to them",
    "going_on.done.send_email": "I’ve sent it today",
    "going_on.done.ask_recruiter": "I’ve sent it today",
    "going_on.done.call": "I’ve called today",
    "going_on.done.ask_new_time": "I’ve asked for a new time today",
    "going_on.done.check_portal": "I’ve looked in the portal today",
    "going_on.done.ask_feedback": "I’ve asked for feedback today",
    "going_on.done.withdraw": "I’ve told them today",
    "going_on.done.tell_them_now": "I’ve told them today",
    "going_on.done.answer_offer": "I’ve said yes today",
    "going_on.another_day": "on another day",
    "going_on.on_that_day": "On that day",
    "going_on.noted": "Noted. The answer below takes it into account.",
    "going_on.undo": "Undo",
    "going_on.displaced": "This case has replaced the answers you gave here, which weren’t kept.",
    "going_on.displaced.undo": "Bring them back",
    "going_on.remind": "Remind me",
    "going_on.copy_link": "Copy link to this case",
    "going_on.copy_failed": (
        "Your browser didn’t let us copy. The address bar shows the link now: copy it from there."
    ),
    "going_on.save_or_share": "Save or share",
    "going_on.print": "Print",
    "going_on.company": "Company (if you like)",
    "going_on.role": "Role (if you like)",
    "going_on.file": "Put it in my calendar",
    "going_on.file.failed": (
        "We couldn’t fetch what makes the file. Try again when you’re online, or copy the text below."
    ),
    "going_on.file.hint": (
        "This saves a small calendar file on your device. Open it, and your calendar adds an all-day entry. "
        "It holds the link to this case, so that one tap brings you back here."
    ),
    "going_on.calendars": "If your calendar is on the web, one of these opens it with the entry filled in:",
    "going_on.calendar.google": "Google Calendar",
    "going_on.calendar.google.to": "goes to google.com and carries the day and what to do, without the names",
    "going_on.calendar.outlook": "Outlook",
    "going_on.calendar.outlook.to": "goes to live.com and carries the day and what to do, without the names",
    "going_on.calendar.outlook_work": "Outlook for work or school",
    "going_on.calendar.outlook_work.to": "goes to office.com and carries the day and what to do, without the names",
    "going_on.calendar.and_link": "and with the link to your case",
    "going_on.with_link": "Also put the link to my case in it. They can then read what you told us here.",
    "going_on.copy_text": "Copy as text",
    "going_on.copy_text.failed": "Your browser didn’t let us copy. Here is the text, for you to copy:",
    "going_on.no_reminder": "Nothing is left to do on a later day, so there’s nothing to be reminded of.",
    "going_on.keep.hint": (
        "The case stays in this browser, on this device, with what happens next. Nothing is sent anywhere."
    ),
    "going_on.keep_now": "Keep this on this device",
    "going_on.kept": "It’s kept on this device. What you change here from now on is kept too.",
    "going_on.kept.safe": "This browser has promised not to clear it by itself.",
    "going_on.kept.may_go": (
        "This browser may clear it when space runs low, and Safari does so after seven days without a visit. "
        "A reminder in your calendar brings the case back even then. So does the file you can save in My interviews."
    ),
    "going_on.kept.in_a_file": "To take it to another device, save the file in My interviews.",
    "going_on.my_interviews": "My interviews",
    "going_on.note.kept_elsewhere": (
        "The link has brought this case back as it was then. It isn’t kept in this browser: "
        "if you want it in your list, keep it here."
    ),
    "going_on.note.kept_otherwise": (
        "You keep this interview in this browser with other answers. Below is what the link says. "
        "If you keep it, the link’s answers take their place, and no follow-up you’ve noted is lost."
    ),
    "going_on.note.nothing_read": "Nothing in this link could be read, so what you have here hasn’t changed.",
    "going_on.open_kept": "Open the one you keep",
    "going_on.note.not_here": (
        "This interview isn’t in your list any more. If you have a link or a reminder for it, that brings it back."
    ),
    "going_on.note.newer": (
        "Your list was written by a newer version of this page, so nothing was changed in it. "
        "The case is still here. Reload the page, and try again."
    ),
    "going_on.note.gone": "This case was deleted from your list in another tab. It’s still here while this page is open.",
    "going_on.note.forbidden": (
        "This browser doesn’t let us keep anything, perhaps because the window is private. "
        "The case is still here: copy the link to it, or put it in your calendar."
    ),
    "going_on.note.full": (
        "There’s no room left to keep this. The case is still here: copy the link to it, "
        "or free some space and try again."
    ),
    "going_on.note.garbage": (
        "What this browser has kept can’t be read, so nothing was changed in it. "
        "The case is still here. My interviews offers to save what can’t be read as a file."
    ),
    "going_on.note.not_kept": (
        "The browser didn’t keep what we gave it. The case is still here: copy the link to it, or try again."
    ),
    # the page of the list
    "interviews.short": "Your interviews",
    "interviews.loading": "Looking for what you’ve kept on this device.",
    "interviews.failed": "Your list could not be shown. It’s still kept on this device: please load this page again.",
    "interviews.none": (
        "Nothing is kept on this device yet. Check a case, press “Save or share” below the answer, and then "
        "“Keep this on this device”. "
        "If you’ve saved a file, bring it in here."
    ),
    "interviews.put_away": "Put away",
    "interviews.more": "What happened, and what to do with it",
    "interviews.why": "Put it away, because:",
    "interviews.bring_back": "Bring it back",
    "interviews.delete": "Delete it",
    "interviews.calendar": "All reminders in one calendar file",
    "interviews.save_file": "Save the list as a file",
    "interviews.bring_in": "Bring in a file",
    "interviews.save_garbage": "Save what can’t be read",
    "interviews.delete_all": "Delete everything",
    "interviews.delete_all.sure": (
        "Delete every interview kept on this device? Reminders in your calendar stay there, and so do links and files "
        "that you’ve saved or sent."
    ),
    "interviews.delete_all.yes": "Delete everything",
    "interviews.delete_all.no": "Keep them",
    "interviews.note.forbidden": (
        "This browser doesn’t let us keep anything, perhaps because the window is private. "
        "You can still check a case and copy the link to it."
    ),
    "interviews.note.full": "There’s no room left on this device, so nothing was changed. Free some space and try again.",
    "interviews.note.garbage": (
        "What is kept here can’t be read, perhaps because something else wrote to it. "
        "Save it as a file first; then you can delete everything and begin anew."
    ),
    "interviews.note.newer": (
        "Your list was written by a newer version of this page, so nothing was changed in it. "
        "Reload the page, and try again."
    ),
    "interviews.note.not_kept": "The browser didn’t keep what we gave it, so nothing was changed. Please try again.",
    "interviews.note.deleted": "It’s deleted from this device.",
    "interviews.note.gone_all": (
        "Everything is deleted from this device. Reminders in your calendar are still there, "
        "and so are links and files that you’ve saved or sent."
    ),
}
