"""What they ask for next: references and checks, or another interview."""

from followup_core.pasted.grammar import Row, Table

CHECKS = Table(
    (
        Row(
            """
            FETCH ..5 REFEREE
            take|taking|follow|following up ..5 references|referees|reference
            SUPPLY|give|name|share|list|have|nominate ..9 REFEREE
            references|reference|referee|referees ..4 form|request|check|checks|requested|needed|required
            names|details|contacts ..4 people|persons|managers|employers|supervisors who|we
            names|numbers|contacts|details ..5 FORMER_BOSS ..2 you ..2 worked|reported|served
            names|numbers|contacts|details ..5 past|former|previous|recent|current|last ..1 FORMER_BOSS|supervisor|manager|boss
            speak|talk to ..5 managed|supervised|employed|worked
            previous|former|current|last|past manager|managers|employer|employers|supervisor|line
            """,
            "As the next step we would like to contact your references.",
            """
            reference number|no|code|:
            in|with reference to|no
            not ..3 contact|take|need|approach
            thank|thanks you? ..4 references
            """,
        ),
        Row(
            """
            SORT_OF_CHECK ..2 CHECK
            dbs|vetting|bpss|clearance application|process|is|form|stage
            SUPPLY ..8 DOCUMENT
            SUPPLY ..8 right to work
            SUPPLY|fill|return ..5 medical|consent|fingerprint|fingerprints|bank|vaccination|immunisation ..1
            """,
            "Please send us copies of your certificates.",
            """
            expenses|receipts|offer|parking
            no ..1 check|checks
            if we
            at|on your|the interview|day
            """,
        ),
    )
)
NEXT_STEP = Table(
    (
        Row(
            """
            ARRANGE|availability|available|free|confirm ..9 NEXT ..2 INTERVIEW
            ARRANGE ..6 SORT_OF_VISIT VISIT
            like|love|want|keen|pleased|delighted|happy ..3 have|see|meet|invite|bring you back|again|in|round|for|to
            like|love|want|invite|inviting|ask|asking|need you back? to|for ..2 COME_AND
            wants you back? to|for ..2 COME_AND
            reach out|be in touch|email|write|call|ring ..3 to ARRANGE ..1 time|slot|date|day
            like|love|want to meet|see|speak|talk ..3 again
            like|love|want|wants to meet|see|speak|talk|hear ..3 ( once more | another time | one more | a second )
            you are|have ..2 through to|round|the ..3
            you have ..2 made|got|been|sailed|passed|cleared|come|MOVE_ON ..4 NEXT ..2 INTERVIEW
            you have ..2 sailed|breezed|flown|come|made|got it|through|past|to ..3
            MOVE_ON|through|proceed|selected|shortlisted ..3 to|for|the|into ..2 NEXT ..2 INTERVIEW
            MOVE_ON|bring|putting|put you ..2 to|into|onto|for ..3 NEXT|onsite|loop|round|panel|stage|final|finals
            can|could|would|will you ..3 come|pop|drop|join ..5 to|and|for ..2 meet|see|speak|chat|talk|interview|visit
            are|be ..1 free|available ..1 for|to ..2 call|chat|meeting|interview|zoom|talk|speak|meet ..1 with|our|the
            like|love|want|wants a|an|another ..1 NEXT|quick|short ..1 INTERVIEW
            congratulations on reaching|making|getting|progressing|passing|clearing ..6
            next is|up|comes ..3 chat|call|meeting|interview|conversation|session|visit
            next|last|final ..1 is|comes|up ..4 discussion|coffee|round
            next|final|last ..1 level|hurdle|hoop|box is|will|would|:|–|being
            can|could|would|will you ..3 do|manage|make|fit ..1 a|an|another ..2 coffee|call|chat|interview|video
            cleared|passed|qualified the|our|this|# ..3 round|stage|interview|test|assessment $|,|and|!
            SUPPLY|give|tell me|us ..2 which|what|some|NUMBER|few|your ..2 HOURS ..2 MEETS_YOU
            so|and|to|will WE|us|can ..1 can|could|will|may|to? ARRANGE ..1 your|the|an|a|NUMBER ..2 INTERVIEW
            availability ..9 so|to ..4 schedule|arrange|book|set|fix ..3 INTERVIEW
            next step|stage|round|up is|will|would|:|–|being
            offer you an? NEXT ..1 INTERVIEW
            <!( attending our ) <!( attending the ) NEXT ..1 INTERVIEW ..4 with|on|at|is|will|would|takes|involves
            trial|taster day|shift|lesson|session
            come|pop|drop in|back|over|by for|to ..3 trial|meet|chat|second|final|another|task|test
            """,
            "We would like to arrange a second interview next week.",
            """
            not|unable|regret|talent|lunch|unsuccessful|offer of
            other CANDIDATE
            the|our|one last|remaining interview|interviews|chat
            last|final|remaining interviews
            join us|our|the !( ..2 for|on|at )
            offer you the|this
            thank|thanks you? ..3 for ..4 second|final|interview|coming|attending|trial|meeting|presentation
            to appoint|hire
            make|making ..2 final call
            your|the second|final interview (was|went|has|last|yesterday|with ..3 on)
            since|after|following your|the|our ..1 second|final|next
            """,
        ),
    )
)
