"""The worker gives every customer one list, however it is stopped, and whatever becomes of a call."""

from __future__ import annotations

import os
import signal
import sqlite3
import time
from collections import Counter
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest

from instantly_async.sandbox import READ_ONLY_KEY, Sandbox

from .processes import EXAMPLES, LONGEST, Running, running

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="event loops of Windows know no signals"),
]

NAMES = [f"Customer {number}" for number in range(40)]
LATENCY = 0.1  # seconds; a call takes so long that a signal finds some under way


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "customers.db"
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("CREATE TABLE customers (name TEXT PRIMARY KEY, begun TEXT, list_id TEXT)")
        database.executemany("INSERT INTO customers (name) VALUES (?)", [(name,) for name in NAMES])
    return file


def work(table: Path, environment: dict[str, str], **changed: str) -> AbstractContextManager[Running]:
    variables = {**environment, **changed}
    return running(str(EXAMPLES / "worker.py"), str(table), environment=variables, folder=table.parent)


def query(table: Path, statement: str) -> list[str]:
    with closing(sqlite3.connect(table)) as database:
        return [row[0] for row in database.execute(statement)]


def lists(sandbox: Sandbox) -> Counter[str]:
    """How many lists there are of a name."""
    return Counter(record["name"] for record in sandbox.state["lead_lists"].values() if "Customer" in record["name"])


def work_to_the_end(table: Path, environment: dict[str, str]) -> None:
    left = "SELECT name FROM customers WHERE list_id IS NULL"
    if not query(table, left):
        return  # the program would say nothing, and a signal might come before it listens for one
    with work(table, environment) as worker:
        until = time.monotonic() + LONGEST
        while query(table, left):
            worker.wait_for("has a list")
            assert time.monotonic() < until
        worker.process.send_signal(signal.SIGTERM)
        assert worker.wait() == 0


def assert_one_list_for_each(sandbox: Sandbox, table: Path) -> None:
    assert lists(sandbox) == Counter(NAMES)
    kept = query(table, "SELECT list_id FROM customers ORDER BY name")
    assert [sandbox.state["lead_lists"][list_id]["name"] for list_id in kept] == sorted(NAMES)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_lets_what_is_under_way_end(
    number: signal.Signals, sandbox: Sandbox, environment: dict[str, str], table: Path
) -> None:
    sandbox.faults.add("lead_lists.create", latency=LATENCY, times=1_000)
    with work(table, environment) as worker:
        worker.wait_for("has a list")
        worker.process.send_signal(number)
        assert worker.wait() == 0
    begun = query(table, "SELECT name FROM customers WHERE begun IS NOT NULL")
    assert query(table, "SELECT name FROM customers WHERE list_id IS NOT NULL") == begun
    assert 1 < len(begun) < len(NAMES)
    assert lists(sandbox) == Counter(begun)
    sandbox.faults.clear()
    work_to_the_end(table, environment)
    assert_one_list_for_each(sandbox, table)


def test_what_is_under_way_after_the_grace_period_is_cancelled_and_looked_for_later(
    sandbox: Sandbox, environment: dict[str, str], table: Path
) -> None:
    sandbox.faults.add("lead_lists.create", latency=LATENCY, times=4)
    sandbox.faults.add("lead_lists.create", latency=3_600, times=1_000)
    with work(table, environment, GRACE_PERIOD="0.1") as worker:
        for _ in range(4):
            worker.wait_for("has a list")
        worker.process.send_signal(signal.SIGTERM)
        assert worker.wait() == 1
    sandbox.faults.clear()
    work_to_the_end(table, environment)
    assert_one_list_for_each(sandbox, table)


def test_a_second_signal_ends_the_grace_period(sandbox: Sandbox, environment: dict[str, str], table: Path) -> None:
    sandbox.faults.add("lead_lists.create", latency=LATENCY, times=1)
    sandbox.faults.add("lead_lists.create", latency=3_600, times=1_000)
    with work(table, environment, GRACE_PERIOD="3600") as worker:
        worker.wait_for("has a list")
        worker.process.send_signal(signal.SIGINT)
        worker.wait_for("stopping")
        worker.process.send_signal(signal.SIGINT)
        assert worker.wait() == 1


def test_a_killed_worker_leaves_nobody_out_and_makes_no_list_twice(
    sandbox: Sandbox, environment: dict[str, str], table: Path
) -> None:
    sandbox.faults.add("lead_lists.create", latency=LATENCY, times=1_000)
    with work(table, environment) as worker:
        worker.wait_for("has a list")
        worker.process.kill()
        worker.wait()
    sandbox.faults.clear()
    work_to_the_end(table, environment)
    assert_one_list_for_each(sandbox, table)


def test_a_list_whose_answer_was_lost_is_found(sandbox: Sandbox, environment: dict[str, str], table: Path) -> None:
    sandbox.faults.add("lead_lists.create", drop="after", times=3)
    work_to_the_end(table, environment)
    assert_one_list_for_each(sandbox, table)


def test_a_missing_scope_ends_the_worker_and_loses_nothing(
    sandbox: Sandbox, environment: dict[str, str], table: Path
) -> None:
    with work(table, environment, INSTANTLY_API_KEY=READ_ONLY_KEY) as worker:
        assert worker.wait() == 1
    assert any("the API key needs one of lead_lists:create" in line for line in worker.said)
    assert not lists(sandbox)
    work_to_the_end(table, environment)
    assert_one_list_for_each(sandbox, table)


def test_a_table_that_is_in_use_holds_up_nothing_but_the_table(
    sandbox: Sandbox, environment: dict[str, str], table: Path
) -> None:
    with work(table, environment) as worker, closing(sqlite3.connect(table, isolation_level=None)) as other:
        worker.wait_for("has a list")
        other.execute("BEGIN IMMEDIATE")
        worker.process.send_signal(signal.SIGTERM)
        worker.wait_for("stopping")
        other.execute("ROLLBACK")
        assert worker.wait() == 0
    work_to_the_end(table, environment)
    assert_one_list_for_each(sandbox, table)


def test_a_file_that_is_no_table_is_told_in_a_line(environment: dict[str, str], table: Path) -> None:
    table.write_bytes(b"name\n" * 1_000)
    with work(table, environment) as worker:
        assert worker.wait() == 1
    assert worker.said == ["file is not a database\n"]


def test_without_a_key_nothing_begins(environment: dict[str, str], table: Path) -> None:
    with work(table, environment, INSTANTLY_API_KEY="") as worker:
        assert worker.wait() == 1
    assert worker.said == ["the API key is empty\n"]
    assert query(table, "SELECT name FROM customers WHERE begun IS NOT NULL") == []
