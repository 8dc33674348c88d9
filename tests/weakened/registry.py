"""Every protection that has a switch, by name."""

from tests.weakened.protection import Protection
from tests.weakened.protections import acting, appending, consuming, keeping, reading, relaying, web

PARTS = (appending, reading, consuming, acting, relaying, web, keeping)
PROTECTIONS: dict[str, Protection] = {each.name: each for part in PARTS for each in part.PROTECTIONS}
