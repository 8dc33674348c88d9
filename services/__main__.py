"""The `salesloop` command: one subcommand for each thing a person does."""

import sys
from importlib.metadata import version
from typing import Annotated

import typer

from services.cli.commands import carrying, explaining, flowing, keeping, running

app = typer.Typer(
    name="salesloop",
    help="The sales side of a technology company as one closed loop. Exit codes: 0 done, 1 done in part, 2 not done.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)
for group in (running, carrying, keeping, flowing, explaining):
    app.add_typer(group.app)
app.add_typer(carrying.importing, name="import")
app.add_typer(explaining.authz, name="authz")


def _say_version(asked: bool) -> None:
    if asked:
        typer.echo(f"salesloop {version('salesloop')}")
        raise typer.Exit


@app.callback()
def salesloop(
    _version: Annotated[
        bool, typer.Option("--version", callback=_say_version, is_eager=True, help="The version, and nothing else.")
    ] = False,
) -> None:
    """Options of the command itself."""


def main() -> None:
    """Entry point; every failure ends with its reason on stderr and exit code 2."""
    try:
        code = app(standalone_mode=False)
    except KeyboardInterrupt:
        code = 130
    except Exception as error:  # noqa: BLE001 - the last line of defence of a command line
        from services.cli.failure import explain

        sys.stderr.write(f"salesloop: {explain(error)}\n")
        code = 2
    sys.exit(code if isinstance(code, int) else 0)


if __name__ == "__main__":
    main()
