"""English texts: what a report about a page or an answer holds, and how it is passed on."""

TEXTS = {
    "feedback.page": "Was this clear?",
    "feedback.page.ask": "No, something isn’t",
    "feedback.page.failed": (
        "We couldn’t prepare the report. Please load this page again. If that doesn’t help, tell whoever runs this "
        "site the address of this page, and what was unclear."
    ),
    "feedback.page.holds": "This is the whole report: the page you’re on, and its version. Add what was unclear when you send it.",
    "feedback.answer.ask": "This answer doesn’t fit",
    "feedback.answer.holds": (
        "This is the whole report: the facts, the answer and the version. It has no names, and none of the words you "
        "typed. Add what you’d have expected when you send it."
    ),
    "feedback.open.email": "Open it as an email",
    "feedback.open.issue": "Open it as an issue",
    "feedback.copy": "Copy the report",
    "feedback.sent": "Nothing has been sent. You decide whether it is.",
    "feedback.nowhere": "Nothing has been sent. Copy it, and pass it on to whoever runs this site.",
}
