"""What search engines look for: a sitemap with the day of each page's last change, robots.txt, canonical links."""

from xml.sax.saxutils import escape

from site_hooks.bundle.addresses import is_local, whole
from site_hooks.bundle.last_changed import changes
from site_hooks.bundle.page import Edit, apply, elements
from site_hooks.bundle.shared import FOLDER
from site_hooks.bundle.site import Site

NOT_FOR_SEARCH = ("404.html", f"{FOLDER}/", "embed/")
"""How the names of pages begin that search engines need not list: they lead to, or repeat, what is listed already."""

SITEMAP = "sitemap.xml"
ROBOTS = "User-agent: *\nDisallow:\n"


def write_sitemap(site: Site) -> None:
    """Write `sitemap.xml`; without a `site_url` there is none, since it may hold only whole addresses.

    The generator's own is removed: it carries the day of the build, so no two builds would be the same.
    """
    for name in ("sitemap.xml", "sitemap.xml.gz"):
        (site.folder / name).unlink(missing_ok=True)
    if site.options.site_url is None:
        return
    days = changes(site)
    names = [name for name in map(site.name, site.pages()) if not name.startswith(NOT_FOR_SEARCH)]
    listed = ((whole(site.options.site_url, name), days.get(name)) for name in names)
    rows = (
        f"  <url><loc>{escape(address)}</loc>{f'<lastmod>{day.isoformat()}</lastmod>' if day else ''}</url>\n"
        for address, day in listed
    )
    xml = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{"".join(rows)}</urlset>\n'
    (site.folder / SITEMAP).write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n{xml}', "utf-8")


def write_robots(site: Site) -> None:
    """Write `robots.txt`, which lets everyone read everything and names the sitemap where there is one."""
    url = site.options.site_url
    (site.folder / "robots.txt").write_text(ROBOTS + (f"Sitemap: {whole(url, SITEMAP)}\n" if url else ""), "utf-8")


def drop_guessed_canonicals(site: Site) -> None:
    """Take out the canonical links that name no host: Zensical writes these where it knows no address."""
    for page in site.pages():
        html = page.read_text("utf-8")
        links = (element for element in elements(html) if element.attributes.get("rel") == "canonical")
        edits = [Edit(link.start, link.end, "") for link in links if is_local(link.attributes.get("href", ""))]
        if edits:
            page.write_text(apply(html, edits), "utf-8")
