"""Tables: the order of their keys, and what indexed fields have."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from instantly_async.sandbox.engine.entity import Entity
from instantly_async.sandbox.state.owners import ORGANIZATION
from instantly_async.sandbox.state.state import State
from instantly_async.sandbox.state.store import Record, Table


def keys(records: Any) -> list[str]:
    return [record["id"] for record in records]


def table_of(**places: str) -> Table:
    return Table({key: {"id": key, "place": place} for key, place in places.items()}, indexed=("place",))


def test_records_are_in_the_order_of_their_keys_however_they_were_put_in() -> None:
    table = Table({key: {"id": key} for key in "dac"})
    table["b"] = {"id": "b"}
    table.setdefault("e", {"id": "e"})
    table.update(f={"id": "f"})
    assert keys(table.in_order()) == list("abcdef")
    assert keys(table.in_order(after="b")) == list("cdef")
    assert keys(table.in_order(after="bb")) == list("cdef")
    assert keys(table.in_order(after="e", descending=True)) == list("dcba")
    assert keys(table.in_order(descending=True)) == list("fedcba")
    assert list(table) == list("dacbef")  # a dict as any other


def test_records_that_are_gone_leave_the_order_and_may_return() -> None:
    table = Table({key: {"id": key} for key in "abc"})
    del table["b"]
    assert table.pop("c")["id"] == "c"
    assert keys(table.in_order()) == ["a"]
    table["b"] = {"id": "b"}
    assert keys(table.in_order()) == ["a", "b"]
    table.clear()
    assert keys(table.in_order()) == []


def test_a_table_keeps_no_order_of_what_is_gone() -> None:
    table = table_of(kept="here")
    for number in range(3_000):
        table[f"{number:04}"] = {"id": f"{number:04}", "place": "here"}
        del table[f"{number:04}"]
        assert keys(table.having("place", "here")) == ["kept"]
    assert keys(table.in_order()) == ["kept"]
    assert len(table._order) == 1
    assert keys(table.having("place", "here")) == ["kept"]


def set_item(record: Record) -> None:
    record["place"] = "there"


def update(record: Record) -> None:
    record.update(place="there")


def merge(record: Record) -> None:
    record |= {"place": "there"}


def take_and_set_default(record: Record) -> None:
    del record["place"]
    record.setdefault("place", "there")


@pytest.mark.parametrize("write", [set_item, update, merge, take_and_set_default])
def test_an_index_knows_of_whatever_is_written_into_a_record(write: Callable[[Record], None]) -> None:
    table = table_of(a="here", b="here")
    assert keys(table.having("place", "here")) == ["a", "b"]
    assert keys(table.having("place", "there")) == []
    write(table["a"])
    assert keys(table.having("place", "here")) == ["b"]
    assert keys(table.having("place", "there")) == ["a"]
    table["a"]["place"] = "here"
    assert keys(table.having("place", "here")) == ["a", "b"]


def test_an_index_knows_of_records_that_are_put_in_replaced_changed_and_removed() -> None:
    table = table_of(b="here")
    assert keys(table.having("place", "HERE")) == ["b"]
    table["a"] = {"id": "a", "place": "Here"}
    table["c"] = {"id": "c"}
    assert keys(table.having("place", "here")) == ["a", "b"]
    assert keys(table.having("place", "here", after="a")) == ["b"]
    table["b"] = {"id": "b", "place": "there"}
    table["a"].pop("place")
    assert keys(table.having("place", "here")) == []
    assert keys(table.having("place", "there")) == ["b"]
    del table["b"]
    assert keys(table.having("place", "there")) == []


def test_a_field_that_is_not_indexed_cannot_be_looked_up() -> None:
    with pytest.raises(LookupError, match="no index of colour"):
        table_of(a="here").having("colour", "red")


def test_records_may_be_moved_while_they_are_read() -> None:
    table = table_of(a="here", b="here", c="here")
    for record in table.having("place", "here"):
        record["place"] = "there"
    assert keys(table.having("place", "there")) == ["a", "b", "c"]


def test_what_is_put_into_an_indexed_table_is_copied_and_its_copies_are_plain() -> None:
    given = {"id": "a", "place": "here"}
    table = Table({"a": given}, indexed=("place",))
    given["place"] = "there"
    assert table["a"] == {"id": "a", "place": "here"}
    copies = [table["a"] | {}, copy.copy(table["a"]), copy.deepcopy(table["a"]), pickle.loads(pickle.dumps(table["a"]))]
    for copied in [*copies, copy.deepcopy(table)["a"] | {}]:
        assert type(copied) is dict
        assert copied == table["a"]
    assert json.loads(json.dumps(table)) == table
    again = copy.deepcopy(table)
    again["a"]["place"] = "there"
    assert keys(table.having("place", "here")) == keys(again.having("place", "there")) == ["a"]


def test_the_tables_that_are_put_into_a_workspace_have_its_indexes() -> None:
    seeds = [{"id": "seed", "place": "here"}]
    one = Entity(table="things", path="/things", indexed=("place",))
    other = Entity(table="things", path="/other-things", seeds=lambda: seeds)
    state = State([one, other])
    assert keys(state.workspace(ORGANIZATION)["things"].having("place", "here")) == ["seed"]
    store = state.workspace("w")
    assert keys(store["things"].having("place", "here")) == []
    store["things"] = {"a": {"id": "a", "place": "here"}}
    assert keys(store["things"].having("place", "here")) == ["a"]
