"""How a person uses the checker, and how a program does that knows only the names of controls and JSON paths."""

from collections.abc import Iterator, Mapping
from typing import Any, Self
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import ConsoleMessage, Locator, Page, Route, expect

SAID: dict[str, Any] = {"interview_day": "2026-11-20", "timeline": {"words": "within two weeks"}}
"""A case that many tests give: the day to write is 7 December."""

START = 60_000
"""Milliseconds within which Python must have started."""

FILL = """([path, value]) => {
  const controls = [...document.querySelectorAll(`[name="${path}"]`)];
  const control = controls[0].type === 'radio' ? controls.find((each) => each.value === value) : controls[0];
  if (!control) throw new Error(`${path} cannot be ${value}`);
  if (control.type === 'radio') control.checked = true; else control.value = value;
  control.dispatchEvent(new Event('input', {bubbles: true}));
  control.dispatchEvent(new Event('change', {bubbles: true}));
}"""


class Checker:
    """The page with the form."""

    def __init__(self, page: Page, site: str, path: str = "checker/") -> None:
        self.page = page
        self.site = site
        self.path = path
        self.complaints: list[str] = []
        self.requests: list[str] = []
        page.on("console", self._note)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.context.on("request", lambda request: self.requests.append(request.url))

    def _note(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(f"{message.text} {message.location}")

    def open(self) -> Self:
        """Go to the page."""
        self.page.goto(self.site + self.path)
        return self

    # as a person

    def choose(self, text: str) -> None:
        """Press the button, or choose the answer, that begins with `text`."""
        self.page.locator("form[data-checker]").get_by_text(text).locator("visible=true").first.click()

    def say(self, words: str) -> None:
        """Type what they said, key by key."""
        self.choose("Yes: “within two weeks”")
        field = self.page.locator('[name="timeline.words"]')
        field.fill("")
        field.press_sequentially(words)

    def change(self, fact: str) -> None:
        """Press "change" beside an assumption, or the fact that was given."""
        button = self.page.locator(f"[data-open='{fact}']")
        if not button.locator("visible=true").count():
            self.choose("What we assumed")
        button.locator("visible=true").first.click()

    @property
    def heard(self) -> Locator:
        """What was understood of the words of the timeline."""
        return self.page.locator("[data-heard='timeline'] .heard-text")

    @property
    def answer(self) -> Locator:
        """The drawn answer, once there is one."""
        return self.page.locator("[data-answer][data-verdict]")

    def wait_for_answer(self) -> Self:
        """Return once the answer is whole and belongs to what was given."""
        self.page.wait_for_selector('[data-answer][data-verdict]:not([aria-busy="true"])', timeout=START)
        return self

    def wait_until_ready(self) -> Self:
        """Return once Python answers."""
        for _ in range(START // 100):
            if self.page.evaluate("performance.getEntriesByName('followup:ready').length"):
                return self
            self.page.wait_for_timeout(100)
        raise AssertionError("Python did not start.")

    def shown(self) -> dict[str, str | None]:
        """The answer by its attributes, null where these are empty."""
        names = ("verdict", "rule", "earliest-contact", "changes-on", "linkedin")
        element = self.wait_for_answer().answer
        return {name.replace("-", "_"): element.get_attribute(f"data-{name}") or None for name in names}

    def error(self, path: str) -> Locator:
        """The error that is shown for a fact."""
        return self.page.locator(f'[id="error-{path}"]')

    def start_over(self) -> None:
        """Start another case."""
        self.page.evaluate("document.querySelector('form[data-checker]').reset()")
        expect(self.answer).to_have_count(0)

    # as a program

    def fill(self, facts: Mapping[str, Any], today: str | None = None) -> None:
        """Give the form a situation, fact by fact, by the names of its controls alone."""
        given = {"today": today, **facts} if today else facts
        for path, value in controls_of(given):
            if path.endswith("]") and not self.page.locator(f'[name="{path}"]').count():
                self.page.evaluate(f"document.querySelector('[data-add={path.split('[')[0]}]').click()")
            self.page.evaluate(FILL, [path, value])


def sent(route: Route) -> str:
    """What the host sends for a request, fetched beside the browser; nothing where both are closed meanwhile."""
    try:
        with urlopen(route.request.url, timeout=30) as answer:
            text: str = answer.read().decode()
    except URLError:
        return ""
    return text


def controls_of(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Each value of a JSON object with its path, as a control of the form holds it.

    >>> list(controls_of({"timeline": {"words": "soon"}, "follow_ups": ["2026-12-01"], "country": None}))
    [('timeline.words', 'soon'), ('follow_ups[0]', '2026-12-01'), ('country', '')]
    """
    if isinstance(value, dict):
        for key, each in value.items():
            yield from controls_of(each, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from controls_of(each, f"{path}[{index}]")
    else:
        yield path, {None: "", True: "true", False: "false"}.get(value, str(value))  # type: ignore[call-overload]
