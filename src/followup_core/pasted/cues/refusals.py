"""What makes a message a no, and what takes such words back.

Every row says plainly that this person will not get this job. Words that often stand beside a no (regret, other
candidates, best wishes) are no rows: they stand in many messages that are none.
"""

from followup_core.pasted.cues.everyday import EVERYDAY_REFUSALS
from followup_core.pasted.patterns import Cue

INCOMPLETE = (
    r"until|unless|without|before|yet|once|missing|incomplete|upload|outstanding|"
    r"provide|resend|send us|receive|returned"
)
OPEN_OFFER = (
    r"(?:not|still|yet) ~5 (?:accept(?:ed)?|sign(?:ed)?|answer(?:ed)?|repl(?:y|"
    r"ied)|decided|responded|confirmed|hear|heard|back)|awaiting|wait(?:ing)? "
    r"(?:for|on|to)|until|reserve|second choice|backup|back-up|in case|"
    r"if|declin\w+|turned (?:it|us) down|pulled out|withdr\w+|has until"
)

REFUSALS = (
    # You, or your application, not taken on.
    Cue(
        r"<able> ~4 <fwd> (?:on |ahead |forward |further )?(?:with )?(?:<app>|your interest)",
        "We won't be taking your application any further.",
        INCOMPLETE,
    ),
    Cue(
        r"<able> ~4 <fwd> (?:forward |ahead |further |on )?(?:with )?(?:you|"
        r"yourself) ?(?:(?:any )?(?:further|forward|ahead|on|through)|"
        r"<when>|to (?:the|a|our) (?:next|second|final|following|third|"
        r"later|further) \w+|for (?:the|this|our) ~3<job>|as a candidate|"
        r"<stop>)",
        "We will not be moving forward with you at this time.",
        INCOMPLETE,
    ),
    Cue(
        r"(?:not (?:able |in a position |going )?to|against|will not be|"
        r"are not|am not|is not|can not|will not|not be able to|no longer) "
        r"(?:be )?(?:tak(?:e|ing) (?:things|this|it|matters) (?:any )?(?:further|"
        r"forward)|<fwd> (?:any )?(?:forward|further|ahead)|proceed(?:ing)?|"
        r"progress(?:ing)? (?:this|things|further)|continu(?:e|ing)) ?(?:(?:any "
        r"further|with you|together|in (?:the|this|our) ~3(?:process|selection|"
        r"recruitment|competition)|to the next \w+|<when>) ?){0,3}<stop>",
        "We have decided not to move forward at this time.",
        INCOMPLETE
        + (
            r"|(?:interview|meeting|call|session|event|visit|assessment|"
            r"workshop|day|room|train|test|project|merger|plan|move|refurbishment|"
            r"rota)s? ~5 not|refund|expenses|reimburse\w*|slot"
        ),
    ),
    Cue(
        r"<able> ~3 (?:consider(?:ed|ing)?|accept(?:ed|ing)?|approv(?:e|"
        r"ed|ing)|select(?:ed|ing)?|shortlist(?:ed|ing)?|support(?:ed|"
        r"ing)?|taken?|recommend(?:ed|ing)?) <app>",
        "We are unable to consider your application further.",
        INCOMPLETE,
    ),
    Cue(
        r"<app> (?:for ~9 |to ~6 |as ~6 |with ~4 |at ~4 )?(?:has|have|"
        r"had|was|is|were|are|will|could|can|shall|would)? ?(?:~9 )?not "
        r"~4(?:be(?:en)? )?(?:~2 )?(?:found (?:suitable|fit|eligible)|"
        r"qualified|successful|selected|shortlisted|considered|progress(?:ed|"
        r"ing)?|taken|accepted|approved|advanc\w+|mov\w+|proceed\w*|go(?:ing|"
        r"ne)?|put forward|pursued|chosen|recommended|continu\w+)",
        "Your candidature could not be considered further.",
        INCOMPLETE
        + (
            r"|permit|parking|leave|loan|grant|licence|reimbursement|refund|"
            r"bursary|badge|adjustments?|account|not ~3 (?:reviewed|opened|"
            r"assessed)"
        ),
    ),
    Cue(
        r"<app> (?:for ~9 |to ~6 |as ~6 |with ~4 |at ~4 )?(?:has|have|"
        r"had|was|is|were)? ?~4(?:unsuccessful|declined|rejected|turned "
        r"down|been closed)",
        "Your application has been unsuccessful.",
        r"if|should|upload|permit|parking|leave|loan|grant|licence|reimbursement|"
        r"refund|bursary|badge|adjustments?|account",
    ),
    Cue(
        r"you (?:have|were|are|had|did|will|would|could|can)? ?~4not ~3(?:been "
        r"|be )?(?:~2 )?(?:selected|successful|shortlisted|chosen|appointed|"
        r"recommended|hired|picked|progress(?:ed|ing)|moving (?:forward|"
        r"on|ahead)|going (?:forward|further|through)|the successful|the "
        r"(?:one|person|candidate) (?:we|they)|be joining|offered (?:the|"
        r"this|a) ~3<job>|considered (?:further|for)|taken (?:forward|"
        r"on|further)|put (?:forward|through)|invited (?:back|to the (?:next|"
        r"second|final))|through to the)",
        "You have not been selected for this role.",
        r"yet|until|before|forgotten|not ~2(?:alone|required|expected|"
        r"the only)|logging|log in|password|upload\w*|not only|consider "
        r"~2 selected|random|for (?:random|drug|audit)",
    ),
    Cue(
        r"you (?:have|were|are) (?:been )?(?:~2 )?(?:unsuccessful|rejected|"
        r"turned down|deselected|eliminated|ruled out|screened out)",
        "I am sorry to say you have been unsuccessful.",
        r"yet",
    ),
    Cue(
        r"you (?:have )?(?:did not (?:~1 )?(?:get (?:it|the ~3<job>|over "
        r"the line|through|picked|selected|this one)|make (?:it|the cut|"
        r"the grade|the final|the short)|come out on top|win)|not (?:got|"
        r"made|won) (?:it|the ~3<job>|the cut|through)|missed out|lost "
        r"out|were pipped|been pipped|been beaten|were beaten|narrowly "
        r"missed)",
        "Sadly that means you didn't get it.",
        r"yet|until|before|reimburs\w*|email|message|link|invit\w*|(?:get|got) the (?:email|message|link)",
    ),
    Cue(
        r"(?:decided|chosen|elected|opted|decision|agreed|concluded|resolved) "
        r"(?:has been |was |is |it is )?(?:~4 )?not to (?:~2 )?(?:hire|"
        r"appoint|employ|recruit|take|shortlist|invite|offer|make|extend|"
        r"progress|pursue|move|proceed|go (?:ahead|forward|further)|continue|"
        r"advance|put|select) (?:an offer |forward |ahead |further )?(?:with "
        r"|to )?(?:you|<app>|at this|this time|an offer|any of|anyone|"
        r"anybody|from this|to the (?:post|role|position)|on this|an appointment)",
        "The panel has decided not to appoint you.",
        r"until|yet|before|your (?:~2 )?decision|you (?:have )?(?:~1 )?(?:decided|chosen|opted|elected)",
    ),
    Cue(
        r"(?:not|never) ~5(?:offer|offering|give|giving|extend|extending|"
        r"award|awarding|make|making) (?:you |to you )(?:~3 )?(?:the|this|"
        r"a|an|any|our|that) (?:(?!slot|interview|date|time|higher|salary|"
        r"feedback|second|another)[^ .;:!?()\",]+ ){0,5}(?:<job>|offer|"
        r"employment|position)",
        "We are not able to offer you the post.",
        r"until|yet|before|today|this week|right now|just now|higher|increase|slot|parking|references|checks|without",
    ),
    Cue(
        r"not ~3(?:offering|offer) you (?:employment|work|a contract)",
        "We will not be offering you employment.",
        r"until|yet|before|without",
    ),
    Cue(
        r"not ~3(?:making|make|extending|extend|leading|lead to|result "
        r"in|resulting in) (?:you )?an offer(?: of employment| to you)? "
        r"?(?:<when> ?)?<stop>",
        "We won't be making you an offer.",
        r"until|yet|before",
    ),
    Cue(
        r"not (?:going to )?(?:be )?(?:hiring|appointing|employing|taking "
        r"on|recruiting|selecting|shortlisting|inviting) you ?(?:back|"
        r"for (?:the|this)|for (?:a|the) (?:second|final|next|further|"
        r"another) \w+|to (?:the|a) (?:next|second|final|further)|<when>|"
        r"<stop>)",
        "We will not be inviting you back.",
        r"until|yet|before",
    ),
    Cue(
        r"no longer ~3(?:under|in|being|be|considering|consider|pursuing|"
        r"moving|progressing|proceeding|taking|been) ?(?:~2 )?(?:consideration|"
        r"considered|contention|the running|you ~3<end>|<app>|forward "
        r"with (?:you|your)|with your)",
        "You are no longer under consideration.",
        r"no longer ~3(?:accept|others?|other)",
    ),
    Cue(
        r"<able> ~3 (?:recommend|select|appoint|shortlist|choose|pick|"
        r"accept|place|hire|employ|support|progress) you ?(?:for (?:appointment|"
        r"(?:the|this) ~4<job>)|as ~4<job>|to (?:the|a) ~2(?:next|second|"
        r"final) \w+|further|<when>|<end>)",
        "The panel were unable to recommend you for appointment.",
        r"until|yet|before|unless|without|slot",
    ),
    Cue(
        r"not ~2(?:select|choose|pick|appoint|shortlist|recommend|hire) you<end>",
        "The interview panel did not select you.",
        r"until|yet|before|unless|why|because",
    ),
    Cue(
        r"<able> ~4 <fwd> (?:with )?(?:<app>|you) (?:~3 )?(?:because|as|"
        r"since|due to|owing to) ~6(?:not ~5 )?(?:visas?|sponsor\w*|right "
        r"to work|work permit|eligible|eligibility|qualifications?|qualified|"
        r"experience)",
        "We are not able to continue with your application because you do not have the right to work here.",
        r"documents?|proof|copy|upload|send|evidence|checks?|until",
    ),
    Cue(
        r"not ~2(?:feel|think|believe|consider|see) (?:that )?(?:you|your "
        r"~2(?:experience|background|skills)) (?:are|is|would be|were|"
        r"as) (?:~2 )?(?:right|best|strongest|fit|match|suited|suitable|"
        r"person|candidate|close enough|strong enough)",
        "We don't feel you're the right person for this job.",
        r"yet|sure|if|need to worry",
    ),
    Cue(
        r"(?:decided|voted|come down|came down) against (?:~1 )?(?:hiring|"
        r"appointing|employing|taking|offering|progressing|inviting|moving|"
        r"proceeding with) ~2(?:you|<app>)",
        "We've decided against hiring you.",
        r"yet|until|before",
    ),
    Cue(
        r"your (?:~2 )?interview(?: performance)? (?:was|has been|were) (?:~1 )?(?:not successful|unsuccessful)",
        "Your interview was not successful.",
        r"if|record\w*|upload\w*|booking",
    ),
    Cue(
        r"part(?:ing)? ways with (?:you|<app>)|clos(?:e|ing) (?:out )?<app>",
        "We've decided to part ways with your application.",
        r"if|unless|until|your ~2request|withdr\w+|requested",
    ),
    # Somebody else.
    Cue(
        r"(?:(?:have|has|had|having) (?:~3 )?|(?:are|am|is|be|been) (?:~1 "
        r")?|(?:decided|choosing|chosen|chose|opted|elected|going|agreed|"
        r"decision(?: has been| was| is)?) (?:~2 )?(?:to|on) (?:~1 )?|"
        r"<they> (?:~1 )?|and |but |ended up |ended by )(?:<choose>|made "
        r"an offer to|offer(?:ed)? (?:it|the ~5<job>|this ~5<job>|a job) "
        r"to|given (?:it|the ~5<job>) to|giv(?:e|ing) (?:it|the ~5<job>) "
        r"to|award(?:ed)? (?:it|the ~5<job>) to|extend(?:ed)? (?:the|an|"
        r"our) offer to|given the (?:shifts?|work|hours|start) to|(?:gone|"
        r"went|go|going) (?:ahead |forward )?(?:with|for)|(?:opted|plumped|"
        r"settled|decided|landed) (?:for|on|upon|in favour of)|mov(?:e|"
        r"ed|ing) (?:forward|ahead|on) with|proceed(?:ed|ing)? with|progress(?:ed|"
        r"ing)? with|continu(?:e|ed|ing) with|focus(?:ing)? on|pursu(?:e|"
        r"ed|ing)|advanc(?:e|ed|ing)|tak(?:e|en|ing) (?:forward|on)|found|"
        r"fill(?:ed)? (?:it|the ~5<job>) with|go(?:ing|ne)? in favour "
        r"of) <person>",
        "In the end we have gone with somebody with more experience.",
        OPEN_OFFER
        + (
            r"|to (?:help|cover|replace|look after|assist|chair|sit|join "
            r"the panel|do the|run the|be your)|for the other (?:role|post|"
            r"position|job|vacancy)|(?:someone|somebody|else|local|external|"
            r"internal) ~2for (?:the|our|your) (?!~3<job>)\w+|<person> ~1(?:interviews?"
            r"|phases?|calls|meetings|assessments)|'s interviews?|interviewing|"
            r"(?:besides|as well as|and|along with|in addition to|next to|"
            r"with) you(?! (?:have|know|will|are|can|may))|as your"
        ),
    ),
    Cue(
        r"(?:another|a different|an internal|an external|one of the other|"
        r"the other|a stronger|a more ~4|someone|somebody|someone else|"
        r"somebody else) ?(?:~2 )?(?:candidate|applicant|person|individual|"
        r"else|internally)? ?(?:~4 )?(?:has|have|was|were|is|had|got|will "
        r"be|being) (?:~1 )?(?:been )?(?:~1 )?(?:appointed|selected|chosen|"
        r"hired|given the (?:~2 )?<job>|offered the (?:~2 )?<job>|offered "
        r"it|accepted the (?:offer|<job>)|the successful|got the <job>|"
        r"preferred|successful)(?! (?:to (?!the|this|fill)|for (?:an|a|"
        r"the next|interview)))",
        "Another candidate has been appointed.",
        OPEN_OFFER + r"|interview|stage|declined",
    ),
    Cue(
        r"(?:got|went) the (?:job|role|position|post|nod)(?: to| went "
        r"to)? (?:to )?<person>|(?:job|role|position|post|fellowship|nod) "
        r"(?:has gone|went|was given|has been given) to (?!you|us|me|him|"
        r"her|them|the|our|your|both|each|all|a |an |one|either|press|"
        r"print|advert)[^ .;:!?()]+ ?(?:<end>|who|because|from|as|instead)|"
        r"(?:job|role|position|post|nod|offer) (?:has gone|went|has been "
        r"(?:given|offered|awarded)|is going|goes|was (?:given|offered|"
        r"awarded)) to <person>",
        "The job went to somebody else.",
        OPEN_OFFER,
    ),
    Cue(
        r"(?:have|has|had) (?:~1 )?(?:given|offered|awarded) (?:it|the "
        r"~5<job>) to (?!you|us|me|him|her|them|the|our|your|both|each|"
        r"all|a |an |one|either)[^ .;:!?()]+ ?(?:<end>|who|because|from|"
        r"as|instead)",
        "We have given the job to Marta.",
        OPEN_OFFER,
    ),
    Cue(
        r"(?:in|to go in|going in|gone in|go) (?:an)?(?:other|a different|"
        r"different) direction ?(?:<stop>|<when>|for (?:the|this) ~3<job>|"
        r"with (?:another|other|a candidate|someone))",
        "We have decided to go in a different direction.",
        r"design|project|product|if|strategy",
    ),
    Cue(
        r"(?:decided|going|chosen|elected|opted|want(?:ed)?|had|have) "
        r"(?:that )?(?:we (?:will|would) |to )(?:have to )?pass(?: (?:on "
        r"(?:you|<app>|this (?:one|occasion|time)|moving|taking)|this "
        r"time|for now|<when>)|<stop>| ,)",
        "Hi Ingrid - we've decided to pass.",
        r"pass (?:it|this|them|along|your)",
    ),
    Cue(
        r"(?:we|they|client|team|manager|he|she|i) (?:will|have|has|are "
        r"going to|is going to) (?:to )?(?:pass|passed|be passing)(?: "
        r"(?:on (?:you|<app>|this (?:one|occasion|time))|this time|for "
        r"now)|<stop>| ,)",
        "We'll pass this time.",
        r"test|exam|checks?",
    ),
    Cue(
        r"(?:another|other|different|the successful|the other|chosen) "
        r"candidates?(?:'s)? (?:~5 )?(?:was|were|is|are|had|have|has) "
        r"(?:~3 )?(?:closer|better|stronger|more relevant|more suitable|"
        r"better suited|best) ~3(?:match\w*|fit|suited|placed|qualified|"
        r"candidates?|aligned|experience|skills)?",
        "Another candidate's experience was a closer match for the role.",
        r"still|but|yet|so far|not ~2decided|if|you are|although|though|however",
    ),
    Cue(
        r"(?:identified|found|have|had|saw|met) (?:~1 )?candidates? (?:who|"
        r"whose) (?:~4 )?(?:more closely|better|closer|stronger|more directly|"
        r"best)",
        "We have identified a candidate who more closely meets our requirements.",
        r"still|but|yet|so far|if|you are|although|though|however|not",
    ),
    Cue(
        r"preferred <person>",
        "They liked you but preferred someone with a pharma background.",
        r"if|would|may|might|still|yet|time|date",
    ),
    Cue(
        r"sorry (?:~2 )?(?:that )?it was not (?:to be )?you|it was not "
        r"you (?:this time|on this occasion|(?:we|they) (?:chose|picked|"
        r"selected))",
        "I am sorry that it was not you.",
        r"fault|problem|because|alarm",
    ),
    # The vacancy is gone.
    Cue(
        r"(?:<job>|vacancy|recruitment|search|competition|campaign|hiring)(?: "
        r"(?:process|exercise|campaign|round))?(?: (?:for|of|as|at|in|"
        r"you|that|which) ~8)? (?:has|have|is|was|had|will be|are|got) "
        r"(?:~3 )?(?:been )?(?:~1 )?(?:filled|withdrawn|cancelled|scrapped|"
        r"pulled|eliminated|cut|discontinued|no longer (?:available|open|"
        r"exists?|required|needed|going ahead|being (?:recruited|filled))|"
        r"not (?:now )?(?:going ahead|going to go ahead|being filled|being "
        r"recruited|proceeding|be filled|going forward|continuing))",
        "I regret to say that the position has been filled.",
        r"not (?:yet )?(?:been )?filled|not been (?:filled|withdrawn|cancelled)|"
        r"until|if|other (?:role|position|post|job|vacanc)|yet|before|"
        r"would|partly|two of|one of|when|once",
    ),
    Cue(
        r"(?:<they>|has|have) (?:have |has |had to |are |is |been |now "
        r"|forced to |decided to |had )*(?:filled|fill|withdrawn|withdraw|"
        r"withdrawing|cancelled|cancel|cancelling|scrapped|pulled|eliminated|"
        r"closing|closed) (?:the|this|that) (?:~4 )?(?:<job>|vacancy|recruitment|"
        r"competition|search)",
        "We have had to withdraw the vacancy.",
        r"not (?:yet )?(?:filled|withdrawn|cancelled)|to applications|"
        r"other (?:role|position|post|job|vacanc)|before|until|if|yet|"
        r"closing date|hope to|want to|need to|like to|by|plan",
    ),
    Cue(
        r"(?:not|no longer) (?:~2 )?(?:be )?(?:filling|recruiting|hiring|"
        r"going ahead|proceeding) (?:(?:for|to|with|on|in) )?(?:(?:the|"
        r"this|that|any) (?:~3 )?(?:<job>|vacancy|recruitment|hire)|anyone|"
        r"anybody)",
        "We are no longer hiring for this role.",
        r"until|yet|before",
    ),
    Cue(
        r"<job> (?:~5 )?no longer exists?",
        "The position no longer exists.",
        r"old|previous|former|yours|if|other (?:role|post|position)|not",
    ),
    Cue(
        r"no appointment (?:was|will be|has been|is being|is to be|could "
        r"be) made|(?:decided|agreed) to make no appointment|not (?:be "
        r")?making an appointment",
        "No appointment will be made.",
        r"until|yet|before|interview",
    ),
    Cue(
        r"(?:closed|ended|concluded) without (?:an |making an |any )?(?:appointments?|appointing|hires?|hiring)",
        "This position has been closed without an appointment.",
        r"if|once|yet|last|previous|first",
    ),
    Cue(
        r"(?:job|position|role|post|vacancy) (?:has|is) (?:~1 )?gone<stop>",
        "The job has now gone.",
        r"if|other|before|live",
    ),
    Cue(
        r"(?:have to|must|sorry to) disappoint you|(?:decision|vote|choice) (?:went|has gone|goes) against you",
        "I am sorry to disappoint you.",
        r"if|not|salary|time|date|travel|expenses|slot",
    ),
    Cue(
        r"(?:accepted|taken) by <person>",
        "The role has been offered to and accepted by another candidate.",
        r"if|not|yet|slot|date|room|until|other (?:role|post|position|job)",
    ),
    Cue(
        r"not to fill (?:the|this) (?:~3 )?<job>",
        "The company has decided not to fill the vacancy.",
        r"until|before|yet|other",
    ),
    Cue(
        r"<app> is no longer (?:active|live|open|being (?:considered|progressed))",
        "Your candidacy is no longer active.",
        r"if|unless|account",
    ),
    # An offer taken back.
    Cue(
        r"(?:withdraw(?:ing|n)?|rescind(?:ing|ed)?|retract(?:ing|ed)?|"
        r"revok(?:e|ing|ed)|tak(?:e|ing|en) back|pull(?:ing|ed)?|cancel(?:ling|"
        r"led)?) (?:back )?(?:the|our|your|this|that|its|their|it is) "
        r"(?:~4 )?(?:offer|appointment)",
        "We must withdraw our offer.",
        r"if|unless|you ~2(?:withdraw\w*|retract\w*|cancel\w*|pull\w*)|"
        r"right to|reserve|may|might|could|would|your (?:interview )?appointment",
    ),
    Cue(
        r"offer (?:~6 )?no longer stands?|offer ~9(?:has|have|is|been|"
        r"be|was|now) ~2(?:withdrawn|rescinded|retracted|revoked|cancelled|"
        r"void|null|no longer (?:stands?|valid|available|open))",
        "The offer made to you has been withdrawn.",
        r"if|unless|may|might|could|would|other candidate|another|someone|somebody",
    ),
    # Not the right one; a bare no.
    Cue(
        r"(?:you|<app>|your (?:~2 )?(?:experience|background|skills|skill "
        r"set|skillset)) (?:~3 )?not ~4(?:fit|match|right (?:for|person|"
        r"candidate)|what (?:we|they) (?:are|were) (?:looking|searching) "
        r"for|suited|suitable|strong enough|experienced enough)",
        "We felt you were not the right fit.",
        r"sure|yet|if|whether|feel free",
    ),
    Cue(
        r"(?:decided|feel|felt|concluded|think|thought|agreed|believe) "
        r"(?:~2 )?(?:it|this|that it|that this) (?:is|was|would|will) "
        r"(?:~1 )?not (?:be )?(?:~1 )?(?:the |a |an )?(?:~2 )?(?:fit|match)",
        "We concluded that this is not the right match.",
        r"sure|yet|if|whether|you (?:~2 )?(?:decided|feel|felt|concluded|think|thought)",
    ),
    Cue(
        r"(?:it|this|that|answer|decision|verdict|outcome|result|news)(?: "
        r"on ~4| for ~4| from ~4)? (?:is|was|had to be|has to be|will "
        r"have to be|has come back as|came back as|came back) (?:going "
        r"to be )?(?:a |an )?(?:~1 )?(?:no|negative|rejection|thumbs down)(?: "
        r"(?:this time|on this|from|for|i|we|at|now|thank)|<stop>| ,)",
        "It's a no this time I'm afraid.",
        r"not a|if|whether|either|or a",
    ),
    Cue(
        r"(?:status|outcome|result|decision|client feedback|feedback)s?(?: "
        r"(?:for|of|on) ~5)? ?: ~2(?:not (?:selected|successful|progressed|"
        r"progressing|taken|recommended|appointed|shortlisted)|unsuccessful|"
        r"rejected|declined|turned down|no longer under consideration|"
        r"position filled|regret|no\b)",
        "Outcome for you: not selected.",
        r"upload|payment|document|login|file|expenses|claim",
    ),
    Cue(
        r"(?:not|no) (?:a )?(?:success|luck|joy|good news)(?:ful)? (?:this time|on this occasion)",
        "No luck this time.",
        r"if|whether|finding|reach\w*|call",
    ),
    Cue(
        r"^~2(?:you (?:were|are) )?(?:unsuccessful|not successful|not selected) (?:this time|on this occasion)",
        "Unsuccessful on this occasion.",
        r"if|upload|log",
    ),
    Cue(
        r"(?:you|your) (?:~3 )?(?:not|no) (?:be )?sponsor\w*|(?:<job>|"
        r"we|it) (?:~3 )?(?:not|no) (?:be )?(?:able to )?(?:sponsor\w*|"
        r"offer sponsorship) ~9(?:not|end|stop|regret)",
        "We cannot sponsor a visa and so must stop here.",
        r"if|but|however",
    ),
    Cue(
        r"(?:must|have to|had to|going to|will|decided to|need to) (?:have "
        r"to )?(?:declin(?:e|ing)|reject|turn down|stop|end|close|discontinue) "
        r"(?:<app>|your candidacy)",
        "We will have to decline your application.",
        r"if|unless|may|might|forms?|missing|resend|incomplete",
    ),
    Cue(
        r"<they> (?:have |has )?(?:~1 )?(?:declined|rejected|turned down|"
        r"ruled out) (?:you|<app>)(?! (?:request|claim))",
        "They have declined your application.",
        r"not|if|feedback",
    ),
    *EVERYDAY_REFUSALS,
)

