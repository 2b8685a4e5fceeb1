"""What offers the job: a post offered, an offer letter, an appointment confirmed."""

from followup_core.pasted.grammar import Row

OFFERED = (
    Row(
        """
        GLADLY ..6 OFFER to? you ..9 JOB|employment|offer|contract|place
        GLADLY ..6 offer|offering you ..3 permanent|full-time|part-time|freelance|fixed-term
        GLADLY ..4 offer|offering THE_JOB to you
        pleasure|delight|pride|joy in appointing|offering ..2 you
        GLADLY ..4 OFFER|SEND over|across|through? you? with? ITS|your|this ..3 offer
        GLADLY ..4 come forward|back with an|a|our ..3 offer
        WE|and|client's HAVE|BE? ..1 offer|offers|offered|offering you ..7 JOB|employment
        WE|and HAVE|BE? ..1 made|making|extended|extending|issued|sent you? an|a|the|your|their|our ..2 offer
        WE|and HAVE|BE? ..1 come back with an|a ..2 offer
        WE HAVE|BE? ..1 extended|made|issued|sent|extending|making you an|a|the|their|our ..2 offer $|,|for|of|as|to|!
        WE ..1 HAVE extended|made|issued|sent you an|a|the|their|our ..2 offer $|,|for|of|as|to|!
        WISH ..3 move|go|proceed|moving|going forward|ahead? with|to an|a|your|our ..1 offer
        WE want|wants|wish|wishes|going|decided|like|love to make you? an? offer !|.
        WE will|shall|want|wants|wish|wishes|like|love|going ..2 be? mak*|extend*|giv*|send* you ..2 offer
        you have been ..1 offered|awarded|given the|this|a ..5 JOB|contract
        you are ..1 offered|awarded the|this|a said? ..5 JOB|contract
        they|she|he|NAME|client is|are ..1 offering you ..3 JOB
        have|has|got|is an|a|your|the|our ..2 offer for you
        client|they would? like|want|wants|love|happy|wishes to offer at|# ..3
        ^|,|and the? contract is on its|the way|post !( to legal|hr|the|our )
        have|has|got|is an|a|your|the|our ..2 offer from the|my|our|them client
        in a position to offer you THE_JOB
        """,
        "I am delighted to offer you the position of Events Coordinator.",
        """
        offer|offering|give|giving|award|extend you ..3 FAVOUR
        JOB reference|number|description|advert|pack
        shop|store|discount|voucher
        give|giving you ..3 details|idea|feel|range|picture|heads-up|information|overview|flavour|more
        give|giving you ..3 decision|determination|verdict|answer|outcome|result|results|news|update|word|response|yes|no
        give|giving you ..3 reply|feedback|steer|clarity|call|certainty|confirmation|sense|date|day|timeline|status
        give|giving you the contract|job details|description
        place on|in ..3 shortlist|round|stage|longlist
        offer by|on|in|next|this|tomorrow|process|overview|deadline|status|policy
        JOB to|in|last meet|interview|speak|talk|come|discuss|present|ask|visit|attend|see
        offer to !( you|join|work )
        offer for|of a|an? interview|second|chat|slot|call
        offer of ..1 travel|help|expenses|assistance|support|accommodation|lift|reimbursement|coffee|advice
        opportunity to
        invit*|open|workshop|webinar|course|waiting|elsewhere|discount|insurance|members|understand|hear|heard|told
        last year|time
        declined <!( has declined ) <!( since declined )
        see|saw|seen|read|noticed|notice|learn|learned|learnt|gather|believe|know|knew ..4 NAME|they|another|others
        sounds|seems|looks|news|heard ..1 like|that NAME|they|another|others
        in the past
        assessment|open|selection centre|center|day
        """,
    ),
    Row(
        """
        ENCLOSED|find|here|accompanies|receive ..9 OFFER_LETTER
        OFFER_LETTER ..4 is|are|has|was been|now? ..1 ENCLOSED|ready|available|waiting (to sign|for)?
        OFFER_LETTER ..4 is|are|has|was ..1 in the post|portal
        OFFER_LETTER ..4 is|are|has|was ..1 on the|its way
        ^ ..2 offer|contract letter? is? attached|enclosed
        the|your|our offer is now? attached|enclosed
        contract|contract's is? attached|enclosed
        see|find|view|read|sign|download|open|review|return|accept (and _)? ..2 OFFER_LETTER
        sign|signed (and return|send|scan back?)? ..2 your|the|both|attached (copies of the)? ..2 contract|offer
        accept or decline|reject|refuse ..1 this|your|our|the ..2 offer
        accept or turn down this|your|our|the ..2 offer
        respond to this|your|our|the job? offer
        is|was your ..2 contract|offer
        """,
        "Please find attached your offer letter.",
        """
        sample|template|example|blank|draft|standard|previous|current|existing|supplier|nda|non-disclosure|information
        will be ..2 sent|asked
        from your
        copy of your
        old|reading|whoever|policy|process
        offer of ..1 second|interview|date|dates
        interview|interviews|final offer
        offer of a|an ..1 interview|chat|call
        time to consider
        """,
    ),
    Row(
        """
        un? conditional|unconditional|provisional offer (of employment|appointment)? $|for|:|attached|enclosed
        GLADLY ..3 confirm|announce|confirming that? our|this|the|your ..2 offer $|of|to
        and|to ..1 confirm|confirming your|our|this unconditional|conditional|formal|firm offer
        GLADLY ..3 confirm|announce|confirming|inform ..3 your ..2 appointment|selection as|to|for|in
        GLADLY ..3 confirm|announce|confirming|inform ..3 you have|are ..2 appointed
        this letter|email|message|note (is to)? ..1 confirms|confirm our|your|the ..2 offer|appointment
        this is|as a|an|our|your ..2 offer (of employment|appointment)? $
        consider this a|our|your ..2 offer $
        verbal|formal|official|written offer (of employment|appointment)? $
        you have my|our ..1 offer
        notified|informed|advised of your selection|appointment as|for|to
        your selection|appointment as|for|to ..9 subject|with|from|effective
        notification|letter of selection|appointment
        approved|confirmed|ratified|agreed ..1 your hire|hiring
        your appointment was|has|is been? ..1 approved|ratified|endorsed
        approved|confirmed|ratified|agreed ..1 your appointment|employment as
        approved|confirmed|ratified|agreed ..1 your appointment to the|this|our ..3 JOB
        congratulations on|for your ..1 appointment|selection as|to
        congratulations on|for being ..1 appointed|chosen|selected as|for
        congratulations on being our new|next
        """,
        "I am pleased to confirm a conditional offer of employment for the Band 3 post.",
        """
        no ..1 verbal|formal|conditional|unconditional
        appointment for|on|at|with|to ..2 monday|tuesday|wednesday|thursday|friday|tomorrow|today|#|dr|mr|mrs|ms
        at NUMBER
        elsewhere
        shortlist|longlist|finalist|finalists|semi-finalist
        school|parish|town|advisory board|council|committee
        for|to|as ..3 interview|round|stage|examination|test
        """,
    ),
)
