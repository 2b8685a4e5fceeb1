import shutil

from site_hooks.bundle.content_names import name_by_content
from tests.hooks.bundle.conftest import MakeSite

SCRIPT = {"javascripts/guide.js": 'import "./core.js"', "javascripts/core.js": "1", "stylesheets/guide.css": "p{}"}
PAGE = (
    '<link rel="stylesheet" href="../stylesheets/guide.css">'
    '<script type="module" src="../javascripts/guide.js"></script>'
)


def test_addresses_follow_the_folder_to_its_new_name(make_site: MakeSite) -> None:
    site = make_site({"faq/index.html": PAGE + '<a href="../javascripts-are-fun/">x</a>'}, SCRIPT)
    name_by_content(site)
    app, style = site.named_folder("app"), site.named_folder("style")
    assert app is not None
    assert style is not None
    html = (site.folder / "faq/index.html").read_text()
    assert f'<script type="module" src="../{app.name}/guide.js">' in html
    assert f'<link rel="stylesheet" href="../{style.name}/guide.css">' in html
    assert '<a href="../javascripts-are-fun/">' in html
    assert sorted(path.name for path in app.iterdir()) == ["core.js", "guide.js"]


def test_the_name_changes_with_any_file_of_the_folder_and_only_then(make_site: MakeSite) -> None:
    names = []
    for core in ("1", "1", "2"):
        site = make_site({"index.html": PAGE.replace("../", "")}, {**SCRIPT, "javascripts/core.js": core})
        name_by_content(site)
        app = site.named_folder("app")
        assert app is not None
        names.append(app.name)
        shutil.rmtree(site.folder)
    assert names[0] == names[1] != names[2]
