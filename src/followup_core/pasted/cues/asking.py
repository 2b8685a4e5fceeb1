"""Who is asked to get in touch, when and in what way; what silence means; and calls that did not happen."""

import re

from followup_core.pasted.patterns import Cue

ASK_AGAIN = (
    Cue(
        r"revert (?:~2 )?(?:after|in|on|by|within)",
        "Kindly revert after 10 days for the status.",
        r"(?:we|i|they|he|she|who|team|will|shall) (?:~2 )?revert",
    ),
    Cue(
        r"(?:i would|best to|worth|try) (?:call|calling|ring|ringing|asking|"
        r"ask|emailing|email|phoning|phone|chasing|chase|trying|try)",
        "I'd ring Pru on Monday.",
    ),
    Cue(
        r"check (?:back|in|again|up)(?: (?:with|in|on))?",
        "Please check back with me on 16 December.",
        r"check in (?:at|for|online)|(?:we|i|they) (?:will|shall|would|can) (?:~2 )?check|check-in",
    ),
    Cue(
        r"(?:ask|try|contact|email|message|text|write to|write|chase|nudge|"
        r"remind|ping|poke|prod|call|ring|phone|bug|pester|hassle|catch|"
        r"tap) (?:~1 )?(?:me|us|him|her|them|again|back|the office|[a-z]+ "
        r"(?:again|back)|reception|up)",
        "Ask me again on Monday.",
        r"(?:we|i|they|he|she) (?:will|shall|would|can|could|should|may|"
        r"might|am going to|are going to) (?:~3 )?(?:ask|try|contact|email|"
        r"message|text|write|chase|nudge|remind|ping|call|ring|phone|catch)|"
        r"asked|(?:could|can|shall|may|might|should) (?:we|i)",
    ),
    Cue(
        r"(?:send|drop|shoot|give|pop|ping|fire) (?:me|us|him|her|them|"
        r"the office|[a-z]+) (?:~1 )?(?:an? |the )?(?:~2 )?(?:reminder|"
        r"nudge|line|note|email|message|text|ring|call|bell|shout|buzz|"
        r"ping|poke|tinkle|holler|prod|chaser|knock)",
        "Send me a reminder on Wednesday.",
        r"(?:we|i|they|he|she) (?:will|shall|would|can|could) (?:~3 )?(?:send|drop|shoot|give)",
    ),
    Cue(
        r"(?:get|getting|be) (?:back )?(?:in (?:touch|contact)|back to "
        r"(?:me|us))|follow up|follow-up|touch base|reach (?:back )?out|"
        r"come back to (?:me|us)|enquire|inquire|chase|shout|remind",
        "Do get in touch again on the 14th.",
        r"^(?:~1 )?(?:will|shall|hope to|expect to|plan to|aim to)|(?:we|i|they|he|she|who|"
        r"colleague|team|someone|will) (?:~1 )?(?:will|"
        r"shall|should|would|can|could|may|might|am going to|are going "
        r"to|hope to|aim to|have|be) (?:~3 )?(?:get|be|follow|touch|reach|"
        r"come|chase|shout|remind)|get back to (?:me|us) (?:~2 )?(?:with|"
        r"by|about|on whether|if you)",
    ),
    Cue(
        r"(?:^|, |if you |you may |you can |you could |should |then |to "
        r"|or |and )(?:call|ring|phone|email|enquire|inquire|ask) (?!for|"
        r"to|from)(?:~3 )?(?:on|next|tomorrow|monday|tuesday|wednesday|"
        r"thursday|friday|after)|(?:call|ring|phone|email|write|look|revert|"
        r"telephone|try) (?:back|again|in)(?! (?:to you|you))",
        "Ring again on Thursday.",
        r"(?:we|i|they|he|she) (?:will|shall|would|can|could) (?:~3 )?(?:call|"
        r"ring|phone|email|write|look|try)|(?:could|can|shall|may|might|"
        r"should) (?:we|i)",
    ),
)
IF_SILENT = (
    r"(?:if|in case|unless|should|where|when|until) (?:~2 )?(?:you|i|"
    r"we|they|he|she|there)? ?(?:~2 )?(?:not|nothing|no|yet to|still "
    r"waiting|silence)[^.,;:!?–]*|if not"
)
NOT_ASKING = (
    r"questions?|queries|unable to (?:attend|make)|late|lost|directions|"
    r"urgent|problem|reschedul\w*|accept|feel free to call me any|apply|"
    r"other roles|new (?:address|number)|interested|discuss the role|"
    r"(?:when|once) you (?:~2 )?(?:arrive|come|get here|are here|get "
    r"to)|interview|to (?:book|arrange|confirm|reschedule)|feedback"
)

