"""The pages of the reference are whole, their links lead somewhere, and they are the same whenever they are made."""

from __future__ import annotations

import hashlib
import os
import posixpath
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping

import pytest

from custom_hooks.openapi import hand_written
from custom_hooks.render.description import Operation, Package
from custom_hooks.site.reference.places import INDEX, MODELS, OPERATIONS, SCOPES, of_model, of_resource

from ...document import ROOT

pytestmark = pytest.mark.slow
FENCED = re.compile(r"^```.*?^```$", re.M | re.S)
LINK = re.compile(r"\]\(([^)\s]+)\)|href=\"([^\"]+)\"")
ANCHOR = re.compile(r"^#+ .* \{#([\w-]+)\}$", re.M)
DIGEST = """
import hashlib, sys
from pathlib import Path
from custom_hooks.openapi import yaml_file
from custom_hooks.render.reading import read
from custom_hooks.site.reference.pages import pages
root = Path(sys.argv[1])
document = yaml_file.read(root / "openapi.yaml")
print(hashlib.sha256(repr(sorted(pages(document, read(document), root).items())).encode()).hexdigest())
"""


def section(pages: Mapping[str, str], operation: Operation) -> str:
    """What a page says of an operation."""
    method = operation.name.partition(".")[2]
    page = pages[of_resource(operation.resource)]
    _, begin, rest = page.partition(f"## {operation.name} {{#{method}}}\n")
    assert begin, operation.name
    return rest.partition("\n## ")[0]


def links(text: str) -> Iterator[str]:
    yield from (found[1] or found[2] for found in LINK.finditer(FENCED.sub("", text)))


def test_a_method_has_its_arguments_scopes_errors_path_and_example(pages: Mapping[str, str], package: Package) -> None:
    for operation in package.operations.values():
        text = section(pages, operation)
        for argument in operation.arguments:
            assert f"\n- `{argument.name}` (" in text, f"{operation.name}: {argument.name}"
        for scope in (scope for group in operation.needed_scopes for scope in group):
            assert f"[`{scope}`]({posixpath.basename(OPERATIONS)}?scope={scope.replace(':', '%3A')})" in text
        for status in operation.errors:
            assert f"\n- {status}: [`" in text
        for error in ("APIConnectionError", "DecodeError"):
            assert f": [`{error}`](../errors.md)\n" in text
        assert ("`ValueError` or `TypeError`" in text) == bool(operation.arguments)
        assert f"`{operation.method} {operation.path}`" in text
        assert f"instantly.{operation.name}(" in text.partition("**Example**")[2]


def test_the_errors_of_a_method_are_those_that_callers_meet(pages: Mapping[str, str], package: Package) -> None:
    for operation in package.operations.values():
        errors = section(pages, operation).partition("**Errors**")[2].partition("**Request**")[0]
        assert ("\n- 403: [`MissingScopeError`](" in errors) == bool(operation.needed_scopes), operation.name
        assert "\n- any other status: [" in errors, operation.name
        assert "`ServerError`" in errors, operation.name


def test_a_method_of_two_resources_is_described_once(pages: Mapping[str, str], package: Package) -> None:
    for operation in package.operations.values():
        for name in operation.other_names:
            resource, _, method = name.partition(".")
            text = pages[of_resource(resource)].partition(f"## {name} {{#{method}}}\n")[2].partition("\n## ")[0]
            assert f"The same as [`{operation.name}`](" in text


def test_a_hand_written_method_stands_beside_the_others(pages: Mapping[str, str], package: Package) -> None:
    for resource in package.resources:
        for method in hand_written.methods(resource.name):
            assert f"\n## {resource.name}.{method} {{#{method}}}\n" in pages[of_resource(resource.name)]
    for model in package.models:
        for name in hand_written.properties(model):
            assert f"\n`{name}: " in pages[of_model(model)]


def test_a_model_has_all_fields_and_an_enum_all_members(pages: Mapping[str, str], package: Package) -> None:
    for model in package.models.values():
        for field in model.fields:
            assert f"\n- `{field.name}` (" in pages[of_model(model.name)], f"{model.name}: {field.name}"
    for enum in package.enums.values():
        for member in enum.members:
            assert f"\n- `{member.name}` = " in pages[of_model(enum.name)], f"{enum.name}: {member.name}"


