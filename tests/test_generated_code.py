"""The generated package as a whole: lean, named by people, and vendorable."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, get_type_hints

import attrs
import pytest

import instantly_async
from instantly_async import models
from instantly_async._core.base_model import Model
from instantly_async.api import MODULES

from .document import described_operations, openapi, snake_case

PACKAGE = Path(instantly_async.__file__).parent
FILES = sorted(path for name in ("api", "models", "resources") for path in (PACKAGE / name).rglob("*.py"))
MACHINE_MADE = re.compile(r"Response\d|Type\d|AdditionalProperty|ItemsItem|Body$|\d$")


def test_every_operation_has_a_module_and_no_other_has_one() -> None:
    modules = {f"{one.folder}.{one.module}" for one in described_operations()}
    assert set(MODULES.values()) == modules
    files = {path.relative_to(PACKAGE / "api") for path in FILES if path.is_relative_to(PACKAGE / "api")}
    assert {".".join(path.with_suffix("").parts) for path in files if path.stem != "__init__"} == modules


def test_every_model_has_a_module_and_no_other_has_one() -> None:
    modules = {getattr(models, name).__module__.rpartition(".")[2] for name in models.__all__}
    assert {path.stem for path in (PACKAGE / "models").glob("*.py")} == {"__init__", *modules}


@pytest.mark.parametrize("name", models.__all__)
def test_names_are_short_and_made_by_people(name: str) -> None:
    """What is new has a machine's name until a person has written its words."""
    assert len(name) <= 48
    needs_words = openapi()["components"]["schemas"][name].get("x-needs-words")
    assert needs_words or not MACHINE_MADE.search(name) or name in {"EmailBody", "TestEmailBody"}


def test_every_named_shape_is_a_class() -> None:
    assert sorted(models.__all__) == sorted(openapi()["components"]["schemas"])
    for name in models.__all__:
        assert getattr(models, name).__name__ == name


def test_names_that_do_not_exist_are_attribute_errors() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        models.Nothing  # type: ignore[attr-defined]  # noqa: B018
    from instantly_async.api import lead

    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        lead.nothing  # type: ignore[attr-defined]  # noqa: B018
    assert "Lead" in dir(models)
    assert "list_leads" in dir(lead)


def test_every_generated_file_says_so() -> None:
    for path in FILES:
        assert path.read_text().startswith("# Generated from openapi.yaml by `make generate`"), path
    operations = json.loads((PACKAGE / "sandbox" / "operations.json").read_text())
    assert operations["generated"].startswith("Generated from openapi.yaml by `make generate`")


def test_only_relative_imports_lead_into_the_package() -> None:
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and not node.level:
                assert not (node.module or "").startswith("instantly_async"), path
            if isinstance(node, ast.Import):
                assert not any(alias.name.startswith("instantly_async") for alias in node.names), path


def test_nothing_names_asyncio_and_only_the_transport_names_the_http_library() -> None:
    for path in PACKAGE.rglob("*.py"):
        names = {
            alias.name.partition(".")[0]
            for node in ast.walk(ast.parse(path.read_text()))
            if isinstance(node, ast.Import)
            for alias in node.names
        }
        assert "asyncio" not in names, path
        is_of_the_sandbox = path.is_relative_to(PACKAGE / "sandbox")  # which makes deliveries to others
        assert "httpx" not in names or path.parent.name == "transport" or is_of_the_sandbox, path


@pytest.mark.parametrize("name", ["AccountStatus", "CampaignStatus", "LeadInterestStatus"])
def test_codes_have_names_and_meanings(name: str) -> None:
    schema = openapi()["components"]["schemas"][name]
    enum = getattr(models, name)
    assert [(member.name, member.value) for member in enum] == list(
        zip(schema["x-enum-varnames"], schema["enum"], strict=True)
    )
    for text in filter(None, schema["x-enum-descriptions"]):
        assert text.split()[0] in enum.__doc__


def test_the_code_of_a_sending_error() -> None:
    assert models.AccountStatus.SENDING_ERROR.value == -3


def test_an_endpoint_loads_the_models_of_its_answer_and_no_other() -> None:
    endpoints = [f"instantly_async.api.{one.folder}.{one.module}" for one in described_operations()]
    script = """
import importlib, json, sys
import instantly_async.models
loaded = {}
for name in json.load(sys.stdin):
    importlib.import_module(name)
    loaded[name] = [m for m in sys.modules if m.startswith("instantly_async.models.")]
    for module in [*loaded[name], "instantly_async.models"]:
        del sys.modules[module]
    del instantly_async.models
    importlib.import_module("instantly_async.models")
print(json.dumps(loaded))
"""
    run = subprocess.run(
        [sys.executable, "-c", script], input=json.dumps(endpoints), capture_output=True, text=True, check=True
    )
    loaded: dict[str, list[str]] = json.loads(run.stdout)
    for operation, modules in zip(described_operations(), loaded.values(), strict=True):
        answered = components_in(operation.node["responses"][str(operation.status)])
        assert set(modules) <= {getattr(models, name).__module__ for name in answered}, operation.id


def components_in(node: Any, seen: frozenset[str] = frozenset()) -> frozenset[str]:
    """The schemas that a part of the document refers to, and those that they refer to."""
    if isinstance(node, dict):
        name = node.get("$ref", "").rpartition("/")[2]
        if name and name not in seen:
            seen = components_in(openapi()["components"]["schemas"].get(name, {}), seen | {name})
        for child in node.values():
            seen = components_in(child, seen)
    elif isinstance(node, list):
        for child in node:
            seen = components_in(child, seen)
    return seen


@pytest.mark.parametrize("name", models.__all__)
def test_annotations_can_be_evaluated(name: str) -> None:
    """As pydantic, FastAPI and dependency injection do it."""
    kind = getattr(models, name)
    hints = get_type_hints(kind)
    if issubclass(kind, Model):
        assert hints.keys() >= {field.name for field in attrs.fields(kind)}


def test_modules_are_named_after_the_document() -> None:
    assert snake_case("listCustomTag") == "list_custom_tag"
    assert snake_case("getInboxPlacementTestESPOptions") == "get_inbox_placement_test_esp_options"
    assert import_module("instantly_async.api.custom_tag.list_custom_tag").OPERATION.id == "listCustomTag"
    assert import_module("instantly_async.api.oauth.init_google_oauth").OPERATION.id == "initGoogleOAuth"
