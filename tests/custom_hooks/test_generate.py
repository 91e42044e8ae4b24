"""From openapi.yaml to the package: all or nothing, and always the same."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.generate import check, generate
from custom_hooks.ingest.refine import refine
from custom_hooks.install import verification
from custom_hooks.openapi import yaml_file
from custom_hooks.render.rendering import GENERATED

from . import published
from .conftest import new_project

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, types_known: Path) -> Path:
    """A project that is generated once for all tests."""
    root = new_project(tmp_path_factory.mktemp("made"), types_known)
    generate(root)
    return root


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    """A generated project of the test's own."""
    return shutil.copytree(made, tmp_path / "project", symlinks=True)


def write(project: Path, document: dict[str, Any]) -> None:
    yaml_file.write(project / "openapi.yaml", refine(document, {"actions": []}, {}).document)


def files(project: Path) -> dict[str, bytes]:
    package = project / "instantly_async"
    found = [path for name in GENERATED for path in [package / name, *(package / name).rglob("*.py")] if path.is_file()]
    return {path.relative_to(package).as_posix(): path.read_bytes() for path in found}


def test_a_document_becomes_a_package_and_the_same_document_the_same_bytes(project: Path) -> None:
    first = files(project)
    assert {"api/thing/list_thing.py", "models/thing.py", "models/thing_page.py", "resources/things.py"} <= first.keys()
    assert check(project) == []
    generate(project)
    assert files(project) == first


def test_an_edit_of_generated_code_is_found(project: Path) -> None:
    package = project / "instantly_async"
    (package / "models/thing.py").write_text("edited")
    (package / "models/added.py").write_text("")
    (package / "api/thing/list_thing.py").unlink()
    (package / "sandbox/operations.json").write_text("{}")
    changed = ["api/thing/list_thing.py", "models/added.py", "models/thing.py", "sandbox/operations.json"]
    assert check(project) == changed
    (package / "sandbox/operations.json").unlink()
    assert check(project) == changed


@pytest.mark.parametrize(
    ("module", "breaks", "message"),
    [
        ("operation.py", lambda text: "raise RuntimeError('broken')", "api/thing/list_all_things.py: error: .* broken"),
        (
            "operation.py",
            lambda text: text.replace("retry_safe: bool", "retry_safe: str"),
            "list_all_things.py:.* error: ",
        ),
        ("operation.py", lambda text: "def (", "cannot be checked:"),
    ],
    ids=["import", "type", "syntax"],
)
def test_generated_code_that_does_not_pass_stops_the_swap(
    module: str, breaks: Callable[[str], str], message: str, project: Path
) -> None:
    before = files(project)
    core = project / "instantly_async" / "_core" / module
    core.write_text(breaks(core.read_text()))
    document = published.document()
    document["paths"]["/api/v2/things"]["get"]["operationId"] = "listAllThings"
    write(project, document)
    with pytest.raises(DocumentError, match=message):
        generate(project)
    assert files(project) == before


def test_hand_written_code_that_no_longer_fits_is_listed_and_stops_nothing(project: Path) -> None:
    package = project / "instantly_async"
    (package / "added.py").write_text("from .models import ThingStatus\n\nGONE = ThingStatus.GONE\n")
    (project / "examples").mkdir()
    (project / "examples" / "run.py").write_text("import instantly_async\n\nwrong: int = instantly_async.__version__\n")
    listed = generate(project)  # hand-written methods of the package are, too: the made-up document has no leads
    assert any(line.startswith("instantly_async/added.py: error: AttributeError: ") for line in listed)
    assert {"instantly_async/added.py:3", "examples/run.py:3"} <= {line.partition(": error: ")[0] for line in listed}
    assert check(project) == []


def test_whatever_the_generator_complains_of_stops_it(project: Path) -> None:
    before = files(project)
    document = yaml_file.read(project / "openapi.yaml")
    document["components"]["schemas"]["Thing"]["properties"]["odd"] = {"enum": ["a", 1]}
    yaml_file.write(project / "openapi.yaml", document)
    with pytest.raises(DocumentError, match="Unable to process schema /components/schemas/Thing"):
        generate(project)
    assert files(project) == before


