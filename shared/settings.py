"""Every setting of an installation: environment variables `SALESLOOP_*`, each with a default and a description."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from babel.core import get_global
from pydantic import AfterValidator, Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from shared.calendar import read_calendar

PREFIX = "SALESLOOP_"
SECRETS = frozenset({"secret", "database_url", "kafka_password"})


class SettingsWrong(Exception):  # noqa: N818 - said to a person as it is
    """A variable has a value it cannot have; the message names each and says what it may be."""


def _timezone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError("must be a time zone like Asia/Shanghai")
    return name


def _currency(code: str) -> str:
    if code not in get_global("all_currencies"):
        raise ValueError("must be a currency of ISO 4217 like CNY")
    return code


def _calendar(file: Path | None) -> Path | None:
    if file is not None:
        try:
            read_calendar(ZoneInfo("UTC"), file.read_text(encoding="utf-8"))
        except OSError as error:
            raise ValueError(f"cannot be read: {error.strerror}") from None
    return file


def _each_service(url: str | None) -> str | None:
    if url is not None and "{service}" not in url:
        raise ValueError("must contain {service}, like postgresql://host/{service}")
    return url


class Settings(BaseSettings):
    """The settings of one installation, read once at start."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore", frozen=True, env_ignore_empty=True)

    home: Path = Field(default=Path(".salesloop"), description="Folder of this installation's data and keys")
    port: int = Field(default=8000, ge=0, le=65535, description="TCP port of the HTTP server; 0 takes a free one")
    host: str = Field(default="127.0.0.1", description="Address the HTTP server listens on")
    worker_port: int | None = Field(
        default=None, ge=0, le=65535, description="TCP port of a worker's health and figures; unset: none"
    )
    demo: bool = Field(default=True, description="Fill an empty installation with a demonstration company")
    database_url: Annotated[str | None, AfterValidator(_each_service)] = Field(
        default=None, description="PostgreSQL URL with {service} in it; unset: the embedded server"
    )
    kafka: str | None = Field(
        default=None, description="Kafka bootstrap servers; unset: services read each other's logs"
    )
    topic_prefix: str = Field(
        default="salesloop",
        pattern=r"^[a-zA-Z0-9_-]{1,60}$",
        description="First word of every topic and consumer group; several installations can share a Kafka",
    )
    topic_partitions: int = Field(default=12, ge=1, le=1000, description="Partitions of topics that are made")
    kafka_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = Field(
        default="PLAINTEXT", description="How the broker is spoken to"
    )
    kafka_mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] = Field(
        default="SCRAM-SHA-512", description="How to log in, with SASL"
    )
    kafka_user: str | None = Field(default=None, description="Name to log in with at the broker, with SASL")
    kafka_password: str | None = Field(default=None, description="Password to log in with at the broker, with SASL")
    kafka_ca: str | None = Field(
        default=None, description="File of certificates the broker's is checked with; unset: the system's"
    )
    timezone: Annotated[str, AfterValidator(_timezone)] = Field(
        default="UTC", description="The company's time zone, fixed at the first start"
    )
    currency: Annotated[str, AfterValidator(_currency)] = Field(
        default="USD", description="The company's currency, fixed at the first start"
    )
    calendar: Annotated[Path | None, AfterValidator(_calendar)] = Field(
        default=None,
        description="TOML file of the company's hours, holidays and make-up working days; "
        "unset: Monday to Friday, 09:00 to 18:00",
    )
    environment: Literal["development", "production"] = Field(
        default="development", description="production: logs in JSON, no development identity provider"
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="The least that is logged"
    )
    issuer: str | None = Field(
        default=None, description="Issuer (iss) of access tokens; unset: the development identity provider"
    )
    audience: str = Field(default="salesloop", description="Audience (aud) that access tokens must name")
    jwks_url: str | None = Field(
        default=None, description="Where the issuer's keys are; unset: asked of the issuer (OIDC discovery)"
    )
    roles_claim: str = Field(default="roles", description="Claim of the token that lists roles")
    employee_claim: str = Field(default="employee_id", description="Claim of the token with the employee's id")
    secret: str | None = Field(
        default=None,
        min_length=32,
        description="What every key is derived from, the same in every process; unset: files in the home",
    )
    rate_limit: int = Field(
        default=600_000, ge=1, description="Requests a minute that one principal may send to one process"
    )
    public_url: str | None = Field(
        default=None, description="The address people reach this at; unset: http://localhost:PORT"
    )

    @property
    def address(self) -> str:
        """The address in links, without a slash at the end."""
        return (self.public_url or f"http://localhost:{self.port}").rstrip("/")


class Row(NamedTuple):
    """One setting as shown to a person; `origin` is 'environment' or 'default'."""

    name: str
    value: str
    origin: str
    description: str


def load_settings() -> Settings:
    """The settings of this process's environment. Raises SettingsWrong."""
    try:
        return Settings()
    except ValidationError as wrong:
        raise SettingsWrong("\n".join(_complaint(error) for error in wrong.errors())) from None


def rows(settings: Settings, environment: Mapping[str, str] = os.environ) -> list[Row]:
    """Every setting with its value and where that comes from; secrets are masked."""
    given = {name.upper() for name, value in environment.items() if value}
    return [
        Row(
            name=PREFIX + name.upper(),
            value=_shown(name, getattr(settings, name)),
            origin="environment" if PREFIX + name.upper() in given else "default",
            description=field.description or "",
        )
        for name, field in Settings.model_fields.items()
    ]


def _shown(name: str, value: Any) -> str:
    if value is None:
        return ""
    if name == "database_url":
        return _without_password(str(value))
    return "***" if name in SECRETS else str(value)


def _without_password(url: str) -> str:
    scheme, slashes, rest = url.partition("://")
    login, at, place = rest.rpartition("@")
    user, colon, _ = login.partition(":")
    return f"{scheme}{slashes}{user}{colon and ':***'}{at}{place}"


def _complaint(error: Any) -> str:
    name = PREFIX + str(error["loc"][0]).upper()
    said = error["msg"].removeprefix("Value error, ")
    shown = "" if error["loc"][0] in SECRETS else f" is {os.environ.get(name, '')!r}:"
    return f"{name}{shown} {said[0].lower()}{said[1:]}"
