"""The platform's codes: those that any service may answer."""

from shared.problems import Codes, callers, content, running, wire

PLATFORM: Codes = {**wire.CODES, **content.CODES, **callers.CODES, **running.CODES}
