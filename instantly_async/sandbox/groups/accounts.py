"""Accounts: what their records need, the order of lists, warm-up, and the state of many at a time."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from ..document import operations as document
from ..engine import records
from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..engine.paging import DEFAULT_LIMIT, page
from ..engine.selection import select, select_by
from ..http.refusal import Refusal
from ..seeds import accounts as seeds
from ..state import memberships
from ..state.clock import timestamp
from ..state.owners import USER
from ..state.store import Record
from . import audit_logs, background_jobs
from . import custom_tag_mappings as mappings
from .account_selection import FILTERS

# Codes of the API; the models that name them are generated, and may lose a name.
_ACTIVE, _PAUSED = 1, 2
_WARMUP_PAUSED, _WARMUP_ACTIVE = 0, 1


def _cursor(account: Record) -> str:
    return f"{account['timestamp_created']}&{account['email']}"


def _complete(call: Call, account: Record) -> None:
    """A new account sends at once, and is not warmed up yet."""
    if account["email"] in call.store["accounts"]:
        raise Refusal(400, "Account already exists")
    account |= {"status": _ACTIVE, "warmup_status": _WARMUP_PAUSED, "setup_pending": False, "is_managed_account": False}
    account["warmup"] = seeds.warmup_settings() | account.get("warmup", {})
    if "warmup_custom_ftag" in call.body:
        account["warmup"]["warmup_custom_ftag"] = call.body["warmup_custom_ftag"]


def _deleted(call: Call, account: Record) -> None:
    mappings.remove(call.store, "resource_id", account["email"])


ENTITY = Entity(
    table="accounts",
    path="/api/v2/accounts",
    key="email",
    cursor=_cursor,
    searched=("email", "first_name", "last_name"),
    filters=FILTERS,
    complete=_complete,
    deleted=_deleted,
    log=audit_logs.log(created=audit_logs.ACCOUNT_ADDITION, deleted=audit_logs.ACCOUNT_DELETION),
    seeds=seeds.accounts,
)
GROUP = Group((ENTITY,))


@GROUP.endpoint("GET /api/v2/accounts")
def list_accounts(call: Call) -> Record:
    """A page of the accounts, in an order of the caller's choice, and with their tags where these are asked for."""
    accounts = select(call, ENTITY, call.store["accounts"].values())
    answer = _sorted(call, accounts) if "sort_by" in call.arguments else page(call, accounts, _cursor)
    if call.arguments.get("include_tags"):
        answer["items"] = [account | {"tags": _tags(call, account)} for account in answer["items"]]
    return answer


@GROUP.endpoint("PATCH /api/v2/accounts/{email}")
def update(call: Call) -> Record:
    """The account after the change, which names some of the warm-up settings only."""
    account = _account(call)
    orders = {"skip_cname_check", "remove_tracking_domain"}
    changes = {name: value for name, value in call.body.items() if name not in orders}
    if "warmup" in changes:
        changes["warmup"] = (account.get("warmup") or {}) | changes["warmup"]
    if call.body.get("remove_tracking_domain"):
        changes |= {"tracking_domain_name": None, "tracking_domain_status": None}
    return _updated(call, account, changes)


@GROUP.endpoint("POST /api/v2/accounts/{email}/pause")
def pause(call: Call) -> Record:
    """The account, paused."""
    return _updated(call, _account(call), {"status": _PAUSED})


@GROUP.endpoint("POST /api/v2/accounts/{email}/resume")
def resume(call: Call) -> Record:
    """The account, active."""
    return _updated(call, _account(call), {"status": _ACTIVE})


@GROUP.endpoint("POST /api/v2/accounts/{email}/mark-fixed")
def mark_as_fixed(call: Call) -> Record:
    """The account without its errors."""
    account = _account(call)
    for name in ("status_message", "autofix_failed"):
        account.pop(name, None)
    fixed = {
        "status": _ACTIVE if account["status"] < 0 else account["status"],
        "warmup_status": _WARMUP_ACTIVE if account["warmup_status"] < 0 else account["warmup_status"],
    }
    return _updated(call, account, fixed)


@GROUP.endpoint("POST /api/v2/accounts/pause")
def bulk_pause(call: Call) -> Record:
    """Which accounts are paused now, and which there are none of."""
    known = [email for email in call.body["emails"] if email in call.store["accounts"]]
    for email in known:
        _changed(call, call.store["accounts"][email], {"status": _PAUSED})
    audit_logs.record(call, audit_logs.ACCOUNT_UPDATE, affected_count=len(known))
    return {"paused_emails": known, "failed_emails": [email for email in call.body["emails"] if email not in known]}


@GROUP.endpoint("POST /api/v2/accounts/warmup/enable")
def enable_warmup(call: Call) -> Record:
    """The job that starts to warm accounts up."""
    now = timestamp(call.store.clock.now())
    return _warmup_job(call, {"warmup_status": _WARMUP_ACTIVE, "timestamp_warmup_start": now})


@GROUP.endpoint("POST /api/v2/accounts/warmup/disable")
def disable_warmup(call: Call) -> Record:
    """The job that stops to warm accounts up."""
    return _warmup_job(call, {"warmup_status": _WARMUP_PAUSED})


