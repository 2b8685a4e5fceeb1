"""What says that a time is that of the answer, and what says that it is the time of something else."""

from followup_core.pasted.patterns import Cue

ANSWER_TIMES = (
    Cue(
        r"(?:you|candidates|applicants|everyone|everybody|all|both|shortlisted|"
        r"successful|unsuccessful|all of you) (?:of you )?(?:~2 )?(?:<future>) "
        r"(?:~4 )?(?:hear|know|learn|find out|be (?:~2 )?(?:told|notified|"
        r"informed|contacted|advised|updated|phoned|called|emailed|written|"
        r"rung|messaged|given an)|(?:have|get|receive|expect|see) (?:~4 "
        r")?(?:answer|decision|news|email|word|response|result|results|"
        r"outcome|reply|update|verdict|letter|call|message|feedback|notification|"
        r"something|yes or no|confirmation|offer))",
        "You'll hear from us on Monday.",
        r"your (?:contract|expenses|refund|invoice|badge)|receive (?:a|"
        r"the|an) (?:link|invitation|invite|calendar|parcel|confirmation "
        r"of (?:your|the) (?:slot|interview|booking))",
    ),
    Cue(r"<they> (?:~2 )?(?:<future>) (?:~6 )?<tell>", "We should be able to let you know by Friday."),
    Cue(r"(?:best|my|realistic|rough|honest) (?:~1 )?guess(?:timate)?|ballpark", "Friday is my best guess."),
    Cue(r"^(?:~2 )?(?:<future>) (?!you|i |we )(?:~6 )?<tell>", "Will let you know by Friday."),
    Cue(
        r"(?:<they> (?:(?:are|is|am) )(?:~1 )?)(?:voting|deciding|choosing|"
        r"making (?:~3 )?(?:decision|decisions|choice|offer|offers)|finalising|"
        r"announcing|releasing|calling (?:everyone|everybody|all|people|"
        r"candidates)|letting (?:everyone|people|candidates)|contacting|"
        r"giving (?:~2 )?(?:answer|answers)|signing off|taking (?:~2 )?decision)",
        "We're voting on Thursday.",
    ),
    Cue(
        r"<they> (?:~1 )?(?:decides?|votes?|chooses?|announces?|reverts?|"
        r"makes? (?:~3 )?(?:decision|decisions|choice|offers?)|signs? "
        r"off|confirms?|picks?|rules?)",
        "The committee votes on Thursday.",
    ),
    Cue(
        r"<they> (?:~1 )?(?:anticipate|expect|envisage|foresee|plan on|count on|aim at|look at|are looking at) "
        r"(?:notifying|informing|contacting|letting|telling|making|announcing|deciding|writing|having|being in touch|"
        r"getting back|coming back|issuing|sending|communicating|reaching|finalising|concluding|completing|updating)",
        "We anticipate notifying all interviewees by Friday 11 December.",
    ),
    Cue(
        (
            r"<they> (?:~2 )?(?:make sure|ensure|see to it) (?:that )?(?:you|everyone|all) (?:~2 "
            r")?(?:have|has|hear|get|know)"
        ),
        "I will make sure you have an answer before I go.",
    ),
    Cue(
        (
            r"^(?:will|shall) (?:~1 )?(?:make sure|ensure) (?:that )?(?:you|everyone|all) (?:~2 "
            r")?(?:have|has|hear|get|know)"
        ),
        "Will make sure you have an answer before I go.",
    ),
    Cue(
        r"(?:candidates|applicants|interviewees|those|anyone|everyone) (?:~2 )?not (?:~1 )?(?:heard?|receiv\w+|"
        r"been contacted|contacted|had) (?:~4 )?(?:within|by|before)",
        "Candidates who have not received a call within 15 days may consider themselves not selected.",
        r"applications?|documents?",
    ),
    Cue(
        r"(?:decision|decisions|outcome|outcomes|result|results|answer|"
        r"verdict|news|update|word (?:from|by|on)|(?:our|a|the|final|formal|"
        r"their) (?:response|reply)|notification|notifications|announcement|"
        r"yes or no|final call|final say|offers|conclusion|letters|recommendation|"
        r"ruling)",
        "Decisions go out the week after next.",
        r"your (?:answer|response|reply|decision)(?! (?:is|will be|letter|"
        r"email|from us|has been))|reply by|respond by|newsletter|(?:was|"
        r"were|has been|had been|have been) (?:~1 )?(?:taken|made|reached|"
        r"announced|sent|decided|postponed|delayed)|answer (?:is|was) "
        r"(?:that|yes|no)|honest answer|short answer|answer (?:to )?(?:your|"
        r"the) question|(?:good|great|nice|other|sad|wonderful) news|\"|"
        r"news (?:item|letter|room)|word (?:document|of)|as a result",
    ),
    Cue(
        r"(?:pushed|moved|put|postponed|delayed|slipped|extended|deferred|"
        r"shifted|brought forward|preponed|rescheduled|slid|drifted) (?:~2 "
        r")?(?:to|until|till|into|by|from)",
        "I'm afraid that has been pushed back to 30 September.",
        r"interview(?! (?:outcome|result|decision))|call|meeting|visit|"
        r"session|assessment|closing date|start date|expenses|appointment|"
        r"slot|your (?:chat|talk)",
    ),
    Cue(
        r"(?:need|needs|want|take|takes|taking|require|requires|give us|"
        r"give me|allow(?: us| me)?|allow|be|is|add|adding|asked for|ask "
        r"for|asking for|have|has|like|at least|probably|likely) (?:~3 "
        r")?(?:(?:another|a further|an extra|\d[\d-]* more|\w+ (?:or|to) \w+ more|(?:four|five|"
        r"six|ten) more|a few more|a couple more|"
        r"a couple of more|one more|two more|three more|until|till|up "
        r"to|about|around|at least) (?:~3 )?(?:days?|weeks?|weeks'|days'|"
        r"month|months|fortnight|hours|while|monday|tuesday|wednesday|"
        r"thursday|friday|weekend|january|february|march|april|may|june|"
        r"july|august|september|october|november|december|[a-z]* ?\d{1,2}(?:st|"
        r"nd|rd|th)?|next week|next month|the new year|christmas|easter|"
        r"the end of)|(?:~2 )?(?:working|business) days)|(?:give|allow) "
        r"(?:us|me) (?:~1 )?(?:until|till|a fortnight|a week|a month|a day|a few|a couple|another|one more|"
        r"two|three|some|ten|\d+|the rest)",
        "Unfortunately we need another week.",
        r"you (?:~1 )?(?:need|take|have)|contract|start|notice|interview "
        r"(?:will|takes|lasts|should)|role (?:will|is)|expenses|refund|"
        r"process(?:ed)? (?:your )?(?:expenses|claim)|if you need",
    ),
    Cue(
        r"(?:not|nothing|no|none|never|cannot|unlikely) (?:~9 )?(?:before|"
        r"until|till|this side of|for (?:another|a|at least|about|two|"
        r"three|some)|earlier than|sooner than)",
        "No results will be released before Monday 23 November.",
        r"interview(?:ing)? (?:you|slot)|office|back|start(?:ing)? (?:work|"
        r"before|until)|expenses|available|access|leave|parking|do not "
        r"(?:resign|hand|contact|call|reply|start)|not (?:~1 )?(?:contact|"
        r"call|be in|at work|working|here|around|back)",
    ),
    Cue(
        r"(?:if|in case|should|unless|when|where) (?:~1 )?(?:(?:you|i|"
        r"we|they|he|she) )(?:~1 )?(?:(?:have|do|did|had|has|are|were)? "
        r"?)(?:not |yet to |no )(?:~2 )?(?:heard|hear|received|receive|"
        r"had|have|get|got|contact|contacted|been contacted|reply|replied|"
        r"written|called|rung|phoned|been in touch|come back|emailed)(?: "
        r"~3(?:anything|word|news|answer|reply|back|from))?",
        "If you haven't heard from me by Friday, chase me!",
        r"have any questions",
    ),
    Cue(
        r"no (?:~1 )?(?:call|news|word|reply|email|answer|message|phone call) (?:~3 )?(?:by|before|within|until)",
        "No call by Thursday means no.",
    ),
    Cue(
        r"(?:contacted|informed|notified|told|phoned|called|emailed|written "
        r"to|advised|communicated|announced|released|published|declared|"
        r"intimated|issued|made known|confirmed|sent out|posted) (?:~5 "
        r")?(?:by|within|before|on|in|no later|during|at the end|next|"
        r"tomorrow|shortly after|latest|after|the)",
        "Shortlisted candidates are informed within ten days.",
        r"you (?:have )?(?:informed|told|confirmed|sent|posted)|your interview "
        r"(?:is|has been|was)|we (?:told|informed|called|emailed|sent)|"
        r"i (?:told|called|emailed|sent)|interview (?:is|has been|was) "
        r"(?:~1 )?confirmed|(?:was|were|has been|(?<!will )have been|had "
        r"been) (?:~1 )?(?:contacted|informed|notified|told|phoned|called|"
        r"emailed|advised|communicated|announced|released|published|declared|"
        r"issued|confirmed|sent out|posted)",
    ),
    Cue(
        r"(?:hold|hang) on (?:~2 )?(?:until|till|for)|bear with (?:us|"
        r"me) (?:~3 )?(?:until|till|for)|(?:wait|patience) (?:~3 )?(?:until|"
        r"till|for another)|sit tight (?:until|till)",
        "Bear with us until Friday.",
    ),
    Cue(
        r"(?:on hold|on ice|paused|frozen|on pause|suspended|freeze|pause) "
        r"(?:~9 )?(?:until|till|to|for|through)|(?:resum(?:e|ed|ing)|restart(?:ed|"
        r"ing)?|(?:<job>|recruitment|it|this|process|search|hiring|campaign) (?:~5 "
        r")?re-?open(?:s|ed|ing)?|revisit(?:ed|ing)?|unfreez\w+|unfrozen|"
        r"lifted|lifts|pick(?:ing|ed)? (?:this|it|things|the process|up)|"
        r"start(?:ing)? again|continu(?:e|es|ing)|back on|goes on|go on|"
        r"thaw\w*|come(?:s)? off hold|return(?:ing)? to (?:it|this)|un-?paused?|"
        r"kick(?:s)? off again)",
        "The role is on hold until January, when recruitment resumes.",
        r"your interview|if",
    ),
    Cue(
        r"(?:offer|offers|contract|paperwork|package|formal letter) (?!you)(?:~3 "
        r")?(?:will|should|by|ready|out|made|goes?)|(?:letter|email|answer|"
        r"decision|news|message|call|phone call) (?:~2 )?(?:will|should) "
        r"(?:~1 )?(?:be with you|reach you|arrive|follow|come|go out|be "
        r"sent|be in your inbox)|(?:on track|on course|on schedule) (?:for|"
        r"to)|(?:new|revised|updated) (?:date|deadline|timeline|timetable)|"
        r"^(?:~1 )?(?:ringing|calling|phoning|emailing|telling|letting|"
        r"contacting|messaging) (?:~1 )?(?:everyone|everybody|all|you|"
        r"people|candidates|each)|(?:meet|meets|meeting|sit|sits|sitting|"
        r"gather|convene|convenes|get|getting) (?:~6 )?to (?:decide|choose|"
        r"pick|vote|make (?:~2 )?(?:decision|choice)|agree|select)",
        "A formal offer should be ready by Friday.",
        r"interview|call with|accept|sign|return(?:ed)?|your start|six-month|"
        r"month contract|fixed|offer ends|offer expires|valid",
    ),
    Cue(
        r"(?:expect|expecting|anticipate|look out for|watch for|keep an "
        r"eye out for|stand by for) (?:~2 )?(?:an? |our |my |the |some "
        r"|its |their |his |her |to )(?:~2 )?(?:answer|decision|news|email|"
        r"word|response|result|results|outcome|reply|update|verdict|letter|"
        r"call|message|hear|know|something|be in|let|have|get|make|reach|"
        r"conclude|finalise|inform|notify|contact|decide|come back|shout|"
        r"revert)",
        "Expect a call from me on Tuesday.",
        r"you to",
    ),
    Cue(
        r"(?:client|manager|board|panel|boss|director|committee|team|ceo|"
        r"partner|owner|head|they|he|she|i|we|hr|dean) (?:~3 )?(?:promised|"
        r"told|said|says|confirmed|assured|promise) (?:~3 )?(?:me |us "
        r")?(?:~6 )?(?:answer|decision|feedback|news|word|back to me|let "
        r"me know|tell me|come back|get back|have something|update|decide)",
        "My client has promised me feedback by Friday.",
    ),
    Cue(
        r"(?:have|get|expecting|expect|due|give me|giving me|send me|hear) "
        r"(?:~4 )?(?:their|the client's|client|his|her|your|interview|"
        r"some|the) ?(?:~1 )?(?:feedback|decision|thoughts|verdict|answer)|"
        r"(?:hear|heard|hearing|word|feedback) (?:~1 )?(?:back )?(?:from "
        r")?(?:the|my|our)? ?(?:client|them|him|her|hiring manager|panel|"
        r"board)",
        "I expect the client's feedback on Thursday.",
        r"feedback (?:call|session|form|report)|your feedback on|individual feedback|survey",
    ),
)

