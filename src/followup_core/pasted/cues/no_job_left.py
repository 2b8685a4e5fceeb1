"""What says that there is no job any more: filled, withdrawn, or an offer taken back."""

from followup_core.pasted.grammar import Row

NO_JOB_LEFT = (
    Row(
        """
        HIRING|JOB #? OF_IT? HAVE|BE|will|got ..3 CALLED_OFF
        HIRING|JOB OF_IT? HAVE|BE|will|does ..2 no longer ..2 NEEDED
        HIRING|JOB OF_IT? HAVE|BE|will ..2 not ..2 be|being? GO_ON|filled|recruited ahead|forward|$
        HIRING|JOB (for|of|as|at|in|you|that|which|# ..8)? HAVE|BE ..1 gone $|now|i|and
        HIRING|JOB (we|you|for|of|as|at|in|that|which|# ..9)? do|does|will not exist (any more|now|any longer|after|$|,)
        HIRING|JOB (we|you|for|of|as|at|in|that|which|# ..9)? HAVE|BE|will|did ceased|cease|vanished to? exist|$|,
        that|this is|means|leaves ..1 the|our|your|all|both|these ..3 JOB gone|finished|over|lost $|,
        there is|was no JOB now? $
        there is|was no JOB for|to|at all|offer|us|fill|give now? $
        WE|client filled|filling ..2 last|final|only|remaining|open ..2 JOB|spot|spots
        ( the last | final | only | remaining ) ..2 spot|JOB went|gone|goes|was|has ..1 filled|taken|gone|to
        HIRING|JOB OF_IT? (HAVE|BE ..1)? closed|ended|concluded|finished ..2 without|no ..3 HIRE|PICKING|appointment
        WE|HAVE|BE|to|will ..2 CALL_OFF THE_JOB|HIRING
        WE|HAVE|BE|to|will ..2 CALL_OFF the|this|all ..3 HIRING|JOB|places
        WE|HAVE|BE|to|will ..2 close|closed|closing|end|ended|ending the|this|our ..3 HIRING|JOB without
        requisition|vacancy|req ..8 HAVE|BE ..3 cancelled|withdrawn
        WE have|has? now? appointed|recruited|hired to|for|into the|this ..3 JOB
        NO_MORE ..2 be? filling|recruiting|hiring|appointing|replacing ..2 THE_JOB|anyone|anybody|this
        NO_MORE ..2 looking|seeking|planning|trying|intending to fill|hire|recruit|appoint
        WE HAVE? ..1 stopped|ceased|ended|abandoned recruiting|hiring
        WE HAVE? ..1 stopped|ceased|ended|abandoned the|our ..1 search|recruitment $|for THE_JOB
        JOB|graduate|training|trainee programme|program|scheme|intake ..3 HAVE|BE|will ..2 CALLED_OFF
        and will not be filled|replaced|recruited
        search|competition HAVE failed
        NO_MORE ..2 be? hiring|recruiting|appointing after|at all|this|$
        NO_MORE ..2 be? taking anyone|anybody ..1 on|else
        NO_MORE ..2 be? bringing anyone|anybody ..1 in|on after all|$|now
        nothing|nobody to hire|recruit for $|now|for|at|i|,
        JOB HAVE been ..1 absorbed|merged|folded|rolled in|into|with
        no longer an|any|a ..2 JOB
        no JOB any|anymore|left
        no ..2 seat|place|desk|role|job|opening|post|work|hours|shifts ( to put | for ) you !( LATER_OR_TO )
        JOB (you|that|which|for|of ..8)? HAVE|BE not ..1 available|open|vacant|going ( anymore | any more|longer )
        can|are|is no longer (able to)? hire|recruit|appoint|fill
        leave|leaving|left THE_JOB vacant|unfilled|empty
        WE have|has|got THE_JOB filled|taken|gone|given $|,|since|now|WHEN|i
        ( ^ | , ) the|this? JOB HAVE? now? filled|taken|gone|cancelled|withdrawn $|,|thanks|sorry
        funding|budget|money|headcount ..4 fallen|fell|falls through
        MONEY ..4 BE|has|have ..1 been? cut|CALLED_OFF ..9 not|no|cancel|cancelled|withdrawn|longer
        it no longer exist|exists
        JOB (you|that|which|for|of ..5)? no longer exist|exists
        JOB HAVE|BE ..1 off the table|cards|menu
        JOB BE ..1 dead|toast|history !( end )
        list HAVE|BE ..2 lapsed|expired|exhausted
        no further ..1 appointments|offers|hires will|are|is|shall
        ^|,|:|that|and|so the|this|your|our? ..3 role|position|post|job|vacancy HAVE|BE ..1 taken|gone|snapped ..1 $|,
        no longer ..2 anything ..4 offer
        WE HAVE ..1 cut|axed|culled|lost the|this|your|our ..2 role|position|post|job|vacancy
        put a|an stop|end to ..2 new|our? ..2 roles|hiring|recruitment|hires|posts|vacancies
        not ..2 be? replacing NAME|him|her|them
        JOB (you|that|which|for|of ..5)? does|did not exist $|any|i|sorry
        not ..1 minded|inclined|persuaded|disposed to ..1 appoint|hire|recruit
        not ..2 make|making an|the|any|this ..1 appointment|hire
        WE have|has now? ..1 made an|the|our appointment $|,|to|and
        no appointment|appointments|hire|hires was|were|will|has|is|could ..1 be|being|been? made
        not to|fill|make fill|an? ..3 JOB|appointment|hire
        to make no appointment
        decided|agreed|chosen|resolved|opted ..1 not to HIRE|fill $|following|anyone|anybody|at|on|this|after|from|any
        not ..2 be? taking|progressing|moving any|anyone|anybody ..4 forward|on|further|through
        to restart|rerun|re-run ..1 search|process|recruitment
        let|letting THE_JOB go
        to re-advertise|readvertise|re-open|reopen|relaunch
        not ..1 find|found|identify|identified ..1 right|suitable|ideal person|candidate|fit|match|applicant
        """,
        "I regret to say that the position has been filled.",
        """
        HAVE|BE not ..2 filled|withdrawn|cancelled|closed
        more work for you !( here|at|with|in )
        wanted|hoped|asked to
        appointment ..3 cancelled|withdrawn|postponed|closed|filled|gone|available|open
        for|until today|now|lunch
        not ..2 find
        other|another|second|previous|old|similar JOB|HIRING
        two|one|half|partly|some of
        no longer ..2 shown|displayed|listed|visible|advertised
        until
        training|travel|marketing|party|lunch budget|money|funding
        work|desk for you WEEKDAY|on|:
        would|when|hope|want|need|like|before
        plan|plans to|on
        applications|applicants
        closing date|time
        last|previous round|year|time
        in|last|since ..1 MONTH|spring|summer|autumn|winter
        in our|the ..2 office|branch|store|shop|site
        your withdraw*|request
        you are|remain|have|will ..2 still
        will be ..1 filled
        has|have to be filled
        pulled|dropped forward|together
        trial shift|shifts|day
        assignment|exercise HAVE|BE ..1 CALLED_OFF
        appointments were made
        through agencies|the
        interview|meeting|slot|call HAVE|BE
        considered again
        saved|bookmarked|server|url
        """,
    ),
)
OFFER_TAKEN_BACK = (
    Row(
        """
        TAKE_BACK the|our|your|this|that|its|their ..4 offer|appointment
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
