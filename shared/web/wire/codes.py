"""The platform's error codes: what each says, its status, and whether the same request may be sent again."""

from collections.abc import Mapping
from typing import NamedTuple

from shared.decider import Kind


class Code(NamedTuple):
    """A catalogued error. `retryable`: the identical request can succeed later without anybody changing anything."""

    status: int
    title: str
    retryable: bool = False


KIND_STATUS: Mapping[Kind, int] = {"invalid": 422, "forbidden": 403, "missing": 404, "conflict": 409}

PLATFORM: Mapping[str, Code] = {
    # the request as bytes
    "malformed_request": Code(400, "The request is not valid HTTP"),
    "malformed_path": Code(400, "The path is not valid UTF-8 or holds a control character"),
    "malformed_query": Code(400, "The query string is not valid UTF-8 or holds a control character"),
    "malformed_json": Code(400, "The body is not JSON"),
    "not_utf8": Code(400, "The body is not UTF-8"),
    "duplicate_key": Code(400, "A key occurs twice in one JSON object"),
    "number_not_finite": Code(400, "A number is not finite or cannot be represented"),
    "parameter_repeated": Code(400, "A parameter is given more than once"),
    "header_repeated": Code(400, "A header is given more than once"),
    "request_timeout": Code(408, "The request did not arrive in time", retryable=True),
    "body_too_large": Code(413, "The body is too large"),
    "uri_too_long": Code(414, "The address is too long"),
    "unsupported_media_type": Code(415, "The body's media type is not supported"),
    "headers_too_large": Code(431, "The headers are too large"),
    # the request as JSON
    "invalid_text": Code(422, "A text holds a character that cannot be stored"),
    "number_out_of_range": Code(422, "A number is beyond what can be counted exactly"),
    "too_deep": Code(422, "The JSON is nested too deeply"),
    "body_required": Code(422, "A body is required"),
    "body_not_expected": Code(422, "This operation takes no body"),
    "validation_failed": Code(422, "The request does not have the expected shape"),
    "invalid_id": Code(422, "The id is not a UUID"),
    "unknown_parameter": Code(422, "The query has a parameter that this operation does not know"),
    "invalid_header": Code(422, "A header does not have the expected form"),
    "invalid_idempotency_key": Code(422, "The Idempotency-Key is not 1 to 255 printable ASCII characters"),
    "invalid_if_match": Code(422, "If-Match is not one quoted version"),
    "invalid_consistency_token": Code(422, "The Consistency-Token is not one that was issued here"),
    "invalid_cursor": Code(422, "The cursor is not one that was issued here"),
    "cursor_mismatch": Code(422, "The cursor belongs to another list, filter or order"),
    "unknown_sort": Code(422, "The list cannot be sorted by this"),
    "batch_too_large": Code(422, "The batch has more than 200 items"),
    "batch_empty": Code(422, "The batch has no items"),
    # who is asking
    "unauthenticated": Code(401, "A valid access token is required"),
    "invalid_token": Code(401, "The access token is not valid"),
    "token_expired": Code(401, "The access token has expired"),
    "forbidden": Code(403, "This is not allowed"),
    "not_an_employee": Code(403, "The token names neither an employee nor an installation role"),
    "separation_of_duties": Code(403, "Nobody may do this for themselves"),
    "import_not_allowed": Code(403, "Only an import's administrator may send Import-Id"),
    "import_not_open": Code(409, "The import is not open"),
    "unknown_operation": Code(422, "This service has no such operation"),
    "on_behalf_not_allowed": Code(403, "Only sales support may act on behalf of somebody"),
    "authorisation_stale": Code(503, "What may be done is not known freshly enough to decide", retryable=True),
    "identity_unavailable": Code(503, "The identity provider's keys cannot be fetched", retryable=True),
    # what is asked for
    "not_found": Code(404, "There is nothing at this address"),
    "method_not_allowed": Code(405, "The address does not know this method"),
    "log_too_short": Code(409, "The log ends before this position"),
    # commands
    "version_mismatch": Code(412, "The resource has moved on"),
    "precondition_required": Code(428, "This operation overwrites: send If-Match"),
    "conflict_retry": Code(409, "Others changed the resource at the same time", retryable=True),
    "idempotency_key_in_progress": Code(409, "A request with this Idempotency-Key is running", retryable=True),
    "idempotency_key_reused": Code(422, "The Idempotency-Key was used for another request"),
    "event_too_large": Code(413, "What is to be recorded is over 256 KiB"),
    "outcome_unknown": Code(503, "It is not known whether the command was carried out", retryable=True),
    # the machinery
    "not_fresh": Code(503, "The answer has not caught up with the Consistency-Token", retryable=True),
    "rate_limited": Code(429, "Too many requests", retryable=True),
    "database_unavailable": Code(503, "The database cannot be reached", retryable=True),
    "query_timeout": Code(503, "The query took too long", retryable=True),
    "not_ready": Code(503, "Not ready for requests yet", retryable=True),
    "stopping": Code(503, "This process is stopping", retryable=True),
    "internal_error": Code(500, "Something went wrong here"),
}
