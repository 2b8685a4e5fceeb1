"""Writes `llms.txt`: the guide as plain text, for language models and for anybody who reads without a browser."""

from followup_core.policy import POLICY_VERSION
from followup_core.texts import render, say
from site_hooks.bundle.addresses import way, whole
from site_hooks.bundle.plain_text import text_of
from site_hooks.bundle.shared import shared
from site_hooks.bundle.site import Site

NAME = "llms.txt"
READ = (
    "guide/index.html",
    "guide/as-you-leave/index.html",
    "guide/while-their-time-runs/index.html",
    "guide/when-it-has-passed/index.html",
    "guide/after-your-email/index.html",
    "guide/when-nothing-comes/index.html",
    "guide/other-cases/index.html",
    "faq/index.html",
)
"""The pages whose text it holds, in the order of reading."""


def write_llms(site: Site) -> None:
    """Write the file in the form of llmstxt.org: what the site is, each piece of advice, then the text."""
    pages = [site.folder / name for name in READ if (site.folder / name).is_file()]
    lines = [
        f"# {render(say('shared.site'))}",
        f"> {render(say('shared.about', version=POLICY_VERSION))}",
        f"## {render(say('shared.advice'))}",
        "\n".join(f"- [{each.title}]({_address(site, each.page)}): {each.point}" for each in shared(site)),
        *(_lowered(text_of(page.read_text("utf-8"))) for page in pages),
    ]
    (site.folder / NAME).write_text("\n\n".join(lines) + "\n", "utf-8")


def _address(site: Site, name: str) -> str:
    return whole(site.options.site_url, name) if site.options.site_url else way("index.html", name)


def _lowered(text: str) -> str:
    """A page's text with its headings one level lower, since the file has the first."""
    return "\n".join(f"#{line}" if line.startswith("#") else line for line in text.split("\n"))
