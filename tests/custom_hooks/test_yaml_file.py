"""YAML is read as the data that it says, in bounded time and space."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.openapi import yaml_file


def read(text: str) -> dict[str, Any]:
    return yaml_file.parse(text.encode(), "a document")


def test_a_name_is_text_whatever_it_looks_like() -> None:
    assert read("a: {200: x, on: y, 1.5: z, null: n, 2026-01-01: d}") == {
        "a": {"200": "x", "on": "y", "1.5": "z", "null": "n", "2026-01-01": "d"}
    }


def test_values_are_those_of_json_and_all_others_text() -> None:
    assert read("a: [no, on, 12:30, 1:30.5, 010, 0x1f, 1_000, 2026-01-01]")["a"] == [
        *("no", "on", "12:30", "1:30.5", "010", "0x1f", "1_000", "2026-01-01")
    ]
    assert read("a: [true, false, null, -5, 0, 1.5, 1.0e+3]")["a"] == [True, False, None, -5, 0, 1.5, 1000.0]


@pytest.mark.parametrize(
    "text", ["no", "1e3", "010", "09", "12:30", "1.0", "5", "null", "~", "true", "2026-01-01", ".5"]
)
def test_a_text_that_looks_like_something_else_is_read_as_it_was_written(text: str) -> None:
    assert read(yaml_file.text({"a": [text], text: text})) == {"a": [text], text: text}


def test_aliases_and_merged_mappings_are_read() -> None:
    assert read("a: &a {x: 1}\nb: *a\nc: {<<: *a, y: 2}") == {"a": {"x": 1}, "b": {"x": 1}, "c": {"x": 1, "y": 2}}


@pytest.mark.parametrize("kind", ["[{}]", "{{<<: [{}], x: 1}}"])
def test_aliases_that_stand_for_billions_of_values_are_refused(kind: str) -> None:
    names = "abcdefghijklm"
    lines = ["a: &a {x: 1, y: 2}"]
    lines += [f"{name}: &{name} {kind.format(','.join(10 * [f'*{before}']))}" for before, name in pairwise(names)]
    with pytest.raises(DocumentError, match="more than 1,000,000 values"):
        read("\n".join(lines))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: &a [*a]", "more than 1,000,000 values"),
        ("a: &a {<<: *a}", "more than 1,000,000 values"),
        ("- " * 50_000 + "x", "or 100 levels"),
        ("a: " + "[" * 101 + "]" * 101, "or 100 levels"),
        ("a: " + "[" * 100_000, "100 levels|no complete JSON or YAML"),
        ("a: !!python/object/apply:os.abort []", "has the YAML tag"),
        ("a: !!set {x, y}", "has the YAML tag"),
        ("a: !!binary eA==", "has the YAML tag"),
        ("a: !!bool x", "has the YAML tag"),
        ("a: !evil x", "has the YAML tag"),
        ("a: *nothing", "no complete JSON or YAML"),
        ("? [1, 2]\n: 3", "no complete JSON or YAML"),
        ("a: 1\n---\nb: 2", "no complete JSON or YAML"),
        ("a: " + "9" * 5_000, "no complete JSON or YAML"),
        ('{"a": ' + "[" * 100_000, "no complete JSON or YAML"),
        ('{"a": ' + "9" * 5_000 + "}", "no complete JSON or YAML"),
        ("[1]", "holds a list"),
        ("", "holds nothing"),
    ],
)
def test_what_is_no_document_is_refused(text: str, message: str) -> None:
    with pytest.raises(DocumentError, match=message):
        read(text)


def test_a_file_that_is_too_large_is_not_read_to_its_end() -> None:
    with pytest.raises(DocumentError, match="more than 50 million bytes"):
        yaml_file.read(Path("/dev/zero"))
