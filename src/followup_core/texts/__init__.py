"""Messages, and how they become sentences: an id and values go in, text comes out.

Every module above carries `Message`s; only the edge (`to_dict`, an error's text, a built page) calls `render`.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from followup_core.texts.en import CATALOGUE as ENGLISH
from followup_core.texts.en import DATES as ENGLISH_DATES
from followup_core.texts.en.dates import MONTH_FIRST

Value: TypeAlias = "str | int | date | Message | tuple[Value, ...]"


class Message(NamedTuple):
    """A text by its id in the catalogue, with the values of its placeholders.

    A value is a word, a number, a day, another message, or several of these (written as a list).
    """

    id: str
    values: tuple[tuple[str, "Value"], ...] = ()


def say(message_id: str, /, **values: "Value") -> Message:
    """The message `message_id` with these values.

    >>> say("unit.days", count=3)
    Message(id='unit.days', values=(('count', 3),))
    """
    return Message(message_id, tuple(values.items()))


def render(message: Message, language: str = "en", this_year: int | None = None) -> str:
    """The sentence that `message` stands for.

    Args:
        message: what to say.
        language: a BCP 47 tag. Its first part chooses the catalogue, its region the order of day and month
            ("en": 7 December, "en-US": December 7).
        this_year: the year that dates leave out; None writes the year in each.

    Raises:
        KeyError: the catalogue has no such message, or a placeholder has no value.

    >>> render(say("unit.days", count=1))
    '1 day'
    """
    text = CATALOGUES[language.split("-", maxsplit=1)[0]][message.id]
    if "{" not in text:
        return text  # most of the sixty texts of an answer
    return text.format_map(_Placeholders(dict(message.values), language, this_year))


CATALOGUES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH}


def spoken(language: str) -> str:
    """The language to answer in: the one asked for where it has a catalogue, and otherwise English.

    >>> spoken("en-US"), spoken("de"), spoken("")
    ('en-US', 'en', 'en')
    """
    return language if language.split("-", maxsplit=1)[0] in CATALOGUES else "en"


def day_first(language: str) -> bool | None:
    """Whether readers of `language` write the day before the month, so that 03/04 is the third of April.

    None where the tag names no region: then it does not say.

    >>> day_first("en-GB"), day_first("en-US"), day_first("en")
    (True, False, None)
    """
    return language not in MONTH_FIRST if "-" in language else None


class _Placeholders:
    """The values of one text by their placeholders, made ready as `str.format_map` asks for each.

    `string.Formatter` would do the same in Python, and take twice as long.
    """

    def __init__(self, values: Mapping[str, Value], language: str, this_year: int | None) -> None:
        self._values = values
        self._language = language
        self._this_year = this_year

    def __getitem__(self, name: str) -> "_Placed":
        return _Placed(self._values[name], self._language, self._this_year)


class _Placed:
    """One value, which formats itself as its placeholder says.

    In a placeholder, what stands after the colon is for a day the style of its date (`weekday`, `day`, `short`,
    `near`, `axis`), and for a number its forms for one and for more (`# day|# days`, where # is the number).
    """

    def __init__(self, value: Any, language: str, this_year: int | None) -> None:
        self._value = value
        self._language = language
        self._this_year = this_year

    def __format__(self, format_spec: str) -> str:
        return self._written(self._value, format_spec)

    def _written(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Message):
            return render(value, self._language, self._this_year)
        if isinstance(value, tuple):
            return self._listed([self._written(item, format_spec) for item in value])
        if isinstance(value, date):
            return ENGLISH_DATES.written(value, format_spec or "weekday", self._language, self._this_year)
        if isinstance(value, int) and "|" in format_spec:
            one, more = format_spec.split("|")
            return (one if value == 1 else more).replace("#", str(value))
        return str(value)

    @staticmethod
    def _listed(items: list[str]) -> str:
        return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)