# A sentence that is nothing but a time; it is that of the answer where the one before it asks for it, or in a chat.
BARE = (
    r"^(?:(?:haha|no|nope|yes|yeah|yep|and|but|ok|okay|right|by|on|in|"
    r"within|the|a|an|end|start|beginning|middle|mid|of|next|this|coming|"
    r"week|weeks|week's|day|days|working|business|month|months|fortnight|"
    r"morning|afternoon|evening|tonight|today|tomorrow|monday|tuesday|"
    r"wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|"
    r"thurs|fri|weekend|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|jan|feb|mar|apr|jun|jul|aug|"
    r"sep|sept|oct|nov|dec|\d{1,4}(?:st|nd|rd|th)?|one|two|three|four|"
    r"five|six|ten|few|couple|another|first|second|last|half|or|so|to|"
    r"at|latest|earliest|most|before|after|until|not|around|about|roughly|"
    r"approximately|say|going|i|we|you|would|think|guess|hope|hoping|aiming|"
    r"aim|for|am|are|is|it|that|will|be|should|shooting|target|targeting|"
    r"looking|more|sure|certain|without|fail|like|likely|probably|maybe|"
    r"possibly|promise|promised|fingers|crossed|all|being|well|worst|"
    r"case|thing|early|late|later|than|no|now|if|goes|plan|expect|new|"
    r"year|christmas|easter|eod|eow|cob|close|business|play|from|time|"
    r"max|tops|soonest|lunch|noon|lunchtime) ?(?:[,.!–]+ ?)*){1,16}$"
)

