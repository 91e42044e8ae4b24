"""The form of the report."""

from __future__ import annotations

import copy
import textwrap

import pytest

from custom_hooks.changes import markdown
from custom_hooks.changes.comparison import Comparison
from custom_hooks.changes.rules import RULES, ChangeKind

from .documents import (
    BASE,
    Node,
    add_member,
    add_operation,
    comparison,
    component,
    listing,
    new,
    operation,
    parameter,
    report_lines,
)

NAMES = sorted(map(str, range(11)))


def test_every_kind_of_change_has_a_rule() -> None:
    assert set(RULES) == set(ChangeKind)


def test_what_a_wholly_new_operation_brings_is_not_reported_piece_by_piece() -> None:
    def add(document: Node) -> None:
        add_operation(document)
        document["components"]["schemas"]["Other"] = {"type": "object", "properties": {"x": {"type": "string"}}}
        schema = {"$ref": "#/components/schemas/Other"}
        added = document["paths"]["/api/v2/others"]["get"]
        added["responses"] = {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}

    text = markdown.report(comparison(BASE, new(add)), None, None)
    assert "With them comes one model or enum." in text
    assert "Other`" not in text


def many_changes() -> Comparison:
    def edit(document: Node) -> None:
        add_operation(document)
        add_member(document, "ThingMood")
        component(document, "Thing")["properties"].pop("count")
        component(document, "Thing")["properties"].pop("tags")
        parameter(document, "limit")["schema"].update(minimum=0)
        listing(document)["responses"].pop("401")

    return comparison(BASE, new(edit))


def test_the_report_has_a_heading_counts_and_sections_in_their_order() -> None:
    text = markdown.report(many_changes(), "2026-01-01", "2026-02-01")
    assert text == textwrap.dedent(
        """\
        ## API document of 2026-02-01 (before: 2026-01-01)

        For a Python caller: 2 breaking, 1 worth a look, 2 added, 1 changed, 1 removed.

        ### Breaking

        #### `things`

        - `Thing`: fields `count`, `tags` removed

        ### ⚠ Worth a look

        #### `things`

        - `ThingMood.NINE` added

        ### Added

        New resource: `other_things`.

        | new call | request | scopes of the key |
        |---|---|---|
        | `other_things.list` | `GET /api/v2/others` | `others:read` or `all:all` |

        ### Changed

        #### `things`

        - `things.list(limit=)`: minimum `1` → `0`

        ### Removed

        #### `things`

        - `things.list`: is no longer said to raise `AuthenticationError` (401)
        """
    )


def many_operations(document: Node, number: int) -> None:
    """Operations of two resources: of one that has others, and of one that has none."""
    for tag in ("Thing", "OtherThing"):
        for index in range(number):
            added = copy.deepcopy(operation(document, "get /download"))
            added |= {"operationId": f"get{tag}{index}", "tags": [tag], "x-method": f"get_{index}"}
            document["paths"][f"/api/v2/{tag}/{index}"] = {"get": added}


def test_of_many_removed_operations_every_resource_has_one_line() -> None:
    lines = report_lines(new(lambda d: many_operations(d, 11)), BASE)
    assert len(lines) == 2
    names = [", ".join(f"`{resource}.get_{index}`" for index in NAMES) for resource in ("other_things", "things")]
    assert lines == [
        f"Breaking: resource `other_things` removed, with 11 operations: {names[0]}",
        f"Breaking: removed: 11 operations: {names[1]}",
    ]
    assert len(report_lines(new(lambda d: many_operations(d, 10)), BASE)) == 21


def test_equal_versions_give_equal_bytes() -> None:
    assert markdown.report(many_changes(), None, None) == markdown.report(many_changes(), None, None)


def test_no_change_is_said_in_so_many_words() -> None:
    text = markdown.report(comparison(BASE, BASE), "2026-01-01", "2026-01-01")
    assert text == "## API document of 2026-01-01 (same date as before)\n\nNo change for a Python caller.\n"


@pytest.mark.parametrize(
    ("old", "new", "heading"),
    [
        ("2026-01-01", "2026-02-01", "## API document of 2026-02-01 (before: 2026-01-01)"),
        ("2026-01-01", "2026-01-01", "## API document of 2026-01-01 (same date as before)"),
        (None, "2026-02-01", "## API document of 2026-02-01 (before: unknown date)"),
        ("2026-01-01", None, "## API document of unknown date (before: 2026-01-01)"),
        (None, None, "## API document without a date"),
    ],
)
def test_the_heading_names_the_dates_that_are_known(old: str | None, new: str | None, heading: str) -> None:
    assert markdown.heading(old, new) == heading
