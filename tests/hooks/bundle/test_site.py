import pytest

from site_hooks.bundle.settings import read_settings
from site_hooks.bundle.site import BundleError, Options, options_from


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FOLLOWUP_DEV", "FOLLOWUP_RUNTIME", "SITE_URL"):
        monkeypatch.delenv(name, raising=False)


def test_settings_become_options() -> None:
    assert options_from({"runtime": "lean", "site_url": "https://example.org/"}) == Options(
        runtime="lean", site_url="https://example.org/"
    )
    assert options_from({"site_url": ""}) == Options()


def test_the_environment_goes_before_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOLLOWUP_RUNTIME", "stock")
    monkeypatch.setenv("FOLLOWUP_DEV", "1")
    assert options_from({"runtime": "lean"}) == Options(runtime="stock", dev=True)


def test_an_unknown_runtime_is_refused_with_those_there_are() -> None:
    with pytest.raises(BundleError, match=r"no runtime 'fast'. Write one of stock, lean in mkdocs\.yml"):
        options_from({"runtime": "fast"})


def test_the_command_reads_the_same_settings_as_mkdocs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "https://example.org/repo/")
    assert read_settings().site_url == "https://example.org/repo/"
