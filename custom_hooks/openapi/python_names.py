"""The names that Python has for what a document names: arguments, fields, classes and modules.

They follow from openapi.yaml alone. A name that something new would take away is recorded there as `x-python-name`;
recorded names come first.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import count
from keyword import iskeyword
from pathlib import Path

from openapi_python_client.strings import ClassName, PythonIdentifier

from ..errors import DocumentError
from . import hand_written, yaml_file
from .document import Node, component_name, operations, resolve, success_schemas
from .extensions import PYTHON_NAME
from .names import IDENTIFIER, LONGEST_NAME

SETTINGS = Path(__file__).resolve().parents[2] / "generator-config.yaml"

# Names that generated code uses in functions and inside of classes.
RESERVED = {"self", "str", "int", "float", "bool", "list", "dict", "datetime", "decoding", "models"}
RESERVED |= {"Any", "ClassVar", "LEFT_OUT", "Mapping", "Sequence", "TYPE_CHECKING", "UNSET", "Unset"}
# Names that every model has; those that it has beside them where it has free names, and those that pages have.
RESERVED_FOR_FIELDS = {"additional_properties", "from_dict", "get", "keys", "replace", "to_dict"}
RESERVED_FOR_FREE_NAMES = {"items", "values"}
RESERVED_FOR_PAGES = {"has_next_page"}
# Names that generated functions have for something else than an argument of the operation.
RESERVED_FOR_ARGUMENTS = {"client", "max_items", "prefetch", "asyncio", "fetch", "functools"}
# Names that the export of a list has for something else.
RESERVED_FOR_EXPORTS = {"path", "columns", "checkpoint", "on_progress", "for_spreadsheets", "PathLike"}
# Names of types in annotations beside the methods of a resource.
RESERVED_FOR_METHODS = {"str", "int", "float", "bool", "dict", "datetime", "builtins", "models"}
# Names that every client has, and one among several.
RESERVED_FOR_RESOURCES = {"aclose", "call", "drift", "scopes_held", "send", "warm_up", "with_options"}
RESERVED_FOR_RESOURCES |= {"with_raw_response", "workspace"}
# Names that the modules of models and enums import.
RESERVED_FOR_CLASSES = {"Any", "ClassVar", "LEFT_OUT", "Mapping", "Sequence", "TYPE_CHECKING", "UNSET", "Unset"}
RESERVED_FOR_CLASSES |= {"FreeModel", "Model", "OpenIntEnum", "OpenStrEnum", "Page"}
# Names that the folders of operations import; folded, as they are compared with operationIds.
RESERVED_FOR_MODULES = {"annotations", "lazy"}

Location = str  # path, query or body
Key = tuple[Location, str]


def arguments(document: Node, path: str, operation: Node) -> dict[Key, str]:
    """The arguments of an operation: (location, JSON name) → Python name.

    Of two that would have one name, the later one says where it goes: `id` is in the path, `body_id` in the body.
    """
    nodes = argument_nodes(document, path, operation)
    paging = operation.get("x-paging", {})
    first = [(paging.get("in"), "limit"), (paging.get("in"), paging.get("parameter"))]  # these two drive a walk
    operation_id = operation["operationId"]
    is_exported = operation_id in hand_written.EXPORTS.values()
    names = _distinct_names(
        dict(sorted(nodes.items(), key=lambda item: item[0] not in first)),
        RESERVED,
        RESERVED_FOR_ARGUMENTS | (RESERVED_FOR_EXPORTS if is_exported else set()),
        operation_id,
    )
    return {key: names[key] for key in nodes}


def argument_nodes(document: Node, path: str, operation: Node) -> dict[Key, Node]:
    """The parameters in the path in its order, those in the query, and the schemas of the body's properties."""
    parameters = operation.get("parameters", [])
    in_path = [node for node in parameters if node["in"] == "path"]
    in_path.sort(key=lambda node: path.find(f"{{{node['name']}}}"))
    in_query = [node for node in parameters if node["in"] == "query"]
    nodes = {(node["in"], node["name"]): node for node in [*in_path, *in_query]}
    properties = body_schema(document, operation).get("properties", {})
    return {**nodes, **{("body", name): schema for name, schema in properties.items()}}


def fields(schema: Node, items: str | None = None, model: str = "") -> dict[str, str]:
    """The fields of a model: JSON name → Python name; `items` is the field with the items if the model is a page."""
    keys = {("", name): node for name, node in schema.get("properties", {}).items()}
    names = _distinct_names(keys, RESERVED | names_of_model(schema, items, model), set(), model)
    return {name: python for (_, name), python in names.items()}


