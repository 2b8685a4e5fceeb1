"""Who is asked to get in touch, when and in what way; and calls that did not happen."""

import re

from followup_core.pasted.grammar import Row, Table

ASK_AGAIN = Table(
    (
        Row(
            """
            i would call|ring|ask|email|phone|chase|try
            """,
            "I'd ring Pru on Monday.",
        ),
        Row(
            """
            revert ..2 after|in|on|by|within
            best|worth|try|do to? NUDGE|NUDGING|phoning|trying
            check back|in|again|up with|in|on?
            NUDGE to? ..1 US|again|back|reception|up
            NUDGE|approach this|the|our office|department|section|desk
            ask|try|contact|email|message|text|call|ring|phone _ again|back
            send|drop|shoot|give|pop|ping|fire US|_ ..1 an|a|the? ..2 A_NUDGE
            get|getting|be back? in touch|contact
            get|getting|be back to me|us
            come back to me|us
            mind|fancy ..1 NUDGING
            follow up
            follow-up|enquire|inquire|chase|shout|remind
            touch base
            circle|swing|loop|come|ping back with|to|round|by US
            reach back? out
            ^ PHONE_OR_ASK !( for|to|from ) ..3 ON_A_DAY
            ,|should|then|to|or|and|if|you|may|can|could PHONE_OR_ASK !( for|to|from ) ..3 ON_A_DAY
            call|ring|phone|email|write|look|revert|try back|again|in !( to you )
            """,
            "Ask me again on Monday.",
            """
            WE|who|colleague|someone ..1 FUTURE|have|am|are ..3 GET_IN_TOUCH
            someone ..1 GET_IN_TOUCH
            ring|call|phone|email|text|message everyone|everybody|round|around|both|candidates|people
            ^ ..1 WILL ..1 GET_IN_TOUCH
            colleague|team ..2 get|be|follow|contact|call
            asked|promised
            call from us|me|him|her|them|the
            have|get|receive|expect ..2 call|ring|email
            will ..1 ask|chase|call|ring|email|text|message him|her|them
            call|ring|phone|email|contact|text|message you
            could|can|shall|may|might|should we|i
            check in at|for|online
            check-in
            get back to me|us ..2 with|by|about
            get back to me|us on whether
            get back to me|us if you
            """,
        ),
    )
)
IF_SILENT = """
    if|unless|should|where|when|until ..2 you|i|we|they|he|she|there? ..2 not|nothing|no|silence ..12
    if|unless|should|where|when|until ..2 you|i|we|they|he|she|there? ..2 yet to ..12
    if|unless|should|where|when|until ..2 you|i|we|they|he|she|there? ..2 still waiting ..12
    in case ..2 you|i|we|they|he|she|there? ..2 not|nothing|no|silence ..12
"""
NOT_ASKING = """
    question|questions|queries|late|lost|directions|urgent|problem|reschedul*|accept|apply|interested|feedback
    interview <!( of your interview ) <!( of your final interview ) <!( of the interview )
    next year|season|intake
    not able to attend|make
    feel free to call me any
    other roles
    new address|number
    discuss the role
    when|once you ..2 arrive|come|are|get
    to book|arrange|confirm|reschedule
"""
# A day by which to do something is none on which to ask; "on or after" a day is.
AT_THE_LATEST = """
    <!( pass ) <!( drop ) <!( stop ) <!( come ) <!( pop ) by !( all means | then )
    before|until|within
    no later than
"""
FROM_ON = re.compile(r"\b(?:on or after|(?:any ?time )?from|any ?time on or after) ")
THEN = """
    then
    that day|morning|afternoon
"""
QUESTION = re.compile(r"^(?:did|do|does|have|has|are|is|was|were|when|why|what|how|who|where) [^?]*\?$")

