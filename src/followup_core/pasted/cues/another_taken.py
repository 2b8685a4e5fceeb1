"""What says that somebody else has the job, whoever it is or by name."""

from followup_core.pasted.grammar import Row

NOT_ACCEPTED = """
    waiting|awaiting|wait|reserve|backup|back-up|alongside
    second choice !( and ..6 accepted )
    declined|withdrew|withdrawn|pulled
    turned it|us down
    has until
    thinking|considering|mulling
    who|he|she|they|and HAVE|BE? ..1 asked|asking|wants|want|needs|need for? ..4 time|LENGTH ..2 to CONSIDER_IT
    yet to ..1 accept|decide|sign|answer|reply|respond|confirm|agree
"""

# Somebody else has it; not where an offer is out that is not accepted yet.
ANOTHER_IS_TAKEN = (
    Row(
        """
        WE_DID ..2 CHOOSE|CHOOSING|CHOSE ..1 OTHER
        WE_DID ..2 GO_ON_WITH ..1 OTHER
        OTHER|internal ..9 and WE BE? ..1 going|gone|went with him|her|them $|,|i|sorry
        WE_DID ..2 GAVE THE_JOB|contract|preference|priority to ..1 OTHER
        decided|agreed|chosen|voted|resolved to OFFER an|our|the|their offer to ..1 OTHER
        WE|HAVE|BE|to|and|but ..2 made|extended|extending an|our|the|their offer|invitation to ..1 OTHER
        WE|HAVE|BE|will|shall ..2 extending|issuing an|our|the|their offer|invitation to ..1 OTHER
        WE_DID ..2 put|putting ..1 OTHER to|forward|before
        WE_DID ..2 found|find|identified|filled ..3 with ..1 OTHER
        WE_DID ..2 found|identified ..1 OTHER
        WE_DID ..2 CHOOSE|CHOOSING|CHOSE ..2 internally|externally|locally
        WE_DID ..2 decide|decided|deciding to? ..1 fill|filled|filling|source|staff ..4 internally|in-house
        CHOSE ..1 OTHER
        search|process with OTHER
        WE ..1 got|found|had someone|somebody for THE_JOB
        WE|HAVE|BE|and|but ..2 got|found|hired|have someone|somebody who
        WE|HAVE|BE|and|but ..2 hired|appointed|found a|an ..2 TRADE already|$|,|now
        WE|HAVE|BE|and|but ..2 found|hired|appointed our ..1 new? ..1 TRADE|person|candidate
        WE|HAVE|BE|and|but|will ..2 promot*|recruit*|hir*|appoint* from within
        WE|HAVE|BE|and|but|will|to ..2 put|putting|got|get OTHER in !( front|mind|line|for|with|the )
        the|our PREFERRED CANDIDATE HAVE ..1 accepted|signed|started|joined|agreed
        WE ..1 had|have only? the? one|1 JOB|place|chair|vacancy to give|offer|fill|share
        there could|can|was only|to ..1 be? one $|,|winner|of|i|in|at
        WE could only ..1 CHOOSE|take|offer|have ..1 one|1 of|person|candidate|applicant|$|, !( ..9 not|yet|will|still )
        decided|chosen|opted|agreed|going to look elsewhere $|,
        decided|chosen|opted|agreed|going to look elsewhere for someone|somebody|a|an|another
        the person|one|candidate|applicant ..5 is|are|will be? taking|getting|having|take|get|have THE_JOB
        OTHER ..6 so|and WE ..1 took|take|chose|hired|picked him|her|them
        WE_DID ..1 took|hired|chose|picked|appointed a|an ..2 WORKER instead
        instead|rather of|than hiring|recruiting|appointing|employing our|anyone|anybody|someone|somebody|you|a|an|$
        CANDIDATE|one WE want|wanted|chose|picked|appointed|liked ..6 is|was OTHER
        she|he|they edged|pipped|shaded|nicked|beat it|you
        CANDIDATE|one who|that is|was ..1 ranked|placed|scored above|ahead|higher
        OTHER ..9 tipped|swung|carried|won the balance|scales|day|vote|argument
        ^ !( last|previous|some|in|years|months ) ..3 gave THE_JOB to ..1 OTHER
        WE had ..1 OTHER internal? lined up
        WE ..1 took|taken|taking on? OTHER
        WE ..1 put|started|starting on? the other CANDIDATE
        our|the|their first choice|preference HAVE ..1 accepted|signed
        preferred CANDIDATE HAVE ..1 accepted|signed
        nothing to offer you
        made|making an|the appointment from ..2 CANDIDATE|others
        HAVE ..1 given|offered|awarded THE_JOB to !( NO_NAME ) _ _? >( AFTER_A_NAME )
        choice|decision|vote fell|fallen|landed on a|an|another ..2 colleague
        who is|was not you
        choice|preference|pick|recommendation ..1 is|was|has been? OTHER
        the other|others ..2 scored|ranked|came|did|performed ..1 higher|highly|better|first|top|ahead
        ( ^ | , | and ) JOB|nod went|gone|goes to ..1 OTHER
        choice|decision|vote is|was for OTHER
        someone|somebody with ..9 is|was ..1 what|who WE need|needed|want|wanted|require
        choice|decision|vote ..1 not ..1 fall|fallen|land|landed on you
        THE_JOB|offer|nod (HAVE|BE ..1)? GONE_TO to !( NO_NAME|press|print|advert|market ) _ _? >( AFTER_A_NAME )
        THE_JOB|offer|nod|gig (HAVE|BE ..1)? GONE_TO to a|an !( NOWHERE ) _ _? >( AFTER_A_NAME|with|whose )
        THE_JOB|offer|nod ..1 HAVE|BE ..5 given|offered|awarded to ..1 OTHER
        the|our ..1 CANDIDATE|one|choice WE ..6 HAVE|they|he|she ..2 accepted|signed $|,
        the|our ..1 CANDIDATE|one|choice WE ..6 HAVE|they|he|she ..2 said yes
        the|our one|person|individual? ..2 needs|wants|need|want is ..1 OTHER
        WE_DID ..2 asked|invited|persuaded|asking|inviting OTHER|NAME to ..1 TAKE_UP THE_JOB|it|us|up|into|on
        choice|decision|vote|recommendation|preference|pick|selection , which|and is|was|went? ..1 for|to|on? OTHER
        CHOICE is|was|went|goes|came ..2 for|to|on|down? ..2 OTHER
        calling|called another|different priest|minister|pastor|vicar|rector|curate|rabbi|imam|chaplain
        WE have got|found|hired our ..3 TRADE|lead|supervisor|hire|man|woman|person|winner $|,
        vote|votes|hand|hands ..2 for ..1 the other ..1 CANDIDATE|TRADE
        to|HAVE|will ..1 promote|promoted|promoting|confirm|confirmed|keep|kept ..1 the|our|their INCUMBENT ..2 $|,|in|as|to
        WE_DID|^ ..2 STICK with the|our|last !( ..2 PLANS ) ..4 WE have|had|know|used
        WE_DID|^ ..2 STICK with who|the|our !( ..2 PLANS ) ..4 from last year|season|time|summer|winter
        decided itself|himself|herself|themselves|ourselves for|against ..1 OTHER|you
        WE have ..1 signed with|up? him|her|them !( ..3 for )
        offered|given ..4 to , and ..5 by ,? ..1 OTHER
        ( ^ | , | and | it ) went|gone|goes to ..1 someone|somebody with|who|else|from|internal
        ^ so WE have ..1 asked|chosen|hired|taken|appointed|offered|picked|gone ..1 her|him|them ..2 $
        fellows|scholars|members|CANDIDATE|NUMBER ..1 have been ..1 elected|appointed|hired|engaged
        CANDIDATE|one who ..5 is|was ..1 OTHER
        elected|appointed|named NAME to|as|for|$|,
        WE_DID ..2 finalised another|a|an|other|different|someone|somebody ..3 !( decision|shortlist|date|time|list )
        WE liked|preferred|rated|ranked NAME|OTHER ..2 more|better|higher|fraction|bit|above|ahead
        to|will go|going|carry|carrying|move|moving on|ahead|forward without you|YOU
        WE_DID ..2 HIRE|appointed|hired|promote|promoting from within
        WE_DID ..1 go|going|gone|went internal|internally|local
        we|client|team|panel|board HAVE? ..1 gone|went|going elsewhere
        decided|came|come down? in favour of ..1 OTHER
        choice|decision|vote|lot fell|fallen|landed|gone|went on|to|with|for ..1 OTHER
        THE_JOB|offer|nod|shifts|commission|budget HAVE|BE? ..2 GONE_TO to ..1 OTHER
        THE_JOB|offer HAVE|BE ..2 accepted|taken by ..1 OTHER
        other CANDIDATE|TRADE|one has|have? accepted|said yes
        """,
        "In the end we have gone with somebody with more experience.",
        """
        who are|is|were ..1 told|informed|notified|advised
        NUMBER of you have|were|are
        you among|included
        in front of|ahead of|before you !( got )
        OTHER ..4 to call|show|meet|look|guide|give|take|walk|contact|ring|write|act|support|host
        to help|cover|replace|assist|chair|sit|join|do|run|conduct|interview|see|talk|speak|be
        for|to the|a other|different JOB|team|department
        OTHER ..1 interview|interviews|phase|phases|calls|meetings|assessments|round|stage
        interviewing|seeing|meeting ..2 OTHER
        someone|somebody|else|local ..2 for the|our|your !( ..3 JOB )
        interview? slot|slots
        #|WEEKDAY|morning|afternoon|tomorrow|today ..1 appointment|place|seat|one
        first
        is you
        you are
        you have been
        seat
        of ..1 looking|showing|meeting|calling|helping|driving|taking|ringing|writing|introducing
        and|besides|with|alongside you $
        as well as you
        is|was between you
        preference|priority is|was given
        have only? the? one|1 ..1 to give|offer|fill|share
        """
        + NOT_ACCEPTED,
    ),
    Row(
        """
        OTHER ..5 HAVE|BE|got|will ..3 CHOSEN|GIVEN
        OTHER ..5 HAVE|BE|got|will ..3 successful|preferred
        OTHER ..2 (has|have|had|will ..1)? GOT THE_JOB|contract|nod
        OTHER ..2 pipped|beat|edged|outscored|outranked you|it|ahead
        OTHER ..2 came|come out? ahead|top|first
        OTHER ..2 had the edge
        OTHER ..3 was|were judged|deemed|considered|felt|found|thought ..3 more|better|stronger|suitable
        OTHER ..2 ( will be | is | are | be )? joining|starting|taking us|THE_JOB|in|on|over|up
        OTHER ..3 MEASURED ..3 BETTER ..3 MATCHED|what|to
        OTHER ..3 MEASURED ..3 BETTER $
        OTHER ..3 met|meets|had|matched|matches|fit|fits|fitted ..2 more|better|all|closely|stronger
        OTHER ..3 closer|better|stronger to|suited|matched|fit|placed|experience|match|aligned
        OTHER ..1 better|more|closer closely? MEASURED|MATCHED|demonstrate|meet|fits|fitted|suit
        OTHER ..4 stepping|step|moving|move|transferring|transfer|stepped|moved up|over|across? into|to THE_JOB
        OTHER ..2 will|is|are|to ..2 fill|filling|cover|covering|do|doing THE_JOB
        """,
        "In the end a colleague of theirs, somebody else, was appointed.",
        """
        who are|is|were ..1 told|informed|notified|advised
        internet|connection|microphone|camera|exercise|workshop
        joining us for|on|at
        interview|stage|previous|slot|lift|call|message|email|only
        last year|time
        OTHER ..3 in touch|back|ill|longer
        """
        + NOT_ACCEPTED,
    ),
)
# Somebody else by name.
NAMED_IS_TAKEN = (
    Row(
        """
        WE_DID ..2 chosen|picked|selected|preferred|PICKING NAME (for THE_JOB)? AFTER_A_NAME
        WE_DID ..2 GO_ON|gone|went|moved ahead|forward? with NAME (for THE_JOB)? AFTER_A_NAME
        WE|HAVE|BE|and|but ..1 gone|went|plumped for NAME $|,|instead|because|who
        WE_DID ..2 decided|settled|plumped|opted|landed|voted on|for NAME (for THE_JOB)? AFTER_A_NAME
        WE_DID ..2 HIRE|hired|appointed NAME (for THE_JOB | to THE_JOB | instead | over _)
        WE_DID ..2 GAVE THE_JOB to NAME AFTER_A_NAME|and
        OFFER|offered|gave|given|awarded THE_JOB to NAME $|,|instead|because|who
        offered|gave|given|giving|awarded NAME THE_JOB
        NAME (has|have|had ..1)? got|get|gets|took|taken|landed|won|secured|bagged|accepted it|THE_JOB|nod
        NAME (will|is going to ..1)? be? joining|starting|taking ..2 as|in|on|over ..4 JOB|TRADE
        NAME will be our ..1 new _ _? _? >( $|,|and )
        NAME just|narrowly? pipped|edged|beat you
        THE_JOB|nod|offer (HAVE|BE ..1)? gone|went|goes|going to NAME $|,|who|because|in|this
        it is going to be NAME $|,
        it will be NAME instead|for|who|taking|doing
        it is|was NAME ..1 WE ..1 chose|picked|want|wanted|hired|went|appointed|like
        HIRING ..12 concluded|ended|closed|complete|completed|over ..9 NAME ..1 joining|appointed|accepted|starting|chosen
        HIRING ..12 concluded|ended|closed|complete|completed|over ..9 NAME has|will ..1 join|joined|accepted|start|take
        report|announce|announcing|share|say that? NAME ..1 joining|appointed|accepted ..1 our|the|as|to ..3 JOB|faculty
        """,
        "We chose Hannah for the role.",
        """
        job|task|honour|pleasure of
        as your
        you will|would ..1 join|report|work
        contact|hr|recruiter|interviewer|host|liaison|partner|ceo|boss|chair|from
        will be ..8 from|until
        got|taken|took|take it on|to|up|with|through
        it is going|will|to be ..9 ?
        interview|interviewed|meet|meeting|lunch|coffee|zoom|venue|office|supplier|platform|system|last|client|software
        for|to the|a other|different JOB|team|department
        first
        """
        + NOT_ACCEPTED,
    ),
)
