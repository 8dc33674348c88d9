"""`python -m tests.faults.process …`: `salesloop …` with those protections off that SALESLOOP_TEST_OFF names."""

from tests.weakened import apply_from_environment


def main() -> None:
    """Weaken this process as its environment asks, before anything of the product runs."""
    apply_from_environment()
    from services.__main__ import main as salesloop

    salesloop()


if __name__ == "__main__":
    main()
