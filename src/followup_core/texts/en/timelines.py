"""English texts: what is wrong with words about a time, and the conventions by which they are read."""

TEXTS = {
    "timeline.empty": "There are no words here. Write what they said, such as “by the end of next week”.",
    "timeline.no_such_day": "“{words}” is no day in the calendar. "
    "Look at the date again, and write it like “4 December” or “2026-12-04”.",
    "timeline.past": "“{words}” was over on the day they said it. "
    "Write the time they named for their answer, such as “by Friday” or “in two weeks”.",
    "timeline.beyond": "“{words}” is further away than this calendar goes. "
    "Write a nearer time, such as “in two weeks”, or a date such as “4 December”.",
    "timeline.not_read": "“{words}” cannot be read as English words about a time. "
    "Write only the time, such as “by Friday”, “in two weeks” or “4 December”.",
}
