"""From end to end: what happens in a sandbox is delivered over HTTP, verified, typed, and told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import Any

import anyio
import anyio.to_thread
import pytest

from instantly_async import InstantlyClient, webhooks
from instantly_async.models import WebhookEventType
from instantly_async.sandbox import Sandbox
from instantly_async.webhooks.delivered_event import CLASSES

from ..sandbox.workspace import LOG_IN
from ..sandbox.world import ALWAYS, behaviour, step
from .served import served

Run = Callable[[Callable[[], Awaitable[Any]]], Any]

SENDER = "ada@acme-outreach.example"
SECRETS = {"X-Hook-Secret": "s3cret"}
LABEL = "Call back"
INTERESTS = (None, 0, 1, 2, 3, 4, -1, -2, -4)
# What leads and accounts do with the e-mails of one campaign.
REACTIONS = (
    {"open_rate": 1, "click_rate": 1, "reply_rate": 1, "auto_reply_rate": 1},
    {"bounce_rate": 1},
    {"unsubscribe_rate": 1},
    {"account_error_rate": 1},
)


async def advance(sandbox: Sandbox, **duration: float) -> None:
    """Let time pass while a receiver in this event loop goes on."""
    await anyio.to_thread.run_sync(partial(sandbox.clock.advance, **duration))
    await sandbox.deliveries.wait()


async def everything_happens(instantly: InstantlyClient, sandbox: Sandbox) -> None:
    """Bring about each type of event, a custom label's among them."""
    await instantly.accounts.create(email=SENDER, first_name="Ada", last_name="Bauer", provider_code=1, **LOG_IN)
    for number, rates in enumerate(REACTIONS):
        sandbox.behaviour.become(behaviour(**rates))
        campaign = await instantly.campaigns.create(
            name=f"Campaign {number}",
            campaign_schedule=ALWAYS,
            sequences=[{"steps": [step()]}],
            email_list=[SENDER],
            open_tracking=True,
            link_tracking=True,
        )
        await instantly.leads.create(
            campaign=campaign.id,
            email=f"mia@northwind{number}.example",
            first_name="Mia",
            custom_variables={"seats": 12, "campaign": "autumn", "first_name": "a variable"},
        )
        await instantly.campaigns.activate(campaign.id)
        await advance(sandbox, days=5)
    leads = await instantly.lead_lists.create(name="Leads")
    await instantly.leads.create(list_id=leads.id, email="ben@example.com")
    for status in (*INTERESTS, await label(instantly)):
        await instantly.leads.update_interest_status(lead_email="ben@example.com", interest_value=status)
    await instantly.supersearch_enrichment.create(resource_id=leads.id, type="work_email_enrichment")
    await sandbox.deliveries.wait()


async def label(instantly: InstantlyClient) -> int:
    """The interest status of the workspace's own label, which is made the first time."""
    async for found in instantly.lead_labels.list():
        if found.label == LABEL:
            return int(found.interest_status)
    return int((await instantly.lead_labels.create(label=LABEL, interest_status_label="positive")).interest_status)


def leads_back(event: webhooks.DeliveredEvent, subscribed: str) -> bool:
    """Whether an event is one that the subscription brings by the names of both."""
    match subscribed:
        case "all_events":
            return True
        case "label":
            return type(event) is webhooks.CustomLabel and event.event_type == LABEL
        case "reply_received":
            return isinstance(event, webhooks.ReplyReceived | webhooks.AutoReplyReceived)
        case _:
            name = str(event.event_type)
            return (webhooks.subscription_name(name), webhooks.delivered_name(subscribed)) == (subscribed, name)


def keys(bodies: Iterable[Any]) -> Counter[str]:
    return Counter(webhooks.parse(body).key for body in bodies)


@pytest.mark.slow
def test_every_event_of_the_sandbox_is_typed_leads_back_to_its_subscription_and_has_one_key(run: Run) -> None:
    async def scenario() -> None:
        async with (
            webhooks.serve(secrets=SECRETS) as server,
            InstantlyClient(sandbox.key, base_url=sandbox.url) as instantly,
        ):
            for name in WebhookEventType:
                await instantly.webhooks.create(target_hook_url=f"{server.url}{name}", event_type=name, headers=SECRETS)
            await instantly.webhooks.create(
                target_hook_url=f"{server.url}label", custom_interest_value=await label(instantly), headers=SECRETS
            )
            await everything_happens(instantly, sandbox)
            sent = sandbox.deliveries.sent
            assert {delivery.status for delivery in sent} == {200}
            events = [await anext(server) for _ in sent]
            assert events == [webhooks.parse(delivery.body) for delivery in sent]
            assert {type(event) for event in events} == {*CLASSES.values(), webhooks.CustomLabel}

            for event, delivery in zip(events, sent, strict=True):
                assert leads_back(event, delivery.url.removeprefix(server.url))

            # Each came by its own subscription and by that to all events, and the log of deliveries has it, too.
            assert set(Counter(event.key for event in events).values()) == {2}
            assert len({event.key for event in events}) == len(sandbox.state.notices)
            logged = [attempt.payload async for attempt in instantly.webhook_events.list()]
            assert keys(logged) == Counter(event.key for event in events)

    with Sandbox(empty=True) as sandbox:
        run(scenario)


