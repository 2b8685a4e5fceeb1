"""What others advise where they differ from us: named and dated sources, by topic, each read on `READ_ON`.

`source.<id>.says` is what it says, in our words; `topic.<id>.title` is the question and `topic.<id>.ours` our answer.
Only a source that somebody has read may stand here; `make check` asks for its words.
"""

from datetime import date
from typing import NamedTuple

READ_ON = date(2026, 11, 28)
"""The day on which each source was last compared with what we say of it."""


class Topic(NamedTuple):
    """A question on which advisers differ, and the section that says what we advise."""

    id: str
    section: str


class Source(NamedTuple):
    """Somebody who gives advice in public.

    Attributes:
        id: its name.
        topic: what the advice is about.
        who: the author or publisher, as they call themselves.
        dated: when it was published, as far as the page says: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or empty.
        address: where it stands.
    """

    id: str
    topic: str
    who: str
    dated: str
    address: str


TOPICS = (
    Topic("grace", "one-day-more"),
    Topic("no-date", "when-to-follow-up"),
    Topic("second-email", "one-email-is-enough"),
    Topic("calling", "do-not-call"),
    Topic("thanks", "thank-you-note"),
    Topic("slow", "slow-employers"),
)
"""In the order of the page."""

PURDUE = "https://www.purduecco.com/single-post/2012/03/28/interview-follow-up-call-memaybe"
YOUTERN = "https://www.youtern.com/thesavvyintern/index.php/2016/12/01/timely-follow-long-wait-interview/"
JOURNALISM = "https://www.journalismjobs.com/career-advice/20/when-to-follow-up-after-an-interview"
GEORGETOWN = "https://careercenter.georgetown.edu/major-career-guides/interviewing/after-the-interview/"
ZBINDEN = (
    "https://www.etextera.ch/news/594/106/"
    "Dass-man-sich-auf-eine-Stelle-bewirbt-und-keine-Antwort-erhält-höre-ich-immer-häufiger..html"
)
DAVIS = "https://gsm.ucdavis.edu/resource/after-interview"

