"""What makes a message a no, and what takes such words back.

Every row says plainly that this person will not get this job. Words that often stand beside a no (regret, other
candidates, best wishes) are no rows: they stand in many messages that are none.
"""

from followup_core.messages.patterns import Cue

INCOMPLETE = r"until|unless|without|before|yet|once|missing|incomplete|upload|outstanding|provide|resend|send us|receive|returned"
OPEN_OFFER = r"(?:not|still|yet) ~5 (?:accept(?:ed)?|sign(?:ed)?|answer(?:ed)?|repl(?:y|ied)|decided|responded|confirmed|hear|heard|back)|awaiting|wait(?:ing)? (?:for|on|to)|until|reserve|second choice|backup|back-up|in case|if|declin\w+|turned (?:it|us) down|pulled out|withdr\w+|has until"

REFUSALS = (
    # You, or your application, not taken on.
    Cue(
        r"<able> ~4 <fwd> (?:on |ahead |forward |further )?(?:with )?(?:<app>|your interest)",
        "We won't be taking your application any further.",
        INCOMPLETE,
    ),
    Cue(
        r"<able> ~4 <fwd> (?:forward |ahead |further |on )?(?:with )?(?:you|yourself) ?(?:(?:any )?(?:further|forward|ahead|on|through)|<when>|to (?:the|a|our) (?:next|second|final|following|third|later|further) \w+|for (?:the|this|our) ~3<job>|as a candidate|<stop>)",
        "We will not be moving forward with you at this time.",
        INCOMPLETE,
    ),
    Cue(
        r"(?:not (?:able |in a position )?to|against|will not be|are not|am not|is not|can not|will not|not be able to|no longer) (?:be )?(?:tak(?:e|ing) (?:things|this|it|matters) (?:any )?(?:further|forward)|<fwd> (?:any )?(?:forward|further|ahead)|proceed(?:ing)?|progress(?:ing)? (?:this|things|further)|continu(?:e|ing)) ?(?:(?:any further|with you|together|in (?:the|this|our) ~3(?:process|selection|recruitment|competition)|to the next \w+|<when>) ?){0,3}<stop>",
        "We have decided not to move forward at this time.",
        INCOMPLETE
        + r"|(?:interview|meeting|call|session|event|visit|assessment|workshop|day|room|train|test|project|merger|plan|move|refurbishment|rota)s? ~5 not|refund|expenses|reimburse\w*|slot",
    ),
    Cue(
        r"<able> ~3 (?:consider(?:ed|ing)?|accept(?:ed|ing)?|approv(?:e|ed|ing)|select(?:ed|ing)?|shortlist(?:ed|ing)?|support(?:ed|ing)?|taken?|recommend(?:ed|ing)?) <app>",
        "We are unable to consider your application further.",
        INCOMPLETE,
    ),
    Cue(
        r"<app> (?:for ~9 |to ~6 |as ~6 |with ~4 |at ~4 )?(?:has|have|had|was|is|were|are|will|could|can|shall|would)? ?(?:~9 )?not ~4(?:be(?:en)? )?(?:~2 )?(?:found (?:suitable|fit|eligible)|qualified|successful|selected|shortlisted|considered|progress(?:ed|ing)?|taken|accepted|approved|advanc\w+|mov\w+|proceed\w*|go(?:ing|ne)?|put forward|pursued|chosen|recommended|continu\w+)",
        "Your candidature could not be considered further.",
        INCOMPLETE + r"|not ~3 (?:reviewed|opened|assessed)",
    ),
    Cue(
        r"<app> (?:for ~9 |to ~6 |as ~6 |with ~4 |at ~4 )?(?:has|have|had|was|is|were)? ?~4(?:unsuccessful|declined|rejected|turned down|been closed)",
        "Your application has been unsuccessful.",
        r"if|should|upload",
    ),
    Cue(
        r"you (?:have|were|are|had|did|will|would|could|can)? ?~4not ~3(?:been |be )?(?:~2 )?(?:selected|successful|shortlisted|chosen|appointed|recommended|hired|picked|progress(?:ed|ing)|moving (?:forward|on|ahead)|going (?:forward|further|through)|the successful|the (?:one|person|candidate) (?:we|they)|be joining|offered (?:the|this|a) ~3<job>|considered (?:further|for)|taken (?:forward|on|further)|put (?:forward|through)|invited (?:back|to the (?:next|second|final))|through to the)",
        "You have not been selected for this role.",
        r"yet|until|before|forgotten|not ~2(?:alone|required|expected|the only)|not only|consider ~2 selected|random|for (?:random|drug|audit)",
    ),
    Cue(
        r"you (?:have|were|are) (?:been )?(?:~2 )?(?:unsuccessful|rejected|turned down)",
        "I am sorry to say you have been unsuccessful.",
        r"yet",
    ),
    Cue(
        r"you (?:have )?(?:did not (?:~1 )?(?:get (?:it|the ~3<job>|over the line|through|picked|selected|this one)|make (?:it|the cut|the grade|the final|the short)|come out on top|win)|not (?:got|made|won) (?:it|the ~3<job>|the cut|through)|missed out|lost out|were pipped|been pipped|been beaten|were beaten|narrowly missed)",
        "Sadly that means you didn't get it.",
        r"reimburs\w*|email|message|link|invit\w*|(?:get|got) the (?:email|message|link)",
    ),
    Cue(
        r"(?:decided|chosen|elected|opted|decision|agreed|concluded|resolved) (?:has been |was |is |it is )?(?:~4 )?not to (?:~2 )?(?:hire|appoint|employ|recruit|take|shortlist|invite|offer|make|extend|progress|pursue|move|proceed|go (?:ahead|forward|further)|continue|advance|put|select) (?:an offer |forward |ahead |further )?(?:with |to )?(?:you|<app>|at this|this time|an offer|any of|anyone|anybody|from this|to the (?:post|role|position)|on this)",
        "The panel has decided not to appoint you.",
        r"until|yet|before",
    ),
    Cue(
        r"(?:not|never) ~3(?:offer|offering|give|giving|extend|extending|award|awarding|make|making) (?:you |to you )(?:~3 )?(?:the|this|a|an|any|our|that) (?:(?!slot|interview|date|time|higher|salary|feedback|second|another)[^ .;:!?()\",]+ ){0,5}(?:<job>|offer|employment|position)",
        "We are not able to offer you the post.",
        r"until|yet|before|higher|increase|slot|parking|references|checks|without",
    ),
    Cue(
        r"not ~3(?:offering|offer) you (?:employment|work|a contract)",
        "We will not be offering you employment.",
        r"until|yet|before|without",
    ),
    Cue(
        r"not ~3(?:making|make|extending|extend|leading|lead to|result in|resulting in) (?:you )?an offer(?: of employment| to you)? ?(?:<when> ?)?<stop>",
        "We won't be making you an offer.",
        r"until|yet|before",
    ),
    Cue(
        r"not ~2(?:be )?(?:hiring|appointing|employing|taking on|recruiting|selecting|shortlisting|inviting) you ?(?:back|on|for (?:the|this)|to (?:the|a) (?:next|second|final|further)|<when>|<stop>)",
        "We will not be inviting you back.",
        r"until|yet|before",
    ),
    Cue(
        r"no longer ~3(?:under|in|being|be|considering|consider|pursuing|moving|progressing|proceeding|taking|been) ?(?:~2 )?(?:consideration|considered|contention|the running|you ~3<end>|<app>|forward with (?:you|your)|with your)",
        "You are no longer under consideration.",
        r"no longer ~3(?:accept|others?|other)",
    ),
    # Somebody else.
    Cue(
        r"(?:(?:have|has|had|having) (?:~3 )?|(?:are|am|is|be|been) (?:~1 )?|(?:decided|choosing|chosen|chose|opted|elected|going|agreed|decision(?: has been| was| is)?) (?:~2 )?(?:to|on) (?:~1 )?|<they> (?:~1 )?|and )(?:<choose>|made an offer to|offer(?:ed)? (?:it|the ~5<job>|this ~5<job>|a job) to|given (?:it|the ~5<job>) to|giv(?:e|ing) (?:it|the ~5<job>) to|award(?:ed)? (?:it|the ~5<job>) to|extend(?:ed)? (?:the|an|our) offer to|given the (?:shifts?|work|hours|start) to|(?:gone|went|go|going) (?:ahead |forward )?(?:with|for)|(?:opted|plumped|settled|decided|landed) (?:for|on|upon|in favour of)|mov(?:e|ed|ing) (?:forward|ahead|on) with|proceed(?:ed|ing)? with|progress(?:ed|ing)? with|continu(?:e|ed|ing) with|pursu(?:e|ed|ing)|advanc(?:e|ed|ing)|tak(?:e|en|ing) (?:forward|on)|found|fill(?:ed)? (?:it|the ~5<job>) with|go(?:ing|ne)? in favour of) <person>",
        "In the end we have gone with somebody with more experience.",
        OPEN_OFFER
        + r"|to (?:help|cover|replace|look after|assist|chair|sit|join the panel|do the|run the|be your)|for the other (?:role|post|position|job|vacancy)|<person> ~1(?:interviews?|phases?|calls|meetings|assessments)|'s interviews?|interviewing|as your",
    ),
    Cue(
        r"(?:another|a different|an internal|an external|one of the other|the other|a stronger|a more ~4|someone|somebody|someone else|somebody else) ?(?:~2 )?(?:candidate|applicant|person|individual|else|internally)? ?(?:~4 )?(?:has|have|was|were|is|had|got|will be|being) (?:~1 )?(?:been )?(?:~1 )?(?:appointed|selected|chosen|hired|given the|offered the|offered it|accepted the (?:offer|<job>)|the successful|got the <job>|preferred|successful)(?! (?:to (?!the|this|fill)|for (?:an|a|the next|interview)))",
        "Another candidate has been appointed.",
        OPEN_OFFER + r"|interview|stage|declined",
    ),
    Cue(
        r"(?:got|went) the (?:job|role|position|post|nod)(?: to| went to)? (?:to )?<person>|(?:job|role|position|post|fellowship|nod) (?:has gone|went|was given|has been given) to (?!you|us|me|him|her|them|the|our|your|both|each|all|a |an |one|either|press|print|advert)[^ .;:!?()]+ ?(?:<end>|who|because|from|as|instead)|(?:job|role|position|post|nod|offer) (?:has gone|went|has been (?:given|offered|awarded)|is going|goes|was (?:given|offered|awarded)) to <person>",
        "The job went to somebody else.",
        OPEN_OFFER,
    ),
    Cue(
        r"(?:have|has|had) (?:~1 )?(?:given|offered|awarded) (?:it|the ~5<job>) to (?!you|us|me|him|her|them|the|our|your|both|each|all|a |an |one|either)[^ .;:!?()]+ ?(?:<end>|who|because|from|as|instead)",
        "We have given the job to Marta.",
        OPEN_OFFER,
    ),
    Cue(
        r"(?:in|to go in|going in|gone in|go) (?:an)?(?:other|a different|different) direction",
        "We have decided to go in a different direction.",
        r"design|project|product|if|strategy",
    ),
    Cue(
        r"(?:decided|going|chosen|elected|opted|want(?:ed)?|had|have) (?:that )?(?:we (?:will|would) |to )(?:have to )?pass(?: (?:on (?:you|<app>|this (?:one|occasion|time)|moving|taking)|this time|for now|<when>)|<stop>| ,)",
        "Hi Ingrid - we've decided to pass.",
        r"pass (?:it|this|them|along|your)",
    ),
    Cue(
        r"(?:we|they|client|team|manager|he|she|i) (?:will|have|has|are going to|is going to) (?:to )?(?:pass|passed|be passing)(?: (?:on (?:you|<app>|this (?:one|occasion|time))|this time|for now)|<stop>| ,)",
        "We'll pass this time.",
        r"test|exam|checks?",
    ),
    Cue(r"(?:another|other|different|the successful|the other|chosen) candidates?(?:'s)? (?:~5 )?(?:was|were|is|are|had|have|has) (?:~3 )?(?:closer|better|stronger|more relevant|more suitable|better suited|best) ~3(?:match\w*|fit|suited|placed|qualified|candidates?|aligned|experience|skills)?", "Another candidate's experience was a closer match for the role.", r"still|but|yet|so far|not ~2decided|if|you are|although|though|however"),
    # The vacancy is gone.
    Cue(
        r"(?:<job>|vacancy|recruitment|search|competition|campaign)(?: (?:for|of|as|at|in|you|that|which) ~8)? (?:has|have|is|was|had|will be|are|got) (?:~3 )?(?:been )?(?:~1 )?(?:filled|withdrawn|cancelled|scrapped|pulled|eliminated|cut|discontinued|no longer (?:available|open|exists?|required|needed|going ahead|being (?:recruited|filled))|not (?:now )?(?:going ahead|going to go ahead|being filled|being recruited|proceeding|be filled|going forward|continuing))",
        "I regret to say that the position has been filled.",
        r"not (?:yet )?(?:been )?filled|not been (?:filled|withdrawn|cancelled)|until|if|other (?:role|position|post|job|vacanc)|yet|before|would|partly|two of|one of|when|once",
    ),
    Cue(
        r"(?:<they>|has|have) (?:have |has |had to |are |is |been |now |forced to |decided to |had )*(?:filled|fill|withdrawn|withdraw|withdrawing|cancelled|cancel|cancelling|scrapped|pulled|eliminated|closing|closed) (?:the|this|that) (?:~4 )?(?:<job>|vacancy|recruitment|competition|search)",
        "We have had to withdraw the vacancy.",
        r"not (?:yet )?(?:filled|withdrawn|cancelled)|to applications|other (?:role|position|post|job|vacanc)|before|until|if|yet|closing date|hope to|want to|need to|like to|by|plan",
    ),
    Cue(
        r"(?:not|no longer) (?:~2 )?(?:be )?(?:filling|recruiting|hiring|going ahead|proceeding) (?:(?:for|to|with|on|in) )?(?:(?:the|this|that|any) (?:~3 )?(?:<job>|vacancy|recruitment|hire)|anyone|anybody)",
        "We are no longer hiring for this role.",
        r"until|yet|before",
    ),
    Cue(r"<job> (?:~2 )?no longer exists?", "The position no longer exists.", r"if|other (?:role|post|position)|not"),
    Cue(
        r"no appointment (?:was|will be|has been|is being|is to be|could be) made|(?:decided|agreed) to make no appointment|not (?:be )?making an appointment",
        "No appointment will be made.",
        r"until|yet|before|interview",
    ),
    # An offer taken back.
    Cue(
        r"(?:withdraw(?:ing|n)?|rescind(?:ing|ed)?|retract(?:ing|ed)?|revok(?:e|ing|ed)|tak(?:e|ing|en) back|pull(?:ing|ed)?|cancel(?:ling|led)?) (?:back )?(?:the|our|your|this|that|its|their|it is) (?:~4 )?(?:offer|appointment)",
        "We must withdraw our offer.",
        r"if|unless|you ~2(?:withdraw\w*|retract\w*|cancel\w*|pull\w*)|right to|reserve|may|might|could|would|your (?:interview )?appointment",
    ),
    Cue(
        r"offer ~9(?:has|have|is|been|be|was|now) ~2(?:withdrawn|rescinded|retracted|revoked|cancelled|void|null|no longer (?:stands?|valid|available|open))",
        "The offer made to you has been withdrawn.",
        r"if|unless|may|might|could|would|other candidate|another|someone|somebody",
    ),
    # Not the right one; a bare no.
    Cue(
        r"(?:you|<app>|your (?:~2 )?(?:experience|background|skills|skill set|skillset)) (?:~3 )?not ~4(?:fit|match|right (?:for|person|candidate)|what (?:we|they) (?:are|were) (?:looking|searching) for|suited|suitable|strong enough|experienced enough)",
        "We felt you were not the right fit.",
        r"sure|yet|if|whether|feel free",
    ),
    Cue(
        r"(?:decided|feel|felt|concluded|think|thought|agreed|believe) (?:~2 )?(?:it|this|that it|that this) (?:is|was|would|will) (?:~1 )?not (?:be )?(?:~1 )?(?:the |a |an )?(?:~2 )?(?:fit|match)",
        "We concluded that this is not the right match.",
        r"sure|yet|if|whether|you (?:~2 )?(?:decided|feel|felt|concluded|think|thought)",
    ),
    Cue(
        r"(?:it|this|that|answer|decision|verdict|outcome|result|news)(?: on ~4| for ~4| from ~4)? (?:is|was|had to be|has to be|will have to be|has come back as|came back as|came back) (?:going to be )?(?:a |an )?(?:~1 )?(?:no|negative|rejection|thumbs down)(?: (?:this time|on this|from|for|i|we|at|now|thank)|<stop>| ,)",
        "It's a no this time I'm afraid.",
        r"not a|if|whether|either|or a",
    ),
    Cue(
        r"(?:status|outcome|result|decision)s?(?: (?:for|of|on) ~5)? ?: ~2(?:not (?:selected|successful|progressed|progressing|taken|recommended|appointed|shortlisted)|unsuccessful|rejected|declined|turned down|no longer under consideration|position filled|regret|no\b)",
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
        r"(?:you|your) (?:~3 )?(?:not|no) (?:be )?sponsor\w*|(?:<job>|we|it) (?:~3 )?(?:not|no) (?:be )?(?:able to )?(?:sponsor\w*|offer sponsorship) ~9(?:not|end|stop|regret)",
        "We cannot sponsor a visa and so must stop here.",
        r"if|but|however",
    ),
    Cue(
        r"(?:must|have to|going to|will|decided to|need to) (?:have to )?(?:declin(?:e|ing)|reject|turn down|stop|end|close) (?:<app>|your candidacy)",
        "We will have to decline your application.",
        r"if|unless|may|might",
    ),
    Cue(
        r"<they> (?:have |has )?(?:~1 )?(?:declined|rejected|turned down|ruled out) (?:you|<app>)(?! (?:request|claim))",
        "They have declined your application.",
        r"not|if|feedback",
    ),
)

