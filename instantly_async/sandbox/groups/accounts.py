"""Accounts: list, get, create, update, delete, pause, resume."""

from __future__ import annotations

from typing import Any

from .. import seeds
from ..clock import timestamp
from ..entity import Entity
from ..group import Call, Group
from ..paging import DEFAULT_LIMIT, page
from ..refusal import Refusal
from ..store import Record
from . import custom_tag_mappings as mappings
from .account_selection import select

GROUP = Group((Entity(table="accounts", path="/api/v2/accounts", key="email", seeds=seeds.accounts),))

# Codes of the API; the models that name them are generated, and may lose a name.
_ACTIVE, _PAUSED = 1, 2
_NOT_WARMED_UP = 0

# The arguments that become fields of an account.
_SETTINGS = (
    "first_name",
    "last_name",
    "warmup",
    "daily_limit",
    "tracking_domain_name",
    "tracking_domain_status",
    "enable_slow_ramp",
    "inbox_placement_test_limit",
    "sending_gap",
    "signature",
    "reply_to",
)


@GROUP.endpoint("GET /api/v2/accounts")
def list_accounts(call: Call) -> Record:
    """A page of the accounts that meet the call's conditions."""
    arguments = call.arguments
    accounts = select(
        call.store,
        search=arguments.get("search"),
        status=arguments.get("status"),
        provider_code=arguments.get("provider_code"),
        condition=arguments.get("filter"),
        any_tag=call.listed("tag_ids"),
        every_tag=call.listed("tag_ids_all"),
    )
    answer = _sorted(call, accounts) if "sort_by" in arguments else page(call, accounts, _cursor)
    if arguments.get("include_tags"):
        answer["items"] = _with_tags(call, answer["items"])
    return answer


@GROUP.endpoint("GET /api/v2/accounts/{email}")
def get(call: Call) -> Record:
    """One account."""
    return _account(call)


@GROUP.endpoint("POST /api/v2/accounts")
def create(call: Call) -> Record:
    """A new account, which sends at once and is not warmed up yet."""
    email = call.body["email"]
    if email in call.store["accounts"]:
        raise Refusal(400, "Account already exists")
    now = timestamp(call.store.clock.now())
    account = {
        "email": email,
        "timestamp_created": now,
        "timestamp_updated": now,
        "organization": call.store.workspace,
        "warmup_status": _NOT_WARMED_UP,
        "provider_code": call.body["provider_code"],
        "setup_pending": False,
        "is_managed_account": False,
        "added_by": seeds.USER,
        "modified_by": seeds.USER,
        "status": _ACTIVE,
        "timestamp_warmup_start": None,
        "tracking_domain_name": None,
        "tracking_domain_status": None,
        "stat_warmup_score": None,
    }
    account |= {name: call.body[name] for name in _SETTINGS if name in call.body}
    account["warmup"] = seeds.warmup_settings() | call.body.get("warmup", {})
    if "warmup_custom_ftag" in call.body:
        account["warmup"]["warmup_custom_ftag"] = call.body["warmup_custom_ftag"]
    call.store["accounts"][email] = account
    return account


@GROUP.endpoint("PATCH /api/v2/accounts/{email}")
def update(call: Call) -> Record:
    """The account after the change."""
    account = _account(call)
    changes = {name: call.body[name] for name in _SETTINGS if name in call.body}
    if "warmup" in changes:
        changes["warmup"] = account["warmup"] | changes["warmup"]
    if call.body.get("remove_tracking_domain"):
        changes |= {"tracking_domain_name": None, "tracking_domain_status": None}
    return _changed(call, account, changes)


@GROUP.endpoint("DELETE /api/v2/accounts/{email}")
def delete(call: Call) -> Record:
    """The deleted account; its tags are detached."""
    account = _account(call)
    mappings.remove(call.store, "resource_id", account["email"])
    return call.store["accounts"].pop(account["email"])


@GROUP.endpoint("POST /api/v2/accounts/{email}/pause")
def pause(call: Call) -> Record:
    """The account, paused."""
    return _changed(call, _account(call), {"status": _PAUSED})


@GROUP.endpoint("POST /api/v2/accounts/{email}/resume")
def resume(call: Call) -> Record:
    """The account, active."""
    return _changed(call, _account(call), {"status": _ACTIVE})


def _account(call: Call) -> Record:
    return call.store["accounts"].find(call.path["email"])


def _changed(call: Call, account: Record, changes: Record) -> Record:
    now = timestamp(call.store.clock.now())
    account |= changes | {"timestamp_updated": now, "modified_by": seeds.USER}
    return account


def _cursor(account: Record) -> str:
    return f"{account['timestamp_created']}&{account['email']}"


def _sorted(call: Call, accounts: list[Record]) -> Record:
    """A page in an order of the caller's choice, which has no cursor and is continued with `skip`."""
    field = call.arguments["sort_by"]
    skip, limit = call.arguments.get("skip", 0), call.arguments.get("limit", DEFAULT_LIMIT)

    def key(account: Record) -> tuple[Any, ...]:
        return account.get(field) is not None, account.get(field), account["email"]

    ascending = call.arguments.get("sort_order") == "asc"
    return {"items": sorted(accounts, key=key, reverse=not ascending)[skip : skip + limit]}


def _with_tags(call: Call, accounts: list[Record]) -> list[Record]:
    tag_ids = mappings.tag_ids_by_resource(call.store)
    tags = {
        tag_id: {name: tag[name] for name in ("id", "label", "description")}
        for tag_id, tag in call.store["custom_tags"].items()
    }
    return [
        account | {"tags": [tags[tag_id] for tag_id in sorted(tag_ids.get(account["email"], ()))]}
        for account in accounts
    ]
