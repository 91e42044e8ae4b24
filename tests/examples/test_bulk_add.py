"""The bulk recipe says what became of every row, and adds no lead twice when it is killed and run again."""

from __future__ import annotations

import csv
import signal
from collections import Counter
from pathlib import Path

import pytest

from instantly_async.sandbox import Sandbox

from .processes import EXAMPLES, environment_of, run, running

PROGRAM = "bulk_add.py"


def write(path: Path, rows: list[str]) -> None:
    path.write_text("\r\n".join(["email,first_name,industry", *rows]) + "\r\n", encoding="utf-8-sig")


def outcomes(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def list_of(sandbox: Sandbox) -> str:
    return next(iter(sandbox.state["lead_lists"]))


@pytest.mark.slow
def test_every_row_has_its_outcome(tmp_path: Path) -> None:
    write(tmp_path / "fair.csv", ["mia@fair.example,Mia,steel", ",Bob,", "Mia@fair.example,,", "noa@fair.example,Noa,"])
    with Sandbox() as sandbox:
        campaign = next(iter(sandbox.state["campaigns"]))
        done = run(sandbox, tmp_path, PROGRAM, "fair.csv", "--campaign", campaign)
        added = {lead["email"]: lead for lead in sandbox.state["leads"].values() if "@fair." in lead["email"]}
    assert done.returncode == 0, done.stderr
    rows = outcomes(tmp_path / "fair.outcomes.csv")
    assert [row["status"] for row in rows] == ["created", "refused", "duplicate", "created"]
    assert rows[1]["why"] == "a lead needs an email"
    assert [row["id"] for row in rows] == [added["mia@fair.example"]["id"], "", "", added["noa@fair.example"]["id"]]
    assert added["mia@fair.example"]["payload"]["industry"] == "steel"
    assert "created: 2" in done.stdout


@pytest.mark.slow
def test_a_row_with_too_many_cells_is_told_and_the_others_are_added(tmp_path: Path) -> None:
    write(tmp_path / "fair.csv", ["mia@fair.example,Mia,steel, and wood", "noa@fair.example,Noa,"])
    with Sandbox() as sandbox:
        done = run(sandbox, tmp_path, PROGRAM, "fair.csv", "--list", list_of(sandbox))
    assert done.returncode == 0, done.stderr
    rows = outcomes(tmp_path / "fair.outcomes.csv")
    assert [(row["row"], row["status"]) for row in rows] == [("1", "refused"), ("2", "created")]
    assert rows[0]["why"].startswith("the row has more cells than there are names of columns")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("content", "told"), [(None, "there is no file fair.csv"), ("email\nmüller@fair.example\n", "not in UTF-8")]
)
def test_a_file_that_cannot_be_read_is_told_in_a_line(tmp_path: Path, content: str | None, told: str) -> None:
    if content:
        (tmp_path / "fair.csv").write_text(content, encoding="latin-1")
    with Sandbox() as sandbox:
        done = run(sandbox, tmp_path, PROGRAM, "fair.csv", "--list", list_of(sandbox))
    assert done.returncode != 0
    assert told in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    assert content or not [*tmp_path.iterdir()]


@pytest.mark.slow
def test_a_run_that_is_killed_goes_on_and_adds_nothing_twice(tmp_path: Path) -> None:
    emails = [f"person{number}@fair.example" for number in range(6_000)]
    write(tmp_path / "fair.csv", [f"{email},Mia,steel" for email in emails])
    with Sandbox() as sandbox:
        sandbox.faults.add("leads.bulk_add", latency=0.001, times=4)
        sandbox.faults.add("leads.bulk_add", latency=60, times=2)  # longer than it lives
        arguments = ("fair.csv", "--list", list_of(sandbox))
        program = str(EXAMPLES / PROGRAM)
        with running(program, *arguments, environment=environment_of(sandbox), folder=tmp_path) as killed:
            assert killed.wait_for("rows") == "1,000 rows\n"
        sandbox.faults.clear()
        done = run(sandbox, tmp_path, PROGRAM, *arguments)
        added = Counter(lead["email"] for lead in sandbox.state["leads"].values() if "@fair." in lead["email"])
    assert killed.process.returncode == -signal.SIGKILL
    assert done.returncode == 0, done.stderr
    assert added == Counter(emails)
    rows = outcomes(tmp_path / "fair.outcomes.csv")
    assert [row["email"] for row in rows] == emails
    assert {row["status"] for row in rows} <= {"created", "found"}
    assert sum(row["earlier"] == "yes" for row in rows) >= 4_000


@pytest.mark.slow
def test_the_checkpoint_of_another_list_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "fair.csv", ["mia@fair.example,Mia,steel"])
    with Sandbox() as sandbox:
        first, second = list(sandbox.state["lead_lists"])[:2]
        run(sandbox, tmp_path, PROGRAM, "fair.csv", "--list", first)
        refused = run(sandbox, tmp_path, PROGRAM, "fair.csv", "--list", second)
        in_second = [lead for lead in sandbox.state["leads"].values() if lead.get("list_id") == second]
    assert refused.returncode == 1
    assert "CheckpointError" in refused.stderr
    assert "mia@fair.example" not in [lead["email"] for lead in in_second]