# What in the words before a cue, up to the last break, leaves doubt about it.
DOUBT_BEFORE = (
    r"if|whether|unless|should (?:you|we|your|they|it|the|things)|were "
    r"(?:you|we|they) to|had (?:you|we)|in case|in the event|assum\w+|consider "
    r"(?:yourself|that|it)|treat|(?<!with )regard|your (?:~2 )?decision|"
    r"you (?:have )?(?:~1 )?(?:decided|chosen|opted|elected)|hear|heard|"
    r"gather|understand|unlikely|would rather|tempted|leaning|inclined|"
    r"tend|imagine|suppose|may|might|maybe|perhaps|possibly|probably|likely|"
    r"could (?!not)|wondering|worried?|worr(?:y|ies)|rumou?rs?|example|"
    r"e\.g|(?:candidates?|applicants?|people|those) who(?! (?:~1 )?(?:scored|performed|demonstrated|showed|"
    r"met|matched|were (?:stronger|better|more|a)))|anyone who|everyone who|persons who|"
    r"(?:colleague|friend|boss|recruiter|neighbour|"
    r"someone|somebody|brother|sister) (?:~2 )?(?:told|said|says|tells|"
    r"mentioned)|you (?:were|have been|had been) told|you (?:said|say|mentioned|"
    r"wrote|told|asked|read|saw|thought)|does not mean|do not mean|not "
    r"mean|not because|not that|not saying|did we|have we|(?:email|emails|"
    r"letter|message|text|notification|website|portal|system|status|page) "
    r"~6 (?:saying|stating|states|says|said|shows?|showing|suggest\w*|that "
    r"told|telling|which said|that said)|last (?:year|time|month|spring|"
    r"summer|autumn|winter|round)|previously|previous (?:occasion|round|"
    r"application)|in the past|earlier this year|back in|the first time|"
    r"years? ago|months? ago|when you (?:first|last|previously)"
)
# And in the words of the cue themselves.
DOUBT_INSIDE = (
    r"had (?:we|you|they)|if|whether|unless|may|might|perhaps|maybe|likely|"
    r"unlikely|your (?:~2 )?decision|(?:decision|decided) not to (?:proceed|"
    r"progress|continue|go|move|take) ~4<app> (?:~2 )?was"
)
# What anywhere in the message says that this person is still in question, or that a no was a mistake.
STILL_IN = (
    Cue(
        r"by mistake|mistakenly|(?:has|have) (?:been )?corrected|in error",
        "Your application was not taken forward by mistake; we have corrected it.",
        r"received|reached",
    ),
    Cue(
        r"(?:the|this|that|your|my) (?:one|other|second|yours) (?:~5 )?(?:is|"
        r"remains) (?:~2 )?(?:yours|open|live|different|separate|still|"
        r"undecided|not filled)|yours to lose",
        "The one in York is yours to lose.",
        r"if|not open|no longer|future",
    ),
    Cue(
        r"(?:is|was|were|are|that|he|she) (?:~1 )?(?:wrong|mistaken|incorrect|"
        r"untrue|false|a mistake|an error|not true|not right|not correct)",
        "The recruiter said that the job was filled, but he was mistaken.",
        r"position|role|fit|if|match|timing|person|direction",
    ),
    Cue(
        r"(?:you|<app>|your name|you all) (?:for ~6 |to ~4 )?(?:are|is|"
        r"remain|remains|have|has|will|stay) ~4(?:in the (?:running|mix|"
        r"frame|process|race)|under (?:active |serious )?(?:consideration|"
        r"review)|being (?:\w+ )?considered|in contention|been withdrawn)",
        "You are still very much in the mix.",
        r"not|no longer|other (?:role|position|opening|vacanc)\w*|future|similar|different",
    ),
    Cue(
        r"(?:still|are|is|be|continu\w+ to be|remain\w*) ~1consider(?:ed|"
        r"ing) (?:you|<app>)(?! (?:for (?:other|future|similar|any|another|"
        r"different)))",
        "We are still considering your application.",
        r"not|no longer|will be considered for|keep|retain|be ~2considered",
    ),
    Cue(
        r"not (?:~1 )?(?:ruled (?:you|anyone) out|discounted (?:you|anyone)|said no to you)",
        "We haven't ruled you out at all.",
        r"if",
    ),
    Cue(
        r"(?:this|that|it) is not a (?:rejection|refusal|no)\b|not (?:to "
        r"be )?(?:taken|read|seen) as a (?:rejection|refusal|no)\b|(?:is|"
        r"are) not rejecting|not a rejection",
        "This is not a rejection.",
    ),
    Cue(
        r"(?:ignore|disregard) (?:~2 )?(?:the|that|our|my|this|any|yesterday's|"
        r"earlier|previous)|sent (?:to you |out )?(?:in error|by mistake|"
        r"by accident|too early|prematurely)|went (?:out )?to the wrong|"
        r"(?:in error|by mistake|mistakenly) (?:sent|told|informed)|should "
        r"not have (?:been sent|gone|received|had)",
        "Please disregard the e-mail below.",
        r"if you have received|if this|if it",
    ),
    Cue(
        r"looking at <app> again|(?:you|<app>) (?:are|is) back in|(?:re-?open(?:ed|"
        r"ing)?|reconsider(?:ed|ing)?|looking again at) (?:you|<app>)",
        "We are looking at your application again.",
    ),
    Cue(
        r"(?:decision|choice|outcome) (?:on|about|for|regarding) (?:you|"
        r"yours|this|your|the|that) ~9(?:not|still|yet|pending|open|follow|"
        r"due)",
        "A decision on yours has not been made yet.",
        r"feedback",
    ),
    Cue(
        r"(?:for|about|on|regarding|as to|concerning) (?:the|your|this) "
        r"(?:~4 )<job> ~9(?:let you know|hear|decision|decide|in touch|"
        r"still|get back|come back|undecided|open)",
        "For the Supervisor role you saw us about, we will let you know by Friday.",
        r"other|future|similar|suitable|another|feedback|not|decided to|"
        r"have decided|decision (?:was|is) (?:final|made)|hear (?:about|"
        r"of)",
    ),
    Cue(
        r"still (?:deciding|undecided|reviewing|discussing|deliberating|"
        r"weighing|open|to decide|in the running|in play|alive|on the "
        r"table)",
        "We're still deciding about the London one.",
        r"not|vacanc\w+|positions?|roles?|jobs?",
    ),
    Cue(
        r"(?:your|yours|this one|the one you|the (?:role|post|position|"
        r"job) you) ~9(?:is|remains|are) (?:~1 )?(?:still )?(?:unaffected|"
        r"open|not affected|going ahead|proceeding)",
        "Yours is not affected.",
        r"not going ahead|not proceeding|invit\w*",
    ),
)
