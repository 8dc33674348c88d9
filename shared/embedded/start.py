"""Starting the server of a home."""

import signal
import subprocess
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from shared.embedded.account import account_for, spawn
from shared.embedded.binaries import Binaries
from shared.embedded.cluster import check_cluster, create_cluster
from shared.embedded.data_folder import OpenFolder, became, server_state
from shared.embedded.error import EmbeddedError, explained
from shared.embedded.home_lock import USER, only_supervisor
from shared.embedded.log_file import LogFile
from shared.embedded.reach import runnable
from shared.embedded.running import Running
from shared.embedded.server import PORT, Server, make_socket_folder, remove_socket_folder
from shared.embedded.settings import NO_SETTINGS, server_settings


def start(
    home: Path,
    *,
    settings: Mapping[str, str] = NO_SETTINGS,
    binaries: Binaries | None = None,
    unsafe_for_tests: bool = False,
    patience: float = 300.0,
) -> Running:
    """Start the PostgreSQL of `home`, making its cluster at the first time, and return once it accepts connections.

    `settings` go over the defaults. `unsafe_for_tests` trades durability for speed. `patience`, in seconds, bounds the
    wait for a recovery, or for the end of a server that a killed supervisor left. Raises EmbeddedError; nothing is left
    running then.
    """
    chosen = server_settings(settings, unsafe_for_tests=unsafe_for_tests)
    home = home.expanduser().absolute()
    try:
        home.mkdir(parents=True, exist_ok=True)
        return _start(home, chosen, binaries or Binaries.from_wheel(), not unsafe_for_tests, patience)
    except OSError as error:
        raise explained(str(error), home) from error


def _start(home: Path, settings: Mapping[str, str], binaries: Binaries, synced: bool, patience: float) -> Running:
    data = home / "postgres"
    with ExitStack() as held:
        note_socket = held.enter_context(only_supervisor(home))
        account = account_for(data)
        binaries, major = runnable(binaries, account)
        if not check_cluster(data, major):
            create_cluster(data, binaries, account, USER, synced=synced)
        log = held.enter_context(LogFile(home / "postgres.log"))
        socket_dir = make_socket_folder(account)
        held.callback(remove_socket_folder, socket_dir)
        note_socket(socket_dir)
        with OpenFolder(data) as folder, OpenFolder(socket_dir) as sockets:
            folder.lock(patience)
            places = {
                "listen_addresses": "",
                "port": str(PORT),
                "unix_socket_directories": '"{}"'.format(sockets.seen_by(account).replace('"', '""')),
            }
            options = [f"--{name}={value}" for name, value in {**settings, **places}.items()]
            process = spawn(
                (binaries.program("postgres"), "-D", folder.seen_by(account), *options),
                account,
                stdin=subprocess.DEVNULL,
                stdout=log.descriptor,
                stderr=log.descriptor,
                pass_fds=(folder.descriptor, sockets.descriptor),
                start_new_session=True,
            )
        held.callback(_end, process)
        _wait_until_ready(process, data, log, patience)
        return Running(Server(socket_dir, PORT, USER), binaries, process, held.pop_all())


def _wait_until_ready(process: "subprocess.Popen[str]", data: Path, log: LogFile, patience: float) -> None:
    def settled() -> bool:
        return process.poll() is not None or server_state(data, process.pid) == "ready"

    if not became(settled, patience):
        raise EmbeddedError(
            f"PostgreSQL was not ready after {patience:.0f} s. See {log.path}; a recovery may need more time."
        )
    if process.poll() is not None:
        raise explained(log.since_opened() or f"it ended with {process.returncode}", data.parent)


def _end(process: "subprocess.Popen[str]") -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGQUIT)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
