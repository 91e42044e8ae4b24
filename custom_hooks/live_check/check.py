"""Makes the reads, one after the other, and compares their answers with the document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import anyio

from instantly_async import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    DecodeError,
    EdgeBlockedError,
    InstantlyClient,
    InstantlyError,
    MissingScopeError,
    PermissionDeniedError,
)
from instantly_async._core.operation import Operation

from ..openapi.document import Node
from . import read_only
from .comparison import Comparison, Sighting, json_type
from .names import texts
from .places import Place, written
from .readings import Bounds, Checked, Reading
from .reads import JSON, Read, cursor_place, gives, response_place
from .records import LONGEST_ID, form_of, id_for, items

NOT_ASKED = "not asked any more"
# What a status says of the key, the plan or the moment, and not of the operation.
OF_NO_OPERATION = {401, 403, 429}


class _NobodyAnswersError(Exception):
    """The key, the CDN or the way to the API: no other read would fare better."""


async def check(
    client: InstantlyClient, document: Node, reads: Sequence[Read], bounds: Bounds, checked: Checked | None = None
) -> Checked:
    """Make the reads and compare what comes with the document. Nothing else can be sent.

    Args:
        checked: Where it is gathered, for who wants what was seen before an interruption.
    """
    checked = Checked() if checked is None else checked
    checked.readings += [Reading(read, trouble=NOT_ASKED) for read in reads]
    guarded = client.with_options(hooks=read_only.only(reads), timeout=bounds.call_seconds, scopes=None)
    walk = _Walk(guarded, document, bounds, checked)
    try:
        with anyio.move_on_after(bounds.seconds) as scope:
            await walk.all()
        if scope.cancelled_caught:
            checked.stopped = f"not everything could be read within {bounds.seconds:g} s"
    except _NobodyAnswersError as reason:
        checked.stopped = str(reason)
    return checked


class _Walk:
    def __init__(self, client: InstantlyClient, document: Node, bounds: Bounds, checked: Checked) -> None:
        self._client = client
        self._document = document
        self._bounds = bounds
        self._checked = checked
        self._arguments: defaultdict[Read, list[dict[str, str]]] = defaultdict(list)  # by what needs them

    async def all(self) -> None:
        """Make every read; those that come later take their ids from those before."""
        for reading in self._checked.readings:
            reading.trouble = ""
            arguments = [{}] if reading.read.needs is None else self._arguments[reading.read]
            if not arguments:
                reading.trouble = "no list has given an id for it"
            for each in arguments:
                await self._one(reading, each)

    async def _one(self, reading: Reading, arguments: dict[str, str]) -> None:
        """Make one read: all pages of a list, as far as the bounds allow, or one answer."""
        left, seen = self._bounds.items, set[str]()
        position: dict[str, Any] = {}
        while True:
            limit = min(left, self._largest(reading.read))
            body = await self._body(reading, arguments, position, limit)
            if body is None:
                return
            found = list(items(body))
            reading.records += len(found)
            self._hand_on(reading.read, arguments, found)
            if reading.read.is_list and len(found) > limit:
                reading.notes.append(f"a page had more than the {limit} items that were asked for")
            left -= len(found)
            cursor = self._cursor(reading, body)
            if not found or left <= 0 or cursor is None or cursor in seen:
                return
            seen.add(cursor)
            position = {"starting_after": cursor}

    async def _body(self, reading: Reading, arguments: dict[str, str], position: dict[str, Any], limit: int) -> Any:
        """The body of an answer that was compared; None where there is none to go on with."""
        operation = reading.read.operation
        sent: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "body": {}}
        for name, value in arguments.items():
            if f"{{{name}}}" in operation.path:
                sent["path"][name] = value
            else:
                sent["query"][name] = [value] if _takes_several(operation, name) else value
        if operation.paging is not None:
            sent[operation.paging.location].update(position)
            if any(each.name == "limit" for each in operation.arguments):
                sent[operation.paging.location]["limit"] = limit
        reading.requests += 1
        try:
            response = await self._client.send(operation, lambda body: body, **sent)
        except InstantlyError as error:
            self._failed(reading, error)
            return None
        except ValueError:  # of the client, about what an answer has given: it is not sent, and not shown
            reading.trouble = "an id or a cursor that cannot be sent back"
            return None
        self._compare(reading, response.status_code, response.parsed)
        return response.parsed

    def _failed(self, reading: Reading, error: InstantlyError) -> None:
        """Say what went wrong in our own words: those of an answer may hold anything."""
        status = error.status_code
        reading.trouble = _trouble(error)
        if isinstance(error, AuthenticationError):
            raise _NobodyAnswersError("401: the API refuses the key")
        hangs = isinstance(error, APITimeoutError)  # it may be this operation alone
        if not self._checked.answers and isinstance(error, EdgeBlockedError | APIConnectionError) and not hangs:
            raise _NobodyAnswersError(reading.trouble)
        if (
            status is None
            or status >= 500
            or not isinstance(error, APIStatusError)
            or isinstance(error, EdgeBlockedError)
            or not isinstance(error.body, dict | list)  # a page of a proxy, or nothing: not the API's word
        ):
            return
        if status not in OF_NO_OPERATION or self._response(reading.read, status):
            self._compare(reading, status, error.body)

    def _response(self, read: Read, status: int) -> Place | None:
        return response_place(self._document, read, status)

    def _compare(self, reading: Reading, status: int, body: Any) -> None:
        """Compare the body of an answer with the schema of its status."""
        reading.answers += status < 300
        comparison, sightings = Comparison(self._document, texts(body)), list[Sighting]()
        response = self._response(reading.read, status)
        if response is None:
            responses = reading.read.place.inner("responses")
            sightings += [Sighting("looked at", responses.path, place=responses)]
            sightings += [
                Sighting("undocumented status", responses.path, str(status), json_type(body), place=responses)
            ]
            schema = {"type": json_type(body), "additionalProperties": False}  # everything in it is new
            path = "".join(map(written, (str(status), "content", JSON, "schema")))
            sightings += comparison.sightings(body, Place(responses.path + path, schema))
        elif "schema" in response.node.get("content", {}).get(JSON, {}):
            sightings += comparison.sightings(body, response.inner("content", JSON, "schema"))
        reading.differing += self._checked.findings.add(reading.read.operation.name, sightings)

    def _cursor(self, reading: Reading, body: Any) -> str | None:
        """The cursor of the next page, compared with the parameter that takes it."""
        paging = reading.read.operation.paging
        cursor = body.get("next_starting_after") if isinstance(body, dict) else None
        if (
            paging is None
            or paging.style != "cursor"
            or not isinstance(cursor, str)
            or not 0 < len(cursor) <= LONGEST_ID
        ):
            return None
        reading.cursor = form_of(cursor)
        if (place := cursor_place(self._document, reading.read)) is not None:
            sightings: Iterator[Sighting] = Comparison(self._document, ()).sightings(cursor, place)
            reading.differing += self._checked.findings.add(reading.read.operation.name, sightings)
        return cursor

    def _largest(self, read: Read) -> int:
        return read.operation.paging.max_limit if read.operation.paging is not None else 100

    def _hand_on(self, read: Read, arguments: dict[str, str], records: list[Any]) -> None:
        """Give the ids of items to the reads that need them, a few to each."""
        for reading in self._checked.readings:
            other = reading.read
            if other.needs is None or not gives(read, other):
                continue
            waiting = self._arguments[other]
            above = {name: arguments[name] for name in other.parents if name in arguments}
            for item in records:
                if len(waiting) >= self._bounds.samples:
                    break
                id_ = id_for(item, other)
                if id_ is not None and {**above, other.needs: id_} not in waiting:
                    waiting.append({**above, other.needs: id_})


def _takes_several(operation: Operation, name: str) -> bool:
    return any(each.name == name and each.form == "list" for each in operation.arguments)


def _trouble(error: InstantlyError) -> str:
    match error:
        case MissingScopeError(required_scopes=[_, *_] as scopes):
            return f"403: the key needs one of {', '.join(scopes)}"
        case PermissionDeniedError(required_scopes=[_, *_] as scopes):
            return f"403, perhaps because the key needs one of {', '.join(scopes)}"
        case EdgeBlockedError():
            return f"{error.status_code}: the CDN refuses the call"
        case DecodeError():
            return "an answer that cannot be read as JSON"
        case APIStatusError():
            return f"{error.status_code} ({type(error).__name__})"
        case _:
            return type(error).__name__
