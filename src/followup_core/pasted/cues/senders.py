"""Who has written: an agency, a machine, or the candidate."""

from followup_core.pasted.patterns import Cue

AGENCY_WORDS = (
    Cue(r"my client|my clients", "Just off the phone with my client.", r"my clients? work|for my clients"),
    Cue(
        r"on behalf of (?:our|my|a|the) (?:~2 )?client|our client (?:has|"
        r"have|is|are|was|would|will|felt|feels|liked|loved|said|says|"
        r"wants|need|needs|went|decided|came|can|do|does|did|had|really|"
        r"and i|in)|(?:from|with|by|to|for) our client<end>|"
        r"(?:fyi|word|news|below|back) (?:~1 )?from the client|our client's "
        r"(?:decision|feedback|team|office|hr|timeline|process)",
        "I write on behalf of our client.",
    ),
    Cue(
        r"(?:the|our) client(?:'s (?:decision|feedback|side|answer))?(?=<stop>| , | (?:to|for|before|after|below|above|"
        r"yet|again|and|but|about|on|who|here|there|by) )|"
        r"(?:the|our|chased the|with the|from the) client (?:has|have|"
        r"is (?:still|keen|very|yet|not|looking|happy|interviewing|going|"
        r"on|running|away|back|now)|was|would|will|felt|feels|liked|loved|"
        r"said|says|wants|went|decided|came|promised|tells|told|expects|"
        r"hopes|are|again|this morning|today|can not|did not|does not|"
        r"do not|hopes)|(?:heard|feedback|word|news|update|back|spoke|"
        r"spoken|chased|chasing|chase) (?:~2 )?(?:from |with |to )?the "
        r"client",
        "I've chased the client again.",
        r"client (?:project|meeting|visit|team|work|site|side|account|services|list|base)",
    ),
)
AGENCY_NAMES = (
    r"\b(?:recruitment|recruiting|search|staffing|resourcing|personnel|"
    r"talent|executive search|headhunters?|headhunting|selection)\s(?:&\s\w+\s|"
    r"and\s\w+\s)?(?:ltd|limited|llp|inc|llc|plc|gmbh|pty|pvt|agency|associates|"
    r"consultants|consultancy|consulting|partners|solutions|services ltd|"
    r"group ltd|group limited|group|international|specialists|co)\b|\b(?:search "
    r"(?:&|and) selection|executive search|search (?:firm|consultan\w+)|"
    r"recruitment (?:agency|agent|consultan\w+|business)|employment (?:agency|"
    r"agent|business)|staffing (?:agency|firm|consultan\w+)|talent agency|"
    r"recruiting (?:agency|firm)|headhunt\w+|agency recruiter|temp(?:ing)? "
    r"agency)\b"
)
# "Craig | Trentvale Recruitment": a firm's name, where the first word is no department of an employer.
AGENCY_BARE = (
    r"(?:^|[|,·•–-]\s?|\bat\s|\bfrom\s)(?:[A-Z]\w+\s(?:&|and)\s[A-Z]\w+\sRecruit(?:ment|ing|ers)|(?P<name>[A-Z][\w'&]+(?:\s[A-Z&][\w'&]*){0,2})\s(?"
    r":Staffing|Resourcing|Search|Talent Search|"
    r"Executive|Personnel|Recruiters))\s*$"
)
_DEPARTMENTS = """
    facilities medical graduate hr staff internal campus nurse nursing student academic central corporate early
    careers group global team university council trust college hospital school volunteer police fire resident bank
    clinical national regional local people professional technical engineering sales retail store warehouse uk us eu
    emea apac nhs talent candidate temporary permanent head of for the and in faculty library estates it finance
    operations teacher support candidates apprentice apprenticeship apprenticeships lateral experienced university's
    civil service senior executive specialist lead inhouse in-house job research administration ward customer care
    driver production
"""
DEPARTMENTS = frozenset(_DEPARTMENTS.split())
IN_HOUSE = r"in-house|inhouse|internal recruit\w+|talent (?:partner|acquisition)|our own recruitment"

