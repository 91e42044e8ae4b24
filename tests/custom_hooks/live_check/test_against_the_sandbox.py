"""An API that is as openapi.yaml says differs in nothing, and gets no request but reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from custom_hooks.live_check.check import check
from custom_hooks.live_check.command import main
from custom_hooks.live_check.readings import Bounds, Checked
from custom_hooks.live_check.reads import reads
from custom_hooks.openapi.document import Node
from instantly_async.sandbox import Sandbox

from .answers import Run, differences


@pytest.mark.slow
def test_nothing_differs_and_only_reads_are_sent(run: Run, document: Node) -> None:
    every = reads(document)

    async def all_of_it() -> tuple[Checked, set[str]]:
        async with Sandbox() as sandbox:
            result = await check(sandbox.client(), document, every, Bounds(items=120))
            return result, {sent.operation for sent in sandbox.requests}

    result, sent = run(all_of_it)
    assert differences(result) == []
    assert not result.stopped
    assert sent <= {read.operation.name for read in every}
    assert {"accounts.list", "accounts.get", "leads.list", "leads.get", "campaigns.get_analytics"} <= sent
    read = [reading for reading in result.readings if reading.answers]
    assert len(read) > len(every) / 2
    accounts = next(reading for reading in read if reading.read.operation.name == "accounts.list")
    assert (accounts.requests, accounts.records, accounts.cursor) == (2, 120, "date-time & text")


@pytest.mark.slow
def test_the_command_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "draft.yaml"
    with Sandbox() as sandbox:
        monkeypatch.setenv("INSTANTLY_API_KEY", sandbox.key)
        assert main(["--base-url", sandbox.url, "--lists", "leads, custom_tags.list", "--out", str(out)]) == 0
        assert {sent.operation for sent in sandbox.requests} == {"leads.list", "leads.get", "custom_tags.list"}
    printed = capsys.readouterr().out
    assert "nothing differs" in printed
    assert "\nleads " in printed
    assert not out.exists()


def test_a_missing_scope_is_told_for_its_group_and_ends_nothing(run: Run, document: Node) -> None:
    async def all_of_it() -> Checked:
        async with Sandbox() as sandbox:
            client = sandbox.client(scopes=["custom_tags:read"])
            names = {"custom_tags.list", "lead_lists.list"}
            return await check(client, document, [r for r in reads(document) if r.operation.name in names], Bounds())

    result = run(all_of_it)
    told = {reading.read.operation.name: reading.trouble for reading in result.readings}
    assert told["custom_tags.list"] == ""
    assert told["lead_lists.list"].startswith("403: the key needs one of lead_lists:")
    assert differences(result) == []
