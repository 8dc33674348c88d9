"""Every protection that has a switch, by name."""

from tests.weakened.protection import Protection
from tests.weakened.protections import consuming, store

PROTECTIONS: dict[str, Protection] = {
    protection.name: protection for protection in (*store.PROTECTIONS, *consuming.PROTECTIONS)
}
