"""A short example of each operation, made of openapi.yaml: the arguments that it needs, and something to print."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ...openapi import python_names
from ...openapi.document import Node
from ...render.code import identifier
from ...render.description import Model, Operation, Package, Value
from ...render.python_types import NONE, EnumType, ModelType, Plain, Type
from .formatting import formatted
from .values import Values, rank

WIDTH = 88
INDENT = 4
FILTERS = {"campaign", "campaign_id"}  # lists that have such an argument are mostly read with it
# Arguments without which a call makes no sense or is refused, though its schema does not simply require them.
TOGETHER: Mapping[str, tuple[str, ...]] = {
    "accounts.get_daily_analytics": ("emails",),
    "ai_inbox_managers.create_guidance": ("instruction", "status"),
    "ai_sales_agents.create": ("agent_type", "type", "input"),
    "campaigns.search_by_contact": ("search",),
    "custom_tags.assign": ("resource_ids",),
    "emails.forward": ("body",),
    "leads.bulk_assign": ("list_id",),
    "leads.bulk_delete": ("list_id", "ids"),
    "leads.create": ("campaign", "email", "first_name"),
    "leads.move": ("ids", "to_list_id"),
}
HEAD = """\
from __future__ import annotations

import datetime

from instantly_async import InstantlyClient, models
"""


@dataclass(frozen=True)
class Example:
    """A few lines in which `instantly` is the client; `variables` are the types of what they need beside it."""

    name: str  # of the operation
    code: str
    variables: Mapping[str, str]

    @property
    def function(self) -> str:
        """The name of the function that has the example in the module that is checked."""
        return self.name.replace(".", "__")

    @property
    def source(self) -> str:
        """The example as a function, with the variables as arguments."""
        given = "".join(f", {name}: {kind}" for name, kind in self.variables.items())
        body = textwrap.indent(self.code, " " * INDENT)
        return f"async def {identifier(self.function)}(instantly: InstantlyClient{given}) -> None:\n{body}\n"


def examples(document: Node, package: Package) -> dict[str, Example]:
    """The examples of all operations, by the names of these."""
    made = [_example(document, package, operation) for operation in package.operations.values()]
    functions = formatted([example.source for example in made], WIDTH + INDENT)
    return {one.name: replace(one, code=_body(function)) for one, function in zip(made, functions, strict=True)}


def module(found: Mapping[str, Example]) -> str:
    """All examples as one module, which type checkers and tests take."""
    return "\n\n".join([HEAD, *(example.source for example in found.values())])


def _body(function: str) -> str:
    first = ast.parse(function).body[0]
    assert isinstance(first, ast.AsyncFunctionDef)
    return textwrap.dedent("\n".join(function.splitlines()[first.body[0].lineno - 1 :]))


def _example(document: Node, package: Package, operation: Operation) -> Example:
    values = Values(document, package, singular(operation.resource))
    nodes = _nodes(document, operation)
    given = [
        (argument, values.argument(argument, nodes[argument.location, argument.json_name]))
        for argument in _shown(operation)
    ]
    words = [text if one.location == "path" else f"{identifier(one.name)}={text}" for one, text in given]
    call = f"instantly.{'.'.join(map(identifier, operation.name.split('.')))}({', '.join(words)})"
    return Example(operation.name, "\n".join(_lines(package, operation, call, values.variables)), values.variables)


def _nodes(document: Node, operation: Operation) -> dict[tuple[str, str], Node]:
    """The schemas of the arguments."""
    node = document["paths"][operation.path][operation.method.lower()]
    found = python_names.argument_nodes(document, operation.path, node)
    return {key: one.get("schema", one) if key[0] != "body" else one for key, one in found.items()}


def _shown(operation: Operation) -> list[Value]:
    """The arguments that have to be given, and as many of the others as make sense of the call."""
    needed = [argument for argument in operation.arguments if argument.must_be_given]
    others = [one for one in operation.keywords if one not in needed and not one.deprecated and not one.gone]
    if operation.paging is not None:
        return [*needed, *[one for one in operation.filters if one in others and one.name in FILTERS][:1]]
    chosen = TOGETHER.get(operation.name) or (*operation.one_of[:1], *operation.any_of[:1])
    if chosen:
        return [*needed, *(one for one in others if one.json_name in chosen)]
    in_body = [one for one in others if one.location == "body"]
    is_bare = not operation.retry_safe and all(one.location == "path" for one in needed)
    return [*needed, *sorted(in_body, key=rank)[:1]] if is_bare else needed


def _lines(package: Package, operation: Operation, call: str, taken: Mapping[str, str]) -> Iterator[str]:
    if operation.paging is not None:
        item = _variable(package, operation, operation.paging.item, "item")
        item = "item" if item in taken or len(f"async for {item} in {call.partition('(')[0]}(") > WIDTH else item
        yield f"async for {item} in {call}:"
        yield f"    print({_telling(package, operation.paging.item, item)})"
    elif operation.response == NONE:
        yield f"await {call}"
    else:
        result = _variable(package, operation, operation.response, "result")
        result = "result" if result in taken else result
        yield f"{result} = await {call}"
        yield f"print({_telling(package, operation.response, result, 'id')})"


def _variable(package: Package, operation: Operation, type_: Type, otherwise: str) -> str:
    """A name for a record: that of its model, where it is one."""
    model = _model(package, type_)
    if model is None or model.module in ("instantly", "models", "datetime"):
        return otherwise
    is_record = model.module == singular(operation.resource) or any(field.name == "id" for field in model.fields)
    return identifier(model.module) if is_record else otherwise


def _telling(package: Package, type_: Type, name: str, first: str = "") -> str:
    """What is printed: the two fields that tell most, `first` before the others."""
    model = _model(package, type_)
    plain = [field for field in model.fields if _is_plain(field)] if model else []
    told = sorted(plain, key=lambda field: (field.name != first, rank(field)))
    return ", ".join(f"{name}.{identifier(field.name)}" for field in told[:2]) or name


def _is_plain(field: Value) -> bool:
    options = [option for option in field.type if option not in NONE]
    is_old = field.deprecated or bool(field.gone)
    return not is_old and all(isinstance(one, EnumType | Plain) and one != Plain("Any") for one in options)


def _model(package: Package, type_: Type) -> Model | None:
    match type_:
        case (ModelType(name),):
            return package.models[name]
        case _:
            return None


def singular(resource: str) -> str:
    """What one record of a resource is called."""
    if resource.endswith("ies"):
        return f"{resource[:-3]}y"
    return resource[:-1] if resource.endswith("s") and not resource.endswith(("ss", "ics")) else resource
