"""The Parquet recipe writes every lead once, goes on after a failure, and tells a total where the API has one."""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from instantly_async.sandbox import Sandbox

from .processes import run

parquet: Any = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed (extra parquet)")

PROGRAM = "parquet_export.py"


def ids_in(path: Path) -> list[str]:
    ids: list[str] = parquet.read_table(path)["id"].to_pylist()
    return ids


@pytest.mark.slow
def test_the_leads_of_a_campaign_are_exported_with_a_total(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        campaign = next(lead["campaign"] for lead in sandbox.state["leads"].values() if "campaign" in lead)
        ids = sorted(id for id, lead in sandbox.state["leads"].items() if lead.get("campaign") == campaign)
        done = run(sandbox, tmp_path, PROGRAM, "leads.parquet", "--campaign", campaign)
    assert done.returncode == 0, done.stderr
    assert f"leads.parquet: {len(ids)} leads" in done.stdout
    assert sorted(ids_in(tmp_path / "leads.parquet")) == ids
    assert [file.name for file in tmp_path.iterdir()] == ["leads.parquet"]


@pytest.mark.slow
def test_a_list_has_a_total_and_a_key_that_may_not_count_exports_without_one(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        found = next(iter(sandbox.state["lead_lists"]))
        size = sum(lead.get("list_id") == found for lead in sandbox.state["leads"].values())
        with_total = run(sandbox, tmp_path, PROGRAM, "leads.parquet", "--list", found)
        sandbox.faults.add("lead_lists.get_verification_stats", status=403)
        without = run(sandbox, tmp_path, PROGRAM, "others.parquet", "--list", found)
    assert f"leads.parquet: {size} leads" in with_total.stdout
    assert without.returncode == 0, without.stderr
    assert "others.parquet:" not in without.stdout
    assert f"wrote {size} leads" in without.stdout


@pytest.mark.slow
def test_an_export_that_fails_goes_on_where_it_was_and_no_other_takes_its_place(tmp_path: Path) -> None:
    with Sandbox(leads=1_200) as sandbox:
        ids = sorted(sandbox.state["leads"])
        sandbox.faults.add("leads.list", latency=0.001, times=11)
        sandbox.faults.add("leads.list", status=402, times=99)
        failed = run(sandbox, tmp_path, PROGRAM, "leads.parquet")
        sandbox.faults.clear()
        other = run(sandbox, tmp_path, PROGRAM, "leads.parquet", "--list", next(iter(sandbox.state["lead_lists"])))
        before = len(sandbox.requests)
        went_on = run(sandbox, tmp_path, PROGRAM, "leads.parquet")
        pages = len(sandbox.requests) - before
    assert failed.returncode == other.returncode == 1
    assert "PaymentRequiredError: 402 for leads.list" in failed.stderr
    assert "CheckpointError" in other.stderr
    assert "list_id" in other.stderr
    assert "went on and wrote 1,200 leads" in went_on.stdout
    assert ids_in(tmp_path / "leads.parquet") == ids
    assert pages == 3, "two with leads and the empty one at the end: what was written is not fetched again"


@pytest.mark.long
def test_a_hundred_thousand_leads(tmp_path: Path) -> None:
    with Sandbox(leads=100_000) as sandbox:
        ids = sorted(sandbox.state["leads"])
        begun = time.perf_counter()
        done = run(sandbox, tmp_path, PROGRAM, "leads.parquet")
        seconds = time.perf_counter() - begun
    assert done.returncode == 0, done.stderr
    assert ids_in(tmp_path / "leads.parquet") == ids
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // (2**20 if sys.platform == "darwin" else 2**10)
    print(f"{len(ids)} leads in {seconds:.0f} s, at most {largest} MiB: {done.stdout.splitlines()[-1]}")
