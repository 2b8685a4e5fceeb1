"""English texts: the line of days, the list that says the same, and the look at another day."""

TEXTS = {
    "figure.interview": "Your interview",
    "figure.heard": "You heard from them",
    "figure.sent": "You followed up",
    "figure.other_offer": "Your other offer needs an answer",
    "figure.their_time": "The time they gave",
    "figure.floor": "Not before then, they said",
    "figure.ask_on": "The day they told you to ask",
    "figure.today": "Today",
    "figure.today_do": "Today: {what}",
    "figure.until": "until {until:short}",
    "figure.day": "{day:axis}",
    "figure.holiday": "{day:short}: {name}",
    "figure.arc.their_time": "their time",
    "figure.arc.waiting": "waiting",
    "figure.arc.quiet": "quiet",
    "figure.on": "On {day:weekday}",
    "figure.today_is": "Today, {day:weekday}",
    "figure.if_done": "If you do what it says on {done:day}, and hear nothing.",
    "figure.if_silent": "If you hear nothing before then.",
    "figure.as_it_was": "As things stood that day.",
}
