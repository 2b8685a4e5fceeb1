from site_hooks.bundle.leave_out import leave_out
from tests.hooks.bundle.conftest import MakeSite


def test_types_and_source_maps_are_not_shipped(make_site: MakeSite) -> None:
    site = make_site({"index.html": ""}, {"javascripts/a.js": "", "javascripts/a.d.ts": "", "assets/a.min.js.map": ""})
    leave_out(site)
    assert [site.name(file) for file in site.files()] == ["index.html", "javascripts/a.js"]