# A day by which to do something is none on which to ask; "on or after" a day is.
AT_THE_LATEST = r"by(?! (?:all means|then))|before|no later than|until|within"
FROM_ON = re.compile(r"\b(?:on or after|(?:any ?time )?from|any ?time on or after) ")
THEN = r"then|that (?:day|morning|afternoon)"
QUESTION = r"^(?:did|do|does|have|has|are|is|was|were|when|why|what|how|who|where) [^?]*\?$"

PORTAL_PLACE = (
    r"(?:portal|dashboard|candidate (?:account|home|area|zone|page|site|"
    r"space|centre|center|login|profile)|(?:your|an?|the) (?:~3 )?account|"
    r"workday|taleo|greenhouse|icims|trac|applicant (?:account|area|"
    r"page|tracking)|(?:careers|jobs|recruitment|application|applications|"
    r"tracking|status|online) (?:site|page|website|system|tracker|centre|"
    r"center|portal|area)|tracker|log(?:ging)? ?in|log on|sign(?:ing)? "
    r"in|log into|sign into|online (?:account|profile)|my applications|"
    r"self-service|website)"
)
PORTAL_NEWS = (
    r"(?:status|progress|outcomes?|results?|decisions?|updates?|news|"
    r"where (?:you|it|things|your application) (?:stand|is|are)|how "
    r"(?:your application|it|things) (?:is|are)|stage)"
)
PORTAL = (
    Cue(
        rf"{PORTAL_PLACE}\b.*\b{PORTAL_NEWS}|{PORTAL_NEWS}\b.*\b{PORTAL_PLACE}",
        "To follow the progress of your application, log in to your candidate account.",
        r"upload (?:your|the|a)|settings|preferences|not (?:~2 )?(?:shown|"
        r"appear|updated|available|visible|show|use|check|rely|trust|look|"
        r"go by)|password|ignore|does not|whatever|accept (?:the|your|"
        r"our)|sign (?:the|your) (?:offer|contract)|survey|expenses|if "
        r"you (?:wish|want|would like) to (?:apply|update|change|edit)|"
        r"job alerts|other (?:jobs|roles|vacancies)|latest vacancies|company "
        r"news|was unsuccessful|project status",
    ),
)

