"""Fields have the types of what is read, arguments those of what may be given; models that callers make show both."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.document import Node
from custom_hooks.render.annotations import argument, field
from custom_hooks.render.description import Package
from custom_hooks.render.reading import SETTINGS
from custom_hooks.render.rendering import render

from . import published
from .collisions import OBJECT, add, reads, ref, sends
from .published import body, operation
from .shapes import NULL, TEXT, array, document_with, either, fields, mapping, package_of, refined

ENUM: Node = {"type": "string", "enum": ["a", "b"]}
MOMENT: Node = {"type": "string", "format": "date-time"}

# A field `x` of a model: how it is declared when it may be left out, and how it is given then.
OPTIONAL: dict[str, tuple[Node, str, str]] = {
    "a text": (TEXT, "str | None = LEFT_OUT", "str | Unset = UNSET"),
    "a text or null": (either(TEXT, NULL), "str | None = LEFT_OUT", "str | None | Unset = UNSET"),
    "an enum": (ref("E"), "models.E | None = LEFT_OUT", "models.E | str | Unset = UNSET"),
    "an enum or text": (
        either(ref("E"), TEXT),
        "models.E | str | None = LEFT_OUT",
        "models.E | str | Unset = UNSET",
    ),
    "a list of enums": (
        array(ref("E")),
        "list[models.E] | None = LEFT_OUT",
        "Sequence[models.E | str] | Unset = UNSET",
    ),
    "a moment": (
        MOMENT,
        "datetime.datetime | None = LEFT_OUT",
        "datetime.datetime | datetime.date | str | Unset = UNSET",
    ),
    "a day": (
        {"type": "string", "format": "date"},
        "datetime.date | None = LEFT_OUT",
        "datetime.datetime | datetime.date | str | Unset = UNSET",
    ),
    "models by name": (
        mapping(ref("O")),
        "dict[str, models.O] | None = LEFT_OUT",
        "Mapping[str, models.O | Mapping[str, Any]] | Unset = UNSET",
    ),
    "anything": ({}, "Any = LEFT_OUT", "Any | Unset = UNSET"),
}


def package_with(properties: Node, **more: Any) -> Package:
    """A package with a model `A` that is sent and read."""
    return package_of(document_with({"A": {**fields(**properties), **more}, "E": ENUM, "O": fields(o=TEXT)}))


def test_what_is_read_and_what_is_given() -> None:
    names = {kind: f"x{number}" for number, kind in enumerate(OPTIONAL)}
    values = package_with({names[kind]: schema for kind, (schema, _, _) in OPTIONAL.items()}).models["A"].fields
    declared = {value.name: (field(value), argument(value)) for value in values}
    expected = {
        names[kind]: (f"{names[kind]}: {read}", f"{names[kind]}: {given}")
        for kind, (_, read, given) in OPTIONAL.items()
    }
    assert declared == expected


def test_a_required_field_has_no_default_and_is_null_only_where_the_document_says_so() -> None:
    package = package_with({"x": TEXT, "y": either(MOMENT, NULL)}, required=["x", "y"])
    assert [field(value) for value in package.models["A"].fields] == ["x: str", "y: datetime.datetime | None"]


ONLY: dict[str, tuple[Node, str]] = {
    "a constant": ({"type": "string", "const": "it's"}, 'x: str = "it\'s"'),
    "an enum of one": ({"type": "string", "enum": ["a"]}, "x: str = 'a'"),
    "a number": ({"type": "integer", "enum": [-3]}, "x: int = -3"),
    "true": ({"type": "boolean", "enum": [True]}, "x: bool = True"),
    "one or null": ({"type": ["string", "null"], "enum": ["a", None]}, "x: str | None"),
    "two": (ref("E"), "x: models.E"),
    "of another type": ({"type": "integer", "const": "a"}, "x: int"),
    "code": ({"type": "string", "const": "', exec('x"}, "x: str = \"', exec('x\""),
}


@pytest.mark.parametrize(("schema", "declared"), ONLY.values(), ids=ONLY.keys())
def test_the_only_possible_value_of_a_required_field_is_its_default(schema: Node, declared: str) -> None:
    (value,) = package_with({"x": schema}, required=["x"]).models["A"].fields
    assert field(value) == declared
    (optional,) = package_with({"x": schema}).models["A"].fields
    assert field(optional).endswith("| None = LEFT_OUT")


def test_an_argument_with_only_one_possible_value_is_sent_without_being_given(tmp_path: Path) -> None:
    only = {"type": "string", "enum": ["csv"]}
    document = published.document()
    schema = {"type": "object", "required": ["source", "size"], "properties": {"source": only, "size": TEXT}}
    kind = {"name": "kind", "in": "path", "required": True, "schema": only}
    add(document, "/api/v2/imports/{kind}", "post", operation("addImport", OBJECT, requestBody=body(schema)))
    document["paths"]["/api/v2/imports/{kind}"]["post"]["parameters"] = [kind]
    yaml_file.write(tmp_path / "openapi.yaml", refined(document))
    render(tmp_path / "openapi.yaml", SETTINGS, tmp_path / "package")
    endpoint = (tmp_path / "package/api/thing/add_import.py").read_text()
    method = (tmp_path / "package/resources/things.py").read_text()
    for text in (endpoint, method):
        assert "    source: str = 'csv',\n" in text
        assert "    kind: str,\n" in text
        assert "    size: str,\n" in text
    assert "'source': source," in endpoint
    assert "source=source" in method


def test_models_that_callers_make_are_those_inside_of_arguments_at_any_depth() -> None:
    document = published.document()
    leaves = ("InList", "InMapping", "InChoice", "InField", "InFree")
    document["components"]["schemas"] |= {name: fields(x=TEXT) for name in (*leaves, "Answer")}
    outer = fields(
        listed=array(array(ref("InList"))),
        mapped=mapping(ref("InMapping")),
        chosen=either(ref("InChoice"), TEXT, NULL),
        field=fields(inner=ref("InField")),
        free={**fields(y=TEXT), "additionalProperties": ref("InFree")},
    )
    document["components"]["schemas"]["Outer"] = outer
    add(document, "/api/v2/outer", "post", sends("sendOuter", {"one": ref("Outer")}))
    reads(document, "getAnswer", ref("Answer"))
    sent = {name for name, model in package_of(document).models.items() if model.is_sent}
    assert sent >= {"Outer", "OuterField", "OuterFree", *leaves}
    assert not sent & {"Answer", "Thing", "ThingPage"}


def test_only_models_that_callers_make_have_a_constructor_of_their_own(tmp_path: Path) -> None:
    document = document_with({"A": fields(x=array(ref("B"))), "B": {**fields(y=ENUM, z=TEXT), "required": ["z"]}})
    yaml_file.write(tmp_path / "openapi.yaml", refined(document))
    render(tmp_path / "openapi.yaml", SETTINGS, tmp_path)
    a, b, thing = ((tmp_path / f"models/{name}.py").read_text() for name in ("a", "b", "thing"))
    assert "            x: Sequence[models.B | Mapping[str, Any]] | Unset = UNSET,\n" in a
    assert b.index("            z: str,\n") < b.index("            y: models.BY | str | Unset = UNSET,\n")
    assert "def " not in thing


BASES: dict[str, tuple[Node, str]] = {
    "a closed object": ({"A": fields(x=TEXT)}, "class A(Model):"),
    "an object with free names": (
        {"A": {**fields(x=TEXT), "additionalProperties": TEXT}},
        "class A(FreeModel):",
    ),
}


@pytest.mark.parametrize(("components", "line"), BASES.values(), ids=BASES.keys())
def test_a_model_derives_from_what_its_schema_is(components: Node, line: str, tmp_path: Path) -> None:
    yaml_file.write(tmp_path / "openapi.yaml", refined(document_with(components)))
    render(tmp_path / "openapi.yaml", SETTINGS, tmp_path)
    assert line in (tmp_path / "models/a.py").read_text()


def test_a_page_is_read_by_its_items_even_where_it_has_free_names(tmp_path: Path) -> None:
    document = published.document()
    page = {**fields(items=array(TEXT), next_starting_after=TEXT), "additionalProperties": True}
    reads(document, "listLamp", page, parameters=published.PARAMETERS[:2])
    yaml_file.write(tmp_path / "openapi.yaml", refined(document))
    render(tmp_path / "openapi.yaml", SETTINGS, tmp_path)
    assert "class LampPage(Page[str], Model):" in (tmp_path / "models/lamp_page.py").read_text()
