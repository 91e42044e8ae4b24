"""What a sandbox may be made and asked for in Python; what cannot be meant is refused with a sentence."""

from __future__ import annotations

import datetime
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from instantly_async.sandbox import Behaviour, Sandbox

WORKSPACE = "0190d3f4-0000-7000-8000-000000000000"


@pytest.mark.parametrize(
    ("options", "kind", "message"),
    [
        ({"leads": 5, "empty": True}, ValueError, "leads and empty exclude each other"),
        ({"seed": 7}, ValueError, "give leads, too"),
        ({"behaviour": {"reply_rate": 1}}, TypeError, "must be a Behaviour"),
    ],
)
def test_options_that_mean_nothing_are_refused(options: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message):
        Sandbox(**options)


@pytest.mark.parametrize(
    ("behaviour", "message"),
    [
        ({"interests": {"interested": 1}}, "by the numbers of interest statuses"),
        ({"interests": 1}, "by the numbers of interest statuses"),
        ({"interests": {1: -1}}, "from 0 to 1"),
        ({"interests": {1: 0.8, 2: 0.8}}, "from 0 to 1, all together"),
        ({"reply_rate": 1.5}, "reply_rate"),
        ({"opens_within": datetime.timedelta(days=-1)}, "opens_within"),
        ({"opens_within": datetime.timedelta(days=3_000)}, "opens_within"),
    ],
)
def test_a_behaviour_that_cannot_be_is_refused_when_it_is_made_and_when_it_is_changed(
    behaviour: Any, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        Behaviour(**behaviour)
    [(name, value)] = behaviour.items()
    with pytest.raises(ValueError, match=message):
        setattr(Behaviour(), name, value)


def test_a_delay_is_a_timedelta() -> None:
    with pytest.raises(TypeError, match="replies_within"):
        Behaviour(replies_within=3_600)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("scopes", "message"), [(["lead:read"], "leads:read"), (["accounts.list"], "such as leads:read")]
)
async def test_scopes_that_are_none_are_refused(scopes: list[str], message: str) -> None:
    async with Sandbox() as sandbox:
        with pytest.raises(ValueError, match=message):
            sandbox.client(scopes=scopes)
        with pytest.raises(ValueError, match=message):
            sandbox.new_key(scopes)


@pytest.mark.parametrize("workspace", ["acme", "", 5])
async def test_a_workspace_is_a_uuid(workspace: Any) -> None:
    async with Sandbox() as sandbox:
        for call in (sandbox.client, sandbox.new_key):
            with pytest.raises(ValueError, match="must be the ID of a workspace, a UUID"):
                call(workspace=workspace)
        with pytest.raises(ValueError, match="must be the ID of a workspace, a UUID"):
            sandbox.set_plan("none", workspace)


def test_a_misspelt_table_is_a_key_error_that_names_another() -> None:
    state = Sandbox().state
    with pytest.raises(KeyError, match="'campaign', but has campaigns"):
        state["campaign"]
    assert "campaign" not in state


def test_a_misspelt_unit_of_time_is_refused() -> None:
    clock = Sandbox().clock
    moment = clock.moment
    with pytest.raises(TypeError, match=r"hour is no unit of time; these are: weeks, days, hours"):
        clock.advance(hour=1)
    assert clock.moment == moment


async def test_a_sandbox_that_is_reset_is_as_it_began_and_its_clients_go_on() -> None:
    async with Sandbox() as sandbox:
        mine, theirs = sandbox.client(), sandbox.client(workspace=WORKSPACE)
        first, moment = len(sandbox.state["custom_tags"]), sandbox.clock.moment
        for client in (mine, theirs):
            await client.custom_tags.create(label="Q4")
        sandbox.clock.advance(days=3)
        sandbox.faults.add("custom_tags.list", status=503)
        sandbox.reset()
        assert sandbox.requests == []
        assert sandbox.clock.moment - moment < datetime.timedelta(minutes=1)
        assert len([tag async for tag in mine.custom_tags.list()]) == first
        assert [tag async for tag in theirs.custom_tags.list()] == []


async def test_a_sandbox_with_a_state_file_is_reset_to_what_the_file_had(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    async with Sandbox(state=path) as sandbox:
        await sandbox.client().custom_tags.create(label="Kept")
    async with Sandbox(state=path) as sandbox:
        await sandbox.client().custom_tags.create(label="Dropped")
        sandbox.reset()
        labels = {tag["label"] for tag in sandbox.state["custom_tags"].values()}
        assert "Kept" in labels
        assert "Dropped" not in labels


async def test_requests_are_kept_as_long_as_their_bodies_are_not_too_large_together() -> None:
    async with Sandbox() as sandbox:
        client = sandbox.client()
        lead = await client.leads.create(email="large@customer.example")
        for letter in "abcdefghijklmno":
            await client.leads.update(lead.id, personalization=letter * 4_000_000)
        kept = [sent.body["personalization"][0] for sent in sandbox.requests]
        assert "".join(kept) == "defghijklmno"


def test_a_clock_that_threads_move_loses_nothing() -> None:
    clock = Sandbox().clock
    begun = clock.moment

    def move() -> None:
        for _ in range(500):
            clock.advance(seconds=1)
            clock.now()

    with ThreadPoolExecutor(4) as threads:
        for _ in range(4):
            threads.submit(move)
    assert clock.moment - begun == datetime.timedelta(seconds=4 * 1_000)
