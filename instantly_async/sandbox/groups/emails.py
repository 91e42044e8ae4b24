"""E-mails: list, reply, forward, test, unread/count, threads/mark-as-read; the engine does the rest."""

from __future__ import annotations

from ..document.operations import schemas_of
from ..engine import records
from ..engine.call import Call
from ..engine.entity import Entity, by_id
from ..engine.filters import equal, is_set, one_of, since, until
from ..engine.group import Group
from ..engine.paging import page
from ..engine.selection import select
from ..http.refusal import Refusal
from ..seeds import emails as email_seeds
from ..sending import coming, messages
from ..state.store import Record

# Codes of the API; the models that name them are generated, and may lose a name.
_SCHEDULED = 4
_DIRECTIONS = {
    "received": {messages.RECEIVED},
    "sent": {messages.FROM_CAMPAIGN, messages.BY_HAND},
    "manual": {messages.BY_HAND},
}
_CONNECTION_ERROR = -1

# What is kept of e-mails, and no answer shows.
_HIDDEN = {"assigned_to", *messages.DONE}
# The fields that replies and forwards have in a way of their own.
_OWN = {"body", "eaccount", "to_address_email_list"}


def _is_found(call: Call, email: Record, value: str) -> bool:
    if value.startswith("thread:"):
        return bool(email.get("thread_id") == value.removeprefix("thread:"))
    return value.casefold() in (email.get("lead") or "").casefold()


def _is_with(call: Call, email: Record, lead: str) -> bool:
    return (email.get("lead") or "").casefold() == lead.casefold()


def _is_of_mode(call: Call, email: Record, mode: str) -> bool:
    return mode not in {"emode_focused", "emode_others"} or bool(email.get("is_focused")) == (mode == "emode_focused")


def _is_scheduled(call: Call, email: Record, only: bool) -> bool:
    return not only or email.get("ue_type") == _SCHEDULED


def _is_of_company(call: Call, email: Record, domain: str) -> bool:
    return (email.get("lead") or "").casefold().endswith(f"@{domain.casefold()}")


def _is_of_direction(call: Call, email: Record, direction: str) -> bool:
    return email.get("ue_type") in _DIRECTIONS.get(direction, ())


_EMAILS = Entity(
    table="emails",
    path="/api/v2/emails",
    filters={
        "search": _is_found,
        **{name: equal(name) for name in ("campaign_id", "list_id", "i_status", "assigned_to")},
        "lead": _is_with,
        "eaccount": one_of("eaccount"),
        "is_unread": is_set("is_unread"),
        "has_reminder": is_set("reminder_ts"),
        "marked_as_done": is_set("marked_as_done"),  # no operation marks one
        "mode": _is_of_mode,
        "scheduled_only": _is_scheduled,
        "company_domain": _is_of_company,
        "email_type": _is_of_direction,
        "min_timestamp_created": since("timestamp_created"),
        "max_timestamp_created": until("timestamp_created"),
    },
    seeds=email_seeds.emails,
)
GROUP = Group((_EMAILS,))


@GROUP.endpoint("GET /api/v2/emails")
def list_emails(call: Call) -> Record:
    """A page of the e-mails that meet the call's conditions; of every thread the newest alone, if so wished."""
    found = sorted(select(call, _EMAILS, call.store["emails"].values()), key=by_id)
    if call.arguments.get("latest_of_thread"):
        found = list({email.get("thread_id") or email["id"]: email for email in found}.values())
    answer = page(call, found, by_id)
    items = [_shown(email) for email in answer["items"]]
    # A body without text, since an e-mail has to have one.
    answer["items"] = [{**email, "body": {}} for email in items] if call.arguments.get("preview_only") else items
    return answer


@GROUP.endpoint("GET /api/v2/emails/unread/count")
def count_unread(call: Call) -> Record:
    """How many e-mails are unread."""
    return {"count": sum(bool(email.get("is_unread")) for email in call.store["emails"].values())}


@GROUP.endpoint("POST /api/v2/emails/threads/{thread_id}/mark-as-read")
def mark_thread_as_read(call: Call) -> Record:
    """Success: no e-mail of the thread is unread any more."""
    emails = call.store["emails"].values()
    thread = [email for email in emails if email.get("thread_id") == call.path["thread_id"]]
    if not thread:
        raise Refusal(404, "Resource not found")
    for email in thread:
        email["is_unread"] = 0
    return {"success": True}


@GROUP.endpoint("POST /api/v2/emails/reply")
def reply(call: Call) -> Record:
    """The answer, in the thread of the e-mail that it answers."""
    original = _answered(call)
    is_received = original.get("ue_type") == messages.RECEIVED
    recipient = original["from_address_email"] if is_received else original["to_address_email_list"]
    recipients = ",".join([recipient, *call.body.get("additional_recipients", ())])
    return _sent(call, original, call.body["body"], recipients)


@GROUP.endpoint("POST /api/v2/emails/forward")
def forward(call: Call) -> Record:
    """The e-mail as it was forwarded, in the thread of the original."""
    original = _answered(call)
    body = dict(call.body.get("body", {}))
    if call.body.get("include_original_body"):
        body = {
            form: "\n\n".join(text[form] for text in (body, original["body"]) if form in text)
            for form in ("text", "html")
            if form in body or form in original["body"]
        }
    return _sent(call, original, body, call.body["to_address_email_list"])


@GROUP.endpoint("POST /api/v2/emails/test")
def send_test(call: Call) -> Record:
    """Whether the account can send. A test e-mail is kept nowhere."""
    account = call.store["accounts"].get(call.body["eaccount"])
    if account is None:
        return {"error": "ACC_NOT_FOUND"}
    if account["status"] < 0:
        return {"error": "ACC_AUTH_ERROR" if account["status"] == _CONNECTION_ERROR else "ACC_UNKNOWN_ERROR"}
    return {"status": "success"}


def _answered(call: Call) -> Record:
    """The e-mail that a call answers or forwards, from an account that exists.

    Raises:
        Refusal: 404, there is no such e-mail; 400, no such account, or the e-mail has nothing to do with a campaign.
    """
    original = call.store["emails"].find(call.body["reply_to_uuid"])
    if call.body["eaccount"] not in call.store["accounts"]:
        raise Refusal(400, "Email account not found")
    if not original.get("campaign_id") and not original.get("list_id"):
        raise Refusal(400, "Email must belong to a campaign or a lead list")
    return original


def _sent(call: Call, original: Record, body: Record, recipients: str) -> Record:
    eaccount: str = call.body["eaccount"]
    email = messages.keep(
        call.store,
        call.store.clock.now(),
        sender=eaccount,
        eaccount=eaccount,
        to_address_email_list=recipients,
        body=body,
        ue_type=messages.BY_HAND,
        **{name: original[name] for name in messages.OF_THE_THREAD if name in original},
    )
    fields = {name: schema for name, schema in schemas_of(_EMAILS.path).items() if name not in _OWN}
    email |= records.given(call.body, {**fields, "assigned_to": True})
    coming.expect_answer(call.store, email)
    return _shown(email)


def _shown(email: Record) -> Record:
    """An e-mail without what answers do not have."""
    return {name: value for name, value in email.items() if name not in _HIDDEN}
