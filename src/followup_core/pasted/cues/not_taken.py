"""What says that this person is not taken: not selected, not taken further, not offered the job."""

from followup_core.pasted.grammar import Row

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
        YOU_ARE_NOT fit|match|suit|correspond|conform|answer to|with? the|our|this|what
        YOU_ARE_NOT meet our|what
        YOU_ARE_NOT CARRY FORWARD
        YOU_ARE_NOT GO_ON any? further|forward|ahead|on|to|in|at|with|past|beyond
        YOU_ARE_NOT GO_ON $
        YOU_ARE_NOT joining
        CHOSEN|CHOSE ..9 and|but you are not ..1 (one of | among) them|those|these
        yours AUX ..2 not ..2 ( one of | among ) the|those ..6
        ( seat|chair|JOB|desk|it ) is not ..1 going to you $|WHEN|,|after
        YOU_ARE_NOT ..2 the|our|their ..2 PREFERRED|strongest|best|right|final ..1 CANDIDATE|one|choice
        YOU_ARE_NOT ..2 the|our|their ..1 choice|pick|one $|,|for|this|on|WHEN
        YOU_ARE_NOT ..2 ( among | one of | on ) ..3 CHOSEN|PREFERRED|THE_CHOSEN|list|shortlist|names|strongest|best|top
        YOU_ARE_NOT ..1 among those|the|them ..1 put|submitted|forwarded|going|proposed to|forward|up
        YOU_ARE_NOT ..2 met with success
        YOU_ARE_NOT ..2 crowned with|by success
        YOU_ARE_NOT ..2 meet|met the|our ..4 STANDARD
        YOU_ARE ..7 not found|deemed|judged suitable|fit|eligible|appointable
        your ..2 interview|performance AUX ..2 not ..1 successful
        """,
        "You have not, on this occasion, been taken forward.",
        """
        one|some|two|others|half|most|NUMBER of? us|them|the? ..1 felt|thought|said|feel|think|wondered|say
        not ..1 only|alone|required|expected|forgotten|asked
        visitor|visitors|guest|lunch|mailing|attendance|parking|door|email|distribution list
        list for|of !( ..3 JOB|candidates|appointment|selected|successful|recommended )
        list ..1 for lunch|dinner|parking|entry
        through on|to|by ..2 phone|line|us|me|switchboard|reception
        you have|did not accepted|chosen|selected|decided|approved|signed|supported|pursued
        jury service|duty
        match|fit|answer ..3 dates|form|id|page|question|passport
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
        YOU_DID_NOT GET_PAST in|for|to|past? the|our|this ..4 THE_SELECTION
        YOU_DID_NOT GAIN|earn|earned|win|won a|an|the ..2 place|position|post|spot|JOB
        YOU_DID_NOT obtain|obtained|reach|reached|achieve|attain|attained|score|scored ..2 STANDARD|highly|high|enough
        """,
        "Sadly that means you didn't get it.",
        """
        the|this JOB description|profile|spec|specification|pack|advert
        make|made the interview|test|assessment on|at|yesterday|today|this
        email|message|link|invit*|letter|reply|call|text|voicemail|expenses|refund|train|bus|reimburs*|phone
        switchboard|traffic
        on|to the|our|my line|meeting|call|zoom|teams
        password|upload*|logging|audit|permit|leave|licence|badge|colour|eyesight|driving|itself
        """,
    ),
    Row(
        """
        YOU_ARE UNSUCCESSFUL
        YOU_ARE turned down
        APP HAVE|BE ..2 dropped|excluded|dismissed
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
        this|here is where the|our ..2 process|journey|road|story|conversation|path ..1 end|ends|stop|stops|part
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
        WE HAVE ..2 closed|ended|discontinued|rejected|declined out? APP
        APP ..2 withdrawn|removed ..3 by ..4 PANEL
        APP ..2 withdrawn|removed|taken out|off? from|of ..1 consideration|process|contention|running
        """,
        "You are no longer under consideration.",
        """
        no longer ..3 accept*|others|other
        request|requested|wish|wished
        at|by your|you
        """,
    ),
    Row(
        """
        WE_DO_NOT CHOOSE|CHOOSING YOU !( the|your|an|a | to do|be|give )
        WE_DO_NOT CHOSEN YOU $|for|WHEN
        WE_DO_NOT GO_ON_WITH ..1 YOU
        WE_DO_NOT CARRY YOU FORWARD
        WE_DO_NOT CARRY APP OF_IT FORWARD
        WE_DO_NOT CARRY|GO_ON YOU $|WHEN
        WE_DO_NOT CARRY YOU onsite|on-site|in-house $
        WE_DO_NOT APPROVE|consider|considering|process|processing|accept|accepting ..1 YOU any? further|for|in|WHEN|$
        WE_DO_NOT invite|inviting|ask|asking|call|calling|have|having|see|seeing you back|again|in
        WE_DO_NOT invite|inviting you for|to THE_JOB|next
        WE_DO_NOT invite|inviting|ask|asking you to join
        WE_DO_NOT invite|inviting you for|to the|a|our ..1 next|second|final|further
        WE_DO_NOT offer|offering|give|giving|award|awarding to? you ..5 JOB|employment|work|contract|it
        not able to offer you the|this _ >( $|,|at|in|with )
        WE_DO_NOT OFFER you|to? an|the|this|any|our ..4 offer|employment to|of|at|WHEN|$
        WE_DO_NOT OFFER you? an|any offer to|of|at|WHEN|$
        WE_DO_NOT OFFER you an|any ..1 offer for|with the|this|our|us|# !( ..2 interview|slot|chat )
        WE_DO_NOT OFFER you anything WHEN|$
        WE_DO_NOT APPROVE your ..1 appointment|selection|hire|hiring|engagement
        not ..2 FIND YOU ..2 appointable|suitable|eligible|qualified
        not have a|an|any ..2 JOB ..1 that|which|to ..2 match|matches|suit|suits|fit|fits
        WE_DO_NOT make use of YOU
        WE_DO_NOT place|placing you $|WHEN|with|in|at
        WE_DO_NOT place|put|include|list|rank YOU ..1 among|on|in|with ..6
        WE_DO_NOT require|requiring|need|needing your services
        WE_DO_NOT OFFER|offered THE_JOB to you
        WE_DO_NOT have a|an|any ..2 JOB for you !( to )
        there|we|i is|are|have|has no ..3 JOB for you !( LATER_OR_TO )
        there will|would|is not|no be? an|any? ..1 offer $|, i|sorry|unfortunately|this
        there will|would|is not|no be? an|any? ..1 offer for|from you|us
        YOU_ARE_NOT receive|receiving|get|getting|an ..1 offer $|,|from|for|WHEN
        decision|choice|vote ..1 (is|was ..1)? not to ..1 CHOOSE|hire|employ YOU
        decision|choice|vote ..1 (is|was ..1)? not to ..1 OFFER you|YOU ..4 JOB|offer
        WE_DO_NOT lead|leading|result|resulting in|to an ..2 offer|appointment
        against hiring|appointing|employing|offering|progressing|inviting YOU
        against taking|moving|proceeding|going ..3 YOU
        """,
        "We don't feel able to appoint you.",
        """
        not ..1 decided|because|why|sure|need|worry|without|today
        higher salary|pay|offer|rate
        appointment on|at|before WEEKDAY|today|tomorrow|#
        process|processing ..3 for now
        not ..6 today|slot|parking|increase|references|checks|reject*|reach*|contact*
        not ..6 feedback !( was|is )
        today ..6 not
        offer|give you ..3 time <!( this time )
        offer|give you ..3 slot|interview|date|feedback|second|another|answer|timescale|update
        you decided|chose|opted|elected
        call|calling|ask|asking you back|again before|until
        application for the ..3 intake|scheme
        larger|mb|pdf|format|field|upload*
        JOB description|specification|spec|brief|title
        documents|proof|copy|evidence|forms|missing|incomplete|resend
        """,
    ),
)
