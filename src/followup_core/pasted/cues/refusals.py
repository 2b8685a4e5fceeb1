"""What makes a message a no: who is not taken, who is taken instead, what is no longer to be had.

Every row says plainly that this person will not get this job. Words that often stand beside a no (regret, other
candidates, best wishes) are no rows: they stand in many messages that are none.
"""

from followup_core.pasted.cues.idioms import IDIOMS, REGRETTED
from followup_core.pasted.cues.unsaid import UNSAID
from followup_core.pasted.grammar import Row, Table

YOU_ARE_NOT_TAKEN = (
    Row(
        """
        YOU_ARE_NOT ..2 CHOSEN !( the|your|our|a|an|any|this|up )
        YOU_ARE_NOT GIVEN
        YOU_ARE_NOT offered|given|awarded a|an|any ..3 contract|JOB
        YOU_ARE_NOT through to|$
        your ..2 score|scores|mark|marks|result|performance AUX? ..2 not ..3 reach|meet|high|enough|level|standard
        your ..2 score|scores|mark|marks|result|performance fell|was ..2 below|short
        YOU_ARE_NOT ..2 successful|suitable|suited|eligible|qualified|appointable
        YOU_ARE_NOT ..2 right|fit $|for|person|candidate|match
        YOU_ARE_NOT ..3 found|deemed|judged|considered|rated ..2 suitable|fit|eligible|qualified|appointable|successful
        YOU_ARE_NOT ..2 considered any? further|for|favourably|favorably|positively|suitable
        your name ..3 not ..1 find|figure|appear|feature ..1 place|in|on|among
        YOU_ARE_NOT ..2 considered|considering|pursued $
        YOU_ARE_NOT ..2 invited any? further|back|again|for|to
        YOU_ARE_NOT fit|match the|our|this|what
        YOU_ARE_NOT meet our|what
        YOU_ARE_NOT CARRY FORWARD
        YOU_ARE_NOT GO_ON any? further|forward|ahead|on|to|in|at|with|past|beyond
        YOU_ARE_NOT GO_ON $
        YOU_ARE_NOT joining
        YOU_ARE_NOT ..2 (the|our|their) ..2 successful|preferred|strongest|best|winning|right|final|chosen ..1 CANDIDATE|one|choice
        YOU_ARE_NOT ..2 (the|our|their) ..1 choice|pick|one
        YOU_ARE_NOT ..2 ( among | one of | on ) ..3 recommended|selected|chosen|appointed|successful|list|shortlist|names|strongest|best|finalists|top|picked|shortlisted
        YOU_ARE_NOT ..2 met with success
        YOU_ARE_NOT ..2 crowned with|by success
        YOU_ARE_NOT ..2 meet|met the|our ..4 criteria|requirements|standard|threshold|benchmark|mark|score|scores|requirement|level|bar|cut-off|cutoff|minimum
        YOU_ARE ..7 not found|deemed|judged suitable|fit|eligible|appointable
        your ..2 interview|performance AUX ..2 not ..1 successful
        """,
        "You have not, on this occasion, been taken forward.",
        """
        not ..1 only|alone|required|expected|forgotten|asked
        visitor|visitors|guest|lunch|mailing|attendance|parking|door|email|distribution list
        list for|of !( ..3 JOB|candidates|appointment|selected|successful|recommended )
        list ..1 for lunch|dinner|parking|entry
        through on|to|by ..2 phone|line|us|me|switchboard|reception
        you have|did not accepted|chosen|selected|decided|approved|signed|supported|pursued
        jury service|duty
        account|password|upload*|logging|random|drug|audit|permit|leave|licence|bursary|badge|adjustments
        """,
    ),
    Row(
        """
        YOU_DID_NOT get|make|win|land|secure it|this ..1 $|WHEN
        YOU_DID_NOT get|got|make|made it , ..1 sorry|unfortunately|i|mate|hun
        YOU_DID_NOT get|got|make|made it|this ( i am | so | sorry | mate )
        YOU_DID_NOT got|made|won|landed|secured it|this|this ..1 $|WHEN
        YOU_DID_NOT get|getting|got|win|won|land|landed|secure|secured the|this ..3 JOB|nod|gig
        YOU_DID_NOT make|made|get|got it? past|through|over|to|into|up|across ..2 THE_SELECTION|line
        YOU_DID_NOT make|made|get|got the ..1 THE_SELECTION
        YOU_DID_NOT get|got|come|came|make|made it? through|up|out|first
        YOU_DID_NOT clear|cleared|pass|passed|qualify|qualified|survive|get|got in|for|to|past? the|our|this ..4 THE_SELECTION
        YOU_DID_NOT attain|attained|secure|secured|obtain|obtained|gain|gained|earn|earned|win|won a|an|the ..2 place|position|post|spot|JOB
        YOU_DID_NOT obtain|obtained|reach|reached|achieve|attain|attained|score|scored ..2 mark|score|standard|threshold|level|highly|high|enough
        """,
        "Sadly that means you didn't get it.",
        """
        email|message|link|invit*|letter|reply|call|text|voicemail|expenses|refund|train|bus|reimburs*|phone|switchboard|traffic
        on|to the|our|my line|meeting|call|zoom|teams
        password|upload*|logging|audit|permit|leave|licence|badge|colour|eyesight|driving|itself
        """,
    ),
    Row(
        """
        YOU_ARE unsuccessful|regretted|rejected|declined|deselected|eliminated|ineligible|disqualified|discontinued|refused
        YOU_ARE turned down
        your ..2 interview|performance AUX ..2 unsuccessful
        YOU_ARE ruled|screened|voted out|down
        YOU_ARE passed over
        stands|stand rejected|declined|refused|disqualified
        your file HAVE|BE ..2 closed|archived
        YOU_ARE closed|archived by|as|at|and|in|$
        YOU_ARE where ..2 ends|stops|finishes
        YOU ..2 missed|lost out
        YOU were ..1 unlucky|unfortunate WHEN
        YOU ..2 fell|fallen short
        YOU ..3 pipped|beaten|outscored|outranked
        YOU ..1 missed selection|appointment|it|this
        APP|journey|exchanges|conversation ..3 end|ends|stop|stops|finish|finishes|close|closes here|there
        APP|journey|exchanges|conversation ..3 come|comes|came to a|an close|end
        this|here is where YOU|APP ..2 end|ends|stop|stops
        this|here is where the|our ..2 process|journey|road|story|conversation|conversations|path ..1 end|ends|stop|stops|part
        """,
        "I am sorry to say you have been unsuccessful.",
        """
        not|never ..1 rejected|declined|eliminated|ruled|turned|unsuccessful|closed|missed
        permit|parking|leave|loan|grant|licence|reimbursement|refund|bursary|badge|adjustments|account|payment|upload*
        your ..1 request
        as ..1 requested
        withdr*
        by ..3 server|system|spam|firewall|filter|bank
        email|settings
        """,
    ),
    Row(
        """
        no longer ..3 under|in? ..1 consideration|contention|running
        no longer ..2 being|be|been? considered|considering|progressed|pursued|active|live $|for|WHEN
        no longer ..3 consider|considering|pursue|pursuing|progress|progressing|process|processing|taking YOU
        no longer ..3 GO_ON_WITH YOU
        """,
        "You are no longer under consideration.",
        """
        no longer ..3 accept*|others|other
        """,
    ),
    Row(
        """
        WE_DO_NOT CHOOSE|CHOOSING YOU !( the|your|an|a | to do|be|give )
        WE_DO_NOT CHOSEN YOU $|for|WHEN
        WE_DO_NOT GO_ON_WITH ..1 YOU
        WE_DO_NOT CARRY YOU FORWARD
        WE_DO_NOT CARRY|GO_ON YOU $|WHEN
        WE_DO_NOT consider|considering|process|processing|accept|accepting|approve|recommend|support ..1 YOU any? further|for|in|WHEN|$
        WE_DO_NOT invite|inviting|ask|asking|call|calling|have|having|see|seeing you back|again|in
        WE_DO_NOT invite|inviting you for|to THE_JOB|next
        WE_DO_NOT invite|inviting|ask|asking you to join
        WE_DO_NOT invite|inviting you for|to the|a|our ..1 next|second|final|further
        WE_DO_NOT offer|offering|give|giving|award|awarding to? you ..5 JOB|employment|work|contract|it
        WE_DO_NOT OFFER you|to? an|the|this|any|our ..4 offer|employment to|of|at|WHEN|$
        WE_DO_NOT OFFER you? an|any offer to|of|at|WHEN|$
        WE_DO_NOT recommend|approve|support|confirm|endorse|propose|proposing|ratify your ..1 appointment|selection|hire|hiring|engagement
        not ..2 find|found|consider|considered|deem|deemed|judge|judged|rate|rated YOU ..2 appointable|suitable|eligible|qualified
        not have a|an|any ..2 JOB ..1 that|which|to ..2 match|matches|suit|suits|fit|fits
        WE_DO_NOT make use of YOU
        WE_DO_NOT place|placing you $|WHEN|with|in|at
        WE_DO_NOT require|requiring|need|needing your services
        WE_DO_NOT OFFER|offered THE_JOB to you
        WE_DO_NOT have a|an|any ..2 JOB for you !( to )
        there|we|i is|are|have|has no ..3 JOB for you
        there will|would|is not|no be? (an|any)? ..1 offer $|, (i|sorry|unfortunately|this)
        there will|would|is not|no be? (an|any)? ..1 offer for|from you|us
        YOU_ARE_NOT receive|receiving|get|getting|an ..1 offer $|,|from|for|WHEN
        WE_DO_NOT lead|leading|result|resulting in|to an ..2 offer|appointment
        against hiring|appointing|employing|offering|progressing|inviting YOU
        against taking|moving|proceeding|going ..3 YOU
        """,
        "We don't feel able to appoint you.",
        """
        not ..1 decided|because|why|sure|need|worry|without|today
        higher salary|pay|offer|rate
        today|slot|parking|increase|references|checks|reject*|feedback|reach*|contact*
        offer|give you ..3 time <!( this time )
        offer|give you ..3 slot|interview|date|feedback|second|another|answer|timescale|update
        you decided|chose|opted|elected
        larger|mb|pdf|format|field|upload*
        JOB description|specification|spec|brief|title
        documents|proof|copy|evidence|forms|missing|incomplete|resend
        """,
    ),
)