PHONE = (
    Cue(
        r"(?:^|, |and |then |– |: |; |\) |so |or |to |you |you should "
        r"|must |better |best |can you |could you |would you |will you "
        r"|do |, but |but |just |ask you to |you to |or two |now |anne "
        r"?, |[a-z]+ , )(?:please )?(?:call|ring|phone|give (?:me|us|him|"
        r"her|them|the office|[a-z]+) (?:an? )?(?:~1 )?(?:call|ring|bell|"
        r"buzz|tinkle|shout on(?= (?:\d|\+|my))|phone call|phone)|call back|ring back|pick "
        r"up the phone)(?: (?:me|us|him|her|them|back|again|on|the|our|"
        r"my|[a-z]+|when|as soon|after|before|in|for|0\d+|\+\d+|\d+)|<end>)",
        "Give him a bell then on 01632 960 447.",
        r"(?:feel free|welcome|happy|free|hesitate|like|want|wish|need|"
        r"prefer|going|able|try|tried|trying|plan|planning|meant|hoping|"
        r"hope|here) (?:~1 )?to (?:call|ring|phone|give)|(?:we|i|they|"
        r"he|she|who|someone|colleague|manager|client) (?:will|shall|would|"
        r"can|could|should|may|might|must) (?:~4 )?(?:call|ring|phone|"
        r"give)|to (?:phone|call|ring) (?:you|everyone|all|candidates)|"
        r"(?:call|ring|phone|give) you|if you (?:have (?:any|a|further|"
        r"more)|are (?:unable|late|lost|running|not able|ill|stuck)|"
        r"get (?:lost|stuck)|can not|run|(?:need|want|wish|would)"
        r"(?! (?:like )?(?:to (?:know|hear|find out)|an (?:answer|update)|news)))|any (?:questions|"
        r"queries|problems)|questions|queries|urgent\w*|emergency|not "
        r"(?:~2 )?(?:call|ring|phone)|please (?:do not|no)|(?:the|our|"
        r"your|this|that|zoom|teams|video|phone|next|second|missed|conference|"
        r"screening|first) call|(?:when|once) you (?:~2 )?(?:arrive|come|"
        r"get here|are here|get to)|switchboard|directions|lost|running "
        r"late|reimburs\w*|expenses|received (?:this|it) (?:~2 )?(?:in "
        r"error|by mistake)|sender|call (?:it|for papers|centre|center|"
        r"off|out|on you|to|handling|handler)|ring (?:binder|road|fenced|"
        r"fencing)|at your interview|helpdesk|support",
    ),
)
EMAIL = (
    Cue(
        r"(?:(?:please )?(?:email|write|use email|send (?:an|us an|me "
        r"an) email)[^.;]*(?:rather than|instead of|and not|not|do not|"
        r"never|no) (?:~3 )?(?:call|calls|calling|phone|phoning|ring|ringing|"
        r"phone calls|by phone)|(?:do not|not|never|rather than|instead "
        r"of|no (?:phone )?calls?|can not|cannot|not able to) (?:~5 )?(?:call|"
        r"calls|calling|phone|phoning|ring|ringing|phone calls)\b.*\b(?:email|"
        r"write|in writing|emailed|emailing|writing))",
        "Please write rather than call.",
        r"by phone or email|phone or email|by email or phone|not (?:~3 "
        r")?by (?:phone|email) or|email or (?:phone|call)|calls? or emails?|"
        r"phones? (?:n)?or (?:by )?emails?",
    ),
    Cue(
        r"(?:email|write(?: to)?|contact|send (?:an email|your (?:question|"
        r"query|enquiry)|any (?:question|query|enquiry|questions|queries)|"
        r"a (?:note|message))(?: ~9)? to|in writing (?:~1 )?to|by email "
        r"(?:~1 )?(?:to|at)|emailing|drop (?:an email|a line|a note) to|"
        r"message|write (?:us|me)(?: an email)? at|direct (?:~4 )?to|address "
        r"(?:~4 )?to|send (?:~9 )?to|ask at|use) (?:~4 )?[\w.+-]+@[\w.-]+",
        "For news of your application, write to jobs@pellbrook.example.",
        r"unsubscribe|accommodation|adjustments?|expenses|receipts?|invoice|"
        r"references?|documents|certificates|copy of|feedback form|data "
        r"protection|privacy|personal data|technical|fraud|report|contract|"
        r"right to work|passport|accept|withdraw|opt out|complain\w*|cv "
        r"to",
    ),
)
# These say it of any matter; an address alone has to be one for news.
EMAIL_OUTRIGHT = r"instead|rather than|(?:not|never|no) (?:~5 )?(?:call|calls|calling|phone|phoning|ring|ringing)"
EMAIL_NEWS = (
    r"news|updates?|outcome|result|results|status|decision|progress|"
    r"application|hear|heard|question about your|enquir\w+|quer\w+|check|"
    r"ask|chase|follow up"
)