# What in the words before a cue, up to the last break, leaves doubt about it.
DOUBT_BEFORE = (
    r"if|whether|unless|should (?:you|we|your|they|it|the|things)|were (?:you|we|they) to|had (?:you|we) |in case|in the event|assum\w+|consider (?:yourself|that|it)"
    r"|treat|regard|hear|heard|gather|understand|unlikely|would rather|tempted|leaning|inclined|tend|imagine|suppose|may|might|maybe|perhaps|possibly|probably|likely|could (?!not)|wondering|worried?|worr(?:y|ies)|rumou?rs?|example|e\.g"
    r"|candidates? who|applicants? who|those who|anyone who|people who|everyone who|persons who|does not mean|do not mean|not mean|not because|not that|not saying"
    r"|did we|have we|(?:email|emails|letter|message|text|notification|website|portal|system|status|page) ~6 (?:saying|stating|states|says|said|shows?|showing|suggest\w*|that told|telling|which said|that said)"
    r"|last (?:year|time|month|spring|summer|autumn|winter|round)|previously|previous (?:occasion|round|application)|in the past|earlier this year|back in|the first time|years? ago|months? ago|when you (?:first|last|previously)"
)
# What anywhere in the message says that this person is still in question, or that a no was a mistake.
STILL_IN = (
    Cue(
        r"(?:you|<app>|your name|you all) (?:for ~6 |to ~4 )?(?:are|is|remain|remains|have|has|will|stay) ~4(?:in the (?:running|mix|frame|process|race)|under (?:active |serious )?(?:consideration|review)|being (?:\w+ )?considered|in contention|been withdrawn)",
        "You are still very much in the mix.",
        r"not|no longer|other (?:role|position|opening|vacanc)\w*|future|similar|different",
    ),
    Cue(
        r"(?:still|are|is|be|continu\w+ to be|remain\w*) ~1consider(?:ed|ing) (?:you|<app>)(?! (?:for (?:other|future|similar|any|another|different)))",
        "We are still considering your application.",
        r"not|no longer|will be considered for|keep|retain|be ~2considered",
    ),
    Cue(
        r"(?:this|that|it) is not a (?:rejection|refusal|no)\b|not (?:to be )?(?:taken|read|seen) as a (?:rejection|refusal|no)\b|(?:is|are) not rejecting|not a rejection",
        "This is not a rejection.",
    ),
    Cue(
        r"(?:ignore|disregard) (?:~2 )?(?:the|that|our|my|this|any|yesterday's|earlier|previous)|sent (?:to you |out )?(?:in error|by mistake|by accident|too early|prematurely)|went (?:out )?to the wrong|(?:in error|by mistake|mistakenly) (?:sent|told|informed)|should not have (?:been sent|gone|received|had)",
        "Please disregard the e-mail below.",
        r"if you have received|if this|if it",
    ),
    Cue(
        r"looking at <app> again|(?:you|<app>) (?:are|is) back in|(?:re-?open(?:ed|ing)?|reconsider(?:ed|ing)?|looking again at) (?:you|<app>)",
        "We are looking at your application again.",
    ),
    Cue(
        r"(?:decision|choice|outcome) (?:on|about|for|regarding) (?:you|yours|this|your|the|that) ~9(?:not|still|yet|pending|open|follow|due)",
        "A decision on yours has not been made yet.",
        r"feedback",
    ),
    Cue(
        r"(?:for|about|on|regarding|as to|concerning) (?:the|your|this) (?:~4 )<job> ~9(?:let you know|hear|decision|decide|in touch|still|get back|come back|undecided|open)",
        "For the Supervisor role you saw us about, we will let you know by Friday.",
        r"other|future|similar|suitable|another|feedback|not|decided to|have decided|decision (?:was|is) (?:final|made)|hear (?:about|of)",
    ),
    Cue(
        r"still (?:deciding|undecided|reviewing|discussing|deliberating|weighing|open|to decide|in the running|in play|alive|on the table)",
        "We're still deciding about the London one.",
        r"not|vacanc\w+|positions?|roles?|jobs?",
    ),
    Cue(
        r"(?:your|yours|this one|the one you|the (?:role|post|position|job) you) ~9(?:is|remains|are) (?:~1 )?(?:still )?(?:unaffected|open|not affected|going ahead|proceeding)",
        "Yours is not affected.",
        r"not going ahead|not proceeding|invit\w*",
    ),
)
