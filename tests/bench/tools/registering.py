"""The command that is measured over HTTP: a customer is registered."""

from shared.ids import new_id
from tests.bench.tools.wrk import Load, wrk

# About 430 bytes; one in ten brings a registration number, which must be unique.
SCRIPT = """
local run, token
local n = 0
local body = '{"name":"Bench %s %d Trading and Manufacturing Limited",%s"industry":"industrial automation","size":"large",' ..
  '"region":"Yangtze delta","country":"CN","source":"trade fair of the machine tool makers in Hannover","tags":["automation",' ..
  '"key prospects of the second half-year","visited twice","asked for an offer"],"grade":"ordinary","registered_on":"2024-05-17"%s}'
function init(arguments)
  run, token, last = arguments[1], arguments[2], arguments[3] or ''
end
function request()
  n = n + 1
  local number = n % 10 == 0 and string.format('"registration_number":"%s-%d",', run, n) or ''
  return wrk.format("POST", nil, {["content-type"] = "application/json", ["authorization"] = "Bearer " .. token,
    ["idempotency-key"] = run .. "-" .. n}, string.format(body, run, n, number, last))
end
"""


async def register(url: str, token: str, *, connections: int, seconds: int, more: str = "") -> Load:
    """POST customers to `url` as fast as they are answered; `more` are further members of the body (', "x": …')."""
    return await wrk(url, SCRIPT, new_id().hex[12:], token, more, connections=connections, seconds=seconds)
