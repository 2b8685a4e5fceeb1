"""What only a site with a known address can have: a sitemap, and canonical links."""

from urllib.parse import urljoin
from xml.sax.saxutils import escape

from site_hooks.bundle.addresses import is_local, way
from site_hooks.bundle.page import Edit, apply, elements
from site_hooks.bundle.site import Site

NOT_FOR_SEARCH = ("404.html",)


def write_sitemap(site: Site) -> None:
    """Write `sitemap.xml`; without a `site_url` there is none, since it may hold only whole addresses.

    The generator's own goes: it carries the day of the build, so that no two builds would be the same.
    """
    for name in ("sitemap.xml", "sitemap.xml.gz"):
        (site.folder / name).unlink(missing_ok=True)
    if site.options.site_url is None:
        return
    base = site.options.site_url.rstrip("/") + "/"
    names = [site.name(page) for page in site.pages() if site.name(page) not in NOT_FOR_SEARCH]
    addresses = [urljoin(base, way("index.html", name)) for name in names]
    listed = "".join(f"  <url><loc>{escape(address)}</loc></url>\n" for address in addresses)
    xml = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{listed}</urlset>\n'
    (site.folder / "sitemap.xml").write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n{xml}', "utf-8")


def drop_guessed_canonicals(site: Site) -> None:
    """Take out the canonical links that name no host: Zensical writes such where it knows no address."""
    for page in site.pages():
        html = page.read_text("utf-8")
        links = (element for element in elements(html) if element.attributes.get("rel") == "canonical")
        edits = [Edit(link.start, link.end, "") for link in links if is_local(link.attributes.get("href", ""))]
        if edits:
            page.write_text(apply(html, edits), "utf-8")
