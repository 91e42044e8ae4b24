"""Where things stand in the reference, and links from one page to another."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote

from ...openapi import hand_written
from ...render.annotations import DATES
from ...render.description import Package
from ...render.python_types import EnumType, ListOf, MappingOf, ModelType, Option, Plain, Type
from .markdown import code, link, prose

FOLDER = "reference"
INDEX = f"{FOLDER}/index.md"
OPERATIONS = f"{FOLDER}/operations.md"
SCOPES = f"{FOLDER}/scopes.md"
MODELS = f"{FOLDER}/models/index.md"
# A page is shown as the index of a folder, so that these have the place of `models.md` and `python.md`, too.
_TAKEN = {INDEX, OPERATIONS, SCOPES, MODELS, f"{FOLDER}/models.md", f"{FOLDER}/python.md"}


def of_resource(name: str) -> str:
    """The page of a resource."""
    return _free(f"{FOLDER}/{name}")


def of_model(name: str) -> str:
    """The page of a model or an enum."""
    return _free(f"{FOLDER}/models/{name}")


def of_guide(name: str) -> str:
    """The page of a guide."""
    return f"{name}.md"


def _free(path: str) -> str:
    page = f"{path}.md"
    return f"{path}_.md" if page.lower() in _TAKEN else page


@dataclass(frozen=True)
class Targets:
    """What can be linked to: every method and every model of the package."""

    package: Package

    @cached_property
    def places(self) -> Mapping[str, tuple[str, str]]:
        """The page and the anchor of each name, such as `leads.list` and `Lead`."""
        methods = {
            f"{resource.name}.{method}": (of_resource(resource.name), method)
            for resource in self.package.resources
            for method in [*(name for name, _ in resource.methods), *sorted(hand_written.methods(resource.name))]
        }
        classes = {name: (of_model(name), "") for name in [*self.package.models, *self.package.enums]}
        return {**classes, **methods}


@dataclass(frozen=True)
class Links:
    """Links as they are on one page."""

    targets: Targets
    here: str

    def to(self, page: str, anchor: str = "", **query: str) -> str:
        """The way from this page to another one."""
        way = "" if page == self.here and anchor else posixpath.relpath(page, posixpath.dirname(self.here))
        asked = "&".join(f"{name}={quote(value, safe='')}" for name, value in query.items())
        return f"{way}{f'?{asked}' if asked else ''}{f'#{anchor}' if anchor else ''}"

    def name(self, name: str) -> str:
        """A name as code, which leads to where it stands."""
        place = self.targets.places.get(name)
        return code(name) if place is None or place == (self.here, "") else link(code(name), self.to(*place))

    def prose(self, description: str) -> str:
        """A description; the names of methods and models in it are links."""
        return prose(description, self.name)

    def guide(self, label: str, name: str) -> str:
        """A guide."""
        return link(label, self.to(of_guide(name)))

    def scope(self, scope: str) -> str:
        """A scope, which leads to the operations that it opens."""
        return link(code(scope), self.to(OPERATIONS, scope=scope))

    def type(self, type_: Type, *, of_argument: bool = False) -> str:
        """A type in words."""
        shown = dict.fromkeys(words for option in type_ for words in self._options(option, of_argument))
        if "`None`" in shown:
            shown["`None`"] = shown.pop("`None`")  # last
        return " or ".join(shown)

    def _options(self, option: Option, of_argument: bool) -> list[str]:
        match option:
            case EnumType(name, base):
                return [self.name(name), code(base)] if of_argument else [self.name(name)]
            case ModelType(name):
                return [self.name(name), "mapping"] if of_argument else [self.name(name)]
            case ListOf(item):
                return [f"list of {self._inner(item, of_argument)}"]
            case MappingOf(value):
                return [f"mapping of names to {self._inner(value, of_argument)}"]
            case Plain(name) if name in DATES and of_argument:
                return [code("datetime.datetime"), code("datetime.date"), code("str")]
            case Plain(name) if name in DATES:
                return [code(DATES[name][0])]
            case Plain(name):
                return [code(name)]

    def _inner(self, type_: Type, of_argument: bool) -> str:
        words = self.type(type_, of_argument=of_argument)
        return f"({words})" if " or " in words else words
