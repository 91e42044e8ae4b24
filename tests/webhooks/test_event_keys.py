"""Keys tell events apart, and are the same for every delivery of one."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import webhooks

from .deliveries import EMAIL_SENT, LEAD_INTERESTED, RECORDED, REPLY_RECEIVED


def key(body: dict[str, Any]) -> webhooks.EventKey:
    return webhooks.parse(body).key


def test_keys_that_were_stored_hold_in_later_versions() -> None:
    assert key(REPLY_RECEIVED) == "78481d9858f7b4c7f9036be9f0cc65ea"
    assert key(EMAIL_SENT) == "f58928f6bb9464c1f148f49bbed91584"
    assert (
        key({"event_type": "campaign_completed", "campaign_name": "Zürich \ud83d"})
        == "0ff8ca8eea2d83ce8322c499d0fd531e"
    )


@pytest.mark.slow
def test_another_process_makes_the_same_key() -> None:
    program = "import sys; from instantly_async import webhooks; print(webhooks.parse(sys.stdin.read()).key)"
    ran = subprocess.run(
        [sys.executable, "-c", program], input=json.dumps(EMAIL_SENT), capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == key(EMAIL_SENT)


@pytest.mark.parametrize("body", RECORDED, ids=lambda body: body["event_type"])
def test_the_key_does_not_depend_on_order_or_on_what_the_lead_has_become(body: dict[str, Any]) -> None:
    assert key(dict(reversed(body.items()))) == key(body) == webhooks.EventKey.of(body)
    assert key({**body, "jobTitle": "Queen", "firstName": None, "campaign_name": "Renamed"}) == key(body)


@pytest.mark.parametrize("name", ["event_type", "workspace", "campaign_id", "lead_email", "step", "timestamp"])
def test_an_event_of_a_lead_is_told_apart_by(name: str) -> None:
    assert key({**LEAD_INTERESTED, name: "another"}) != key(LEAD_INTERESTED)


def test_a_received_email_is_known_by_its_id_whatever_the_time_of_the_delivery() -> None:
    assert key({**REPLY_RECEIVED, "timestamp": "2025-11-03T08:16:00.000Z"}) == key(REPLY_RECEIVED)
    assert key({**REPLY_RECEIVED, "email_id": "another"}) != key(REPLY_RECEIVED)
    assert key({**REPLY_RECEIVED, "event_type": "auto_reply_received"}) != key(REPLY_RECEIVED)


def test_an_email_that_is_opened_twice_is_two_events() -> None:
    opened = {**REPLY_RECEIVED, "event_type": "email_opened"}
    assert key({**opened, "timestamp": "2025-11-03T08:16:00.000Z"}) != key(opened)


@pytest.mark.parametrize("body", [{"event_type": "account_error"}, {}, {"lead_email": "ada@example.com"}])
def test_an_event_of_no_lead_or_without_a_time_is_told_apart_by_all_that_it_says(body: dict[str, Any]) -> None:
    assert key({**body, "resource": "1"}) != key({**body, "resource": "2"})


def test_a_key_is_text_that_goes_into_sets_and_json_and_tells_nothing() -> None:
    made = key(EMAIL_SENT)
    assert {made, key(EMAIL_SENT)} == {str(made)}
    assert json.loads(json.dumps(made)) == made
    assert len(made) == 32
    assert set(made) <= set("0123456789abcdef")


JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False), st.lists)


@pytest.mark.slow
@given(st.dictionaries(st.sampled_from(["event_type", "lead_email", "timestamp", "email_id", "step", "x"]), JSON))
def test_every_body_has_a_key_and_the_same_one_each_time(body: dict[str, Any]) -> None:
    assert key(body) == key(json.loads(json.dumps(body)))
