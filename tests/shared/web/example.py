"""A service as small as one can be: notes are written, retitled and finished, and one view lists them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Annotated, Any, Literal, assert_never
from uuid import UUID

from asyncpg import Connection
from fastapi import APIRouter
from pydantic import BaseModel
from starlette.responses import Response

from shared.authority.policy import POLICY as EVERYWHERE
from shared.authority.policy import ROLES, row
from shared.decider import Claim, Noun, Refused
from shared.flow.view import View
from shared.ids import new_id
from shared.problems import Code, Said
from shared.problems.business import BUSINESS
from shared.service import Service
from shared.store.message import Message
from shared.web import answers
from shared.web.commands.call import Call, Command
from shared.web.fields import WIRE, AsOf, BusinessDate, ExternalReference, KnownAt, Minor, Prose, Search, Text
from shared.web.read.lists import Key, Listing, Paged, page, several
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where

# --- the noun


@dataclass(frozen=True, slots=True)
class WriteNote:
    title: str
    text: str
    written_on: date
    amount_minor: int
    external_reference: str | None


@dataclass(frozen=True, slots=True)
class FinishNote:
    finished_on: date


@dataclass(frozen=True, slots=True)
class RetitleNote:
    title: str


@dataclass(frozen=True, slots=True)
class NoteWritten:
    title: str
    text: str
    written_on: date
    amount_minor: int
    external_reference: str | None


@dataclass(frozen=True, slots=True)
class NoteFinished:
    finished_on: date


@dataclass(frozen=True, slots=True)
class NoteRetitled:
    title: str


@dataclass(frozen=True, slots=True)
class Note:
    title: str
    text: str
    written_on: date
    amount_minor: int
    external_reference: str | None
    status: Literal["open", "finished"] = "open"


NoteCommand = WriteNote | FinishNote | RetitleNote
NoteEvent = NoteWritten | NoteFinished | NoteRetitled


def decide(command: NoteCommand, state: Note | None) -> Sequence[NoteEvent]:
    match command, state:
        case WriteNote(title, text, written_on, amount_minor, external_reference), None:
            return [NoteWritten(title, text, written_on, amount_minor, external_reference)]
        case WriteNote(), _:
            raise Refused("note_exists", "The note has been written.")
        case _, None:
            raise Refused("note_not_found", "There is no such note.", kind="missing")
        case FinishNote(finished_on), Note():
            if finished_on < state.written_on:
                raise Refused(
                    "finished_too_early",
                    "Before it was written.",
                    kind="invalid",
                    pointer="/finished_on",
                    values={"written_on": state.written_on},
                )
            return [] if state.status == "finished" else [NoteFinished(finished_on)]
        case RetitleNote(title), Note():
            if state.status == "finished":
                raise Refused("note_finished", "A finished note keeps its title.")
            if title == "forbidden":
                raise Refused("title_forbidden", "Not this one.", kind="forbidden")
            return [NoteRetitled(title)]
        case never:
            assert_never(never)


def evolve(state: Note | None, event: NoteEvent) -> Note | None:
    match event:
        case NoteWritten(title, text, written_on, amount_minor, external_reference):
            return Note(title, text, written_on, amount_minor, external_reference)
        case NoteFinished():
            return replace(state, status="finished") if state else None
        case NoteRetitled(title):
            return replace(state, title=title) if state else None


def claims(event: NoteEvent) -> Sequence[Claim]:
    if isinstance(event, NoteWritten) and event.external_reference:
        return [Claim("note.external_reference", event.external_reference)]
    return []


NOTE = Noun("note", None, decide, evolve, (NoteWritten, NoteFinished, NoteRetitled), claims=claims)

# --- the view

DDL = """
CREATE TABLE notes (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    title text NOT NULL,
    written_on date NOT NULL,
    amount_minor bigint NOT NULL,
    external_reference text,
    body text NOT NULL
);
CREATE INDEX notes_by_day ON notes (written_on, id);
"""
BODY = """
jsonb_build_object('id', s.stream_id, 'version', s.version, 'title', s.data::jsonb->>'title',
    'written_on', s.data::jsonb->>'written_on', 'amount_minor', (s.data::jsonb->>'amount_minor')::bigint)::text
