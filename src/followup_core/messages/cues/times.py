"""What says that a time is that of the answer, and what says that it is the time of something else."""

from followup_core.messages.patterns import Cue

ANSWER_TIMES = (
    Cue(
        r"(?:you|candidates|applicants|everyone|everybody|all|both|shortlisted|successful|unsuccessful|all of you) (?:of you )?(?:~2 )?(?:<future>) (?:~4 )?(?:hear|know|learn|find out|be (?:~2 )?(?:told|notified|informed|contacted|advised|updated|phoned|called|emailed|written|rung|messaged|given an)|(?:have|get|receive|expect|see) (?:~4 )?(?:answer|decision|news|email|word|response|result|results|outcome|reply|update|verdict|letter|call|message|feedback|notification|something|yes or no|confirmation|offer))",
        "You'll hear from us on Monday.",
        r"your (?:contract|expenses|refund|invoice|badge)|receive (?:a|the|an) (?:link|invitation|invite|calendar|parcel|confirmation of (?:your|the) (?:slot|interview|booking))",
    ),
    Cue(r"<they> (?:~2 )?(?:<future>) (?:~6 )?<tell>", "We should be able to let you know by Friday."),
    Cue(r"^(?:~2 )?(?:<future>) (?!you|i |we )(?:~6 )?<tell>", "Will let you know by Friday."),
    Cue(
        r"(?:<they> (?:(?:are|is|am) )(?:~1 )?)(?:voting|deciding|choosing|making (?:~3 )?(?:decision|decisions|choice|offer|offers)|finalising|announcing|releasing|calling (?:everyone|everybody|all|people|candidates)|letting (?:everyone|people|candidates)|contacting|giving (?:~2 )?(?:answer|answers)|signing off|taking (?:~2 )?decision)",
        "We're voting on Thursday.",
    ),
    Cue(
        r"<they> (?:~1 )?(?:decides?|votes?|chooses?|announces?|makes? (?:~3 )?(?:decision|decisions|choice|offers?)|signs? off|confirms?|picks?|rules?)",
        "The committee votes on Thursday.",
    ),
    Cue(
        r"(?:decision|decisions|outcome|outcomes|result|results|answer|verdict|news|update|word (?:from|by|on)|(?:our|a|the|final|formal|their) (?:response|reply)|notification|notifications|announcement|yes or no|final call|final say|offers|conclusion|letters|recommendation|ruling)",
        "Decisions go out the week after next.",
        r"your (?:answer|response|reply|decision)(?! (?:is|will be|letter|email|from us|has been))|reply by|respond by|newsletter|answer (?:is|was) (?:that|yes|no)|honest answer|short answer|answer (?:to )?(?:your|the) question|(?:good|great|nice|other|sad|wonderful) news|\"|news (?:item|letter|room)|word (?:document|of)|as a result",
    ),
    Cue(
        r"(?:pushed|moved|put|postponed|delayed|slipped|extended|deferred|shifted|brought forward|preponed|rescheduled|slid|drifted) (?:~2 )?(?:to|until|till|into|by|from)",
        "I'm afraid that has been pushed back to 30 September.",
        r"interview(?! (?:outcome|result|decision))|call|meeting|visit|session|assessment|closing date|start date|expenses|appointment|slot|your (?:chat|talk)",
    ),
    Cue(
        r"(?:need|needs|want|take|takes|taking|require|requires|give us|give me|allow(?: us| me)?|allow|be|is|add|adding|asked for|ask for|asking for|have|has|like|at least|probably|likely) (?:~3 )?(?:(?:another|a further|an extra|a few more|a couple more|a couple of more|one more|two more|three more|until|till|up to|about|around|at least) (?:~3 )?(?:days?|weeks?|weeks'|days'|month|months|fortnight|hours|while|monday|tuesday|wednesday|thursday|friday|weekend|january|february|march|april|may|june|july|august|september|october|november|december|[a-z]* ?\d{1,2}(?:st|nd|rd|th)?|next week|next month|the new year|christmas|easter|the end of)|(?:~2 )?(?:working|business) days)",
        "Unfortunately we need another week.",
        r"you (?:~1 )?(?:need|take|have)|contract|start|notice|interview (?:will|takes|lasts|should)|role (?:will|is)|expenses|refund|process(?:ed)? (?:your )?(?:expenses|claim)|if you need",
    ),
    Cue(
        r"(?:not|nothing|no|none|never|cannot|unlikely) (?:~9 )?(?:before|until|till|this side of|for (?:another|a|at least|about|two|three|some)|earlier than|sooner than)",
        "No results will be released before Monday 23 November.",
        r"interview(?:ing)? (?:you|slot)|office|back|start(?:ing)? (?:work|before|until)|expenses|available|access|leave|parking|do not (?:resign|hand|contact|call|reply|start)|not (?:~1 )?(?:contact|call|be in|at work|working|here|around|back)",
    ),
    Cue(
        r"(?:if|in case|should|unless|when|where) (?:~1 )?(?:(?:you|i|we|they|he|she) )(?:~1 )?(?:(?:have|do|did|had|has|are|were)? ?)(?:not |yet to |no )?(?:~2 )?(?:heard|hear|received|receive|had|have|get|got|contact|contacted|been contacted|reply|replied|written|called|rung|phoned|been in touch|come back|emailed)(?: ~3(?:anything|word|news|answer|reply|back|from))?",
        "If you haven't heard from me by Friday, chase me!",
        r"have any questions",
    ),
    Cue(
        r"no (?:~1 )?(?:call|news|word|reply|email|answer|message|phone call) (?:~3 )?(?:by|before|within|until)",
        "No call by Thursday means no.",
    ),
    Cue(
        r"(?:contacted|informed|notified|told|phoned|called|emailed|written to|advised|communicated|announced|released|published|declared|intimated|issued|made known|confirmed|sent out|posted) (?:~5 )?(?:by|within|before|on|in|no later|during|at the end|next|tomorrow|shortly after|latest|after|the)",
        "Shortlisted candidates are informed within ten days.",
        r"you (?:have )?(?:informed|told|confirmed|sent|posted)|your interview (?:is|has been|was)|we (?:told|informed|called|emailed|sent)|i (?:told|called|emailed|sent)|interview (?:is|has been|was) (?:~1 )?confirmed|(?:was|were|has been|have been|had been) (?:~1 )?(?:contacted|informed|notified|told|phoned|called|emailed|advised|communicated|announced|released|published|declared|issued|confirmed|sent out|posted)",
    ),
    Cue(
        r"(?:hold|hang) on (?:~2 )?(?:until|till|for)|bear with (?:us|me) (?:~3 )?(?:until|till|for)|(?:wait|patience) (?:~3 )?(?:until|till|for another)|sit tight (?:until|till)",
        "Bear with us until Friday.",
    ),
    Cue(
        r"(?:on hold|on ice|paused|frozen|on pause|suspended|freeze|pause) (?:~9 )?(?:until|till|to|for|through)|(?:resum(?:e|ed|ing)|restart(?:ed|ing)?|reopen(?:ed|ing)?|revisit(?:ed|ing)?|unfreez\w+|unfrozen|lifted|lifts|pick(?:ing|ed)? (?:this|it|things|the process|up)|start(?:ing)? again|continu(?:e|es|ing)|back on|goes on|go on|thaw\w*|come(?:s)? off hold|return(?:ing)? to (?:it|this)|un-?paused?|kick(?:s)? off again)",
        "The role is on hold until January, when recruitment resumes.",
        r"your interview|if",
    ),
    Cue(
        r"(?:offer|offers|contract|paperwork|package|formal letter) (?:~4 )?(?:will|should|to|by|ready|out|made|go)",
        "A formal offer should be ready by Friday.",
        r"accept|sign|return(?:ed)?|your start|six-month|month contract|fixed|offer ends|offer expires|valid",
    ),
    Cue(
        r"(?:expect|expecting|anticipate|look out for|watch for|keep an eye out for|stand by for) (?:~2 )?(?:an? |our |my |the |some |to )(?:~2 )?(?:answer|decision|news|email|word|response|result|results|outcome|reply|update|verdict|letter|call|message|hear|know|something|be in|let|have|get|make|reach|conclude|finalise|inform|notify|contact|decide|come back|shout|revert)",
        "Expect a call from me on Tuesday.",
        r"you to",
    ),
    Cue(
        r"(?:client|manager|board|panel|boss|director|committee|team|ceo|partner|owner|head|they|he|she|i|we|hr|dean) (?:~3 )?(?:promised|told|said|says|confirmed|assured|promise) (?:~3 )?(?:me |us )?(?:~6 )?(?:answer|decision|feedback|news|word|back to me|let me know|tell me|come back|get back|have something|update|decide)",
        "My client has promised me feedback by Friday.",
    ),
    Cue(
        r"(?:have|get|expecting|expect|due|give me|giving me|send me|hear) (?:~4 )?(?:their|the client's|client|his|her|your|interview|some|the) ?(?:~1 )?(?:feedback|decision|thoughts|verdict|answer)|(?:hear|heard|hearing|word|feedback) (?:~1 )?(?:back )?(?:from )?(?:the|my|our)? ?(?:client|them|him|her|hiring manager|panel|board)",
        "I expect the client's feedback on Thursday.",
        r"feedback (?:call|session|form|report)|your feedback on|individual feedback|survey",
    ),
)

