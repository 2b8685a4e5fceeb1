"""What says that somebody is selected, has the job, or is welcome to it."""

from followup_core.pasted.grammar import Row

TAKEN = (
    Row(
        """
        YOU HAVE|BE been? ..2 PICKED|successful|accepted for|as|to|in ..9 JOB_OR_TEAM
        you have|are been? appointed !( a|an|the|to|for|as|by|your|in|at|on ) _ _? _? >( $|from|with|, )
        your ..1 candidature|candidacy|application ..3 retained for|as the|our|this ..4 JOB
        YOU HAVE|BE been? ..2 hired|appointed|engaged as !( our|a|an|the? finalist|reserve|backup )
        YOU HAVE|BE been? ..2 selected|chosen|appointed|hired|picked as our|the|a|an !( ..1 NO_POST )
        YOU HAVE|BE been? ..2 selected|chosen|picked|accepted to join ..5 as !( ..2 NO_POST )
        YOU HAVE|BE been? ..2 selected|chosen|picked to join the|our ..2 team|company|firm|staff|crew|faculty $|,|as|from|in
        YOU HAVE|BE been? ..2 selected|chosen|appointed|hired|successful|accepted|picked $|,
        YOU HAVE|BE been? ..2 selected|chosen|appointed|hired|successful|picked and we|i|would|will|are
        YOU HAVE|BE been? ..2 selected|chosen|appointed|successful in your application|interview
        YOU OF_IT? HAVE|BE been? ..1 successful (in ..1|obtaining|securing|being|gaining)? $|,|for|and|at
        your ..2 interview (for|to|as|with|at ..9)? HAVE|BE been? ..1 successful $|,|for|and
        you are|were|have been? now? our|the|their ..1 successful CANDIDATE
        you are|were|have been? now? our|the|their CANDIDATE|one WE have|has? PICKED|want|decided
        you are|were now? our|the new _ _? _? $
        you are now? our|the new _ _? _? , if you ..1 will|would|want|like|have|say|accept|agree|fancy
        WE HAVE|BE? ..2 selected|chosen|chose|picked|appointed|hired|choosing you $|,
        WE HAVE|BE? ..2 PICKED|chose|choosing you for|as|to ..9 JOB_OR_TEAM
        WE HAVE|BE? ..2 selected|chosen|chose|picked|appointed|hired|choosing you as our|the|a|an
        PANEL|WE ..12 appointed|elected|selected|chosen|chose you to|as ..9 JOB|TRADE
        unanimous|unanimously in|to? choosing|selecting|appointing|choose|chose|appoint you
        WE|choice|vote HAVE|BE? ..2 decided|come|came|voted|fallen|fell|gone|went down? in favour of you
        choice|vote|decision HAVE|BE? ..1 fallen|fell|landed|gone|went on|to you
        WISH ..2 to win|gain you !( over|round|back )
        WISH|unanimously ..3 to be? ..1 HIRE you !( a|an|for )
        WISH|unanimously ..3 to be? ..1 HIRE you as|to|for ..6 JOB|with|from|in
        WISH|unanimously ..3 to be? ..1 appoint|engage|employ|hire you as
        WISH ..3 to take you on !( a|the|to|board )
        WISH ..3 to take|bring you on board
        WISH ..3 to take|bring you on as|from|full-time|part-time|permanently
        WISH ..3 to take|bring you onboard|into|onto
        (we|i ..1) appoint you as|to
        you will be joining us as
        STATUS_IS STATUS_YES
        """,
        "You have been selected for the post of Junior Clerk.",
        """
        when|who|others|elsewhere|contact|point|why|because|upload*|submi*|received|payment|document
        so far|successful
        CANDIDATE who
        as a|an|the|our finalist|reserve|backup
        hired|appointed|chosen for any|an
        tour|visit|journey|walk|guest|observer
        """,
    ),
    Row(
        """
        THE_JOB is|are now|all? yours !( : )
        JOB is|are now|all? yours
        you got|have|landed got|landed|secured|won|bagged|nailed? (the|this ..4 JOB|gig) <!( have the job )
        you have got|landed|secured|won|bagged|nailed it
        you got it
        you are hired
        <!( ; ) you are in $
        you are on the team|board
        ^ ..2 (decided ..2 : | and | , )? it is you $
        ( ^ | , ) offer !|–
        you are the one|person $|,|!
        you are the one|person that|who? WE ..2 want|wanted|chose|picked
        you are the ..1 for us $|,|!
        JOB|TRADE|shifts|hours|postdoc|season is|are yours (for ..4)? if|should you ..2 want|fancy|like
        it is you WE ..1 want|chose|picked|like|have
        it|decision|answer is a|an ..3 yes from|!
        ^ ..1 it is a ..2 yes $|,
        ^|,|and|so|now ..1 hand|give in? your notice
        consider yourself hired|appointed|employed
        PANEL|they|we ..3 voted|opted|plumped for you $|,|!|last|and|unanimously
        told|asked payroll to expect|add you
        WISH ..2 you to have|take|accept|fill on|up? the|this|our ..3 JOB|offer
        WISH ..2 you to have|take|accept|fill on|up? it $|,
        WISH if you would|will|were|could|accept|accepted|join|joined|said
        WE all? want|wants you !|$|as
        WE all? want|wants you on board
        RECOMMEND ..1 your appointment and ..4 approved|confirmed|agreed|ratified ..1 it|this|$
        WE all? want|wants you for THE_JOB
        WE all? want|wants you on the team
        WE all? want|wants you to start|have|be THE_JOB|our|in|on|as
        WISH ..2 you to start in|on|from|as|next|this|with|work|straight
        WISH ..2 to have you $|,|as|on|with|join|aboard
        """,
        "The job is yours if you want it.",
        """
        other JOB
        slot|time|choice|decision|ticket|parking
        not ..2 the one|person
        delighted|glad|pleased|happy|great that? you
        what would
        guest|observer
        closed to
        process|applications ..3 closed
        how you got|landed
        sorry|slot|unless|almost|nearly|elsewhere|hear|heard|interview|meet|test|call|apply|between|or|thinking|process
        as good as
        when you
        to lose
        new job
        job of
        other offer
        on the call|panel
        to know|meet|come|think|do
        would be !( GLADLY )
        have the|it ..2 interview|test|call|time
        back for|to|in
        """,
    ),
    Row(
        """
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 join|joining|joined us|our|the
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 come|coming ..1 on board
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 come|coming and|to? work|join
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 work with|for us
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 start with|on|work
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 on board
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 on the team
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 onboard|aboard
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 in the team
        WISH ..5 you (would|will|to|could|are|have ..2)? ..1 be our|part
        delighted|pleased|happy|thrilled|glad|excited to welcome you
        ^ ..3 welcome|welcoming to the ..2 FIRM !( page|meeting|call|channel|site|area|portal|day|event|lunch|chat )
        ^ ..3 welcome|welcoming aboard
        ,|and welcome to the|our ..2 FIRM $
        ^ ..3 welcome|welcoming on board
        WISH|congratulations (to|and|,|!|–)? ..1 welcome|welcoming you? to|as|aboard|on the|our|a|board? ..2 FIRM|our|$
        """,
        "We'd love for you to come and work with us as Kitchen Manager.",
        """
        join|joining us for !( the|this|our ..3 JOB )
        guest|observer|speaker|visitor
        welcome you to|at !( the ..2 team|company|family|firm|school|crew )
        join us? for|on|at|in|the|our a|an|the|our? GATHERING
        second|final|stage|round|trial|assessment|talent|eventually|portal|event|day|drop-in|session|account
        hear|CANDIDATE
        why|what|whether|how|know|come you|it|made|more
        one day
        in the? future
        come and? meet|see
        part of the|our next|process|talent|selection
        """,
    ),
)