ABSENT = (
    r"automatic reply|auto-?reply|auto-?response|autoreply|auto-?matic "
    r"response|out[- ]of[- ]office|abwesenheit\w*|\booo\b"
)
ABSENT_BODY = (
    Cue(
        r"(?:i am|i will be|i shall be|we are|he is|she is|currently|am) "
        r"(?:~2 )?(?:out of (?:the )?office|out of the country|away from "
        r"(?:my|the) (?:desk|office|emails?)|on (?:~2 )?(?:leave|holiday|"
        r"vacation|parental leave|maternity leave)|not in the office|away "
        r"(?:until|from|on|till|and)|out until|off until)",
        "I am out of the office until Monday.",
        r"decision|decided|outcome|panel|interview|candidates",
    ),
    Cue(
        r"(?:our )?(?:offices?|office|school|shop|practice|college|company|"
        r"business|university|department) (?:~2 )?(?:is|are|will be|closes?|"
        r"shuts?) (?:~1 )?(?:closed|shut|from|between|for)",
        "Our offices are closed from noon on 23 December.",
    ),
    Cue(
        r"(?:your|this|the) (?:message|email|emails|delivery) (?:~5 )?(?:could "
        r"not be delivered|was not delivered|not (?:~1 )?(?:be )?(?:delivered|"
        r"sent)|bounced|failed|undeliver\w+|has not been delivered|rejected "
        r"by)|delivery (?:status notification|has failed|failed|failure|"
        r"incomplete)|undeliverable|mailer-daemon|mailbox (?:is )?(?:full|"
        r"unavailable|over quota)|address (?:not found|rejected|could "
        r"not be found)|no longer (?:works|working) (?:here|at|for)|no "
        r"longer with the",
        "Your message could not be delivered.",
    ),
)
RECEIPT = (
    Cue(
        r"(?:received|receipt of|got|registered|logged) (?:~1 )?<app>|"
        r"<app> (?:for ~9 |to ~6 |as ~6 )?(?:has been|was|is) (?:~1 )?(?:received|"
        r"submitted|registered|logged|recorded)|thank you for (?:applying|"
        r"<app>|your interest in (?:joining|working|the|our)|submitting)|"
        r"thanks for applying|application (?:received|submitted|confirmation)|"
        r"(?:acknowledge|confirm|confirms) (?:the )?receipt of <app>|(?:received|"
        r"got) your (?:message|email|enquiry|query|request|ticket)|(?:ticket|"
        r"case) (?:number|no|#)",
        "Thank you for applying.",
        r"interview(?:ed|ing)?|meeting|met|still|assessment|speaking|talking|decided|panel",
    ),
)
# What tells that a message thanks for an application and yet comes after an interview.
AFTER_INTERVIEW = (
    r"(?:your|our|the) (?:~3 )?interview|interviewed|interviewing|panel|still|met you|meeting you|decided|assessment"
)
REMINDER = (
    Cue(
        r"(?:this is a |friendly |gentle )*reminder (?:that|of|about|:|"
        r"for)|(?:rate|review|tell us about) your (?:~2 )?experience|(?:take|"
        r"complete|fill in) (?:~2 )?survey|how did we do|your interview "
        r"is (?:on|at|scheduled|confirmed|booked)|interview (?:confirmation|"
        r"reminder)",
        "Reminder: your interview is on Thursday.",
    ),
)

