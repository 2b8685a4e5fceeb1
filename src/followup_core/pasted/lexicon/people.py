"""Who is spoken of, and what for: the panel, the candidate, another one, the job."""

from collections.abc import Mapping


def _plural(words: str) -> str:
    """The words, each also with an s; "vacancy" stands with its own plural."""
    return "|".join(f"{word}|{word}s" for word in words.split())


PEOPLE: Mapping[str, str] = {
    "PANEL": """
        panel|team|client|committee|board|manager|managers|management|governors|company|school|department
        university|trust|owner|owners|partner|partners|partnership|director|directors|faculty|boss|bosses|group
        council|dean|head|founder|founders|employer|hr|recruiter|recruiters|people|hospital|trustees|ceo|cto|cfo
        coo|vp|md|lead|leads|firm|business|practice|jury|commission|account|principal|interviewers|assessors
        selectors|electors|authority|ministry|exec|execs|court|parents|jurors|chef|lads|colleagues|everyone|office
        engineers|reviewers|markers|examiners|judges|staff|chair|chairman|chairwoman|convenor|convener|registrar
        secretary|secretariat|producer|producers|casting|kitchen|co-founder|co-founders|supervisor|buyer|store|shop
        restaurant|hotel|plant|charity|parish|ministers|editors|matron|ward|clinic|talent|ops|operations|finance
        gaffer|foreman|forewoman|skipper|guvnor|body|senate|synod|representatives|decision-makers|deciders
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
        yours >( AUX )
    """,
    "CANDIDATE": _plural(
        "candidate applicant person individual contender finalist interviewee bloke guy lad chap girl lass "
        "fella competitor runner entrant"
    )
    + "|profile|profiles|people|lady|ladies|woman|women|man|men|name|candidate's|applicant's|person's",
    # Those who are seen for a job, and the times at which they are.
    "PEOPLE": """
        people|person|persons|folk|folks|candidate|candidates|applicant|applicants|interviewee|interviewees|hopefuls
        chap|chaps|lad|lads|lass|lasses|girls|guys|blokes|ladies|others|ones|one|interview|interviews
        conversation|conversations|chat|chats|meeting|meetings|session
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
        the|our other of|the? CANDIDATE|TRADE
        the other >( $ )
        the other >( who|and|, )
        one of the|our other? ..2 CANDIDATE|others|TRADE
        one|first|second|third of the other two|three|four|five|six
        _ ..1 brother|sister|nephew|niece|cousin|son|daughter|mate|friend|husband|wife|lad >( is|has|got|will|was|who )
        his|her|their|boss's|owner's ..1 nephew|niece|son|daughter|cousin|brother|sister|friend|mate
        a|an|the|our|those|some !( right|best|strongest|successful|chosen|chance|risk ) ..4 CANDIDATE <!( only )
        CANDIDATE >( who|whose|with|that|from )
        those >( who|whose|with )
        internally|externally
        one of our|their own
        a|an|the|our|their internal|external|insider|incumbent|temp|in-house >( $|,|who|instead|this|for|in|on )
        a|another|our|my|one colleague|colleagues >( from|of|here|in|at|who|within )
        existing|current|serving|internal|acting|maternity|summer ..1 STAFF of? staff?
        <!( in ) <!( for ) the|our|their interim >( $|,|manager|director|head|officer|lead )
        a ..1 member of the|our? staff|team
        a|an ..1 more|stronger|better|less|different ..3 TRADE
        a|an|the ..1 mate|friend|relative|regular|nephew|niece|cousin >( of|from|who )
        mr|mrs|ms|miss|dr|prof|professor _
    """,
    "STAFF": """
        member|employee|colleague|cover|locum|intern|temp|trainee|assistant|deputy|postdoc|apprentice|volunteer
        contractor|freelancer|post-holder|incumbent
    """,
    "INCUMBENT": "interim|incumbent|deputy|understudy|acting|temp|stand-in|locum",
    # Somebody who was chosen, before whatever became of that.
    "THEIR_CHOICE": """
        the|our|my ..2 CANDIDATE|one|choice
        the|our|my ..2 CANDIDATE to whom ..9
        other ..1 CANDIDATE
        the|our|my ..2 CANDIDATE|one|choice who|that? WE ..3 CHOSEN|wanted|offered
    """,
    # What is chosen for.
    "JOB": "training contract\n"
    + _plural(
        "role position post job place appointment opportunity fellowship scholarship studentship internship "
        "traineeship apprenticeship placement lectureship professorship opening requirement assignment requisition "
        "residency gig headship clerkship pupillage secondment posting seat shift postdoc"
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
}
