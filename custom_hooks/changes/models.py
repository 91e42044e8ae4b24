"""What changed in the models and enums, judged by whether they are sent, received, or both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from ..render.description import Enum, Model, Package, Value
from ..render.python_types import NONE, Type
from ..safe_text import code_span
from .change import Change, change
from .rules import ChangeKind, Direction, Verdict, gravity, verdict
from .types import text
from .usage import Usage
from .values import limit_differences, type_differences, value_differences

ANY_USE = Usage(directions=set(Direction))  # what nothing uses is judged either way


def changes_of_models(
    old: Package, new: Package, old_usages: dict[str, Usage], new_usages: dict[str, Usage], known: set[str]
) -> Iterator[Change]:
    """The changes of all models and enums; `known` are those that operations use which are not new themselves."""
    before, after = _models_and_enums(old), _models_and_enums(new)
    for name in before.keys() - after.keys():
        group = old_usages.get(name, ANY_USE).resource
        yield change(ChangeKind.MODEL_REMOVED, group, "", thing=_thing(before[name]), item=name)
    for name in after.keys() - before.keys():
        if name in known or name not in new_usages:
            group = new_usages.get(name, ANY_USE).resource
            yield change(ChangeKind.MODEL_ADDED, group, "", thing=_thing(after[name]), item=name)
    for name in before.keys() & after.keys():
        group = new_usages.get(name, ANY_USE).resource
        directions = (old_usages.get(name) or new_usages.get(name, ANY_USE)).directions  # as callers used it so far
        match before[name], after[name]:
            case Model() as one, Model() as other:
                yield from _Comparison(name, group, directions).of_models(one, other)
            case Enum() as one, Enum() as other:
                yield from _Comparison(name, group, directions).of_enums(one, other)
            case one, other:
                detail = f"{_article(other)}, and was {_article(one)}"
                yield change(ChangeKind.MODEL_REPLACED, group, name, detail)


def changes_of_model_names(renamed: dict[str, str], usages: dict[str, Usage]) -> Iterator[Change]:
    """Models and enums that are called otherwise: old names and new ones."""
    for before, after in renamed.items():
        yield change(ChangeKind.MODEL_RENAMED, usages.get(after, ANY_USE).resource, before, code_span(after))


def _models_and_enums(package: Package) -> dict[str, Model | Enum]:
    return {**package.models, **package.enums}


def _thing(one: Model | Enum) -> str:
    return "model" if isinstance(one, Model) else "enum"


def _article(one: Model | Enum) -> str:
    return "a model" if isinstance(one, Model) else "an enum"


class _Comparison:
    """The comparison of one model or enum."""

    def __init__(self, name: str, resource: str, directions: set[Direction]) -> None:
        self._name = name
        self._resource = resource
        self._directions = directions

    def _change(self, kind: ChangeKind, detail: str = "", *, thing: str = "", item: str = "") -> Change:
        return self._noticed(kind, detail, self._directions, thing=thing, item=item)

    def _noticed(
        self, kind: ChangeKind, detail: str, directions: Iterable[Direction], *, thing: str = "", item: str = ""
    ) -> Change:
        """A change that is noticed in some directions."""
        return Change(kind, _gravest(kind, directions), self._resource, self._name, thing, item, detail)

    def of_models(self, old: Model, new: Model) -> Iterator[Change]:
        before, after = ({field.name: field for field in model.fields} for model in (old, new))
        for name in before.keys() - after.keys():
            yield self._change(ChangeKind.FIELD_REMOVED, thing="field", item=name)
        for name in after.keys() - before.keys():
            required = after[name].must_be_given and Direction.SENT in self._directions
            kind = ChangeKind.REQUIRED_FIELD_ADDED if required else ChangeKind.FIELD_ADDED
            yield self._change(kind, thing="field", item=name)
        for name in before.keys() & after.keys():
            yield from self._of_fields(name, before[name], after[name])
        for kind, detail in limit_differences(old.limits, new.limits):
            yield self._change(kind, detail)
        yield from self._of_free_names(old.free, new.free)

    def _of_fields(self, name: str, old: Value, new: Value) -> Iterator[Change]:
        types = {direction: _types_of_fields(old, new, direction) for direction in self._directions}
        for kind, detail, direction in _gravest_type_difference(types):
            yield self._noticed(kind, detail, [direction], thing="field", item=name)
        noticed: dict[tuple[ChangeKind, str], list[Direction]] = defaultdict(list)
        for direction in self._directions:
            for difference in value_differences(old, new, direction):
                noticed[difference].append(direction)
        for (kind, detail), directions in noticed.items():
            yield self._noticed(kind, detail, directions, thing="field", item=name)

    def _of_free_names(self, old: Type | None, new: Type | None) -> Iterator[Change]:
        """What names the model may hold beside its fields."""
        if old is not None and new is not None:
            for kind, detail, direction in _gravest_type_difference(dict.fromkeys(self._directions, (old, new))):
                yield self._noticed(kind, f"of other names {detail}", [direction])
        elif new is not None:
            yield self._change(ChangeKind.FREE_NAMES_GAINED, code_span(text(new)))
        elif old is not None:
            yield self._change(ChangeKind.FREE_NAMES_LOST, code_span(text(old)))

    def of_enums(self, old: Enum, new: Enum) -> Iterator[Change]:
        if old.base != new.base:
            yield self._change(ChangeKind.TYPE_CHANGED, f"{code_span(old.base)} → {code_span(new.base)}")
        before, after = ({member.name: member.value for member in enum.members} for enum in (old, new))
        new_names = {value: name for name, value in after.items()}
        renamed = {
            name: new_names[value]
            for name, value in before.items()
            if name not in after and new_names.get(value, name) not in before
        }
        for name, value in before.items():
            if name in renamed:
                yield self._change(ChangeKind.MEMBER_RENAMED, code_span(renamed[name]), thing="member", item=name)
            elif name not in after:
                yield self._change(ChangeKind.MEMBER_REMOVED, thing="member", item=name)
            elif value != after[name]:
                detail = f"{code_span(repr(value))} → {code_span(repr(after[name]))}"
                yield self._change(ChangeKind.MEMBER_REVALUED, detail, thing="member", item=name)
        earlier, later = ({member.name for member in enum.members if member.gone} for enum in (old, new))
        for name in before.keys() & after.keys() & (earlier ^ later):
            kind = ChangeKind.GONE if name in later else ChangeKind.NO_LONGER_DEPRECATED
            yield self._change(kind, thing="member", item=name)
        for name in after.keys() - before.keys() - set(renamed.values()):
            yield self._change(ChangeKind.MEMBER_ADDED, thing="member", item=name)


def _types_of_fields(old: Value, new: Value, direction: Direction) -> tuple[Type, Type]:
    """The types that a caller notices. Where a field may be left out, before and after, null is nothing new to read."""
    if direction is Direction.SENT or old.required or new.required:
        return old.type, new.type
    before, after = (tuple(option for option in value.type if option not in NONE) or NONE for value in (old, new))
    return before, after


def _gravest_type_difference(
    types: Mapping[Direction, tuple[Type, Type]],
) -> Iterator[tuple[ChangeKind, str, Direction]]:
    """A type may be wider for what is sent and another one for what is received."""
    differences = [
        (gravity(verdict(kind, direction)), direction.name, kind, detail, direction)
        for direction, (old, new) in types.items()
        for kind, detail in type_differences(old, new, direction)
    ]
    if differences:
        *_, kind, detail, direction = min(differences, key=lambda difference: difference[:2])
        yield kind, detail, direction


def _gravest(kind: ChangeKind, directions: Iterable[Direction]) -> Verdict:
    return min((verdict(kind, direction) for direction in directions), key=gravity)
