"""What a copy that checks itself can know, and what it says of the rest."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from instantly_async.vendor import __main__ as command
from instantly_async.vendor import checking, contents, copying

from .copies import DEST, Ran, edit_record, findings


def test_a_copy_that_checks_itself_says_that_this_proves_little(
    vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    become(monkeypatch, vendor)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    ran = vendor("--check")
    assert ran.status == 0
    said, verdict, limit, proof = ran.out.splitlines()
    assert said.endswith(" is 0.2.0 (API document of 2026-08-21)")
    assert verdict.endswith("its files are those that its own VENDORED.toml lists, which is all that was compared")
    assert (
        limit == "whoever edits a file and the record, and the check with which the copy checks itself, is not noticed"
    )
    assert proof.startswith(
        "for proof, install instantly-async==0.2.0 and run python -P -m instantly_async.vendor --check "
    )
    assert vendor("--check", "--strict").status == 2


@pytest.mark.parametrize(("version", "date"), [("99.0", "2026-08-21"), ("0.2.0", "2020-01-01")])
def test_a_copy_that_checks_itself_notices_that_its_record_is_of_another_version(
    version: str, date: str, vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    itself = become(monkeypatch, vendor)
    edit_record(str(itself), version=version, document_date=date)
    key = "version" if version == "99.0" else "document-date"
    assert findings(vendor("--check")) == [f"changed VENDORED.toml: {key}"]


def test_a_copy_that_checks_itself_counts_byte_code_if_it_writes_none(
    vendor: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    itself = become(monkeypatch, vendor)
    (itself / "__pycache__").mkdir()
    (itself / "__pycache__" / "client.cpython-311.pyc").touch()
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    ran = vendor("--check")
    assert ran.status == 0
    assert "byte code was not checked, since this run writes some; with python -B it counts\n" in ran.out
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert findings(vendor("--check"))[0] == "added __pycache__/"


def become(monkeypatch: pytest.MonkeyPatch, vendor: Callable[..., Ran]) -> Path:
    """From now on, the command runs from a copy."""
    vendor(DEST)
    itself = Path(DEST).absolute()
    for module in (checking, command, contents, copying):
        monkeypatch.setattr(module, "PACKAGE", itself)
    return itself
