"""Pages as tests write them, turned into HTML by the extensions that the site is built with."""

from markdown import Markdown


def html(*lines: str) -> str:
    """A page of Markdown as HTML."""
    return Markdown(extensions=["attr_list", "toc", "site_hooks.markdown_extension"]).convert("\n".join(lines))
