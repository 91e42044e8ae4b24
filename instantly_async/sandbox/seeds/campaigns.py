"""The campaigns that every sandbox begins with: a draft, one that sends, and one that is completed."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import islice

from ..state.clock import START, identifier, timestamp
from ..state.owners import ORGANIZATION, USER
from ..state.store import Record
from .accounts import accounts

COMPLETED = identifier(START - datetime.timedelta(days=75), 1)
ACTIVE = identifier(START - datetime.timedelta(days=70), 2)
DRAFT = identifier(START - datetime.timedelta(days=65), 3)
SUBSEQUENCE = identifier(START - datetime.timedelta(days=69), 4)

SUBJECT = "A question about your outreach"
BODY = "Hello {{firstName}}, do you have a minute for a question about outreach at {{companyName}}?"
FOLLOW_UP = "{{firstName}}, has my last message reached you? It is about {{industry}}."

_DRAFT_STATUS, _ACTIVE_STATUS, _COMPLETED_STATUS = 0, 1, 3
_INTERESTED = 1


def senders(campaign: str) -> list[str]:
    """The addresses of the accounts that a campaign sends from."""
    able = (account["email"] for account in accounts() if account["status"] == 1)
    return list({ACTIVE: islice(able, 6), COMPLETED: islice(able, 6, 10)}.get(campaign, ()))


def campaigns() -> Iterator[Record]:
    """Three campaigns."""
    yield _campaign(
        COMPLETED,
        "Autumn outreach",
        _COMPLETED_STATUS,
        [_step(3, BODY), _step(0, FOLLOW_UP)],
        email_list=senders(COMPLETED),
        daily_limit=20,
    )
    yield _campaign(
        ACTIVE,
        "Q1 launch",
        _ACTIVE_STATUS,
        [_step(3, BODY, f"{BODY} It takes two."), _step(4, FOLLOW_UP), _step(0, "I will not write again.")],
        email_list=senders(ACTIVE),
        daily_limit=40,
        pl_value=500,
    )
    yield _campaign(DRAFT, "Partners, not ready yet", _DRAFT_STATUS, [_step(0, BODY)])


def subsequences() -> Iterator[Record]:
    """One of the active campaign, for leads that are interested."""
    created = timestamp(START - datetime.timedelta(days=69))
    yield {
        "id": SUBSEQUENCE,
        "timestamp_created": created,
        "parent_campaign": ACTIVE,
        "workspace": ORGANIZATION,
        "status": _ACTIVE_STATUS,
        "timestamp_leads_updated": created,
        "name": "Interested leads",
        "conditions": {"crm_status": [_INTERESTED], "lead_activity": [], "reply_contains": ""},
        "subsequence_schedule": _schedule(),
        "sequences": [{"steps": [_step(2, "Shall I send you some dates?"), _step(0, "Are you still interested?")]}],
    }


def _campaign(identity: str, name: str, status: int, steps: list[Record], **others: object) -> Record:
    created = timestamp(START - datetime.timedelta(days={COMPLETED: 75, ACTIVE: 70}.get(identity, 65)))
    return {
        "id": identity,
        "name": name,
        "status": status,
        "campaign_schedule": _schedule(),
        "sequences": [{"steps": steps}],
        "timestamp_created": created,
        "timestamp_updated": created,
        "email_gap": 10,
        "random_wait_max": 5,
        "text_only": False,
        "email_list": [],
        "daily_limit": 50,
        "stop_on_reply": True,
        "stop_on_auto_reply": False,
        "link_tracking": True,
        "open_tracking": True,
        "is_evergreen": False,
        "organization": ORGANIZATION,
        "owned_by": USER,
        **others,
    }


def _schedule() -> Record:
    """Working days, from nine to five in Belgrade."""
    return {
        "schedules": [
            {
                "name": "Working hours",
                "timing": {"from": "09:00", "to": "17:00"},
                "days": {str(day): 1 <= day <= 5 for day in range(7)},
                "timezone": "Europe/Belgrade",
            }
        ]
    }


def _step(delay: int, *bodies: str) -> Record:
    """An e-mail in one or more variants, and the days until the next one."""
    variants = [{"subject": SUBJECT, "body": body} for body in bodies]
    return {"type": "email", "delay": delay, "delay_unit": "days", "variants": variants}
