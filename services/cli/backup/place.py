"""Where a database is: its name on its server, and others beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import asyncpg

from services.cli.failure import Stop


@dataclass(frozen=True, slots=True)
class Place:
    """A PostgreSQL URL taken apart at its database's name."""

    url: str
    database: str

    @classmethod
    def of(cls, url: str) -> "Place":
        """Raises Stop when the URL does not end in a database's name."""
        database = unquote(urlsplit(url).path.removeprefix("/"))
        if not database:
            raise Stop("SALESLOOP_DATABASE_URL names no database after the server's address.")
        return cls(url, database)

    def beside(self, database: str) -> "Place":
        """Another database of the same server."""
        path = "/" + quote(database, safe="")
        return Place(urlsplit(self.url)._replace(path=path).geturl(), database)

    @property
    def without_password(self) -> str:
        """The URL as other users of the machine may see it."""
        parts = urlsplit(self.url)
        user, colon, _ = parts.netloc.rpartition("@")[0].partition(":")
        if not colon:
            return self.url
        return parts._replace(netloc=f"{user}@{parts.netloc.rpartition('@')[2]}").geturl()

    @property
    def password(self) -> Mapping[str, str]:
        """What PostgreSQL's programs need in their environment beside that."""
        found = urlsplit(self.url).password
        return {} if found is None else {"PGPASSWORD": unquote(found)}

    async def administration(self) -> Any:
        """A connection to the server's database `postgres`. Raises what asyncpg raises."""
        return await asyncpg.connect(self.beside("postgres").url, timeout=10)


def quoted(name: str) -> str:
    """The name as an identifier of SQL."""
    return '"' + name.replace('"', '""') + '"'
