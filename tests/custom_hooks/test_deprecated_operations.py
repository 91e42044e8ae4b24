"""A method of a deprecated operation, and a deprecated argument, warn; its docstring says so."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.generate import generate
from custom_hooks.ingest.refine import refine
from custom_hooks.install.syntax_trees import check_syntax_trees
from custom_hooks.openapi import yaml_file

from . import published

pytestmark = pytest.mark.slow

WORDS = "things.list is deprecated in the API's document, and may stop working"


def test_a_deprecated_operation_and_argument_are_marked_in_the_code(project: Path) -> None:
    document = published.document()
    listing = document["paths"]["/api/v2/things"]["get"]
    listing["deprecated"] = True
    listing["parameters"][0]["deprecated"] = True
    yaml_file.write(project / "openapi.yaml", refine(document, {"actions": []}, {}).document)
    generate(project)
    package = project / "instantly_async"

    tree = ast.parse((package / "resources" / "things.py").read_text(encoding="utf-8"))
    functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    marked = {name: list(map(ast.unparse, node.decorator_list)) for name, node in functions.items()}
    assert {name for name, decorators in marked.items() if decorators} == {"list"}
    assert marked["list"] == [f"deprecated({WORDS!r})"]
    assert "Deprecated in the API's document: it may stop working." in (ast.get_docstring(functions["list"]) or "")
    assert "deprecated=('',)" in ast.unparse(ast.parse((package / "api/thing/list_thing.py").read_text("utf-8")))


@pytest.mark.parametrize(
    "decorator", ["deprecated(print())", "deprecated('a', category=None)", "deprecated", "other('a')"]
)
def test_no_other_decorator_is_taken(decorator: str, tmp_path: Path) -> None:
    folder = tmp_path / "resources"
    folder.mkdir()
    text = "from .._core.base_resource import Resource\n\n\nclass ThingsResource(Resource):\n"
    (folder / "things.py").write_text(
        f"{text}    @{decorator}\n    async def list(self) -> None:\n        return f()\n"
    )
    with pytest.raises(DocumentError, match="generated code has no decorator"):
        check_syntax_trees(tmp_path, ["resources"])
