"""Events are read as models are, keep everything that was delivered, and do not change."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from instantly_async import UNSET, models, webhooks
from instantly_async.webhooks.delivered_event import CLASSES

from .deliveries import BASE, EMAIL_SENT, LEAD, LEAD_INTERESTED, RECORDED, REPLY_RECEIVED, THREAD, VARIABLES


def of_type(event_type: object, **others: Any) -> webhooks.DeliveredEvent:
    return webhooks.parse({**BASE, "event_type": event_type, **others})


@pytest.mark.parametrize("body", RECORDED, ids=lambda body: body["event_type"])
def test_nothing_of_a_recorded_delivery_is_lost(body: dict[str, Any]) -> None:
    event = webhooks.parse(json.dumps(body))
    assert event.to_dict() == dict(event) == body
    assert type(event).delivered_as == body["event_type"]
    assert event.event_type == body["event_type"]
    assert event.timestamp == datetime.datetime(2025, 11, 3, 8, 15, 30, 123_000, tzinfo=datetime.UTC)
    assert (event.first_name, event.step, event.phone) == ("Ada", 1, None)


def test_what_was_left_out_reads_as_none_and_is_told_from_null() -> None:
    event = webhooks.parse(LEAD_INTERESTED)
    assert isinstance(event, webhooks.LeadInterested)
    assert event.email_account is None
    assert event.unibox_url is None
    assert "unibox_url" in event
    assert "email_account" not in event


@pytest.mark.parametrize("name", [*CLASSES])
def test_a_known_type_has_a_class_of_its_own(name: str) -> None:
    assert type(of_type(name)) is CLASSES[name]
    assert getattr(webhooks, CLASSES[name].__name__) is CLASSES[name]


@pytest.mark.parametrize("name", [*getattr(models, "WebhookEventType", ())])
def test_whatever_the_document_lists_becomes_an_event(name: str) -> None:
    assert of_type(str(name)).event_type == name


def test_an_event_under_the_name_of_its_subscription_is_known() -> None:
    assert type(of_type("email_link_clicked")) is webhooks.LinkClicked
    assert type(of_type("all_events")) is webhooks.UnknownEvent


@pytest.mark.parametrize("label", ["Hot lead", "hot", "Call_back_later", "heiß", "lead interested"])
def test_free_text_is_a_custom_label(label: str) -> None:
    event = of_type(label)
    assert type(event) is webhooks.CustomLabel
    assert event.event_type == label


@pytest.mark.parametrize("event_type", ["lead_promoted", "", " ", None, 7, True, ["reply_received"], {"a": "b"}])
def test_what_is_neither_known_nor_a_label_is_an_unknown_event(event_type: object) -> None:
    event = of_type(event_type)
    assert type(event) is webhooks.UnknownEvent
    assert event["event_type"] == event_type
    assert event.workspace == BASE["workspace"]


def test_without_an_event_type_it_is_an_unknown_event() -> None:
    event = webhooks.parse({"anything": "else"})
    assert type(event) is webhooks.UnknownEvent
    assert event.to_dict() == {"anything": "else"}


def test_a_label_may_be_given_a_class(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("very_hot", "Lukewarm"):
        monkeypatch.setitem(CLASSES, name, webhooks.CustomLabel)  # and taken away again

    class VeryHot(webhooks.CustomLabel, delivered_as="very_hot"):
        """A label that is written as the API's types are."""

    class Nameless(VeryHot):
        """A class for something else."""

    assert type(of_type("very_hot")) is VeryHot
    assert type(of_type("Lukewarm")) is webhooks.CustomLabel
    assert VeryHot.subscribed_as is webhooks.subscription_name("very_hot") is None
    assert Nameless.delivered_as == "very_hot"


def test_odd_values_are_kept_as_they_came() -> None:
    body = {"event_type": "email_sent", "timestamp": "yesterday", "step": "one", "is_first": "no", "lead_email": [1]}
    event = webhooks.parse(body)
    assert isinstance(event, webhooks.EmailSent)
    read: list[Any] = [event.timestamp, event.step, event.is_first, event.lead_email]
    assert read == ["yesterday", "one", "no", [1]]
    assert event.to_dict() == body
    assert event.key == webhooks.parse(body).key


class TestCustomVariables:
    @pytest.mark.parametrize("body", RECORDED, ids=lambda body: body["event_type"])
    def test_they_are_what_the_lead_has_beside_its_fields(self, body: dict[str, Any]) -> None:
        assert dict(webhooks.parse(body).custom_variables) == VARIABLES

    def test_one_that_is_called_as_an_attribute_hides_nothing(self) -> None:
        odd = {"custom_variables": "1", "additional_properties": "2", "to_dict": "3", "__class__": "4", "get": "5"}
        event = webhooks.parse({**EMAIL_SENT, **odd})
        assert dict(event.custom_variables) == {**VARIABLES, **odd}
        assert event.to_dict() == {**EMAIL_SENT, **odd}
        assert event.first_name == "Ada"

    @pytest.mark.parametrize(("name", "field"), [("campaign", "campaign_id"), ("email", "lead_email")])
    def test_one_that_is_called_as_a_repeated_field_is_known_by_its_value(self, name: str, field: str) -> None:
        event = webhooks.parse({**EMAIL_SENT, name: "Spring"})
        assert event.custom_variables[name] == "Spring"
        assert event[field] == EMAIL_SENT[field]
        assert name not in webhooks.parse(EMAIL_SENT).custom_variables

    def test_a_campaign_without_an_id_beside_it_is_a_variable(self) -> None:
        event = webhooks.parse({"event_type": "supersearch_enrichment_completed", "campaign": "Spring"})
        assert dict(event.custom_variables) == {"campaign": "Spring"}

    def test_they_cannot_be_changed(self) -> None:
        with pytest.raises(TypeError):
            webhooks.parse(EMAIL_SENT).custom_variables["jobTitle"] = "x"  # type: ignore[index]