SOURCES = (
    Source(
        "climb-grace",
        "grace",
        "Climb the Ladder",
        "",
        "https://climbtheladder.com/when-to-follow-up-on-interview-the-exact-timeline",
    ),
    Source("youtern-grace", "grace", "YouTern (USA)", "2016-12-01", YOUTERN),
    Source("journalism-grace", "grace", "JournalismJobs.com (USA)", "", JOURNALISM),
    Source("purdue-grace", "grace", "Purdue University, Center for Career Opportunities (USA)", "2012-03-28", PURDUE),
    Source(
        "provisional-grace",
        "grace",
        "Provisional, a recruitment firm (USA)",
        "2018-05-15",
        "http://provisional.com/blog/2018/05/how-to-follow-up-after-job-interview-without-annoying-the-hiring-manager/",
    ),
    Source("georgetown-grace", "grace", "Georgetown University, Career Center (USA)", "", GEORGETOWN),
    Source("youtern-no-date", "no-date", "YouTern (USA)", "2016-12-01", YOUTERN),
    Source("journalism-no-date", "no-date", "JournalismJobs.com (USA)", "", JOURNALISM),
    Source(
        "manager-no-date",
        "no-date",
        "Alison Green, Ask a Manager (USA)",
        "2007-08-01",
        "https://askamanager.org/2007/08/im-interviewing-for-new-job-while-still.html",
    ),
    Source(
        "careeronestop-no-date",
        "no-date",
        "CareerOneStop, US Department of Labor",
        "",
        "https://www.careeronestop.org/WorkerReEmployment/JobSearch/JobInterviews/follow-up.aspx",
    ),
    Source(
        "pnet-no-date",
        "no-date",
        "Pnet (South Africa)",
        "",
        "https://www.pnet.co.za/blog/post-interview-say-thank-you/",
    ),
    Source("hello-no-date", "no-date", "HelloGrads (UK)", "", "https://hellograds.com/jobs/interviews/follow-up/"),
    Source(
        "audimax-no-date",
        "no-date",
        "audimax (Germany)",
        "",
        "https://www.audimax.de/bewerbung/bewerbungstipps/bewerbung-und-vorstellungsgespraech-nachhaken-erlaubt/",
    ),
    Source("zbinden-no-date", "no-date", "Anna Zbinden, careers adviser (Switzerland)", "2019-06-05", ZBINDEN),
    Source("georgetown-second", "second-email", "Georgetown University, Career Center (USA)", "", GEORGETOWN),
    Source(
        "gradsoc-second",
        "second-email",
        "The Grad Soc",
        "",
        "https://thegradsoc.com/how-long-should-i-wait-to-email-follow-up-after-a-job-interview",
    ),
    Source(
        "lehrcare-second",
        "second-email",
        "lehrcare, for teachers (Germany)",
        "",
        "https://www.lehrcare.de/bewerbung-nachhaken-nach-dem-vorstellungsgespraech/",
    ),
    Source(
        "fresno-second",
        "second-email",
        "The Fresno Bee, a column for job seekers (USA)",
        "",
        "https://www.fresnobee.com/news/business/article24651292.html",
    ),
    Source("zbinden-second", "second-email", "Anna Zbinden, careers adviser (Switzerland)", "2019-06-05", ZBINDEN),
    Source(
        "birmingham-second",
        "second-email",
        "University of Birmingham, careers pages (UK)",
        "",
        "https://intranet.birmingham.ac.uk/as/employability/careers/apply/interviews/after-interview.aspx",
    ),
    Source(
        "stetson-calling",
        "calling",
        "Stetson University, Career and Professional Development (USA)",
        "",
        "https://www.stetson.edu/administration/career/interview-after.php",
    ),
    Source(
        "swosu-calling",
        "calling",
        "Southwestern Oklahoma State University, Career Services (USA)",
        "",
        "https://bulldog.swosu.edu/student-services/career-services/students/tips/followup.php",
    ),
    Source("davis-calling", "calling", "UC Davis, Graduate School of Management (USA)", "", DAVIS),
    Source(
        "purdue-calling", "calling", "Purdue University, Center for Career Opportunities (USA)", "2012-03-28", PURDUE
    ),
    Source(
        "lucas-calling",
        "calling",
        "Suzanne Lucas, U.S. News",
        "2010-03-04",
        "http://money.usnews.com/money/blogs/outside-voices-careers/2010/03/04/should-you-follow-up-the-interview-with-a-phone-call",
    ),
    Source(
        "climb-calling",
        "calling",
        "Climb the Ladder",
        "",
        "https://climbtheladder.com/should-you-call-after-a-job-interview",
    ),
    Source(
        "employment-guide-calling",
        "calling",
        "The Australian Employment Guide",
        "2019",
        "https://employmentguide.com.au/Job-interview/job-interview-questions-follow-up.html",
    ),
    Source(
        "stolaf-thanks",
        "thanks",
        "St. Olaf College, Piper Center (USA)",
        "",
        "https://wp.stolaf.edu/pipercenter/how-to-guides/interview-guide/thank-you-notes/",
    ),
    Source(
        "babson-thanks",
        "thanks",
        "Babson College, undergraduate blog (USA)",
        "2015-10-30",
        "http://blogs.babson.edu/undergraduate/2015/10/30/dont-forget-the-thank-you/",
    ),
    Source(
        "delft-thanks",
        "thanks",
        "TU Delft, career toolkit (Netherlands)",
        "",
        "https://tudelft.nl/en/student/counselling/managing-your-career/career-toolkit/interviews-and-assessments/thank-you-letter-email",
    ),
    Source("davis-thanks", "thanks", "UC Davis, Graduate School of Management (USA)", "", DAVIS),
    Source(
        "yorkshire-slow",
        "slow",
        "South West Yorkshire Partnership NHS Foundation Trust (UK)",
        "",
        "https://www.southwestyorkshire.nhs.uk/work-for-us/recruitment-process/",
    ),
    Source(
        "professor-slow",
        "slow",
        "The Professor Is In, on academic jobs (USA)",
        "2022-04-25",
        "https://theprofessorisin.com/2022/04/25/is-the-search-committee-ghosting-you/",
    ),
    Source(
        "dodd-slow",
        "slow",
        "Julie Dodd, on jobs at universities (USA)",
        "2011-02-26",
        "https://juliedodd.net/2011/02/26/faculty-job-positions-delay-between-the-campus-visit-and-a-job-offer/",
    ),
    Source(
        "cocoon-slow",
        "slow",
        "The Philosophers’ Cocoon, on academic jobs",
        "2018-06-11",
        "https://philosopherscocoon.com/2018/06/11/the-secret-lives-of-search-committees-part-20-what-happens-after-interviews",
    ),
    Source(
        "techrepublic-slow",
        "slow",
        "TechRepublic, on figures of Glassdoor",
        "2017",
        "https://www.techrepublic.com/article/report-candidates-for-these-jobs-in-these-countries-get-hired-the-fastest/",
    ),
    Source(
        "go-government-slow",
        "slow",
        "Go Government, on US federal jobs",
        "",
        "https://gogovernment.org/application-process/what-happens-after-you-apply-to-a-federal-job/",
    ),
    Source(
        "chelsea-slow",
        "slow",
        "Chelsea and Westminster Hospital NHS Foundation Trust (UK)",
        "",
        "https://chelwest.nhs.uk/about-us/work-with-us/new-starters/pre-employment-checks",
    ),
)
"""By topic, the shortest wait or the most eager first."""
