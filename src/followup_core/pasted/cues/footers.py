"""Sentences that mail programs and lawyers add; from such a one on, the rest of its paragraph is not read."""

# A message of one paragraph may carry these besides its news: only the sentence itself is not read.
MILD = """
    do not reply to this
    not monitored
    unmonitored|no-reply|confidential
    sent from my
    equal opportunity|opportunities
    privacy notice|policy|statement
    beware of
"""
FOOTER = (
    MILD
    + """
    intended only|solely|exclusively? for the use|person|addressee|individual|recipient|named
    this|the email|message|communication and any
    if|should you|it ..3 received|reached|receive|have ..6 in|by error|mistake
    unsubscribe|gdpr|fraud*|scam|scams|copyright|award-winning|virus*
    opt out
    manage your? email? preferences
    disability confident
    data protection law|act|regulation
    registered in|office|number|company|charity
    company no|number|registration
    intended recipient
    delete|destroy it|this
    delete|destroy the email|message
    scanned for viruses
    no liability
    liability is accepted
    think before you print
    environment before
    refer a friend
    earn up to
    terms apply
    terms and conditions apply
    never ask applicants|candidates|you|for ..4 money|payment|fee|fees|bank
    get outlook for
    follow us on
    all rights reserved
    you are getting|receiving this
    you received this $|email|message|because|newsletter|mail
    pronouns :
    annual leave :
    working days|hours|pattern :
    office hours :
    i work part-time
    views expressed
    download our app
    visit our website
    visit our careers page
    we are hiring
    now hiring
    join our talent
    our privacy
    view (this email)? in your? browser
    investor|investors in people
"""
)
