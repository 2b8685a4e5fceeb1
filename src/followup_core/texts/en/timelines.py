"""English texts: what is wrong with words about a time, and the conventions by which they are read."""

TEXTS = {
    "timeline.empty": "There are no words here. Write what they said, such as “by the end of next week”.",
}
