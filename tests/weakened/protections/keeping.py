"""What protects money and what is on disk."""

from tests.weakened.protection import Edit, Protection

ACCOUNT = "services/pipeline/domain/account/money/payments.py"
REFUNDS = "services/pipeline/domain/account/money/refunds.py"
TESTS = "tests/pipeline/test_account.py"

PROTECTIONS = (
    Protection(
        "no_over_allocation",
        "more is paid on an invoice than is open",
        (Edit(ACCOUNT, "if not 0 < gross <= invoice.outstanding:", "if not gross:"),),
        (f"{TESTS}::test_what_does_not_add_up_is_refused[command0-allocation_exceeds_invoice]",),
    ),
    Protection(
        "no_refund_beyond_the_payment",
        "more is paid back than came in",
        (Edit(REFUNDS, "if gross > payment.remaining:", "if False:"),),
        (f"{TESTS}::test_all_of_a_payment_can_go_back_and_not_a_cent_more",),
        frozenset({"IndexError"}),  # nothing is left to take back
    ),
    Protection(
        "a_bank_line_counts_once",
        "the same line of a bank statement is booked twice",
        (Edit(ACCOUNT, "if account.knows_reference(reference):", "if False:"),),
        (f"{TESTS}::test_a_bank_line_counts_once",),
    ),
    Protection(
        "parts_sum_to_the_whole",
        "cents are lost where an amount is divided",
        (Edit("shared/values/allocation.py", "[: total - sum(parts)]", "[:0]"),),
        ("tests/shared/values/test_allocation.py::test_the_largest_remainder_is_served_first",),
    ),
    Protection(
        "durable_settings",
        "a server is started that forgets what it acknowledged when the power goes",
        (
            Edit(
                "shared/embedded/settings.py",
                "if value.lower() not in DURABLE.get(_plain(name), {value.lower()}):",
                "if not value:",
            ),
        ),
        ("tests/shared/embedded/test_settings.py::test_a_setting_that_could_lose_a_commit_is_refused",),
    ),
)
