"""Where a visitor can be: time zones and locales, on which no answer may depend."""

from typing import NamedTuple

from tests.seldom import is_proving


class World(NamedTuple):
    """A time zone and a locale, as a device is set."""

    zone: str
    locale: str

    def environment(self) -> dict[str, str]:
        """The variables by which programs learn of it."""
        named = f"{self.locale.replace('-', '_')}.UTF-8"
        return {"TZ": self.zone, "LANG": named, "LC_ALL": named, "LANGUAGE": named.partition(".")[0]}


ZONES = ("Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", "Asia/Kathmandu", "Europe/London")
"""The first and the last to see a day, two that are not whole hours from the others, and one with summer time."""

LOCALES = ("en-GB", "tr-TR", "ar-EG", "zh-CN")
"""Ours; one whose small letters differ; one that writes from the right, with its own digits; and one of many signs."""

HOME = World("Europe/London", "en-GB")
"""Where tests are that do not say where."""

FIVE = tuple(World(zone, LOCALES[number % len(LOCALES)]) for number, zone in enumerate(ZONES))
"""Each zone once, and all locales among them."""


def worlds(number: int) -> tuple[World, ...]:
    """Where the one with this number is asked: in one place, so that several are all over the world, or in all five."""
    return FIVE if is_proving() else (FIVE[number % len(FIVE)],)