PORTAL = Table(
    (
        Row(
            """
            PORTAL ..25 STATUS_NEWS
            STATUS_NEWS ..25 PORTAL
            status|application|progress ..4 SHOWN|tracked|followed|viewed|checked|seen|updated ..2 online
            check|track|follow|view|see|monitor ..4 status|progress|application|outcome|result online
            log|sign in|on|into|onto ..4 to read|see|view|check|find it|them|this|more|your|the
            log|sign in|on|into|onto there|here|again ..5 to read|see|view|check|find yours|what|how|whether
            STATUS|they|it|this will|shall|is|are ..2 appear|show|SHOWN ..3 PORTAL
            appears|appear|shown|posted|published|visible in|on|at|through|via the|your ..1 PORTAL
            check|see|visit|watch PORTAL ..8 yours|it|them
            """,
            "To follow the progress of your application, log in to your candidate account.",
            """
            upload your|the|a
            settings|preferences|password|ignore|whatever|survey|expenses
            not ..2 shown|appear|updated|available|visible|show|use|check|rely|trust|look|go
            does not
            accept your|the|our
            sign your|the offer|contract
            if you wish|want to apply|update|change|edit
            if you would like to apply|update|change|edit
            job alerts
            other|latest jobs|roles|vacancies
            company news
            was unsuccessful
            project status
            """,
        ),
    )
)
PHONE = Table(
    (
        Row(
            """
            ^ please? CALL_ME
            ,|and|then|–|:|;|so|or|to|you|must|better|best|do|but|just|now|should|anne|says|said|say please? CALL_ME
            ask you to CALL_ME
            """,
            "Give him a bell then on 01632 960 447.",
            """
            WISHING ..1 to call|ring|phone|give
            WE|who|someone|colleague will|shall|would|can|could|should|may|might|must ..4 call|ring|phone|give
            to phone|call|ring you|everyone|all|candidates
            ring|call|phone|email|text|message everyone|everybody|round|around|both|candidates|people
            call|ring|phone|give you
            if you have any|a|further|more
            if you are late|lost|running|ill|stuck|not
            if you get lost|stuck
            if you can|run|need|want|wish|would
            any? questions|queries|problems
            urgent*|emergency|switchboard|directions|lost|reimburs*|expenses|sender|helpdesk|support
            running late
            not ..2 call|ring|phone
            please do? not|no
            the|our|your|this|that|zoom|teams|video|phone|next|second|missed|conference|screening|first call
            when|once you ..2 arrive|come
            when|once you ..2 get|are here|to|at|outside|downstairs|there|near|parked
            received this|it ..2 in|by error|mistake
            call it|centre|center|off|out|to|handling|handler
            call on you
            call for papers
            ring binder|road
            at your interview
            """,
        ),
        Row(
            """
            if you need|want|wish|would ..2 to? know|hear|update|news|answer ..5 CALL_ME
            for news|updates ..4 CALL_ME
            for news|updates ..8 call|ring|phone #
            """,
            "If you want news, ring us on 020 7946 0000.",
            "questions|queries",
        ),
    )
)
EMAIL = Table(
    (
        Row(
            """
            email|write ..12 rather than CALLING
            email|write ..12 instead of CALLING
            email|write ..12 not|no|never ..3 CALLING
            use|send an? email ..12 not|no|never|than|of ..3 CALLING
            not|never|no ..6 CALLING ..12 email|write|writing|emailed|emailing
            rather than|of? CALLING ..12 email|write|writing|emailed|emailing
            instead of CALLING ..12 email|write|writing|emailed|emailing
            not|never|no ..6 CALLING ;|–|, ..6 email|write|writing|emailed|emailing
            """,
            "Please write rather than call.",
            """
            phone or|nor email
            email or|nor phone|call
            by phone or
            calls|phones or|nor by? emails
            not ..3 by phone|email or
            not ..6 CALLING or|nor|and ..2 email|write|writing
            """,
        ),
        Row(
            """
            email|emailed|write|contact|emailing|message|direct|address|send|use|ask ..9 @
            writing|email ..2 to|at ..4 @
            """,
            "For news of your application, write to jobs@pellbrook.example.",
            """
            unsubscribe|accommodation|adjustments|adjustment|expenses|receipts|receipt|invoice|references
            reference|documents
            certificates|privacy|technical|fraud|report|contract|passport|accept|withdraw|complain*
            copy of
            feedback form
            data protection
            personal data
            right to work
            opt out
            cv to
            """,
        ),
    )
)
# These say it of any matter; an address alone has to be one for news.
EMAIL_FOR_NEWS = """
    instead|news|update|updates|outcome|result|results|status|decision|progress|application|hear|heard|check|ask|chase
    rather than
    not|never|no ..6 CALLING
    question about your
    enquir*|quer*
    follow up
"""

