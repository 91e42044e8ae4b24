"""Who is measured: ways to turn bytes into objects, to make an object, and to turn objects into bytes."""

from __future__ import annotations

import importlib
import json
import keyword
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from functools import cache
from operator import attrgetter, itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

import attrs
import msgspec
import orjson
import pydantic
from pages import ONLY_ON_REQUEST, Node, component, document_slice, is_date_time, kinds, reference, without_null

from instantly_async import models
from instantly_async._core import decoding, json_codec
from instantly_async._core.drift import Drift
from instantly_async._core.requests import encoding
from instantly_async.api.lead.bulk_add_leads import OPERATION

Decode = Callable[[bytes], object]
Read = Callable[[Any], object]
CAMPAIGN = "f9cc070d-8dba-4341-b847-f083c358e460"


class Contender(Protocol):
    """Methods return functions, so that nothing but the work itself is measured."""

    name: str

    def decoder(self, page: str) -> Decode:
        """Bytes of a page → its objects."""

    def reader(self, name: str) -> Read:
        """An object of a page → the values of all its fields."""

    def constructor(self) -> Callable[..., object]:
        """Keyword arguments → a lead to be added."""

    def encoder(self, leads: list[Node]) -> Callable[[], bytes]:
        """Leads to be added → the bytes of the request; the leads have been made before."""


def http_json(body: object) -> bytes:
    """JSON as httpx writes it."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


class Dicts:
    """No models at all."""

    def __init__(self, name: str, loads: Callable[[bytes], Any], dumps: Callable[[object], bytes]) -> None:
        self.name = name
        self._loads = loads
        self._dumps = dumps

    def decoder(self, page: str) -> Decode:
        return lambda content: self._loads(content)["items"]

    def reader(self, name: str) -> Read:
        return itemgetter(*_documented(name))

    def constructor(self) -> Callable[..., object]:
        return dict

    def encoder(self, leads: list[Node]) -> Callable[[], bytes]:
        return lambda: self._dumps({"leads": leads, "campaign_id": CAMPAIGN})


class Ours:
    """The models of this package, with the parser of the standard library or with orjson."""

    def __init__(self, name: str, *, fast: bool) -> None:
        self.name = name
        self._loads: Callable[[bytes], Any] = orjson.loads if fast else json.loads
        self._parser: Any = orjson if fast else None

    def decoder(self, page: str) -> Decode:
        decode_page, loads, seen = decoding.page_of(getattr(models, page)), self._loads, Drift()

        def decode(content: bytes) -> object:
            with seen.watching(OPERATION):  # as a client does it: what the document does not know is counted
                return decode_page(loads(content)).items

        return decode

    def reader(self, name: str) -> Read:
        return attrgetter(*(field.name for field in attrs.fields(getattr(models, name))))

    def constructor(self) -> Callable[..., object]:
        return models.NewLead

    def encoder(self, leads: list[Node]) -> Callable[[], bytes]:
        made = [models.NewLead.from_dict(lead) for lead in leads]

        def encode() -> bytes:
            json_codec.orjson = self._parser
            return encoding.json_body(OPERATION, {"leads": made, "campaign_id": CAMPAIGN}) or b""

        return encode


class InstantlyAI:
    """The package instantlyai: pydantic models, each item validated on its own, as its client does it."""

    name = "instantlyai"

    def __init__(self) -> None:
        self._models = importlib.import_module("instantlyai.models")
        self._omit_not_given = importlib.import_module("instantlyai._transport").omit_not_given

    def decoder(self, page: str) -> Decode:
        validate = getattr(self._models, page.removesuffix("Page")).model_validate
        return lambda content: [validate(item) for item in json.loads(content)["items"]]

    def reader(self, name: str) -> Read:
        return attrgetter(*getattr(self._models, name).model_fields)

    def constructor(self) -> Callable[..., object]:
        kind: Callable[..., object] = self._models.Payload8  # what its leads.bulk_add() takes
        return kind

    def encoder(self, leads: list[Node]) -> Callable[[], bytes]:
        kind = self.constructor()
        made = [kind(**lead) for lead in leads]
        return lambda: http_json(self._omit_not_given({"leads": made, "campaign_id": CAMPAIGN}))


class Pydantic:
    """Plain pydantic models with its own JSON parser; types and enums are those of openapi.yaml."""

    name = "pydantic"

    def __init__(self) -> None:
        self._make = cache(self._model)

    def _model(self, name: str) -> Any:
        fields: dict[str, Any] = {}
        for key, annotation, required in _fields(name, self._make):
            default = pydantic.Field(alias=key) if required else pydantic.Field(None, alias=key)
            fields[_identifier(key)] = (annotation if required else annotation | None, default)
        return pydantic.create_model(name, **fields)

    def decoder(self, page: str) -> Decode:
        decode = self._make(page).model_validate_json
        return lambda content: decode(content).items

    def reader(self, name: str) -> Read:
        return attrgetter(*map(_identifier, _documented(name)))

    def constructor(self) -> Callable[..., object]:
        kind: Callable[..., object] = self._make("NewLead")
        return kind

    def encoder(self, leads: list[Node]) -> Callable[[], bytes]:
        kind: Any = list[self._make("NewLead")]  # type: ignore[misc]
        body = pydantic.create_model("Body", leads=(kind, ...), campaign_id=(str, ...))
        made = body(leads=leads, campaign_id=CAMPAIGN)
        return lambda: made.model_dump_json(exclude_unset=True).encode()


class Msgspec:
    """Structs of msgspec, which parses JSON in C straight into them; types and enums are those of openapi.yaml."""

    name = "msgspec"

    def __init__(self) -> None:
        self._make = cache(self._struct)

    def _struct(self, name: str) -> Any:
        fields: list[Any] = []
        renamed: dict[str, str] = {}
        for key, annotation, required in _fields(name, self._make):
            renamed[_identifier(key)] = key
            if required:
                fields.append((_identifier(key), annotation))
            else:
                fields.append((_identifier(key), annotation | msgspec.UnsetType, msgspec.UNSET))
        return msgspec.defstruct(name, fields, kw_only=True, rename=renamed)

    def decoder(self, page: str) -> Decode:
        decode = msgspec.json.Decoder(self._make(page)).decode
        return lambda content: decode(content).items

    def reader(self, name: str) -> Read:
        return attrgetter(*map(_identifier, _documented(name)))

    def constructor(self) -> Callable[..., object]:
        kind: Callable[..., object] = self._make("NewLead")
        return kind

    def encoder(self, leads: list[Node]) -> Callable[[], bytes]:
        made = msgspec.convert(leads, list[self._make("NewLead")])  # type: ignore[misc]
        encode = msgspec.json.Encoder().encode
        return lambda: encode({"leads": made, "campaign_id": CAMPAIGN})


class Stock:
    """What openapi-python-client makes of openapi.yaml with its own templates."""

    name = "openapi-python-client"

    def __init__(self) -> None:
        with TemporaryDirectory() as folder:
            document, config = Path(folder, "openapi.json"), Path(folder, "config.yaml")
            document.write_text(json.dumps(document_slice()), encoding="utf-8")
            config.write_text("post_hooks: []\n", encoding="utf-8")  # no formatter
            command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"]
            command += ["--path", str(document), "--config", str(config), "--output-path", f"{folder}/stock_client"]
            subprocess.run(command, check=True, capture_output=True)
            sys.path.insert(0, folder)
            try:
                self._models = importlib.import_module("stock_client.models")
            finally:
                sys.path.remove(folder)

    def decoder(self, page: str) -> Decode:
        from_dict = getattr(self._models, page).from_dict
        return lambda content: from_dict(json.loads(content)).items

    def reader(self, name: str) -> Read:
        return attrgetter(*(field.name for field in attrs.fields(getattr(self._models, name))))

    def constructor(self) -> Callable[..., object]:
        kind: Callable[..., object] = self._models.NewLead
        return kind

    def encoder(self, leads: list[Node]) -> Callable[[], bytes]:
        made = [self._models.NewLead.from_dict(lead) for lead in leads]
        return lambda: http_json({"leads": [lead.to_dict() for lead in made], "campaign_id": CAMPAIGN})


def _documented(name: str) -> list[str]:
    """The fields that pages have filled, by JSON name."""
    return [key for key in component(name)["properties"] if key not in ONLY_ON_REQUEST]


def _fields(name: str, make: Callable[[str], Any]) -> list[tuple[str, Any, bool]]:
    """JSON name, type and necessity of a component's fields."""
    schema = component(name)
    required = schema.get("required", ())
    return [(key, _type(field, make), key in required) for key, field in schema["properties"].items()]


