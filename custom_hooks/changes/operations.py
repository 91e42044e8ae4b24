"""What changed in the operations: names, requests, arguments, responses, scopes, limits and pages."""

from __future__ import annotations

from collections.abc import Iterator

from ..openapi.statuses import error_class
from ..render import docstrings
from ..render.description import Operation, Package
from ..render.docstrings import request
from ..safe_text import code_span, one_line
from .change import Change, change
from .limits import is_tighter
from .matching import Pair, renamed_resources
from .rules import ChangeKind, Direction
from .values import Differences, deprecation, limit_differences, shown, type_differences, value_differences


def changes_of_operations(old: Package, new: Package, pairs: list[Pair]) -> Iterator[Change]:
    """The changes of all operations; `pairs` are those that both versions have."""
    for operation in _others(old, {before.id for before, _ in pairs}):
        detail = f"{code_span(request(operation))} (scopes: {docstrings.scopes(operation)})"
        yield change(ChangeKind.OPERATION_REMOVED, operation.resource, operation.name, detail)
    for operation in _others(new, {after.id for _, after in pairs}):
        yield change(ChangeKind.OPERATION_ADDED, operation.resource, operation.name, code_span(request(operation)))
    renamed = renamed_resources(old, new)
    for before, after in pairs:
        yield from _names(before, after, renamed)
        yield from _arguments(before, after)
        for kind, detail in [*_call(before, after), *_rate_limits(before, after), *_paging(before, after)]:
            yield change(kind, after.resource, after.name, detail)
        yield from _scopes(before, after)
        for kind, detail in type_differences(before.response, after.response, Direction.RECEIVED):
            yield change(kind, after.resource, after.name, detail, thing="response", direction=Direction.RECEIVED)


def _others(package: Package, ids: set[str]) -> list[Operation]:
    return [operation for id_, operation in package.operations.items() if id_ not in ids]


def _names(before: Operation, after: Operation, renamed: dict[str, str]) -> Iterator[Change]:
    def respelled(name: str) -> str:
        resource, _, method = name.partition(".")
        return f"{renamed.get(resource, resource)}.{method}"

    def of(kind: ChangeKind, detail: str, place: str = after.name) -> Change:
        return change(kind, after.resource, place, detail)

    if respelled(before.name) != after.name:
        yield of(ChangeKind.OPERATION_RENAMED, code_span(after.name), before.name)
    modules = [f"api.{operation.folder}.{operation.module}" for operation in (before, after)]
    if modules[0] != modules[1]:
        yield of(ChangeKind.MODULE_RENAMED, f"{code_span(modules[1])}, and was {code_span(modules[0])}")
    else:
        earlier, later = set(map(respelled, before.other_names)), set(after.other_names)
        for kind, names in (
            (ChangeKind.OTHER_NAME_REMOVED, earlier - later),
            (ChangeKind.OTHER_NAME_ADDED, later - earlier),
        ):
            if names:
                yield of(kind, ", ".join(map(code_span, sorted(names))))
    if before.route != after.route:
        deletes = before.method != after.method and "DELETE" in {before.method, after.method}
        moved = ChangeKind.DELETION_CHANGED if deletes else ChangeKind.REQUEST_MOVED
        yield of(moved, f"{code_span(request(after))}, and was {code_span(request(before))}")


def _arguments(before: Operation, after: Operation) -> Iterator[Change]:
    renamed = _renamed_path_arguments(before, after)
    earlier = {renamed.get(argument.name, argument.name): argument for argument in before.arguments}
    later = {argument.name: argument for argument in after.arguments}
    earlier_positions = [name for name, argument in earlier.items() if argument.location == "path"]
    later_positions = [argument.name for argument in after.positional]

    def of(kind: ChangeKind, name: str, detail: str = "") -> Change:
        return change(kind, after.resource, after.name, detail, thing="argument", item=name)

    for name, now in renamed.items():
        yield of(ChangeKind.ARGUMENT_RENAMED, name, code_span(now))
    for name in earlier.keys() - later.keys():
        yield of(ChangeKind.ARGUMENT_REMOVED, name)
    for name in later.keys() - earlier.keys():
        must_be_given = later[name].must_be_given
        yield of(ChangeKind.REQUIRED_ARGUMENT_ADDED if must_be_given else ChangeKind.ARGUMENT_ADDED, name)
    for name in earlier.keys() & later.keys():
        old, new = earlier[name], later[name]
        positions = _position(name, earlier_positions), _position(name, later_positions)
        if positions[0] != positions[1]:
            yield of(ChangeKind.ARGUMENT_REPLACED, name, f"{positions[1]}, and was {positions[0]}")
        elif old.location != new.location:
            yield of(ChangeKind.ARGUMENT_MOVED, name, f"{new.location}, and was in the {old.location}")
        types = type_differences(old.type, new.type, Direction.SENT)
        for kind, detail in [*types, *value_differences(old, new, Direction.SENT)]:
            is_page_size = name == "limit" and detail.startswith("maximum ") and _page_size_differs(before, after)
            if not is_page_size:  # which is reported as the largest page
                yield of(kind, name, detail)
    for kind, detail in limit_differences(before.body_limits, after.body_limits):
        yield change(kind, after.resource, after.name, detail)


