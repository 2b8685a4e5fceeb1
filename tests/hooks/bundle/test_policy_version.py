from followup_core.policy import POLICY_VERSION
from site_hooks.bundle.policy_version import put_policy_version
from tests.hooks.bundle.conftest import MakeSite


def test_every_place_left_for_it_gets_the_version(make_site: MakeSite) -> None:
    place = '<b data-policy-version=""></b>'
    site = make_site({"index.html": place, "a/index.html": f"{place} and {place}", "b/index.html": "<b></b>"})
    put_policy_version(site)
    filled = f'<b data-policy-version="">Policy {POLICY_VERSION}</b>'
    assert filled in (site.folder / "index.html").read_text()
    assert f"{filled} and {filled}" in (site.folder / "a/index.html").read_text()
    assert "<b></b>" in (site.folder / "b/index.html").read_text()
