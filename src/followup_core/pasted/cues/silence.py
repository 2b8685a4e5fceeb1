"""What silence will mean, and whether they ask not to be asked."""

from followup_core.pasted.grammar import Row, Table

NOTICE = Table(
    (
        Row(
            """
            ASSUME ..7 MEANS_NO ..4 if|should|unless|where ..8 not|no|nothing ..6 HEARD
            if|should|where|when|unless ..9 not|no|nothing ..8 HEARD ..18 ASSUME
            if|should|where|when|unless ..9 not|no|nothing ..8 HEARD ..18 MEANS_NO
            if|should|where|when ..6 hear|heard|had|received|receive|get nothing|no ..12 ASSUME
            if|should|where|when ..6 hear|heard|had|received|receive|get nothing|no ..14 MEANS_NO
            no WORD_OF_IT|call|word|contact|link|phone ..9 means|mean|is|equals|=|indicates ..5 MEANS_NO
            not ..1 hearing|receiving|getting ..9 means|mean|is|equals|=|indicates ..9 MEANS_NO
            silence|nothing ..6 means|mean|is|equals|=|indicates ..9 MEANS_NO
            hearing nothing ..9 means|mean|is|equals|=|indicates ..9 MEANS_NO
            without ..1 news|word|reply|response|answer|contact ..12 ASSUME ..7 MEANS_NO
            if|should|where|when nobody|none|no one? ..2 WRITE_TO|calls|ring|rings|phones|writes|emails ..6 MEANS_NO
            phone|inbox|line stays|remains|is|keeps quiet|silent|still ..9 MEANS_NO
            phone|inbox|line does|is|do not ..1 ring|ringing|ping|pinging|buzz|move|go|going ..9 MEANS_NO
            phone|inbox|line does|is|do not ..1 ring|ringing|ping|pinging|buzz|move|go|going , ..3 not|was|is ..1 you
            silence ..8 as|for a|your? ..1 no
            CANDIDATE|those|anyone|interviewees ..3 not ..2 HEARD ..18 ASSUME
            CANDIDATE|those|anyone|interviewees ..3 not ..2 HEARD ..18 MEANS_NO
            CANDIDATE|those|anyone|interviewees ..3 hear|hears|receive nothing ..18 ASSUME|MEANS_NO
            CANDIDATE|those|anyone ..3 not ..2 HEARD ..3 should|may|can|must ..2 try|apply|reapply ..1 again|next|in
            if you|anyone ..2 not ..2 get|hear|receive|heard|got ..12 WE have|has? cast|filled|appointed|hired
            """,
            "If you have not heard from us within two weeks please assume that you have been unsuccessful.",
            """
            not|never|need ..3 assume|presume|conclude|think|read|take
            assume that? WE|it ..2 still
            assume that? your email|i ..3 got|went|did
            means|mean|assume ..4 we|i|nothing|delay|busy|still ..3 busy|still|deciding|delay|new
            no news is good
            good news
            does|do not mean
            nothing to|by worry
            """,
        ),
        Row(
            """
            only ..4 THE_CHOSEN|APPLICANTS|finalists|persons ..12 HEAR
            only ..3 be? ..2 WRITE_TO|contacting|calling|contacted|notified ..2 to? THE_CHOSEN|APPLICANTS|who
            only ..3 HEAR ..8 if|those|THE_CHOSEN ..6 THE_CHOSEN|taking|take|you|invited|proceed|progress|wish
            only ..2 call|contact|ring|phone|email|write|tell ..1 the? ones|those|people|anyone
            only be? in touch|contact with ..1 those|people|candidates|applicants|anyone|successful
            only be? getting back|in to|touch ..2 those|people|candidates|applicants|anyone|successful
            just|only be? get|getting|come|coming back to ..1 those|people|successful|whoever
            not|regret|never ..4 contact|notify|inform|write|HEAR_BACK|answer ..4 EVERYONE|APPLICANTS|unsuccessful|individually
            not|unable ..3 contact|notify|inform|write|reply|respond|get|acknowledge ..3 CANDIDATE who are|were|have not
            unsuccessful|unselected|rejected ..1 CANDIDATE|people ..2 will|are|can|shall|do not ..2 be? HEAR_BACK
            CANDIDATE|those ..2 not ..3 CHOSEN|THE_CHOSEN|progressing|invited ..3 WILL|are|can|do not ..2 be? HEAR_BACK
            if|when you are|were|have ..1 THE_CHOSEN you|we will ..9 (if not | otherwise) ..3 not|nothing|silence|no
            we ..1 WRITE_TO to? THE_CHOSEN ..1 APPLICANTS? only
            successful|shortlisted|selected CANDIDATE only
            """,
            "Only shortlisted candidates will be contacted.",
            """
            not only
            only hear|see|know ..3 after|when|on|by|from
            hear either|regardless
            interview slots
            reach me only
            yet|until|feedback|before|week
            """,
        ),
    )
)
# Who will hear by a day; what silence means stands in the next sentence.
WILL_HEAR = "get|receive|hear|contacted|called|notified|informed|told|phoned|emailed"
# A receipt says that it cannot answer everybody; the notice says who will hear.
SAYS_WHOM = "successful|unsuccessful|shortlisted|short-listed|selected|assume|consider|take"

NOT_TO_ASK = Table(
    (
        Row(
            """
            not|refrain|avoid|without ..3 ASK ..12 NEWS
            not ..2 WRITE_TO|approach|lobby|telephone to? ..1 the|any|our|individual ..2 PANEL|members|member
            not|no|unable ..3 enter|entering|engage ..1 into|in ..1 correspondence|communication|discussion
            not|refrain|avoid ..2 PESTER US|the|for|up|$|,
            not|refrain|avoid ..2 CALLING|NUDGE|contacting|emailing US|the|our|head|hr ..9 before|until|till|in|we|meantime|$
            (rather than | instead of) ..2 chasing|asking|contacting ..9
            ask|asks|asking|request|requesting|prefer ..4 you|candidates|applicants|everyone ..1 not to ..1 ASK
            no ..1 calls|enquiries|inquiries|chasers|queries ..9 please|$
            lobbying|PESTER|CALLING|contacting ..12 (count against | disqualif* | penalised | held against)
            no ..1 ENQUIRIES ..9 will|can|shall be DEALT_WITH
            ENQUIRIES ..12 not ..2 DEALT_WITH
            ENQUIRIES ..9 go|remain|be ..1 unanswered|ignored|disregarded
            not ..3 DEAL_WITH ..3 status|progress? ENQUIRIES
            not ..3 DEAL_WITH ..5 ENQUIRIES|updates about|on|regarding|over|as|by ..6
            no|not need|necessary to ..1 (get in touch | follow up | reach out)
            no|not need|necessary to contact|chase|call|email|ask|ring|write|follow ..9
            refrain|abstain|desist|avoid|refraining|abstaining from? ..3 ASK ..9
            refrain|abstain|desist|refraining|abstaining from? ..6 ENQUIRIES
            grateful|prefer|appreciate|rather|obliged|helpful ..4 if|that? you ..2 not ..2 ASK ..9
            wait for|until us|we ..3 and? ..1 not ..2 ASK
            """,
            "Please do not contact us about the status of your application.",
            """
            hesitate|forget|yet
            call|ring|phone|write|text|reply back
            WE ..1 can|could|did|do|does|will|have|am|was|were not ..3 ASK
            if you ..1 have|do not
            no ..2 by|means|news
            not ..2 heard
            other than|questions
            feedback call
            no phone|telephone calls ,? please|$
            """,
        ),
    )
)