# A time that another word stands for: "the day after", said of something just named.
MOVED = (
    r"(?:it|that|this|which|they|we) (?:~1 )?(?:will|is|are|should|may|"
    r"might|could|looks?|would|has) (?:~4 )?(?:be|more like|like|going "
    r"to be|by|until|till|slipped|moved|pushed|at)|(?:it|that) (?:is|"
    r"was) (?:~1 )?(?:the \d+\w*|next|on|monday|tuesday|wednesday|thursday|"
    r"friday|tomorrow|\d+\w*)"
)
SAME_DAY = (
    r"then<end>|(?:that|the same|same) (?:day|evening|afternoon|morning|"
    r"night|lunchtime)|by then|when (?:i am|he is|she is|they are|we "
    r"are|i get|she gets|he gets) (?:back|home|in)|(?:on|upon) (?:my|"
    r"his|her|their) return|when (?:i|he|she|they) returns?"
)
# "Nothing before then": the day just named is a floor.
NOT_BEFORE_THEN = r"(?:not|nothing|no|never) [^.;:!?]*(?:before|until|till) (?:then|that)"
# "I'm off from the 3rd, and you'll have it before I go": the day before that one.
BEFORE_GOING = r"before (?:i|we) (?:~1 )?(?:go|leave|am off|are off|head off|finish|break up|disappear)"
SAME_WEEK = r"(?:that|the same|same) week"
DECIDES_AT = (
    r"(?:meet|meets|meeting|sit|sits|sitting|gather|convene|convenes|"
    r"get|getting) (?:~8 )?to (?:decide|choose|pick|vote|make (?:~2 "
    r")?(?:decision|choice)|agree|select)"
)
BACK = (
    r"after (?:that|this|then|which)|the (?:mon|tues|wednes|thurs|fri|satur|sun)day after|the day after(?! tomorrow)|the "
    r"following (?:day|week|morning|monday|tuesday|wednesday|thursday|"
    r"friday)|that (?:same )?(?:day|week|afternoon|evening|morning)|"
    r"the same (?:day|week|afternoon|evening)|the next (?:day|morning)|"
    r"(?:straight|directly|shortly|right|soon) after(?:wards)?|the week "
    r"after(?! next)|(?:a|one|two|three|2|3) (?:few )?(?:days?|weeks?) "
    r"(?:later|after (?:that|this))"
)

