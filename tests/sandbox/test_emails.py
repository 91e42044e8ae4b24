"""The e-mails of the sandbox: threads, answers, and what is unread."""

from __future__ import annotations

from typing import Any

import pytest

from instantly_async import APIStatusError, BadRequestError, InstantlyClient, NotFoundError
from instantly_async.models import Email, EmailDirection, EmailType, UniboxMode
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.seeds import accounts as seeds
from instantly_async.sandbox.seeds import emails as email_seeds
from instantly_async.sandbox.state.owners import ORGANIZATION, USER

SEEDS = list(email_seeds.emails())
RECEIVED = next(email for email in SEEDS if email["lead"] == "mia.chen@northwind.example" and email["ue_type"] == 2)
BODY = {"text": "Gladly."}


async def found(instantly: InstantlyClient, **conditions: Any) -> list[Email]:
    return [email async for email in instantly.emails.list(**conditions)]


def answer(**changes: Any) -> dict[str, Any]:
    given = {"reply_to_uuid": RECEIVED["id"], "eaccount": RECEIVED["eaccount"], "subject": "Re: Yes", "body": BODY}
    return {**given, **changes}


async def test_e_mails_are_paged_newest_first_or_oldest_first(fresh: InstantlyClient) -> None:
    newest_first = [email.id for email in await found(fresh, limit=5)]
    assert newest_first == sorted((email["id"] for email in SEEDS), reverse=True)
    assert [email.id for email in await found(fresh, limit=5, sort_order="asc")] == newest_first[::-1]


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ({"search": "MIA.chen"}, 3),
        ({"search": f"thread:{RECEIVED['thread_id']}"}, 3),
        ({"campaign_id": email_seeds.CAMPAIGN}, 76),
        ({"campaign_id": ORGANIZATION}, 0),
        ({"list_id": email_seeds.CAMPAIGN}, 0),
        ({"i_status": 1}, 4),
        ({"eaccount": [SEEDS[0]["eaccount"], SEEDS[-1]["eaccount"]]}, 44),
        ({"is_unread": True}, 14),
        ({"is_unread": False}, 181),
        ({"has_reminder": True}, 0),
        ({"marked_as_done": True}, 0),
        ({"mode": UniboxMode.FOCUSED}, 19),
        ({"mode": UniboxMode.OTHERS}, 176),
        ({"mode": UniboxMode.ALL}, 195),
        ({"scheduled_only": True}, 0),
        ({"lead": "omar.haddad@contoso.example"}, 2),
        ({"company_domain": "contoso.example"}, 11),
        ({"company_domain": "oso.example"}, 0),
        ({"email_type": EmailDirection.RECEIVED}, 22),
        ({"email_type": EmailDirection.SENT}, 173),
        ({"email_type": EmailDirection.MANUAL}, 8),
        ({"min_timestamp_created": SEEDS[-1]["timestamp_created"]}, 1),
        ({"max_timestamp_created": SEEDS[0]["timestamp_created"]}, 1),
        ({"latest_of_thread": True}, 100),
        ({"latest_of_thread": True, "email_type": EmailDirection.RECEIVED}, 18),
    ],
)
async def test_a_list_has_what_meets_its_conditions(
    conditions: dict[str, Any], expected: int, fresh: InstantlyClient
) -> None:
    assert len(await found(fresh, **conditions)) == expected


async def test_an_e_mail_of_no_campaign_and_no_list_is_not_answered() -> None:
    async with Sandbox() as sandbox:
        alone = {**RECEIVED, "id": "alone", "campaign_id": None}
        sandbox.state["emails"]["alone"] = alone
        with pytest.raises(BadRequestError, match="must belong"):
            await sandbox.client().emails.reply(**answer(reply_to_uuid="alone"))
        assert sandbox.state["emails"]["alone"] == alone


async def test_the_latest_of_a_thread_is_its_newest(fresh: InstantlyClient) -> None:
    mine = await found(fresh, search="mia.chen")
    latest = await found(fresh, search="mia.chen", latest_of_thread=True)
    assert [email.id for email in latest] == [max(email.id for email in mine)]


async def test_a_leap_second_is_refused(fresh: InstantlyClient) -> None:
    with pytest.raises(BadRequestError, match="must be a date"):
        await fresh.emails.list(min_timestamp_created="2016-12-31T23:59:60Z")


async def test_a_reply_is_in_the_thread_of_what_it_answers(fresh: InstantlyClient) -> None:
    reply = await fresh.emails.reply(**answer(additional_recipients=["boss@northwind.example"]))
    assert (reply.thread_id, reply.lead, reply.ue_type) == (RECEIVED["thread_id"], RECEIVED["lead"], EmailType.SENT)
    assert reply.to_address_email_list == "mia.chen@northwind.example,boss@northwind.example"
    thread = await found(fresh, search=f"thread:{RECEIVED['thread_id']}")
    assert (thread[0].id, len(thread)) == (reply.id, 4)
    assert (await fresh.emails.get(reply.id)).to_dict() == reply.to_dict()