NOT_ACCEPTED = """
    waiting|awaiting|wait|reserve|backup|back-up|alongside
    second choice
    declined|withdrew|withdrawn|pulled
    turned it|us down
    has until
    thinking|considering|mulling
"""

# Somebody else has it; not where an offer is out that is not accepted yet.
ANOTHER_IS_TAKEN = (
    Row(
        """
        WE|HAVE|BE|to|and|but|will ..2 CHOOSE|CHOOSING|CHOSE ..1 OTHER
        WE|HAVE|BE|to|and|but|will ..2 GO_ON_WITH ..1 OTHER
        WE|HAVE|BE|to|and|but|will ..2 OFFER|offered|gave|given|made|extended THE_JOB|contract|preference|priority to ..1 OTHER
        decided|agreed|chosen|voted|resolved to OFFER an|our|the|their offer to ..1 OTHER
        WE|HAVE|BE|to|and|but ..2 made|extended|extending an|our|the|their offer|invitation to ..1 OTHER
        WE|HAVE|BE|will|shall ..2 extending|issuing an|our|the|their offer|invitation to ..1 OTHER
        WE|HAVE|BE|to|and|but|will ..2 put|putting ..1 OTHER to|forward|before
        WE|HAVE|BE|to|and|but|will ..2 found|find|identified|filled ..3 with ..1 OTHER
        WE|HAVE|BE|to|and|but|will ..2 found|identified ..1 OTHER
        WE|HAVE|BE|to|and|but|will ..2 CHOOSE|CHOOSING|CHOSE ..2 internally|externally|locally
        CHOSE ..1 OTHER
        search|process with OTHER
        WE ..1 got|found|had someone|somebody for THE_JOB
        WE|HAVE|BE|and|but ..2 got|found|hired|have someone|somebody who
        WE|HAVE|BE|and|but ..2 hired|appointed|found a|an ..2 TRADE already|$|,|now
        WE|HAVE|BE|and|but ..2 found|hired|appointed our ..1 new? ..1 TRADE|person|candidate
        WE|HAVE|BE|and|but|will ..2 promot*|recruit*|hir*|appoint* from within
        WE|HAVE|BE|and|but|will|to ..2 put|putting|got|get OTHER in
        the|our successful|chosen|selected|preferred|winning|appointed CANDIDATE HAVE ..1 accepted|signed|started|joined|agreed
        the|our successful|chosen|selected|preferred|winning|appointed CANDIDATE BE ..1 starting|joining
        WE ..1 had|have only? the? one|1 JOB|place|chair|vacancy to give|offer|fill|share
        there could|can|was only|to ..1 be? one $|,|winner|of|i|in|at
        WE could only ..1 CHOOSE|take|offer|have ..1 one|1 of|person|candidate|applicant|$|, !( ..9 not|yet|will|still )
        decided|chosen|opted|agreed|going to look elsewhere $|,
        decided|chosen|opted|agreed|going to look elsewhere for someone|somebody|a|an|another
        the person|one|candidate|applicant ..5 is|are|will be? taking|getting|having|take|get|have THE_JOB
        OTHER ..6 so|and WE ..1 took|take|chose|hired|picked him|her|them
        WE|and|but ..1 took|hired|chose|picked|appointed a|an ..2 TRADE|CANDIDATE|contractor|freelancer|temp|agency|graduate|apprentice instead
        instead|rather of|than hiring|recruiting|appointing|employing our|anyone|anybody|someone|somebody|you|a|an|$
        CANDIDATE|one WE want|wanted|chose|picked|appointed|liked ..6 is|was OTHER
        she|he|they edged|pipped|shaded|nicked|beat it|you
        WE ..1 took|taken|taking on? OTHER
        WE ..1 put|started|starting on? the other CANDIDATE
        our|the|their first choice|preference HAVE ..1 accepted|signed
        preferred CANDIDATE HAVE ..1 accepted|signed
        nothing to offer you
        made|making an|the appointment from ..2 CANDIDATE|others
        HAVE ..1 given|offered|awarded THE_JOB to !( you|us|me|him|her|them|the|our|your|both|each|all|a|an|one|either ) _ _? >( $|,|who|because|from|as|instead )
        choice|decision|vote fell|fallen|landed on a|an|another ..2 colleague
        who is|was not you
        choice|preference|pick|recommendation ..1 is|was|has been? OTHER
        the other|others ..2 scored|ranked|came|did|performed ..1 higher|highly|better|first|top|ahead
        ( ^ | , | and ) JOB|nod went|gone|goes to ..1 OTHER
        choice|decision|vote is|was for OTHER
        someone|somebody with ..9 is|was ..1 what|who WE need|needed|want|wanted|require
        choice|decision|vote ..1 not ..1 fall|fallen|land|landed on you
        THE_JOB|offer|nod (HAVE|BE ..1)? gone|went|goes|given|offered|awarded to !( you|us|me|him|her|them|the|our|your|both|each|all|a|an|one|either|press|print|advert|market ) _ _? >( $|,|who|because|from|as|instead )
        WE|HAVE|BE|to|and|but|will ..2 appoint|appointing|appointed|hire|hiring|hired|recruit|recruiting|promote|promoting from within
        WE|HAVE|BE|to|and|but|will ..1 go|going|gone|went internal|internally|local
        we|client|team|panel|board HAVE? ..1 gone|went|going elsewhere
        decided|came|come down? in favour of ..1 OTHER
        choice|decision|vote|lot fell|fallen|landed|gone|went on|to|with|for ..1 OTHER
        THE_JOB|offer|nod|shifts|commission|budget HAVE|BE? ..2 gone|went|go|goes|going|given|awarded|offered to ..1 OTHER
        THE_JOB|offer HAVE|BE ..2 accepted|taken by ..1 OTHER
        other CANDIDATE|TRADE|one accepted|said yes
        """,
        "In the end we have gone with somebody with more experience.",
        """
        who are|is|were ..1 told|informed|notified|advised
        OTHER ..4 to call|show|meet|look|guide|give|take|walk|contact|ring|write|act|support|host
        to help|cover|replace|assist|chair|sit|join|do|run|conduct|interview|see|talk|speak|be
        for|to the|a other|different JOB|team|department
        OTHER ..1 interview|interviews|phase|phases|calls|meetings|assessments|round|stage
        interviewing|seeing|meeting ..2 OTHER
        someone|somebody|else|local ..2 for the|our|your !( ..3 JOB )
        interview? slot|slots
        first
        is you
        you are
        and|besides|with|alongside you $
        as well as you
        """
        + NOT_ACCEPTED,
    ),
    Row(
        """
        OTHER ..5 HAVE|BE|got|will ..3 CHOSEN|GIVEN
        OTHER ..5 HAVE|BE|got|will ..3 successful|preferred
        OTHER ..2 (has|have|had|will ..1)? get|got|win|won|land|landed|take|taken|took|accept|accepted THE_JOB|contract|nod
        OTHER ..2 pipped|beat|edged|outscored|outranked you|it|ahead
        OTHER ..2 came|come out? ahead|top|first
        OTHER ..2 had the edge
        OTHER ..3 was|were judged|deemed|considered|felt|found|thought ..3 more|better|stronger|suitable
        OTHER ..2 ( will be | is | are | be )? joining|starting|taking us|THE_JOB|in|on|over|up
        OTHER ..3 was|were|is|are|had|have|has|met|matched|showed|demonstrated|offered|scored ..3 better|closer|closest|stronger|higher|strongest|best ..3 match|matched|matches|fit|suited|placed|qualified|aligned|what|to
        OTHER ..3 was|were|is|are|had|have|has|met|matched|showed|demonstrated|offered|scored ..3 better|closer|closest|stronger|higher|strongest|best $
        OTHER ..3 met|meets|had|matched|matches|fit|fits|fitted ..2 more|better|all|closely|stronger
        OTHER ..3 closer|better|stronger to|suited|matched|fit|placed|experience|match|aligned
        OTHER ..1 better|more|closer closely? demonstrated|demonstrate|met|meet|matched|match|fit|fits|fitted|suited|suit
        OTHER ..4 stepping|step|moving|move|transferring|transfer|stepped|moved (up|over|across)? (into|to) THE_JOB
        OTHER ..2 (will|is|are|to) ..2 fill|filling|cover|covering|do|doing THE_JOB
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
        WE|HAVE|BE|to|and|but|will ..2 choose|chosen|chose|choosing|pick|picked|picking|select|selected|selecting|prefer|preferred NAME (for THE_JOB)? $|,|instead|because|who|over|in|on|as
        WE|HAVE|BE|to|and|but|will ..2 gone|went|going|go|moving|proceeding|proceed|move|moved (ahead|forward)? with NAME (for THE_JOB)? $|,|instead|because|who|over|in|on|as
        WE|HAVE|BE|to|and|but|will ..2 (decided|settled|plumped|opted|landed|voted) (on|for) NAME (for THE_JOB)? $|,|instead|because|who|over
        WE|HAVE|BE|to|and|but|will ..2 hire|hired|hiring|appoint|appointed|appointing NAME (for THE_JOB | to THE_JOB | instead | over _)
        WE|HAVE|BE|to|and|but|will ..2 OFFER|offered|gave|given|made|extended THE_JOB to NAME $|,|instead|because|who|in|as|and
        OFFER|offered|gave|given|awarded THE_JOB to NAME $|,|instead|because|who
        offered|gave|given|giving|awarded NAME THE_JOB
        NAME (has|have|had ..1)? got|get|gets|took|taken|landed|won|secured|bagged|accepted it|THE_JOB|nod
        NAME (will|is going to ..1)? be? (joining|starting|taking) ..2 (as|in|on|over) ..4 JOB|TRADE
        NAME will be our ..1 new _ _? _? >( $|,|and )
        NAME (just|narrowly)? pipped|edged|beat you
        (THE_JOB|nod|offer) (HAVE|BE ..1)? (gone|went|goes|going) to NAME $|,|who|because|in|this
        it ( is going to | will ) be NAME $|,
        it (is|was) NAME ..1 WE ..1 (chose|picked|want|wanted|hired|went|appointed|like)
        """,
        "We chose Hannah for the role.",
        """
        job|task|honour|pleasure of
        contact|hr|recruiter|interviewer|host|liaison|partner|ceo|boss|chair|from
        will be ..8 from|until
        it is going|will|to be ..9 ?
        interview|interviewed|meet|meeting|lunch|coffee|zoom|venue|office|supplier|platform|system|last|client|software
        for|to the|a other|different JOB|team|department
        first
        """
        + NOT_ACCEPTED,
    ),
)
NO_JOB_LEFT = (
    Row(
        """
        HIRING|JOB #? (for|of|as|at|in|you|that|which|number|no|# ..8)? HAVE|BE|will|got ..3 filled|withdrawn|cancelled|scrapped|pulled|eliminated|discontinued|deleted|abandoned|axed|dropped
        HIRING|JOB (for|of|as|at|in|you|that|which|# ..8)? HAVE|BE|will|does ..2 no longer ..2 available|open|exist|exists|required|needed|going|being|recruited|vacant|funded
        HIRING|JOB (for|of|as|at|in|you|that|which|# ..8)? HAVE|BE|will ..2 not ..2 (be|being)? going|go|filled|recruited|proceeding|proceed|continuing|continue ahead|forward|$
        HIRING|JOB (for|of|as|at|in|you|that|which|# ..8)? HAVE|BE ..1 gone $|now|i|and
        HIRING|JOB (HAVE|BE ..1)? closed|ended|concluded|finished ..2 without|no ..3 hire|hired|hiring|appointment|appointing|appointments|selection|selecting
        WE|HAVE|BE|to|will ..2 fill|filled|withdraw|withdrawn|withdrawing|cancel|cancelled|cancelling|scrap|scrapped|pull|pulled|eliminate|eliminated|abandon|abandoned THE_JOB|HIRING
        WE|HAVE|BE|to|will ..2 fill|filled|withdraw|withdrawn|withdrawing|cancel|cancelled|cancelling|scrap|scrapped|pull|pulled the|this|all ..3 HIRING|JOB|places
        WE|HAVE|BE|to|will ..2 close|closed|closing|end|ended|ending the|this|our ..3 HIRING|JOB without
        requisition|vacancy|req ..8 HAVE|BE ..3 cancelled|withdrawn
        WE have|has? now? appointed|recruited|hired to|for|into the|this ..3 JOB
        NO_MORE ..2 be? filling|recruiting|hiring|appointing|replacing ..2 THE_JOB|anyone|anybody|this
        NO_MORE ..2 looking|seeking|planning|trying|intending to fill|hire|recruit|appoint
        WE HAVE? ..1 stopped|ceased|ended|abandoned recruiting|hiring
        WE HAVE? ..1 stopped|ceased|ended|abandoned the|our ..1 search|recruitment $|for THE_JOB
        internship|internships|graduate|training|trainee|apprenticeship programme|program|scheme|intake ..3 HAVE|BE|will ..2 cancelled|scrapped|withdrawn|discontinued
        and will not be filled|replaced|recruited
        search|competition HAVE failed
        NO_MORE ..2 be? hiring|recruiting|appointing after|at all|this|$
        NO_MORE ..2 be? taking anyone|anybody ..1 on|else
        no longer an|any|a ..2 JOB
        no JOB any|anymore|left
        no ..2 seat|place|desk|role|job|opening|post ( to put | for ) you !( to )
        JOB (you|that|which|for|of ..8)? HAVE|BE not ..1 available|open|vacant|going ( anymore | any more|longer )
        can|are|is no longer (able to)? hire|recruit|appoint|fill
        leave|leaving|left THE_JOB vacant|unfilled|empty
        ( ^ | , ) the|this? JOB HAVE? now? filled|taken|gone|cancelled|withdrawn $|,|thanks|sorry
        (funding|budget|money|headcount) ..4 (fallen|fell|falls) through
        (funding|budget|money|headcount) ..4 BE|has|have ..1 (been)? cut|withdrawn|pulled|axed ..9 (not|no|cancel|cancelled|withdrawn|longer)
        it no longer exist|exists
        JOB (you|that|which|for|of ..5)? no longer exist|exists
        no appointment|hire was|will|has|is|could ..1 be|being|been? made
        not to|fill|make fill|an? ..3 JOB|appointment|hire
        to make no appointment
        decided|agreed|chosen|resolved|opted ..1 not to appoint|hire|recruit|fill $|following|anyone|anybody|at|on|this|after|from|any
        not ..2 be? taking|progressing|moving any|anyone|anybody ..4 forward|on|further|through
        to restart|rerun|re-run ..1 search|process|recruitment
        let|letting THE_JOB go
        to re-advertise|readvertise|re-open|reopen|relaunch
        not ..1 find|found|identify|identified ..1 right|suitable|ideal person|candidate|fit|match|applicant
        """,
        "I regret to say that the position has been filled.",
        """
        HAVE|BE not ..2 filled|withdrawn|cancelled|closed
        wanted|hoped|asked to
        appointment ..3 cancelled|withdrawn|postponed|closed|filled|gone|available|open
        for|until today|now|lunch
        not ..2 find
        other|another|second|previous|old|similar JOB|HIRING
        two|one|half|partly|some of
        until
        would|when|hope|want|need|like|before
        plan|plans to|on
        applications|applicants
        closing date|time
        last|previous round|year|time
        in our|the ..2 office|branch|store|shop|site
        your withdraw*|request
        you (are|remain|have|will) ..2 still
        interview|meeting|slot|call HAVE|BE
        considered again
        """,
    ),
)
SAID_PLAINLY = (
    Row(
        """
        in? another|different|other direction $|,|WHEN|and|i|sorry
        in? another|different|other direction for|with|on THE_JOB
        in? another|different|other direction with OTHER
        in a direction that|which
        another|different way $|with|on|for|and
        another|different way in the end
        pass|passed|passing on YOU|this|making|taking|moving
        WE|HAVE|BE|to|will ..2 pass|passed|passing $|,|WHEN
        ^ not going to work out
        end of the road|line|process with|for YOU|us
        as far as we|i can|could take YOU
        sorry ..3 not ..4 work|working together|with you
        sorry ..3 not ..2 get to work together
        ^ ..1 not this time|occasion $|i|sorry|mate|but
        ^ ..1 not this time|occasion , (i|sorry|but|unfortunately|mate)
        not ..1 move|moving|go|going|proceed|proceeding (forward|ahead)? with|to an|any|our offer
        sorry ..3 you are ..1 ( among | one of ) them|those
        you would have been my|our ..1 pick|choice|preference|one
        to|will|must ..1 stop|end|close|conclude the|our|your ..1 process|journey|conversation|discussions here|there
        it|this|things did|has|have not ..1 go|gone our|my way
        not ..2 (reach|reached|meet|met|clear|cleared|hit) the|our ..1 bar|threshold|standard|level (for|on|we|$)
        not ..2 at|to|up (to|at)? the|our ..1 level|standard ..3 need|require|expect|looking|want
        WE are ..1 full|full-up|overstaffed now|up !( on|today|that|this )
        let us leave|end|stop it|things? here|there
        WE will ..1 stop|end|leave (it|things)? here|there
        WE HAVE ..1 closed out? APP
        WE HAVE|will ..2 removed|withdrawn|taken|remove|withdraw|dropped YOU from|out
        a ..1 pass from|for|on us|now|this|me
        give|giving|gave|given it|this|you|YOU one? a miss
        WE|HAVE|BE|to|will|must ..2 leave|leaving it|things|matters|this there|here|at $|that|,
        draw|drawing a line under|here
        to|must|will ..1 say a? no WHEN|$|,
        to|must|will ..1 say a? no to YOU
        to|must|will ..1 decline|reject|refuse|discontinue YOU
        to|must|will ..1 turn you down
        to|must|will ..1 close|end|stop out? APP
        WE HAVE? ..1 declined|rejected YOU
        WE HAVE? ..1 turned|ruled you down|out
        to|must|sorry ..2 disappoint you
        to|must|sorry ..2 let you down WHEN? $|,
        part|parting ways with YOU
        WE_DO_NOT GO_ON (any? further|forward|forwards|ahead)? $|WHEN|,
        WE_DO_NOT take|taking|carry|carrying this|it|things|matters|your any? further|forward|ahead
        WE_DO_NOT GO_ON (any? further|forward|ahead) because|as|since WE|you|your
        """,
        "We've decided to go in a different direction.",
        """
        design|project|product|strategy|plan|proposal|merger|test|exam|train
        interview|meeting|call|session|event|visit|assessment|workshop|presentation|day|room|slot|refund|expenses not|GO_ON
        pass it|this|them|along|your on|along|to
        you decide*|choose*|have|had|want|wish
        today|tonight|moment
        this week
        feedback|expenses|forms|missing|resend|incomplete|request|claim|salary|travel
        without|documents|visa
        with you
        """,
    ),
    Row(
        """
        sorry|afraid|choice ..4 is|was not (going)? (to be)? you WHEN|,|$|i
        and|that|so it is|was not (going)? (to be)? you WHEN|,|$|i
        it is|was not (going)? (to be)? you WHEN|i
        it is not going to be you
        it could|will|would not be you
        it was|is not to be WHEN|.|!
        it was|is not to be , ..1 sorry|i|unfortunately|this
        this|it ..1 was|is not meant to be
        this|it|things will|does|did|has|have not ..1 (going to)? work|worked|working out
        not ..1 (gone|go|going)? in? your way|favour
        HAVE|went|gone|goes|fell|fallen against you
        gone|went|goes ..1 the? other|another way
        not ..2 favourable|favourably|favorable|positive (response|answer|reply|suite|follow-up|continuation)? to|for APP
        not ..1 outcome|news|answer|result (that)? you|we|i ..1 hoped|wanted|hoping|expecting|looking
        not ..1 (a)? success|successful|luck|joy|lucky WHEN
        no luck|joy|success WHEN
        unsuccessful WHEN
        ^ ..3 on this occasion $
        it|this|that|answer|decision|verdict|outcome|result|news (on|for|from ..4)? is|was|be|came ..1 (back)? (as)? (a|an)? no|negative|rejection WHEN|$|,|from|for|i|sorry|mate|hun|love|pal
        it|this|that|answer|decision|verdict|outcome|result|news (on|for|from ..4)? is|was|be|came ..1 a thumbs down
        not|never ..2 what|who WE ..2 need|needed|want|wanted|require|required|after|looking|searching
        not|never ..2 what|who WE had in mind
        not|never ..2 find|found|met favour|favor|approval
        this|it|that is not ..1 the|a? right|best role|job|post|position|place|home for you
        point|place|moment ..2 WE ..1 part company|ways|$|,
        it|this|that is|was not ..1 the|a ..1 right|best|good|perfect ..1 match|fit|person|move !( to )
        not|never ..2 the ..2 (person|profile|fit|match|mix|background|candidate|one) (that)? WE ..2 need|needed|want|wanted|after|looking|searching|for
        YOU ..3 not ..4 fit|match|suited|suitable|right $|for|person|candidate
        your ..2 experience|background|skills|style ..3 not ..4 fit|match|suited|suitable|right $|for
        not ..2 feel|think|felt|believe that? this|it is|was ..2 right|best|good|perfect ..1 match|fit
        not ..2 feel|think|felt|believe that? this|it is|was|will ..2 work
        not ..2 feel|think|felt|believe that? this|the JOB is|was ..2 right|best|good|perfect ..1 match|fit
        sorry ..2 you were|are not ..1 one of them|those|us|these
        sorry ..2 it was|is not any|one of you|yours
        WE ..2 need|needed|want|wanted someone|somebody with|who|whose ..2 more|deeper|stronger|closer|further|longer
        think|feel|felt|believe|consider|concluded|decided|agreed ..2 YOU|it|this is|are|was|were|would ..2 not ..3 fit|match|right|best|strongest
        not ..2 feel|think|believe|consider|see that? YOU ..3 right|best|strongest|fit|match|suited|suitable|enough
        not ..2 feel|think|believe|consider|see that? your ..2 experience|background|skills ..3 right|best|strongest|fit|match|suited|suitable|enough
        YOU|we|it|JOB ..3 not|no ..2 sponsor|sponsorship ..9 not|end|stop|regret|further
        """,
        "I'm afraid it wasn't to be this time.",
        """
        not ..2 sure|clear|know|decided|agreed
        whether|fault|problem|turn
        today|weeks|months|tomorrow|date|easy|long|quick|calendar|system|available
        finding|reach*|upload*|record*|booking|rejected
        to be ..1 read|taken|shared|made|announced|released
        """,
    ),
    Row(
        """
        ( ^ | , | manager | client | hr ) profile|candidature|cv|application (is|has|got|was ..1)? on? reject|rejected
        STATUS_IS not selected|successful|progressed|progressing|recommended|appointed|shortlisted|hired|proceeding
        STATUS_IS unsuccessful|rejected|declined|decline|reject|regret|closed|filled
        STATUS_IS no longer under|in consideration
        STATUS_IS position|requisition|role|job filled|cancelled|closed
        reason|outcome|status|decision : another|other|different CANDIDATE hired|selected|appointed|chosen
        """,
        "Your application status has changed to: Not selected.",
        """
        upload*|payment|document|login|file|expenses|claim
        """,
    ),
)
OFFER_TAKEN_BACK = (
    Row(
        """
        withdraw|withdrawn|withdrawing|rescind|rescinded|rescinding|retract|retracted|retracting|revoke|revoked|revoking|cancel|cancelled|cancelling the|our|your|this|that|its|their ..4 offer|appointment
        take|taking|taken|took|pull|pulled|pulling back? the|our|your|this|that|its|their ..4 offer|appointment
        offer ..9 HAVE|BE|now ..2 withdrawn|rescinded|retracted|revoked|cancelled|void|null
        offer ..9 no longer stand|stands|valid|available|open
        """,
        "We must withdraw our offer.",
        """
        everyone|those|anyone|not you
        reserve|right|would|could|may|might
        other|another|someone|somebody
        you ..2 withdraw*|retract*|cancel*|pull*
        your interview? appointment
        """,
    ),
)
REFUSALS = (
    *YOU_ARE_NOT_TAKEN,
    *ANOTHER_IS_TAKEN,
    *NAMED_IS_TAKEN,
    *NO_JOB_LEFT,
    *SAID_PLAINLY,
    *IDIOMS,
    REGRETTED,
    *OFFER_TAKEN_BACK,
)