EXPECTED = (
    r"optimistic|realistic|promised|decisions?|answers?|hear\w*|know|"
    r"in touch|back to you|results?|outcomes?|news|deciding|decide|wait|"
    r"patience|longer|silence|when"
)

# Whose clause is about something else, whatever verb it has.
OTHER_THINGS = (
    Cue(
        r"(?:we|i) (?:have )?(?:~1 )?(?:chased|asked|emailed|called|rung|nudged|pinged|spoken|spoke|messaged|met) (?!you)(?:~5 )?(?:today|again|"
        r"yesterday|this (?:morning|afternoon|week))|(?:candidate|she|he|person|choice|applicant) (?:~1 )?(?:has|have|had) until",
        "I've chased them again today.",
        r"hear|decision|let you|know|answer|outcome|told|said",
    ),
    Cue(
        r"interview|assessment (?:day|centre|center)|presentation",
        "Your interview is on Thursday.",
        r"decisions?|outcomes?|results?|answer|hear\w*|know|verdict|let|"
        r"inform\w*|notif\w+|news|updates?|decid\w+|themselves|yourself|assume|in touch|back to|revert|"
        r"contact\w*|tell|told|call you|confirm (?:who|whether|if)|announce\w*|"
        r"feedback",
    ),
    Cue(
        r"let (?:us|me|him|her|them) (?:~2 )?know|(?:reply|respond|answer|"
        r"confirm|accept|sign|return|send|complete|upload|submit|provide|"
        r"bring|book|choose|pick|select|register|apply|rsvp|forward|fill) "
        r"(?:~8 )?(?:by|before|no later|within|until|on|latest)|get back "
        r"to (?:us|me)|your (?:reply|answer|response|decision|acceptance|"
        r"references|referees|documents|availability|feedback|thoughts|"
        r"form|passport|start)",
        "Please let us know by Friday whether you accept.",
        r"expect|<they> (?:~2 )?(?:<future>)|<they> (?:choose|pick|select)|you have an? "
        r"~1(?:answer|reply|response)|you (?:~1 )?(?:will|should|"
        r"can expect|can)|decision (?:will|is|by|should)|if you (?:have|"
        r"do|did) not|your (?:answer|decision|result) (?:~3 )?(?:on|by|"
        r"from us)",
    ),
    Cue(
        r"(?:expenses|receipts?|reimburs\w*|refund\w*|invoice|travel|payment|"
        r"payroll|parking|umbrella|scarf|coat|badge)",
        "Your expenses will be paid on the 20th.",
        r"decision|outcome|result",
    ),
    Cue(
        r"(?:start(?:ing)? (?:date|on|work)|(?:job|role|post|position) "
        r"(?:~2 )?(?:starts|begins|commences|runs)|start (?:~2 )?(?:in|"
        r"on)|notice period|contract (?:is|runs|lasts|for|length|ends)|"
        r"month contract|probation)",
        "The job starts on 1 March.",
        r"hear|decision|let you",
    ),
    Cue(
        r"(?:opportunity|chance) to (?:meet|visit|come|see)|(?:like|love|want|invite|ask|need) (?:for )?you to (?:come|meet|do|complete|join|"
        r"attend|visit|spend|speak|talk)|"
        r"trial (?:day|shift)",
        "We'd like you to come back for a trial day next week.",
        r"hear|decision|let you|decide|outcome|result",
    ),
    Cue(
        r"(?:closing date|closes (?:on|at)|deadline (?:for|is)|applications (?:close|are open|open)|advert(?:ised)?)",
        "The closing date is 4 December.",
        r"hear|decision|let you|decide",
    ),
    Cue(
        r"(?:on|take|taking|back from) (?:~2 )?(?:leave|holiday|holidays|"
        r"vacation|annual leave|maternity|paternity)|(?:out of|away from) "
        r"(?:the |my )?office|(?:office|offices|school|campus|building|"
        r"switchboard) (?:~3 )?(?:closed|closes|shut|reopens?)|(?:i am|"
        r"i will be|she is|he is|we are|she will be|he will be) (?:~1 "
        r")?(?:away|off|out|back|abroad|travelling|closed|in the office)",
        "I am away until Monday.",
        r"hear|decision|decide|let you|in touch|know|answer|outcome|news|"
        r"result|get back|contact you|call you|tell you|update|word|when "
        r"(?:i|he|she|we) (?:~2 )?(?:back|return\w*)|write|email you|ring|"
        r"revert",
    ),
    Cue(
        r"(?:panel|committee|board|team|we|they|governors|council|i|he|"
        r"she) (?:~3 )?(?:meets?|meeting|talks?|talking|interview(?:s|"
        r"ing)?|sit(?:s|ting)? down|see(?:s|ing)?|convenes?|gathers?|discuss(?:es|"
        r"ing)?|speak(?:s|ing)?|catch(?:es|ing)? up)",
        "The panel meets on Tuesday.",
        r"decid\w+|decision|hear|let you|know|answer|outcome|result|verdict|reach you|vot\w+|"
        r"choos\w+|to (?:pick|agree|select)|in touch|back to|tell|call "
        r"you|confirm|letters?|news|update|write|email|ring|inform|notify|"
        r"announce|you will|make",
    ),
    Cue(
        r"(?:keep|hold|retain|store|kept|held|retained|stored|destroyed|"
        r"deleted) (?:~4 )?(?:cv|resume|details|profile|application|data|"
        r"notes|file|records|on file|information|for (?:six|twelve|6|12)|"
        r"after)",
        "We will keep your CV for six months.",
    ),
    Cue(
        r"(?:individual |detailed |written |verbal )?feedback (?:~2 )?(?:will|"
        r"is|can|on request|session|call|within|by|available)|(?:give|"
        r"offer|provide|send|arrange|have|giving|happy to) (?:you )?(?:~3 "
        r")?feedback",
        "Feedback will follow within ten days.",
        (
            r"feedback (?:will|should|is) not|feedback (?:~2 )?(?:to share|for you)|client|from "
            r"(?:them|him|her|the)|decision|outcome|hear|let you know|panel's"
        ),
    ),
    Cue(
        r"(?:this|the|our|your) (?:mailbox|inbox|e-?mail|emails?|message|"
        r"enquiry|query|messages|ticket|request)s? (?:~4 )?(?:within|answered|"
        r"in|monitored|read|replied)|(?:reply|respond|answer|answered|"
        r"replied) (?:to )?(?:~3 )?(?:emails?|messages|enquiries|queries|"
        r"all)|(?:response|reply) times?|aim to (?:reply|respond|answer)",
        "We answer messages within three working days.",
        r"decision|outcome|result|hear",
    ),
    Cue(
        r"(?:call|meet|chat|talk|speak|zoom|teams|coffee|catch-up|catch "
        r"up|conversation|slot|reschedul\w+|rearrang\w+|re-arrang\w+|reconven\w+) "
        r"(?:~5 )?(?:at \d|instead|works?|free|around|available|suit|convenient|"
        r"work for|good for|do you|new time|another time|with (?:our|the|"
        r"my) ~3)|(?:could|can|would) (?:you|we|i) (?:~2 )?(?:do|make|"
        r"meet|talk|speak|have a|manage|come|join)|are you (?:~1 )?(?:free|"
        r"around|available)|(?:can|could) (?:~1 )?(?:do|have|hold|arrange|"
        r"offer)|do you have (?:time|any time|a minute)|would ~5(?:suit|"
        r"work|be possible)|new slot|(?:invite|invited|inviting) you|next "
        r"(?:interview|round|stage) (?:is|will|takes|on)",
        "Are you free on Monday?",
        r"decision|outcome|result|answer",
    ),
)

