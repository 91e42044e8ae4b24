"""What a description calls by its operationId, a docstring calls by its Python name."""

from __future__ import annotations

import copy
import re
from typing import Any

from ..openapi.document import Node, mappings, operations
from ..openapi.extensions import MEMBER_DESCRIPTIONS

# Without a capital it may as well be an argument or a field, such as `duplicate`.
REFERENCE = re.compile(r"`([a-z]\w*[A-Z]\w*)`")


def with_methods_named(document: Node) -> Node:
    """The document, with `listLeads` in its descriptions and summaries as `leads.list`; what it does not have stays."""
    resources = {tag["name"]: tag["x-resource"] for tag in document["tags"]}
    methods = {
        operation["operationId"]: f"{resources[operation['tags'][0]]}.{operation['x-method']}"
        for _, _, operation in operations(document)
    }

    def named(text: Any) -> Any:
        if isinstance(text, list):
            return [named(one) for one in text]
        if isinstance(text, str):
            return REFERENCE.sub(lambda match: f"`{methods.get(match[1], match[1])}`", text)
        return text

    document = copy.deepcopy(document)
    for node in mappings(document):
        for key in {"summary", "description", MEMBER_DESCRIPTIONS} & node.keys():
            node[key] = named(node[key])
    return document
