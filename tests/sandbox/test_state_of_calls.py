"""Every operation of the SDK against the sandbox, whose state is looked at before and after the call."""

from __future__ import annotations

import copy
from typing import Any

from instantly_async import APIStatusError, InstantlyClient
from instantly_async.sandbox import KEY, create_app
from instantly_async.sandbox.document.examples import example
from instantly_async.sandbox.document.operations import Described, all_operations
from instantly_async.sandbox.groups import GROUPS
from instantly_async.sandbox.state.state import State

from .test_every_operation import ENGINE, every_operation, values
from .validated import ValidatedTransport

RECEIVED = 2  # the kind of an e-mail, as the API numbers it
# What reads, and changes what it reads: a verification is over when somebody asks, and an invitation is accepted.
READS_THAT_CHANGE = {"email_verification.get", "workspace_group_members.get"}
# What has code of its own and finds nothing to change here: it only tells something, or what it names is so already,
# or is not there.
FINDS_NOTHING_TO_CHANGE = {
    "accounts.bulk_pause",
    "block_list_entries.bulk_delete",
    "dfy_email_account_orders.cancel_accounts",
    "dfy_email_account_orders.create",  # its example only asks for the price
    "dfy_email_account_orders.check_domains",
    "dfy_email_account_orders.generate_similar_domains",
    "emails.send_test",
    "lead_labels.predict_ai_label",
    "leads.bulk_delete",
    "leads.bulk_assign",
    "subsequences.resume",
    "webhooks.resume",
}
HANDLED = {route for group in GROUPS for route in group.handlers}


def records(state: State) -> dict[tuple[str, str, str], Any]:
    """All records of a sandbox but the log of what was done, by workspace, table and key."""
    return {
        (workspace, name, key): copy.deepcopy(record)
        for workspace, store in state.workspaces.items()
        for name in state.tables - {"audit_logs"}
        for key, record in store[name].items()
    }


async def path_values(client: InstantlyClient, state: State, described: Described) -> dict[str, Any]:
    """Values for the path: those of a record that is there, or that can be made; else examples."""
    found = values({**described.path, "required": list(described.path.get("properties", {}))})
    collection, is_inside, _ = described.route.partition(" ")[2].partition("/{")
    entity = ENGINE.entities.get(collection)
    if is_inside and entity is not None:
        creates = (other for other in all_operations() if other.route == f"POST {collection}")
        for other in creates:
            if not any(map(entity.includes, state.workspace()[entity.table].values())):
                await client.call(other.name, body=example(other.body or {}))
        known = [record for record in state.workspace()[entity.table].values() if entity.includes(record)]
        found |= {name: record[entity.key] for name, record in zip(found, known, strict=False)}
    return found


def about_records(state: State, body: Any) -> Any:
    """A body with ids of records that are there in place of examples."""
    store = state.workspace()
    leads = [lead for lead in store["leads"].values() if lead.get("campaign")]
    email = next(email for email in store["emails"].values() if email["ue_type"] == RECEIVED)
    known = {
        **dict.fromkeys(("campaign", "campaign_id", "parent_campaign"), leads[0]["campaign"]),
        **dict.fromkeys(("id", "lead_id"), leads[0]["id"]),
        "destination_lead_id": leads[1]["id"],
        "lead_email": leads[0]["email"],
        **dict.fromkeys(("list_id", "to_list_id"), next(iter(store["lead_lists"]))),
        "subsequence_id": next(iter(store["subsequences"])),
        "reply_to_uuid": email["id"],
        "eaccount": email["eaccount"],
        "tag_ids": list(store["custom_tags"])[:1],
        "resource_ids": list(store["accounts"])[1:2],
        "resource_type": 1,
        "label": "A label that no other has",
    }
    given = {name: known.get(name, value) for name, value in body.items()}
    if "campaign_id" in given or "campaign" in given:
        given.pop("list_id", None)
    return given


def has_to_change_records(described: Described) -> bool:
    """Whether an operation that succeeds leaves other records than before, as far as that is known of it."""
    if described.route in HANDLED:
        return not described.operation.retry_safe and described.name not in FINDS_NOTHING_TO_CHANGE
    method, _, path = described.route.partition(" ")
    is_engine = ENGINE.answer(described)[0] == "engine"
    return is_engine and ((method == "POST" and path in ENGINE.entities) or (method == "DELETE" and path.endswith("}")))


@every_operation
async def test_what_reads_or_is_refused_changes_nothing_and_what_writes_changes_records(described: Described) -> None:
    state = State()
    transport = ValidatedTransport(create_app(state=state))
    async with InstantlyClient(KEY, transport=transport, rate_limiter=None, max_retries=0) as client:
        path = await path_values(client, state, described)
        body = {} if described.body is None else about_records(state, example(described.body))
        before = records(state)
        try:
            await client.call(described.name, path=path, query=values(described.query), body=body)
            is_done = True
        except APIStatusError:
            is_done = False
    if is_done and (has_to_change_records(described) or described.name in READS_THAT_CHANGE):
        assert records(state) != before
    elif not is_done or described.operation.retry_safe:
        assert records(state) == before
