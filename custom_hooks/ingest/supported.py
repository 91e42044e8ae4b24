"""What the package can send and read: text, numbers and lists of them in a URL, JSON in bodies, JSON and CSV back."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import DocumentError
from ..openapi.document import Node, operations, pointer_token
from ..openapi.paths import anonymous
from ..openapi.schemas import types_of
from .compositions import is_null

LOCATIONS = ("path", "query")  # parameters in headers and cookies belong to the transport
OTHERS = {"form", "simple"}  # the styles of a query and of a path, unless a parameter has another one


def check_supported(document: Node) -> None:
    """Raise a DocumentError that lists what would be sent in another way than the API reads it, or could not be read.

    Every schema is inline or that of an object.
    """
    problems: list[str] = []
    endpoints: dict[tuple[str, str], str] = {}
    for path, method, operation in operations(document):
        pointer = f"#/paths/{pointer_token(path)}/{method}"
        other = endpoints.setdefault((anonymous(path), method), path)
        if other != path:
            problems.append(f"{pointer}: differs from {other} only in the names of its parameters")
        for parameter in operation.get("parameters", []):
            if parameter["in"] in LOCATIONS:
                problems += [f"{pointer}: the parameter {parameter['name']!r} {fault}" for fault in _faults(parameter)]
        content = operation.get("requestBody", {}).get("content", {})
        if content and not any(map(is_json, content)):
            problems.append(f"{pointer}: the body is {', '.join(content)}, and only JSON can be sent")
        for status, response in operation["responses"].items():
            content = response.get("content", {}) if status.startswith("2") else {}
            if content and not any(is_json(media) or is_csv(media) for media in content):
                problems.append(f"{pointer}: the response is {', '.join(content)}, and only JSON and CSV can be read")
    if problems:
        raise DocumentError(problems)


def is_json(media: str) -> bool:
    """Whether a media type is JSON, or a kind of it."""
    name = media.partition(";")[0].strip().lower()
    return name == "application/json" or name.endswith("+json")


def is_csv(media: str) -> bool:
    """Whether a media type is CSV, which is handed on as text."""
    return media.partition(";")[0].strip().lower() == "text/csv"


def _faults(parameter: Node) -> Iterator[str]:
    schema = parameter["schema"]
    if "content" in parameter:
        yield "has a media type"
    options = [schema, *schema.get("anyOf", ()), *schema.get("oneOf", ())]
    kinds = {kind for option in options for kind in types_of(option)}
    if "object" in kinds or any("$ref" in option or "properties" in option for option in options):
        yield "is an object"
    if "array" in kinds and parameter["in"] == "path":
        yield "is a list in a path"
    if parameter.get("style", "form") not in OTHERS:
        yield f"has the style {parameter['style']!r}"


def without_null(schema: Node) -> Node:
    """The schema of a value in a path, which is never null."""
    kinds = [kind for kind in types_of(schema) if kind != "null"]
    if kinds and len(kinds) < len(types_of(schema)):
        return {**schema, "type": kinds[0] if len(kinds) == 1 else kinds}
    options = [option for option in schema.get("anyOf", ()) if not is_null(option)]
    return {**schema, "anyOf": options} if options and len(options) < len(schema["anyOf"]) else schema
