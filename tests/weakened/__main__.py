"""Prints what can be switched off, what happens without it and which tests notice, as a table in Markdown."""

from tests.weakened.registry import PROTECTIONS


def table() -> str:
    """One row a protection, in the order of the registry."""
    rows = [
        f"| `{each.name}` | {each.against} | {'<br>'.join(f'`{test}`' for test in each.red)} |"
        for each in PROTECTIONS.values()
    ]
    return "\n".join(["| off-switch | without it | red |", "|---|---|---|", *rows])


if __name__ == "__main__":
    print(table())
