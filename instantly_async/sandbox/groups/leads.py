"""Leads: a person is a lead of its own in every campaign and list."""

from __future__ import annotations

import copy
import datetime
from collections.abc import Mapping
from itertools import cycle, islice

from ..engine.call import Call
from ..engine.entity import Entity, by_id
from ..engine.group import Group
from ..engine.paging import first_page
from ..http.refusal import Refusal
from ..seeds import leads as seeds
from ..sending import interest, subsequences
from ..state.clock import identifier, timestamp
from ..state.store import Record
from . import audit_logs, background_jobs, lead_import, lead_labels, lead_records
from .block_list_entries import is_blocked
from .lead_selection import select


def _changed(call: Call, before: Record, lead: Record) -> None:
    lead_records.write_payload(lead, call.body.get("custom_variables"))
    lead_records.extend_campaign(call, lead, [call.body])
    for name in call.body:
        if lead.get(name, "") is None:
            del lead[name]
    if "lt_interest_status" in call.body:
        interest.note(call.store, lead, lead["timestamp_updated"])


_LEADS = Entity(
    table="leads",
    path="/api/v2/leads",
    indexed=("campaign", "list_id", "email"),
    changed=_changed,
    deleted=lambda call, lead: lead_records.log(call, audit_logs.LEAD_DELETION, [lead], lead),
    seeds=seeds.leads,
)
GROUP = Group((_LEADS,))

# How the fields begin that tell what happened to a lead.
_HISTORY = (
    *("email_", "last_step_", "last_contacted_"),
    *("timestamp_last_contact", "timestamp_last_open", "timestamp_last_click", "timestamp_last_reply"),
)
_IN_VERIFICATION = (11, 12)
_MOST_EMAILS_OF_A_JOB = 10_000


@GROUP.endpoint("POST /api/v2/leads/list")
def list_leads(call: Call) -> Record:
    """A page of the leads that meet the call's conditions, oldest first; or of every contact the oldest lead."""
    after = call.body.get("starting_after")
    if not call.body.get("distinct_contacts"):
        return first_page(call, select(call, call.body, after=after), by_id)
    contacts = {_contact(lead): lead for lead in reversed(list(select(call, call.body)))}
    following = (contacts[contact] for contact in sorted(contacts) if not after or contact > after)
    return first_page(call, following, _contact)


@GROUP.endpoint("POST /api/v2/leads")
def create(call: Call) -> Record:
    """A new lead; or the one that is there already, which stays as it is."""
    place = _place(call, campaign=call.body.get("campaign"), list_id=call.body.get("list_id"))
    given = {**call.body, "email": (call.body.get("email") or "").strip()}
    email = given["email"]
    if "campaign" in place and not email:
        raise Refusal(400, "Email is required to add a lead to a campaign")
    if not any(given.get(name) for name in ("email", "first_name", "last_name")):
        raise Refusal(400, "Email, first name or last name is required")
    if email and not lead_records.has_valid_email(given):
        raise Refusal(400, "Invalid lead email")
    if is_blocked(call.store, email):
        raise Refusal(400, "Lead email is in the block list")
    for known in select(call, {"contacts": [email]}) if email else ():
        if place.items() <= known.items() or lead_records.is_skipped(call, known):
            return known
    lead_records.extend_campaign(call, place, [given])
    lead = _put(call, lead_records.new(call, given, place, call.store.clock.now()))
    lead_records.log(call, audit_logs.LEAD_ADDED, [lead], place)
    return lead


@GROUP.endpoint("POST /api/v2/leads/add")
def bulk_add(call: Call) -> Record:
    """What became of the leads, in numbers, and those that were added."""
    place = _place(call, campaign=call.body.get("campaign_id"), list_id=call.body.get("list_id"))
    return lead_import.bulk_add(call, place)


@GROUP.endpoint("DELETE /api/v2/leads")
def bulk_delete(call: Call) -> Record:
    """How many leads of a campaign or a list were deleted."""
    conditions = {"campaign" if name == "campaign_id" else name: value for name, value in call.body.items()}
    found = list(islice(select(call, conditions), call.body.get("limit")))
    for lead in found:
        del call.store["leads"][lead["id"]]
    lead_records.log(call, audit_logs.LEAD_DELETION, found, conditions)
    return {"count": len(found)}


@GROUP.endpoint("POST /api/v2/leads/bulk-assign")
def bulk_assign(call: Call) -> Record:
    """Notice of a job; the leads are assigned to the users in turn."""
    conditions = {name: value for name, value in call.body.items() if name != "organization_user_ids"}
    found = list(select(call, conditions))
    users = cycle(call.body["organization_user_ids"])
    for lead, user in zip(found[: call.body.get("limit")], users, strict=False):
        lead["assigned_to"] = user
        lead_records.touch(call, lead)
    return {"status": "accepted", "message": "Your request will be processed in a background job"}


@GROUP.endpoint("POST /api/v2/leads/merge")
def merge(call: Call) -> Record:
    """The lead into which the other one was merged: it has what only the other had, and counts for both."""
    leads = call.store["leads"]
    merged, lead = leads.find(call.body["lead_id"]), leads.find(call.body["destination_lead_id"])
    if merged is lead:
        raise Refusal(400, "body/destination_lead_id must be another lead")
    place = ("campaign", "list_id", "subsequence_id", "timestamp_added_subsequence")
    added = {name: value for name, value in merged.items() if name not in lead and name not in place}
    counts = {name: lead.get(name, 0) + merged.get(name, 0) for name in lead_records.COUNTS}
    lead |= {**added, **counts, "payload": {**merged.get("payload", {}), **lead.get("payload", {})}}
    lead_records.touch(call, lead)
    for email in call.store["emails"].values():
        if email.get("lead_id") == merged["id"]:
            email |= {"lead_id": lead["id"], **({"lead": lead["email"]} if lead.get("email") else {})}
    del leads[merged["id"]]
    lead_records.log(call, audit_logs.LEAD_MERGED, [merged, lead], lead)
    return lead


