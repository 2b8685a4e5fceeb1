"""What stands in letters besides the answer: gladness, regret, what else is refused, portals, who has written."""

from collections.abc import Mapping

LETTERS: Mapping[str, str] = {
    # What somebody may be refused, or may miss, that is not the job.
    "NO_JOB": """
        book|booking|slot|slots|parking|video|recording|reaching|contacting|survey|prize|draw|upload|uploading
        scheme|schemes|relocation|bursary|bursaries|grant|grants|loan|loans|discount|accommodation|audit|random
        newsletter|webinar|lottery|reimbursement|expenses|claim|payment|transaction|delivery|login|logging|log
        connecting|connection|downloading|attaching|seat|flight|flights|train|trains|hotel|locker|badge|pass
        permit|membership|pilot|photo|photos|photograph|photographs|filming|tour|lunch|raffle|ballot|bonus
        voucher|vouchers|ticket|tickets|travel|weighting|allowance|adjustment|adjustments|feedback|visa
        mentoring|advance|sabbatical|refund|deposit|alert|alerts|notifications|subscription|mailing
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
    # What tells who has written.
    "THAT_WAS": """
        interview|interviews|assessment|presentation|discussion|discussions|round|rounds
        assessment centre|day
        trial ..1 shift|day|lesson|session
        final stage
    """,
    "CLIENT_DOES": """
        has|have|had|is|are|was|were|would|will|felt|feels|liked|loved|said|says|wants|need|needs|went|decided
        came|can|do
        does|did|really|promised|tells|told|expects|hopes|again|this|today|in
    """,
    "AWAY_IS": """
        i|we|he|she am|are|is
        i will|shall be
        currently|am
    """,
    "NEWS_OF_IT": "news|update|updates|decision|feedback|word",
    "REGRETTING": """
        sorry|sad|disappointed|understand|noted|acknowledge|confirm|respect|accept|received|thank|thanks|note
        pity|shame
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
    # Where a post goes that is not given to anybody.
    "NOWHERE": """
        vote|ballot|press|print|advert|panel|board|committee|tender|shortlist|recruiter|recruitment|agency|headhunter
        second|final|third|further|wider|public|next|new|fresh|full|review|round|consultation|different|short
    """,
    # What somebody may be selected as without being hired.
    "NO_POST": """
        finalist|reserve|backup|reviewer|speaker|participant|winner|guest|volunteer|ambassador|panellist|tester
        mentor
        delegate|semi-finalist|shortlisted|respondent|judge|candidate|contact
    """,
    "NUMBER": "one|two|three|four|five|six|seven|eight|nine|ten",
    # What is said of a no by those who feel for the reader, and pictures of one.
    "REGRETS": """
        sorry !( about|for )
        afraid|gutted|saddened|heartbroken|gutting|fear|regret|commiserations|sad
        hate|wish|pains|pained|hated ..4 say|tell|write|report|news|bearer|better|break
        bad luck|news !( ..2 delay )
        hard|tough luck|lines|break
    """,
    "LOST_IN_A_PICTURE": """
        not this time|occasion
        not this one
        no go|dice $|this|,|i
        not for? this|that|the ..2 JOB $|,|i|this|sorry
        you are|were not ..1 (one of | among) them|those|these|the
        wants|want|wanted|needs|need|needed|after someone|somebody|people who|with|whose
        the|that|this? ship has|have|is ..1 sailed
        the|that|this? door|doors|window is|has|have|are|was ..1 been? ..1 closed|shut
        it|this|today|that was|is ..1 not ..1 your|our ..1 day|turn|time|year|moment|week|round|hour
        not your|our ..1 day|turn|time|year|moment|round|hour
        not to be !( _ )
        not to be ,|i|this|on
        they|client|panel|he|she|board|team|manager|partners ..1 did not ..1 bite
        they|client|panel|he|she|board|team|manager|partners ..1 BE not ..1 biting|keen|convinced|sold|persuaded
        they|client|panel|he|she|board|team|manager|partners ..1 BE not having it
        not for us
        draw|drawing|drew a|the line
        back to the|your drawing board for you
        over|finished|done for you|YOU
        it|this|that is ..2 bad news ($|from|on this)
        not ..1 the|any? ..1 good|better|great|happy news ($|from|on|for you|to)
        end of the|our ..1 road|line|journey|story
    """,
    # What leaves a choice open.
    "OPEN": """
        until !( late|midnight )
        unless|yet|if|MAY|whether|once
    """,
    "MONTH": "january|february|march|april|may|june|july|august|september|october|november|december",
    # "It may", and not "in May".
    "MAY": """
        <!( in ) <!( since ) <!( from ) <!( of ) <!( until ) <!( till ) <!( next ) <!( by ) <!( early ) <!( late ) may
        might
    """,
}