NOTICE = (
    Cue(
        r"(?:assume|consider|take it|presume|conclude) ~6(?:unsuccessful|"
        r"not (?:~2 )?(?:successful|selected|shortlisted)) (?:~3 )?(?:if|"
        r"should|unless) ~4(?:not )?(?:~4 )?(?:hear\w*|contact\w*|receiv\w*|"
        r"had)",
        "Please assume that you have not been successful if you have not heard from us.",
        r"(?:do not|not|never) (?:~2 )?(?:assume|presume|conclude|take it)",
    ),
    Cue(
        r"only (?:~1 )?(?:be )?(?:~2 )?(?:contact\w*|notif\w*|inform\w*|"
        r"hear\w*|call\w*|write|writing|respond\w*|repl\w*|get(?:ting)? "
        r"(?:back|in touch)|phon\w+|email\w*|shortlisted|short-listed|"
        r"successful|selected|those|candidates|applicants|the (?:successful|"
        r"shortlisted|selected|person|candidate|candidates)) ~12 (?:contact\w*|"
        r"notif\w*|inform\w*|hear\w*|call\w*|write|written|respond\w*|"
        r"repl\w*|successful|shortlisted|selected|take on|hire|want|choose|"
        r"tak(?:e|ing) (?:on|forward|further|through)|get (?:a|an)|invited|"
        r"back to|in touch|through|chosen|appoint\w*|proceed|progress)",
        "Only shortlisted candidates will be contacted.",
        r"not only|only (?:hear|see|know) (?:~3 )?(?:after|when|on|by|"
        r"from)|hear (?:either way|regardless)|interview slots|reach me "
        r"only",
    ),
    Cue(
        r"(?:if|should|where|in case|unless) ~8 (?:not|no|nothing|unless "
        r"you) ~6 (?:hear\w*|contact\w*|repl\w*|response|respond\w*|receiv\w*|"
        r"news|word|call\w*|in touch|notif\w*|back) ~18 (?:assume|consider|"
        r"take it|presume|conclude|regard|treat|means?|mean that|has been "
        r"unsuccessful|have been unsuccessful|not been (?:successful|selected|chosen|picked|appointed|"
        r"shortlisted)|been (?:filled|unsuccessful)|(?:is|was) unsuccessful|"
        r"not (?:successful|selected)|are not)",
        "If you have not heard from us within two weeks please assume that you have been unsuccessful.",
        r"(?:do not|not|never|no need to) (?:~2 )?(?:assume|presume|conclude|"
        r"take it|think|read)|assume (?:that )?(?:we|it|the post|your "
        r"email|i) (?:are still|am still|is still|have|has|did|got|went)|"
        r"(?:means?|assume) (?:~3 )?(?:we are (?:still|busy)|busy|still|"
        r"delay|nothing|no decision|i am)",
    ),
    Cue(
        r"(?:no (?:call|news|reply|response|email|word|contact|answer|"
        r"letter|message)|silence|not hearing(?: ~4)?) (?:~4 )?(?:means?|"
        r"is|equals|will mean|should be (?:taken|read)|=|from us means)(?: "
        r"(?:that|a|an|as|you))* ?(?:~3 )?(?:no|unsuccessful|not (?:been "
        r")?(?:successful|selected|shortlisted|progress\w+|chosen)|rejection|"
        r"gone to|bad news|someone else)\b",
        "No call by Friday means no.",
        r"does not|not mean|no news is good|good news",
    ),
    Cue(
        r"(?:not|regret|never|no longer) (?:~4 )?(?:contact\w*|notif\w*|"
        r"inform\w*|write|writing|repl\w*|respond\w*|get back|call\w*|"
        r"acknowledge|be (?:~1 )?(?:contacted|notified|informed|written|"
        r"told)|hear) (?:~4 )?(?:those|unsuccessful|candidates who (?:are|"
        r"were|have) not|applicants who (?:are|were|have) not|everyone|"
        r"everybody|every|each|all|individually|people who|anyone who)",
        "We regret that we cannot contact those who are not successful.",
        r"yet|until|feedback|before",
    ),
    Cue(
        r"(?:unsuccessful|unselected|those not (?:selected|successful|"
        r"chosen)|(?:candidates|applicants|people|those) (?:who (?:are|"
        r"were|have) )?not (?:been )?(?:selected|successful|chosen|shortlisted)) "
        r"(?:~4 )?(?:will|are|can|shall|do) not (?:~2 )?(?:be )?(?:contact\w*|"
        r"notif\w*|inform\w*|hear\w*|receiv\w*|written|repl\w*|told|get)",
        "Unsuccessful applicants will not be notified.",
        r"yet|until|before",
    ),
    Cue(
        r"(?:if|should|unless) (?:~6 )?(?:hear|receive|get) (?:nothing|no more) (?:~8 )?(?:assume|consider|regard|treat|take it|"
        r"presume|gone to|been filled|someone else|somebody else|unsuccessful|not (?:been )?(?:selected|successful|chosen))",
        "If you hear nothing by 4 December, the post has gone to someone else.",
        r"(?:do not|not|never) (?:~2 )?(?:assume|presume|conclude|take it|read)",
    ),
    Cue(
        r"only (?:be )?(?:in touch|in contact|getting back|getting in touch|speaking) (?:with|to) (?:~1 )?"
        r"(?:those|people|candidates|applicants|anyone)",
        "We will only be in touch with those we wish to take forward.",
        r"not only",
    ),
    Cue(
        r"(?:candidates|applicants|interviewees|those|anyone) (?:~2 )?not (?:~1 )?(?:heard?|"
        r"receiv\w+|(?:been )?contacted|had) "
        r"~14 (?:consider|assume|take it|regard|presume|conclude|treat|not (?:been )?(?:selected|successful))",
        "Candidates who have not heard within 15 days may consider themselves not selected.",
        r"(?:do not|not|never) (?:~2 )?(?:assume|presume|conclude|take it)",
    ),
    Cue(
        r"(?:if|when) (?:you are|you have been|you were) (?:successful|"
        r"selected|chosen|shortlisted) (?:you will|we will) (?:~5 )?(?:hear|"
        r"contact|call|ring|email|get) ~12 (?:if not|otherwise) (?:~3 "
        r")?(?:not|nothing|silence|no)",
        "If you are successful we will call you, otherwise you will not hear.",
    ),
)

# A receipt says that it cannot answer everybody; the notice says who will hear.
SAYS_WHOM = r"(?:un)?successful|shortlisted|short-listed|selected|assume|consider|take it"

