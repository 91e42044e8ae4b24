"""The generated part of the package, described. Templates print it; the report on changes compares two of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from ..openapi import hand_written
from ..openapi.paths import canonical
from .limits import Limits
from .python_types import ANY, NONE, ListOf, Plain, Type

LARGEST_PAGE = 100  # where the document gives no limit
CONSTANTS = {"str": str, "int": int, "float": float, "bool": bool}  # types whose values stand in code
ACRONYMS = {"ai": "AI", "api": "API", "crm": "CRM", "dfy": "DFY", "oauth": "OAuth"}


@dataclass(frozen=True)
class Value:
    """A field of a model, or an argument of an operation."""

    name: str
    json_name: str
    type: Type
    required: bool
    description: str
    limits: Limits
    default: Any
    deprecated: bool
    gone: str  # the day on which the published document dropped it; empty for most
    location: str = ""  # of an argument: path, query or body
    joined: bool = False  # whether several are one text, joined by commas

    @property
    def read_type(self) -> Type:
        """The type of what is read: None stands for null, and for what was left out."""
        is_complete = self.required or self.type == ANY or NONE[0] in self.type
        return self.type if is_complete else (*self.type, *NONE)

    @property
    def only_value(self) -> Any:
        """The one value that is possible, where it is required and code can have it as default; else None."""
        values = [self.limits["const"]] if "const" in self.limits else self.limits.get("enum", [])
        match self.type:
            case (Plain(name),) if self.required and self.location != "path" and len(values) == 1:
                return values[0] if type(values[0]) is CONSTANTS.get(name) else None
            case _:
                return None

    @property
    def must_be_given(self) -> bool:
        """Whether a caller cannot leave it out."""
        return self.required and self.only_value is None


@dataclass(frozen=True)
class Marks:
    """What the API asks of an argument beside its type; `form` is how it is written."""

    name: str
    location: str
    python_name: str
    form: str
    least: float | None
    most: float | None
    dates: tuple[tuple[str, str], ...]  # dates inside of it, and how they are written
    deprecated: tuple[str, ...]  # what of it is deprecated: the empty path is all of it


@dataclass(frozen=True)
class Paging:
    """How a list is walked."""

    style: str
    location: str
    parameter: str  # the Python name of the argument that takes the position
    items: str  # the field of the page that holds the items; empty where the response is the list
    item: Type
    max_limit: int | None
    skip_with: str | None

    @property
    def page_size(self) -> int:
        return self.max_limit or LARGEST_PAGE


@dataclass(frozen=True)
class RateLimit:
    """So many calls in so many seconds."""

    calls: int
    seconds: int
    per: str = "workspace"


@dataclass(frozen=True)
class Operation:
    """One operation of the API: a function of a module, and a method of one or more resources."""

    id: str
    published_id: str
    method: str
    path: str
    name: str  # resource and method
    other_names: tuple[str, ...]  # where it is a method of further resources
    tags: tuple[str, ...]
    folder: str
    module: str
    summary: str
    description: str
    arguments: tuple[Value, ...]  # those of the path, then required ones, then the others
    marks: tuple[Marks, ...]
    one_of: tuple[str, ...]  # body fields of which exactly one has to be given
    any_of: tuple[str, ...]  # body fields of which at least one has to be given
    body_limits: Limits
    has_response_body: bool
    response: Type
    response_description: str
    status: str
    errors: tuple[int, ...]
    scopes: tuple[str, ...]
    scope_groups: tuple[tuple[str, ...], ...]
    paging: Paging | None
    rate_limits: tuple[RateLimit, ...]
    retry_safe: bool
    error_field: str | None
    deprecated: bool

    @property
    def resource(self) -> str:
        return self.name.partition(".")[0]

    @property
    def route(self) -> tuple[str, str]:
        """Method and path, whatever the path's parameters are called and however it ends."""
        return self.method, canonical(self.path)

    @property
    def is_bare_list(self) -> bool:
        """Whether the response is a list with nothing around it."""
        return len(self.response) == 1 and isinstance(self.response[0], ListOf)

    @property
    def body_required(self) -> bool:
        return bool(self.body_limits.get("minProperties"))

    @property
    def needed_scopes(self) -> tuple[tuple[str, ...], ...]:
        """The API key needs one scope of each group."""
        return self.scope_groups or ((self.scopes,) if self.scopes else ())

    @property
    def positional(self) -> list[Value]:
        return self.located("path")

    @property
    def keywords(self) -> list[Value]:
        return [argument for argument in self.arguments if argument.location != "path"]

    @property
    def filters(self) -> list[Value]:
        """The keyword arguments of a walk: all but the page size and the position."""
        assert self.paging is not None
        return [argument for argument in self.keywords if argument.name not in {"limit", self.paging.parameter}]

    @property
    def position(self) -> Value:
        """The argument that takes the position in a list; also None, which the last page has in its place."""
        assert self.paging is not None
        found = next(argument for argument in self.keywords if argument.name == self.paging.parameter)
        return replace(found, type=found.read_type)

    def located(self, location: str) -> list[Value]:
        return [argument for argument in self.arguments if argument.location == location]


