import re

from fontTools.ttLib import TTFont

from site_hooks.bundle.fonts import FOLDER, FONTS, put_fonts
from site_hooks.bundle.site import PROJECT
from tests.hooks.bundle.conftest import MakeSite

MOST = {"ysabeau-office.woff2": 19_500, "literata.woff2": 16_500}


def test_the_fonts_are_small_and_hold_what_the_pages_say(make_site: MakeSite) -> None:
    site = make_site({})
    put_fonts(site)
    for font in FONTS:
        file = site.folder / FOLDER / font.name
        assert file.stat().st_size < MOST[font.name]
        assert {ord(letter) for letter in "aZ09“”‘’–—…·éüñß€"} <= TTFont(file).getBestCmap().keys()


def test_the_weights_between_can_be_asked_for(make_site: MakeSite) -> None:
    site = make_site({})
    put_fonts(site)
    (weight,) = TTFont(site.folder / FOLDER / "ysabeau-office.woff2")["fvar"].axes
    assert (weight.axisTag, weight.minValue, weight.maxValue) == ("wght", 400, 700)


def test_no_style_sheet_asks_for_a_weight_that_the_font_lacks() -> None:
    sheets = [sheet.read_text("utf-8") for sheet in (PROJECT / "docs" / "stylesheets").glob("*.css")]
    asked = {int(weight) for sheet in sheets for weight in re.findall(r"font-weight: (\d+);", sheet)}
    assert min(asked) >= 400
    assert max(asked) == 700


def test_copyright_and_licence_stay_in_the_files(make_site: MakeSite) -> None:
    site = make_site({})
    put_fonts(site)
    for font in FONTS:
        names = TTFont(site.folder / FOLDER / font.name)["name"]
        assert "Project Authors" in names.getDebugName(0)
        assert names.getDebugName(14) == "https://scripts.sil.org/OFL"
