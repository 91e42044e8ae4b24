"""Bodies as they were recorded from 2024-10 to 2025-11, with other people in them."""

from __future__ import annotations

from typing import Any

THREAD = "31-b83pey3Vx"
UNIBOX = f"https://app.instantly.ai/app/unibox?thread_search=thread:{THREAD}&selected_wks=0198a0b1"

BASE: dict[str, Any] = {
    "timestamp": "2025-11-03T08:15:30.123Z",
    "workspace": "0198a0b1-0000-7000-8000-000000000001",
    "campaign_id": "4c7e0d2a-0000-4000-8000-000000000002",
    "campaign_name": "Q4",
    "lead_email": "ada@example.com",
    "unibox_url": None,
    "step": 1,
    "variant": 2,
}
LEAD: dict[str, Any] = {
    "email": "ada@example.com",
    "firstName": "Ada",
    "lastName": "Byron",
    "companyName": "Engines",
    "website": "https://example.com",
    "personalization": "",
    "phone": None,
    "campaign": "4c7e0d2a-0000-4000-8000-000000000002",
}
VARIABLES: dict[str, Any] = {"jobTitle": "Countess", "revenue": "$1,200,000", "first_name": "a variable", "key": "83.3"}
REPLY: dict[str, Any] = {
    "reply_subject": "Re: Hello",
    "reply_text": "Yes, please.",
    "reply_text_snippet": "\n\n",
    "reply_html": "<p>Yes, please.</p>",
}

EMAIL_SENT = {
    **BASE,
    "event_type": "email_sent",
    "email_account": "me@example.org",
    "is_first": True,
    "email_subject": "Hello",
    "email_html": "<p>Hello</p>",
    **LEAD,
    **VARIABLES,
}
REPLY_RECEIVED = {
    **BASE,
    "event_type": "reply_received",
    "email_account": "me@example.org",
    "is_first": True,
    "unibox_url": UNIBOX,
    "email_id": "0198a0b1-0000-7000-8000-000000000003",
    **REPLY,
    **LEAD,
    **VARIABLES,
}
LEAD_INTERESTED = {**BASE, "event_type": "lead_interested", **REPLY, **LEAD, **VARIABLES}
RECORDED = [EMAIL_SENT, REPLY_RECEIVED, LEAD_INTERESTED]
