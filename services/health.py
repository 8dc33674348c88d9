"""`python -m services.health URL`: whether a process says that it is well; what a container's health check runs."""

import sys
import urllib.error
import urllib.request

WITHIN_SECONDS = 5.0


def main(url: str) -> int:
    """0 for an answer of 2xx in time, else 1, with what was said on stderr."""
    try:
        with urllib.request.urlopen(url, timeout=WITHIN_SECONDS):  # noqa: S310 - the address is the image's own
            return 0
    except urllib.error.HTTPError as refused:
        sys.stderr.write(refused.read().decode(errors="replace"))
    except OSError as error:
        sys.stderr.write(f"{url}: {error}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
