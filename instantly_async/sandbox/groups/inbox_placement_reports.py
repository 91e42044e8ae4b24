"""Inbox placement reports: list; the engine gets single ones."""

from __future__ import annotations

from ..engine.call import Call
from ..engine.entity import Entity, by_id
from ..engine.filters import since, until
from ..engine.group import Group
from ..engine.paging import page
from ..engine.selection import select
from ..seeds import placement as placement_seeds
from ..state.store import Record

_REPORTS = Entity(
    table="inbox_placement_reports",
    path="/api/v2/inbox-placement-reports",
    filters={"date_from": since("timestamp_created"), "date_to": until("timestamp_created")},
    seeds=placement_seeds.reports,
)
GROUP = Group((_REPORTS,))
# Argument → the field that it leaves out.
_SKIPPED = {"skip_spam_assassin_report": "spam_assassin_report", "skip_blacklist_report": "blacklist_report"}


@GROUP.endpoint("GET /api/v2/inbox-placement-reports")
def list_reports(call: Call) -> Record:
    """A page of the reports of a test, without the parts that were not wished."""
    skipped = {field for argument, field in _SKIPPED.items() if call.query.get(argument)}
    answer = page(call, select(call, _REPORTS, call.store["inbox_placement_reports"].values()), by_id)
    answer["items"] = [
        {name: value for name, value in report.items() if name not in skipped} for report in answer["items"]
    ]
    return answer
