"""What is kept: stores and the read models made from them."""

from pathlib import Path
from typing import Annotated

import typer

from services.cli.commands.options import AsJson, run

app = typer.Typer()


@app.command(epilog="Example: salesloop backup pipeline --to pipeline.backup · salesloop backup --all --to backups/")
def backup(
    service: Annotated[str | None, typer.Argument(metavar="[SERVICE]")] = None,
    to: Annotated[
        Path | None,
        typer.Option(
            "--to", help="The file, with --all the folder; by default one named after now.", show_default=False
        ),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every service, all at one moment.")] = False,
    as_json: AsJson = False,
) -> None:
    """One service's store as one file, while it serves."""
    from services.cli.backup.taking import backup as work

    run(lambda: work(service, to, everything=everything, as_json=as_json))


@app.command(epilog="Example: salesloop restore pipeline pipeline.backup --yes · salesloop restore --all backups/")
def restore(
    service: Annotated[str | None, typer.Argument(metavar="[SERVICE]")] = None,
    file: Annotated[Path | None, typer.Argument(metavar="[FILE]")] = None,
    folder: Annotated[
        Path | None, typer.Option("--all", metavar="DIR", help="Every service, from the folder of one backup --all.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Give up what was recorded after the backup.")] = False,
    drop_former: Annotated[bool, typer.Option("--drop-former", help="Keep no copy of the database as it was.")] = False,
) -> None:
    """Put a backup in the place of a service's store; the service must be stopped."""
    from services.cli.backup.restoring import restore as work

    run(lambda: work(service, file, folder, yes=yes, drop_former=drop_former))


@app.command(epilog="Example: salesloop rebuild pipeline/board · salesloop rebuild --all")
def rebuild(
    view: Annotated[str | None, typer.Argument(metavar="[SERVICE/VIEW]")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every view of every service.")] = False,
) -> None:
    """Fill read models anew from the events, while the old ones serve."""
    from services.cli.flow.models import rebuild as work

    run(lambda: work(view, everything=everything))


@app.command(epilog="Example: salesloop verify --json")
def verify(as_json: AsJson = False) -> None:
    """Recompute every read model aside and compare: one line a view, exit 1 when one differs."""
    from services.cli.flow.models import verify as work

    run(lambda: work(as_json=as_json))