# A sentence that is nothing but a time; it is that of the answer where the one before it asks for it, or in a chat.
BARE = (
    r"^(?:(?:haha|no|nope|yes|yeah|yep|and|but|ok|okay|right|by|on|in|within|the|a|an|end|start|beginning|middle|mid|of|next|this|coming|week|weeks|week's|day|days|working|business|month|months|fortnight"
    r"|morning|afternoon|evening|tonight|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|weekend|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|\d{1,4}(?:st|nd|rd|th)?|one|two|three|four|five|six|ten|few|couple|another|first|second|last|half|or|so|to|at|latest|earliest|most|before|after|until|not|around|about|roughly|approximately"
    r"|say|i|we|you|would|think|guess|hope|hoping|aiming|aim|for|am|are|is|it|that|will|be|should|shooting|target|targeting|looking|more|like|likely|probably|maybe|possibly|promise|promised|fingers|crossed|all|being|well|worst|case|thing|early|late|later|than|no|now|if|goes|plan|expect|new|year|christmas|easter|eod|eow|cob|close|business|play|from|time|max|tops|soonest|lunch|noon|lunchtime) ?(?:[,.!–]+ ?)*){1,16}$"
)

# A time that another word stands for: "the day after", said of something just named.
MOVED = r"(?:it|that|this|which|they|we) (?:~1 )?(?:will|is|are|should|may|might|could|looks?|would|has) (?:~4 )?(?:be|more like|like|going to be|by|until|till|slipped|moved|pushed|at)"
SAME_DAY = r"then<end>|(?:that|the same|same) (?:day|evening|afternoon|morning|night|lunchtime)|by then|when (?:i am|he is|she is|they are|we are|i get|she gets|he gets) (?:back|home|in)|(?:on|upon) (?:my|his|her|their) return|when (?:i|he|she|they) returns?"
SAME_WEEK = r"(?:that|the same|same) week"
BACK = r"after (?:that|this|then|which)|the day after(?! tomorrow)|the following (?:day|week|morning|monday|tuesday|wednesday|thursday|friday)|that (?:same )?(?:day|week|afternoon|evening|morning)|the same (?:day|week|afternoon|evening)|the next (?:day|morning)|(?:straight|directly|shortly|right|soon) after(?:wards)?|the week after(?! next)|(?:a|one|two|three|2|3) (?:few )?(?:days?|weeks?) (?:later|after (?:that|this))"

