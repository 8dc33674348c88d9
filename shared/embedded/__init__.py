"""PostgreSQL without a server to install: started, watched and stopped by the process that needs it."""

from shared.embedded.binaries import Binaries
from shared.embedded.error import EmbeddedError
from shared.embedded.home_lock import find
from shared.embedded.running import Running
from shared.embedded.server import Server
from shared.embedded.start import start

__all__ = ["Binaries", "EmbeddedError", "Running", "Server", "find", "start"]