@GROUP.endpoint("POST /api/v2/leads/move")
def move(call: Call) -> Record:
    """The job that moves or copies leads; they are there at once."""
    place = _place(call, campaign=call.body.get("to_campaign_id"), list_id=call.body.get("to_list_id"))
    if not place:
        raise Refusal(400, "Either to_campaign_id or to_list_id must be provided")
    found = _to_move(call, place)
    now = call.store.clock.now()
    for number, lead in enumerate(found):
        _move(call, _put(call, _copy(lead, now, number)) if call.body.get("copy_leads") else lead, place)
    lead_records.log(call, audit_logs.LEAD_MOVED, found, place)
    [(name, key)] = place.items()
    emails = [lead["email"] for lead in found if "email" in lead]
    return background_jobs.start(
        call,
        type="move-leads",
        entity_type="campaign" if name == "campaign" else "list",
        entity_id=key,
        data={"moved_lead_emails": emails[:_MOST_EMAILS_OF_A_JOB]},
    )


@GROUP.endpoint("POST /api/v2/leads/subsequence/move")
def move_to_subsequence(call: Call) -> Record:
    """The lead, which is in the subsequence."""
    lead = call.store["leads"].find(call.body["id"])
    subsequence = call.store["subsequences"].find(call.body["subsequence_id"])
    if lead.get("campaign") != subsequence["parent_campaign"]:
        raise Refusal(400, "Lead is not in the campaign of the subsequence")
    lead_records.touch(call, lead)
    subsequences.put(lead, subsequence, lead["timestamp_updated"])
    audit_logs.record(call, audit_logs.LEAD_MOVED, subsequence_id=subsequence["id"])
    return lead


@GROUP.endpoint("POST /api/v2/leads/subsequence/remove")
def remove_from_subsequence(call: Call) -> Record:
    """The lead, which is in no subsequence."""
    lead = call.store["leads"].find(call.body["id"])
    lead_records.leave_subsequence(lead)
    lead_records.touch(call, lead)
    return lead


@GROUP.endpoint("POST /api/v2/leads/update-interest-status")
def update_interest_status(call: Call) -> Record:
    """Notice of a job; the leads of a person have the interest status."""
    if not lead_labels.is_status(call, call.body["interest_value"]):
        raise Refusal(400, "body/interest_value must be an interest status or that of a label")
    place = {"campaign": call.body.get("campaign_id"), "list_id": call.body.get("list_id")}
    wanted = {name: value for name, value in place.items() if value}
    found = list(select(call, {**wanted, "contacts": [call.body["lead_email"]]}))
    if not found:
        raise Refusal(404, "Resource not found")
    for lead in found:
        lead_records.set_interest(call, lead, call.body["interest_value"])
    return {"message": "Lead interest status update background job submitted"}


def _contact(lead: Record) -> str:
    return str(lead.get("email") or lead["id"]).casefold()


def _place(call: Call, *, campaign: str | None, list_id: str | None) -> dict[str, str]:
    """Where leads go: into a campaign or a list that is there, if one is named."""
    if campaign:
        return {"campaign": call.store["campaigns"].find(campaign)["id"]}
    return {"list_id": call.store["lead_lists"].find(list_id)["id"]} if list_id else {}


def _put(call: Call, lead: Record) -> Record:
    leads = call.store["leads"]
    leads[lead["id"]] = lead
    return leads[lead["id"]]


def _to_move(call: Call, place: Mapping[str, str]) -> list[Record]:
    if call.body.keys().isdisjoint({"campaign", "list_id"}) and "ids" in call.body:
        return []  # ids alone select nothing
    conditions = {name: value for name, value in call.body.items() if name != "assigned_to"}  # which is a change
    found = list(select(call, conditions))
    if call.body.get("skip_leads_in_verification"):
        found = [lead for lead in found if lead.get("verification_status") not in _IN_VERIFICATION]
    known: set[str] = set()
    if call.body.get("check_duplicates"):
        known |= {_contact(lead) for lead in select(call, place)}
    if call.body.get("check_duplicates_in_campaigns"):
        moved = [lead["id"] for lead in found]
        known |= {_contact(lead) for lead in select(call, {"in_campaign": True, "excluded_ids": moved})}
    found = [lead for lead in found if _contact(lead) not in known]
    return found[: max(call.body.get("limit", len(found)), 0)]


def _move(call: Call, lead: Record, place: Mapping[str, str]) -> None:
    for name in ("campaign", "list_id"):
        lead.pop(name, None)
    lead_records.leave_subsequence(lead)
    lead_records.restart(lead)
    lead |= place
    if "assigned_to" in call.body:
        lead["assigned_to"] = call.body["assigned_to"]
    if call.body.get("reset_interest_status") and "lt_interest_status" in lead:
        lead_records.set_interest(call, lead, None)
    lead_records.touch(call, lead)


def _copy(lead: Record, now: datetime.datetime, number: int) -> Record:
    """A lead with the same values, to which nothing has happened."""
    values = {name: value for name, value in copy.deepcopy(lead).items() if not name.startswith(_HISTORY)}
    identity = {"id": identifier(now, number), "timestamp_created": timestamp(now)}
    return {**values, **dict.fromkeys(lead_records.COUNTS, 0), **identity}
