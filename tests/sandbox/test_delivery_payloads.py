"""What deliveries say, event by event, in the shapes that were recorded from the live API."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.state.notices import MOST_NOTICES, Notice
from instantly_async.sandbox.state.owners import ORGANIZATION

from .receiver import Receiver

TIME = "2026-01-05T08:59:59.123Z"
CAMPAIGN = {"id": "2f3a4b5c-0000-4000-8000-000000000001", "name": "Q4"}
LEAD: dict[str, Any] = {
    "email": "mia.chen@northwind.example",
    "campaign": CAMPAIGN["id"],
    "payload": {
        "firstName": "Mia",
        "lastName": "Chen",
        "companyName": "Northwind",
        "website": "northwind.example",
        "score": 83.3,
        "seats": 12,
        "is_customer": True,
        "revenue": "$1,200,000",
        "since": "2025-06-10 00:00:00",
        "nothing": None,
        "tags": ["a", {"b": 1}],
    },
}
OF_LEAD = {
    "email": "mia.chen@northwind.example",
    "firstName": "Mia",
    "lastName": "Chen",
    "companyName": "Northwind",
    "website": "northwind.example",
    "personalization": "",
    "phone": None,
    "campaign": CAMPAIGN["id"],
    "score": "83.3",
    "seats": "12",
    "is_customer": "true",
    "revenue": "$1,200,000",
    "since": "2025-06-10 00:00:00",
    "nothing": None,
    "tags": '["a", {"b": 1}]',
}
EMAIL = {
    "id": "019b8d62-8a20-7000-8000-000000000000",
    "thread_id": "d7-abc",
    "subject": "A question",
    "body": {"text": "Hello\n", "html": "<p>Hello</p>"},
    "content_preview": "\n",
    "eaccount": "ada.bauer@acme-outreach.example",
    "lead": LEAD["email"],
}
BASE = {
    "timestamp": TIME,
    "workspace": ORGANIZATION,
    "campaign_id": CAMPAIGN["id"],
    "campaign_name": "Q4",
}
STEP = {"lead_email": LEAD["email"], "step": 2, "variant": 1, "unibox_url": None}
OF_EMAIL = {**STEP, "email_account": EMAIL["eaccount"], "is_first": True}
OF_REPLY = {
    "reply_subject": "A question",
    "reply_text": "Hello\n",
    "reply_text_snippet": "\n",
    "reply_html": "<p>Hello</p>",
}
UNIBOX = f"https://app.instantly.ai/app/unibox?thread_search=thread:d7-abc&selected_wks={ORGANIZATION}"
SHAPES: dict[str, dict[str, Any]] = {
    "email_sent": {**OF_EMAIL, **OF_LEAD, "email_subject": "A question", "email_html": "<p>Hello</p>"},
    "email_opened": {**OF_EMAIL, **OF_LEAD},
    "link_clicked": {**OF_EMAIL, **OF_LEAD},
    "email_bounced": {**OF_EMAIL, **OF_LEAD},
    "reply_received": {**OF_EMAIL, **OF_LEAD, **OF_REPLY, "email_id": EMAIL["id"], "unibox_url": UNIBOX},
    "auto_reply_received": {**OF_EMAIL, **OF_LEAD, **OF_REPLY, "email_id": EMAIL["id"], "unibox_url": UNIBOX},
    "lead_unsubscribed": {**STEP, **OF_LEAD},
    **{
        event: {**STEP, **OF_LEAD, **OF_REPLY}
        for event in (
            "lead_neutral",
            "lead_interested",
            "lead_not_interested",
            "lead_meeting_booked",
            "lead_meeting_completed",
            "lead_closed",
            "lead_out_of_office",
            "lead_wrong_person",
            "lead_no_show",
            "Call back",
        )
    },
}


@pytest.fixture
def sandbox(receiver: Receiver) -> Iterator[Sandbox]:
    """One whose only webhook hears everything."""
    sandbox = Sandbox(empty=True)
    sandbox.state["webhooks"]["all"] = {"id": "all", "target_hook_url": receiver.url, "event_type": "all_events"}
    yield sandbox
    sandbox.deliveries.close()


def delivered(sandbox: Sandbox, receiver: Receiver, **notice: Any) -> dict[str, Any]:
    sandbox.state.notices.append(Notice(time=TIME, **notice))
    sandbox.deliveries.join()
    return receiver.received[-1].body


@pytest.mark.parametrize(("event_type", "shape"), SHAPES.items())
def test_an_event_of_a_lead_has_the_shape_of_its_kind(
    sandbox: Sandbox, receiver: Receiver, event_type: str, shape: dict[str, Any]
) -> None:
    of_lead: dict[str, Any] = {"lead": LEAD, "email": EMAIL, "step": 2, "variant": 1, "is_first": True}
    body = delivered(sandbox, receiver, event_type=event_type, campaign=CAMPAIGN, **of_lead)
    assert body == {**BASE, "event_type": event_type, **shape}


@pytest.mark.parametrize(
    ("event_type", "facts", "shape"),
    [
        (
            "account_error",
            {"campaign": CAMPAIGN, "account": "ada@acme.example"},
            {**BASE, "email_account": "ada@acme.example"},
        ),
        ("campaign_completed", {"campaign": CAMPAIGN}, BASE),
        ("supersearch_enrichment_completed", {}, {"timestamp": TIME, "workspace": ORGANIZATION}),
    ],
)
def test_an_event_without_a_lead_has_the_shape_of_its_kind(
    sandbox: Sandbox, receiver: Receiver, event_type: str, facts: dict[str, Any], shape: dict[str, Any]
) -> None:
    assert delivered(sandbox, receiver, event_type=event_type, **facts) == {**shape, "event_type": event_type}


def test_what_is_not_known_is_left_out(sandbox: Sandbox, receiver: Receiver) -> None:
    email = {**EMAIL, "body": {"text": "Hello"}}
    body = delivered(sandbox, receiver, event_type="reply_received", lead={"email": LEAD["email"]}, email=email)
    assert body.keys().isdisjoint({"reply_html", "step", "variant", "is_first", "campaign", "campaign_id"})
    assert body["reply_text"] == "Hello"


def test_a_thread_without_an_id_is_found_by_the_address_of_the_lead(sandbox: Sandbox, receiver: Receiver) -> None:
    email = {**EMAIL, "thread_id": None, "lead": "a&b=c@x.example"}
    body = delivered(sandbox, receiver, event_type="reply_received", lead=LEAD, email=email)
    assert f"?thread_search=a%26b%3Dc@x.example&selected_wks={ORGANIZATION}" in body["unibox_url"]


def test_a_custom_variable_takes_the_place_of_the_lead_s_own_and_never_of_the_event_s(
    sandbox: Sandbox, receiver: Receiver
) -> None:
    lead = {**LEAD, "payload": {"campaign": "autumn", "timestamp": "never", "event_type": "x", "workspace": 7}}
    body = delivered(sandbox, receiver, event_type="email_opened", campaign=CAMPAIGN, lead=lead)
    assert body["campaign"] == "autumn"
    assert {name: body[name] for name in BASE} == BASE
    assert body["event_type"] == "email_opened"


def test_what_was_delivered_is_as_it_was_when_it_happened(sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.status = 500
    lead = {"email": "before@x.example", "payload": {}}
    assert delivered(sandbox, receiver, event_type="email_opened", lead=lead)["email"] == "before@x.example"
    lead["email"] = "after@x.example"
    sandbox.clock.advance(seconds=10)
    sandbox.deliveries.join()
    assert [body["email"] for _, body in receiver.received] == ["before@x.example"] * 2


def test_of_what_happened_the_latest_is_kept(sandbox: Sandbox) -> None:
    sandbox.state["webhooks"].clear()
    for number in range(MOST_NOTICES + 3):
        sandbox.state.notices.append(Notice(event_type="email_sent", time=TIME, step=number))
    assert len(sandbox.state.notices) == MOST_NOTICES
    assert (sandbox.state.notices[0].step, sandbox.state.notices[-1].step) == (3, MOST_NOTICES + 2)
    assert sandbox.deliveries.sent == []
