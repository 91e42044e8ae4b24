"""Reading documents, and writing openapi.yaml so that a diff shows only what changed."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, ClassVar

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
LARGEST_FILE = 50_000_000  # bytes; the largest published document so far has 2 million
MOST_VALUES = 1_000_000  # of a YAML document, those of repeated aliases counted each time
MOST_LEVELS = 100
PLAIN = {
    "bool": (re.compile(r"(true|false)\Z"), "tf"),
    "int": (re.compile(r"[-+]?(0|[1-9][0-9]*)\Z"), "-+0123456789"),
    "float": (re.compile(r"([-+]?[0-9]+\.[0-9]*([eE][-+][0-9]+)?|[-+]?\.inf|\.nan)\Z"), "-+0123456789."),
}


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads YAML 1.2: `no` and `12:30` are texts, and so is every name, whatever it looks like."""

    yaml_implicit_resolvers: ClassVar = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag.endswith((":null", ":merge"))]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> Any:
        self.flatten_mapping(node)
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                key.tag = "tag:yaml.org,2002:str"
        return super().construct_mapping(node, deep=deep)


for _kind, (_pattern, _first) in PLAIN.items():
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_kind}", _pattern, list(_first))


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
        with path.open("rb") as file:
            return parse(file.read(LARGEST_FILE + 1), path.name)
    except OSError as error:
        raise DocumentError([f"{path} cannot be read: {error.strerror}"]) from error


def parse(data: bytes, name: str) -> Node:
    """Read JSON or YAML, with or without a byte-order mark; `name` says where it came from.

    Raises:
        DocumentError: It is neither, is too large, or is something else than a mapping.
    """
    if len(data) > LARGEST_FILE:
        raise DocumentError([f"{name} has more than {LARGEST_FILE // 1_000_000} million bytes"])
    try:
        text = data.decode("utf-8-sig").strip()
        if text.startswith("<"):
            raise DocumentError([f"{name} is a web page, not a document"])
        document = json.loads(text) if text.startswith("{") else _from_yaml(text, name)
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        raise DocumentError([f"{name} is no complete JSON or YAML: {error}"]) from error
    if not isinstance(document, dict):
        kind = "nothing" if document is None else f"a {type(document).__name__}"
        raise DocumentError([f"{name} holds {kind}, not a document"])
    return document


def _from_yaml(text: str, name: str) -> Any:
    """Count first, since a few lines of aliases may stand for billions of values; then read."""
    sizes: dict[str | None, int] = {}
    inside: list[tuple[str | None, int]] = []
    values = 0
    for event in yaml.parse(text, Loader=_Loader):
        match event:
            case yaml.AliasEvent():
                values += sizes.get(event.anchor, 0)
            case yaml.CollectionStartEvent():
                inside.append((event.anchor, values))
                sizes[event.anchor] = MOST_VALUES  # until its end: what is inside of itself has none
                values += 1
            case yaml.CollectionEndEvent():
                anchor, before = inside.pop()
                sizes[anchor] = values - before
            case yaml.ScalarEvent():
                values += 1
                sizes[event.anchor] = 1
        if tag := getattr(event, "tag", None):
            raise DocumentError([f"{name} has the YAML tag {tag}, and may have none"])
        if values > MOST_VALUES or len(inside) > MOST_LEVELS:
            raise DocumentError([f"{name} has more than {MOST_VALUES:,} values or {MOST_LEVELS} levels"])
    return yaml.load(text, Loader=_Loader)


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
