"""Keys made from the one secret that every process of an installation is given: each the same everywhere."""

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from joserfc.jwk import ECKey

CURVE = ec.SECP256R1()


def derived(secret: str, purpose: bytes, length: int) -> bytes:
    """So many bytes for one purpose (HKDF-SHA256, RFC 5869); from those of one purpose nobody gets to another's."""
    return HKDF(SHA256(), length, salt=b"salesloop", info=purpose).derive(secret.encode())


def derived_key(secret: str, purpose: bytes) -> ECKey:
    """A key on P-256 for ES256, drawn as FIPS 186-5 A.2.1 says: 64 bits more than the order has, taken modulo."""
    drawn = int.from_bytes(derived(secret, purpose, 40))
    private = ec.derive_private_key(drawn % (CURVE.group_order - 1) + 1, CURVE)
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return ECKey.import_key(pem, {"use": "sig", "alg": "ES256"})
