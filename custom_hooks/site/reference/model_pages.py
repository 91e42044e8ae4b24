"""A page for each model and each enum: its fields or members, and what uses it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...openapi.document import Node, resolve
from ...render import docstrings
from ...render.description import Enum, Model, Package, Value
from ...render.python_types import NONE, Type, named
from .hand_written_methods import HandWritten, described
from .markdown import blocks, bullets, code, heading, link, text
from .places import MODELS, Links


@dataclass(frozen=True)
class ModelPages:
    """What the pages are made of."""

    document: Node
    users: Mapping[str, Sequence[str]]  # the methods and models that use a model or an enum
    hand_written: Mapping[str, Sequence[HandWritten]]

    def of_model(self, model: Model, links: Links) -> str:
        """The page of a model."""
        free = f"It takes further fields: {links.type(model.free)}." if model.free else ""
        return blocks(
            heading(1, text(model.name)),
            _up(links),
            links.prose(model.description),
            _kind(model),
            blocks("**Fields**", bullets(self._fields(model, links))) if model.fields else "",
            free,
            *self._properties(model, links),
            self._used_by(model.name, links),
        )

    def of_enum(self, enum: Enum, links: Links) -> str:
        """The page of an enum."""
        unlisted = links.guide("Values that are not listed", "models")
        return blocks(
            heading(1, text(enum.name)),
            _up(links),
            links.prose(enum.description),
            f"Its values are {code(enum.base)}. {unlisted} are kept as they are.",
            blocks("**Members**", bullets(_members(enum, links))),
            self._used_by(enum.name, links),
        )

    def _fields(self, model: Model, links: Links) -> Iterator[str]:
        properties = self.document["components"]["schemas"][model.name].get("properties", {})
        for field in model.fields:
            node = resolve(self.document, properties[field.json_name])
            is_read_only = bool(properties[field.json_name].get("readOnly") or node.get("readOnly"))
            facts = ", ".join([links.type(_shown(model, field)), *_marks(model, field, is_read_only)])
            words = links.prose(docstrings.text(field))
            yield f"{code(field.name)} ({facts}){f': {words}' if words else ''}"

    def _properties(self, model: Model, links: Links) -> Iterator[str]:
        found = self.hand_written.get(model.name, ())
        if found:
            yield "**Properties beside the fields of the API**"
        for one in found:
            yield blocks(code(one.signature), described(one, links))

    def _used_by(self, name: str, links: Links) -> str:
        users = self.users.get(name, ())
        return blocks("**Used by**", bullets(map(links.name, users))) if users else ""


def _up(links: Links) -> str:
    """The way back: no menu has so many pages."""
    return link("All models and enums", links.to(MODELS))


def users(package: Package) -> dict[str, list[str]]:
    """The methods and models that use each model and enum, methods first."""
    found: dict[str, dict[str, None]] = {}

    def add(user: str, types: Iterable[Type]) -> None:
        for type_ in types:
            for one in named(type_):
                found.setdefault(one.name, {})[user] = None

    for operation in package.operations.values():
        items = [operation.paging.item] if operation.paging else []
        add(operation.name, [*(one.type for one in operation.arguments), operation.response, *items])
    for model in package.models.values():
        add(model.name, model.types)
    return {name: list(names) for name, names in found.items()}


def index(package: Package, links: Links) -> str:
    """All models and enums, from A to Z."""
    return blocks(
        heading(1, "Models and enums"),
        f"{code('from instantly_async import models')} has all of them: {code('models.Lead')}, say. "
        f"{links.guide('How models are read and made', 'models')} is a guide of its own.",
        heading(2, "Models", "models"),
        bullets(_entry(one, links) for one in sorted(package.models.values(), key=lambda one: one.name.lower())),
        heading(2, "Enums", "enums"),
        bullets(_entry(one, links) for one in sorted(package.enums.values(), key=lambda one: one.name.lower())),
    )


def _entry(one: Model | Enum, links: Links) -> str:
    assert links.here == MODELS
    words = links.prose(one.description)
    return f"{links.name(one.name)}{f': {words}' if words else ''}"


def _kind(model: Model) -> str:
    if model.item is not None:
        return "A page of a list, which pagers give."
    return "Callers make it, for arguments of calls." if model.is_sent else ""


def _shown(model: Model, field: Value) -> Type:
    """The type as it is read; of what only has to be there for callers, as it is given."""
    return field.type if model.is_sent and field.type == NONE else field.read_type


def _marks(model: Model, field: Value, is_read_only: bool) -> Iterator[str]:
    if field.must_be_given and model.is_sent:
        yield "required"
    if is_read_only:
        yield "read-only"
    if field.name != field.json_name:
        yield f"in JSON {code(field.json_name)}"


def _members(enum: Enum, links: Links) -> Iterator[str]:
    for member in enum.members:
        words = links.prose(member.description)
        gone = f"deprecated; gone from the API's document since {text(member.gone)}" if member.gone else ""
        shown = ". ".join(filter(None, [words.removesuffix("."), gone]))
        yield f"{code(member.name)} = {code(repr(member.value))}{f': {shown}.' if shown else ''}"
