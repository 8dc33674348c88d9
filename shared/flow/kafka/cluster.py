"""Where Kafka is, and the options of every client of it."""

import ssl
from dataclasses import dataclass, field
from typing import Any

from shared.flow.wire.topics import PARTITIONS, PREFIX, topic_of
from shared.settings import Settings

# A broker that is gone is noticed within seconds, and one that is back likewise.
TIMES = {"request_timeout_ms": 10_000, "retry_backoff_ms": 100, "metadata_max_age_ms": 5_000}


@dataclass(frozen=True, slots=True)
class Cluster:
    """Bootstrap servers ('host:port,host:port'), the first word of every topic's name, and how to log in.

    `protocol` is PLAINTEXT, SSL, SASL_PLAINTEXT or SASL_SSL; `ca` is a file of certificates, by default the system's.
    `partitions` is how many a topic gets that is made.
    """

    bootstrap: str
    prefix: str = PREFIX
    protocol: str = "PLAINTEXT"
    mechanism: str = "SCRAM-SHA-512"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    ca: str | None = None
    partitions: int = PARTITIONS

    def topic(self, service: str, noun: str) -> str:
        """The full name of a topic."""
        return topic_of(service, noun, self.prefix)

    def noun(self, topic: str) -> str:
        """The noun in a topic's full name."""
        return topic.removeprefix(f"{self.prefix}.").split(".")[1]

    def options(self, client: str) -> dict[str, Any]:
        """What every client of the broker is made with; `client` names it in the broker's logs and quotas."""
        found: dict[str, Any] = {"bootstrap_servers": self.bootstrap.split(","), "client_id": f"{self.prefix}.{client}"}
        found |= TIMES | {"security_protocol": self.protocol}
        if self.protocol.endswith("SSL"):
            found["ssl_context"] = ssl.create_default_context(cafile=self.ca)
        if self.protocol.startswith("SASL"):
            found["sasl_mechanism"] = self.mechanism
            found |= {"sasl_plain_username": self.user, "sasl_plain_password": self.password}
        return found


def cluster_of(settings: Settings) -> Cluster | None:
    """The installation's Kafka; None when its services read each other's logs."""
    if settings.kafka is None:
        return None
    return Cluster(
        settings.kafka,
        settings.topic_prefix,
        settings.kafka_protocol,
        settings.kafka_mechanism,
        settings.kafka_user,
        settings.kafka_password,
        settings.kafka_ca,
        settings.topic_partitions,
    )
