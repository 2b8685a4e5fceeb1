import json

from site_hooks.bundle.search_files import put_search_files
from tests.hooks.bundle.conftest import MakeSite

ITEM = {"location": "a/#b", "level": 2, "title": "B", "text": "<p>b</p>", "path": ["A"], "tags": []}
OTHER = json.dumps({"config": {"lang": ["en"], "separator": "-"}, "items": [ITEM]})


def test_the_worker_has_a_name_that_stays(make_site: MakeSite) -> None:
    site = make_site({}, {"search/search_index.json": "{}"})
    put_search_files(site)
    assert "lunr" in (site.folder / "search/worker.js").read_text("utf-8")
    assert (site.folder / "search/search_index.json").read_text() == "{}"


def test_the_index_of_zensical_becomes_the_one_that_the_worker_reads(make_site: MakeSite) -> None:
    site = make_site({}, {"search.json": OTHER})
    put_search_files(site)
    assert json.loads((site.folder / "search/search_index.json").read_text()) == {
        "config": {"lang": ["en"], "separator": "-", "pipeline": ["stopWordFilter"]},
        "docs": [{"location": "a/#b", "title": "B", "text": "<p>b</p>"}],
    }
    assert not (site.folder / "search.json").exists()
