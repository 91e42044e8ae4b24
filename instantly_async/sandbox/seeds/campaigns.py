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
_OPENING = "Hello {{firstName}}, do you have a minute for a question about outreach at {{companyName}}?"
_FOLLOW_UP = "{{firstName}}, has my last message reached you? It is about {{industry}}."
# What a campaign writes: the variants of each step.
_BODIES: dict[str, tuple[tuple[str, ...], ...]] = {
    COMPLETED: ((_OPENING,), (_FOLLOW_UP,)),
    ACTIVE: ((_OPENING, f"{_OPENING} It takes two."), (_FOLLOW_UP,), ("I will not write again.",)),
    DRAFT: ((_OPENING,),),
    SUBSEQUENCE: (("Shall I send you some dates?",), ("Are you still interested?",)),
}
_DAYS_BETWEEN = 3

_DRAFT_STATUS, _ACTIVE_STATUS, _COMPLETED_STATUS = 0, 1, 3
_INTERESTED = 1


def senders(campaign: str) -> list[str]:
    """The addresses of the accounts that a campaign sends from."""
    able = (account["email"] for account in accounts() if account["status"] == 1)
    return list({ACTIVE: islice(able, 6), COMPLETED: islice(able, 6, 10)}.get(campaign, ()))


def text(campaign: str, step: int, variant: int) -> str:
    """What a campaign writes in a step, both numbered from 0."""
    return _BODIES[campaign][step][variant]


def campaigns() -> Iterator[Record]:
    """Three campaigns."""
    yield _campaign(COMPLETED, "Autumn outreach", _COMPLETED_STATUS, daily_limit=20)
    yield _campaign(ACTIVE, "Q1 launch", _ACTIVE_STATUS, daily_limit=40, pl_value=500)
    yield _campaign(DRAFT, "Partners, not ready yet", _DRAFT_STATUS)


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
        "sequences": [_sequence(SUBSEQUENCE)],
    }


def _campaign(identity: str, name: str, status: int, **others: object) -> Record:
    created = timestamp(START - datetime.timedelta(days={COMPLETED: 75, ACTIVE: 70}.get(identity, 65)))
    return {
        "id": identity,
        "name": name,
        "status": status,
        "campaign_schedule": _schedule(),
        "sequences": [_sequence(identity)],
        "timestamp_created": created,
        "timestamp_updated": created,
        "email_gap": 10,
        "random_wait_max": 5,
        "text_only": False,
        "email_list": senders(identity),
        "daily_limit": 50,
        "stop_on_reply": True,
        "stop_on_auto_reply": False,
        "link_tracking": True,
        "open_tracking": True,
        "is_evergreen": False,
        "custom_variables": {"industry": "industry", "employees": "employees"},
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


def _sequence(identity: str) -> Record:
    """E-mails some days after another; all but the first go on with its thread, since they have no subject."""
    bodies = _BODIES[identity]
    return {
        "steps": [
            {
                "type": "email",
                "delay": _DAYS_BETWEEN if number < len(bodies) else 0,
                "delay_unit": "days",
                "variants": [{"subject": SUBJECT if number == 1 else "", "body": body} for body in variants],
            }
            for number, variants in enumerate(bodies, start=1)
        ]
    }
