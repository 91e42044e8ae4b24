"""What changed in the models and enums, judged by whether they are sent, received, or both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .changes import Change, Found, change, limit_changes, type_changes, value_changes
from .reading import API, Value
from .rules import Kind, Verdict, gravity, verdict
from .values import NOTHING, Type, Use, text


def models(old: API, new: API, known: set[str]) -> Iterator[Change]:
    """The changes of all models and enums; `known` are those that operations use which are not new themselves."""
    before = old.models.keys() | old.enums.keys()
    after = new.models.keys() | new.enums.keys()
    for name in before - after:
        thing = "model" if name in old.models else "enum"
        yield change(Kind.MODEL_REMOVED, group_of(old, name), "", thing=thing, item=name)
    for name in after - before:
        if name in known or name not in new.reach:
            thing = "model" if name in new.models else "enum"
            yield change(Kind.MODEL_ADDED, group_of(new, name), "", thing=thing, item=name)
    for name in before & after:
        if (name in old.models) != (name in new.models):
            told = "a model, and was an enum" if name in new.models else "an enum, and was a model"
            yield change(Kind.MODEL_REPLACED, group_of(new, name), name, told)
        else:
            yield from _fields(old, new, name) if name in old.models else _members(old, new, name)


def group_of(api: API, name: str) -> str:
    """The resource that uses a model or an enum; "" where several do."""
    resources = api.reach[name].resources if name in api.reach else ()
    return next(iter(resources)) if len(resources) == 1 else ""


def _uses(old: API, new: API, name: str) -> frozenset[Use]:
    """How callers have used it so far; a model that nothing uses is judged either way."""
    for api in (old, new):
        if name in api.reach:
            return frozenset(api.reach[name].uses)
    return frozenset(Use)


def _fields(old: API, new: API, name: str) -> Iterator[Change]:
    before, after = old.models[name], new.models[name]
    group, uses = group_of(new, name), _uses(old, new, name)

    def of(kind: Kind, field: str = "", detail: str = "") -> Change:
        return Change(kind, _gravest(kind, uses), group, name, "field" if field else "", field, detail)

    for field in before.fields.keys() - after.fields.keys():
        yield of(Kind.FIELD_REMOVED, field)
    for field in after.fields.keys() - before.fields.keys():
        required = after.fields[field].required and Use.SENT in uses
        yield of(Kind.REQUIRED_FIELD_ADDED if required else Kind.FIELD_ADDED, field)
    for field in before.fields.keys() & after.fields.keys():
        for kind, detail in _in_any_use(before.fields[field], after.fields[field], uses):
            yield of(kind, field, detail)
    for kind, detail in limit_changes(before.rules, after.rules):
        yield of(kind, detail=detail)
    if before.free is None or after.free is None:
        if before.free is not after.free:
            gained = after.free is not None
            told = text(after.free or before.free or NOTHING)
            yield of(Kind.FREE_NAMES_GAINED if gained else Kind.FREE_NAMES_LOST, detail=f"`{told}`")
    else:
        for kind, detail in _gravest_types(before.free, after.free, uses):
            yield of(kind, detail=f"of other names {detail}")


def _in_any_use(old: Value, new: Value, uses: frozenset[Use]) -> Found:
    yield from _gravest_types(old.type, new.type, uses)
    for kind, detail in value_changes(old, new, Use.SENT):
        if kind not in {Kind.TYPE_CHANGED, Kind.TYPE_NARROWED, Kind.TYPE_WIDENED}:
            yield kind, detail


def _gravest_types(old: Type, new: Type, uses: Iterable[Use]) -> Found:
    """A type may be wider for what is sent and another one for what comes."""
    found = [(use, *told) for use in uses for told in type_changes(old, new, use)]
    if found:
        _, kind, detail = min(found, key=lambda item: (gravity(verdict(item[1], item[0])), item[0].name))
        yield kind, detail


def _gravest(kind: Kind, uses: Iterable[Use]) -> Verdict:
    return min((verdict(kind, use) for use in uses), key=gravity)


def _members(old: API, new: API, name: str) -> Iterator[Change]:
    before, after = old.enums[name], new.enums[name]
    group, uses = group_of(new, name), _uses(old, new, name)

    def of(kind: Kind, member: str, detail: str = "") -> Change:
        return Change(kind, _gravest(kind, uses), group, name, "member" if member else "", member, detail)

    if before.base != after.base:
        yield of(Kind.TYPE_CHANGED, "", f"`{before.base}` → `{after.base}`")
    old_values = {member: value for value, member in before.names.items()}
    new_values = {member: value for value, member in after.names.items()}
    for member, value in old_values.items():
        if member in new_values:
            if value != new_values[member]:
                yield of(Kind.MEMBER_REVALUED, member, f"`{value!r}` → `{new_values[member]!r}`")
        elif value in after.names and after.names[value] not in old_values:
            yield of(Kind.MEMBER_RENAMED, member, f"`{after.names[value]}`")
        else:
            yield of(Kind.MEMBER_REMOVED, member)
    for member, value in new_values.items():
        if member not in old_values and not (value in before.names and before.names[value] not in new_values):
            yield of(Kind.MEMBER_ADDED, member)
