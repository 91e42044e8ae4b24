"""Every list of the API can be exported."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import httpx
import pytest

from instantly_async import InstantlyClient, ServerError, export
from instantly_async._core.pagination import Pager
from instantly_async.api import MODULES
from instantly_async.sandbox import Sandbox
from instantly_async.scopes import find

from .lists import READERS, read_csv, read_ndjson

LISTS = sorted(name for name in MODULES if "." in name and find(name).paging is not None)


def test_there_are_lists() -> None:
    assert {"leads.list", "accounts.list", "emails.list", "audit_logs.list"} <= set(LISTS)


@pytest.mark.parametrize("name", LISTS)
async def test_a_list_has_the_columns_of_its_document(name: str, tmp_path: Path) -> None:
    item = {"id": "1", "surprise": [1]}
    answers = {"items": [item]}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answers))
    async with InstantlyClient("key", transport=transport) as client:
        resource, method = name.split(".")
        operation = find(name)
        arguments = ["x"] * operation.path.count("{")
        call = functools.partial(getattr(getattr(client, resource), method), *arguments)
        try:
            pager: Pager[Any, Any] = call()
        except TypeError:  # a filter that is needed
            pytest.skip("needs a filter")
        if name == "supersearch_enrichment.list_history":
            answers = [item]  # type: ignore[assignment]
            with pytest.raises(ValueError, match=r"list_history: give columns=\[\.\.\.\]"):
                await export.write(pager, tmp_path / "l.csv")
            await export.write(pager, tmp_path / "l.csv", columns=["id", "surprise"])
            assert read_csv(tmp_path / "l.csv")[0]["id"] == "1"
            return
        for ending, read in READERS.items():
            done = await export.write(pager, tmp_path / f"l.{ending}", max_items=1) if False else None
            done = await export.write(pager, tmp_path / f"l.{ending}")
            assert done.rows == len(read(done.path)) == 1
            assert ending == "ndjson" or "additional_properties" in done.columns


async def test_a_list_that_continues_by_number_goes_on_by_number(tmp_path: Path) -> None:
    checkpoint = tmp_path / "a.ckpt"
    async with Sandbox() as sandbox:
        instantly = sandbox.client(max_retries=0)
        everything = [account.email async for account in instantly.accounts.list(sort_by="email", sort_order="asc")]
        assert len(everything) == 230

        def accounts() -> Pager[Any, Any]:
            return instantly.accounts.list(sort_by="email", sort_order="asc", limit=10)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("instantly_async.export.exporting.PIECE_ROWS", 50)

            def stop(progress: export.Progress) -> None:
                if progress.rows == 100:
                    raise LookupError("stop")

            with pytest.raises(LookupError):
                await export.write(accounts(), tmp_path / "a.ndjson", checkpoint=checkpoint, on_progress=stop)
            sandbox.faults.add("accounts.list", status=503)
            with pytest.raises(ServerError):
                await export.write(accounts(), tmp_path / "a.ndjson", checkpoint=checkpoint)
            done = await export.write(accounts(), tmp_path / "a.ndjson", checkpoint=checkpoint)
    assert (done.rows, done.resumed) == (230, True)
    assert [row["email"] for row in read_ndjson(tmp_path / "a.ndjson")] == everything


async def test_a_walk_can_begin_in_the_middle(tmp_path: Path) -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client()
        page = await instantly.leads.list(limit=100)
        done = await instantly.leads.export(tmp_path / "l.csv", starting_after=page.next_starting_after)
    assert done.rows == 150
