"""Orders of done-for-you e-mail accounts: the domains and mailboxes that were ordered, with prices of the sandbox."""

from __future__ import annotations

from typing import Any

from ..engine.call import Call
from ..engine.entity import Entity, by_time
from ..engine.group import Group
from ..state.clock import identifier, timestamp
from ..state.store import Record

_DOMAIN_PRICE, _ACCOUNT_PRICE = 15, 5  # a year, a month
_GOOGLE = 1
_NEVER = "9999-12-31T00:00:00.000Z"  # answers need a moment of every account, also of one that was not cancelled

GROUP = Group(
    (
        Entity(table="dfy_email_account_orders", path="/api/v2/dfy-email-account-orders", key="domain", cursor=by_time),
        Entity(table="dfy_email_accounts", path="/api/v2/dfy-email-account-orders/accounts"),
    )
)


@GROUP.endpoint("POST /api/v2/dfy-email-account-orders")
def create(call: Call) -> Record:
    """What an order costs, or what stands against it; one that is valid and no simulation is placed."""
    problems = _problems(call)
    error = next((name for name, domains in problems.items() if domains), None)
    simulation = call.body.get("simulation", False)
    if placed := not error and not simulation:
        for item in call.body["items"]:
            _place(call, item)
    answer: Record = {
        "order_placed": placed,
        "order_is_valid": error is None,
        "simulation": simulation,
        **problems,
        **_prices(call),
        "payment_method_last_4_digits": "4242",
        "payment_method_brand": "Visa",
        "payment_method_name_on_card": "Olive Owner",
    }
    return answer | ({"order_error": error} if error else {})


@GROUP.endpoint("POST /api/v2/dfy-email-account-orders/accounts/cancel")
def cancel_accounts(call: Call) -> Record:
    """The ordered accounts among those named, which are cancelled now."""
    ordered = call.store["dfy_email_accounts"].values()
    found = [account for account in ordered if account["email"] in call.body["accounts"]]
    for account in found:
        if account["timestamp_cancelled"] == _NEVER:
            account["timestamp_cancelled"] = timestamp(call.store.clock.now())
    return {"items": found}


@GROUP.endpoint("POST /api/v2/dfy-email-account-orders/domains/check")
def check_domains(call: Call) -> Record:
    """Which domains are free: all that were not ordered here."""
    orders = call.store["dfy_email_account_orders"]
    return {"results": [{"domain": domain, "available": domain not in orders} for domain in call.body["domains"]]}


@GROUP.endpoint("POST /api/v2/dfy-email-account-orders/domains/similar")
def generate_similar_domains(call: Call) -> Record:
    """Free domains that resemble one."""
    name = call.body["domain"].partition(".")[0]
    similar = [f"{prefix}{name}.{tld}" for tld in call.body.get("tlds", ["com"]) for prefix in ("get", "go", "try")]
    return {"domains": [domain for domain in similar if domain not in call.store["dfy_email_account_orders"]]}


def _problems(call: Call) -> dict[str, Any]:
    """The domains and accounts that stand against an order, by what is wrong with them."""
    orders, kind = call.store["dfy_email_account_orders"], call.body["order_type"]
    ordered = [item["domain"] for item in call.body["items"] if item["domain"] in orders]
    missing = [item["domain"] for item in call.body["items"] if item["domain"] not in orders]
    empty = [item["domain"] for item in call.body["items"] if not item.get("accounts")]
    is_more = kind == "extra_accounts"
    unknown = ("blacklist_domains", "invalid_domains", "invalid_forwarding_domains", "invalid_accounts")
    of_providers = ("provider_mismatch_domains", "unsupported_provider_domains", "unavailable_email_providers")
    return {
        "unavailable_domains": [] if is_more else ordered,
        "missing_domain_orders": missing if is_more else [],
        "domains_without_accounts": [] if kind == "pre_warmed_up" else empty,
        **{name: [] for name in (*unknown, *of_providers)},
    }


def _prices(call: Call) -> Record:
    has_price = call.body["order_type"] != "extra_accounts"
    items = [_priced(item, _DOMAIN_PRICE if has_price else 0) for item in call.body["items"]]
    domains = sum(item["domain_price"] for item in items)
    accounts = sum(item["accounts_price"] for item in items)
    return {
        "free_domains": [],
        "number_of_domains_ordered": len(items) if has_price else 0,
        "number_of_accounts_ordered": sum(len(item["accounts"]) for item in items),
        "price_per_account_per_month": _ACCOUNT_PRICE,
        "price_per_domain_per_year": _DOMAIN_PRICE,
        "total_domains_price_per_year": domains,
        "total_accounts_price_per_month": accounts,
        "total_price_per_month": accounts,
        "total_price_per_year": domains,
        "total_price": domains + accounts,
        "total_discount": 0,
        "order_items": items,
    }


def _priced(item: Record, domain_price: int) -> Record:
    accounts = item.get("accounts", [])
    accounts_price = len(accounts) * _ACCOUNT_PRICE
    return {
        "email_provider": _GOOGLE,
        **item,
        "accounts": accounts,
        "domain_price": domain_price,
        "accounts_price": accounts_price,
        "total_price": domain_price + accounts_price,
        "total_discount": 0,
    }


def _place(call: Call, item: Record) -> None:
    orders, pre_warmed = call.store["dfy_email_account_orders"], call.body["order_type"] == "pre_warmed_up"
    domain = item["domain"]
    if domain not in orders:
        orders[domain] = {
            "workspace_id": call.store.workspace,
            "domain": domain,
            "is_pre_warmed_up": pre_warmed,
            "timestamp_created": timestamp(call.store.clock.now()),
        }
        if "forwarding_domain" in item:
            orders[domain] |= {"forwarding_domain": item["forwarding_domain"], "forwarding_mode": "redirect"}
    for account in item.get("accounts", ()):
        now = call.store.clock.now()
        call.store["dfy_email_accounts"][identifier(now)] = {
            "id": identifier(now),
            "domain": domain,
            "email": f"{account['email_address_prefix']}@{domain}",
            "email_provider": item.get("email_provider", _GOOGLE),
            "first_name": account["first_name"],
            "last_name": account["last_name"],
            "is_pre_warmed_up": pre_warmed,
            "timestamp_cancelled": _NEVER,
            "timestamp_created": timestamp(now),
        }
