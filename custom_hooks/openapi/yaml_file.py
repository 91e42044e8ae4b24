"""Reading documents, and writing openapi.yaml so that a diff shows only what changed."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

from ..errors import DocumentError
from .document import Node

HEADER = """\
# The Instantly.ai API V2: facts of the published API document, names and descriptions of this project.
# `make update-spec` brings in new facts and keeps names and descriptions; edit those here, then run `make generate`.
"""
DOCUMENT_ORDER = ("openapi", "info", "servers", "security", "tags", "paths", "components")
READING_ORDER = ("title", "operationId", "tags", "name", "in", "summary", "$ref", "type", "description", "required")
SCOPE_LIST = re.compile(r"^( *)(?:x-scopes: |- )\[[^\[\]]*:all[^\[\]]*\]$", re.MULTILINE)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Writes lists of plain values on one line."""


def _represent_list(dumper: Any, items: list[Any]) -> yaml.Node:
    plain = not any(isinstance(item, dict | list) for item in items)
    node: yaml.Node = dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=plain)
    return node


_Dumper.add_representer(list, _represent_list)


def read(path: Path) -> Node:
    """Read a JSON or YAML document from a file.

    Raises:
        DocumentError: There is no such file, or it holds no document.
    """
    try:
        return parse(path.read_bytes(), path.name)
    except OSError as error:
        raise DocumentError([f"{path} cannot be read: {error.strerror}"]) from error


def parse(data: bytes, name: str) -> Node:
    """Read JSON or YAML, with or without a byte-order mark; `name` says where it came from.

    Raises:
        DocumentError: It is neither, or something else than a mapping.
    """
    try:
        text = data.decode("utf-8-sig").strip()
        if text.startswith("<"):
            raise DocumentError([f"{name} is a web page, not a document"])
        document = json.loads(text) if text.startswith("{") else yaml.load(text, Loader=_LOADER)
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        raise DocumentError([f"{name} is no complete JSON or YAML: {error}"]) from error
    if not isinstance(document, dict):
        kind = "nothing" if document is None else f"a {type(document).__name__}"
        raise DocumentError([f"{name} holds {kind}, not a document"])
    return document


def write(path: Path, document: Node) -> None:
    """Write openapi.yaml as one step; equal documents give equal bytes."""
    new = path.with_name(f".{path.name}.new")
    new.write_text(HEADER + text(document), encoding="utf-8")
    new.replace(path)


def text(document: Any) -> str:
    """A document as YAML in its own order, without anchors."""
    ordered = _in_order(_in_reading_order(document), DOCUMENT_ORDER) if isinstance(document, dict) else document
    plain = json.loads(json.dumps(ordered))  # no shared objects, hence no anchors
    dumped: str = yaml.dump(plain, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
    return SCOPE_LIST.sub(lambda match: match.group(0).replace(", ", f", # or\n{match.group(1)}  "), dumped)


def _in_reading_order(node: Any) -> Any:
    """Names, types and descriptions come first; properties keep their order."""
    if isinstance(node, list):
        return [_in_reading_order(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: {name: _in_reading_order(item) for name, item in node[key].items()}
        if key == "properties" and isinstance(node[key], dict)
        else node[key]
        if key == "examples"
        else _in_reading_order(node[key])
        for key in _in_order(node, READING_ORDER)
    }


def _in_order(node: Node, order: tuple[str, ...]) -> Node:
    first = {key: node[key] for key in order if key in node}
    return {**first, **node}
