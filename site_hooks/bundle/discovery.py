"""Lets search engines find the pages: a sitemap, where it is known at which address the site stands."""

from urllib.parse import urljoin
from xml.sax.saxutils import escape

from site_hooks.bundle.addresses import way
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