# "We cannot decide this week" names no time; "not before Friday" and "no later than Friday" do.
NOT_THEN = (
    r"not (?:~2 )?(?:be able to |manage to |going to |in a position to )?(?:~2 )?<tell>"
    r"|not (?:~1 )?(?:have |had |got |be )?(?:an? |any |the )?(?:answer|decision|news|word|result)"
)
NOT_THEN_UNLESS = r"(?:before|until|till|earlier|sooner|later than|beyond|longer|take|if|unless|when)"

# More than one word, or a day: "Jan" or "May" alone is a name.
NO_NAME = r"\w+ \w+|tomorrow|today|tonight|\w+day"
AS_PROMISED = r"as (?:we |i )?(?:said|promised|planned)"
# What was hoped for once is over, whatever day it named.
GIVEN_UP = r"not (?:~1 )?(?:keep|kept|manage|meet|make|made) (?:our|my|that|to|it|the)|broke|had (?:hoped|planned|wanted|expected|meant|intended)|was hoping|were hoping|hoped to|wanted to have"
PROMISED = (
    r"(?:we|i|they|he|she|you|as) (?:~1 )?(?:had |have |was |were )?(?:~1 "
    r")?(?:said|promised|told|mentioned|hoped|planned|expected|thought|"
    r"intended|aimed|meant|supposed|indicated|advised|assumed)|originally|"
    r"(?:was|were) (?:due|going to|supposed|meant|to have|hoping|planning|"
    r"expecting|expected|scheduled|planned)|should have|would have|earlier "
    r"(?:date|promise)|last (?:week|month|time)|initially|(?:rather|"
    r"instead of|other) than|our own date"
)


# A machine mail counts only where it speaks of these outright.
OUTCOME = r"outcomes?|decisions?|results?|successful|unsuccessful|appointments? (?:confirmed|made)"