def _type(schema: Node, make: Callable[[str], Any]) -> Any:
    chosen = without_null(schema)
    nullable = chosen is not schema or "null" in kinds(schema)
    return _not_null(chosen, make) | None if nullable else _not_null(chosen, make)


def _not_null(schema: Node, make: Callable[[str], Any]) -> Any:
    if name := reference(schema):
        return make(name) if "properties" in component(name) else getattr(models, name)
    scalars = {"string": str, "integer": int, "number": float, "boolean": bool}
    kind = next(kind for kind in kinds(schema) if kind != "null")
    if kind == "array":
        return list[_type(schema["items"], make)]  # type: ignore[misc]
    if kind == "object":
        return dict[str, Any]
    return datetime if is_date_time(schema) else scalars[kind]


def _identifier(key: str) -> str:
    return key if key.isidentifier() and not keyword.iskeyword(key) else f"field_{key}"


JSON = Dicts("json (dicts)", json.loads, http_json)
ORJSON = Dicts("orjson (dicts)", orjson.loads, orjson.dumps)
OURS = Ours("instantly-async", fast=False)
OURS_WITH_ORJSON = Ours("instantly-async, orjson", fast=True)


def contenders() -> list[Contender]:
    return [JSON, ORJSON, OURS, OURS_WITH_ORJSON, Msgspec(), Pydantic(), InstantlyAI(), Stock()]
