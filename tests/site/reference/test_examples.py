"""The examples of the reference: all have the types of the calls, and those of the sandbox's records run."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from custom_hooks.openapi.document import Node, operations
from custom_hooks.openapi.extensions import NEEDS_WORDS
from custom_hooks.render.description import Package
from custom_hooks.render.python_types import ANY
from custom_hooks.site.reference.examples import WIDTH, Example, module
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.document.operations import all_operations

from ...document import ROOT
from .records import UnknownVariable, variables

pytestmark = pytest.mark.slow
RESOURCES = sorted({operation.name.partition(".")[0] for operation in all_operations()})
# Of these every example runs but those with variables that are new.
CORE = {
    *("accounts", "api_keys", "background_jobs", "block_list_entries", "campaigns", "custom_tag_mappings"),
    *("custom_tags", "email_verification", "emails", "lead_labels", "lead_lists", "leads", "subsequences", "webhooks"),
    *("workspace_members", "workspaces"),
}
WRONG = """
async def wrong(instantly: InstantlyClient) -> None:
    await instantly.custom_tags.create(label=1)
    await instantly.custom_tags.create(lable="Important")
"""
Function = Callable[..., Awaitable[None]]


def test_every_operation_has_an_example_of_lines_that_fit(found: dict[str, Example], package: Package) -> None:
    assert found.keys() == {operation.name for operation in package.operations.values()}
    for example in found.values():
        assert f"instantly.{example.name}(" in example.code
        assert max(map(len, example.code.splitlines())) <= WIDTH, example.code


def test_all_examples_pass_a_strict_type_checker_and_wrong_ones_do_not(
    found: dict[str, Example], tmp_path: Path
) -> None:
    source = module(found)
    (tmp_path / "examples.py").write_text(source + WRONG, encoding="utf-8")
    cache = ROOT / ".mypy_cache" / "examples"
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(cache)]
    checked = subprocess.run(
        [*command, "--no-pretty", "--follow-imports=silent", str(tmp_path / "examples.py")],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    errors = [line for line in checked.stdout.splitlines() if ": error: " in line]
    first = source.count("\n") + WRONG[: WRONG.index("    await")].count("\n") + 1
    assert {line.split(":")[1] for line in errors} == {str(first), str(first + 1)}, checked.stdout + checked.stderr


@pytest.mark.parametrize("resource", RESOURCES)
async def test_the_examples_of_a_resource_run(
    resource: str, found: dict[str, Example], document: Node, package: Package, functions: dict[str, Function]
) -> None:
    ran, left_out = [], []
    async with Sandbox() as sandbox:
        instantly = sandbox.client()
        new = {node["operationId"] for _, _, node in operations(document) if node.get(NEEDS_WORDS)}
        for operation in package.operations.values():
            if operation.resource != resource or operation.id in new:
                continue
            example = found[operation.name]
            sandbox.reset()  # what an example finds must not depend on those before it
            try:
                given = await variables(example, instantly)
            except UnknownVariable:
                left_out.append(example.name)
                continue
            await functions[example.name](instantly, **given)
            assert sandbox.requests[-1].operation == example.name
            ran.append(example.name)
    assert ran or resource not in CORE, left_out


def test_no_argument_of_an_example_takes_just_anything(found: dict[str, Example], package: Package) -> None:
    for operation in package.operations.values():
        for argument in operation.arguments:
            is_shown = argument.location == "path" or f"{argument.name}=" in found[operation.name].code
            assert not is_shown or argument.type != ANY, f"{operation.name}: {argument.name}"


def test_the_examples_of_the_core_groups_are_run() -> None:
    assert set(RESOURCES) >= CORE


@pytest.fixture(scope="module")
def functions(found: dict[str, Example]) -> dict[str, Function]:
    names: dict[str, Any] = {}
    exec(compile(module(found), "examples", "exec"), names)
    return {example.name: names[example.function] for example in found.values()}
