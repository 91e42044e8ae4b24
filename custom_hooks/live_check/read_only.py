"""Refuses every request but those of the reads, whatever asked for it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from instantly_async import Hooks, RequestEvent

from ..openapi.paths import PARAMETER
from .reads import Read


class WriteRefusedError(RuntimeError):
    """A request that is none of the reads was about to be sent."""


def only(reads: Iterable[Read]) -> Hooks:
    """Hooks that end a call before it is sent, unless its method and path are those of a read."""
    allowed = [(read.operation.method, _pattern(read.operation.path)) for read in reads]

    def refuse_what_is_no_read(event: RequestEvent) -> None:
        method, path = event.request.method, event.request.url.raw_path.decode("ascii").partition("?")[0]
        if not any(method == each and pattern.fullmatch(path) for each, pattern in allowed):
            raise WriteRefusedError(f"{event.operation.name} is none of the reads; nothing was sent")

    return Hooks(on_request=refuse_what_is_no_read)


def _pattern(path: str) -> re.Pattern[str]:
    """Matches a path with its arguments filled in, behind whatever path the base URL has."""
    return re.compile(".*" + "[^/]+".join(map(re.escape, PARAMETER.split(path)[::2])))