def test_what_uses_a_model_is_on_its_page(pages: Mapping[str, str]) -> None:
    used_by = pages[of_model("Lead")].partition("**Used by**")[2]
    assert "[`leads.list`](../leads.md#list)" in used_by
    assert "[`LeadPage`](LeadPage.md)" in used_by


def test_the_lists_name_all(pages: Mapping[str, str], package: Package) -> None:
    for resource in package.resources:
        assert f"[`{resource.name}`]({resource.name}.md)" in pages[INDEX]
    for name in [*package.models, *package.enums]:
        assert f"\n- [`{name}`]({name}.md)" in pages[MODELS]


def test_the_table_has_a_row_for_each_operation_with_its_scopes(pages: Mapping[str, str], package: Package) -> None:
    table = pages[OPERATIONS].partition('<div class="operations" markdown>\n')[2].partition("\n</div>")[0]
    assert table.count("<tr data-scopes=") == len(package.operations)
    for operation in package.operations.values():
        scopes = ";".join(" ".join(group) for group in operation.needed_scopes)  # one of each group is needed
        page, method = f"{operation.resource}.md", operation.name.partition(".")[2]
        row = f'<tr data-scopes="{scopes}" data-method="{operation.method}"><td><a href="{page}#{method}">'
        assert row in table, operation.name
    assert "\n\n" not in table  # Markdown would begin again after it


def test_a_scope_has_the_calls_that_it_opens(pages: Mapping[str, str], package: Package) -> None:
    for operation in package.operations.values():
        for scope in (scope for group in operation.needed_scopes for scope in group if not scope.startswith("all:")):
            text = pages[SCOPES].partition(f"\n## `{scope}` {{#")[2].partition("\n## ")[0]
            _, is_there, rest = text.partition(f"[`{operation.name}`](")
            assert is_there, f"{scope}: {operation.name}"
            needs_more = rest.partition(")")[2].startswith(" (beside a scope of another group)")
            assert needs_more == (len(operation.needed_scopes) > 1), operation.name


def test_every_link_leads_to_a_page_and_to_an_anchor_of_it(pages: Mapping[str, str]) -> None:
    guides = {path.name for path in (ROOT / "docs").glob("*.md")}
    anchors = {page: set(ANCHOR.findall(text)) for page, text in pages.items()}
    for page, text in pages.items():
        for target in links(text):
            path, _, anchor = target.partition("#")
            file = path.partition("?")[0]
            where = posixpath.normpath(posixpath.join(posixpath.dirname(page), file)) if file else page
            assert where in pages or where in guides, f"{page} links to {target}"
            assert not anchor or anchor in anchors[where], f"{page} links to {target}"


def test_no_page_has_the_name_of_another_one_on_any_file_system(pages: Mapping[str, str]) -> None:
    assert len({page.lower() for page in pages}) == len(pages)


@pytest.mark.parametrize("name", ["index", "models", "operations", "python", "scopes"])
def test_a_resource_takes_the_place_of_no_other_page(name: str, pages: Mapping[str, str]) -> None:
    place = of_resource(name).removesuffix(".md")
    assert not {f"{place}.md", f"{place}/index.md"} & {*pages, "reference/python/index.md"}


def test_a_page_has_one_title_and_no_anchor_twice(pages: Mapping[str, str]) -> None:
    for page, text in pages.items():
        assert re.findall(r"^# ", FENCED.sub("", text), re.M) == ["# "], page
        assert len(ANCHOR.findall(text)) == len(set(ANCHOR.findall(text))), page


def test_the_pages_are_the_same_whenever_they_are_made(pages: Mapping[str, str]) -> None:
    made = subprocess.run(
        [sys.executable, "-c", DIGEST, str(ROOT)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "1"},  # sets have another order than here
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert made.stdout.strip() == hashlib.sha256(repr(sorted(pages.items())).encode()).hexdigest()
