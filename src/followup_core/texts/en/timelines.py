"""English texts: what is wrong with words about a time, and the conventions by which they are read."""

TEXTS = {
    "timeline.empty": "There are no words here. Write what they said, such as “by the end of next week”.",
}
TEXTS |= {
    "timeline.no_such_day": "There is no such day in the calendar.",
    "timeline.beyond": "This is beyond the calendar.",
    "timeline.not_read": "These words cannot be read.",
    "timeline.past": "This time is over.",
}
