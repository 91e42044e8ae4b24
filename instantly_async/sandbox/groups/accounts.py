"""Accounts: list, get, create, update, delete, pause, resume."""

from __future__ import annotations

from typing import Any

from ...api.account import (
    create_account,
    delete_account,
    get_account,
    list_account,
    patch_account,
    pause_account,
    resume_account,
)
from ...models.account_provider_code import AccountProviderCode
from ...models.account_sort_field import AccountSortField
from ...models.account_status import AccountStatus
from ...models.sort_order import SortOrder
from ...models.warmup_status import WarmupStatus
from .. import seeds
from ..clock import timestamp
from ..group import Call, Group
from ..paging import DEFAULT_LIMIT, page
from ..refusal import Refusal
from ..schema import Schema
from ..store import Record
from . import custom_tag_mappings as mappings
from .account_selection import CONDITIONS, select

GROUP = Group("accounts", "email", seeds.accounts)

_STRING: Schema = {"type": "string"}
_STRING_OR_NULL: Schema = {"type": ["string", "null"]}
_INTEGER: Schema = {"type": "integer"}
_SETTINGS: dict[str, Schema] = {
    "first_name": _STRING,
    "last_name": _STRING,
    "warmup": {"type": "object"},
    "daily_limit": {"type": ["integer", "null"]},
    "tracking_domain_name": _STRING_OR_NULL,
    "tracking_domain_status": _STRING_OR_NULL,
    "enable_slow_ramp": {"type": ["boolean", "null"]},
    "inbox_placement_test_limit": {"type": ["integer", "null"], "minimum": 0},
    "sending_gap": {"type": "integer", "minimum": 0, "maximum": 1440},
    "signature": _STRING_OR_NULL,
    "reply_to": {"type": ["string", "null"], "format": "email"},
}
_LOG_IN: dict[str, Schema] = {
    "imap_username": _STRING,
    "imap_password": _STRING,
    "imap_host": _STRING,
    "imap_port": _INTEGER,
    "smtp_username": _STRING,
    "smtp_password": _STRING,
    "smtp_host": _STRING,
    "smtp_port": _INTEGER,
}
_PROVIDER_CODE: Schema = {"type": "integer", "enum": list(AccountProviderCode)}


@GROUP.endpoint(
    list_account.OPERATION,
    query={
        "search": _STRING,
        "tag_ids": _STRING,
        "tag_ids_all": _STRING,
        "status": {"type": "integer", "enum": list(AccountStatus)},
        "provider_code": _PROVIDER_CODE,
        "include_tags": {"type": "boolean"},
        "filter": {"enum": list(CONDITIONS)},
        "sort_by": {"enum": list(AccountSortField)},
        "sort_order": {"enum": list(SortOrder)},
        "skip": {"type": "integer", "minimum": 0},
    },
)
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


@GROUP.endpoint(get_account.OPERATION)
def get(call: Call) -> Record:
    """One account."""
    return _account(call)


@GROUP.endpoint(
    create_account.OPERATION,
    body={
        "email": {"type": "string", "format": "email"},
        "provider_code": _PROVIDER_CODE,
        "warmup_custom_ftag": _STRING,
        "skip_cname_check": {"type": "boolean"},
        **_SETTINGS,
        **_LOG_IN,
        "reply_to": _STRING,
    },
    required=["email", "first_name", "last_name", "provider_code", *_LOG_IN],
)
def create(call: Call) -> Record:
    """A new account, which sends at once and is not warmed up yet."""
    email = call.arguments["email"]
    if email in call.store["accounts"]:
        raise Refusal(400, "Account already exists")
    now = timestamp(call.store.clock.now())
    account = {
        "email": email,
        "timestamp_created": now,
        "timestamp_updated": now,
        "organization": seeds.ORGANIZATION,
        "warmup_status": WarmupStatus.PAUSED.value,
        "provider_code": call.arguments["provider_code"],
        "setup_pending": False,
        "is_managed_account": False,
        "added_by": seeds.USER,
        "modified_by": seeds.USER,
        "status": AccountStatus.ACTIVE.value,
        "timestamp_warmup_start": None,
        "tracking_domain_name": None,
        "tracking_domain_status": None,
        "stat_warmup_score": None,
    }
    account |= {name: call.arguments[name] for name in _SETTINGS if name in call.arguments}
    account["warmup"] = seeds.warmup_settings() | call.arguments.get("warmup", {})
    if "warmup_custom_ftag" in call.arguments:
        account["warmup"]["warmup_custom_ftag"] = call.arguments["warmup_custom_ftag"]
    call.store["accounts"][email] = account
    return account


@GROUP.endpoint(
    patch_account.OPERATION,
    body={**_SETTINGS, "skip_cname_check": {"type": "boolean"}, "remove_tracking_domain": {"type": "boolean"}},
)
def update(call: Call) -> Record:
    """The account after the change."""
    account = _account(call)
    changes = {name: call.arguments[name] for name in _SETTINGS if name in call.arguments}
    if "warmup" in changes:
        changes["warmup"] = account["warmup"] | changes["warmup"]
    if call.arguments.get("remove_tracking_domain"):
        changes |= {"tracking_domain_name": None, "tracking_domain_status": None}
    return _changed(call, account, changes)


@GROUP.endpoint(delete_account.OPERATION)
def delete(call: Call) -> Record:
    """The deleted account; its tags are detached."""
    account = _account(call)
    mappings.remove(call.store, resource_id=account["email"])
    return call.store["accounts"].pop(account["email"])


@GROUP.endpoint(pause_account.OPERATION)
def pause(call: Call) -> Record:
    """The account, paused."""
    return _changed(call, _account(call), {"status": AccountStatus.PAUSED.value})


@GROUP.endpoint(resume_account.OPERATION)
def resume(call: Call) -> Record:
    """The account, active."""
    return _changed(call, _account(call), {"status": AccountStatus.ACTIVE.value})


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
        return account[field] is not None, account[field], account["email"]

    ascending = call.arguments.get("sort_order") == SortOrder.ASC
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
