"""What OpenAPI knows: the keys of each kind of object that a later step reads, and what is below them.

Everything else stays outside, above all the x- keys by which the steps of an update and openapi.yaml say something.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Below:
    """What a key leads to: an object of a kind, several of them, or objects by name."""

    kind: str
    several: bool = False
    named: bool = False


VALUE = Below("value")
PARAMETERS = Below("parameter", several=True)
SCHEMA, SCHEMAS, NAMED_SCHEMAS = Below("schema"), Below("schema", several=True), Below("schema", named=True)
CONTENT = Below("media type", named=True)

_VALUES_OF_SCHEMAS = (
    *("type", "enum", "const", "format", "nullable", "default", "deprecated", "readOnly", "writeOnly"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern"),
    *("minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minContains", "maxContains"),
    *("minProperties", "maxProperties", "required", "dependentRequired"),
    *("title", "description", "example", "examples", "x-enumDescriptions", "x-tags"),
)

OBJECTS: dict[str, dict[str, Below]] = {
    "document": {
        "openapi": VALUE,
        "info": Below("info"),
        "tags": Below("tag", several=True),
        "paths": Below("path", named=True),
        "components": Below("components"),
    },
    "info": {"title": VALUE, "version": VALUE},
    "tag": {"name": VALUE, "x-group": VALUE},
    "components": {
        "schemas": NAMED_SCHEMAS,
        "responses": Below("response", named=True),
        "parameters": Below("parameter", named=True),
        "requestBodies": Below("request body", named=True),
        "pathItems": Below("path", named=True),
    },
    "path": {
        "$ref": VALUE,
        "parameters": PARAMETERS,
        **dict.fromkeys(("get", "put", "post", "patch", "delete"), Below("operation")),
    },
    "operation": {
        **dict.fromkeys(("operationId", "tags", "summary", "description", "deprecated"), VALUE),
        "parameters": PARAMETERS,
        "requestBody": Below("request body"),
        "responses": Below("response", named=True),
    },
    "parameter": {
        **dict.fromkeys(("$ref", "name", "in", "required", "deprecated", "style", "explode"), VALUE),
        **dict.fromkeys(("description", "example"), VALUE),
        "schema": SCHEMA,
        "content": CONTENT,
    },
    "request body": {"$ref": VALUE, "required": VALUE, "content": CONTENT},
    "response": {"$ref": VALUE, "description": VALUE, "content": CONTENT},
    "media type": {"schema": SCHEMA},
    "schema": {
        "$ref": VALUE,
        **dict.fromkeys(_VALUES_OF_SCHEMAS, VALUE),
        **dict.fromkeys(("items", "contains", "additionalProperties", "propertyNames"), SCHEMA),
        **dict.fromkeys(("not", "if", "then", "else"), SCHEMA),
        **dict.fromkeys(("prefixItems", "allOf", "anyOf", "oneOf"), SCHEMAS),
        **dict.fromkeys(("properties", "patternProperties", "dependentSchemas", "$defs"), NAMED_SCHEMAS),
    },
}
