"""What the site ships of other people's work: the one registry of the page "Licences" and of the bill of materials."""

import json
from importlib.metadata import version
from typing import NamedTuple

from site_hooks.bundle.site import PROJECT


class Shipped(NamedTuple):
    """Somebody else's work.

    Attributes:
        name: what it is called.
        does: what it does here.
        licence: as people call it.
        spdx: the same as an SPDX expression.
        text: the file in `docs/licences/`.
        npm: its package there, if that is where it comes from.
        pypi: the same for Python.
    """

    name: str
    does: str
    licence: str
    spdx: str
    text: str
    npm: str = ""
    pypi: str = ""

    @property
    def version(self) -> str:
        """The version that this build ships."""
        if self.pypi:
            return version(self.pypi)
        if self.npm:
            return str(json.loads((PROJECT / "node_modules" / self.npm / "package.json").read_text("utf-8"))["version"])
        lock = PROJECT / "node_modules" / "pyodide" / "pyodide-lock.json"
        return str(json.loads(lock.read_text("utf-8"))["info"]["python"])

    @property
    def purl(self) -> str:
        """The package URL, which says what it is and where it comes from."""
        if self.pypi:
            return f"pkg:pypi/{self.pypi}@{self.version}"
        if self.npm:
            return f"pkg:npm/{self.npm.replace('@', '%40')}@{self.version}"
        return f"pkg:generic/{self.name.lower()}@{self.version}"


MIT, APACHE, OFL = "MIT licence", "Apache License 2.0", "SIL Open Font License 1.1"
FONT = "@fontsource-variable/"

SHIPPED = (
    Shipped(
        "Ysabeau Office",
        "the letters of everything we say",
        OFL,
        "OFL-1.1",
        "ysabeau-office-OFL-1.1.txt",
        npm=f"{FONT}ysabeau-office",
    ),
    Shipped(
        "Literata",
        "the letters of everything somebody says or sends",
        OFL,
        "OFL-1.1",
        "literata-OFL-1.1.txt",
        npm=f"{FONT}literata",
    ),
    Shipped(
        "Pyodide",
        "runs Python in your browser",
        "Mozilla Public License 2.0",
        "MPL-2.0",
        "pyodide-MPL-2.0.txt",
        npm="pyodide",
    ),
    Shipped(
        "CPython",
        "the language that the checker is written in, inside Pyodide",
        "Python Software Foundation License",
        "PSF-2.0",
        "cpython-PSF.txt",
    ),
    Shipped("Material for MkDocs", "the frame of the pages", MIT, "MIT", "material-MIT.txt", pypi="mkdocs-material"),
    Shipped(
        "MiniSearch", "finds what you search for, in your browser", MIT, "MIT", "minisearch-MIT.txt", npm="minisearch"
    ),
    Shipped("stemmer", "finds a word in its other forms", MIT, "MIT", "stemmer-MIT.txt", npm="stemmer"),
    Shipped("holidays", "public holidays of the country you choose", MIT, "MIT", "holidays-MIT.txt", pypi="holidays"),
    Shipped(
        "python-dateutil",
        "used by holidays and icalendar",
        "Apache License 2.0 or BSD 3-Clause",
        "Apache-2.0 OR BSD-3-Clause",
        "python-dateutil-Apache-2.0-BSD-3-Clause.txt",
        pypi="python-dateutil",
    ),
    Shipped("six", "used by python-dateutil", MIT, "MIT", "six-MIT.txt", pypi="six"),
    Shipped(
        "icalendar",
        "writes calendar files",
        "BSD 2-Clause",
        "BSD-2-Clause",
        "icalendar-BSD-2-Clause.txt",
        pypi="icalendar",
    ),
    Shipped(
        "idb-keyval",
        "keeps your interviews on your device, once you ask for it",
        APACHE,
        "Apache-2.0",
        "idb-keyval-Apache-2.0.txt",
        npm="idb-keyval",
    ),
)
