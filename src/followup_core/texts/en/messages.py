"""English texts: what a pasted message, or words that are typed, propose, as sentences; and what is asked back.

A no and an offer are asked back once: a wrong one costs too much.
"""

TEXTS = {
    "proposed.came_back.turned_down": "They turned you down on {on:weekday}.",
    "proposed.came_back.turned_down.ask": "Does this mean they turned you down?",
    "proposed.came_back.offer": "They offered you the job on {on:weekday}.",
    "proposed.came_back.offer.ask": "Does this mean they offered you the job?",
    "proposed.came_back.new_timeline": "You should hear by {day:weekday}.",
    "proposed.came_back.floor": "You won’t hear before {day:weekday}.",
    "proposed.came_back.still_deciding": "They wrote on {on:weekday}: no answer yet, and no date.",
    "proposed.came_back.check_in_on": "They told you to ask again on {day:weekday}.",
    "proposed.missed_appointment": "A call or meeting on {day:weekday} didn’t happen.",
    "suggested.contact.recruiter": "This comes from a recruiter or an agency.",
    "suggested.channel.portal": "They told you to look in their portal.",
    "suggested.channel.phone": "They told you to call.",
    "suggested.channel.email": "They told you to write.",
    "suggested.asked_not_to_ask.yes": "They ask candidates not to contact them about the status.",
    "suggested.only_successful_hear_back.yes": "Only successful candidates will hear back.",
    "suggested.awaiting.next_step": "You’re waiting for a next interview.",
    "suggested.awaiting.checks": "You’re waiting for references or checks.",
    "suggested.pace.slow": "It’s a university, a school, or a public or health service.",
    "page.message.yes": "Yes",
    "page.message.no": "No",
}
