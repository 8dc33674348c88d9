"""The options that several subcommands have, and how each does its work."""

from collections.abc import Callable, Coroutine
from typing import Annotated, Any

import typer

Url = Annotated[
    str | None, typer.Option("--url", help="The installation, by default this machine's.", show_default=False)
]
Token = Annotated[
    str | None,
    typer.Option(
        "--token", envvar="SALESLOOP_TOKEN", help="Access token, by default the local admin's.", show_default=False
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="The answer as JSON on stdout.")]
ServiceName = Annotated[
    str, typer.Argument(help="people, customers, pipeline, targets or performance", metavar="SERVICE")
]


def run(work: Callable[[], Coroutine[Any, Any, int]]) -> None:
    """Do the work; what it returns is the exit code."""
    import uvloop

    raise typer.Exit(uvloop.run(work()))
