"""A no that is told by how a message takes leave: a regret or a reason, and good wishes for what comes after us.

"The choice was between two of you and she had run a kitchen. I hope our paths cross again": no sentence says no, the
two together do. Neither counts alone, and nothing counts where a word of the message leaves the choice open.
"""

from followup_core.pasted.grammar import Row, Table

# What in the words before leaves doubt: a condition, a guess, somebody's words.
DOUBT_BEFORE = """
    if|whether|unless|should|may|might|could|would|maybe|perhaps|suppose|when|said|told|says|says|thought
"""

# What is wished, promised or recommended to somebody who is not coming.
PARTING = Table(
    (
        Row(
            """
            wish|wishing|wishes you|him|her ..6 AFTER_US
            luck|best|success|well|wishes ..3 with|in|for ..4 AFTER_US
            hope|hopefully|sure ..5 path|paths|roads ..2 cross|crosses|meet
            keep|hold|hang|hanging|keeping|holding|retain ..3 your ..3 cv|resume|details|name|profile|number|application ..5 file|case|future|pool|mind|database|records|openings|something|spring|summer|autumn|next
            keep|keeping|have|bear|bearing|having you ..2 in mind ..9
            WE ..3 (encourage|invite|urge|hope) you ..2 to (apply|reapply|re-apply|audition|try|enter) ..9
            (welcome|free|do|please|may|can|could) ..2 (reapply|re-apply) ..9
            (welcome|free|do|please|may|can|could|should|would|hope) ..4 (apply|applying|audition|auditioning|enter) ..2 (again|next|future|other|another) ..9
            (next|right|perfect|ideal|better) (role|job|step|home|position|thing|opportunity|one|place|house) ..4 (comes|come|turns|turn|find|soon|corner|around|along|out)
            (somebody|someone|company|team|employer|place|firm|school|others|another|other) ..2 (will|would|is|are) ..3 (lucky|snap|glad|delighted|fortunate) ..3
            you (will|would) ..2 (find|land|get|make|be) ..4 (somewhere|elsewhere|soon|else|somebody|someone)
            (stay|keep|keeping|staying) in touch ..9
            do not be ..1 (disheartened|discouraged|downhearted|put|downcast|disappointed)
            do not ..1 (lose|give) ..1 (heart|up)
            (chin|head) up
            ( ^ | , ) onwards
            (happy|glad|pleased|available|welcome) ..5 feedback
            feedback ..4 (available|request|ask|like|want|wish|useful|free|happy|call)
            (other|similar|more|few|another) ..4 (roles|jobs|openings|vacancies|companies|clients|opportunities|one|ones) ..9 (you|on)
            put you forward for ..6
            (reflection|judgement|comment) on (you|your) ..3
            """,
            "We wish you every success in your search.",
            """
            WE ..1 not
            if we
            NO_JOB ..1 (for|of) ..2 interview
            with|for|in|on your|the ..1 interview|exam|test|presentation|start|talk
            """,
        ),
    )
)
# The bad news announced, the regret, the reason.
BAD_NEWS = Table(
    (
        Row(
            """
            (bad|tough|sad|difficult|disappointing|unwelcome) (news|message|outcome|result)
            not ..2 (good|better|happier|happy|great|best|positive) (news|message|outcome|result|answer|email)
            (news|outcome|answer|result|decision|email|message) ..2 not ..3 (one|hoping|hoped|wanted|want|wish|expecting|looking|like)
            not ..3 (news|outcome|answer|result|decision|email|message) ..3 (hoping|hoped|wanted|want|wish|wished|expecting|looking|like)
            (hate|hated|dread|dreaded|hardest|hard|difficult|never easy|worst|least) ..5 (email|message|call|emails|messages|calls|letter|letters|part|write|send|say|sending|writing)
            (wish|wished) ..6 (happier|better|different|otherwise)
            (disappointing|disappoint|disappointed|disappointment|gutted|heavy heart|heartbroken)
            """,
            "I wish this was a happier email.",
        ),
    ),
    before=DOUBT_BEFORE,
)
SAD = Table(
    (
        Row(
            """
            sorry|afraid $|,|mate|love|again|x
            ^ ..1 (so|i am)? sorry !( about|for|to hear|that you|you are|you were|you have|i )
            sorry to (tell|say|inform|write|be|have|let|send|bring|give|disappoint)
            afraid (it|that|this|i|we|the|you|there|they|not|your)
            """,
            "I am sorry to write this.",
        ),
    ),
    before=DOUBT_BEFORE,
)
REASON = Table(
    (
        Row(
            """
            (someone|somebody|person|candidate|candidates|applicant|applicants|others|one|people|colleague) ..2 (with|who|whose|had) ..9 (more|experience|background|closer|stronger|better|deeper|already|further|longer|years|local|internal)
            (more|closer|stronger|better) ..3 (experience|experienced|match|fit|matched|suited|aligned|qualified) ..6 than
            (only|just) ..2 (one|1|so many) ..2 (job|post|place|chair|role|seat|vacancy|desk|position|person|people)
            (felt|feel|thought|think|found|find|were|was|looking|need|needed|wanted|want|missing) ..5 (light|lacking|short|junior|senior|overqualified|green|inexperienced|depth|shaky|thin|lacked|rusty)
            (you|your _ _?) ..2 (lacked|lack|lacks|needed|need) ..1 (more|experience|depth|enough|the|a)
            (strong|high|very|exceptional|impressive|tough|stiff|fierce) ..3 (field|standard|competition|shortlist|calibre|candidates|applicants|applications)
            (tough|hard|difficult|close|tight|painful|agonising|agonizing|unenviable) ..1 (choice|call|decision|one|thing)
            (you|it) (was|were|came) ..2 (close|closely|second|runner-up|so close)
            (outvoted|overruled)
            not ..4 (right|fit|match|enough) ..4 (role|job|team|position|us|time|moment|level)
            made ..1 (choice|decision|appointment|pick)
            (budget|funding|grant|money|client|contract|lease|project|headcount) ..4 (pulled|cut|lost|gone|axed|withdrawn|dropped|through|fell)
            """,
            "They felt you were a touch light on the budgeting side.",
        ),
    ),
    before=DOUBT_BEFORE,
)
# What anywhere in the message leaves the choice open, or shows that it is the candidate who goes.
NOT_PARTED = """
    settled|firm|might|may|could
    still|yet|until|till|pending|awaiting|waiting|undecided|deciding|shortly
    WE|panel|they ..2 (will|would|to|can) ..2 (decide|choose|vote|discuss|meet)
    (let|letting) you know ..1 (when|as|once|by|on|soon|how|$)
    (you|you'll) (will|should) ..1 (hear|know|be|have) ..5
    (missed|delay|delayed|delays|postponed|reschedul*|rearrang*|moved|move|slot|postpone|late)
    not ..2 (decided|made|chosen|heard|know|able|sure)
    (decision|decisions|answer|result|results|outcome|outcomes) ..2 (will|due|expected|is|by|on|comes|come|go)
    (you|your) ..3 (withdraw|withdrew|withdrawing|withdrawal|withdrawn|declined|declining|decline|turned|resign*|accepted|accepting|leaving|left|moving)
    you ..3 (decided|chosen|chose|taken|found|got|accepting|joining|starting|going|took|took|have)  ..3 (another|other|elsewhere|new|job|offer|different|not|against|somewhere)
    your ..2 (news|choice|decision|offer|new|reply|answer|complaint|claim|loss|train|illness)
    to (hear|learn|read) ..2 (that|of|you|about|your)
    (congratulations|congrats|pleased|delighted|thrilled|welcome)
    (if|whether|unless|should|were) (you|we) ..3 (not|unsuccessful|successful|selected|offered|appointed|hired)
    (look|looking) forward to (your|seeing|meeting|welcoming|the)
    (your|the|second|final|next) interview ..2 (is|will|on|at|has)
    (next|second|final) (step|steps|stage|round|interview)
    (open|alive|running|continue|continues|considering|consideration|reserve|finalist)
"""
