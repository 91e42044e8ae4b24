# pyright: strict
"""Ordinary programs, as a type checker sees them: nothing has to be told apart or cast to read a model.

This file is never run; `make lint` type-checks it.
"""

from __future__ import annotations

import csv
import datetime
from collections.abc import Iterator
from typing import Any, TextIO, assert_type

from instantly_async import UNSET, InstantlyClient
from instantly_async.models import (
    Account,
    AccountStatus,
    Campaign,
    CampaignSchedule,
    DelayUnit,
    Lead,
    LeadPayload,
    LeadStatus,
    NewLead,
    SequenceStep,
    StepVariant,
)


def name(lead: Lead) -> str:
    if lead.last_name is None:
        return lead.first_name or "nobody"
    return f"{lead.first_name} {lead.last_name.upper()}"


def rows(leads: list[Lead], file: TextIO) -> None:
    writer = csv.writer(file)
    for lead in leads:
        writer.writerow([lead.email, lead.last_name, lead.get(("payload", "city"), "")])


def one_more(account: Account) -> int:
    return (account.daily_limit or 0) + 1


def since(account: Account) -> str:
    return account.timestamp_created.isoformat()


def age(campaign: Campaign, now: datetime.datetime) -> datetime.timedelta:
    return now - campaign.timestamp_created


def status(lead: Lead) -> str:
    assert_type(lead.status, LeadStatus)
    match lead.status:
        case LeadStatus.ACTIVE:
            return "active"
        case other if other.is_listed:
            return other.name.lower()
        case other:
            return f"new: {other.value}"


def is_paused(account: Account) -> bool:
    return account.status == AccountStatus.PAUSED or account.status is None


def first_subject(campaign: Campaign) -> str | None:
    if not campaign.sequences:
        return None
    return campaign.sequences[0].steps[0].variants[0].subject


def city(lead: Lead) -> str:
    return f"{lead.payload['city']}" if lead.payload and "city" in lead.payload else "nowhere"


def variables(payload: LeadPayload) -> Iterator[str]:
    for variable, value in payload.items():
        yield f"{variable}={value}"


async def last_cursor(instantly: InstantlyClient) -> str | None:
    cursor: str | None = None
    async for page in instantly.leads.list(starting_after=cursor).pages():
        cursor = page.next_starting_after
    return cursor


async def one_page_after_another(instantly: InstantlyClient) -> list[Lead]:
    found: list[Lead] = []
    page = await instantly.leads.list()
    while page.has_next_page:
        found += [lead for lead in page if lead.email]
        assert len(page) == len(page.items)
        page = await instantly.leads.list(starting_after=page.next_starting_after)
    return found


async def exported(instantly: InstantlyClient, campaign: str) -> int:
    done = await instantly.leads.export(
        "leads.csv", columns=["email"], checkpoint="leads.ckpt", campaign=campaign, queries=[{"action_type": "reply"}]
    )
    return done.rows


def made(day: datetime.date, subject: str | None) -> list[object]:
    schedule = CampaignSchedule(schedules=[], start_date=day, end_date="2026-12-31")
    assert_type(schedule.end_date, datetime.date | None)
    step = SequenceStep(delay=2, delay_unit="hours", variants=[{"subject": "Hi"}, StepVariant(subject="Hi", body="")])
    assert_type(step.delay_unit, DelayUnit | None)
    lead = NewLead(email="ada@acme.example", last_name=UNSET if subject is None else subject, first_name=None)
    assert_type(lead.last_name, str | None)
    assert_type(lead.replace(last_name="Lovelace"), NewLead)
    return [schedule, step, lead]


def as_json(lead: Lead) -> dict[str, Any]:
    assert_type(lead["email"], Any)
    assert_type(lead.get("email", "nobody"), Any)
    assert_type("email" in lead, bool)
    return dict(lead) if len(lead) else lead.to_dict()


async def mistakes_are_type_errors(instantly: InstantlyClient, lead: Lead, account: Account) -> None:
    lead.last_name.upper()  # type: ignore[union-attr]
    lead.payload["city"]  # type: ignore[index]
    account.daily_limit + 1  # type: ignore[operator]
    NewLead(emial="a@b.c")  # type: ignore[call-arg]
    NewLead(email=7)  # type: ignore[arg-type]
    SequenceStep(delay=2)  # type: ignore[call-arg]
    lead.emial = "a@b.c"  # type: ignore[attr-defined]
    lead.status = "active"  # type: ignore[assignment]
    await instantly.leads.export("leads.csv", campain="x")  # type: ignore[call-arg]
    await instantly.leads.export("leads.csv", campaign=7)  # type: ignore[arg-type]
    async for _ in await instantly.leads.list():  # type: ignore[attr-defined]
        pass
