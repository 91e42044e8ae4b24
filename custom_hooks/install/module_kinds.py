"""The kinds of generated modules: what each imports, assigns and defines. Every text is a regular expression."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..expressions import NAME


@dataclass(frozen=True)
class Kind:
    """A kind of module: its file and its imports, as regular expressions, and what it assigns and defines."""

    file: str
    imports: tuple[str, ...] = ()
    assigned: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()


def _imports(*modules: str) -> tuple[str, ...]:
    """`module: name, name` as one regular expression for each name."""
    pairs = (module.split(": ") for module in modules)
    return tuple(re.escape(f"from {module} import {name}") for module, names in pairs for name in names.split(", "))


KINDS = (
    Kind("api/__init__", assigned=("DOCUMENT_DATE", "DOCUMENT_SHA256", "GENERATOR", "MODULES", "SCOPES")),
    Kind(
        f"api/{NAME}/__init__",
        imports=(
            *_imports("__future__: annotations", "typing: TYPE_CHECKING", "..._core: lazy"),
            rf"from \. import {NAME}",
        ),
        assigned=("__all__", "(__getattr__, __dir__)"),
    ),
    Kind(
        f"api/{NAME}/{NAME}",
        imports=(
            "import (datetime|functools)",
            *_imports(
                "__future__: annotations",
                "collections.abc: Callable, Mapping, Sequence",
                "typing: Any, Final",
                "...: models",
                "..._core: decoding",
                "..._core.endpoints: Caller, parsed",
                "..._core.operation: Argument, Operation, Paging, RateLimit",
                "..._core.pagination: ListPage, Pager",
                "..._core.types: UNSET, Response, Unset",
            ),
        ),
        assigned=("OPERATION", "_decode", "asyncio", "fetch"),
        functions=("asyncio_detailed", "iterate"),
    ),
    Kind(
        "models/__init__",
        imports=(
            *_imports("__future__: annotations", "typing: TYPE_CHECKING", ".._core: lazy"),
            rf"from \.{NAME} import {NAME}",
        ),
        assigned=("__all__", "(__getattr__, __dir__)"),
    ),
    Kind(
        f"models/{NAME}",
        imports=(
            "import datetime",
            rf"from \.\._core\.model_properties\.{NAME} import {NAME}Properties",
            *_imports(
                "__future__: annotations",
                "collections.abc: Mapping, Sequence",
                "typing: TYPE_CHECKING, Any, ClassVar",
                "..: models",
                ".._core: decoding",
                ".._core.base_model: FreeModel, Model",
                ".._core.open_enums: OpenIntEnum, OpenStrEnum",
                ".._core.pagination: Page",
                ".._core.types: LEFT_OUT, UNSET, Unset",
            ),
        ),
        functions=("items",),
        bases=("OpenIntEnum", "OpenStrEnum", rf"({NAME}Properties, )?(FreeModel|(Page, )?Model)"),
    ),
    Kind(
        "resources/__init__",
        imports=(
            *_imports(
                "__future__: annotations",
                "typing: TYPE_CHECKING",
                "..: resources",
                ".._core: lazy",
                ".._core.base_resource: resource",
                ".._core.endpoints: Caller",
            ),
            rf"from \.{NAME} import {NAME}Resource",
        ),
        assigned=("__all__", "(__getattr__, __dir__)"),
        functions=(NAME,),
        bases=("Caller",),
    ),
    Kind(
        f"resources/{NAME}",
        imports=(
            "import (builtins|datetime)",
            rf"from \.\.api import (?P<folder>{NAME}) as _(?P=folder)",
            rf"from \.\._core\.resource_methods\.{NAME} import {NAME}Methods",
            *_imports(
                "__future__: annotations",
                "collections.abc: Mapping, Sequence",
                "os: PathLike",
                "typing: Any",
                "..: models, bulk as _bulk, export as _exports",
                ".._core.base_resource: Resource",
                ".._core.deprecation: deprecated",
                ".._core.pagination: ListPage, Pager",
                ".._core.types: UNSET, Unset",
            ),
        ),
        functions=(NAME,),
        bases=("Resource", f"{NAME}Methods"),
    ),
)
