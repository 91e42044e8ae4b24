"""The one way of a call: arguments → request → answer → model, or an error that says what to do."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from . import errors, scopes
from .decoding import parse_json
from .encoding import json_body, query_string, url_path
from .transport import without_key
from .types import Response

if TYPE_CHECKING:
    from .operation import Operation
    from .transport import HTTPResponse, Transport

T = TypeVar("T")


class Sender:
    """Sends the calls of one client."""

    def __init__(
        self,
        transport: Transport,
        *,
        base_url: str,
        headers: Callable[[], dict[str, str]],
        scopes: Collection[str] | None,
        timeout: float | None,
    ) -> None:
        self._transport = transport
        self._base_url = base_url
        self._headers = headers
        self._scopes = scopes
        self._timeout = timeout

    async def send(
        self,
        operation: Operation,
        decode: Callable[[Any], T],
        *,
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        body: Mapping[str, Any],
    ) -> Response[T]:
        """Send one call and decode its answer."""
        url = self._base_url + url_path(operation, path)
        if arguments := query_string(query):
            url = f"{url}?{arguments}"
        content = json_body(operation, body)
        if self._scopes is not None and not scopes.grants(self._scopes, operation):
            raise errors.missing_scope(operation)
        headers = self._headers()
        if content is not None:
            headers["Content-Type"] = "application/json"
        response = await self._transport.send(operation, url, headers, content, self._timeout)
        return Response(
            response.status_code, response.headers, response.content, self._decode(operation, response, decode)
        )

    def _decode(self, operation: Operation, response: HTTPResponse, decode: Callable[[Any], T]) -> T:
        request = response.request = without_key(response.request)
        try:
            value = _body(response)
        except ValueError:
            if response.is_success:
                message = f"{operation.name}: the answer is no JSON (status {response.status_code})"
                raise errors.DecodeError(
                    message, operation=operation, request=request, response=response, body=response.text
                ) from None
            value = response.text
        if not response.is_success:
            raise errors.from_answer(operation, request, response, value)
        try:
            return decode(value)
        except TypeError as error:
            message = f"{operation.name}: the answer is {error}"
            raise errors.DecodeError(
                message, operation=operation, request=request, response=response, body=value
            ) from None


def _body(response: HTTPResponse) -> Any:
    if response.headers.get("content-type", "").startswith("text/csv"):
        return response.text
    return parse_json(response.content) if response.content else None
