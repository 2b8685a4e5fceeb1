"""Takes the name of a source map out of each script whose map is not shipped: a browser would ask for it in vain."""

import re

from site_hooks.bundle.site import Site

NAMED = re.compile(rb"\n?//# sourceMappingURL=\S+\s*$")
SCRIPTS = (".js", ".mjs")


def drop_source_maps(site: Site) -> None:
    """Change every script that ends by naming a map."""
    for file in site.files():
        if file.suffix in SCRIPTS:
            script = file.read_bytes()
            without = NAMED.sub(b"\n", script)
            if without != script:
                file.write_bytes(without)