def names_of_model(schema: Node, items: str | None, model: str = "") -> set[str]:
    """What a model has beside its fields. Every page has `items`: it is the field with the items, or gives it."""
    own = RESERVED_FOR_FIELDS | hand_written.properties(model)
    if items is None:
        return own | (RESERVED_FOR_FREE_NAMES if schema.get("additionalProperties") else set())
    return own | RESERVED_FOR_PAGES | (set() if items == "items" else {"items", "property"})


def pages(document: Node) -> dict[str, str]:
    """The models that are pages of a list, with the JSON name of the field that holds their items."""
    found: dict[str, str] = {}
    for _, _, operation in operations(document):
        items = operation.get("x-paging", {}).get("items")
        if items:
            found |= {component_name(schema): items for schema in success_schemas(operation) if "$ref" in schema}
    return found


def body_schema(document: Node, operation: Node) -> Node:
    """The schema of a request body; empty where the operation has none."""
    for content in resolve(document, operation.get("requestBody", {})).get("content", {}).values():
        return resolve(document, content["schema"])
    return {}


def module_name(operation_id: str) -> str:
    """The module of an operation."""
    return PythonIdentifier(one_word(operation_id), _prefix())


def folder_name(tag: str) -> str:
    """The folder of a group's operations."""
    return PythonIdentifier(one_word(tag), "tag")


def class_name(component: str) -> str:
    """The class of a component."""
    return ClassName(component, _prefix())


def is_usable_class(name: str) -> bool:
    """Whether a component of a name can have a class of that name."""
    is_own = len(name) <= LONGEST_NAME and name not in RESERVED_FOR_CLASSES
    return is_own and IDENTIFIER.fullmatch(name) is not None and class_name(name) == name


def model_module(component: str) -> str:
    """The module of a component in `models`."""
    overrides = _settings().get("class_overrides", {}).get(class_name(component), {})
    return PythonIdentifier(overrides.get("module_name", class_name(component)), _prefix())


def one_word(name: str) -> str:
    """OAuth is one word: `oauth_session`, not `o_auth_session`."""
    return name.replace("OAuth", "Oauth")


def is_usable(name: object) -> bool:
    """Whether Python takes something as the name of an argument or a field."""
    if not isinstance(name, str) or not name.isidentifier() or iskeyword(name) or name.startswith("_"):
        return False
    return unicodedata.normalize("NFKC", name) == name  # as Python reads it


def _distinct_names(nodes: dict[Key, Node], reserved: set[str], taken: set[str], owner: str) -> dict[Key, str]:
    """Names for arguments or fields: a reserved name gets an underscore, a taken one says where the value goes."""
    recorded = {key: node[PYTHON_NAME] for key, node in nodes.items() if PYTHON_NAME in node}
    for (_, json_name), name in recorded.items():
        if not is_usable(name) or name in reserved | taken or list(recorded.values()).count(name) > 1:
            raise DocumentError([f"{owner}: {PYTHON_NAME} {name!r} of {json_name} is reserved, taken or no name"])
    frequency = Counter((location, _identifier(json_name, reserved)) for location, json_name in nodes)
    used = {*taken, *recorded.values()}
    names: dict[Key, str] = {}
    for key in nodes:
        candidates = _candidates(*key, reserved, frequency)
        names[key] = recorded.get(key) or next(name for name in candidates if name not in used)
        used.add(names[key])
    return names


def _candidates(location: Location, json_name: str, reserved: set[str], frequency: Counter[Key]) -> Iterator[str]:
    """Names for an argument or a field, the best one first; those that would clash stay as the API spells them."""
    plain = _identifier(json_name, reserved)
    if frequency[location, plain] > 1:
        plain = _identifier(json_name, reserved, skip_snake_case=True)
    yield plain
    if location:
        plain = f"{location}_{plain}"
        yield plain
    yield from (f"{plain.rstrip('_')}{number}" for number in count(2))


def _identifier(json_name: str, reserved: set[str], *, skip_snake_case: bool = False) -> str:
    """A JSON name in snake case; only what Python or generated code forbids is changed."""
    spelled = unicodedata.normalize("NFKC", json_name)  # as Python reads identifiers
    plain = PythonIdentifier(spelled, _prefix(), skip_snake_case=skip_snake_case).removesuffix("_")
    if plain.startswith("_"):  # what comes before it in JSON is no part of a name
        plain = _prefix() + plain.lstrip("_")
    return f"{plain}_" if iskeyword(plain) or plain in reserved else plain


def _prefix() -> str:
    return str(_settings()["field_prefix"])


@cache
def _settings() -> Node:
    return yaml_file.read(SETTINGS)
