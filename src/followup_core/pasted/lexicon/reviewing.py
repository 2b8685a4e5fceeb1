"""What goes on until the answer: papers are read, people compared, a matter is put off."""

from collections.abc import Mapping

REVIEWING: Mapping[str, str] = {
    # What is done with candidates and their papers.
    "REVIEW": """
        mark|read|review|assess|score|grade|evaluate|discuss|consider|watch|listen|look|talk|go|judge|rank
        compare|weigh
    """,
    "REVIEWED": """
        reviewed|assessed|marked|scored|graded|evaluated|discussed|considered|read|judged|ranked|moderated|compared
        processed|checked
    """,
    "LOOKING": """
        looking|reviewing|considering|going|assessing|comparing|scoring|evaluating|weighing|reading|marking
        discussing
        collating
    """,
    "DELIBERATING": "deliberating|deciding|considering|conferring|reviewing|discussing|debating|thinking",
    "FINISHING": """
        finalising|completing|finishing|wrapping|meeting|seeing|interviewing|speaking|talking|screening
    """,
    "PAPERS": """
        YOU|TEST|it|this|they|all|both|yours|everyone|everything|scripts|candidates|applications|applicants
        notes|scores
        interviews|options|results|decision|exercises
    """,
    "THE_REST": """
        candidates|applicants|interviews|people|persons|shortlist|round|rounds|rest|others|decision|process
        final|last
        remaining
    """,
    "GOING_ON": "continuing|underway|ongoing|progress|open|continue|active|discussion|way|review|consideration",
    "UNDER_REVIEW": "consideration|review|contention|panel|running|mix|process|progress|processing|REVIEWED",
    # What is waited for, and its being late.
    "MATTER": """
        HIRING|JOB|decision|it|process|hiring|recruitment|everything|things|search|headcount|budget|campaign
    """,
    "PUT_OFF": """
        paused|frozen|freeze|froze|pause|stalled|pausing|freezing|suspended|suspending|postponed|delayed|slipped
    """,
    "MOVED": "pushed|moved|put|postponed|delayed|slipped|extended|deferred|shifted|preponed|rescheduled|slid|drifted",
    "RESUME": """
        resume|resumed|resuming|restart|restarted|restarting|revisit|revisited|revisiting|unfrozen|lifted|lifts
        unpause
    """,
    "SETTLED": """
        decided|settled|agreed|fixed|firm|sorted|final|finalised|certain|confirmed|signed|new|definite|concrete
        official
    """,
    "THERE_YET": """
        made|final|finished|complete|over|out|ready|decided|known|taken|reached|back|in|through|concluded
    """,
    "FAVOURED": "strong|live|serious|lead|leading|preferred|top|favoured|main|front-runner",
    "ANNOUNCED": "made|taken|reached|announced|known|communicated|sent|given",
    "CONSENSUS": "consensus|agreement|conclusion|majority|verdict",
    "KNOW_MORE": "know|hear|have|has|can|is|are|decide|decided|decides",
    "OUTSTANDING": "pending|open|outstanding|awaited|delayed|due|stuck|slipped|deferred|postponed|adjourned",
    "MONEY": "money|grant|funding|budget|contract|headcount|paperwork|lease|licence|permission|approval|sign-off",
    "COME_THROUGH": "landed|arrived|come|cleared|released|confirmed|signed|materialised|through|approved|agreed|there",
    "SIGNS": "is|are|has|have|gets|get|looks|signs|says|meets|agrees|approves|decides|returns|releases",
    # Somebody who was not the first, and whose chance remains.
    "REMAINS": "remain|remains|are|is|were|stay|stays|rank|ranked|been",
    "RUNNER_UP": "finalist|finalists|reserve|reserves|runner-up|backup|back-up|standby|appointable|pool",
    "THE_RUNNING": "running|mix|frame|process|race|hunt|picture|game|loop|reckoning|conversation",
    "CLOSING_THE_DOOR": "ruled|discounted|rejecting|close|shut|slam|rule",
    "CONSIDER_IT": "accept|decide|think|weigh|consider|reflect|mull",
    "TALKS_OF_IT": "conversations|talks|negotiations|discussions|terms|offer",
    "TURNS_DOWN": "declined|declines|decline|refuses|refuse|refused|withdraws|withdraw",
}
