"""A sandbox whose time passes, with a client whose answers validate, and campaigns to send from."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable
from typing import Any

from instantly_async import InstantlyClient
from instantly_async.sandbox import KEY, Behaviour, create_app
from instantly_async.sandbox.state.notices import Notice
from instantly_async.sandbox.state.owners import ORGANIZATION
from instantly_async.sandbox.state.state import State
from instantly_async.sandbox.state.store import Record, Store

from .validated import ValidatedTransport
from .workspace import ADA, only_accounts_and_tags

RATES = ("open", "click", "reply", "auto_reply", "bounce", "unsubscribe")
ALWAYS: Record = {
    "schedules": [
        {
            "name": "Always",
            "timing": {"from": "00:00", "to": "23:59"},
            "days": {str(day): True for day in range(7)},
            "timezone": "Etc/GMT+12",
        }
    ]
}


def schedule(
    begin: str = "09:00",
    end: str = "17:00",
    days: Iterable[int] = range(1, 6),
    zone: str = "Europe/Belgrade",
    **dates: Any,
) -> Record:
    window = {"name": "Window", "timing": {"from": begin, "to": end}, "timezone": zone}
    return {"schedules": [{**window, "days": {str(day): True for day in days}}], **dates}


def step(subject: str = "Hello {{firstName}}", body: str = "Hi", *more: str, delay: int = 1, **fields: Any) -> Record:
    variants = [{"subject": subject, "body": text} for text in (body, *more)]
    return {"type": "email", "delay": delay, "variants": variants, **fields}


def behaviour(**rates: Any) -> Behaviour:
    """Leads do nothing but what is named: `replies=1` lets all reply."""
    return Behaviour(**{**{f"{name}_rate": 0.0 for name in RATES}, "answers_again": 0.0, "interests": {}, **rates})


class World:
    """A sandbox of a test."""

    def __init__(self, **rates: Any) -> None:
        self.state = State(behaviour=behaviour(**rates), first_records=only_accounts_and_tags)
        self.client = InstantlyClient(
            KEY, transport=ValidatedTransport(create_app(state=self.state)), rate_limiter=None
        )

    @property
    def store(self) -> Store:
        return self.state.workspace(ORGANIZATION)

    @property
    def notices(self) -> list[Notice]:
        return self.store.notices

    @property
    def emails(self) -> list[Record]:
        """All e-mails in the order of time."""
        return sorted(self.store["emails"].values(), key=lambda email: str(email["id"]))

    def advance(self, **duration: float) -> None:
        self.state.clock.advance(**duration)

    def events(self) -> Counter[str]:
        return Counter(notice.event_type for notice in self.notices)

    def lead(self, email: str) -> Record:
        [found] = [lead for lead in self.store["leads"].values() if lead["email"] == email]
        return found

    def sent(self, campaign: str | None = None) -> list[Record]:
        """The e-mails of campaigns in the order of time."""
        return [
            email for email in self.emails if email["ue_type"] == 1 and campaign in {None, email.get("campaign_id")}
        ]

    def times(self, campaign: str | None = None) -> list[str]:
        """When they were sent, to the minute."""
        return [email["timestamp_email"][5:16].replace("T", " ") for email in self.sent(campaign)]

    def steps(self, lead: str) -> list[str]:
        """The steps that a lead got."""
        return [email["step"] for email in self.sent() if email["lead"] == lead]

    async def campaign(
        self, *leads: str, steps: Iterable[Record] | None = None, active: bool = True, **settings: Any
    ) -> str:
        """A campaign with leads, which is active."""
        created = await self.client.campaigns.create(
            **{
                "name": "Launch",
                "campaign_schedule": ALWAYS,
                "sequences": [{"steps": [step()] if steps is None else list(steps)}],
                "email_list": [ADA],
                "open_tracking": True,
                "link_tracking": True,
                **settings,
            }
        )
        if leads:
            await self.add(created.id, *leads)
        if active:
            await self.client.campaigns.activate(created.id)
        return str(created.id)

    async def add(self, campaign: str, *leads: str, **fields: Any) -> None:
        given = [{"email": email, "first_name": email.partition("@")[0].title(), **fields} for email in leads]
        await self.client.leads.bulk_add(campaign_id=campaign, leads=given)


def people(count: int) -> list[str]:
    return [f"lead{number:03}@company{number}.example" for number in range(count)]


def at(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.UTC)