async def test_a_follow_up_goes_to_whom_the_first_e_mail_went(fresh: InstantlyClient) -> None:
    reply = await fresh.emails.reply(**answer(reply_to_uuid=SEEDS[0]["id"]))
    assert reply.to_address_email_list == SEEDS[0]["to_address_email_list"]


async def test_what_is_assigned_is_found_by_whom_it_is_assigned_to(fresh: InstantlyClient) -> None:
    reply = await fresh.emails.reply(**answer(assigned_to=USER))
    [email] = await found(fresh, assigned_to=USER)
    assert email.to_dict() == reply.to_dict()
    assert "assigned_to" not in reply.to_dict()


async def test_a_forward_has_the_original_below(fresh: InstantlyClient) -> None:
    given = answer(to_address_email_list=["boss@acme.example", "chief@acme.example"])
    forwarded = await fresh.emails.forward(**given, include_original_body=True)
    assert forwarded.to_address_email_list == "boss@acme.example,chief@acme.example"
    assert forwarded.body.to_dict() == {
        "text": f"Gladly.\n\n{RECEIVED['body']['text']}",
        "html": RECEIVED["body"]["html"],
    }
    assert (await fresh.emails.forward(**given)).body.to_dict() == BODY


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"reply_to_uuid": ORGANIZATION}, NotFoundError),
        ({"eaccount": "nobody@acme.example"}, BadRequestError),
    ],
)
async def test_no_answer_is_sent_without_an_original_or_an_account(
    changes: dict[str, Any], error: type[Exception], fresh: InstantlyClient
) -> None:
    with pytest.raises(error):
        await fresh.emails.reply(**answer(**changes))
    with pytest.raises(error):
        await fresh.emails.forward(**answer(to_address_email_list="boss@acme.example", **changes))
    assert len(await found(fresh)) == len(SEEDS)


async def test_a_thread_is_read_at_once(fresh: InstantlyClient) -> None:
    [unread, *_] = before = await found(fresh, is_unread=True)
    assert (await fresh.emails.count_unread()).count == len(before)
    assert unread.thread_id
    await fresh.emails.mark_thread_as_read(unread.thread_id)
    assert unread.id not in {email.id for email in await found(fresh, is_unread=True)}
    assert (await fresh.emails.count_unread()).count == len(before) - 1
    with pytest.raises(NotFoundError):
        await fresh.emails.mark_thread_as_read("d7-nothing")


async def test_an_e_mail_is_marked_unread_and_given_a_reminder(fresh: InstantlyClient) -> None:
    before = (await fresh.emails.count_unread()).count
    assert before is not None
    await fresh.emails.update(RECEIVED["id"], is_unread=1, reminder_ts="2026-02-01T08:00:00.000Z")
    assert (await fresh.emails.count_unread()).count == before + 1
    assert [email.id for email in await found(fresh, has_reminder=True)] == [RECEIVED["id"]]
    await fresh.emails.update(RECEIVED["id"], reminder_ts=None)
    assert await found(fresh, has_reminder=True) == []


async def test_a_deleted_e_mail_is_gone(fresh: InstantlyClient) -> None:
    await fresh.emails.delete(RECEIVED["id"])
    with pytest.raises(NotFoundError):
        await fresh.emails.get(RECEIVED["id"])
    assert len(await found(fresh)) == len(SEEDS) - 1


async def test_a_test_e_mail_tells_what_is_wrong_with_the_account(fresh: InstantlyClient) -> None:
    by_status = {account["status"]: account["email"] for account in seeds.accounts()}

    async def outcome(eaccount: str) -> str:
        try:
            result = await fresh.emails.send_test(
                eaccount=eaccount,
                to_address_email_list="me@acme.example",
                subject="Test",
                body={"html": "Test"},
            )
        except APIStatusError as error:
            return str(error)
        return str(result.status)

    assert await outcome(by_status[1]) == "success"
    assert "ACC_AUTH_ERROR" in await outcome(by_status[-1])
    assert "ACC_UNKNOWN_ERROR" in await outcome(by_status[-2])
    assert "ACC_NOT_FOUND" in await outcome("nobody@acme.example")
    assert len(await found(fresh)) == len(SEEDS)


async def test_previews_have_no_body(fresh: InstantlyClient) -> None:
    assert all(email.to_dict()["body"] for email in await found(fresh))
    previews = await found(fresh, preview_only=True)
    assert [email.to_dict()["body"] for email in previews] == [{}] * len(SEEDS)
    assert all(email.content_preview for email in previews)


async def test_the_address_of_a_lead_is_found_in_any_case(fresh: InstantlyClient) -> None:
    assert await found(fresh, lead="Omar.HADDAD@contoso.example") == await found(
        fresh, lead="omar.haddad@contoso.example"
    )
    assert len(await found(fresh, lead="Omar.HADDAD@contoso.example")) == 2