EXPECTED = r"decisions?|answers?|hear|know|in touch|back to you|results?|outcomes?|news|deciding|decide|wait|patience|longer|silence|when"

# Whose clause is about something else, whatever verb it has.
OTHER_THINGS = (
    Cue(
        r"interview|assessment (?:day|centre|center)|presentation",
        "Your interview is on Thursday.",
        r"decisions?|outcomes?|results?|answer|hear\w*|know|verdict|let|inform\w*|notif\w+|news|updates?|decid\w+|in touch|back to|revert|contact\w*|tell|told|call you|confirm (?:who|whether|if)|announce\w*|feedback",
    ),
    Cue(
        r"let (?:us|me|him|her|them) (?:~2 )?know|(?:reply|respond|answer|confirm|accept|sign|return|send|complete|upload|submit|provide|bring|book|choose|pick|select|register|apply|rsvp|forward|fill) (?:~8 )?(?:by|before|no later|within|until|on|latest)|get back to (?:us|me)|your (?:reply|answer|response|decision|acceptance|references|referees|documents|availability|feedback|thoughts|form|passport|start)",
        "Please let us know by Friday whether you accept.",
        r"<they> (?:~2 )?(?:<future>)|you (?:~1 )?(?:will|should|can expect|can)|decision (?:will|is|by|should)|if you (?:have|do|did) not|your (?:answer|decision|result) (?:~3 )?(?:on|by|from us)",
    ),
    Cue(
        r"(?:expenses|receipts?|reimburs\w*|refund\w*|invoice|travel|payment|payroll|parking|umbrella|scarf|coat|badge)",
        "Your expenses will be paid on the 20th.",
        r"decision|outcome|result",
    ),
    Cue(
        r"(?:start(?:ing)? (?:date|on|work)|(?:job|role|post|position) (?:~2 )?(?:starts|begins|commences|runs)|start (?:~2 )?(?:in|on)|notice period|contract (?:is|runs|lasts|for|length|ends)|month contract|probation)",
        "The job starts on 1 March.",
        r"hear|decision|let you",
    ),
    Cue(
        r"(?:closing date|closes (?:on|at)|deadline (?:for|is)|applications (?:close|are open|open)|advert(?:ised)?)",
        "The closing date is 4 December.",
        r"hear|decision|let you|decide",
    ),
    Cue(
        r"(?:on|take|taking|back from) (?:~2 )?(?:leave|holiday|holidays|vacation|annual leave|maternity|paternity)|(?:out of|away from) (?:the |my )?office|(?:office|offices|school|campus|building|switchboard) (?:~3 )?(?:closed|closes|shut|reopens?)|(?:i am|i will be|she is|he is|we are|she will be|he will be) (?:~1 )?(?:away|off|out|back|abroad|travelling|closed|in the office)",
        "I am away until Monday.",
        r"hear|decision|decide|let you|in touch|know|answer|outcome|news|result|get back|contact you|call you|tell you|update|word|when (?:i|he|she|we) (?:~2 )?(?:back|return\w*)|write|email you|ring|revert",
    ),
    Cue(
        r"(?:panel|committee|board|team|we|they|governors|council|i|he|she) (?:~3 )?(?:meets?|meeting|talks?|talking|interview(?:s|ing)?|sit(?:s|ting)? down|see(?:s|ing)?|convenes?|gathers?|discuss(?:es|ing)?|speak(?:s|ing)?|catch(?:es|ing)? up)",
        "The panel meets on Tuesday.",
        r"decid\w+|decision|hear|let you|know|answer|outcome|result|vot\w+|choos\w+|in touch|back to|tell|call you|confirm|news|update|write|email|ring|inform|notify|announce|you will|make",
    ),
    Cue(
        r"(?:keep|hold|retain|store|kept|held|retained|stored|destroyed|deleted) (?:~4 )?(?:cv|resume|details|profile|application|data|notes|file|records|on file|information|for (?:six|twelve|6|12)|after)",
        "We will keep your CV for six months.",
    ),
    Cue(
        r"(?:individual |detailed |written |verbal )?feedback (?:~2 )?(?:will|is|can|on request|session|call|within|by|available)|(?:give|offer|provide|send|arrange|have|giving|happy to) (?:you )?(?:~3 )?feedback",
        "Feedback will follow within ten days.",
        r"client|from (?:them|him|her|the)|decision|outcome|hear|let you know|panel's",
    ),
    Cue(
        r"(?:this|the|our|your) (?:mailbox|inbox|e-?mail|emails?|message|enquiry|query|messages|ticket|request)s? (?:~4 )?(?:within|answered|in|monitored|read|replied)|(?:reply|respond|answer|answered|replied) (?:to )?(?:~3 )?(?:emails?|messages|enquiries|queries|all)|(?:response|reply) times?|aim to (?:reply|respond|answer)",
        "We answer messages within three working days.",
        r"decision|outcome|result|hear",
    ),
    Cue(
        r"(?:call|meet|chat|talk|speak|zoom|teams|coffee|catch-up|catch up|conversation|slot|reschedul\w+|rearrang\w+|re-arrang\w+|reconven\w+) (?:~5 )?(?:at \d|instead|works?|free|around|available|suit|convenient|work for|good for|do you|new time|another time|with (?:our|the|my) ~3)|(?:could|can|would) (?:you|we|i) (?:~2 )?(?:do|make|meet|talk|speak|have a|manage|come|join)|are you (?:~1 )?(?:free|around|available)|(?:can|could) (?:~1 )?(?:do|have|hold|arrange|offer)|do you have (?:time|any time|a minute)|would ~5(?:suit|work|be possible)|new slot|(?:invite|invited|inviting) you|next (?:interview|round|stage) (?:is|will|takes|on)",
        "Are you free on Monday?",
        r"decision|outcome|result|answer",
    ),
)