@GROUP.endpoint("POST /api/v2/accounts/move")
def move(call: Call) -> Record:
    """Success: the accounts have gone from one workspace of the group to another one, without their tags."""
    source, destination = (_of_group(call, call.body[f"{end}_workspace_id"]) for end in ("source", "destination"))
    accounts = [source.store["accounts"].find(email) for email in dict.fromkeys(call.body["emails"])]
    if any(account["email"] in destination.store["accounts"] for account in accounts):
        raise Refusal(400, "Account already exists")
    for account in accounts:
        del source.store["accounts"][account["email"]]
        _deleted(source, account)
        moved = account | {"organization": destination.store.workspace}
        destination.store["accounts"][account["email"]] = moved
    audit_logs.record(source, audit_logs.ACCOUNT_DELETION, affected_count=len(accounts))
    audit_logs.record(destination, audit_logs.ACCOUNT_ADDITION, affected_count=len(accounts))
    return {"status": "success"}


@GROUP.endpoint("POST /api/v2/accounts/test/vitals")
def test_vitals(call: Call) -> Record:
    """What the domains of accounts have: those of the sandbox's accounts have everything, others nothing."""
    emails = call.body.get("accounts", [])
    known = {email.partition("@")[2] for email in emails if email in call.store["accounts"]}
    domains = dict.fromkeys(email.partition("@")[2] for email in emails)
    return {
        "status": "success",
        "success_list": [_vitals(domain, True) for domain in domains if domain in known],
        "failure_list": [_vitals(domain, False) for domain in domains if domain not in known],
    }


@GROUP.endpoint("GET /api/v2/accounts/ctd/status")
def get_tracking_domain_status(call: Call) -> Record:
    """Whether a host is the active tracking domain of an account."""
    host = call.query["host"]
    tracked = {
        (a.get("tracking_domain_name"), a.get("tracking_domain_status")) for a in call.store["accounts"].values()
    }
    active = (host, "active") in tracked
    return {"success": active, "ssl": active, "cname": active, "host": host}


def signed_in(call: Call, given: Record) -> None:
    """Add an account whose owner has signed in somewhere else, unless it is there already."""
    described = document.find("POST /api/v2/accounts")
    if described is not None and given["email"] not in call.store["accounts"]:
        account = records.new(described, evolve(call, body=given))
        _complete(call, account)
        call.store["accounts"][account["email"]] = account
        ENTITY.log(call, "created", account)


def _vitals(domain: str, passed: bool) -> Record:
    return {"domain": domain, **dict.fromkeys(("allPass", "mx", "spf", "dkim", "dmarc"), passed)}


def _account(call: Call) -> Record:
    return call.store["accounts"].find(call.path["email"])


def _of_group(call: Call, workspace: str) -> Call:
    """The same call to a workspace that this one is or administers."""
    return evolve(call, store=memberships.store_for(call.store.workspaces, call.store.workspace, workspace))


def _updated(call: Call, account: Record, changes: Record) -> Record:
    audit_logs.record(call, audit_logs.ACCOUNT_UPDATE)
    return _changed(call, account, changes)


def _changed(call: Call, account: Record, changes: Record) -> Record:
    now = timestamp(call.store.clock.now())
    account |= changes | {"timestamp_updated": now, "modified_by": USER}
    return account


def _sorted(call: Call, accounts: list[Record]) -> Record:
    """A page in an order of the caller's choice, which has no cursor and is continued with `skip`."""
    field = call.arguments["sort_by"]
    skip, limit = call.arguments.get("skip", 0), call.arguments.get("limit", DEFAULT_LIMIT)

    def key(account: Record) -> tuple[Any, ...]:
        return account.get(field) is not None, account.get(field), account["email"]

    ascending = call.arguments.get("sort_order") == "asc"
    return {"items": sorted(accounts, key=key, reverse=not ascending)[skip : skip + limit]}


def _tags(call: Call, account: Record) -> list[Record]:
    tags = [call.store["custom_tags"][tag_id] for tag_id in sorted(mappings.tag_ids_of(call.store, account["email"]))]
    return [{name: tag[name] for name in ("id", "label", "description") if name in tag} for tag in tags]


def _warmup_job(call: Call, changes: Record) -> Record:
    """A job that has changed the accounts that a call means, by address or by conditions."""
    accounts = call.store["accounts"]
    if call.body.get("include_all_emails"):
        conditions = {"search": call.body.get("search"), **(call.body.get("filter") or {})}
        chosen = [account["email"] for account in select_by(call, ENTITY, conditions)]
    else:
        chosen = [accounts.find(email)["email"] for email in call.body.get("emails", ())]
    changed = [email for email in chosen if email not in call.body.get("excluded_emails", ())]
    for email in changed:
        _changed(call, accounts[email], changes)
    audit_logs.record(call, audit_logs.ACCOUNT_UPDATE, affected_count=len(changed))
    workspace = call.store.workspace
    return background_jobs.start(call, type="update-warmup-accounts", entity_type="workspace", entity_id=workspace)
