"""What deliveries say: one flat object, with what happened and the lead's own fields beside each other."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from ..state.notices import Notice
    from ..state.store import Record

_ALWAYS = ("timestamp", "event_type", "workspace", "campaign_id", "campaign_name")
_OF_EMAIL = ("lead_email", "email_account", "unibox_url", "step", "variant", "is_first")
_OF_REPLY = ("reply_subject", "reply_text", "reply_text_snippet", "reply_html")
# What events have beside, by the names that deliveries give them; labels have what the other stages of interest have.
_OF_INTEREST = ("lead_email", "unibox_url", "step", "variant", *_OF_REPLY)
_NAMES: Mapping[str, tuple[str, ...]] = {
    "email_sent": (*_OF_EMAIL, "email_subject", "email_html"),
    "email_opened": _OF_EMAIL,
    "link_clicked": _OF_EMAIL,
    "email_bounced": _OF_EMAIL,
    "reply_received": (*_OF_EMAIL, "email_id", *_OF_REPLY),
    "auto_reply_received": (*_OF_EMAIL, "email_id", *_OF_REPLY),
    "lead_unsubscribed": ("lead_email", "unibox_url", "step", "variant"),
    "account_error": ("email_account",),
    "campaign_completed": (),
    "supersearch_enrichment_completed": (),
}
_IN_UNIBOX = {"reply_received", "auto_reply_received"}


def payload(workspace: str, notice: Notice) -> Record:
    """The body of a delivery: what is known of an event, under the names that such events have.

    A custom variable with the name of something that the event says does not take its place.
    """
    campaign, lead, email = notice.campaign or {}, notice.lead or {}, notice.email or {}
    body = email.get("body") or {}
    known = {
        "timestamp": notice.time,
        "event_type": notice.event_type,
        "workspace": workspace,
        "campaign_id": campaign.get("id"),
        "campaign_name": campaign.get("name"),
        "lead_email": lead.get("email"),
        "email_account": notice.account or email.get("eaccount"),
        "unibox_url": _unibox_url(workspace, email) if notice.event_type in _IN_UNIBOX else None,
        "step": notice.step,
        "variant": notice.variant,
        "is_first": notice.is_first,
        "email_id": email.get("id"),
        "email_subject": email.get("subject"),
        "email_html": body.get("html"),
        "reply_subject": email.get("subject"),
        "reply_text": body.get("text"),
        "reply_text_snippet": email.get("content_preview"),
        "reply_html": body.get("html"),
    }
    names = (*_ALWAYS, *_NAMES.get(notice.event_type, _OF_INTEREST))
    event = {name: known[name] for name in names if known[name] is not None or name == "unibox_url"}
    return event | {name: value for name, value in _of_lead(lead).items() if name not in event}


def _of_lead(lead: Record) -> Record:
    """A lead's own fields as deliveries have them, with the custom variables among them."""
    if not lead:
        return {}
    named = {"email": lead.get("email"), "personalization": "", "phone": None}
    if "campaign" in lead:
        named["campaign"] = lead["campaign"]
    return named | {name: _text(value) for name, value in lead.get("payload", {}).items()}


def _text(value: Any) -> str | None:
    """A custom variable; numbers, booleans and objects are written as in JSON."""
    return value if value is None or isinstance(value, str) else json.dumps(value, default=str)


def _unibox_url(workspace: str, email: Record) -> str:
    """Where a reply is read in the browser."""
    thread = f"thread:{email['thread_id']}" if email.get("thread_id") else email.get("lead") or ""
    return f"https://app.instantly.ai/app/unibox?thread_search={quote(thread, safe=':@')}&selected_wks={workspace}"