# What anywhere in the clause leaves it open.
OPEN = """
    OPEN
    so far
    in case
    before the|we|they|our|he|she|it
    your previous|old|earlier|first|last|duplicate|other|test ..1 application|candidacy|bid
    still considering|deciding|open|in
    a possibility|scenario
    may|might ..2 be|go|have
    could be|go|still|yet|well
"""
# What in the words before leaves doubt: a condition, somebody's words, a guess, another time.
DOUBT_BEFORE = """
    if|whether|unless|assum*|treat|hear|heard|gather|understand|unlikely|tempted|leaning|inclined|tend|imagine|suppose
    without|may|might|maybe|perhaps|possibly|probably|likely|wondering|worried|worry|worries|rumour*|rumor*|example|previously
    should you|we|your|they|it|the|things
    were you|we|they to
    had you|we
    in case
    in the event|past|first
    consider yourself|that|it
    take it
    regard <!( with regard ) !( to )
    your ..2 decision
    you have? ..1 decided|chosen|opted|elected
    would rather
    could !( not|only )
    CANDIDATE|those|anyone|everyone who !( ..1 scored|performed|demonstrated|showed|met|matched|were )
    colleague|friend|boss|recruiter|neighbour|someone|somebody|brother|sister ..2 told|said|says|tells|mentioned
    you were|been told
    you said|say|mentioned|wrote|told|asked|read|saw|thought
    do|does|is|was|are not mean|because|that|saying
    did|have we
    email|emails|letter|message|text|notification|website|portal|system|status|page ..6 saying|stating|states|says|said|show|shows|showing|suggest*
    last year|time|month|spring|summer|autumn|winter|round
    previous occasion|round|application
    earlier this year
    back in
    years|months? ago
    silence|nothing from us|me
    when you first|last|previously
"""
# What anywhere in the sentence shows that it is about papers that are missing, or about the team one would join.
BESIDE = """
    you did not ..3 attach|upload|send|submit|complete|sign|provide|pay|include|enclose|fill|answer
    missing|incomplete|illegible ..3 form|document|documents|file|cv|page|pages|passport
    you will|would ..2 report|reporting|working|work to|for|with|under|alongside
    ready to make
"""
NO = Table(REFUSALS, UNSAID + DOUBT_BEFORE, OPEN, BESIDE)
