"""The one error of the broker, and how it comes to its words."""

from pathlib import Path


class KafkaError(Exception):
    """Kafka cannot run here; the message says what is wrong and what to do."""


def explained(said: str, folder: Path) -> KafkaError:
    """The error for a broker in `folder` that ended with the words `said`, of its log or of the JVM."""
    if "UnsupportedClassVersionError" in said:
        return KafkaError("This Java is too old for Kafka. Install Java 17 or newer, or point JAVA_HOME to one.")
    if "Address already in use" in said:
        return KafkaError(f"Another program took a port of the broker in {folder}. Start again, or choose other ports.")
    if "Failed to acquire lock on file" in said:
        return KafkaError(f"Another broker works in {folder}. Stop it, or choose another folder.")
    if "No space left on device" in said:
        return KafkaError(f"The disk of {folder} is full. Make room, then start again.")
    telling = [line for line in said.splitlines() if line.strip() and not line.lstrip().startswith("at ")]
    last = "\n".join(telling[-15:])
    return KafkaError(f"The broker in {folder} ended:\n{last}\nMore in its kafka.log.")
