"""Signatures of methods as code, in the form in which editors show them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...render.annotations import annotation, argument, pager
from ...render.code import identifier
from ...render.description import Operation, Package
from .formatting import formatted

WIDTH = 88


def signatures(package: Package) -> Mapping[str, str]:
    """The signatures of all operations, by the names of these."""
    operations = package.operations.values()
    return dict(zip((one.name for one in operations), formatted([*map(_signature, operations)], WIDTH), strict=True))


def _signature(operation: Operation) -> str:
    name = identifier(operation.name.partition(".")[2])
    given = ", ".join(_arguments(operation))
    if operation.paging is not None:
        return f"def {name}({given}) -> {pager(operation)}: ..."
    return f"async def {name}({given}) -> {annotation(operation.response)}: ..."


def _arguments(operation: Operation) -> Iterator[str]:
    yield from map(argument, operation.positional)
    if operation.keywords or operation.paging:
        yield "*"
    if operation.paging is None:
        yield from map(argument, operation.keywords)
        return
    yield from (argument(one) for one in operation.filters if one.required)
    yield f"limit: int = {operation.paging.page_size}"
    yield argument(operation.position)
    yield from ("max_items: int | None = None", "prefetch: int = 0")
    yield from (argument(one) for one in operation.filters if not one.required)
