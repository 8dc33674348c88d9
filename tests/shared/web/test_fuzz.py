"""Thousands of broken variants of good requests: never a 5xx, always a problem or a good answer."""

import random

import httpx

GOOD = (
    b'{"title":"Call back","text":"a\\u00e9b","written_on":"2026-03-01","amount_minor":1200,"urgent":false,'
    b'"external_reference":null}'
)
PIECES = [
    b"\x00", b"\xff", b"\xc0\x80", b"\\u0000", b"\\ud800", b'"', b"{", b"}", b"[", b"]", b",", b":", b"\\", b"-", b"1e999",
    b"NaN", b"9" * 30, b"null", b"true", b'{"a":', b"\xed\xa0\x80", "\u202e".encode(), b"\r\n", b"0", b".", b"''",
]  # fmt: skip
PATHS = [
    "/v1/notes",
    "/v1/notes?limit=%s",
    "/v1/notes?cursor=%s",
    "/v1/notes?sort=%s",
    "/v1/notes?q=%s",
    "/v1/notes/%s",
]
HEADERS = ["if-match", "idempotency-key", "import-id", "consistency-token", "prefer", "traceparent", "accept", "range"]
JSON = {"content-type": "application/json"}
SEED = 20261124


def mutated(good: bytes, chance: random.Random) -> bytes:
    """A few random changes: bytes cut out, doubled, or something nasty put between."""
    found = bytearray(good)
    for _ in range(chance.randint(1, 4)):
        at, length = chance.randrange(len(found) + 1), chance.randint(0, 8)
        match chance.randrange(3):
            case 0:
                found[at : at + length] = b""
            case 1:
                found[at:at] = found[at : at + length]
            case _:
                found[at:at] = chance.choice(PIECES)
    return bytes(found)


def fine(answer: httpx.Response) -> None:
    assert answer.status_code < 500, answer.text
    if answer.status_code >= 400:
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["code"]


async def test_no_mutation_of_a_body_is_an_error_of_ours(api: httpx.AsyncClient) -> None:
    chance = random.Random(SEED)
    taken = 0
    for _ in range(1500):
        body = mutated(GOOD, chance)
        answer = await api.post("/v1/notes", content=body, headers=JSON)
        fine(answer)
        taken += answer.status_code == 201
    assert 0 < taken < 750


async def test_no_mutation_of_an_address_or_a_header_is_an_error_of_ours(api: httpx.AsyncClient) -> None:
    chance = random.Random(SEED + 1)
    for _ in range(1500):
        value = "".join(f"%{byte:02x}" for byte in mutated(b"5", chance))
        path = chance.choice(PATHS)
        header = bytes(byte for byte in mutated(b'"1"', chance) if byte not in b"\r\n\x00")
        headers = [(chance.choice(HEADERS).encode(), header)]
        url = f"http://test{path % value if '%s' in path else path}"
        fine(await api.get(url, headers=headers))
