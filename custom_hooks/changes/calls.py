"""What changed in the operations: names, requests, arguments, answers, scopes, limits and pages."""

from __future__ import annotations

from collections.abc import Iterator

from ..openapi.document import Node
from ..openapi.statuses import error_class
from ..render import docstrings
from .changes import Change, Found, change, limit_changes, shown, type_changes, value_changes
from .reading import API, Operation
from .rules import Kind
from .values import Use, is_tighter


def operations(old: API, new: API, pairs: list[tuple[Operation, Operation]]) -> Iterator[Change]:
    """The changes of all operations; `pairs` are those that both documents have."""
    gone = old.operations.keys() - {before.id for before, _ in pairs}
    come = new.operations.keys() - {after.id for _, after in pairs}
    for operation in (old.operations[id_] for id_ in gone):
        told = f"{_request(operation)} (scopes: {docstrings.scopes(operation.node)})"
        yield change(Kind.OPERATION_REMOVED, operation.resource, operation.name, told)
    for operation in (new.operations[id_] for id_ in come):
        yield change(Kind.OPERATION_ADDED, operation.resource, operation.name, _request(operation))
    renamed = renamed_resources(old, new)
    for before, after in pairs:
        yield from _names(before, after, renamed)
        yield from _arguments(before, after)
        for kind, detail in [*_call(before, after), *_scopes(before, after), *_paging(before, after)]:
            thing, item = ("scope", detail) if kind in {Kind.SCOPE_LOST, Kind.SCOPE_GAINED} else ("", "")
            yield change(kind, after.resource, after.name, "" if item else detail, thing=thing, item=item)
        for kind, detail in type_changes(before.answer, after.answer, Use.RECEIVED):
            yield change(kind, after.resource, after.name, detail, thing="answer", use=Use.RECEIVED)