"""


async def project(db: Connection, service: str, messages: Sequence[Message]) -> None:
    for message in messages:
        match message.type:
            case "NoteWritten":
                await db.execute(
                    f"""
                    INSERT INTO notes
                    SELECT s.stream_id, s.version, s.data::jsonb->>'title', (s.data::jsonb->>'written_on')::date,
                        (s.data::jsonb->>'amount_minor')::bigint, s.data::jsonb->>'external_reference', {BODY}
                    FROM (SELECT $1::uuid AS stream_id, $2::int AS version, $3::text AS data) AS s
                    """,
                    message.stream_id,
                    message.version,
                    message.data,
                )
            case _:
                await db.execute(
                    """
                    UPDATE notes SET version = $2, body = (body::jsonb || jsonb_build_object('version', $2::int)
                        || coalesce(jsonb_build_object('title', $3::text), '{}'))::text
                    WHERE id = $1
                    """,
                    message.stream_id,
                    message.version,
                    _title(message),
                )


def _title(message: Message) -> str | None:
    import json

    title: str | None = json.loads(message.data).get("title")
    return title


NOTES = View(
    name="notes",
    version=1,
    tables=("notes",),
    ddl=DDL,
    reads={"example": frozenset({"NoteWritten", "NoteFinished", "NoteRetitled"})},
    project=project,
)
LISTING = Listing(
    "notes",
    sorts={
        "written_on": Key("written_on", "date"),
        "amount": Key("amount_minor", "bigint"),
        "title": Key("title", "text"),
    },
    order="-written_on",
)

# --- the API


class ListedNote(BaseModel):
    """A note in the list."""

    id: UUID
    version: int
    title: str
    written_on: date
    amount_minor: int


class WholeNote(ListedNote):
    """A note as a command answers it."""

    text: str
    status: Literal["open", "finished"]


class NotePage(answers.Page[ListedNote]):
    """A page of notes."""


class NoteResult(answers.BatchResult[WholeNote]):
    """What became of a note."""


class NoteBatch(answers.Batch[NoteResult]):
    """What became of some notes."""


class Total(BaseModel):
    """All amounts added up."""

    sum: int
    as_of: date
    known_at: datetime | None
    currency: str


class WriteNoteBody(BaseModel):
    model_config = WIRE
    title: Annotated[str, Text(80)]
    text: Annotated[str, Prose(4000, shortest=0)] = ""
    written_on: BusinessDate | None = None
    amount_minor: Minor = 0
    urgent: bool = False
    external_reference: ExternalReference | None = None


class FinishNoteBody(BaseModel):
    model_config = WIRE
    finished_on: BusinessDate | None = None


class RetitleNoteBody(BaseModel):
    model_config = WIRE
    title: Annotated[str, Text(80)]


class NotesBody(BaseModel):
    model_config = WIRE
    items: list[WriteNoteBody]


def represent(note_id: UUID, note: Note, version: int) -> dict[str, Any]:
    return {
        "id": note_id,
        "version": version,
        "title": note.title,
        "text": note.text,
        "written_on": note.written_on,
        "amount_minor": note.amount_minor,
        "status": note.status,
    }


router = APIRouter(tags=["notes"])


@router.post("/notes", operation_id="writeNote", response_model=WholeNote, status_code=201)
async def write_note(body: WriteNoteBody, call: Command) -> Response:
    """Write a note."""
    return await _write(call, body)


async def _write(call: Call, body: WriteNoteBody) -> Response:
    command = WriteNote(
        body.title, body.text, body.written_on or call.today, body.amount_minor, body.external_reference
    )
    return await call.handle(NOTE, new_id(), command, represent, status=201)


@router.post("/notes/batch", operation_id="writeNotes", response_model=NoteBatch, status_code=207)
async def write_notes(body: NotesBody, call: Command) -> Response:
    """Write up to 200 notes."""
    return await call.batch(body.items, _write)


@router.post("/notes/{note_id}/finish", operation_id="finishNote", response_model=WholeNote)
async def finish_note(note_id: UUID, body: FinishNoteBody, call: Command) -> Response:
    """Finish a note."""
    return await call.handle(NOTE, note_id, FinishNote(body.finished_on or call.today), represent)


@router.patch("/notes/{note_id}", operation_id="retitleNote", response_model=WholeNote)
async def retitle_note(note_id: UUID, body: RetitleNoteBody, call: Command) -> Response:
    """Give a note another title."""
    return await call.handle(NOTE, note_id, RetitleNote(body.title), represent, overwrites=True)


@router.post("/notes/whisper", operation_id="whisperNote", response_model=WholeNote, status_code=201)
async def whisper_note(body: WriteNoteBody, call: Command) -> Response:
    """Write a note that nobody wrote."""
    command = WriteNote(body.title, body.text, call.today, body.amount_minor, body.external_reference)
    return await call.handle(NOTE, new_id(), command, represent, status=201, anonymous=True)


@router.get("/notes", operation_id="listNotes", response_model=NotePage)
async def list_notes(
    reader: Annotated[Reading, reading(NOTES)],
    paging: Paged,
    q: Search = None,
    external_reference: str | None = None,
    written_from: BusinessDate | None = None,
    written_to: BusinessDate | None = None,
) -> Response:
    """The notes."""
    where = Where().one_of("external_reference", several(external_reference, "external_reference"))
    where.between("written_on", written_from, written_to).contains("title", q)
    return await page(reader, paging, LISTING, where)


@router.get("/notes/{note_id}", operation_id="getNote", response_model=ListedNote)
async def get_note(note_id: UUID, reader: Annotated[Reading, reading(NOTES)]) -> Response:
    """One note."""
    row = await reader.db.fetchrow("SELECT body, version FROM notes WHERE id = $1", note_id)
    return reader.one(row, "note_not_found")


@router.get("/sum", operation_id="getSum", response_model=Total)
async def get_sum(
    reader: Annotated[Reading, reading(NOTES)], as_of: AsOf = None, known_at: KnownAt = None
) -> dict[str, Any]:
    """The sum of all notes' amounts."""
    total = await reader.db.fetchval("SELECT coalesce(sum(amount_minor), 0)::bigint FROM notes")
    return {"sum": total, "as_of": as_of or reader.today, "known_at": known_at, "currency": reader.currency}


