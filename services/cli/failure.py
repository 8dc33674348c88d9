"""What a failed command says: one sentence a person can act on."""

import os
import traceback

import httpx
import typer
from typer.exceptions import TyperException


class Stop(Exception):  # noqa: N818 - the command ends, nothing is broken
    """The command could not do its work; the message says why and what to do."""


def explain(error: Exception) -> str:
    """The reason of `error` in one line or a few; the whole traceback when SALESLOOP_DEBUG is set."""
    if os.environ.get("SALESLOOP_DEBUG"):
        traceback.print_exception(error)
    match error:
        case ExceptionGroup():
            return "; ".join(explain(each) for each in error.exceptions)
        case typer.Abort():
            return "stopped."
        case TyperException() if (context := getattr(error, "ctx", None)) is not None:
            return f"{error.format_message()}\n{context.get_usage()}\nTry '{context.command_path} --help'."
        case TyperException():
            return error.format_message()
        case httpx.ConnectError():
            return f"no answer at {error.request.url.copy_with(path='/')}: is it running? Start it with 'salesloop up'."
        case httpx.NetworkError() | httpx.RemoteProtocolError():
            return f"{error.request.url.copy_with(path='/')} went away: is it still running?"
        case httpx.TimeoutException():
            return f"{error.request.url} did not answer in time."
    return str(error) or type(error).__name__