def _renamed_path_arguments(before: Operation, after: Operation) -> dict[str, str]:
    """Arguments of the path that have another name at the same position."""
    if len(before.positional) != len(after.positional):
        return {}
    earlier, later = ({argument.name for argument in operation.arguments} for operation in (before, after))
    pairs = zip(before.positional, after.positional, strict=True)
    return {old.name: new.name for old, new in pairs if old.name not in later and new.name not in earlier}


def _position(name: str, positional: list[str]) -> str:
    return f"argument {positional.index(name) + 1}" if name in positional else "a keyword"


def _page_size_differs(before: Operation, after: Operation) -> bool:
    sizes = [operation.paging.max_limit if operation.paging else None for operation in (before, after)]
    return None not in sizes and sizes[0] != sizes[1]


def _call(before: Operation, after: Operation) -> Differences:
    if before.status != after.status:
        yield ChangeKind.STATUS_CHANGED, f"{_status(before)} → {_status(after)}"
    earlier, later = set(before.errors), set(after.errors)
    for kind, statuses in (
        (ChangeKind.ERROR_ADDED, later - earlier),
        (ChangeKind.ERROR_REMOVED, earlier - later),
    ):
        if statuses:
            errors = (f"`{error_class(status)}` ({status})" for status in sorted(statuses))
            yield kind, ", ".join(errors)
    yield from deprecation(before.deprecated, after.deprecated)
    if before.retry_safe != after.retry_safe:
        yield (ChangeKind.RETRIES_GAINED if after.retry_safe else ChangeKind.RETRIES_LOST), ""
    if before.error_field != after.error_field:
        yield ChangeKind.ERROR_FIELD_CHANGED, f"{shown(before.error_field)} → {shown(after.error_field)}"


def _status(operation: Operation) -> str:
    return one_line(operation.status) or "none"


def _rate_limits(before: Operation, after: Operation) -> Differences:
    earlier, later = ({(limit.per, limit.seconds): limit.calls for limit in one.rate_limits} for one in (before, after))
    if earlier == later:
        return
    old, new = docstrings.rate_limits(before.rate_limits), docstrings.rate_limits(after.rate_limits)
    if not later:
        yield ChangeKind.RATE_LIMIT_DROPPED, old
        return
    tighter = any(window not in earlier or calls < earlier[window] for window, calls in later.items())
    kind = ChangeKind.RATE_LIMIT_TIGHTENED if tighter else ChangeKind.RATE_LIMIT_LOOSENED
    yield kind, f"{old or 'none'} → {new}"


def _scopes(before: Operation, after: Operation) -> Iterator[Change]:
    old, new = ({frozenset(group) for group in operation.needed_scopes} for operation in (before, after))
    if old == new:
        return
    if len(old) == len(new) == 1:
        (one,), (other,) = old, new
        for kind, scopes in ((ChangeKind.SCOPE_LOST, one - other), (ChangeKind.SCOPE_GAINED, other - one)):
            for scope in sorted(scopes):
                yield change(kind, after.resource, after.name, thing="scope", item=scope)
        return
    # A key that was enough is enough for a group of scopes that contains one of the old groups, and for no other.
    loosened = all(any(group <= wider for group in old) for wider in new)
    kind = ChangeKind.SCOPES_LOOSENED if loosened else ChangeKind.SCOPES_TIGHTENED
    yield change(kind, after.resource, after.name, docstrings.scopes(after))


def _paging(before: Operation, after: Operation) -> Differences:
    old, new = before.paging, after.paging
    if old is None or new is None:
        if old is not new:
            yield (ChangeKind.PAGING_GAINED if new else ChangeKind.PAGING_LOST), ""
        return
    facts = {
        "style": (old.style, new.style),
        "parameter": (old.parameter, new.parameter),
        "items": (old.items or None, new.items or None),
        "skip with": (old.skip_with, new.skip_with),
    }
    details = [f"{name} {shown(one)} → {shown(other)}" for name, (one, other) in facts.items() if one != other]
    if details:
        yield ChangeKind.PAGING_CHANGED, ", ".join(details)
    if old.max_limit != new.max_limit:
        lower = is_tighter("maximum", old.max_limit, new.max_limit)
        kind = ChangeKind.PAGE_SIZE_LOWERED if lower else ChangeKind.PAGE_SIZE_RAISED
        yield kind, f"{shown(old.max_limit)} → {shown(new.max_limit)}"
