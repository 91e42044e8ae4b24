"""A description becomes the files of api/, models/ and resources/."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openapi_python_client
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..errors import DocumentError
from ..openapi import yaml_file
from . import code, docstrings, sandbox_operations
from .annotations import annotation, argument, decoders, field, in_class, page, pager, response_decoder
from .description import Operation, Package
from .reading import read

TEMPLATES = Path(__file__).parent / "templates"
GENERATED = ("api", "models", "resources", sandbox_operations.FILE)


def render(source: Path, settings: Path, destination: Path) -> None:
    """Write the generated part of the package, which openapi.yaml (the source) describes, into a folder.

    Raises:
        DocumentError: The document has faults, or the generator warns about anything.
    """
    document = yaml_file.read(source)
    environment = _environment()
    written: set[Path] = set()
    for name, template, values in _files(read(document, settings), source):
        text = environment.get_template(f"{template}.jinja").render(values)
        file = _place(destination, name)
        if file in written:
            raise DocumentError([f"{name} would be made twice: two names of openapi.yaml give one name in Python"])
        written.add(file)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    sandbox_operations.write(document, destination)


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
        finalize=code.printed,  # what no filter has made code of is refused
    )
    environment.filters |= {
        "literal": code.literal,
        "decoder": code.decoder,
        "docstring": lambda text: code.docstring(code.in_docstring(text)),
        "request": docstrings.request,
        "annotation": lambda type_: code.annotation(annotation(type_)),
        "field": field,
        "argument": argument,
        "decoders": decoders,
        "page": lambda type_: code.annotation(page(type_)),
        "response_decoder": lambda operation: code.decoder(response_decoder(operation)),
        "pager": lambda operation: code.annotation(pager(operation)),
        "in_class": lambda type_: code.annotation(in_class(type_)),
        "method_docstring": lambda operation: code.docstring(docstrings.of_method(operation)),
        "endpoint_docstring": lambda operation: code.docstring(docstrings.of_endpoint(operation)),
        "call_docstring": lambda operation: code.docstring(docstrings.of_call(operation)),
        "walk_docstring": lambda operation: code.docstring(docstrings.of_walk(operation)),
        "arguments_of_export": lambda operation: code.docstring(docstrings.arguments_of_export(operation)),
        "errors_of_export": lambda operation: code.docstring(docstrings.errors_of_export(operation)),
        "scopes": lambda operation: code.docstring(docstrings.scopes(operation)),
        "resource_docstring": lambda text, indent: code.docstring(docstrings.of_resource(text, indent)),
        "model_docstring": lambda model: code.docstring(docstrings.of_model(model)),
        "enum_docstring": lambda enum: code.docstring(docstrings.of_enum(enum)),
    }
    return environment


def _place(package: Path, name: str) -> Path:
    """The file of a module, whose folders and name are identifiers: it is nowhere else than in the package."""
    for part in name.removesuffix(".py").removesuffix("/__init__").split("/"):
        code.identifier(part)
    return package / name


def _files(package: Package, source: Path) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The path of every file, its template and what that prints."""
    provenance = {
        "document_date": package.date,
        "document_sha256": hashlib.sha256(source.read_bytes()).hexdigest(),
        "generator": f"openapi-python-client {openapi_python_client.__version__}",
    }
    yield "api/__init__.py", "api_init.py", {"modules": _modules(package), "scopes": _scopes(package), **provenance}
    for folder, operations in _folders(package).items():
        yield f"api/{folder}/__init__.py", "endpoint_init.py", {"tag": operations[0].tags[0], "operations": operations}
        for operation in operations:
            yield f"api/{folder}/{operation.module}.py", "endpoint_module.py", {"operation": operation}
    classes = {model.name: model.module for model in package.models.values()}
    classes |= {enum.name: enum.module for enum in package.enums.values()}
    yield "models/__init__.py", "models_init.py", {"classes": dict(sorted(classes.items()))}
    for model in package.models.values():
        yield f"models/{model.module}.py", "model.py", {"model": model}
    for enum in package.enums.values():
        yield f"models/{enum.module}.py", "enum.py", {"enum": enum}
    yield "resources/__init__.py", "resources_init.py", {"resources": package.resources}
    for resource in package.resources:
        yield f"resources/{resource.name}.py", "resource.py", {"resource": resource}


def _folders(package: Package) -> dict[str, list[Operation]]:
    folders: dict[str, list[Operation]] = {}
    for operation in package.operations.values():
        folders.setdefault(operation.folder, []).append(operation)
    return folders


def _modules(package: Package) -> dict[str, str]:
    """Every name of an operation, and its module."""
    names: dict[str, str] = {}
    for operation in package.operations.values():
        module = f"{operation.folder}.{operation.module}"
        names |= dict.fromkeys([operation.name, *operation.other_names, operation.published_id], module)
    return dict(sorted(names.items()))


def _scopes(package: Package) -> list[str]:
    """Every scope that an operation accepts."""
    groups = (group for operation in package.operations.values() for group in operation.needed_scopes)
    return sorted({scope for group in groups for scope in group})