MISSED = (
    Cue(
        r"(?:sorry|apolog\w+|my fault|forgive me|owe you|embarrass\w+|"
        r"mortified|ashamed|regret|pardon|shame|bad|unforgivable|excuse|"
        r"mea culpa|blame) (?:~9 )?(?:not ~4(?:call\w*|ring\w*|rang|phon\w+|"
        r"make|made|making|join\w*|dial\w*|show\w*|turn\w*|(?:on the line|"
        r"around|available|at my desk|in the office)|be there|being|get\w* "
        r"to|come|came|being on|being (?:at|in|able)|be on|connect\w*|"
        r"appear\w*|there|able to (?:call|ring|make|join|speak|meet)|speak|"
        r"meet|attend\w*|pick up)|miss(?:ed|ing)|forg(?:ot|etting|otten)|"
        r"no-show|stood you up|standing you up|(?:left|leaving|kept|keeping) "
        r"you (?:waiting|hanging|sitting|alone)|fail(?:ed|ing|ure) to "
        r"(?:call|ring|phone|make|join|dial|show|turn|appear|attend|connect)|"
        r"never (?:called|rang|phoned|joined|made|showed|turned|got|dialled|"
        r"came|appeared)|did not happen|fell through|no one|nobody)",
        "Really sorry that I didn't ring you on Wednesday as we had arranged.",
        r"(?:call|message|email)s? from you|(?:take|answer|missed) your (?:calls?|email|"
        r"message|voicemail|note)|not (?:~2 )?(?:got|get|come|replied|"
        r"reply|written|answered|responding|replying|been able to (?:reply|"
        r"answer|respond)|getting back|coming back)|will (?:~3 )?(?:not "
        r"be able|miss|have to)|(?:can|will) not (?:~2 )?make|(?:can|could|"
        r"will) not ~6(?:tomorrow|next)|(?:missed|miss|not make) (?:our|"
        r"my|the|their) (?:own )?(?:date|deadline|promise)|when you (?:~1 )?(?:rang|called|phoned|tried)|"
        r"mak(?:e|ing) (?:you )?an? (?:~1 )?(?:offer|appointment|decision)",
    ),
    Cue(
        r"(?:forgot|forgotten|missed|slept through) (?:all )?(?:about "
        r")?(?:our|the|we had (?:a|an)|you and our) (?:~3 )?(?:call|interview|"
        r"meeting|appointment|chat|zoom|slot|catch-up|conversation)|(?:supposed|"
        r"meant|due|going|promised|arranged|agreed|said (?:i|we) would) "
        r"(?:to )?(?:~1 )?(?:call|ring|phone|meet|speak|zoom|talk)[^;:.]* "
        r"(?:did not|never|not manage|failed|forgot|missed)|(?:call|meeting|"
        r"interview|chat) (?:~3 )?(?:i|we) (?:missed|forgot)",
        "I completely forgot our Teams chat on Friday.",
        r"missed your call|if|will",
    ),
    Cue(
        r"(?:i|we|he|she|they|interviewer|manager|panel|nobody|no one|"
        r"colleague|hiring manager|you|recruiter) (?:~3 )?(?:missed (?:our|"
        r"the|your|a) (?:~3 )?(?:call|interview|meeting|appointment|chat|"
        r"zoom|slot|catch-up|conversation|video)|(?:did not|never|failed "
        r"to|forgot to|not able to|could not) (?:~2 )?(?:call|ring|phone|"
        r"called|rang|phoned|join|joined|dial|dialled|show up|showed up|"
        r"turn up|turned up|connect|connected|attend|appear|make (?:our|"
        r"the|it to)|made (?:our|the|it to))|stood you up|left you (?:~1 "
        r")?(?:waiting|hanging)|was a no-show|were (?:~1 )?(?:left|kept) "
        r"waiting|was not (?:~1 )?(?:there|on the line|available|around|"
        r"at my desk))",
        "I missed our call yesterday.",
        r"(?:call|message|email)s? from you|(?:take|answer|missed) your (?:calls?|email)|"
        r"if|you (?:missed|did not|never|failed|could not|were not able)|"
        r"thank you for|so we (?:did not|could not)|will|candidates? (?:who "
        r")?(?:missed|did not)",
    ),
    Cue(
        r"(?:call|interview|meeting|appointment|chat|zoom|teams|conversation) "
        r"(?:~6 )?(?:did not (?:happen|take place|go ahead)|never (?:happened|"
        r"took place)|was missed|fell through|not happening)",
        "Our call yesterday didn't happen.",
        r"if|will|missed your call",
    ),
)