def test_what_is_the_lead_s_is_apart_and_the_thread_is_known(run: Run) -> None:
    async def scenario() -> None:
        async with (
            webhooks.serve(secrets=SECRETS) as server,
            InstantlyClient(sandbox.key, base_url=sandbox.url) as instantly,
        ):
            await instantly.webhooks.create(target_hook_url=server.url, event_type="reply_received", headers=SECRETS)
            await everything_happens(instantly, sandbox)
            event = next(event for event in [await anext(server), await anext(server)] if not is_automatic(event))
            assert isinstance(event, webhooks.ReplyReceived)
            assert dict(event.custom_variables) == {"seats": "12", "campaign": "autumn", "first_name": "a variable"}
            assert (event.first_name, event.lead_email) == ("Mia", "mia@northwind0.example")
            email = await instantly.emails.get(event.email_id or "")
            assert event.thread_id == email.thread_id
            assert (event.reply_subject, event.campaign_id) == (email.subject, email.campaign_id)

    def is_automatic(event: webhooks.DeliveredEvent) -> bool:
        return isinstance(event, webhooks.AutoReplyReceived)

    with Sandbox(empty=True) as sandbox:
        run(scenario)


def test_a_delivery_without_the_secret_is_refused_and_comes_again_once_the_subscription_has_it(run: Run) -> None:
    async def scenario() -> None:
        async with (
            webhooks.serve(secrets={"X-Hook-Secret": ["s3cret", "the one before"]}) as server,
            InstantlyClient(sandbox.key, base_url=sandbox.url) as instantly,
        ):
            webhook = await instantly.webhooks.create(target_hook_url=server.url, event_type="lead_interested")
            await instantly.leads.create(email="mia@northwind.example")
            await instantly.leads.update_interest_status(lead_email="mia@northwind.example", interest_value=1)
            await sandbox.deliveries.wait()
            assert [delivery.status for delivery in sandbox.deliveries.sent] == [401]
            (failed,) = [attempt async for attempt in instantly.webhook_events.list(success=False)]
            for secret in ("a guess", "the one before"):
                webhook = await instantly.webhooks.update(webhook.id, headers={"X-Hook-Secret": secret})
                await advance(sandbox, seconds=10)
            assert [delivery.status for delivery in sandbox.deliveries.sent] == [401, 401, 200]
            event = await anext(server)
            assert isinstance(event, webhooks.LeadInterested)
            assert event.key == webhooks.parse(failed.payload or {}).key
            # What the subscription has is what `verify` takes.
            webhooks.verify(sandbox.deliveries.sent[-1].headers, webhook.headers or {})
            with pytest.raises(webhooks.VerificationError):
                webhooks.verify(sandbox.deliveries.sent[0].headers, webhook.headers or {})

    with Sandbox(empty=True) as sandbox:
        run(scenario)


@pytest.mark.parametrize("subscribed", sorted({kind.subscribed_as or "" for kind in CLASSES.values()}))
async def test_a_test_of_a_subscription_delivers_an_event_of_its_type(subscribed: str) -> None:
    async with Sandbox(empty=True) as sandbox, webhooks.serve() as server:
        instantly = sandbox.client()
        webhook = await instantly.webhooks.create(target_hook_url=server.url, event_type=WebhookEventType(subscribed))
        assert (await instantly.webhooks.test(webhook.id)).success
        event = await anext(server)
        assert type(event) in CLASSES.values()
        assert event.event_type == (webhooks.delivered_name(subscribed) or "email_sent")


@pytest.mark.slow
@pytest.mark.usefixtures("_no_back_off")
def test_whatever_fails_nothing_is_lost_and_what_came_twice_has_one_key(run: Run) -> None:
    """The API refuses calls, and the queue is away, slow, or takes an event and fails all the same."""
    taken: list[webhooks.DeliveredEvent] = []
    attempts: Counter[str] = Counter()
    numbers: dict[str, int] = {}

    async def take(event: webhooks.DeliveredEvent) -> None:
        number = numbers.setdefault(event.key, len(numbers))
        attempts[event.key] += 1
        match (number % 4, attempts[event.key]):
            case (0, 1):
                raise OSError("the queue is away")
            case (1, 1):
                taken.append(event)
                raise OSError("the answer of the queue was lost")
            case (2, 1):
                await anyio.sleep_forever()
            case _:
                taken.append(event)

    async def scenario() -> None:
        async with InstantlyClient(sandbox.key, base_url=sandbox.url, max_retries=20) as instantly:
            webhook = await instantly.webhooks.create(target_hook_url=url, event_type="all_events", headers=SECRETS)
            sandbox.faults.add("*", status=429, probability=0.2, seed=7)
            sandbox.faults.add("webhook_events.list", status=503, times=3)
            await everything_happens(instantly, sandbox)
            for _ in range(3):
                await advance(sandbox, seconds=10)
            happened = Counter(notice.event_type for notice in sandbox.state.notices)
            once = {event.key: event for event in taken}
            assert len(once) == happened.total() < len(taken)
            assert Counter(event.event_type for event in once.values()) == happened
            assert {attempt.will_retry async for attempt in instantly.webhook_events.list(success=True)} == {False}
            logged = [attempt.payload async for attempt in instantly.webhook_events.list()]
            assert keys(logged).keys() == attempts.keys()
            assert (await instantly.webhooks.get(webhook.id)).status == 1

    receiver = webhooks.Receiver(take, secrets=SECRETS, timeout=0.5)
    with Sandbox(empty=True) as sandbox, served(receiver) as url:
        run(scenario)
