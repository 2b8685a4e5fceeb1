"""Who has written: an agency, a machine, or the candidate."""

from followup_core.messages.patterns import Cue

AGENCY_WORDS = (
    Cue(r"my client|my clients", "Just off the phone with my client.", r"my clients? work|for my clients"),
    Cue(
        r"on behalf of (?:our|my|a|the) (?:~2 )?client|our client (?:has|have|is|are|was|would|will|felt|feels|liked|loved|said|says|wants|need|needs|went|decided|came|can|do|does|did|had|really|and i|in)|(?:from|with|by|to|for) our client<end>|our client's (?:decision|feedback|team|office|hr|timeline|process)",
        "I write on behalf of our client.",
    ),
    Cue(
        r"(?:the|our|chased the|with the|from the) client (?:has|have|is (?:still|keen|very|yet|not|looking|happy|interviewing|going|on|running|away|back|now)|was|would|will|felt|feels|liked|loved|said|says|wants|went|decided|came|promised|tells|told|expects|hopes|are|again|this morning|today|can not|did not|does not|do not|hopes)|(?:heard|feedback|word|news|update|back|spoke|spoken|chased|chasing|chase) (?:~2 )?(?:from |with |to )?the client",
        "I've chased the client again.",
        r"client project|client meeting|client visit",
    ),
)
AGENCY_NAMES = (
    r"\b(?:recruitment|recruiting|search|staffing|resourcing|personnel|talent|executive search|headhunters?|headhunting|selection)\s(?:&\s\w+\s|and\s\w+\s)?(?:ltd|limited|llp|inc|llc|plc|gmbh|pty|pvt|agency|associates|consultants|consultancy|consulting|partners|solutions|services ltd|group ltd|group limited|group|international|specialists|co)\b"
    r"|\b(?:search (?:&|and) selection|executive search|search (?:firm|consultan\w+)|recruitment (?:agency|agent|consultan\w+|business)|employment (?:agency|agent|business)|staffing (?:agency|firm|consultan\w+)|talent agency|recruiting (?:agency|firm)|headhunt\w+|agency recruiter|temp(?:ing)? agency)\b"
)
# "Craig | Trentvale Recruitment": a firm's name, where the first word is no department of an employer.
AGENCY_BARE = r"(?:^|[|,·•–-]\s?|\bat\s|\bfrom\s)(?P<name>[A-Z][\w'&]+(?:\s[A-Z&][\w'&]*){0,2})\s(?:Recruitment|Recruiting|Staffing|Resourcing|Search|Talent Search|Executive|Personnel|Recruiters)\s*$"
DEPARTMENTS = frozenset(
    """facilities medical graduate hr staff internal campus nurse nursing student academic central corporate early careers
    group global team university council trust college hospital school volunteer police fire resident bank clinical
    national regional local people professional technical engineering sales retail store warehouse uk us eu emea apac
    nhs talent candidate temporary permanent head of for the and in faculty library estates it finance operations
    teacher support candidates apprentice apprenticeship apprenticeships lateral experienced university's civil service
    senior executive specialist lead inhouse in-house job research administration ward customer care driver production""".split()
)
IN_HOUSE = r"in-house|inhouse|internal recruit\w+|talent (?:partner|acquisition)|our own recruitment"

ABSENT = r"automatic reply|auto-?reply|auto-?response|autoreply|auto-?matic response|out[- ]of[- ]office|abwesenheit\w*|\booo\b"
ABSENT_BODY = (
    Cue(
        r"(?:i am|i will be|i shall be|we are|he is|she is|currently|am) (?:~2 )?(?:out of (?:the )?office|out of the country|away from (?:my|the) (?:desk|office|emails?)|on (?:~2 )?(?:leave|holiday|vacation|parental leave|maternity leave)|not in the office|away (?:until|from|on|till|and)|out until|off until)",
        "I am out of the office until Monday.",
        r"decision|decided|outcome|panel|interview|candidates",
    ),
    Cue(
        r"(?:our )?(?:offices?|office|school|shop|practice|college|company|business|university|department) (?:~2 )?(?:is|are|will be|closes?|shuts?) (?:~1 )?(?:closed|shut|from|between|for)",
        "Our offices are closed from noon on 23 December.",
    ),
    Cue(
        r"(?:your|this|the) (?:message|email|emails|delivery) (?:~5 )?(?:could not be delivered|was not delivered|not (?:~1 )?(?:be )?(?:delivered|sent)|bounced|failed|undeliver\w+|has not been delivered|rejected by)|delivery (?:status notification|has failed|failed|failure|incomplete)|undeliverable|mailer-daemon|mailbox (?:is )?(?:full|unavailable|over quota)|address (?:not found|rejected|could not be found)|no longer (?:works|working) (?:here|at|for)|no longer with the",
        "Your message could not be delivered.",
    ),
)
RECEIPT = (
    Cue(
        r"(?:received|receipt of|got|registered|logged) (?:~1 )?<app>|<app> (?:for ~9 |to ~6 |as ~6 )?(?:has been|was|is) (?:~1 )?(?:received|submitted|registered|logged|recorded)|thank you for (?:applying|<app>|your interest in (?:joining|working|the|our)|submitting)|thanks for applying|application (?:received|submitted|confirmation)|(?:acknowledge|confirm|confirms) (?:the )?receipt of <app>",
        "Thank you for applying.",
        r"interview(?:ed|ing)?|meeting|met|still|assessment|speaking|talking|decided|panel",
    ),
)
REMINDER = (
    Cue(
        r"(?:this is a |friendly |gentle )*reminder (?:that|of|about|:|for)|(?:rate|review|tell us about) your (?:~2 )?experience|(?:take|complete|fill in) (?:~2 )?survey|how did we do|your interview is (?:on|at|scheduled|confirmed|booked)|interview (?:confirmation|reminder)",
        "Reminder: your interview is on Thursday.",
    ),
)

