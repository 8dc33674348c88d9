"""What the installation and the code say of themselves."""

from typing import Annotated

import typer

from services.cli.commands.options import AsJson, Token, Url, run

app = typer.Typer()
authz = typer.Typer(help="Who may do what.", no_args_is_help=True)


@app.command(epilog="Example: salesloop doctor")
def doctor(as_json: AsJson = False) -> None:
    """What is wrong with this installation, and what to do."""
    from services.cli.doctor import doctor as work

    run(lambda: work(as_json=as_json))


@app.command(epilog="Example: salesloop settings")
def settings(as_json: AsJson = False) -> None:
    """Every setting with its value and where it comes from."""
    from services.cli.doctor import settings as work

    run(lambda: work(as_json=as_json))


@app.command(epilog="Example: salesloop reference --check")
def reference(
    check: Annotated[bool, typer.Option("--check", help="Only say whether docs/reference is current.")] = False,
    release: Annotated[bool, typer.Option("--release", help="Promise events and codes as they are, for ever.")] = False,
) -> None:
    """Write docs/reference (OpenAPI, AsyncAPI, events, error codes) from the code."""
    from services.cli.reference import reference as work

    run(lambda: work(check=check, release=release))


@authz.command("explain", epilog="Example: salesloop authz explain rep signDeal --owner 0198f…")
def explain(
    person: Annotated[str, typer.Argument(help="An employee's id, or a persona: its first holder")],
    operation: Annotated[str, typer.Argument(help="An operationId of the API, for instance signDeal")],
    owner: Annotated[str | None, typer.Option("--owner", help="Whose the thing is: an employee's id.")] = None,
    url: Url = None,
    token: Token = None,
    as_json: AsJson = False,
) -> None:
    """Why somebody may use an operation or not."""
    from services.cli.authz import explain as work

    run(lambda: work(person, operation, owner=owner, url=url, token=token, as_json=as_json))
