"""Which leads a list, an assignment, a move or a deletion is about."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from ..document.operations import fields_of, listed
from ..engine.call import Call
from ..engine.selection import has
from ..http.refusal import Refusal
from ..state.clock import timestamp
from ..state.store import Record, Table

# Whether a lead is meant; anything that is true will do.
Condition: TypeAlias = Callable[[Record], Any]


def _has(name: str, value: int) -> Condition:
    return lambda lead: lead.get(name) == value


_STATES: Mapping[str, Condition] = {
    "FILTER_VAL_CONTACTED": lambda lead: "timestamp_last_contact" in lead,
    "FILTER_VAL_NOT_CONTACTED": lambda lead: "timestamp_last_contact" not in lead,
    "FILTER_VAL_ACTIVE": _has("status", 1),
    "FILTER_VAL_COMPLETED": _has("status", 3),
    "FILTER_VAL_BOUNCED": _has("status", -1),
    "FILTER_VAL_UNSUBSCRIBED": _has("status", -2),
    "FILTER_VAL_SKIPPED": _has("status", -3),
    "FILTER_LEAD_INTERESTED": _has("lt_interest_status", 1),
    "FILTER_LEAD_MEETING_BOOKED": _has("lt_interest_status", 2),
    "FILTER_LEAD_MEETING_COMPLETED": _has("lt_interest_status", 3),
    "FILTER_LEAD_CLOSED": _has("lt_interest_status", 4),
    "FILTER_LEAD_OUT_OF_OFFICE": _has("lt_interest_status", 0),
    "FILTER_LEAD_NOT_INTERESTED": _has("lt_interest_status", -1),
    "FILTER_LEAD_WRONG_PERSON": _has("lt_interest_status", -2),
    "FILTER_LEAD_LOST": _has("lt_interest_status", -3),
    "FILTER_LEAD_NO_SHOW": _has("lt_interest_status", -4),
    "FILTER_VAL_VALID": _has("verification_status", 1),
    "FILTER_VAL_INVALID": _has("verification_status", -1),
    "FILTER_VAL_RISKY": _has("verification_status", -2),
    "FILTER_VAL_IN_SUBSEQUENCE": lambda lead: "subsequence_id" in lead,
    "FILTER_VAL_REPLIED": lambda lead: lead.get("email_reply_count"),
    "FILTER_VAL_LINK_CLICKED": lambda lead: lead.get("email_click_count"),
    "FILTER_VAL_NO_OPENS": lambda lead: not lead.get("email_open_count"),
    "FILTER_VAL_OPENED_NO_REPLY": lambda lead: lead.get("email_open_count") and not lead.get("email_reply_count"),
    "FILTER_VAL_COMPLETED_NO_REPLY": lambda lead: lead.get("status") == 3 and not lead.get("email_reply_count"),
}
_SENTIMENTS = {"FILTER_LEAD_CUSTOM_LABEL_POSITIVE": "positive", "FILTER_LEAD_CUSTOM_LABEL_NEGATIVE": "negative"}

# What a query is about: how often it happened, and when it did last.
_ACTIVITIES = {
    "reply": ("email_reply_count", "timestamp_last_reply"),
    "email-open": ("email_open_count", "timestamp_last_open"),
    "link-click": ("email_click_count", "timestamp_last_click"),
    "last-contacted": (None, "timestamp_last_contact"),
    "lead-status-change": (None, "timestamp_last_interest_change"),
}


def select(call: Call, arguments: Mapping[str, Any], *, after: str | None = None) -> Iterator[Record]:
    """The leads that meet every condition among some arguments, in the order of their ids.

    An argument with the name of a field that is no condition of its own is compared with that.

    Args:
        after: The id after which they begin.

    Raises:
        Refusal: 400, there is no such filter.
    """
    fields = fields_of("/api/v2/leads")
    conditions = [
        _CONDITIONS[name](call, value) if name in _CONDITIONS else has(name, value)
        for name, value in arguments.items()
        if name in _CONDITIONS or name in fields
    ]
    found = _candidates(call.store["leads"], arguments, after)
    for condition in conditions:
        found = filter(condition, found)
    return iter(found)


def _candidates(leads: Table, arguments: Mapping[str, Any], after: str | None) -> Iterable[Record]:
    """The leads to look at: all that may be meant, and as few others as can be told fast."""
    if arguments.get("contacts") or arguments.get("ids"):
        keys = {key for key in map(str.casefold, arguments.get("ids") or ()) if key in leads}
        emails = map(str.casefold, () if arguments.get("ids") else arguments["contacts"])
        keys |= {lead["id"] for email in emails for lead in leads.having("email", email)}
        return (leads[key] for key in sorted(keys) if not after or key > after)
    for name in ("campaign", "list_id"):
        if isinstance(arguments.get(name), str):
            return leads.having(name, arguments[name], after=after)
    return leads.in_order(after=after)


def _text(lead: Record) -> str:
    return " ".join(str(lead.get(name, "")) for name in ("first_name", "last_name", "email")).casefold()


def _search(_: Call, text: str) -> Condition:
    wanted = text.casefold()
    return lambda lead: wanted in _text(lead)


def _state(call: Call, name: str) -> Condition:
    if name in _STATES:
        return _STATES[name]
    labels = call.store["lead_labels"].values()
    if sentiment := _SENTIMENTS.get(name):
        statuses = {label["interest_status"] for label in labels if label.get("interest_status_label") == sentiment}
    else:
        statuses = {label["interest_status"] for label in labels if str(label["interest_status"]) == name}
        if not statuses and name in listed("LeadFilter"):  # one that is new to the API says nothing here
            return lambda lead: True
        if not statuses:
            raise Refusal(400, "body/filter must be equal to one of the allowed values")
    return lambda lead: lead.get("lt_interest_status") in statuses


def _queries(call: Call, queries: Iterable[Record]) -> Condition:
    conditions = [_query(call, query["actionType"], query["values"]) for query in queries]
    return lambda lead: all(condition(lead) for condition in conditions)


def _query(call: Call, action: str, values: Record) -> Condition:
    if action == "lead-status":
        wanted = values.get("lead-status", {})
        is_wanted = wanted.get("condition") != "is-not"
        return lambda lead: "status" not in wanted or (lead.get("status") == wanted["status"]) == is_wanted
    if action not in _ACTIVITIES:  # one that is new to the API says nothing here
        return lambda lead: True
    counted, last = _ACTIVITIES[action]
    since = ""
    if "occurrence-days" in values:
        days = min(max(values["occurrence-days"], 0), _LONGEST_DAYS)
        since = timestamp(call.store.clock.now() - datetime.timedelta(days=days))
    times = _times(values.get("occurrence-count", {}))

    def happened(lead: Record) -> bool:
        count = lead.get(counted, 0) if counted else int(last in lead)
        return times(count) and (not count or not since or lead.get(last, "") >= since)

    return happened


def _times(wanted: Record) -> Callable[[int], bool]:
    """Whether something happened as often as it should; if nothing is said, at least once."""
    count: int = wanted.get("count", 0)
    match wanted.get("condition", "more"):
        case "less":
            return lambda found: found < count
        case "equal":
            return lambda found: found == count
        case _:
            return lambda found: found > count


def _same(name: str) -> Callable[[Call, Any], Condition]:
    return lambda _, value: lambda lead: lead.get(name) == value


def _among(name: str) -> Callable[[Call, Iterable[str]], Condition]:
    def condition(_: Call, values: Iterable[str]) -> Condition:
        wanted = {value.casefold() for value in values}
        return lambda lead: str(lead.get(name, "")).casefold() in wanted

    return condition


def _present(name: str) -> Callable[[Call, bool], Condition]:
    return lambda _, wanted: lambda lead: (name in lead) == wanted


def _security_gateway(_: Call, code: str) -> Condition:
    if code == "all":
        return lambda lead: True
    return (lambda lead: "esg_code" not in lead) if code == "none" else lambda lead: str(lead.get("esg_code")) == code


def _excluded(_: Call, ids: Iterable[str]) -> Condition:
    excluded = set(ids)
    return lambda lead: lead["id"] not in excluded


_LONGEST_DAYS = 36_500
_CONDITIONS: Mapping[str, Callable[[Call, Any], Condition]] = {
    "search": _search,
    "filter": _state,
    "queries": _queries,
    **{name: _same(name) for name in ("campaign", "list_id", "status", "enrichment_status", "esp_code")},
    "in_campaign": _present("campaign"),
    "in_list": _present("list_id"),
    "ids": _among("id"),
    "excluded_ids": _excluded,
    "contacts": _among("email"),
    "organization_user_ids": _among("assigned_to"),
    "is_website_visitor": lambda _, wanted: lambda lead: bool(lead.get("is_website_visitor")) == wanted,
    "esg_code": _security_gateway,
}
