"""The dashboard has a line with right figures for every workspace, and for those that fail a line that says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from instantly_async.sandbox import Sandbox

from .processes import run

pytestmark = pytest.mark.slow
PROGRAM = "agency_dashboard.py"


def id_of(number: int) -> str:
    return f"7f3c0a52-95b8-4f27-9b7f-{number:012}"


def rows(table: str) -> dict[str, list[str]]:
    """The cells of each line, by the first one."""
    lines = [[cell.strip() for cell in line.split("│")[1:-1]] for line in table.splitlines() if "│" in line]
    return {cells[0]: cells[1:] for cells in lines}


def own_figures(sandbox: Sandbox) -> list[str]:
    """What the table must say of the workspace with which a sandbox begins."""
    campaigns, accounts = sandbox.state["campaigns"].values(), sandbox.state["accounts"].values()
    emails = sandbox.state["emails"].values()
    sent = sum(email["ue_type"] == 1 for email in emails)
    replied = {e["lead"] for e in emails if e["ue_type"] == 2 and not e["is_auto_reply"]}
    bounced = sum(lead["status"] == -1 for lead in sandbox.state["leads"].values())
    active = sum(campaign["status"] == 1 for campaign in campaigns)
    broken = sum(account["status"] < 0 for account in accounts)
    return [str(figure) for figure in (len(campaigns), active, sent, len(replied), bounced, broken)]


def test_workspaces_that_fail_have_their_errors_and_the_others_their_figures(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        keys = {f"Customer {number}": sandbox.new_key(workspace=id_of(number)) for number in range(17)}
        keys |= {"[bold]Own[/]": sandbox.key, "Revoked": "revoked", "Unpaid": sandbox.new_key(workspace=id_of(99))}
        sandbox.set_plan("none", workspace=id_of(99))
        (tmp_path / "keys.json").write_text(json.dumps(keys))
        done = run(sandbox, tmp_path, PROGRAM, WORKSPACE_KEYS="keys.json")
        own = own_figures(sandbox)
    assert done.returncode == 0, done.stderr
    table = rows(done.stdout)
    assert table.keys() == {*keys, "All"}
    assert table["[bold]Own[/]"] == [*own, ""]
    assert table["All"] == [*own, ""]
    assert table["Customer 3"] == ["0"] * 6 + [""]
    assert table["Revoked"] == ["-"] * 6 + ["AuthenticationError (401)"]
    assert table["Unpaid"] == ["-"] * 6 + ["PaymentRequiredError (402)"]
    assert not any(key in done.stdout + done.stderr for key in keys.values() if key != "revoked")


def test_one_key_reaches_a_group(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        for number in range(2):
            sandbox.client(workspace=id_of(number))
        done = run(sandbox, tmp_path, PROGRAM, "--since", "2026-01-06")
    assert done.returncode == 0, done.stderr
    table = rows(done.stdout)
    assert len(table) == 4
    assert table["Acme Outreach"][2] == "0", "nothing was sent since then"


def test_a_file_of_keys_that_is_missing_is_told_on_one_line(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        done = run(sandbox, tmp_path, PROGRAM, WORKSPACE_KEYS="keys.json")
    assert done.returncode == 1
    assert done.stderr.startswith("FileNotFoundError")
    assert done.stderr.count("\n") == 1
