"""Text as it is compared and searched: names without what varies, and the pairs of characters of a text."""

import re
import unicodedata
from collections.abc import Iterable

FORMS = re.compile(
    r"\b(incorporated|inc|corporation|corp|company|co|limited|ltd|llc|plc|gmbh|ag|kg|sa|sas|srl|spa|bv|nv|oy|ab|pte|pty)\b"
    r"|(股份)?有限(责任)?公司|集团|公司"
)


def name_key(name: str) -> str:
    """A name without case, width, punctuation, spaces and legal form; the whole name when nothing else is left."""
    folded = unicodedata.normalize("NFKC", name).casefold().replace("&", " and ")
    spaced = "".join(character if character.isalnum() else " " for character in folded)
    return FORMS.sub(" ", spaced).replace(" ", "") or folded.replace(" ", "")


def registration_key(number: str | None) -> str | None:
    """A registration number without what people type between its characters."""
    return "".join(character for character in (number or "").upper() if character.isalnum()) or None


def searched(parts: Iterable[str | None]) -> str:
    """What is searched of a customer, in one lower-case line."""
    return "\n".join(part.casefold() for part in parts if part)


def pairs(text: str) -> list[str]:
    """The different pairs of neighbouring characters of each line: two Chinese characters are one."""
    found = {line[at : at + 2] for line in text.casefold().split("\n") for at in range(len(line) - 1)}
    return sorted(found)
