"""The block list of the sandbox."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from instantly_async import BadRequestError, InstantlyClient, NotFoundError


@pytest.fixture
def fresh(quiet: InstantlyClient) -> InstantlyClient:
    """The tests of this module count from nothing."""
    return quiet


async def blocked(client: InstantlyClient, **conditions: Any) -> list[str]:
    return [entry.bl_value async for entry in client.block_list_entries.list(**conditions)]


async def test_an_entry_is_created_changed_and_deleted(fresh: InstantlyClient) -> None:
    entry = await fresh.block_list_entries.create(bl_value=" Example.COM ")
    assert (entry.bl_value, entry.is_domain) == ("example.com", True)
    entry = await fresh.block_list_entries.update(entry.id, bl_value="a@example.com")
    assert (entry.bl_value, entry.is_domain) == ("a@example.com", False)
    assert await blocked(fresh) == ["a@example.com"]
    await fresh.block_list_entries.delete(entry.id)
    with pytest.raises(NotFoundError):
        await fresh.block_list_entries.get(entry.id)


async def test_a_value_is_blocked_once_and_has_to_be_an_address_or_a_domain(fresh: InstantlyClient) -> None:
    await fresh.block_list_entries.create(bl_value="example.com")
    for value in ("EXAMPLE.com", "", "example", "a@", "a@b", "a b.com"):
        with pytest.raises(BadRequestError):
            await fresh.block_list_entries.create(bl_value=value)
    assert await blocked(fresh) == ["example.com"]


async def test_a_changed_entry_has_to_be_one_that_could_be_created(fresh: InstantlyClient) -> None:
    one, _ = [await fresh.block_list_entries.create(bl_value=value) for value in ("one.com", "two.com")]
    for value in ("TWO.com", "x"):
        with pytest.raises(BadRequestError):
            await fresh.block_list_entries.update(one.id, bl_value=value)
    assert await blocked(fresh) == ["two.com", "one.com"]
    assert (await fresh.block_list_entries.update(one.id, bl_value="One.com")).bl_value == "one.com"


async def test_many_are_blocked_and_the_valid_ones_counted(fresh: InstantlyClient) -> None:
    await fresh.block_list_entries.create(bl_value="known.com")
    result = await fresh.block_list_entries.bulk_create(bl_values=["known.com", "a@b.com", "A@b.com", "x"])
    assert [entry.bl_value for entry in result.items] == ["a@b.com"]
    assert (result.valid_count, result.invalid_count) == (3, 1)
    assert await blocked(fresh) == ["a@b.com", "known.com"]


async def test_entries_are_searched_downloaded_and_deleted_alike(fresh: InstantlyClient) -> None:
    await fresh.block_list_entries.bulk_create(bl_values=["one.com", "a@one.com", "two.com"])
    assert await blocked(fresh, domains_only=True) == ["two.com", "one.com"]
    assert await blocked(fresh, search="ONE", domains_only=True) == ["one.com"]
    assert await fresh.block_list_entries.download(search="@") == (
        "Blocked Email,Date\r\na@one.com,2026-01-05T09:00:02.000Z\r\n"
    )
    deleted = await fresh.block_list_entries.delete_all(domains_only=True)
    assert {entry.bl_value for entry in deleted} == {"one.com", "two.com"}
    [left] = await fresh.block_list_entries.list()
    assert await fresh.block_list_entries.bulk_delete(ids=[left.id, left.id]) == [left]
    assert await blocked(fresh) == []


async def test_a_download_says_that_it_is_csv(raw: httpx.AsyncClient) -> None:
    downloaded = await raw.get("/api/v2/block-lists-entries/download")
    assert downloaded.headers["content-type"].partition(";")[0] == "text/csv"
