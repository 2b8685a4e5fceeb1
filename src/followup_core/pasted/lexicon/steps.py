"""What candidates are asked for before the answer: references, documents, checks, another meeting."""

from collections.abc import Mapping

STEPS: Mapping[str, str] = {
    # Those who can say how somebody worked, and asking them.
    "REFEREE": "references|referees|referee|reference",
    "FORMER_BOSS": "families|people|persons|managers|employers|supervisors|colleagues|bosses|clients|heads",
    "FETCH": """
        contact|contacting|take|taking|follow|following|request|requesting|approach|approaching|speak|speaking
        call|calling|ring|ringing|collect|collecting|seek|seeking|obtain|obtaining
    """,
    # Papers, and handing them in.
    "SUPPLY": """
        send|upload|provide|forward|bring|supply|complete|submit|need|require|want|scan|copy|copies|scans|show|let
    """,
    "DOCUMENT": """
        payslip|payslips|certificate|certificates|passport|document|documents|diploma|diplomas|transcript|transcripts
        licence|license|proof|eligibility|visa|degree|qualifications|registration|permit|id
    """,
    "SORT_OF_CHECK": """
        background|dbs|criminal|police|security|credit|reference|medical|occupational|right-to-work|barring|vetting
        pre-employment|employment|identity|drug|health|disclosure|enhanced|baseline
    """,
    "CHECK": "check|checks|clearance|screening|questionnaire|vetting|declaration|certificate|form|test",
    # Another meeting, and being asked to it.
    "ARRANGE": "arrang*|schedul*|set|setting|organis*|organiz*|book*|invit*|find|fix|plan*|hold*",
    "SORT_OF_VISIT": "site|office|studio|shop|farm|school|trial|technical|panel|assessment|video",
    "VISIT": "visit|tour|shift|day|lesson|interview|centre|call",
    "HOURS": "times|slots|dates|mornings|days|afternoons|evenings|time|slot|day",
    "MEETS_YOU": "work|works|suit|suits|you|free|available|best|good",
    "COME_AND": """
        meet|see|speak|talk|come|chat|present|return|second|trial|final|next|do|spend|complete|attend|take|teach
        sit|work
    """,
    "MOVE_ON": """
        move|moving|moved|advance|advancing|advanced|progress|progressing|progressed|reach|reaching|reached
    """,
    # What somebody is asked to join without being hired.
    "GATHERING": """
        lunch|call|chat|second|final|next|meeting|session|talent|community|panel|zoom|teams|visit|tour|coffee
        day|dinner
        open|webinar|online|interview|mailing|newsletter
    """,
    # What is offered that is no job.
    "FAVOUR": """
        slot|interview|chance|date|time|opportunity|feedback|tour|look|call|chat|discount|update|help|advice|tip
        coffee
        lift|choice|second|another|brief
    """,
}
