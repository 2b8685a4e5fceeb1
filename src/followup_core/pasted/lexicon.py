"""The named sets of words that the tables speak of: who, what is done to them, and for what.

Each set is lines in the notation of `grammar`; a line is one phrase of it. The verbs of choosing stand in a table of
their own, each once with its forms.
"""

from collections.abc import Mapping

# To …, …ing, has …, and what one is when it has been done.
_CHOOSING = """
    choose           choosing            chose|chosen          chosen
    select           selecting           selected              selected
    appoint          appointing          appointed             appointed
    hire             hiring              hired                 hired
    employ           employing           employed              employed
    recruit          recruiting          recruited             recruited
    engage           engaging            engaged               engaged
    pick             picking             picked                picked
    prefer           preferring          preferred             preferred
    accept           accepting           accepted              accepted
    approve          approving           approved              approved
    shortlist        shortlisting        shortlisted           shortlisted
    short-list       short-listing       short-listed          short-listed
    recommend        recommending        recommended           recommended
    nominate         nominating          nominated             nominated
    endorse          endorsing           endorsed              endorsed
    elect            electing            elected               elected
    cast             casting             cast                  cast
    placing          placing             placed                placed
    support          supporting          supported             supported
    retain           retaining           retained              retained
    promote          promoting           promoted              promoted
    progress         progressing         progressed            progressed
    advance          advancing           advanced              advanced
    pursue           pursuing            pursued               pursued
    sign             signing             signed                signed
    welcome          welcoming           welcomed              welcomed
    take_forward     taking_forward      took_forward|taken_forward taken_forward|taken_further|taken_any_further
    take_on          taking_on           took_on|taken_on      taken_on
    put_forward      putting_forward     put_forward           put_forward|put_through
    bring_on_board   bringing_on_board   brought_on_board      brought_on_board
    go_with          going_with          went_with|gone_with   gone_with
    go_for           going_for           went_for|gone_for     gone_for
    opt_for          opting_for          opted_for             opted_for
    plump_for        plumping_for        plumped_for           plumped_for
    vote_for         voting_for          voted_for             voted_for
    decide_for       deciding_for        decided_for           decided_for
    settle_on        settling_on         settled_on            settled_on
    settle_for       settling_for        settled_for           settled_for
    decide_on        deciding_on         decided_on            decided_on
    land_on          landing_on          landed_on             landed_on
    focus_on         focusing_on         focused_on            focused_on
    proceed_with     proceeding_with     proceeded_with        proceeded_with
    continue_with    continuing_with     continued_with        continued_with
    progress_with    progressing_with    progressed_with       progressed_with
    go_ahead_with    going_ahead_with    gone_ahead_with|went_ahead_with  gone_ahead_with
    go_forward_with  going_forward_with  gone_forward_with|went_forward_with gone_forward_with
    move_ahead_with  moving_ahead_with   moved_ahead_with      moved_ahead_with
    move_on_with     moving_on_with      moved_on_with         moved_on_with
    move_forward_with moving_forward_with moved_forward_with   moved_forward_with
"""


def _forms(*columns: int) -> str:
    """The forms in some columns of the verbs of choosing, a phrase a line."""
    rows = [line.split() for line in _CHOOSING.strip().splitlines()]
    forms = dict.fromkeys(form for row in rows for at in columns for form in row[at].split("|"))
    alone = "|".join(form for form in forms if "_" not in form)
    return "\n".join([alone, *(form.replace("_", " ") for form in forms if "_" in form)])


def _plural(words: str) -> str:
    """The words, each also with an s; "vacancy" stands with its own plural."""
    return "|".join(f"{word}|{word}s" for word in words.split())


