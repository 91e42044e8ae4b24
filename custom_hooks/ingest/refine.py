"""From the document as published to openapi.yaml, step by step."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from ..errors import DocumentError, refusing_depth
from ..openapi.document import Node, mappings
from ..openapi.extensions import DOCUMENT_DATE, TEMPORARY
from . import overlay
from .argument_forms import mark_argument_forms
from .carry_over import carry_over
from .compositions import extend_components
from .error_responses import hoist_error_responses
from .gate.admission import admit
from .hoist import hoist_schemas
from .matching import matching_operations
from .merging import merge_uses
from .method_names import name_methods
from .name_components import name_components
from .name_operations import name_operations
from .needs_words import mark_new_components
from .normalise import normalise
from .record_names import record_names
from .repair import repair
from .supported import check_supported

NOTHING: Node = {"info": {"version": ""}, "tags": [], "paths": {}, "components": {"schemas": {}}}


@dataclass
class Refined:
    """openapi.yaml as data, what had to be repaired, and the corrections that no longer apply."""

    document: Node
    repaired: list[str]
    stale_corrections: list[str]


@refusing_depth()
def refine(
    published: Node,
    corrections: Node,
    previous: Node,
    today: datetime.date | None = None,
    *,
    keep_vanished: bool = True,
) -> Refined:
    """Turn a published document into openapi.yaml, keeping names and descriptions of the one that it replaces.

    What vanished from responses stays in them (`keep_vanished`); `today` is the day that it is marked with.

    Raises:
        DocumentError: The document is refused at the gate, or describes another API.
    """
    is_first = not previous
    previous = previous or NOTHING
    today = today or datetime.datetime.now(datetime.UTC).date()
    readable = admit(published)
    repaired = [*repair(readable), *_keep_names(readable, previous)]
    corrected, stale = overlay.apply(readable, corrections)
    extend_components(corrected)
    merge_uses(corrected)
    mark_argument_forms(corrected)
    check_supported(corrected)
    document = normalise(corrected)
    document["info"] |= {key: previous["info"][key] for key in ("version", DOCUMENT_DATE) if key in previous["info"]}
    if not is_first:
        carry_over(document, previous, today if keep_vanished else None)
    name_methods(document, previous)
    hoist_schemas(document, previous)
    hoist_error_responses(document)
    _remove_temporary_keys(document)
    if not is_first:
        record_names(document, previous)
        mark_new_components(document, previous)
    return Refined(document, repaired, stale)


def _keep_names(document: Node, previous: Node) -> list[str]:
    """Give everything in a published document the name that openapi.yaml has for it."""
    matches = matching_operations(document, previous)
    if previous["paths"] and not matches:
        raise DocumentError(["the document has none of the operations of openapi.yaml: it describes another API"])
    components = list(name_components(document, previous, matches))
    return [*components, *name_operations(document, previous, matches)]


def _remove_temporary_keys(document: Node) -> None:
    for node in mappings(document):
        for key in TEMPORARY & node.keys():
            del node[key]
