"""The file in which the state of a sandbox outlives it."""

from __future__ import annotations

import json
import os
import sys
import uuid
from pathlib import Path
from typing import Any

import pytest

from instantly_async.sandbox import KEY, READ_ONLY_KEY, Sandbox
from instantly_async.sandbox.state import file as state_file
from instantly_async.sandbox.state.owners import ORGANIZATION

pytestmark = pytest.mark.anyio
OTHER = str(uuid.UUID(int=7))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.json"


def content(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def kept(path: Path, **changes: Any) -> str:
    """Write the state of a new sandbox with changes; what the file has then."""
    with Sandbox(empty=True, state=path):
        pass
    text = json.dumps({**content(path), **changes})
    path.write_text(text, encoding="utf-8")
    return text


async def test_a_sandbox_goes_on_where_the_last_one_ended(path: Path) -> None:
    async with Sandbox(state=path) as sandbox:
        instantly, theirs = sandbox.client(), sandbox.client(workspace=OTHER, scopes=["custom_tags:all"])
        tag = await instantly.custom_tags.create(label="Bürö, 東京")
        await instantly.campaigns.delete(next(iter(sandbox.state["campaigns"])))
        await theirs.custom_tags.create(label="Theirs")
        sandbox.clock.advance(days=3)
        moment, keys = sandbox.clock.moment, dict(sandbox._memory.keys)
    async with Sandbox(state=path) as sandbox:
        assert sandbox.clock.moment == moment
        assert sandbox._memory.keys == keys
        instantly, theirs = sandbox.client(), sandbox.client(workspace=OTHER)
        assert (await instantly.custom_tags.get(tag.id)).label == "Bürö, 東京"
        assert (await instantly.campaigns.count_launched()).count == 1
        assert [found.label async for found in theirs.custom_tags.list()] == ["Theirs"]
        assert (await instantly.custom_tags.create(label="Later")).id > tag.id


def test_what_nobody_asked_for_is_kept_as_it_was_to_begin_with(path: Path) -> None:
    with Sandbox(empty=True, state=path):
        pass
    with Sandbox(leads=10, state=path) as sandbox:
        assert sandbox.state["leads"] == {}
        assert sandbox.state["accounts"] == {}


def test_a_kind_of_records_that_the_file_does_not_know_begins_as_in_a_new_sandbox(path: Path) -> None:
    with Sandbox(state=path):
        pass
    found = content(path)
    del found["workspaces"][ORGANIZATION]["accounts"]
    path.write_text(json.dumps(found))
    with Sandbox(state=path) as sandbox:
        assert len(sandbox.state["accounts"]) == 230


def test_it_is_kept_when_the_program_fails(path: Path) -> None:
    with pytest.raises(KeyError), Sandbox(state=path) as sandbox:
        del sandbox.state["leads"][next(iter(sandbox.state["leads"]))], sandbox.state["leads"]["none"]
    assert len(content(path)["workspaces"][ORGANIZATION]["leads"]) == 249
    assert {KEY, READ_ONLY_KEY} == set(content(path)["keys"])


def test_what_was_there_stays_where_the_new_state_cannot_be_written(path: Path) -> None:
    text = kept(path)
    with pytest.raises(TypeError), Sandbox(state=path) as sandbox:
        sandbox.state["leads"]["odd"] = {"id": object()}
    assert path.read_text() == text
    assert os.listdir(path.parent) == [path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_one(path: Path) -> None:
    target = path.parent / "target.json"
    path.symlink_to(target)
    with Sandbox(empty=True, state=path):
        pass
    assert path.is_symlink()
    assert content(target)["version"] == state_file.VERSION


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is damaged: Expecting value"),
        ('{"format": "instantly-async sandbox", "version": 1, "cl', "is damaged: "),
        ("[" * 100_000, "is damaged: "),
        ("9" * 10_000, "is damaged: "),
        ('{"format": NaN}', "is damaged: NaN is no JSON"),
        ('{"format": "\\ud800"}', "is damaged: "),
        ("[]", "is no state of a sandbox"),
        ('{"name": "my-app", "version": 1}', "is no state of a sandbox"),
    ],
)
def test_a_file_that_is_none_of_ours_says_so_and_stays_as_it_is(text: str, message: str, path: Path) -> None:
    path.write_text(text)
    with pytest.raises(ValueError, match=message) as caught:
        Sandbox(state=path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert path.read_text() == text


def test_a_file_of_bytes_says_so_and_stays_as_it_is(path: Path) -> None:
    path.write_bytes(b"\x89PNG\xff")
    with pytest.raises(ValueError, match="is damaged"):
        Sandbox(state=path)
    assert path.read_bytes() == b"\x89PNG\xff"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"version": 2}, "is of version 2, and this sandbox reads 1"),
        ({"version": "1" * 100}, "is of version 1{20}, and"),
        ({"clock": 5}, "lacks what a state has"),
        ({"clock": "soon"}, "its clock has no time"),
        ({"clock": "2026-01-05T09:00:00"}, "its clock has no time"),
        ({"clock": "9999-12-31T23:59:59+00:00"}, "the clock is from 2026-01-05 to 2099-12-31, and not at 9999-12-31"),
        ({"clock": "0001-01-01T00:00:00+00:00"}, "the clock is from 2026-01-05 to 2099-12-31, and not at 0001-01-01"),
        ({"keys": {"key": ["all:all"]}}, "lacks what a state has"),
        ({"keys": {"key": {"workspace": "gone", "scopes": []}}}, "it has keys and no records of gone"),
        ({"workspaces": {ORGANIZATION: {"accounts": {"a@b.example": {}}}}}, "a record of accounts is not the one"),
        ({"keys": {"key": {"workspace": "x", "scopes": "all:all"}}}, "lacks what a state has"),
        ({"workspaces": []}, "lacks what a state has"),
        ({"workspaces": {"x": {"leads": []}}}, "lacks what a state has"),
        ({"workspaces": {"x": {"leads": {"1": "a lead"}}}}, "lacks what a state has"),
    ],
)
def test_a_state_that_lacks_something_says_so_and_stays_as_it_is(
    changes: dict[str, Any], message: str, path: Path
) -> None:
    text = kept(path, **changes)
    with pytest.raises(ValueError, match=message):
        Sandbox(state=path)
    assert path.read_text() == text


def test_a_huge_file_is_not_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = kept(path)
    monkeypatch.setattr(state_file, "LARGEST_FILE", 100)
    with pytest.raises(ValueError, match="no state of a sandbox has more than 100"):
        Sandbox(state=path)
    assert path.read_text() == text


def test_what_is_no_file_is_not_read(path: Path) -> None:
    path.mkdir()
    with pytest.raises(OSError, match="is no file"):
        Sandbox(state=path)
    with pytest.raises(OSError, match="there is no folder"):
        Sandbox(state=path / "none" / "state.json")


def test_a_link_that_leads_to_itself_says_so(path: Path) -> None:
    path.symlink_to(path)
    with pytest.raises(OSError, match=r"state\.json|symbolic"):
        Sandbox(state=path)


def test_a_clock_of_another_time_zone_goes_on_in_utc(path: Path) -> None:
    kept(path)
    path.write_text(json.dumps(content(path) | {"clock": "2026-01-06T09:00:00+05:00"}))
    with Sandbox(state=path) as sandbox:
        assert sandbox.clock.moment.isoformat() == "2026-01-06T04:00:00+00:00"
