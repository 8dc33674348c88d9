"""What goes in and out through the public API, and the token for it."""

from pathlib import Path
from typing import Annotated

import typer

from services.cli.commands.options import AsJson, Token, Url, run

app = typer.Typer()
importing = typer.Typer(help="CSV files in, through the public API.", no_args_is_help=True)


@importing.command("crm", epilog="Example: salesloop import crm exports/ --report report.jsonl")
def import_crm(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="accounts.csv, products.csv, sales_teams.csv, sales_pipeline.csv")
    ],
    report: Annotated[
        Path | None, typer.Option("--report", help="Every row not taken or interpreted, as JSON lines.")
    ] = None,
    url: Url = None,
    token: Token = None,
    as_json: AsJson = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Read and report, write nothing.")] = False,
) -> None:
    """People, customers, products and deals from CSV files; running it again changes nothing."""
    from services.cli.importing.command import import_crm as work

    run(lambda: work(folder, url=url, token=token, report=report, as_json=as_json, dry_run=dry_run))


@app.command(epilog="Example: salesloop export pipeline/deals > deals.csv")
def export(
    collection: Annotated[
        str, typer.Argument(metavar="SERVICE/LIST", help="a list of the API, for instance customers/customers")
    ],
    url: Url = None,
    token: Token = None,
) -> None:
    """Any list of the API as CSV on stdout."""
    from services.cli.export import export as work

    run(lambda: work(collection, url=url, token=token))


@app.command(epilog="Example: salesloop demo --seed 7")
def demo(
    url: Url = None,
    token: Token = None,
    seed: Annotated[int, typer.Option(help="Another seed, another company.")] = 7,
    until: Annotated[
        str | None, typer.Option(help="Its last day (YYYY-MM-DD), by default today.", show_default=False)
    ] = None,
) -> None:
    """Fill an empty installation with a company: 40 people, 400 customers, two years of deals and payments."""
    from services.cli.demo.command import demo as work

    run(lambda: work(url=url, token=token, seed=seed, until=until))


@app.command(epilog="Example: salesloop token admin · salesloop token --employee 0198f…")
def token(
    persona: Annotated[
        str | None,
        typer.Argument(help="gm, director, manager, rep, account, support, finance, hr, delivery, admin, integrator"),
    ] = None,
    employee: Annotated[str | None, typer.Option("--employee", help="An employee's id.")] = None,
    url: Url = None,
) -> None:
    """An access token of the development identity provider, alone on stdout."""
    from services.cli.token import token as work

    run(lambda: work(persona, employee, url=url))
