from site_hooks.bundle.preload_modules import preload_modules
from tests.hooks.bundle.conftest import MakeSite

FILES = {
    "app/guide.js": 'import { a } from "./a.js";\nexport { b } from "./b.js";\nconst l = import("./late.js");\n',
    "app/a.js": 'import {\n  c,\n} from "./c.js";\nconst text = "import x from \'./no.js\'";\n',
    "app/b.js": 'import "./a.js";\n',
    "app/c.js": "",
    "app/late.js": "",
    "app/no.js": "",
}


def test_every_module_that_a_page_will_import_is_named_in_its_head(make_site: MakeSite) -> None:
    site = make_site({"faq/index.html": '<script type="module" src="../app/guide.js"></script>'}, FILES)
    preload_modules(site)
    links = "".join(f'<link rel="modulepreload" href="../app/{name}.js">' for name in "abc")
    assert f"{links}</head>" in (site.folder / "faq/index.html").read_text()


def test_minified_modules_are_read_too(make_site: MakeSite) -> None:
    minified = {**FILES, "app/guide.js": 'import{a}from"./a.js";import{b as c}from"./b.js";import("./late.js");'}
    site = make_site({"index.html": '<script type="module" src="app/guide.js"></script></head>'}, minified)
    preload_modules(site)
    html = (site.folder / "index.html").read_text()
    assert [name for name in minified if f'href="{name}"' in html] == ["app/a.js", "app/b.js", "app/c.js"]


def test_what_a_page_preloads_itself_is_followed(make_site: MakeSite) -> None:
    site = make_site({"index.html": '<link rel="modulepreload" href="app/b.js"></head>'}, FILES)
    preload_modules(site)
    html = (site.folder / "index.html").read_text()
    assert [html.count(f'href="app/{name}.js"') for name in "abc"] == [1, 1, 1]


def test_a_page_without_modules_stays_as_it_is(make_site: MakeSite) -> None:
    site = make_site({"index.html": '<script src="app/a.js"></script><script type="module">1</script>'}, FILES)
    before = (site.folder / "index.html").read_text()
    preload_modules(site)
    assert (site.folder / "index.html").read_text() == before