def _request(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"


def _names(before: Operation, after: Operation, renamed: dict[str, str]) -> Iterator[Change]:
    resource, _, method = before.name.partition(".")
    expected = f"{renamed.get(resource, resource)}.{method}"
    if expected != after.name:
        yield change(Kind.OPERATION_RENAMED, after.resource, before.name, f"`{after.name}`")
    aliases = {f"{renamed.get(r, r)}.{m}" for r, _, m in (alias.partition(".") for alias in before.aliases)}
    for kind, names in (
        (Kind.OTHER_NAME_REMOVED, aliases - after.aliases),
        (Kind.OTHER_NAME_ADDED, after.aliases - aliases),
    ):
        if names and (before.folder, before.module) == (after.folder, after.module):
            told = ", ".join(f"`{name}`" for name in sorted(names))
            yield change(kind, after.resource, after.name, told)
    if (before.folder, before.module) != (after.folder, after.module):
        moved = f"`api.{after.folder}.{after.module}`, and was `api.{before.folder}.{before.module}`"
        yield change(Kind.MODULE_RENAMED, after.resource, after.name, moved)
    if before.place != after.place:
        yield change(
            Kind.REQUEST_MOVED,
            after.resource,
            after.name,
            f"{_request(after)}, and was {_request(before)}",
        )


def _arguments(before: Operation, after: Operation) -> Iterator[Change]:
    respelled = _respelled(before, after)
    arguments = {respelled.get(name, name): argument for name, argument in before.arguments.items()}
    positions = [respelled.get(name, name) for name in before.positional]

    def of(kind: Kind, name: str, detail: str = "") -> Change:
        return change(kind, after.resource, after.name, detail, thing="argument", item=name)

    for name, now in respelled.items():
        yield of(Kind.ARGUMENT_RENAMED, name, f"`{now}`")
    for name in arguments.keys() - after.arguments.keys():
        yield of(Kind.ARGUMENT_REMOVED, name)
    for name in after.arguments.keys() - arguments.keys():
        required = after.arguments[name].required
        yield of(Kind.REQUIRED_ARGUMENT_ADDED if required else Kind.ARGUMENT_ADDED, name)
    for name in arguments.keys() & after.arguments.keys():
        old, new = arguments[name], after.arguments[name]
        position = _position(name, positions), _position(name, after.positional)
        if position[0] != position[1]:
            yield of(Kind.ARGUMENT_REPLACED, name, f"{position[1]}, and was {position[0]}")
        elif old.location != new.location:
            yield of(Kind.ARGUMENT_MOVED, name, f"{new.location}, and was in the {old.location}")
        for kind, detail in value_changes(old, new, Use.SENT):
            if not (
                name == "limit" and _page_size_differs(before, after) and detail.startswith("maximum ")
            ):  # told as the largest page
                yield of(kind, name, detail)
    for kind, detail in limit_changes(before.rules, after.rules):
        yield change(kind, after.resource, after.name, detail)


def _respelled(before: Operation, after: Operation) -> dict[str, str]:
    """Arguments in the path that stand at the same place under another name."""
    if len(before.positional) != len(after.positional):
        return {}
    pairs = zip(before.positional, after.positional, strict=True)
    return {old: new for old, new in pairs if old not in after.arguments and new not in before.arguments}


def _position(name: str, positional: list[str]) -> str:
    return f"argument {positional.index(name) + 1}" if name in positional else "a keyword"


def _page_size_differs(before: Operation, after: Operation) -> bool:
    sizes = [operation.node.get("x-paging", {}).get("max_limit") for operation in (before, after)]
    return None not in sizes and sizes[0] != sizes[1]


def _call(before: Operation, after: Operation) -> Found:
    old, new = before.node, after.node
    if before.status != after.status:
        yield Kind.STATUS_CHANGED, f"{before.status or 'none'} → {after.status or 'none'}"
    for kind, errors in (
        (Kind.ERROR_ADDED, after.errors - before.errors),
        (Kind.ERROR_REMOVED, before.errors - after.errors),
    ):
        if errors:
            yield kind, ", ".join(f"`{error_class(code)}` ({code})" for code in sorted(errors))
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        yield (Kind.DEPRECATED if new.get("deprecated") else Kind.NO_LONGER_DEPRECATED), ""
    if old.get("x-retry-safe") != new.get("x-retry-safe"):
        yield (Kind.RETRIES_GAINED if new.get("x-retry-safe") else Kind.RETRIES_LOST), ""
    if old.get("x-error-field") != new.get("x-error-field"):
        yield (
            Kind.ERROR_FIELD_CHANGED,
            f"{shown(old.get('x-error-field'))} → {shown(new.get('x-error-field'))}",
        )
    yield from _rate_limits(old, new)


def _rate_limits(old: Node, new: Node) -> Found:
    before, after = ({limit["seconds"]: limit["calls"] for limit in n.get("x-rate-limits", [])} for n in (old, new))
    if before == after:
        return
    if not after:
        yield Kind.RATE_LIMIT_DROPPED, docstrings.rate_limits(old)
        return
    tighter = any(seconds not in before or calls < before[seconds] for seconds, calls in after.items())
    told = f"{docstrings.rate_limits(old) or 'none'} → {docstrings.rate_limits(new)}"
    yield (Kind.RATE_LIMIT_TIGHTENED if tighter else Kind.RATE_LIMIT_LOOSENED), told


def _scopes(before: Operation, after: Operation) -> Found:
    old, new = before.scopes, after.scopes
    if old == new:
        return
    if len(old) == len(new) == 1:
        (one,), (other,) = old, new
        yield from ((Kind.SCOPE_LOST, scope) for scope in sorted(one - other))
        yield from ((Kind.SCOPE_GAINED, scope) for scope in sorted(other - one))
        return
    # A key that was enough is enough for a group of scopes that contains one of the old groups, and for no other.
    loosened = all(any(group <= wider for group in old) for wider in new)
    yield (Kind.SCOPES_LOOSENED if loosened else Kind.SCOPES_TIGHTENED), docstrings.scopes(after.node)


def _paging(before: Operation, after: Operation) -> Found:
    old, new = before.node.get("x-paging"), after.node.get("x-paging")
    if old is None or new is None:
        if old != new:
            yield (Kind.PAGING_GAINED if new else Kind.PAGING_LOST), ""
        return
    keys = [key for key in ("style", "parameter", "items", "skip_with") if old.get(key) != new.get(key)]
    if keys:
        yield (
            Kind.PAGING_CHANGED,
            ", ".join(f"{key.replace('_', ' ')} {shown(old.get(key))} → {shown(new.get(key))}" for key in keys),
        )
    size = old.get("max_limit"), new.get("max_limit")
    if size[0] != size[1]:
        lower = is_tighter("maximum", *size)
        yield (Kind.PAGE_SIZE_LOWERED if lower else Kind.PAGE_SIZE_RAISED), " → ".join(map(shown, size))


def renamed_resources(old: API, new: API) -> dict[str, str]:
    """The resources that have another name now."""
    names = {old.resources[tag]: new.resources[tag] for tag in old.resources.keys() & new.resources.keys()}
    return {before: after for before, after in names.items() if before != after}
