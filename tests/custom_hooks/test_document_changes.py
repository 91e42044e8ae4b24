"""Whatever a new document adds, changes or drops: the package is generated unattended, the sandbox serves the rest."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from custom_hooks.generate import generate
from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.document import mappings

pytestmark = pytest.mark.slow

Node = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
ADA = "/api/v2/accounts/ada.bauer@acme-outreach.example"


def changed_document() -> Node:
    """openapi.yaml with a change of every kind, among them what the sandbox and the examples name."""
    document = yaml_file.read(ROOT / "openapi.yaml")
    schemas, paths = document["components"]["schemas"], document["paths"]
    listed, changed = paths["/api/v2/accounts"]["get"], paths["/api/v2/accounts/{email}"]["patch"]
    fields = changed["requestBody"]["content"]["application/json"]["schema"]["properties"]

    schemas["Account"]["properties"]["nickname"] = {"type": "string"}
    listed["parameters"].append({"name": "least_score", "in": "query", "schema": {"type": "integer", "maximum": 100}})
    fields["nickname"] = {"type": "string", "format": "made-up", "made-up": True, "pattern": "(?<javascript>a)"}
    add_value(schemas["AccountStatus"], 4, "RESTING")
    add_value(schemas["AccountFilter"], "ACC_FILTER_NEW", "NEW")
    add_value(schemas["AccountSortField"], "nickname", "NICKNAME")
    paths["/api/v2/gadgets"] = {"get": {**listed, "operationId": "listGadget", "x-method": "list_gadgets"}}

    drop_value(schemas["AccountFilter"], "ACC_FILTER_DFY_SETUP_PENDING")
    drop_value(schemas["AccountStatus"], 2)  # paused
    drop_value(schemas["AccountStatus"], -3)
    listed["parameters"] = [node for node in listed["parameters"] if node["name"] not in {"search", "tag_ids_all"}]
    del fields["remove_tracking_domain"], fields["sending_gap"]
    del schemas["Account"]["properties"]["status_message"]
    del paths["/api/v2/accounts/{email}/pause"], paths["/api/v2/custom-tag-mappings"]
    for node in mappings(document["paths"]):
        if node.get("$ref") == "#/components/schemas/SortOrder":
            del node["$ref"]
            node["type"] = "string"
    del schemas["SortOrder"]
    return document


def add_value(schema: Node, value: Any, name: str) -> None:
    schema["enum"].append(value)
    schema["x-enum-varnames"].append(name)
    schema["x-enum-descriptions"].append("New.")


def drop_value(schema: Node, value: Any) -> None:
    place = schema["enum"].index(value)
    for key in ("enum", "x-enum-varnames", "x-enum-descriptions"):
        del schema[key][place]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole project as far as generating needs it, with the changed document."""
    root = tmp_path_factory.mktemp("changed")
    for name in ("instantly_async", "examples"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "generator-config.yaml"):
        shutil.copy(ROOT / name, root / name)
    cache = ROOT / ".mypy_cache"
    cache.mkdir(exist_ok=True)
    (root / ".mypy_cache").symlink_to(cache)
    yaml_file.write(root / "openapi.yaml", changed_document())
    return root


@pytest.fixture(scope="module")
def misfits(project: Path) -> list[str]:
    """What is said of hand-written code when the package is generated."""
    return generate(project)


@pytest.fixture(scope="module")
def package(project: Path, misfits: list[str]) -> Iterator[ModuleType]:
    """The new package under another name, beside the one that is tested everywhere else."""
    (project / "instantly_async").rename(project / "changed_api")
    sys.path.insert(0, str(project))
    yield importlib.import_module("changed_api")
    sys.path.remove(str(project))


@pytest.fixture
async def sandbox(package: ModuleType) -> AsyncIterator[httpx.AsyncClient]:
    made = importlib.import_module(f"{package.__name__}.sandbox")
    headers = {"Authorization": f"Bearer {made.KEY}", "User-Agent": "tests"}
    transport = httpx.ASGITransport(made.create_app())
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox", headers=headers) as client:
        yield client


def test_nothing_that_is_written_by_hand_needs_an_edit(misfits: list[str]) -> None:
    assert misfits == []


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "message"),
    [
        ("GET", "/api/v2/accounts?least_score=7&status=4", None, 200, None),
        ("GET", "/api/v2/accounts?least_score=x", None, 400, "querystring/least_score must be integer"),
        ("GET", "/api/v2/accounts?least_score=101", None, 400, "querystring/least_score must be <= 100"),
        ("PATCH", ADA, {"nickname": "any"}, 200, None),
        ("PATCH", ADA, {"nickname": 7}, 400, "body/nickname must be string"),
        ("GET", "/api/v2/accounts?sort_by=nickname&sort_order=asc", None, 200, None),
        ("GET", "/api/v2/accounts?filter=ACC_FILTER_NEW", None, 200, None),
        (
            "GET",
            "/api/v2/accounts?filter=ACC_FILTER_DFY_SETUP_PENDING",
            None,
            400,
            "querystring/filter must be equal to one of the allowed values",
        ),
        (
            "GET",
            "/api/v2/accounts?status=2",
            None,
            400,
            "querystring/status must be equal to one of the allowed values",
        ),
        ("GET", "/api/v2/accounts?search=ada", None, 400, "querystring must NOT have additional properties"),
        ("POST", f"{ADA}/pause", None, 404, None),
        ("POST", f"{ADA}/resume", None, 200, None),
        ("GET", "/api/v2/custom-tag-mappings", None, 404, None),
        ("GET", "/api/v2/gadgets", None, 200, None),
    ],
)
async def test_the_sandbox_checks_by_the_new_document_and_serves_what_it_can(
    method: str, path: str, body: Node | None, status: int, message: str | None, sandbox: httpx.AsyncClient
) -> None:
    answer = await sandbox.request(method, path, json=body)
    assert answer.status_code == status, answer.text
    if message is not None:
        assert answer.json()["message"] == message


def test_scopes_can_be_asked_for_without_the_list_of_all_scopes(
    package: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    models = importlib.import_module(f"{package.__name__}.models")
    listed = models.__getattr__
    monkeypatch.delattr(models, "APIKeyScope", raising=False)
    monkeypatch.setattr(models, "__getattr__", lambda name: listed("Gone" if name == "APIKeyScope" else name))
    assert package.scopes.minimal("accounts.list") == ("accounts:read",)
