"""What an installation keeps for good: the company's time zone and currency, and the secret it signs with."""

from secrets import token_bytes
from zoneinfo import ZoneInfo

from shared.settings import Settings, SettingsWrong
from shared.store.connect import connect
from shared.web.sealed.derived import derived
from shared.web.sealed.private_file import private_file


async def fixed(database_url: str, settings: Settings) -> tuple[ZoneInfo, str]:
    """Time zone and currency as they were at the database's first start.

    Raises SettingsWrong when the environment names others now, and what asyncpg raises.
    """
    wanted = {"timezone": settings.timezone, "currency": settings.currency}
    db = await connect(database_url, search_path="public", name="installation")
    try:
        for key, value in wanted.items():
            await db.execute("INSERT INTO installation VALUES ($1, $2) ON CONFLICT DO NOTHING", key, value)
        kept = dict(map(tuple, await db.fetch("SELECT key, value FROM installation")))
    finally:
        await db.close()
    for key in sorted(wanted.keys() & settings.model_fields_set):
        if kept[key] != wanted[key]:
            raise SettingsWrong(
                f"SALESLOOP_{key.upper()} is {wanted[key]!r}: it was fixed as {kept[key]!r} at the first start, "
                "leave the variable out or set it to that"
            )
    return ZoneInfo(kept["timezone"]), kept["currency"]


def secret(settings: Settings) -> bytes:
    """The 32 bytes that cursors and tokens are signed with: from the setting, or a file made in the home."""
    if settings.secret:
        return derived(settings.secret, b"seal", 32)
    return private_file(settings.home / "secret", lambda: token_bytes(32))