def test_its_repr_is_that_of_a_model() -> None:
    event = webhooks.parse({"event_type": "Hot lead", "jobTitle": "Countess"})
    assert repr(event) == "CustomLabel(event_type='Hot lead', additional_properties={'jobTitle': 'Countess'})"


class TestUnchangeable:
    @pytest.fixture
    def event(self) -> Any:
        return webhooks.parse(REPLY_RECEIVED)

    def test_attributes_and_items_cannot_be_set_or_deleted(self, event: Any) -> None:
        with pytest.raises(AttributeError, match=r"ReplyReceived cannot be changed; replace\(step=...\)"):
            event.step = 2
        with pytest.raises(AttributeError, match="cannot be changed"):
            del event.step
        with pytest.raises(TypeError, match="cannot be changed"):
            event["step"] = 2
        with pytest.raises(TypeError, match="cannot be changed"):
            del event["jobTitle"]
        with pytest.raises(TypeError):
            event.additional_properties["jobTitle"] = "x"
        assert event.to_dict() == REPLY_RECEIVED

    def test_a_changed_copy_is_unchangeable_too(self, event: Any) -> None:
        other = event.replace(step=2, phone=UNSET, additional_properties={"a": "b"})
        assert (other.step, "phone" in other, dict(other.custom_variables)) == (2, False, {"a": "b"})
        assert type(other) is webhooks.ReplyReceived
        assert event.to_dict() == REPLY_RECEIVED
        assert event.__replace__(step=2).step == 2  # what copy.replace asks for
        with pytest.raises(AttributeError):
            other.step = 3
        with pytest.raises(TypeError):
            other.additional_properties["a"] = "c"
        with pytest.raises(TypeError, match="has no field stepp; did you mean step"):
            event.replace(stepp=2)

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda event: pickle.loads(pickle.dumps(event))])
    def test_copies_and_pickles_are_equal_and_of_the_same_class(self, event: Any, again: Any) -> None:
        other = again(event)
        assert other == event
        assert type(other) is type(event)
        assert other.to_dict() == REPLY_RECEIVED
        assert other.key == event.key
        with pytest.raises(AttributeError):
            other.step = 3

    def test_one_of_the_base_class_stays_one(self) -> None:
        event = webhooks.DeliveredEvent(event_type="reply_received")
        assert type(pickle.loads(pickle.dumps(event))) is webhooks.DeliveredEvent

    def test_what_it_was_made_of_is_not_its_own(self) -> None:
        body = {"event_type": "email_sent", "odd": [1]}
        event = webhooks.parse(body)
        body["odd"].append(2)  # type: ignore[attr-defined]
        assert event["odd"] == [1]


@pytest.mark.parametrize(
    "url",
    [
        REPLY_RECEIVED["unibox_url"],
        f"https://app.instantly.ai/app/unibox?thread_search=thread%3A{THREAD}&selected_wks=1",
        f"https://app.instantly.ai/app/unibox?selected_wks=1&thread_search=thread:{THREAD}",
        f"/unibox?thread_search=ada%40example.com&thread_search=thread:{THREAD}",
    ],
)
def test_the_thread_is_read_out_of_the_address_of_the_unibox(url: str) -> None:
    assert webhooks.ReplyReceived(unibox_url=url).thread_id == THREAD


def test_a_plus_sign_in_a_thread_is_no_blank() -> None:
    assert webhooks.ReplyReceived(unibox_url="https://app?thread_search=thread:a+b%2Bc/d==").thread_id == "a+b+c/d=="


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "https://app.instantly.ai/app/unibox?thread_search=ada%40example.com&selected_wks=1",
        "https://app.instantly.ai/app/unibox?thread_search=thread:",
        "https://app.instantly.ai/app/unibox",
        "https://[",
        "?" + "&".join(["thread_search=thread:a"] * 101),
        "?thread_search=thread:" + "a" * 8_000,
        7,
        ["?thread_search=thread:a"],
    ],
)
def test_an_address_that_names_no_thread_gives_none(url: Any) -> None:
    assert webhooks.ReplyReceived(unibox_url=url).thread_id is None


async def test_an_endpoint_of_fastapi_gets_the_class_of_the_event() -> None:
    app = FastAPI()

    @app.post("/")
    async def take(event: webhooks.DeliveredEvent) -> list[str | None]:
        return [type(event).__name__, event.first_name]

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service") as service:
        assert (await service.post("/", json=REPLY_RECEIVED)).json() == ["ReplyReceived", "Ada"]
        assert (await service.post("/", json=[1])).status_code == 422


def test_the_body_in_the_log_of_deliveries_is_the_same_event() -> None:
    if (attempt := getattr(models, "WebhookEvent", None)) is None:
        pytest.skip("the API has no log of deliveries any more")
    event = webhooks.parse(attempt.from_dict({"payload": REPLY_RECEIVED})["payload"])
    assert event == webhooks.parse(REPLY_RECEIVED)
    assert event.key == webhooks.parse(REPLY_RECEIVED).key


def test_what_is_no_object_is_refused_by_the_class_too() -> None:
    with pytest.raises(TypeError, match="takes a JSON object, not list"):
        webhooks.DeliveredEvent.from_dict([LEAD])  # type: ignore[arg-type]