def test_two_operations_of_one_method_name_are_refused(project: Path) -> None:
    document = yaml_file.read(project / "openapi.yaml")
    document["paths"]["/api/v2/things"]["post"]["x-method"] = "list"
    yaml_file.write(project / "openapi.yaml", document)
    with pytest.raises(DocumentError, match="things: several operations are called list"):
        generate(project)


def test_a_faulty_openapi_yaml_is_refused_with_the_place(project: Path) -> None:
    document = yaml_file.read(project / "openapi.yaml")
    del document["paths"]["/api/v2/things"]["get"]["operationId"]
    yaml_file.write(project / "openapi.yaml", document)
    with pytest.raises(DocumentError, match="things/get: the operation has no operationId"):
        generate(project)


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    models = tmp_path / "package" / "models"
    models.mkdir(parents=True)
    (models / f"{'long_name_' * 8}.py").touch()
    assert "longer than 48 characters" in next(verification._name_problems(models))


def test_names_that_would_clash_or_break_the_code_are_told_apart(project: Path) -> None:
    document = published.document()
    thing = document["components"]["schemas"]["Thing"]["properties"]
    thing["memory"] = {"type": "object"}
    thing |= {name: {"type": "string"} for name in ("to_dict", "get", "class", 'quo"ted\\', "emoji🔥")}
    thing["heat"] = {"type": "string", "enum": ['"hot"', "🔥 hot"]}
    document["components"]["schemas"]["ThingMemory"] = {"type": "object", "properties": {"size": {"type": "integer"}}}
    deleted = document["paths"]["/api/v2/things/{id}"]["delete"]
    deleted["requestBody"] = published.body({"type": "object", "properties": {"id": {"type": "string"}, "client": {}}})
    write(project, document)
    generate(project)

    package = project / "instantly_async"
    model = (package / "models/thing.py").read_text()
    for line in ("to_dict_: str", "get_: str", "class_: str", "memory: dict[str, Any]", "'quo\"ted\\\\'"):
        assert line in model
    assert '"🔥 hot"' in (package / "models/thing_heat.py").read_text()
    call = (package / "api/thing/delete_thing.py").read_text()
    for line in ("    id: str,", "    body_id: str | Unset", '"id": body_id,', '"client": body_client,'):
        assert line in call


def test_an_answer_of_any_kind_has_a_type(project: Path) -> None:
    answers: dict[str, dict[str, Any]] = {
        "bool": {"type": "boolean"},
        "dict[str, Any]": {"type": "object"},
        "int | None": {"type": ["integer", "null"]},
        "models.Thing | None": {"anyOf": [published.THING, {"type": "null"}]},
        "dict[str, models.Thing]": {"type": "object", "additionalProperties": published.THING},
        "Any": {},
    }
    document = published.document()
    for number, answer in enumerate(answers.values()):
        document["paths"][f"/api/v2/answers/{number}"] = {"get": published.operation(f"getAnswer{number}", answer)}
    write(project, document)
    generate(project)
    for number, annotation in enumerate(answers):
        assert (
            f") -> Response[{annotation}]:"
            in (project / f"instantly_async/api/thing/get_answer_{number}.py").read_text()
        )


def test_an_operation_keeps_its_module_and_tells_the_published_id(project: Path) -> None:
    document = yaml_file.read(project / "openapi.yaml")
    document["paths"]["/api/v2/things"]["get"]["x-published-operation-id"] = "fetchAllTheThings"
    yaml_file.write(project / "openapi.yaml", document)
    generate(project)
    assert 'id="fetchAllTheThings"' in (project / "instantly_async/api/thing/list_thing.py").read_text()
    assert '"fetchAllTheThings": "thing.list_thing"' in (project / "instantly_async/api/__init__.py").read_text()


def test_the_package_says_which_document_and_generator_it_was_made_from(project: Path) -> None:
    document = yaml_file.read(project / "openapi.yaml")
    document["info"]["version"] = "2026-01-31"
    yaml_file.write(project / "openapi.yaml", document)
    generate(project)
    told = (project / "instantly_async/api/__init__.py").read_text()
    assert 'DOCUMENT_DATE = "2026-01-31"' in told
    assert hashlib.sha256((project / "openapi.yaml").read_bytes()).hexdigest() in told
    assert f'GENERATOR = "openapi-python-client {version("openapi-python-client")}"' in told
