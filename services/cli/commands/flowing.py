"""What flows from service to service, and what stands still."""

from typing import Annotated

import typer

from services.cli.commands.options import AsJson, ServiceName, run

app = typer.Typer()


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
    from services.cli.flow.looking import events as work

    run(lambda: work(service, after=after, type_=type_, subject=subject, limit=limit, as_json=as_json))


@app.command(epilog="Example: salesloop deadletters · salesloop deadletters retry pipeline board deal/0198f…")
def deadletters(
    action: Annotated[str, typer.Argument(help="list, retry or discard")] = "list",
    service: Annotated[str | None, typer.Argument()] = None,
    consumer: Annotated[str | None, typer.Argument()] = None,
    key: Annotated[str | None, typer.Argument()] = None,
    as_json: AsJson = False,
) -> None:
    """Messages that could not be applied, parked by key; retry applies them in order."""
    from services.cli.flow.looking import deadletters as work

    run(lambda: work(action, service, consumer, key, as_json=as_json))


@app.command(epilog="Example: salesloop deadlines --json")
def deadlines(as_json: AsJson = False) -> None:
    """What the clock will do next."""
    from services.cli.flow.looking import deadlines as work

    run(lambda: work(as_json=as_json))


@app.command(epilog="Example: salesloop lag")
def lag(as_json: AsJson = False) -> None:
    """How far every consumer is behind its source, in events and seconds."""
    from services.cli.flow.looking import lag as work

    run(lambda: work(as_json=as_json))


@app.command(epilog="Example: salesloop topics --json")
def topics(as_json: AsJson = False) -> None:
    """How far every topic is behind its log; exit 1 while the broker refuses a message."""
    from services.cli.flow.topics import topics as work

    run(lambda: work(as_json=as_json))


@app.command(epilog="Example: salesloop republish pipeline deals · salesloop republish pipeline deals --partitions 24")
def republish(
    service: ServiceName,
    topic: Annotated[list[str] | None, typer.Argument(help="as 'salesloop topics' shows it; by default all")] = None,
    partitions: Annotated[
        int | None, typer.Option(min=1, max=1000, help="Another number of partitions.", show_default=False)
    ] = None,
) -> None:
    """Make topics anew from the log: a new generation, which consumers read from its beginning."""
    from services.cli.flow.topics import republish as work

    run(lambda: work(service, topic or [], partitions=partitions))
