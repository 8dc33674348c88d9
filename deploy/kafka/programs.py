"""The programs that a broker needs: java to run it, mvn to fetch it once."""

import os
import shutil
from pathlib import Path

from deploy.kafka.error import KafkaError


def java() -> str:
    """The path of java: of JAVA_HOME if that is set, else of the PATH. Raises KafkaError."""
    home = os.environ.get("JAVA_HOME")
    if home:
        program = Path(home) / "bin" / "java"
        if not os.access(program, os.X_OK):
            raise KafkaError(f"JAVA_HOME is {home}, where no bin/java is. Let it name a JDK 17 or newer, or unset it.")
        return str(program)
    return _on_path("java", "Kafka needs Java 17 or newer (Debian: apt install openjdk-17-jre-headless)")


def mvn() -> str:
    """The path of Maven's mvn. Raises KafkaError."""
    return _on_path("mvn", "Fetching Kafka needs Maven (Debian: apt install maven)")


def _on_path(name: str, need: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise KafkaError(f"{need}; no {name} is on the PATH.")
    return found
