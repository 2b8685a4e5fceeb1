"""Takes comments and spaces out of the scripts of the pages, which are two thirds of them; files stay apart."""

import shutil
import subprocess
from pathlib import Path

from site_hooks.bundle.cache import hash_of, hash_of_folder, kept
from site_hooks.bundle.site import PROJECT, BundleError, Site

SCRIPT = Path(__file__).with_name("minify.mjs")


def minify_scripts(site: Site) -> None:
    """Minify `javascripts/`; a build for working on the site keeps them as they are written.

    Raises:
        BundleError: a script cannot be read; the message has what terser says of it.
    """
    scripts = site.folder / "javascripts"
    if site.options.dev or not scripts.is_dir():
        return

    def make(into: Path) -> None:
        shutil.copytree(scripts, into, dirs_exist_ok=True)
        command = ["node", str(SCRIPT), str(into)]
        finished = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
        if finished.returncode:
            raise BundleError(f"The scripts cannot be minified.\n{finished.stderr}")

    lock = (PROJECT / "package-lock.json").read_bytes()
    made_from = hash_of([SCRIPT.read_bytes(), lock, hash_of_folder(scripts).encode()])
    shutil.copytree(kept("scripts", made_from, make), scripts, dirs_exist_ok=True)
