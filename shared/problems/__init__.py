"""What errors say: each code's status, whether to try again, and its words in three languages."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from shared.problems.words import WORDS

Language = Literal["en", "zh-TW", "zh-CN"]
LANGUAGES: tuple[Language, ...] = ("en", "zh-TW", "zh-CN")
NO_VALUES: Mapping[str, Any] = MappingProxyType({})


class Said(NamedTuple):
    """A text in each of LANGUAGES. It may have named places, `{limit}`, that whoever raises the error fills."""

    en: str
    zh_tw: str
    zh_cn: str

    def to(self, language: Language, values: Mapping[str, Any] = NO_VALUES) -> str:
        """The text in a language with its places filled; one that nothing fills is left as it is written."""
        text: str = self[LANGUAGES.index(language)]
        return text.format_map(_Filled(values, language)) if "{" in text else text

    def by_language(self) -> dict[str, str]:
        """The text by language."""
        return dict(zip(LANGUAGES, self, strict=True))


class Code(NamedTuple):
    """An error of the catalogue; `detail` says what to do.

    `retryable`: the identical request can succeed later without anybody changing anything.
    """

    status: int
    title: Said
    detail: Said
    retryable: bool = False


Codes = Mapping[str, Code]


class _Filled(dict[str, str]):
    """Values as they are read in a language: the API's own words translated, all else as it is."""

    def __init__(self, values: Mapping[str, Any], language: Language) -> None:
        number = LANGUAGES.index(language)
        super().__init__(
            {place: WORDS.get(place, {}).get(str(value), (str(value),) * 3)[number] for place, value in values.items()}
        )

    def __missing__(self, place: str) -> str:
        return f"{{{place}}}"
