"""Every list of the API can be exported."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any, ClassVar

import httpx
import pytest

from instantly_async import InstantlyClient, ServerError, export
from instantly_async._core.pagination import Pager
from instantly_async.api import MODULES
from instantly_async.export.columns import layout_of_items
from instantly_async.export.exporting import _returned
from instantly_async.sandbox import Sandbox
from instantly_async.scopes import find

from .lists import READERS, read_ndjson

LISTS = sorted(name for name in MODULES if "." in name and find(name).paging is not None)


def test_there_are_lists() -> None:
    assert {"leads.list", "accounts.list", "emails.list", "audit_logs.list"} <= set(LISTS)


@pytest.mark.parametrize("name", LISTS)
async def test_a_list_has_the_columns_of_its_document(name: str, tmp_path: Path) -> None:
    items = [{"id": "1", "surprise": [1]}]
    answer: Any = {"items": items, "leads": items}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    async with InstantlyClient("key", transport=transport) as client:
        resource, method = name.split(".")
        operation = find(name)
        call = functools.partial(getattr(getattr(client, resource), method), *["x"] * operation.path.count("{"))
        try:
            pager: Pager[Any, Any] = call()
        except TypeError:
            pytest.skip("needs an argument that every list has another of")
        assert operation.paging is not None
        columns = None
        if _is_unknown(pager):
            with pytest.raises(ValueError, match=rf"{method}: give columns=\[\.\.\.\]"):
                await export.write(pager, tmp_path / "l.csv")
            columns = ["id", "surprise"]
            answer = items if name == "supersearch_enrichment.list_history" else answer
        for ending, read in READERS.items():
            done = await export.write(pager, tmp_path / f"l.{ending}", columns=columns)
            [row] = read(done.path)
            assert "id" not in row or row["id"] in {"1", 1}


def _is_unknown(pager: Pager[Any, Any]) -> bool:
    """Whether the document says nothing of what is on a list."""
    return layout_of_items(_returned(pager)) is None


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


async def test_a_list_of_a_double_is_exported_by_its_columns(tmp_path: Path) -> None:
    class Fetch:
        """Gives a page, as the call of an endpoint does."""

        args = ()
        keywords: ClassVar[dict[str, Any]] = {}

        async def __call__(self, **arguments: Any) -> list[Any]:
            return [] if arguments["starting_after"] else [{"id": "1"}]

    pager: Pager[Any, Any] = Pager(Fetch(), find("leads.list"), limit=10)
    assert (await export.write(pager, tmp_path / "l.csv", columns=["id"])).rows == 1
