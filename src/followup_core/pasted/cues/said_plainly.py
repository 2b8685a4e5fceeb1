"""What says no in plain words: it wasn't to be, another direction, the end of the road, a status of a portal."""

from followup_core.pasted.grammar import Row

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
        end of the road|line|process with|for YOU|us|THE_JOB
        end of the road|line|process with|for this one
        as far as we|i can|could take YOU
        sorry ..3 not ..4 work|working together|with you
        sorry ..3 not ..2 get to work together
        ^ ..1 not this time|occasion $|i|sorry|mate|but
        ^ ..1 not this time|occasion , i|sorry|but|unfortunately|mate
        not ..1 move|moving|go|going|proceed|proceeding forward|ahead? with|to an|any|our offer
        not ..4 move|moving|go|going|proceed|proceeding forward|ahead? to offer $|,|with|for|WHEN
        bring|bringing|brought the|our|this|your ..2 to an|a end|close with you|YOU
        sorry ..3 you are ..1 ( among | one of ) them|those
        you would have been my|our ..1 pick|choice|preference|one
        it|this|things did|has|have not ..1 go|gone our|my way
        not ..2 reach|reached|meet|met|clear|cleared|hit the|our ..1 bar|threshold|standard|level for|on|we|$
        not ..2 at|to|up to|at? the|our ..1 level|standard ..3 need|require|expect|looking|want
        WE are ..1 full|full-up|overstaffed now|up !( on|today|that|this )
        WE HAVE ..1 closed out? APP
        WE HAVE|will ..2 removed|withdrawn|taken|remove|withdraw|dropped YOU from|out
        a ..1 pass from|for|on ( us|now|this|me|them|him|her | the|my|our ..2 PANEL )
        that|this|it|which makes|made it|this|that? a no from|for|to|$|,
        ( so | it is | that is | , | ^ ) ..1 a? no on|for|to ..1 that|this one|JOB|time
        not ..2 think|feel|believe|find|see that? this|the|that ..2 JOB is|was|will|would ..2 FIT|good|suit|work|one ..3
        give|giving|gave|given it|this|you|YOU one? a miss
        to|must|will ..1 say a? no WHEN|$|,
        to|must|will ..1 say a? no to YOU
        to|must|will ..1 decline|reject|refuse|discontinue YOU
        to|must|will ..1 turn you down
        to|must|will ..1 close|end|stop out? APP
        WE HAVE? ..1 declined|rejected YOU
        WE HAVE? ..1 turned|ruled you down|out
        to|must|sorry ..2 disappoint you .|!|,|WHEN|this|but !( no|the|our|there )
        to|must|sorry ..2 let you down WHEN? $|,
        part|parting ways with YOU
        WE_DO_NOT GO_ON (any? further|forward|forwards|ahead)? $|WHEN|,
        WE_DO_NOT take|taking|carry|carrying this|it|things|matters|your any? further|forward|ahead
        WE_DO_NOT GO_ON (any? further|forward|ahead) because|as|since WE|you|your
        """,
        "We've decided to go in a different direction.",
        """
        design|project|product|strategy|plan|proposal|merger|test|exam|train
        interview|meeting|call|session|event|visit|assessment|workshop|presentation|day|room not|GO_ON
        slot|refund|expenses not|GO_ON
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
        sorry|afraid|choice ..4 is|was not going? (to be)? you WHEN|,|$|i
        and|that|so it is|was not going? (to be)? you WHEN|,|$|i
        it is|was not going? (to be)? you WHEN|i
        it is not going to be you
        it|this|that is|was not ( going to be )? a yes this time|round
        it|this|that is|was not ( going to be )? a yes WHEN|from
        your skills|experience|talents ..2 would|are|will ..2 better|best used|suited|placed elsewhere
        it could|will|would not be you
        it was|is not to be WHEN|.|!
        it was|is not to be , ..1 sorry|i|unfortunately|this
        this|it ..1 was|is not meant to be
        it|its|this|that is? not going to happen ( this time | on this occasion | for you )
        this|it|things will|does|did|has|have not ..1 (going to)? work|worked|working out
        not ..1 gone|go|going? in? your way|favour
        HAVE|went|gone|goes|fell|fallen against you
        gone|went|goes ..1 the? other|another way
        not ..2 favourable|favourably|favorable|positive response|answer|reply|suite|follow-up|continuation? to|for APP
        not ..4 give|reserve|grant it|this|them|YOU a favourable|favorable|positive response|answer|reply|suite|follow-up
        not ..2 able ..1 to give|reserve|grant a|an|any favourable|favorable|positive response|answer|reply to|for APP|JOB
        not ..4 a favourable|favorable|positive suite|response|answer|reply|follow-up to
        not ..1 news|answer that? we|i ..1 hoped|wanted|hoping|expecting|looking
        not ..1 outcome|result that? you|we|i ..1 hoped|wanted|hoping|expecting|looking
        not ..1 a? success|successful|luck|joy|lucky WHEN
        no luck|joy|success WHEN
        unsuccessful WHEN
        ^ ..3 on this occasion $
        RESULT|it|this|that (on|for|from ..4)? is|was|be|came ..1 back? as? a|an? no|rejection WHEN|$|,|from|for|i|ADDRESSED
        RESULT|it|this|that (on|for|from ..4)? is|was|be|came ..1 back? as? negative
        it|this|that|answer|decision|verdict|outcome|result|news (on|for|from ..4)? is|was|be|came ..1 a thumbs down
        not|never ..2 what|who WE ..2 need|needed|want|wanted|require|required|after|looking|searching
        not|never ..2 what|who WE had in mind
        not|never ..2 find|found|met favour|favor|approval
        this|it|that is not ..1 the|a? right|best role|job|post|position|place|home for you
        point|place|moment ..2 WE ..1 part company|ways|$|,
        it|this|that is|was not ..1 the|a ..1 right|best|good|perfect ..1 match|fit|person|move !( to )
        not|never ..2 the ..2 CANDIDATE|fit|match|mix|background|one that? WE ..2 WANT
        YOU ..3 not ..4 fit|match|suited|suitable|right $|for|person|candidate
        your ..2 experience|background|skills|style ..3 not ..4 fit|match|suited|suitable|right $|for
        not ..2 feel|think|felt|believe that? this|it is|was ..2 right|best|good|perfect ..1 match|fit
        not ..2 feel|think|felt|believe that? this|it is|was|will ..2 work
        not ..2 feel|think|felt|believe that? the|our ..2 match|fit is|was|would ..3 enough
        not|never ..3 what|who WE BE ..2 seeking|looking|searching|after
        not ..2 feel|think|felt|believe that? we|this|it BE ..1 the|a ..1 right|best|good ..2 for you
        not ..2 see|seeing this|you|it ..1 being|as|in|working ..5
        not ..2 feel|think|felt|believe that? this|the JOB is|was ..2 right|best|good|perfect ..1 match|fit
        sorry ..2 you were|are not ..1 one of them|those|us|these
        sorry ..2 it was|is not any|one of you|yours
        WE ..2 need|needed|want|wanted someone|somebody with|who|whose ..2 more|deeper|stronger|closer|further|longer
        think|feel|felt|believe|consider|concluded|decided|agreed ..2 YOU|it|this is|are|was|were|would ..2 not ..3 FIT
        not ..2 feel|think|believe|consider|see that? YOU ..3 right|best|strongest|fit|match|suited|suitable|enough
        not ..2 feel|think|believe|consider|see that? your ..2 experience|background|skills ..3 FIT
        YOU|we|it|JOB ..3 not|no ..2 sponsor|sponsorship ..9 not|end|stop|regret|further
        """,
        "I'm afraid it wasn't to be this time.",
        """
        not ..2 sure|clear|know|decided|agreed
        whether|fault|problem|turn
        today|weeks|months|tomorrow|date|easy|long|quick|calendar|system|available
        not ..4 out with the|our|a|somebody|someone|NAME|him|her|them
        finding|reach*|upload*|record*|booking|rejected
        to be ..1 read|taken|shared|made|announced|released
        issue|obstacle|concern|difficulty|hurdle
        right|fair to keep|rush|decide|hurry|leave|make
        work|worked out on|at|with ..2 WEEKDAY|time
        """,
    ),
    Row(
        """
        ( ^ | , | manager | client | hr ) profile|candidature|cv|application (is|has|got|was ..1)? on? reject|rejected
        STATUS_IS STATUS_NO
        reason|outcome|status|decision : another|other|different CANDIDATE hired|selected|appointed|chosen
        """,
        "Your application status has changed to: Not selected.",
        """
        upload*|payment|document|login|file|expenses|claim
        """,
    ),
)
