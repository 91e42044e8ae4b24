"""What a lead consists of."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sized
from typing import Any

from ..document.operations import resolve, schemas_of
from ..document.validators import is_valid
from ..engine import records
from ..engine.call import Call
from ..sending import interest
from ..state.clock import identifier, timestamp
from ..state.owners import USER
from ..state.store import Record
from . import audit_logs, campaign_variables, email_verification

_ACTIVE = 1
_EMAIL = {"type": "string", "format": "email"}  # one for all, since every schema is compiled
_COLLECTION = "/api/v2/leads"
_PLACES = {"campaign", "list_id"}
# The flags that leave known addresses out, and the field that leads have where these are to be looked for.
_SKIPPED = {"skip_if_in_workspace": "id", "skip_if_in_campaign": "campaign", "skip_if_in_list": "list_id"}
# What the payload has beside the custom variables, by the fields that it comes from.
_IN_PAYLOAD = {
    "first_name": "firstName",
    "last_name": "lastName",
    "company_name": "companyName",
    "job_title": "jobTitle",
    "website": "website",
    "phone": "phone",
    "personalization": "personalization",
}
COUNTS = ("email_open_count", "email_reply_count", "email_click_count")


def has_valid_email(given: Mapping[str, Any]) -> bool:
    """Whether there is an address to which could be sent."""
    return is_valid(given.get("email"), _EMAIL)


def new(
    call: Call, given: Mapping[str, Any], place: Mapping[str, str], now: datetime.datetime, number: int = 0
) -> Record:
    """A lead of what was given, in a campaign or a list.

    Args:
        place: `campaign` or `list_id`, and the id of that.
        number: Tells leads apart that are added in one moment.
    """
    lead = {
        "id": identifier(now, number),
        "timestamp_created": timestamp(now),
        "timestamp_updated": timestamp(now),
        "organization": call.store.workspace,
        "status": _ACTIVE,
        **dict.fromkeys(COUNTS, 0),
        "company_domain": _domain(given),
        "status_summary": {},
        "upload_method": "api",
        "uploaded_by_user": USER,
        "assigned_to": USER,
        **_given(given),
        **place,
    }
    if given.get("verify_leads_on_import"):
        lead["verification_status"] = email_verification.status_of_lead(lead.get("email", ""))
    write_payload(lead, given.get("custom_variables"))
    return lead


def _given(given: Mapping[str, Any]) -> Record:
    """What is given of the fields of leads that can be, beside the place that a call names in a way of its own."""
    fields = schemas_of(_COLLECTION)
    return {
        name: value
        for name, value in records.given(given, fields).items()
        if value not in (None, "") and name not in _PLACES and not resolve(fields[name]).get("readOnly")
    }


def is_skipped(call: Call, known: Mapping[str, Any]) -> bool:
    """Whether a call leaves an address out because of a lead that has it already."""
    return any(call.body.get(flag) and name in known for flag, name in _SKIPPED.items())


def extend_campaign(call: Call, place: Mapping[str, Any], given: Iterable[Mapping[str, Any]]) -> None:
    """Let the campaign of leads, if they are in one, have their custom variables."""
    if campaign := call.store["campaigns"].get(place.get("campaign") or ""):
        names = (name for lead in given for name in lead.get("custom_variables") or ())
        if campaign_variables.extend(campaign, names):
            touch(call, campaign)


def write_payload(lead: Record, variables: Mapping[str, Any] | None) -> None:
    """Write names and custom variables into the payload; without variables it keeps those that it has."""
    if variables is None:
        known = lead.get("payload", {})
        variables = {name: value for name, value in known.items() if name not in _IN_PAYLOAD.values()}
    named = {own: lead[name] for name, own in _IN_PAYLOAD.items() if lead.get(name) is not None}
    lead["payload"] = {**named, **variables}


def log(call: Call, activity_type: int, leads: Sized, place: Mapping[str, Any] | None) -> None:
    """Write down what was done to leads; of a campaign or a list, if they have that in common."""
    names = {"campaign": "campaign_id", "list_id": "list_id"}
    about = {name: place[field] for field, name in names.items() if place and place.get(field)}
    audit_logs.record(call, activity_type, affected_count=len(leads), **about)


def restart(lead: Record) -> None:
    """Let a lead begin anew, since it has come into another campaign or list."""
    lead |= {"status": _ACTIVE, "status_summary": {}}


def touch(call: Call, record: Record) -> None:
    """Note that a record has been changed."""
    record["timestamp_updated"] = timestamp(call.store.clock.now())


def leave_subsequence(lead: Record) -> None:
    """Let a lead be in no subsequence."""
    for name in ("subsequence_id", "timestamp_added_subsequence", "status_summary_subseq"):
        lead.pop(name, None)


def set_interest(call: Call, lead: Record, status: int | None) -> None:
    """Give a lead an interest status, or take away the one that it has."""
    interest.change(call.store, lead, status, timestamp(call.store.clock.now()))


def _domain(given: Mapping[str, Any]) -> str:
    website = (given.get("website") or "").removeprefix("https://").removeprefix("http://")
    email = given.get("email") or ""
    domain: str = email.rpartition("@")[2] or website.partition("/")[0]
    return domain
