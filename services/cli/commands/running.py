"""What runs: everything on this machine, or one process of it."""

import typer

from services.cli.commands.options import ServiceName, run

app = typer.Typer()


@app.command(epilog="Example: salesloop up")
def up() -> None:
    """Everything on this machine in one process: PostgreSQL, five services, their workers. Ctrl-C stops it."""
    from services.cli.running.up import up as work

    run(work)


@app.command(epilog="Example: salesloop serve pipeline")
def serve(service: ServiceName) -> None:
    """The API of one service, as a process of its own (needs SALESLOOP_DATABASE_URL)."""
    from services.cli.running.processes import serve as work

    run(lambda: work(service))


@app.command(epilog="Example: salesloop worker pipeline")
def worker(service: ServiceName) -> None:
    """The views, policies and deadlines of one service, as a process of its own."""
    from services.cli.running.processes import worker as work

    run(lambda: work(service))


@app.command(epilog="Example: salesloop migrate")
def migrate() -> None:
    """Bring the store of every service to this version."""
    from services.cli.running.processes import migrate as work

    run(work)
