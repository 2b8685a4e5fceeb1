"""Writes the hash of every file of the site, so that anybody can compare what a host sends with what was built.

`sha256sum --check hashes.txt`, in a copy of the site, says which file is different.
"""

from hashlib import sha256

from site_hooks.bundle.site import Site

LIST = "hashes.txt"


def write_hash_list(site: Site) -> None:
    """Write a line for each file, compressed copies included, as `sha256sum` does."""
    if site.options.dev:
        return
    lines = (f"{sha256(file.read_bytes()).hexdigest()}  {site.name(file)}\n" for file in site.files())
    text = "".join(lines)
    (site.folder / LIST).write_text(text, "utf-8")
