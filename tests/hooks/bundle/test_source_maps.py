from site_hooks.bundle.source_maps import drop_source_maps
from tests.hooks.bundle.conftest import MakeSite


def test_no_script_names_a_map_that_is_not_there(make_site: MakeSite) -> None:
    scripts = {
        "a.js": "a();\n//# sourceMappingURL=a.js.map\n",
        "b.mjs": "b();//# sourceMappingURL=b.map",
        "c.js": "c();",
    }
    site = make_site({}, scripts)
    drop_source_maps(site)
    assert {file.name: file.read_text() for file in site.files()} == {
        "a.js": "a();\n",
        "b.mjs": "b();\n",
        "c.js": "c();",
    }
