"""`python -m tests.faults.process …`: `salesloop …` with those protections off that SALESLOOP_TEST_OFF names."""

import importlib.util
import os

from services.__main__ import main

OFF = "SALESLOOP_TEST_OFF"


def switch_off() -> None:
    """Weaken this process as its environment asks. Raises SystemExit when that cannot be done."""
    if importlib.util.find_spec("tests.weakened") is not None:
        importlib.import_module("tests.weakened").apply_from_environment()
    elif os.environ.get(OFF):
        raise SystemExit(f"{OFF} is set, but there is nothing here that could switch it off.")


if __name__ == "__main__":
    switch_off()
    main()
