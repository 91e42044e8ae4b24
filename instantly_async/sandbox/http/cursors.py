"""The forms of cursors: what of a list may follow on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..document.operations import Described, Schema
from ..document.validation import check
from ..document.validators import is_valid
from .refusal import Refusal

_ID: Schema = {"type": "string", "format": "uuid"}
_TIME: Schema = {"type": "string", "format": "date-time"}
_OBJECT_ID: Schema = {"type": "string", "pattern": "^[0-9a-f]{24}$"}
_TIME_AND_EMAIL: Schema = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT[^&\s]+(&[^&\s]+@[^&\s]+)?$"}
_ID_OR_EMAIL: Schema = {"anyOf": [_ID, {"type": "string", "format": "email"}]}

# Lists whose cursors are no ids of records, or of records whose ids are no UUIDs.
_FORMS: Mapping[str, Schema] = {
    "account_campaign_mappings.list": _TIME,
    "accounts.list": _TIME_AND_EMAIL,
    "background_jobs.list": _OBJECT_ID,
    "custom_tag_mappings.list": _TIME,
    "dfy_email_account_orders.list": _TIME,
    "lead_labels.list": _TIME,
    "lead_lists.list": _TIME,
    "leads.list": _ID_OR_EMAIL,
    **dict.fromkeys(
        (
            *("api_keys.list", "audit_logs.list", "block_list_entries.list", "campaigns.list", "custom_tags.list"),
            *("emails.list", "inbox_placement_analytics.list", "inbox_placement_reports.list"),
            *("inbox_placement_tests.list", "subsequences.list", "webhook_events.list", "webhooks.list"),
            *("workspace_group_members.list", "workspace_members.list"),
        ),
        _ID,
    ),
}


def check_cursor(described: Described, query: Mapping[str, Any], body: Mapping[str, Any], *, breaks: bool) -> None:
    """Let a cursor pass that has the form of its list's; of other lists nothing is known.

    Args:
        breaks: Whether another one breaks the API, as it does live, instead of being refused.

    Raises:
        Refusal: 400, or 500.
    """
    form = _FORMS.get(described.name)
    place, arguments = ("querystring", query) if "starting_after" in query else ("body", body)
    cursor = arguments.get("starting_after")
    if form is None or not cursor or is_valid(cursor, form):  # an empty one begins at the first page
        return
    if breaks:
        raise Refusal(500, "Internal Server Error")
    check(cursor, form, f"{place}/starting_after")