# "We cannot decide this week" names no time; "not before Friday" and "no later than Friday" do.
NOT_THEN = r"not (?:~2 )?(?:be able to |manage to |going to |in a position to )?(?:~2 )?<tell>"
NOT_THEN_UNLESS = r"(?:before|until|till|earlier|sooner|later than|beyond|longer|take|if|unless|when)"

# More than one word, or a day: "Jan" or "May" alone is a name.
NO_NAME = r"\w+ \w+|tomorrow|today|tonight|\w+day"
AS_PROMISED = r"as (?:we |i )?(?:said|promised|planned)"
# What was hoped for once is over, whatever day it named.
GIVEN_UP = r"had (?:hoped|planned|wanted|expected|meant|intended)|was hoping|were hoping|hoped to|wanted to have"
PROMISED = r"(?:we|i|they|he|she|you|as) (?:~1 )?(?:had |have |was |were )?(?:~1 )?(?:said|promised|told|mentioned|hoped|planned|expected|thought|intended|aimed|meant|supposed|indicated|advised|assumed)|originally|(?:was|were) (?:due|going to|supposed|meant|to have|hoping|planning|expecting|expected|scheduled|planned)|should have|would have|earlier (?:date|promise)|last (?:week|month|time)|initially|(?:rather|instead of|other) than|our own date"


# A machine mail counts only where it speaks of these outright.
OUTCOME = r"outcomes?|decisions?|results?|successful|unsuccessful|appointments? (?:confirmed|made)"