@dataclass(frozen=True)
class Model:
    """One model."""

    name: str
    module: str
    description: str
    fields: tuple[Value, ...]
    limits: Limits
    free: Type | None  # what other names than those of the fields may hold
    items: Value | None  # the field that holds the items, where the model is a page of a list
    cycle: frozenset[str] = frozenset()  # the models that contain this one and that it contains; itself is one of them
    is_sent: bool = False  # whether callers make it, as an argument or inside of one

    @property
    def hand_written(self) -> str | None:
        """The class of its hand-written properties, where it has any."""
        return f"{self.name}Properties" if hand_written.properties(self.name) else None

    @property
    def renamed(self) -> list[Value]:
        """The fields that have another name in JSON."""
        return [field for field in self.fields if field.name != field.json_name]

    @property
    def types(self) -> list[Type]:
        """The types of its fields, and of what other names may hold."""
        return [*(field.type for field in self.fields), *([self.free] if self.free else [])]

    @property
    def given(self) -> list[Value]:
        """The fields as a caller gives them, the required ones first."""
        return sorted(self.fields, key=lambda field: not field.required)

    @property
    def item(self) -> Type | None:
        """What the items of a page are."""
        return list_item(self.items.type) if self.items else None


@dataclass(frozen=True)
class Member:
    """One member of an enum."""

    name: str
    value: Any
    description: str
    gone: str


@dataclass(frozen=True)
class Enum:
    """One enum; `base` is int or str."""

    name: str
    module: str
    description: str
    base: str
    members: tuple[Member, ...]


@dataclass(frozen=True)
class Resource:
    """The operations of a group of the API under their short names."""

    name: str
    tag: str
    description: str
    methods: tuple[tuple[str, Operation], ...]

    @property
    def class_name(self) -> str:
        return f"{self._camel_case}Resource"

    @property
    def hand_written(self) -> str | None:
        """The class of its hand-written methods, where it has any."""
        return f"{self._camel_case}Methods" if self.name in hand_written.METHODS else None

    @property
    def exported(self) -> Operation | None:
        """The list that its method `export` writes into a file, where it has that method."""
        wanted = hand_written.EXPORTS.get(self.name)
        return next((operation for _, operation in self.methods if operation.id == wanted), None)

    @property
    def _camel_case(self) -> str:
        return "".join(ACRONYMS.get(word, word.capitalize()) for word in self.name.split("_"))

    @property
    def folders(self) -> list[str]:
        return sorted({operation.folder for _, operation in self.methods})


@dataclass(frozen=True)
class Package:
    """The whole generated part; the keys are operationIds and the names of models and enums."""

    date: str
    resources: tuple[Resource, ...]
    operations: dict[str, Operation]
    models: dict[str, Model]
    enums: dict[str, Enum]


def list_item(type_: Type) -> Type | None:
    """What the items of a list are; None where the type is something else than a list."""
    match type_:
        case (ListOf(item),):
            return item
        case _:
            return None
