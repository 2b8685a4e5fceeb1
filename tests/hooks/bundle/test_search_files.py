import json

from site_hooks.bundle.search_files import put_search_files
from tests.hooks.bundle.conftest import MakeSite

ITEM = {"location": "a/#b", "level": 2, "title": "B", "text": "<p>b</p>", "path": ["A"], "tags": []}
OTHER = json.dumps({"config": {"lang": ["en"], "separator": "x"}, "items": [ITEM]})


def test_the_worker_has_a_name_that_stays(make_site: MakeSite) -> None:
    site = make_site({}, {"search/search_index.json": "{}"})
    put_search_files(site)
    assert "lunr" in (site.folder / "search/worker.js").read_text("utf-8")
    assert (site.folder / "search/search_index.json").read_text() == "{}"


def test_the_index_of_zensical_becomes_the_one_that_the_worker_reads(make_site: MakeSite) -> None:
    site = make_site({}, {"search.json": OTHER})
    put_search_files(site)
    index = json.loads((site.folder / "search/search_index.json").read_text())
    assert index["docs"] == [{"location": "a/#b", "title": "B", "text": "<p>b</p>"}]
    assert set(index["config"]) == {"lang", "separator", "pipeline", "fields"}
    assert not (site.folder / "search.json").exists()
