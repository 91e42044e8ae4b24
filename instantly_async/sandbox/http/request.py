"""What a request says: its headers, path, query and body, read strictly and within bounds.

A name that occurs twice, a text that is no Unicode or a number that JSON cannot carry is refused, and so never stored.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from itertools import accumulate
from typing import Any
from urllib.parse import parse_qsl, unquote

import anyio
from starlette.requests import ClientDisconnect, Request

from ..document.operations import Schema
from ..document.validators import GREATEST_INTEGER
from .query import from_texts
from .refusal import Refusal

LARGEST_BODY = 10_000_000  # bytes
LONGEST_URL = 65_536  # bytes
DEEPEST_BODY = 64  # lists and objects in one another
MOST_VALUES = 100_000
LONGEST_WAIT = 60.0  # seconds, for all of a body

# What Fastify calls what is wrong with a body.
_EMPTY = "FST_ERR_CTP_EMPTY_JSON_BODY"
_INVALID = "FST_ERR_CTP_INVALID_JSON_BODY"
_TOO_LARGE = "FST_ERR_CTP_BODY_TOO_LARGE"
_MEDIA_TYPE = "FST_ERR_CTP_INVALID_MEDIA_TYPE"

_JSON = re.compile(r'application/json *(; *charset="?utf-8"? *)?', re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def header(request: Request, name: str) -> str | None:
    """A header, None where there is none; a repeated one has commas between its values, which means the same."""
    values = request.headers.getlist(name)
    return ", ".join(values) if values else None


def path_values(request: Request) -> dict[str, str]:
    """The values of the path by name.

    Raises:
        Refusal: 414, the URL is too long, or 400, it is not percent-encoded Unicode without control characters.
    """
    if len(request.scope["path"]) + len(request.scope["query_string"]) > LONGEST_URL:
        raise Refusal(414, "URL is too long")
    try:
        values = {name: unquote(value, errors="strict") for name, value in request.path_params.items()}
    except UnicodeDecodeError:
        raise Refusal(400, "URL is not valid UTF-8") from None
    _refuse_control_characters(values.values())
    return values


def query_values(request: Request, schema: Schema, *, ignore_unknown: bool = False) -> dict[str, Any]:
    """The values of the query by name, typed by their schema.

    Args:
        ignore_unknown: Whether names that are not known are dropped.

    Raises:
        Refusal: 400, it is not percent-encoded Unicode without control characters, or has a name that is not known.
    """
    try:
        texts = parse_qsl(request.scope["query_string"].decode("ascii"), keep_blank_values=True, errors="strict")
    except UnicodeDecodeError:
        raise Refusal(400, "URL is not valid UTF-8") from None
    _refuse_control_characters(text for pair in texts for text in pair)
    return from_texts(texts, schema, ignore_unknown=ignore_unknown)


def _refuse_control_characters(texts: Iterable[str]) -> None:
    if any(_CONTROL.search(text) for text in texts):
        raise Refusal(400, "URL has a control character")


def announced_size(request: Request) -> int:
    """The bytes of a body that was read, as its head announced them; the most that may be, where it came in chunks."""
    in_chunks = "transfer-encoding" in request.headers
    return LARGEST_BODY if in_chunks else int(request.headers.get("content-length", 0))


async def body_value(request: Request, missing: Any = None, *, empty_is_missing: bool = False) -> Any:
    """The value that a JSON body stands for; what is `missing` where there is no body, or the method has none.

    Args:
        empty_is_missing: Whether one that is announced as JSON may be empty, which the API refuses.

    Raises:
        Refusal: 408, it takes too long, 413, it is too large, 415, it is no plain JSON in UTF-8, or 400, it is none
            that can be stored.
    """
    if request.method in {"GET", "HEAD"}:
        return missing
    content, content_type = await _content(request), header(request, "content-type")
    if not content and content_type is None:
        return missing
    if content_type is None or not _JSON.fullmatch(content_type):
        raise Refusal(415, f"Unsupported Media Type: {content_type or 'undefined'}", code=_MEDIA_TYPE)
    if (encoding := header(request, "content-encoding") or "identity").lower() != "identity":
        raise Refusal(415, f"Unsupported Content-Encoding: {encoding}")
    if not content and empty_is_missing:
        return missing
    if not content:
        raise Refusal(400, "Body cannot be empty when content-type is set to 'application/json'", code=_EMPTY)
    try:
        return _value(content.decode("utf-8"))
    except ValueError:
        problem = "Body is not valid JSON but content-type is set to 'application/json'"
        raise Refusal(400, problem, code=_INVALID) from None


async def _content(request: Request) -> bytes:
    length = request.headers.get("content-length", "0")
    if not re.fullmatch(r"[0-9]{1,20}", length):
        raise Refusal(400, "Content-Length is no number")
    if int(length) > LARGEST_BODY:
        raise Refusal(413, "Request body is too large", code=_TOO_LARGE)
    content = bytearray()
    try:
        with anyio.fail_after(LONGEST_WAIT):
            async for part in request.stream():
                content += part
                if len(content) > LARGEST_BODY:
                    raise Refusal(413, "Request body is too large", code=_TOO_LARGE)
    except ClientDisconnect:
        raise Refusal(400, "Request body was not sent in full") from None
    except TimeoutError:
        raise Refusal(408, "Request body was not sent in time", headers={"connection": "close"}) from None
    return bytes(content)


def _value(text: str) -> Any:
    _check_size(text)
    value = json.loads(text, object_pairs_hook=_object, parse_int=_integer, parse_float=_number)
    # What cannot be written again could not be listed either: NaN, infinity, half of a surrogate pair.
    json.dumps(value, allow_nan=False, ensure_ascii=False).encode("utf-8")
    return value


def _check_size(text: str) -> None:
    """Let a text pass that parses to few values, not deep in one another; what is in its strings does not count."""
    outside_strings = "".join(re.sub(r"\\.", "", text, flags=re.DOTALL).split('"')[::2])
    if sum(outside_strings.count(character) for character in ",[{") > MOST_VALUES:
        raise Refusal(413, f"Request body has more than {MOST_VALUES} values")
    brackets = re.findall(r"[\[\]{}]", outside_strings)
    if max(accumulate((1 if bracket in "[{" else -1 for bracket in brackets), initial=0)) > DEEPEST_BODY:
        raise Refusal(400, f"Body is nested more than {DEEPEST_BODY} levels deep")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise Refusal(400, "Body has an object with the same name twice")
    return found


def _integer(digits: str) -> int:
    if len(digits) > 20 or abs(int(digits)) > GREATEST_INTEGER:
        raise Refusal(400, f"Body has an integer beyond {GREATEST_INTEGER}")
    return int(digits)


def _number(text: str) -> float:
    """A number; 1.0 is the integer 1, as it is in JavaScript."""
    number = float(text)
    return int(number) if number.is_integer() and abs(number) <= GREATEST_INTEGER else number