CANDIDATE = (
    Cue(
        r"(?:thank you|thanks) (?:~4 )?(?:for )?(?:~3 )?(?:taking (?:~2 )?time to (?:meet|speak|interview|talk|see)|(?:interviewing|seeing|meeting|speaking (?:with|to)|inviting|considering|having) me|the (?:opportunity|chance) to (?:interview|meet|speak|present))",
        "Thank you for taking the time to meet me.",
        r"you (?:took|taking)",
    ),
    Cue(
        r"my (?:~1 )?(?:interview|application|candidacy|candidature|second interview|cv|resume|final interview)(?! (?:panel|schedule|slots|list|notes))",
        "I wondered if there is any news of my application.",
        r"(?:your|you) ~2interviewed",
    ),
    Cue(
        r"(?:i am|i was|just|i would like to|i wanted to) (?:~2 )?(?:writing to |follow(?:ing)? up|check(?:ing)? in|touch(?:ing)? base|enquir\w+|inquir\w+|wonder\w+) ?(?:~3 )?(?:follow(?:ing)? up|on my|whether (?:there|you)|if (?:there|you)|about (?:my|the (?:status|outcome|result))|to (?:see|ask) (?:if|whether))",
        "I'm writing to follow up on my interview.",
    ),
    Cue(
        r"(?:is there|do you have|have you|has there been|would you have|any) (?:~2 )?(?:news|update|updates|decision|feedback|word|idea when)[^?]*\?",
        "Is there any news?",
    ),
    Cue(
        r"i (?:~2 )?(?:would like to |want to |have decided to |must |have to |am going to |wish to )?(?:withdraw|be withdrawing) (?:~1 )?(?:my|from)|i (?:~2 )?(?:accept|would be delighted to accept|am happy to accept|am delighted to accept|have decided to (?:accept|decline)|must decline|decline|am declining) (?:your|the|this|another) (?:~3 )?(?:offer|position|role|job)",
        "I would like to withdraw my application.",
    ),
    Cue(
        r"i (?:~2 )?(?:look forward|am looking forward) to (?:hearing|your (?:reply|answer|decision|response))|i (?:~3 )?(?:interviewed|was interviewed) (?:with you|for|on|at|last|by)|(?:i have|i have had|i have received|i received|i got) (?:~2 )?(?:another|an) offer|i remain (?:very )?(?:interested|keen)|i am (?:~2 )?interested in (?:the|this) (?:role|position|job)|you (?:said|told me|mentioned|promised) (?:~2 )?(?:that )?(?:you would|i would|i should|to hear|a decision)|i was told (?:~2 )?(?:i would|that|to expect)",
        "I look forward to hearing from you.",
        r"offer for you|offer from (?:the|my|our) client|let you know|sorry",
    ),
)
EMPLOYER = r"your (?:~1 )?(?:interview|application|candidacy|candidature|cv|profile|presentation|patience|exercise|time (?:with us|yesterday|today|on|last))|we (?:will|would|have|are|regret|can|hope|should|shall|need)|offer you|thank you for (?:your interest|coming|attending|applying|interviewing|meeting us|meeting with us|your message|your email|your patience)|let you know|the (?:panel|client|committee)|you (?:will|have been|were) (?:hear|selected|successful|not)"
WITHDRAWN = r"(?:sorry|sad|disappointed|understand|noted|acknowledge|confirm|respect|accept|received|thank you|thanks|note|pity|shame) (?:~9 )?(?:you (?:have |are |will )?(?:~4 )?(?:withdraw\w*|withdrew|declin\w+|turn(?:ed|ing)? (?:us|it|the|our|down)|not (?:be )?(?:accept\w*|join\w*|tak\w+|continu\w+)|pull\w* out|accept\w* (?:another|a job|a position|an offer|the other|elsewhere)|chosen (?:to|another)|step\w* back)|your (?:~2 )?(?:withdrawal|decision to (?:withdraw|decline|turn|step|pull|accept|not|take)|wish to withdraw))|your (?:application|candidacy|candidature) (?:~2 )?withdrawn (?:~4 )?(?:as (?:you )?request|at your (?:own )?request|as per your)|(?:as (?:you )?requested|at your request) (?:~6 )?(?:withdrawn|withdraw|removed|closed)|since you (?:~2 )?(?:withdrew|declined|withdrawn|turned)|you (?:have )?(?:~1 )?(?:withdrew|withdrawn|declined our offer|turned down our offer|turned us down|decided not to)"
