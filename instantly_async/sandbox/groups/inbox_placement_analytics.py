"""Inbox placement analytics: stats-by-test-id, stats-by-date, deliverability-insights; the engine lists and gets."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any

from attrs import evolve

from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.filters import equal, one_of, since, until
from ..engine.group import Group
from ..engine.selection import select
from ..seeds import placement as placement_seeds
from ..state.store import Record

_SENT, _RECEIVED = 1, 2  # kinds of records
_PERIODS = ("date_from", "date_to", "previous_date_from", "previous_date_to")

_ANALYTICS = Entity(
    table="inbox_placement_analytics",
    path="/api/v2/inbox-placement-analytics",
    filters={
        "test_ids": one_of("test_id"),
        "date_from": since("timestamp_created"),
        "date_to": until("timestamp_created"),
        "sender_email": equal("sender_email"),
        **{name: one_of(name) for name in ("recipient_geo", "recipient_type", "recipient_esp")},
    },
    seeds=placement_seeds.analytics,
)
GROUP = Group((_ANALYTICS,))


@GROUP.endpoint("POST /api/v2/inbox-placement-analytics/stats-by-test-id")
def get_stats_by_test_id(call: Call) -> list[Record]:
    """Where the received e-mails of every test landed."""
    by_test = _grouped(_received(_selected(call)), lambda record: record["test_id"])
    return [
        {"test_id": test_id, "count": len(records), **_counts(records), **_shares(records, "{}_percent")}
        for test_id, records in by_test.items()
    ]


@GROUP.endpoint("POST /api/v2/inbox-placement-analytics/stats-by-date")
def get_stats_by_date(call: Call) -> list[Record]:
    """How many e-mails of a test were sent on every day, and where they landed."""
    by_date = _grouped(_selected(call), lambda record: record["timestamp_created_date"])
    return [
        {
            "timestamp_created_date": date,
            "sent_count": sum(record.get("record_type") == _SENT for record in records),
            "received_count": len(_received(records)),
            **_counts(_received(records)),
        }
        for date, records in sorted(by_date.items())
    ]


@GROUP.endpoint("POST /api/v2/inbox-placement-analytics/deliverability-insights")
def get_deliverability_insights(call: Call) -> list[Record]:
    """Where the e-mails landed that went from one provider to another, for every pair of these."""
    before = _before(call)
    return [
        {
            "test_id": call.body["test_id"],
            **{name.replace("date_", ""): call.body[name] for name in _PERIODS if name in call.body},
            "sender_esp": pair[0],
            "recipient_esp": pair[1],
            **_shares(records, "{}_percentage"),
            **(_shares(before[pair], "prev_{}_percentage") if pair in before else {}),
        }
        for pair, records in _by_providers(call).items()
    ]


def _before(call: Call) -> dict[Any, list[Record]]:
    """The same of the earlier period; nothing where nobody asks for it."""
    if not call.body.get("show_previous"):
        return {}
    earlier = {name: call.body[f"previous_{name}"] for name in _PERIODS[:2] if f"previous_{name}" in call.body}
    others = {name: value for name, value in call.body.items() if name not in _PERIODS}
    return _by_providers(evolve(call, body={**others, **earlier})) if earlier else {}


def _by_providers(call: Call) -> dict[Any, list[Record]]:
    return _grouped(_received(_selected(call)), lambda record: (record.get("sender_esp"), record.get("recipient_esp")))


def _selected(call: Call) -> list[Record]:
    return select(call, _ANALYTICS, call.store["inbox_placement_analytics"].values())


def _received(records: Iterable[Record]) -> list[Record]:
    return [record for record in records if record.get("record_type") == _RECEIVED]


def _grouped(records: Iterable[Record], key: Callable[[Record], Any]) -> dict[Any, list[Record]]:
    groups: dict[Any, list[Record]] = {}
    for record in records:
        groups.setdefault(key(record), []).append(record)
    return groups


def _counts(records: Collection[Record]) -> dict[str, int]:
    """How many landed in spam, in a category such as promotions, and in the inbox itself."""
    spam = sum(bool(record.get("is_spam")) for record in records)
    category = sum(bool(record.get("has_category")) and not record.get("is_spam") for record in records)
    return {"spam_count": spam, "category_count": category, "inbox_count": len(records) - spam - category}


def _shares(records: Collection[Record], name: str) -> dict[str, float]:
    """The same in per cent, under names of another form."""
    counts = _counts(records).items()
    return {
        name.format(count.removesuffix("_count")): round(100 * number / len(records), 2) for count, number in counts
    }
