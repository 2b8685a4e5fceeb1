import io
from pathlib import Path

import pytest
from PIL import Image

from site_hooks.bundle import cache
from site_hooks.bundle.preview_images import HEIGHT, WIDTH, Picture, draw, put_picture
from site_hooks.bundle.site import BundleError
from tests.hooks.bundle.conftest import MakeSite

LARGEST = 200_000
SILENCE = Picture("What to do when they don’t reply", "Silence has many causes, and few have to do with you.")


def test_a_picture_has_the_size_that_places_ask_for_and_is_the_same_each_time() -> None:
    drawn = draw(SILENCE)
    with Image.open(io.BytesIO(drawn)) as image:
        assert (image.size, image.format) == ((WIDTH, HEIGHT), "PNG")
    assert len(drawn) < LARGEST
    assert draw(SILENCE) == drawn


def test_other_words_make_another_picture_and_another_name(make_site: MakeSite) -> None:
    site = make_site({})
    names = [put_picture(site, "a", picture) for picture in (SILENCE, SILENCE._replace(point="Wait."))]
    assert len(set(names)) == len({(site.folder / name).read_bytes() for name in names}) == 2
    assert all(name.startswith("previews/a-") for name in names)


def test_a_picture_is_drawn_once(make_site: MakeSite, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(cache, "KEPT", tmp_path / "cache")
    site = make_site({})
    name = put_picture(site, "a", SILENCE)
    (site.folder / name).unlink()
    monkeypatch.setattr("site_hooks.bundle.preview_images.draw", None)
    assert put_picture(site, "a", SILENCE) == name
    assert (site.folder / name).is_file()


def test_words_that_have_no_room_are_refused() -> None:
    with pytest.raises(BundleError, match=r"“Long Long .* do not fit on a preview picture\. Write them shorter\."):
        draw(Picture("Long " * 60, "A point."))
