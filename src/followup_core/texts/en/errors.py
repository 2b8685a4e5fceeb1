"""English texts: what is wrong with what came in, and what to write instead."""

TEXTS = {
    "unit.days": "{count:# day|# days}",
    "unit.working_days": "{count:# working day|# working days}",
    "error.quoted": "“{text}”",
    "error.kind_of_value": "{kind}",
    "json.null": "null",
    "json.bool": "true or false",
    "json.int": "a number",
    "json.float": "a number",
    "json.list": "a list",
    "json.tuple": "a list",
    "json.dict": "an object",
    "allowed.day": "a day, written as 2026-12-04",
    "allowed.days": "a list of days",
    "allowed.choice": "one of its values",
    "allowed.yes_no": "true or false",
    "allowed.words": "words",
    "allowed.case_id": "the id of the case: at most 64 letters, digits and hyphens",
    "allowed.situation": 'the facts, such as {{"interview_day": "2026-11-20"}}',
    "error.day": "{value} is not a day. Write it as 2026-12-04: the year, the month, the day.",
    "error.day_out_of_range": "{day:day} is too far away. Give a day between {first:day} and {last:day}.",
    "error.list_of_days": '{value} is not a list of days. Write it as ["2026-12-04"], or [] for none.',
    "error.choice": "{value} is not one of the answers. Choose one of: {allowed}.",
    "error.yes_no": "{value} is neither yes nor no. Write true or false.",
    "error.words": "{value} is not text. Write their words in quotation marks.",
    "error.region_code": '{value} is not a region. Write its code in quotation marks, such as "ENG" or "BY".',
    "error.too_long": "That is {length} characters, and we read at most {most}. Give the part that says when you’ll hear.",
    "error.too_many_days": "That is {count} days, and we read at most {most}. Give the latest ones.",
    "error.unexpected": (
        "Something went wrong in “{name}”, and it’s our fault, not yours. Change the words a little, or give the day itself."
    ),
    "allowed.record": "an object",
    "error.country_code": "{value} is not a country code. Write two capital letters, such as GB or US.",
    "error.object": "{value} does not fit here. Give an object with: {allowed}.",
    "error.unknown": "This is not a fact that we know. Known here are: {allowed}.",
    "error.needed": "This is needed. Give {what}.",
    "error.words_or_day": "Say what they told you, or give the day. If they named no time, leave it out.",
    "error.ask_before_said": (
        "{day:day} lies before {said_on:day}, the day on which they said it. Give the day they want to be asked on."
    ),
    "error.yes_before_offer": (
        "{day:day} lies before {offer:day}, the day of the offer. Give the day on which you said yes, or leave it out."
    ),
    "error.region_without_country": "A region needs its country. Choose the country too, or leave the region out.",
    "error.country_unknown": (
        "We have no public holidays for {country}. Choose another country, or none: then only weekends count."
    ),
    "error.region_unknown": "{country} has no region {region} in our calendar. Choose another region, or none.",
    "error.after_today": (
        "{day:day} lies after today, {today:day}. Give a day that has come, or leave this out until it has happened."
    ),
    "error.before_interview": (
        "{day:day} lies before the interview, {interview:day}. Give the day on which you did this after it."
    ),
    "error.line_is_not_json": "This line is not JSON: {reason}. Give one JSON object on each line.",
    "error.line_is_too_long": "This line has {length} characters, and we read at most {most}. Give less in one request.",
    "error.line_is_no_object": 'This line is not a JSON object. Give one in curly brackets, such as {{"today": "2026-11-24"}}.',
    "error.call_unknown": "There is no call “{name}”. The calls are: {allowed}.",
    "error.link_or_facts": "A link has all the facts of its case. Leave out {options}, or the link.",
    "error.library_needed.holidays": 'Public holidays need the library {name}. Install it with: pip install "followup-core[holidays]"',
    "error.library_needed.icalendar": 'Calendar files need the library {name}. Install it with: pip install "followup-core[reminders]"',
}
