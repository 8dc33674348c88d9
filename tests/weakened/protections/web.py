"""What protects the services from what is sent to them."""

from tests.weakened.protection import CARRIED_OUT, Edit, Protection

JSON = "shared/web/wire/strict_json.py"
AUTH = "shared/web/identity/auth.py"
CALL = "shared/web/commands/call.py"
TESTS = "tests/shared/web"
BODIES = (f"{TESTS}/test_bad_input.py::test_no_bad_body_gets_through",)
FORGED = f"{TESTS}/test_tokens.py::test_a_token_that_is_not_good_is_401_and_says_little"

PROTECTIONS = (
    Protection(
        "duplicate_keys",
        "of a field that is sent twice one value is checked by a proxy and the other taken here",
        (Edit(JSON, "    if len(found) != len(pairs):\n        raise _DuplicateError\n"),),
        BODIES,
        CARRIED_OUT,
    ),
    Protection(
        "nul_and_surrogates",
        "text that PostgreSQL or UTF-8 cannot hold ends as a 500",
        (Edit(JSON, "            elif texts and isinstance(one, str):\n                _check_text(one)\n"),),
        BODIES,
        CARRIED_OUT,
    ),
    Protection(
        "depth_of_json",
        "a body of a thousand brackets keeps the parser and the next reader busy",
        (
            Edit(
                JSON,
                '        level = below\n    raise Problem("too_deep", f"At most {DEEPEST} levels.", values={"limit": DEEPEST})',
                "        level = below",
            ),
        ),
        BODIES,
        CARRIED_OUT,
    ),
    Protection(
        "exact_integers",
        "an amount that JavaScript would round is taken",
        (Edit(JSON, "    if not -GREATEST <= number <= GREATEST:\n        raise _OutOfRangeError\n"),),
        BODIES,
        CARRIED_OUT,
    ),
    Protection(
        "unknown_fields",
        "a field that nobody reads, mistyped or meant to smuggle, is taken without a word",
        (Edit("shared/web/fields.py", 'extra="forbid", ', ""),),
        BODIES,
        CARRIED_OUT,
    ),
    Protection(
        "size_of_bodies",
        "a body without an end fills the memory",
        (
            Edit("shared/web/wire/body.py", "        if size > largest:\n            raise _too_large(largest)\n"),
            Edit(
                "shared/web/wire/body.py", "        if len(arrived) > largest:\n            raise _too_large(largest)\n"
            ),
        ),
        (f"{TESTS}/test_bad_input.py::test_a_body_without_a_length_is_cut_off_at_the_limit",),
    ),
    Protection(
        "audience_of_tokens",
        "a token that was issued for another application opens this one",
        (Edit(AUTH, '            aud={"essential": True, "value": self.audience},\n'),),
        (f"{FORGED}[wrong audience]", f"{FORGED}[no audience]"),
    ),
    Protection(
        "expiry_of_tokens",
        "a token that was verified once is good for ever",
        (Edit(AUTH, "known is not None and known.expires > self._now()", "known is not None"),),
        (f"{TESTS}/test_tokens.py::test_a_verified_token_is_not_verified_again_until_it_expires",),
    ),
    Protection(
        "kind_of_tokens",
        "an ID token, which every application gets to see, passes as an access token",
        (
            Edit(
                AUTH,
                '    if "typ" in header and str(header["typ"]).lower() not in TYPES:\n'
                '        raise ValueError("not an access token")\n',
            ),
            Edit(
                AUTH,
                "        if not OF_AN_ID_TOKEN.isdisjoint(claims):\n"
                '            raise ValueError("an ID token is not an access token")\n',
            ),
        ),
        (f"{FORGED}[an ID token by type]", f"{FORGED}[an ID token by claims]"),
    ),
    Protection(
        "callers_are_known",
        "whoever reaches the address reads every event",
        (Edit("shared/web/wire/front.py", "if operation.action is not None:", "if False:"),),
        (f"{TESTS}/test_feed.py::test_without_a_token_there_is_no_feed",),
    ),
    Protection(
        "who_acts_for_others",
        "anybody acts in the name of anybody else",
        (
            Edit(
                "shared/authority/authority.py",
                'if own is None or place is None or principal not in organisation.reached(own, "team"):',
                "if False:",
            ),
        ),
        (f"{TESTS}/test_bad_input.py::test_no_bad_header_gets_through[headers3-403-on_behalf_not_allowed]",),
        CARRIED_OUT,
    ),
    Protection(
        "if_match",
        "a change overwrites what its author has not seen",
        (Edit("shared/store/handle.py", "if actual != expected:", "if False:"),),
        ("tests/pipeline/test_races.py::test_a_decision_on_an_old_version_is_refused",),
    ),
    Protection(
        "if_match_is_required",
        "who leaves the version out overwrites what he has not seen",
        (Edit(CALL, "if overwrites and conditions.expected is None and", "if False and"),),
        (f"{TESTS}/test_commands.py::TestIfMatch::test_is_required_where_something_is_overwritten",),
        CARRIED_OUT,
    ),
    Protection(
        "waiting_for_ones_own_change",
        "a query right after a command does not show what the command did",
        (
            Edit(
                "shared/web/read/reading.py", "            await _freshen(exchange, self.views)\n", "            pass\n"
            ),
        ),
        (f"{TESTS}/test_freshness.py::test_a_list_with_a_batchs_token_has_all_of_it",),
    ),
    Protection(
        "seal",
        "cursors and consistency tokens can be written by whoever knows their form",
        (Edit("shared/web/sealed/seal.py", "if compare_digest(mac, self._mac(purpose, payload)) else None", ""),),
        (f"{TESTS}/test_freshness.py::test_a_token_is_opaque_and_only_ours",),
    ),
    Protection(
        "cursors_keep_their_question",
        "a cursor of one list goes on in another, with other filters",
        (
            Edit(
                "shared/web/read/lists.py",
                "if found != fingerprint or len(values) != count:",
                "if len(values) != count:",
            ),
        ),
        (f"{TESTS}/test_lists.py::test_a_cursor_goes_with_its_filters_and_its_order",),
        CARRIED_OUT,
    ),
)