MISSED = Table(
    (
        Row(
            """
            SORRY ..9 not ..4 JOINED|make|made|making|SHOWED_UP|being|picking|come|came|there|TALK
            SORRY ..9 not ..4 be on|there
            SORRY ..9 not ..4 on the line
            SORRY ..9 not ..4 around|available
            SORRY ..9 not ..4 at my desk
            SORRY ..9 not ..4 in the office
            SORRY ..9 not ..4 get|got|getting to
            SORRY ..9 not ..4 pick up
            SORRY ..9 missed|missing|forgot|forgetting|forgotten|no-show
            SORRY ..9 stood|standing you up
            SORRY ..9 left|leaving|kept|keeping you waiting|hanging|sitting|alone
            SORRY ..9 failed|failing|failure|fail to call|ring|phone|make|join|dial|show|turn|appear|attend|connect
            SORRY ..9 never called|rang|phoned|joined|made|showed|turned|got|dialled|came|appeared
            SORRY ..9 did not happen
            SORRY ..9 fell through
            SORRY ..9 no one
            SORRY ..9 nobody
            SORRY ..9 none of us|them
            MEETING ..9 wrong|another|different week|day|time|date|month ..9 waited|waiting|nothing|vain
            MEETING ..9 ( you waited | left you waiting )
            you waited ..6 nothing|vain|nobody
            """,
            "Really sorry that I didn't ring you on Wednesday as we had arranged.",
            """
            call|calls|message|messages|email|emails from you
            take|answer|missed your call|calls|email|message|voicemail|note
            not ..2 got|get|come|replied|reply|written|answered|responding|replying|getting|coming !( to you )
            not been able to reply|answer|respond
            will ..3 not|miss|have be|you|to
            can|will not ..2 make
            can|could|will not ..6 tomorrow|next
            missed|miss our|my|the|their own? date|deadline|promise
            not make our|my|the|their own? date|deadline|promise
            you ..2 rang|rung|called|phoned|tried
            make|making you? an|a ..1 offer|appointment|decision
            """,
        ),
        Row(
            """
            forgot|forgotten|missed|slept (all about | about | through)? our|the ..3 MEETING
            forgot|forgotten all? about we had a|an ..3 MEETING
            supposed|meant|due|going|promised|arranged|agreed to ..2 TALK|ring|phone ..12 not|never|failed|forgot|missed
            said WE would ..2 call|ring|phone|meet|speak|zoom|talk ..12 not|never|failed|forgot|missed
            MEETING ..3 WE missed|forgot
            WE|interviewer|nobody|you ..3 missed our|the|your|a ..3 MEETING
            WE|interviewer|nobody ..3 NOT_DONE ..2 JOINED
            WE|interviewer|nobody ..3 NOT_DONE ..2 show|showed|turn|turned up
            WE|interviewer|nobody ..3 NOT_DONE ..2 make|made our|the|it
            WE|interviewer ..3 stood you up
            WE|interviewer ..3 left you ..1 waiting|hanging
            WE|interviewer ..3 was a no-show
            you ..3 were ..1 left|kept waiting
            WE|interviewer ..3 was not ..1 there|on|available|around|at
            MEETING ..6 did not happen|go|take
            MEETING ..6 never happened|took
            MEETING ..6 was missed
            MEETING ..6 fell through
            MEETING ..6 not happening
            slipped my|our mind
            went|gone ..2 out of my|our head|mind
            was|were ..2 set|ready|due|meant|supposed|going to ..1 call|ring|phone|meet|dial|join|speak ..6 and|but then
            MEETING ..9 nobody|none|no ..6 was|were there|present|online|available
            """,
            "I completely forgot our Teams chat on Friday.",
            """
            missed your call
            you ..2 rang|rung|called|phoned|tried
            call|calls|message|messages|email|emails from you
            take|answer|missed your call|calls|email
            if|will
            you missed|did|never|failed|could|were not? !( left|kept )
            thank you for
            so we did|could not
            CANDIDATE who? missed|did
            """,
        ),
    )
)
