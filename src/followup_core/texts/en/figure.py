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
    "figure.until": "until {until:near}",
    "figure.on_day": "{day:near}",
    "figure.between": "{day:near} to {until:near}",
    "figure.from": "from {day:near}",
    "figure.day": "{day:axis}",
    "figure.holiday": "{day:near}: {name}",
    "figure.arc.their_time": "their time",
    "figure.arc.waiting": "waiting",
    "figure.arc.quiet": "quiet",
    # what stands on the page around it
    "figure.now": "today",
    "figure.slider": "Look at another day",
    "figure.weekend": "weekend",
    "figure.try": "Tap any day to look ahead.",
    "figure.back": "Back to today",
    # another day
    "figure.on": "On {day:weekday}",
    "figure.today_is": "Today, {day:weekday}",
    "figure.if_done": "If you do what it says on {done:day}, and hear nothing.",
    "figure.if_silent": "If you hear nothing before then.",
    "figure.as_it_was": "As things stood that day.",
}
