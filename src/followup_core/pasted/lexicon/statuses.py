"""The lines of a portal: what it calls a status, and what it says for a no, for a yes and for "not yet"."""

from collections.abc import Mapping

STATUSES: Mapping[str, str] = {
    "STATUS": "status|statuses|outcome|outcomes|result|results|decision|feedback|disposition",
    # A line of a portal: "Status: …", "Your status has changed to …".
    "STATUS_IS": """
        STATUS|stage|step|phase ..6 :|– ..1 "?
        STATUS|stage|step|phase # of # :|– ..1 "?
        STATUS ..6 HAVE|BE|now|reads|shows|says ..3 (changed|updated|moved|set|marked|now to|as?)? :? "?
        changed|updated|moved|set|marked|now ..5 to|as|at|in the? ..1 STATUS|stage|step|phase :? "?
        ( ^ | : | – | , ) outcome|result|status|decision (is|was|of|on ..5)? "?
        ^ ..2 APPLICATION|requisition|vacancy|req ..3 :|– ..1 "?
    """,
    "STATUS_NO": """
        unsuccessful|rejected|rejection|declined|decline|reject|regret|regretted|ineligible|disqualified|deselected
        failed|archived|discontinued|terminated|eliminated
        not ..1 selected|successful|progressed|progressing|recommended|appointed|shortlisted|hired|proceeding|suitable
        not ..1 chosen|accepted|moving|advancing|advanced|considered|offered|passed|retained|eligible|taken|pursued
        not ..1 appointable
        no longer ..1 under|in|being|considered|active|available
        position|requisition|role|job|vacancy|post|opening is|was? ..1 filled|cancelled|closed|withdrawn
        position|requisition|role|job|vacancy|post|opening has been ..1 filled|cancelled|closed|withdrawn
        filled|cancelled|closed $|–|,|-|by|due|with|as
        withdrawn|cancelled by ..1 employer|company|us|recruiter|team|client|organisation|organization
        other|another|different|internal|external ..1 CANDIDATE ..1 hired|selected|appointed|chosen|preferred
        did not ..1 pass|progress|qualify|meet|proceed|advance|clear
    """,
    "STATUS_YES": """
        appointed|hired|accepted|recruited $|,|–|for|to|as
        job? offered $|,|–|to|for|the
        conditional|formal|verbal|job|your? offer made|extended|issued|sent|released|ready|received? $|,|–
        offer letter? is|was? ..1 made|extended|issued|sent|released|available|ready
        offer ( letter | of employment )? has been ..1 made|extended|issued|sent|released
        ready to hire
        successful|selected $|,
        selected|recommended for appointment|hire|offer|employment
    """,
    "STATUS_OPEN": """
        ..4 consideration|considered|review|reviewed|reviewing|evaluated|evaluation|assessed|assessment ..6
        ..4 pending|progress|process|processing|hold|deliberation|awaiting|awaited|waiting|waitlist ..6
        ..4 shortlisted|undecided ..6
        ..3 interviewed|interviews|interview ..2 complete|completed|done|held|finished|conducted|over ..6
        interviewed ..4
        decision|offer ..1 pending|stage|review|approval|making|made|preparation|negotiation|phase
        ..3 manager|panel|team|committee|final|hiring|board|selection ..1 decision|review|approval|deliberation
        ..3 manager|panel|team|committee|final|hiring|board|selection ..1 selection|evaluation
        with|before|at ..3 DECIDER
        submitted|active|open|ongoing|received|list|completed|complete
    """,
}
