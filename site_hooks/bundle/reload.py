"""While working on the site: puts a script into each page that reloads it when the site has been built again."""

import shutil
import time
from pathlib import Path

from site_hooks.bundle.addresses import way
from site_hooks.bundle.page import Edit, apply
from site_hooks.bundle.site import Site

SCRIPT = "reload.js"
BUILD = "reload.txt"


def put_reload(site: Site) -> None:
    """Add the script and the number of this build; the production build has neither."""
    if not site.options.dev:
        return
    shutil.copy(Path(__file__).with_name(SCRIPT), site.folder)
    (site.folder / BUILD).write_text(str(time.time_ns()), "utf-8")
    for page in site.pages():
        html = page.read_text("utf-8")
        at = html.rindex("</body>")
        script = f'<script type="module" src="{way(site.name(page), SCRIPT)}"></script>'
        page.write_text(apply(html, [Edit(at, at, script)]), "utf-8")
