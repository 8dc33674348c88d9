"""What protects views and policies: each message once, in order, and nobody held up by another's trouble."""

from tests.weakened.protection import Edit, Protection

CONSUMING = "shared/flow/consuming"
TESTS = "tests/shared/flow"

PROTECTIONS = (
    Protection(
        "dedupe",
        "a message that is delivered again is applied again",
        (Edit(f"{CONSUMING}/sift.py", "        if position <= last:\n            continue\n"),),
        (f"{TESTS}/consuming/test_sifting.py::test_what_is_known_is_dropped_and_moves_nothing",),
    ),
)
