"""The `salesloop` command: one subcommand for each thing a person does."""

import sys
from collections.abc import Callable, Coroutine
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Any

import typer

app = typer.Typer(
    name="salesloop",
    help="The sales side of a technology company as one closed loop. Exit codes: 0 done, 1 done in part, 2 not done.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)
importing = typer.Typer(help="CSV files in, through the public API.", no_args_is_help=True)
app.add_typer(importing, name="import")
authz = typer.Typer(help="Who may do what.", no_args_is_help=True)
app.add_typer(authz, name="authz")

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


def _run(work: Callable[[], Coroutine[Any, Any, int]]) -> None:
    import uvloop

    raise typer.Exit(uvloop.run(work()))


@app.command(epilog="Example: salesloop up")
def up() -> None:
    """Everything on this machine in one process: PostgreSQL, five services, their workers. Ctrl-C stops it."""
    from services.cli.up import up as work

    _run(work)


@app.command(epilog="Example: salesloop serve pipeline")
def serve(service: ServiceName) -> None:
    """The API of one service, as a process of its own (needs SALESLOOP_DATABASE_URL)."""
    from services.cli.processes import serve as work

    _run(lambda: work(service))


@app.command(epilog="Example: salesloop worker pipeline")
def worker(service: ServiceName) -> None:
    """The views, policies and deadlines of one service, as a process of its own."""
    from services.cli.processes import worker as work

    _run(lambda: work(service))


@app.command(epilog="Example: salesloop migrate")
def migrate() -> None:
    """Bring the store of every service to this version."""
    from services.cli.processes import migrate as work

    _run(work)


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

    _run(lambda: work(folder, url=url, token=token, report=report, as_json=as_json, dry_run=dry_run))


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

    _run(lambda: work(collection, url=url, token=token))


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

    _run(lambda: work(url=url, token=token, seed=seed, until=until))


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

    _run(lambda: work(persona, employee, url=url))


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

    _run(lambda: work(person, operation, owner=owner, url=url, token=token, as_json=as_json))


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

    _run(lambda: work(service, to, everything=everything, as_json=as_json))


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

    _run(lambda: work(service, file, folder, yes=yes, drop_former=drop_former))


@app.command(epilog="Example: salesloop rebuild pipeline/board · salesloop rebuild --all")
def rebuild(
    view: Annotated[str | None, typer.Argument(metavar="[SERVICE/VIEW]")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every view of every service.")] = False,
) -> None:
    """Fill read models anew from the events, while the old ones serve."""
    from services.cli.models import rebuild as work

    _run(lambda: work(view, everything=everything))


@app.command(epilog="Example: salesloop verify --json")
def verify(as_json: AsJson = False) -> None:
    """Recompute every read model aside and compare: one line a view, exit 1 when one differs."""
    from services.cli.models import verify as work

    _run(lambda: work(as_json=as_json))


@app.command(epilog="Example: salesloop events pipeline --after 100 --type DealSigned")
def events(
    service: ServiceName,
    after: Annotated[int, typer.Option(help="Start behind this position.")] = 0,
    type_: Annotated[str | None, typer.Option("--type", help="Only this event type.")] = None,
    subject: Annotated[str | None, typer.Option(help="Only this subject, for instance deal/0198f…")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
    as_json: AsJson = False,
) -> None:
    """The events of a service, oldest first."""
    from services.cli.flowing import events as work

    _run(lambda: work(service, after=after, type_=type_, subject=subject, limit=limit, as_json=as_json))


@app.command(epilog="Example: salesloop deadletters · salesloop deadletters retry pipeline board deal/0198f…")
def deadletters(
    action: Annotated[str, typer.Argument(help="list, retry or discard")] = "list",
    service: Annotated[str | None, typer.Argument()] = None,
    consumer: Annotated[str | None, typer.Argument()] = None,
    key: Annotated[str | None, typer.Argument()] = None,
    as_json: AsJson = False,
) -> None:
    """Messages that could not be applied, parked by key; retry applies them in order."""
    from services.cli.flowing import deadletters as work

    _run(lambda: work(action, service, consumer, key, as_json=as_json))


@app.command(epilog="Example: salesloop deadlines --json")
def deadlines(as_json: AsJson = False) -> None:
    """What the clock will do next."""
    from services.cli.flowing import deadlines as work

    _run(lambda: work(as_json=as_json))


@app.command(epilog="Example: salesloop lag")
def lag(as_json: AsJson = False) -> None:
    """How far every consumer is behind its source, in events and seconds."""
    from services.cli.flowing import lag as work

    _run(lambda: work(as_json=as_json))


@app.command(epilog="Example: salesloop topics --json")
def topics(as_json: AsJson = False) -> None:
    """How far every topic is behind its log; exit 1 while the broker refuses a message."""
    from services.cli.topics import topics as work

    _run(lambda: work(as_json=as_json))


@app.command(epilog="Example: salesloop republish pipeline deals · salesloop republish pipeline deals --partitions 24")
def republish(
    service: ServiceName,
    topic: Annotated[list[str] | None, typer.Argument(help="as 'salesloop topics' shows it; by default all")] = None,
    partitions: Annotated[
        int | None, typer.Option(min=1, max=1000, help="Another number of partitions.", show_default=False)
    ] = None,
) -> None:
    """Make topics anew from the log: a new generation, which consumers read from its beginning."""
    from services.cli.topics import republish as work

    _run(lambda: work(service, topic or [], partitions=partitions))


@app.command(epilog="Example: salesloop doctor")
def doctor(as_json: AsJson = False) -> None:
    """What is wrong with this installation, and what to do."""
    from services.cli.doctor import doctor as work

    _run(lambda: work(as_json=as_json))


@app.command(epilog="Example: salesloop settings")
def settings(as_json: AsJson = False) -> None:
    """Every setting with its value and where it comes from."""
    from services.cli.doctor import settings as work

    _run(lambda: work(as_json=as_json))


@app.command(epilog="Example: salesloop reference --check")
def reference(
    check: Annotated[bool, typer.Option("--check", help="Only say whether docs/reference is current.")] = False,
    release: Annotated[bool, typer.Option("--release", help="Promise events and codes as they are, for ever.")] = False,
) -> None:
    """Write docs/reference (OpenAPI, AsyncAPI, events, error codes) from the code."""
    from services.cli.reference import reference as work

    _run(lambda: work(check=check, release=release))


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
