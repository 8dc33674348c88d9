"""What a plain web framework does with the same body: FastAPI and SQLAlchemy, one row inserted and committed, one worker."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

import uvicorn
from fastapi import Depends, FastAPI
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import func
from sqlalchemy.dialects.postgresql import ARRAY, TEXT
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shared.ids import new_id
from tests.bench.place import Place
from tests.bench.tools.processes import settings_of, spoken

Label = Annotated[str, Field(max_length=100)]


class Base(DeclarativeBase):
    pass


class Customer(Base):
    """The table: a key of its own, an index on the name, a unique registration number."""

    __tablename__ = "customers"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(index=True)
    registration_number: Mapped[str | None] = mapped_column(unique=True)
    industry: Mapped[str | None]
    size: Mapped[str | None]
    region: Mapped[str | None]
    country: Mapped[str | None]
    source: Mapped[str | None]
    tags: Mapped[list[str]] = mapped_column(ARRAY(TEXT))
    grade: Mapped[str]
    owner_id: Mapped[UUID | None]
    registered_on: Mapped[date]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Body(BaseModel):
    """The request."""

    model_config = ConfigDict(from_attributes=True)

    name: Annotated[str, Field(min_length=1, max_length=200)]
    registration_number: Annotated[str, Field(max_length=50)] | None = None
    industry: Label | None = None
    size: Label | None = None
    region: Label | None = None
    country: Annotated[str, Field(pattern="^[A-Z]{2}$")] | None = None
    source: Label | None = None
    tags: list[Annotated[str, Field(max_length=50)]] = []
    grade: Label = "potential"
    owner_id: UUID | None = None
    registered_on: date


class Shown(Body):
    """The answer."""

    id: UUID


def application(url: str) -> FastAPI:
    """The peer's application on the database at `url`, a pool as large as its clients are many."""
    engine = create_async_engine(url, pool_size=32)
    sessions = async_sessionmaker(engine, expire_on_commit=False)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)
        yield
        await engine.dispose()

    async def session() -> AsyncIterator[AsyncSession]:
        async with sessions() as opened:
            yield opened

    app = FastAPI(lifespan=lifespan)

    @app.post("/customers", status_code=201, response_model=Shown)
    async def create_customer(body: Body, opened: Annotated[AsyncSession, Depends(session)]) -> Any:
        customer = Customer(**body.model_dump())
        opened.add(customer)
        await opened.commit()
        return customer

    return app


@asynccontextmanager
async def crud(place: Place) -> AsyncIterator[str]:
    """The peer as a process of its own, on an empty database; the URL that takes customers."""
    url = (await place.database("crud", migrated=False)).replace("postgresql://", "postgresql+asyncpg://")
    async with spoken(["-m", "tests.bench.crud_peer", url], settings_of(place.folder), place.folder / "crud.log") as (
        _,
        said,
    ):
        yield f"{said.strip()}/customers"


class Server(uvicorn.Server):
    """Says where it listens."""

    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        host, port = self.servers[0].sockets[0].getsockname()
        print(f"http://{host}:{port}", flush=True)


if __name__ == "__main__":
    config = uvicorn.Config(application(sys.argv[1]), port=0, access_log=False, log_level="warning", loop="uvloop")
    with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
        runner.run(Server(config).serve())
