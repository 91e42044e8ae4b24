"""The generated package as a whole: lean, named by people, and vendorable."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import instantly_async
from instantly_async import models

from .document import openapi

PACKAGE = Path(instantly_async.__file__).parent
MODULES = sorted(path for name in ("api", "models", "resources") for path in (PACKAGE / name).rglob("*.py"))
MACHINE_MADE = re.compile(r"Response\d|Type\d|AdditionalProperty|ItemsItem|Body$|\d$")


def test_there_are_at_most_700_model_modules() -> None:
    assert len(list((PACKAGE / "models").glob("*.py"))) <= 700


@pytest.mark.parametrize("name", models.__all__)
def test_names_are_short_and_made_by_people(name: str) -> None:
    assert len(name) <= 48
    assert not MACHINE_MADE.search(name) or name in {"EmailBody", "TestEmailBody"}


def test_every_named_shape_is_a_class() -> None:
    assert sorted(models.__all__) == sorted(openapi()["components"]["schemas"])
    for name in models.__all__:
        assert getattr(models, name).__name__ == name


def test_names_that_do_not_exist_are_attribute_errors() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        models.Nothing  # noqa: B018
    from instantly_async.api import lead

    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        lead.nothing  # noqa: B018
    assert "Lead" in dir(models)
    assert "list_leads" in dir(lead)


def test_every_generated_file_says_so() -> None:
    for path in MODULES:
        assert path.read_text().startswith("# Generated from openapi.yaml by `make generate`"), path


def test_only_relative_imports_lead_into_the_package() -> None:
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and not node.level:
                assert not (node.module or "").startswith("instantly_async"), path
            if isinstance(node, ast.Import):
                assert not any(alias.name.startswith("instantly_async") for alias in node.names), path


def test_nothing_names_asyncio_and_only_the_transport_names_the_http_library() -> None:
    for path in PACKAGE.rglob("*.py"):
        if path.parent.name == "sandbox":
            continue
        names = {
            alias.name.partition(".")[0]
            for node in ast.walk(ast.parse(path.read_text()))
            if isinstance(node, ast.Import)
            for alias in node.names
        }
        assert "asyncio" not in names, path
        assert "httpx" not in names or path.name == "transport.py", path


@pytest.mark.parametrize("name", ["AccountStatus", "CampaignStatus", "LeadInterestStatus"])
def test_codes_have_names_and_meanings(name: str) -> None:
    schema = openapi()["components"]["schemas"][name]
    enum = getattr(models, name)
    assert [(member.name, member.value) for member in enum] == list(
        zip(schema["x-enum-varnames"], schema["enum"], strict=True)
    )
    for text in schema["x-enum-descriptions"]:
        assert text.split()[0] in enum.__doc__


def test_the_code_of_a_sending_error() -> None:
    assert models.AccountStatus.SENDING_ERROR.value == -3
