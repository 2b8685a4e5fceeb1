"""Writes the bill of materials of the site, `bom.cdx.json`: the work of others that is in it, as CycloneDX 1.6."""

import json

from followup_core.policy import POLICY_VERSION
from site_hooks.bundle.site import Site
from site_hooks.shipped import SHIPPED, Shipped

FILE = "bom.cdx.json"


def write_bill_of_materials(site: Site) -> None:
    """Write the file at the root of the site; it carries no day, so two builds of the same sources are equal."""
    (site.folder / FILE).write_text(json.dumps(bill(), ensure_ascii=False, indent=1) + "\n", "utf-8")


def bill() -> dict[str, object]:
    """The whole document."""
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "followup",
                "version": POLICY_VERSION,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": [_component(one) for one in SHIPPED],
    }


def _component(one: Shipped) -> dict[str, object]:
    return {
        "type": "data" if "OFL" in one.spdx else "library",
        "bom-ref": one.purl,
        "name": one.npm or one.pypi or one.name.lower(),
        "version": one.version,
        "purl": one.purl,
        "licenses": [{"expression": one.spdx}],
    }
