"""Orders of done-for-you e-mail accounts."""

from __future__ import annotations

from typing import Any

from instantly_async import InstantlyClient

ADA = {"email_address_prefix": "ada", "first_name": "Ada", "last_name": "Bauer"}
ALAN = {"email_address_prefix": "alan", "first_name": "Alan", "last_name": "Costa"}
ITEMS: list[dict[str, Any]] = [{"domain": "new-acme.example", "email_provider": 1, "accounts": [ADA]}]


async def accounts_of(client: InstantlyClient) -> set[str]:
    return {account.email async for account in client.dfy_email_account_orders.list_accounts()}


async def is_free(client: InstantlyClient) -> bool | None:
    answer = await client.dfy_email_account_orders.check_domains(domains=["new-acme.example"])
    (found,) = answer.results or []
    return found.available


async def test_a_simulated_order_tells_the_price_and_orders_nothing(fresh: InstantlyClient) -> None:
    answer = await fresh.dfy_email_account_orders.create(items=ITEMS, order_type="dfy", simulation=True)
    assert (answer.order_is_valid, answer.order_placed, answer.total_price) == (True, False, 20)
    assert (await fresh.dfy_email_account_orders.list()).items == []
    assert await is_free(fresh)


async def test_an_ordered_domain_is_taken_and_gets_more_accounts(fresh: InstantlyClient) -> None:
    orders = fresh.dfy_email_account_orders
    more: list[dict[str, Any]] = [{"domain": "new-acme.example", "accounts": [ALAN]}]
    early = await orders.create(items=more, order_type="extra_accounts")
    assert (early.order_placed, early.missing_domain_orders) == (False, ["new-acme.example"])
    assert (await orders.create(items=ITEMS, order_type="dfy")).order_placed
    assert [order.domain async for order in orders.list()] == ["new-acme.example"]
    assert not await is_free(fresh)
    again = await orders.create(items=ITEMS, order_type="dfy")
    assert (again.order_placed, again.unavailable_domains) == (False, ["new-acme.example"])
    await orders.create(items=more, order_type="extra_accounts")
    assert await accounts_of(fresh) == {"ada@new-acme.example", "alan@new-acme.example"}


async def test_an_ordered_domain_forwards_where_the_order_says(fresh: InstantlyClient) -> None:
    items: Any = [{**ITEMS[0], "forwarding_domain": "acme.example"}]
    await fresh.dfy_email_account_orders.create(items=items, order_type="dfy")
    [order] = (await fresh.dfy_email_account_orders.list()).items
    assert (order.forwarding_domain, order.forwarding_mode) == ("acme.example", "redirect")


async def test_cancelled_accounts_are_those_that_were_ordered(fresh: InstantlyClient) -> None:
    orders = fresh.dfy_email_account_orders
    await orders.create(items=ITEMS, order_type="dfy")
    named = ["ada@new-acme.example", "nobody@new-acme.example"]
    (ordered,) = (await orders.list_accounts()).items
    assert str(ordered.timestamp_cancelled) > "9999"  # never, as far as anybody knows
    (cancelled,) = (await orders.cancel_accounts(accounts=named)).items
    assert "2026" < str(cancelled.timestamp_cancelled) < "2027"
    assert (await orders.cancel_accounts(accounts=named)).items == [cancelled]
    assert cancelled.email == "ada@new-acme.example"
    (listed,) = (await orders.list_accounts()).items
    assert listed.timestamp_cancelled == cancelled.timestamp_cancelled


async def test_similar_domains_are_free(fresh: InstantlyClient) -> None:
    orders = fresh.dfy_email_account_orders
    similar = (await orders.generate_similar_domains(domain="acme.example", tlds=["com"])).domains
    assert similar
    await orders.create(items=[{**ITEMS[0], "domain": similar[0]}], order_type="dfy")
    after = await orders.generate_similar_domains(domain="acme.example", tlds=["com"])
    assert after.domains == similar[1:]
