import base64
import hashlib

import pytest

from site_hooks.bundle.security_policy import policy, put_security_policy
from site_hooks.bundle.site import BundleError
from tests.hooks.bundle.conftest import MakeSite

SCRIPT = "go(1 < 2)"
HASH = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()


def test_the_policy_is_the_one_of_the_design_with_a_hash_for_each_inline_script() -> None:
    html = f'<script>{SCRIPT}</script><script src="x.js"></script><script type="application/json">{{}}</script>'
    assert policy(html) == (
        f"default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-{HASH}'; style-src 'self'; "
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; "
        "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types followup"
    )


def test_a_page_without_inline_scripts_allows_none() -> None:
    assert "script-src 'self' 'wasm-unsafe-eval';" in policy("<p></p>")


def test_the_policy_stands_before_everything_that_it_binds(make_site: MakeSite) -> None:
    site = make_site({"index.html": f"<script>{SCRIPT}</script>"})
    put_security_policy(site)
    html = (site.folder / "index.html").read_text()
    assert '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="' in html


def test_a_page_without_a_head_is_refused(make_site: MakeSite) -> None:
    site = make_site({}, {"odd.html": "<p>no head</p>"})
    with pytest.raises(BundleError, match=r"odd\.html has no <head>"):
        put_security_policy(site)