CANDIDATE = (
    Cue(
        r"(?:thank you|thanks) (?:~4 )?(?:for )?(?:~3 )?(?:taking (?:~2 "
        r")?time to (?:meet|speak|interview|talk|see)|(?:interviewing|"
        r"seeing|meeting|speaking (?:with|to)|inviting|considering|having) "
        r"me|the (?:opportunity|chance) to (?:interview|meet|speak|present))",
        "Thank you for taking the time to meet me.",
        r"you (?:took|taking)",
    ),
    Cue(
        r"my (?:~1 )?(?:interview|application|candidacy|candidature|second "
        r"interview|cv|resume|final interview)(?! (?:panel|schedule|slots|"
        r"list|notes))",
        "I wondered if there is any news of my application.",
        r"(?:your|you) ~2interviewed",
    ),
    Cue(
        r"(?:i am|i was|just|i would like to|i wanted to) (?:~2 )?(?:writing "
        r"to |follow(?:ing)? up|check(?:ing)? in|touch(?:ing)? base|enquir\w+|"
        r"inquir\w+|wonder\w+) ?(?:~3 )?(?:follow(?:ing)? up|on my|whether "
        r"(?:there|you)|if (?:there|you)|about (?:my|the (?:status|outcome|"
        r"result))|to (?:see|ask) (?:if|whether))",
        "I'm writing to follow up on my interview.",
    ),
    Cue(
        r"(?:is there|do you have|have you|has there been|would you have|"
        r"any) (?:~2 )?(?:news|update|updates|decision|feedback|word|idea "
        r"when)[^?]*\?",
        "Is there any news?",
    ),
    Cue(
        r"i (?:~2 )?(?:would like to |want to |have decided to |must |"
        r"have to |am going to |wish to )?(?:withdraw|be withdrawing) "
        r"(?:~1 )?(?:my|from)|i (?:~2 )?(?:accept|would be delighted to "
        r"accept|am happy to accept|am delighted to accept|have decided "
        r"to (?:accept|decline)|must decline|decline|am declining) (?:your|"
        r"the|this|another) (?:~3 )?(?:offer|position|role|job)",
        "I would like to withdraw my application.",
    ),
    Cue(
        r"i (?:~2 )?(?:look forward|am looking forward) to (?:hearing|"
        r"your (?:reply|answer|decision|response))|i (?:~3 )?(?:interviewed|"
        r"was interviewed) (?:with you|for|on|at|last|by)|(?:i have|i "
        r"have had|i have received|i received|i got) (?:~2 )?(?:another|"
        r"an) offer|i remain (?:very )?(?:interested|keen)|i am (?:~2 "
        r")?interested in (?:the|this) (?:role|position|job)|you (?:said|"
        r"told me|mentioned|promised) (?:~2 )?(?:that )?(?:you would|i "
        r"would|i should|to hear|a decision)|i was told (?:~2 )?(?:i would|"
        r"that|to expect)",
        "I look forward to hearing from you.",
        r"offer for you|offer from (?:the|my|our) client|let you know|sorry",
    ),
)
EMPLOYER = (
    r"your (?:~1 )?(?:interview|application|candidacy|candidature|cv|profile|"
    r"presentation|patience|exercise|time (?:with us|yesterday|today|on|"
    r"last))|we (?:will|would|have|are|regret|can|hope|should|shall|need)|"
    r"offer you|thank you for (?:your interest|coming|attending|applying|"
    r"interviewing|meeting us|meeting with us|your message|your email|your "
    r"patience)|let you know|the (?:panel|client|committee)|you (?:will|"
    r"have been|were) (?:hear|selected|successful|not)"
)
WITHDRAWN = (
    r"(?:thank you|thanks) for withdrawing|congratulations on (?:the|your) new (?:job|role|position|post)|(?:sorry|sad|disappointed|understand|noted|acknowledge|confirm|respect|"
    r"accept|received|thank you|thanks|note|pity|shame|learn) (?:~9 )?(?:you "
    r"(?:~1 )?(?:no longer|do not|not) (?:~1 )?(?:wish|want|interested|available|going ahead|be considered)|you "
    r"(?:have |are |will )?(?:~4 )?(?:withdraw\w*|withdrew|declin\w+|turn(?:ed|"
    r"ing)? (?:us|it|the|our|down)|not (?:be )?(?:accept\w*|join\w*|tak\w+|"
    r"continu\w+)|pull\w* out|accept\w* (?:another|a job|a position|an "
    r"offer|the other|elsewhere)|chosen (?:to|another)|step\w* back)|your "
    r"(?:~2 )?(?:withdrawal|decision to (?:withdraw|decline|turn|step|pull|"
    r"accept|not|take)|wish to withdraw))|your (?:application|candidacy|"
    r"candidature) (?:~2 )?withdrawn (?:~4 )?(?:as (?:you )?request|at "
    r"your (?:own )?request|as per your)|(?:as (?:you )?requested|at your "
    r"request) (?:~6 )?(?:withdrawn|withdraw|removed|closed)|since you "
    r"(?:~2 )?(?:withdrew|declined|withdrawn|turned)|you (?:have )?(?:~1 "
    r")?(?:withdrew|withdrawn|declined our offer|turned down our offer|"
    r"turned us down|decided not to)"
)
