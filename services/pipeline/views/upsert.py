"""The statement that writes a batch of rows at once."""


def upsert(table: str, key: str, **columns: str) -> str:
    """SQL that takes one array for the key column ('id uuid') and for each column (name=type), new rows and old."""
    key_name, key_type = key.split()
    names = ", ".join([key_name, *columns])
    arrays = ", ".join(f"${place}::{kind}[]" for place, kind in enumerate([key_type, *columns.values()], start=1))
    updates = ", ".join(f"{name} = excluded.{name}" for name in columns)
    return (
        f"INSERT INTO {table} ({names}) SELECT * FROM unnest({arrays}) ON CONFLICT ({key_name}) DO UPDATE SET {updates}"
    )
