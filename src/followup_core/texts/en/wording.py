"""English texts: what is said of a message while it is edited. Each reason ends the thought "why not this?"."""

TEXTS = {
    "wording.impatient": "This tells them you’re tired of waiting, not that you’d like the role.",
    "wording.repeats": "This points at your earlier messages. One short message at a time is enough.",
    "wording.blames": "This blames them for the silence, so they have to defend themselves before they can help you.",
    "wording.hurries": "This sets them a deadline of yours, when the decision is theirs.",
    "wording.threatens": "This turns your news into a threat, and threats are easy to turn down.",
    "wording.argues": "This asks them to defend a decision. People who have to do that seldom answer.",
    "wording.corners": "They may not be able to answer this yet. Asking for a rough date is easier for them.",
    "wording.pleads": "This is about what you need. Say in one sentence what you’d like about the work instead.",
    "wording.excuses": "You have nothing to apologise for: one polite message is welcome. Leave this out.",
    "wording.boasts": "They’ll judge this for themselves. One thing you talked about says more.",
    "wording.shouts": "One question mark or full stop says it more calmly.",
    "wording.note.long": "{words} words. At most {most} are read in one go.",
    "wording.note.questions": "{count} questions. One is easier to answer.",
    "wording.note.role": "It doesn’t say which role it’s about.",
    "wording.note.thanks": "It doesn’t thank them yet.",
    "wording.note.blanks": "Still to fill in: {blanks}.",
}
