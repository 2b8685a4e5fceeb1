"""Sentences that mail programs and lawyers add; from such a one on, the rest of its paragraph is not read."""

FOOTER = (
    r"confidential|intended (?:only |solely |exclusively )?for the (?:use|"
    r"person|addressee|individual|recipient|named)|(?:this|the) (?:email|"
    r"message|communication) and any|(?:if|should) (?:you|it) (?:~3 "
    r")?(?:received|reached|receive|have this) ~6(?:in error|by mistake)"
    r"|unsubscribe|opt out|manage (?:your )?(?:email )?preferences|privacy "
    r"(?:notice|policy|statement)|equal opportunit\w+|disability confident|"
    r"data protection (?:law|act|regulation)|gdpr|registered (?:in|office|"
    r"number|company|charity)|company (?:no|number|registration)"
    r"|intended recipient|(?:delete|destroy) (?:it|this|the (?:email|message))|scanned for "
    r"viruses|virus\w*|no liability|liability is accepted|"
    r"think before you print|environment before|refer a friend|earn "
    r"up to|terms (?:and conditions )?apply|beware of|fraud\w*|scams?|"
    r"never ask (?:applicants|candidates|you|for) (?:~4 )?(?:money|payment|"
    r"fees?|bank)"
    r"|sent from my|get outlook for|do not reply to this|not monitored|"
    r"unmonitored|no-reply|follow us on|all rights reserved|copyright|"
    r"you are (?:getting|receiving) this|you received this|pronouns "
    r"?:|annual leave ?:|working (?:days|hours|pattern) ?:|office hours "
    r"?:|i work part-time|views expressed|download our app|visit our "
    r"(?:website|careers page)|we are hiring|now hiring|award-winning|"
    r"join our talent|our privacy|view (?:this email )?in (?:your )?browser|"
    r"investors? in people"
)
# Footers that a message of one paragraph may carry beside its news: only the sentence itself is not read.
MILD = (
    r"do not reply to this|not monitored|unmonitored|no-reply|sent from "
    r"my|confidential|equal opportunit\w+|privacy (?:notice|policy|statement)|"
    r"beware of"
)
