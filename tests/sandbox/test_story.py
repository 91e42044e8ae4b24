"""An agency's month: three workspaces whose numbers agree in leads, e-mails, analytics, deliveries and audit logs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from attrs import define, field

from instantly_async import InstantlyClient
from instantly_async.models import Campaign, Email, Lead
from instantly_async.sandbox import Behaviour, Sandbox
from instantly_async.sandbox.state.clock import START, identifier

from .receiver import receiver
from .workspace import LOG_IN

pytestmark = pytest.mark.slow

Delivery = dict[str, Any]
Run = Callable[[Callable[[], Awaitable[Any]]], Any]

WORKSPACES = [identifier(START, number) for number in (101, 102, 103)]
DAYS = 30
LEADS = 60  # of each campaign
EVERY_DAY = {
    "schedules": [
        {
            "name": "Every day",
            "timing": {"from": "07:00", "to": "19:00"},
            "days": {str(day): True for day in range(7)},
            "timezone": "Europe/Isle_of_Man",
        }
    ]
}
TEXTS = ("Hello {{firstName}}", "A reminder, {{firstName}}", "A last word")
STEPS = [{"type": "email", "delay": 3, "variants": [{"subject": "Offer", "body": text}]} for text in TEXTS]
# States of leads and kinds of e-mails and of audit logs, as the API numbers them.
COMPLETED, BOUNCED, UNSUBSCRIBED = 3, -1, -2
SENT, RECEIVED, ANSWERED = 1, 2, 3
LEAD_DELETION, LAUNCH, PAUSE, LEAD_MOVED, LEAD_ADDED, WEBHOOK_CREATED = 2, 4, 5, 8, 9, 18


@define
class Workspace:
    """What the agency has and has done in one workspace."""

    client: InstantlyClient
    campaigns: list[Campaign] = field(factory=list)
    done: Counter[int] = field(factory=Counter)
    answers: int = 0

    async def begin(self, hook_url: str) -> None:
        emails = [f"sender{number}@agency.example" for number in range(4)]
        for email in emails:
            await self.client.accounts.create(
                email=email, first_name="Ann", last_name="Agency", provider_code=1, daily_limit=30, **LOG_IN
            )
        await self.client.webhooks.create(target_hook_url=hook_url, event_type="all_events")
        self.done[WEBHOOK_CREATED] += 1
        for name in ("First", "Second"):
            campaign = await self.client.campaigns.create(
                name=name,
                campaign_schedule=EVERY_DAY,
                sequences=[{"steps": STEPS}],
                email_list=emails,
                open_tracking=True,
                link_tracking=True,
                stop_on_reply=True,
            )
            leads = [
                {"email": f"{name}{number}@customer{number}.example".lower(), "first_name": f"Lead {number}"}
                for number in range(LEADS)
            ]
            added = await self.client.leads.bulk_add(leads=leads, campaign_id=campaign.id)
            assert added.leads_uploaded == LEADS
            self.done[LEAD_ADDED] += 1
            self.campaigns.append(await self.client.campaigns.activate(campaign.id))
            self.done[LAUNCH] += 1

    async def work(self, day: int) -> None:
        """What a person does on a day: answers, pauses a campaign and goes on with it, moves and deletes leads."""
        async for email in self.client.emails.list(is_unread=True, email_type="received"):
            if not email.is_auto_reply and self.answers < 5:
                await self.client.emails.reply(
                    reply_to_uuid=email.id, eaccount=email.eaccount or "", subject="Re: Offer", body={"text": "Thanks!"}
                )
                self.answers += 1
            await self.client.emails.mark_thread_as_read(email.thread_id or "")
        first = self.campaigns[0].id
        if day == 3:
            await self.client.campaigns.pause(first)
            self.done[PAUSE] += 1
        if day == 5:
            await self.client.campaigns.activate(first)
            self.done[LAUNCH] += 1
        if day == 12:
            replied = [lead async for lead in self.client.leads.list(campaign=first) if lead.email_reply_count]
            answered = await self.client.lead_lists.create(name="Answered")
            await self.client.leads.move(campaign=first, ids=[lead.id for lead in replied], to_list_id=answered.id)
            self.done[LEAD_MOVED] += 1
        if day == 15:
            one = await self.client.leads.list(campaign=first, limit=1)
            await self.client.leads.delete(one[0].id)
            self.done[LEAD_DELETION] += 1

    async def check(self, told: list[Delivery]) -> None:
        """Every number is the same wherever it is found."""
        emails = [email async for email in self.client.emails.list()]
        leads = [lead async for lead in self.client.leads.list()]
        heard = Counter(delivery["event_type"] for delivery in told)
        totals: Counter[str] = Counter()
        for campaign in self.campaigns:
            totals += await self._totals(campaign, emails, told)
        assert heard["email_sent"] == totals["sent"] == count(emails, SENT)
        assert heard["reply_received"] == totals["replies"]
        assert heard["auto_reply_received"] == totals["automatic"]
        assert count(emails, RECEIVED) == totals["replies"] + totals["automatic"]
        assert count(emails, ANSWERED) == self.answers > 0
        assert heard["email_bounced"] == totals["bounced"] > 0
        assert heard["lead_unsubscribed"] == totals["unsubscribed"] > 0
        assert status_count(leads, UNSUBSCRIBED) <= totals["unsubscribed"]  # one of them may have been deleted
        assert sum(lead.email_reply_count or 0 for lead in leads) == totals["replies"]
        overview = await self.client.campaigns.get_analytics_overview()
        assert overview.emails_sent_count == totals["sent"]
        assert overview.reply_count == totals["replies"]
        events = await self.client.webhook_events.get_summary()
        assert events.total_events == events.successful_events == len(told)
        logs = Counter([int(log.activity_type) async for log in self.client.audit_logs.list()])
        assert {kind: logs[kind] for kind in self.done} == dict(self.done)

    async def _totals(self, campaign: Campaign, emails: list[Email], told: list[Delivery]) -> Counter[str]:
        [figures] = await self.client.campaigns.get_analytics(id=campaign.id)
        daily = await self.client.campaigns.get_daily_analytics(campaign_id=campaign.id)
        steps = await self.client.campaigns.get_steps_analytics(campaign_id=campaign.id)
        of_campaign = [email for email in emails if email.campaign_id == campaign.id]
        heard = Counter(delivery["event_type"] for delivery in told if delivery.get("campaign_id") == campaign.id)
        assert (
            figures.emails_sent_count
            == sum(day.sent or 0 for day in daily)
            == sum(step.sent or 0 for step in steps)
            == count(of_campaign, SENT)
            == heard["email_sent"]
        )
        assert figures.open_count_unique == len(
            {delivery["lead_email"] for delivery in told if is_about(delivery, campaign, "email_opened")}
        )
        assert figures.link_click_count_unique == len(
            {delivery["lead_email"] for delivery in told if is_about(delivery, campaign, "link_clicked")}
        )
        assert figures.reply_count == sum(day.replies or 0 for day in daily) == heard["reply_received"] > 0
        assert figures.bounced_count == heard["email_bounced"]
        assert figures.unsubscribed_count == heard["lead_unsubscribed"]
        now = await self.client.campaigns.get(campaign.id)
        assert (now.status == COMPLETED) is (heard["campaign_completed"] == 1)
        return Counter(
            sent=figures.emails_sent_count,
            replies=figures.reply_count,
            automatic=figures.reply_count_automatic or 0,
            bounced=figures.bounced_count,
            unsubscribed=figures.unsubscribed_count,
        )


def count(emails: list[Email], kind: int) -> int:
    return len([email for email in emails if email.ue_type == kind])


def status_count(leads: list[Lead], status: int) -> int:
    return len([lead for lead in leads if lead.status == status])


def is_about(delivery: Delivery, campaign: Campaign, event_type: str) -> bool:
    return (delivery["event_type"], delivery.get("campaign_id")) == (event_type, campaign.id)


def test_the_numbers_of_an_agencys_month_agree(run: Run) -> None:
    behaviour = Behaviour(reply_rate=0.15, unsubscribe_rate=0.05, bounce_rate=0.05, auto_reply_rate=0.05)

    async def scenario() -> None:
        async with Sandbox(empty=True, behaviour=behaviour) as sandbox:
            workspaces = {name: Workspace(sandbox.client(workspace=name)) for name in WORKSPACES}
            for workspace in workspaces.values():
                await workspace.begin(hook.url)
            for day in range(DAYS):
                sandbox.clock.advance(days=1)
                for workspace in workspaces.values():
                    await workspace.work(day)
            await sandbox.deliveries.wait(timeout=60)
            told = [received.body for received in hook.received]
            for name, workspace in workspaces.items():
                await workspace.check([delivery for delivery in told if delivery["workspace"] == name])
            assert {delivery["workspace"] for delivery in told} == set(WORKSPACES)

    with receiver() as hook:
        run(scenario)