@router.get("/broken", operation_id="getBroken", response_model=Total)
async def get_broken(reader: Annotated[Reading, reading(NOTES)]) -> Response:
    """Fail in a way that nobody foresaw."""
    raise RuntimeError("secret of somebody")


CODES = {
    "note_exists": Code(
        409, Said("The note exists", "筆記已存在", "笔记已存在"), Said("Read it.", "請讀取。", "请读取。")
    ),
    "note_not_found": Code(
        404, Said("There is no such note", "沒有這則筆記", "没有这条笔记"), Said("Check it.", "請檢查。", "请检查。")
    ),
    "finished_too_early": Code(
        422,
        Said("Finished before it was written", "完成早於撰寫", "完成早于撰写"),
        Said("Not before {written_on}.", "不得早於 {written_on}。", "不得早于 {written_on}。"),
    ),
    "note_finished": Code(
        409, Said("The note is finished", "筆記已完成", "笔记已完成"), Said("Leave it.", "請保留。", "请保留。")
    ),
    "title_forbidden": Code(
        403, Said("The title is forbidden", "標題不可用", "标题不可用"), Said("Choose another.", "請改用。", "请改用。")
    ),
    "external_reference_taken": BUSINESS["external_reference_taken"],
}
POLICY = {**EVERYWHERE, "notes.read": row(all=ROLES), "notes.write": row(all=ROLES)}
ACTIONS = {
    "writeNote": "notes.write",
    "writeNotes": "notes.write",
    "finishNote": "notes.write",
    "retitleNote": "notes.write",
    "whisperNote": "notes.write",
    "listNotes": "notes.read",
    "getNote": "notes.read",
    "getSum": "notes.read",
    "getBroken": "notes.read",
}
SERVICE = Service("example", (router,), (NOTE,), (NOTES,), codes=CODES, actions=ACTIONS, policy=POLICY)