CLASSES: Mapping[str, str] = {
    # Who.
    "PANEL": """
        panel|team|client|committee|board|manager|managers|management|governors|company|school|department
        university|trust|owner|owners|partner|partners|partnership|director|directors|faculty|boss|bosses|group
        council|dean|head|founder|founders|employer|hr|recruiter|recruiters|people|hospital|trustees|ceo|cto|cfo
        coo|vp|md|lead|leads|firm|business|practice|jury|commission|account|principal|interviewers|assessors
        selectors|electors|authority|ministry|exec|execs|court|parents|jurors|chef|lads|colleagues|everyone|office
        engineers|reviewers|markers|examiners|judges|staff|chair|chairman|chairwoman|convenor|convener|registrar
        secretary|secretariat|producer|producers|casting|kitchen|co-founder|co-founders|supervisor|buyer|store|shop
        restaurant|hotel|plant|charity|parish|ministers|editors|matron|ward|clinic|talent|ops|operations|finance
        elders|landlord|landlady|crew|unit|lab|library|museum|academy|college|bank|clients|organisation
        organization|employers|headteacher|headmaster|headmistress|superintendent|recruitment|resourcing|agency
    """,
    "WE": """
        we|i|they|he|she
        the|our|my|their ..2 PANEL
        PANEL
        NAME
    """,
    # Somebody by name, as `names` marks it.
    "NAME": """
        ~* ~*?
    """,
    "APPLICATION": "application|candidacy|candidature|candidateship|profile|cv|resume|submission|bid",
    "APP": """
        your ..2 APPLICATION
        your expression of interest
        this|the|said application|candidacy|candidature
    """,
    "YOU": """
        you|yourself
        APP
        your name
    """,
    "CANDIDATE": _plural(
        "candidate applicant person individual contender finalist interviewee bloke guy lad chap girl lass "
        "fella competitor runner entrant"
    )
    + "|profile|profiles|people|lady|ladies|woman|women|man|men|name|candidate's|applicant's|person's",
    # Those who are seen for a job, and the times at which they are.
    "PEOPLE": """
        people|person|persons|folk|folks|candidate|candidates|applicant|applicants|interviewee|interviewees|hopefuls
        chap|chaps|lad|lads|lass|lasses|girls|guys|blokes|ladies|others|ones|one|interview|interviews|conversation|conversations|chat|chats|meeting|meetings|session
        sessions|lot|lots
    """,
    # Somebody by their trade: "another designer", "the other teacher".
    "TRADE": """
        one|nurse|chef|cook|teacher|designer|developer|engineer|manager|driver|writer|editor|lawyer|solicitor
        programmer|lecturer|researcher|carer|baker|barber|buyer|planner|plumber|welder|cleaner|joiner|carpenter
        painter|gardener|trainer|officer|adviser|advisor|director|doctor|tutor|surveyor|operator|administrator
        auditor|conductor|curator|analyst|assistant|therapist|coordinator|accountant|technician|librarian
        physician|specialist|scientist|electrician|mechanic|stylist|actor|musician|player|photographer|architect
        consultant|clerk|bassist|drummer|singer|guitarist|porter|waiter|barista
    """,
    "OTHER": """
        someone|somebody|one else
        someone|somebody !( to )
        others >( !( of ) )
        another|other >( $ )
        another|other|different|internal|external|stronger|rival|alternative ..3 CANDIDATE
        another|other|different|internal|external ..2 TRADE
        another|other|different studio's|agency's|firm's|person's|team's CANDIDATE
        the|our other (of|the)? CANDIDATE|TRADE
        the other >( $ )
        the other >( who|and|, )
        one of (the|our) other? ..2 CANDIDATE|others
        his|her|their|boss's|owner's ..1 nephew|niece|son|daughter|cousin|brother|sister|friend|mate
        a|an|the|our|those|some !( right|best|strongest|successful|chosen|chance|risk ) ..4 CANDIDATE <!( only )
        CANDIDATE >( who|whose|with|that|from )
        those >( who|whose|with )
        internally|externally
        one of (our|their) own
        a|an internal|external >( $|,|who|instead|this|for|in )
        a|another|our|my|one colleague|colleagues >( from|of|here|in|at|who|within )
        existing|current ..1 member|employee|colleague of? staff?
        a ..1 member of (the|our)? staff|team
        a|an ..1 more|stronger|better|less|different ..3 TRADE
        mr|mrs|ms|miss|dr|prof|professor _
    """,
    # Somebody who was chosen, before whatever became of that.
    "THEIR_CHOICE": """
        the|our|my ..2 CANDIDATE|one|choice
        the|our|my ..2 CANDIDATE|one|choice (who|that)? WE ..3 CHOSEN|wanted|offered
    """,
    # What is chosen for.
    "JOB": "training contract\n"
    + _plural(
        "role position post job place appointment opportunity fellowship scholarship studentship internship "
        "traineeship apprenticeship placement lectureship professorship opening requirement assignment requisition "
        "residency gig headship clerkship pupillage secondment posting seat shift"
    )
    + "|vacancy|vacancies|tenancy|employment|part|commission|hire|partnership",
    "THE_JOB": """
        it
        the shifts|hours|work|start
        the|this|our|its ..4 JOB
        the|this|our ..2 JOB of|as ..3
        that !( the|a|an|we|you|your|our|this|it|they ) ..4 JOB
        the|this|our JOB
    """,
    "HIRING": """
        recruitment|hiring|search|competition|campaign|process|requisition|vacancy|post|role|position|job
        exercise|selection|req|opening|hire
    """,
    # Verbs.
    "HAVE": "have|has|had|having",
    "BE": "am|are|is|was|were|be|been|being",
    "AUX": "have|has|had|am|are|is|was|were|will|would|can|could|shall|should|do|did|does|be|been|being",
    "CHOOSE": _forms(0),
    "CHOOSING": _forms(1),
    "CHOSEN": _forms(3),
    "CHOSE": _forms(2),
    "GIVEN": """
        offered|given|awarded|allocated THE_JOB
    """,
    "OFFER": "offer|offering|give|giving|award|awarding|grant|granting|extend|extending|make|making",
    # "take you further", "move you ahead": the person stands inside the verb.
    "CARRY": """
        take|taking|taken|move|moving|moved|bring|bringing|carry|carrying|put|putting|progress|progressing
        progressed|advance|advancing|advanced|see|seeing|get|getting|push|pushing|pass|passing|let|letting
    """,
    "FORWARD": """
        any? further|forward|forwards|ahead|onward|onwards|onboard
        any? through|on !( the|a|an|your|our|this|it|these|those )
        on board
        back in?
        to|into the|a|our ..1 next|second|final|following|third|later|last ..1
    """,
    "GO_ON": """
        go|going|move|moving|proceed|proceeding|continue|continuing|progress|progressing|advance|advancing|press|pressing
        carry|carrying on
        take|taking|carry|carrying|progress|progressing|pursue|pursuing|move|moving this|it|things|matters
    """,
    "GO_ON_WITH": """
        GO_ON (any? further|forward|forwards|ahead|on)? with
    """,
    # Who is not taken: "you have, on this occasion, not been …", "we do not feel able to …".
    "YOU_ARE": """
        YOU (for|to|as|with|at|in ..9)? AUX ..4
    """,
    "YOU_ARE_NOT": """
        YOU (for|to|as|with|at|in ..9)? AUX ..4 not ..4 (be|been|being)?
    """,
    "YOU_DID_NOT": """
        YOU (for|to|as|with|at|in ..9)? AUX ..3 not ..2
    """,
    "NOT": """
        not ( in a position | able | possible | going | prepared | minded ) (for us)? to
        not
        never
        no longer (able to)?
        decided|voted|opted|resolved|came|come|down against
        neither|nor
        inability|impossible (for us)? to
        not been? possible|feasible (for us)? to
        declined to
        not see (our|my) way (clear)? to
    """,
    "WE_DO_NOT": """
        NOT ..4
    """,
    "NO_MORE": """
        no longer
        not
    """,
    "WHEN": """
        at this|the|present (the|present)? time|stage|point|moment|juncture|occasion|instance
        this time (round|around)?
        on|in this occasion|instance|round
        at present
        for now
        now
        for|on|with this one|hire|round
        after all
    """,
    "THE_SELECTION": """
        round|interview|test|stage|assessment|selection|process|panel|bar|cut|grade|final|shortlist|short-list
        line|list|last|top|next|interviews|finals|exam|audition
    """,
    # What somebody may be refused, or may miss, that is not the job.
    "NO_JOB": """
        book|booking|slot|slots|parking|video|recording|reaching|contacting|survey|prize|draw|upload|uploading
        scheme|schemes|relocation|bursary|bursaries|grant|grants|loan|loans|discount|accommodation|audit|random
        newsletter|webinar|lottery|reimbursement|expenses|claim|payment|transaction|delivery|login|logging|log
        connecting|connection|downloading|attaching|seat|flight|flights|train|trains|hotel|locker|badge|pass
        permit|membership|pilot|photo|photos|photograph|photographs|filming|tour|lunch|raffle|ballot|bonus
        voucher|vouchers|ticket|tickets|travel|weighting|allowance|adjustment|adjustments|feedback|visa
        mentoring|advance|sabbatical|refund|deposit
    """,
    # "I am delighted to …", "we would love to …", "the board has decided to …".
    "GLADLY": """
        like|love|want|wants|wish|wishes|happy|pleased|delighted|thrilled|glad|excited|overjoyed|pleasure
        privilege|honour|honoured|honored|able|decided|agreed|voted|ready|chosen|resolved|unanimous
        unanimously|recommended|writing|instructed|authorised|authorized|confirm|proud|can|now|hereby|i|we
        inform|asked|chuffed|stoked|bits|moon|management
    """,
    "WISH": """
        like|love|want|wants|wish|wishes|happy|pleased|delighted|thrilled|glad|excited|overjoyed|pleasure
        privilege|honour|honoured|honored|decided|agreed|voted|resolved|unanimous|unanimously|chuffed
        stoked|bits|moon
    """,
    # The answer, and what is done until it is there.
    "RESULT": """
        decision|decisions|answer|answers|outcome|outcomes|result|results|news|verdict|word|update|updates
        choice|conclusion|announcement|recommendation|feedback|response|appointment|movement|developments
    """,
    "DECIDE": """
        decide|choose|conclude|finalise|settle|confer|deliberate|reconvene|meet|vote|agree|compare|discuss|regroup|consult
        make|take|reach|come|hear|finish|complete
        look|sit
        go through
        sign|rule|pick|select|appoint
    """,
    "DECIDED": """
        submitted|given|sent|shared|provided|returned|completed ..3 feedback|scores|scorecard|scorecards|notes
        submitted|given|sent|shared|provided|returned|completed ..3 evaluation|comments|thoughts|form|marks
        decided|chosen|concluded|finalised|settled|finished|completed|agreed|conferred|deliberated|voted
        made|taken|reached a|an|the|our|any|up|that ..4
        been made|taken|reached|decided|finalised|concluded|told|approved|signed
        told|updated|informed me|us
        heard (back|anything|from|a|yet|at|$)
        had an|a|any|the|time|chance|feedback|word
        got round|an|a|back|anything|through
        looked|gone|met|discussed|reviewed|started|managed|sat
    """,
    "WAITING_FOR": """
        deciding|considering|reviewing|interviewing|waiting|awaiting|discussing|deliberating|working|finalising
        undecided|open|pending|assessing|evaluating|comparing|weighing|meeting|seeing|speaking|talking|ongoing
        going|outstanding|chasing|thinking|mulling|pondering|negotiating|debating|checking|hoping|being|progress
        under|process|running|mix|frame|midst|middle|scoring|marking|collating|wait
    """,
    "DECIDER": """
        authority|authorities|government|governor|ministers|shareholders|investors|regulator
        sign-off|signoff|sign|approval|approvals|authorisation|authorization|go-ahead|light|budget|finance
        decision|feedback|client|board|panel|committee|director|director's|manager|ceo|vp|hr|office|headquarters
        legal|references|answer|word|say|exec|execs|ducks|leadership|minister|ministry|partners|council
        governors|trustees|owner|signature|funding|hear|dean|senate|team|principal|jury|chief|boss|head
        commission|cfo|coo|cto
        chancellor|vice-chancellor|president|vice-president|provost|mayor|lawyers|accountants|upstairs|actuary
    """,
    "TEST": """
        coding|work|case exercise|test|challenge|sample|study
        exercise|assessment|test|task|presentation|recording|assignment|take-home|video|answers|responses
        video|recorded|one-way interview
    """,
    "WILL": """
        will|shall|should
        would ..1 hope|expect|aim to
        hope|aim|intend|promise|plan|expect|want|going|able|try to
    """,
    "TELL_YOU": """
        be back? in touch|contact
        get back|in !( when )
        come|go back to
        let you|everyone|all|everybody|both|each ..3 know|have
        keep you|everyone
        update|inform|notify|contact|tell|call|ring|phone|email|text|message|write|advise|respond|revert|shout|communicate
        ping|whatsapp|dm|holler|nudge
        report|feed|circle|be back
        drop|give you
        reach out
        follow up
        touch base
        have ..4 RESULT|something|anything
        have|know more
        share|confirm|announce the|our|an|any|a|your
        make|reach|take a|our|the|an ..2 decision
        decide
        speak soon
        pass on
        hear
    """,
    "NEXT": """
        second|final|next|further|another|follow-up|third|fourth|last|panel|technical|face-to-face|in-person|onsite|on-site
        second-round|final-round|assessment
    """,
    "INTERVIEW": """
        loop|panel|onsite|interview|interviews|round|stage|conversation|meeting|chat|call|visit|step|centre|center|day|session|phase|talk|zoom
    """,
    # What silence means, and to whom it does not mean it.
    "HEARD": """
        hear|heard|hearing|contact|contacted|contacting|reply|replied|response|respond|responded|receive|received
        receiving|news|word|call|called|notified|notify|back|anything|had|touch|got|get|link|written|rung|phoned|emailed
    """,
    "ASSUME": """
        assume|consider|presume|conclude|regard|treat|means|mean|count
        take it|this|that|silence
        that|this|it is|was your|our answer
    """,
    "MEANS_NO": """
        unsuccessful|rejection|rejected|refused|declined|no|negative
        not ..2 successful|selected|shortlisted|chosen|picked|appointed|accepted
        not ..2 progressing|progressed|proceeding|proceed
        gone|filled|cast|given|offered|awarded|closed to|by|with? someone|somebody|another|other|others|else?
        been filled|closed
        is|are filled|closed
        bad news
        is|was|were not to be
        we are not
        someone|somebody else
    """,
    "HEAR": """
        contact|contacted|contacting|notify|notified|notifying|inform|informed|hear|heard|call|called|calling|write|written
        respond|reply|invited|chosen|told|phoned|emailed|successful|shortlisted|selected|hire|choose|appoint|proceed
        progress|through|back|want|answer|answered|touch
        take|taking on|forward|further|through
        get a|an
    """,
    # Asking for news, and the ways to do it.
    "ASK": """
        contact|contacting|call|calling|calls|email|emailing|emails|phone|phoning|ring|ringing|telephone|telephoning|enquire
        enquiring|inquire|inquiring|ask|asking|chase|chasing|write|writing|approach|approaching|message|messaging|follow
        following|send|sending|query|querying|chasers|reminders
        get|getting in touch
        reach|reaching out
    """,
    "NEWS": """
        status|outcome|outcomes|progress|application|applications|result|results|decision|decisions|update|updates
        candidacy|news|any|this|feedback|chasers|reminders|queries|timeline|timescale|timescales|timing
    """,
    "PORTAL": """
        portal|dashboard|tracker|workday|taleo|greenhouse|icims|trac|website|self-service|successfactors|brassring|smartrecruiters
        your|an|a|the ..3 account
        candidate|applicant account|home|area|zone|page|site|space|centre|center|login|profile|tracking|hub
        careers|jobs|recruitment|application|applications|tracking|status|online site|page|website|system|tracker
        careers|jobs|recruitment|application|applications|tracking|status|online centre|center|portal|area|account
        log|logging|logged|sign|signing|signed in|on|into
        login|log-in
        my|your applications|profile
        application home
    """,
    "STATUS_NEWS": """
        status|statuses|progress|outcome|outcomes|result|results|decision|decisions|update|updates|news|stage|movement|step
        steps|timeline
        where|how you|it|things stand|stands|is|are|goes|going
        your application
    """,
    "GET_IN_TOUCH": """
        revert|check|ask|try|contact|email|message|text|write|chase|nudge|remind|ping|call|ring|phone|catch|send|drop
        shoot|give|get|be|follow|touch|reach|come|shout|look
    """,
    "CALL_ME": """
        call|ring|phone (me|us|him|her|them|back|again|on|the|our|my|when|after|before|in|for)
        call|ring|phone as soon
        call|ring|phone $
        call|ring|phone _ $|on|then|when|at|in|after|before|today|tonight|tomorrow
        call|ring|phone _ monday|tuesday|wednesday|thursday|friday
        give (me | us | him | her | them | the office | _) (a|an)? ..1 (call|ring|bell|buzz|tinkle)
        give me|us a shout on my|#
        pick up the phone
    """,
    "CALLING": """
        call|calls|calling|phone|phoning|ring|ringing|telephone|telephoning
        phone calls
        by phone
    """,
    "SORRY": """
        sorry|apology|apologies|apologise|apologize|apologising|embarrassed|embarrassing|mortified|ashamed|regret|pardon
        shame|bad|unforgivable|excuse|blame
        my fault
        forgive me
        owe you
        mea culpa
    """,
    "MEETING": "call|interview|meeting|appointment|chat|zoom|teams|slot|catch-up|conversation|video",
    # When the answer comes, and what that may be called.
    "THEY_WHO_HEAR": """
        you|candidates|applicants|everyone|everybody|all|both|shortlisted|successful|unsuccessful (of you)?
        anyone|anybody
        interviewees|those (of you)?
        everyone|all interviewed|shortlisted
    """,
    "FUTURE": """
        will|shall|should|can|would|might|may|could|must
        are|am|is going to
        are|am|is to
        hope|hoping|aim|aiming|expect|expecting|intend|plan|planning|want|wish|try|trying|need to
        hopes|aims|expects|intends|plans|wants|needs|promises to
        promise|ought|due|looking|able|propose|seek|set|like to
    """,
    "WORD_OF_IT": """
        answer|decision|news|email|word|response|result|results|outcome|reply|update|verdict|letter|call|message|feedback
        notification|something|confirmation|offer|everything|anything
        yes or a? no
        yay or a? nay
        yes/no|yea/nay|y/n|verdict|outcome
    """,
    "THE_ANSWER": """
        decision|decisions|outcome|outcomes|result|results|answer|verdict|news|update|notification|notifications
        announcement|offers|conclusion|letters|recommendation|ruling
        word from|by|on
        our|a|the|final|formal|their response|reply
        ours comes|goes|is|will|should
        yes or a? no
        yay or a? nay
        yes/no
        final call|say
        list|lists will be? ..1 displayed|published|posted|declared|notified|hosted|uploaded|announced|put
    """,
    "TELL": """
        be ..1 in touch|contact
        be back to|with|in
        be able to
        be making|deciding|contacting|notifying|informing|announcing|calling|ringing|writing
        be emailing|sending|letting|getting|coming|releasing|finalising|telling|done|finished|ready
        be giving|updating|voting|choosing
        get back|in
        get an answer|decision
        get word
        get ..3 sorted|finalised|wrapped|settled|decided|signed
        come back
        let you|everyone|everybody|all|both|each (of you)? ..3 know
        keep|give|make you
        update|inform|notify|contact|write|tell|revert|shout|drop|call|ring|phone|email|text|message|share|confirm|announce
        ping|whatsapp|dm|holler
        report|circle|feed back
        reach out
        follow up
        touch base
        have ..5 WORD_OF_IT|more|it|this
        make ..3 decision|decisions|choice|recommendation|mind|minds|call|offers
        make an|the|our offer
        decide|choose|vote|communicate|advise|respond|feedback|publish|release|post|know|conclude|wrap|finalise|finish|close
        speak to|with you
        speak again
        send ..3 decision|decisions|outcome|answer|letter|letters|email|emails|result|results|response|reply|word|offer
        reach a|our ..1 decision
        come to a|our ..1 decision|conclusion
        sort|issue|hear|complete|settle|pick
        have made|decided|reached|finished|concluded|wrapped|chosen
    """,
    "TELLING": """
        notifying|informing|contacting|letting|telling|making|announcing|deciding|writing|having|issuing|sending|reaching
        communicating|finalising|concluding|completing|updating
        being in touch
        getting|coming back
    """,
    "TOLD": """
        contacted|informed|notified|told|phoned|called|emailed|advised|communicated|announced|released|published|declared
        intimated|issued|confirmed|posted
        made known
        sent out
    """,
    "NEEDING": """
        need|needs|want|take|takes|taking|require|requires|allow|be|is|add|adding|have|has|like|probably|likely
        give us|me
        ask|asked|asking for
        at least
    """,
    "MORE": """
        another|until|till|about|around
        a further
        an extra
        # more
        _ or|to _ more
        four|five|six|ten|one|two|three more
        a few|couple of? more
        up to
        at least
    """,
    "LENGTH": """
        day|days|week|weeks|month|months|fortnight|hours|while|monday|tuesday|wednesday|thursday|friday|weekend
        january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|#
        next week|month
        the new year
        the end of
    """,
    "PAUSED": """
        paused|frozen|suspended|freeze|pause
        on hold|ice|pause
    """,
    "MEET": "meet|meets|meeting|sit|sits|sitting|gather|gathers|convene|convenes|get|getting",
    "DECIDE_THEN": """
        decide|choose|pick|vote|agree|select
        make ..2 decision|choice
    """,
    "REPLYING": """
        <!( an ) <!( the ) <!( our ) <!( your ) <!( my ) answer
        reply|respond|confirm|accept|sign|return|send|complete|upload|submit|provide|bring|book|choose|pick|select
        register|apply|rsvp|forward|fill
    """,
    "KEPT": "keep|hold|retain|store|kept|held|retained|stored|destroyed|deleted",
    "TALK": """
        call|meet|chat|talk|speak|zoom|teams|coffee|catch-up|conversation|slot|reschedul*|rearrang*|re-arrang*|reconven*
        catch up
    """,
    # What tells who has written.
    "THAT_WAS": """
        interview|interviews|assessment|presentation|discussion|discussions|round|rounds
        assessment centre|day
        final stage
    """,
    "CLIENT_DOES": """
        has|have|had|is|are|was|were|would|will|felt|feels|liked|loved|said|says|wants|need|needs|went|decided|came|can|do
        does|did|really|promised|tells|told|expects|hopes|again|this|today|in
    """,
    "AWAY_IS": """
        i|we|he|she am|are|is
        i will|shall be
        currently|am
    """,
    "NEWS_OF_IT": "news|update|updates|decision|feedback|word",
    "REGRETTING": """
        sorry|sad|disappointed|understand|noted|acknowledge|confirm|respect|accept|received|thank|thanks|note|pity|shame
        learn
    """,
    "OFFER_LETTER": """
        job|formal|written|conditional|unconditional|official|your offer letter? !( to )
        offer letter|pack|documents|document
        letter of offer|appointment
        offer of employment|appointment
        appointment letter
        contract of employment
        employment|your contract|agreement
        contract to sign
        contract for your? signature
    """,
    "NUMBER": "one|two|three|four|five|six|seven|eight|nine|ten",
    "STATUS": "status|statuses|outcome|outcomes|result|results|decision|feedback|disposition",
    # A line of a portal: "Status: …", "Your status has changed to …".
    "STATUS_IS": """
        STATUS (for|of|on ..5)? made? : ..1 "?
        STATUS (for|of|on ..5)? HAVE|BE|now|reads|shows ..2 (changed|updated|moved|set|now to?)? :? ..1 "?
    """,
    # What is said of a no by those who feel for the reader, and pictures of one.
    "REGRETS": """
        sorry !( about|for )
        afraid|gutted|saddened|heartbroken|gutting|fear|regret|commiserations|sad
        (hate|wish|pains|pained|hated) ..4 (say|tell|write|report|news|bearer|better|break)
        bad luck|news !( ..2 delay )
        hard|tough luck|lines|break
    """,
    "LOST_IN_A_PICTURE": """
        not this time|occasion
        not this one
        (the|that|this)? ship has|have|is ..1 sailed
        (the|that|this)? (door|doors|window) (is|has|have|are|was) ..1 (been)? ..1 (closed|shut)
        (it|this|today|that) (was|is) ..1 not ..1 (your|our) ..1 (day|turn|time|year|moment|week|round|hour)
        not your|our ..1 day|turn|time|year|moment|round|hour
        not to be !( _ )
        not to be ,|i|this|on
        they|client|panel|he|she|board|team|manager|partners ..1 did not ..1 bite
        they|client|panel|he|she|board|team|manager|partners ..1 BE not ..1 biting|keen|convinced|sold|persuaded
        they|client|panel|he|she|board|team|manager|partners ..1 BE not having it
        not for us
        (draw|drawing|drew) (a|the) line
        back to (the|your) drawing board for you
        (over|finished|done) for (you|YOU)
        (it|this|that) is ..2 bad news ($|from|on this)
        not ..1 (the|any)? ..1 (good|better|great|happy) news ($|from|on|for you|to)
        end of (the|our) ..1 (road|line|journey|story)
    """,
    # What leaves a choice open.
    "OPEN": """
        until !( late|midnight )
        unless|yet|if|may|might|whether|once
    """,
}
