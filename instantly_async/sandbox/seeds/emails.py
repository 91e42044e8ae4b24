"""The e-mails that every sandbox begins with: what campaigns sent, and what was answered."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from operator import itemgetter

from ..state.clock import identifier, timestamp
from ..state.owners import ORGANIZATION
from ..state.store import Record
from .campaigns import ACTIVE, SUBJECT, text
from .leads import COUNT, contacts
from .outreach import Outreach

CAMPAIGN = ACTIVE

_SENT_FROM_CAMPAIGN, _RECEIVED, _SENT = 1, 2, 3


def emails(leads: int = COUNT) -> Iterator[Record]:
    """The threads of the leads that were written to, in the order of time; one that ends with the lead is unread.

    Args:
        leads: Number of leads that there are.
    """
    found = contacts(min(leads, COUNT))
    threads = ((number, lead, happened) for number, (lead, happened) in enumerate(found) if happened is not None)
    written = (email for thread in threads for email in _thread(*thread))
    yield from sorted(written, key=itemgetter("id"))


def _thread(number: int, lead: Record, happened: Outreach) -> Iterator[Record]:
    for step, moment in enumerate(happened.sent):
        body = _filled(text(lead["campaign"], step, happened.variant(step)), lead)
        email = _email(number, lead, happened, moment, _SENT_FROM_CAMPAIGN, body)
        email |= {"subject": f"Re: {SUBJECT}" if step else SUBJECT, "step": happened.step(step)}
        if step == len(happened.sent) - 1:
            email |= {kind: list(map(timestamp, moments)) for kind, moments in happened.reactions.items()}
        yield email
    for place, body in enumerate(happened.answers):
        is_received = place % 2 == 0
        email = _email(number, lead, happened, happened.answered(place), _RECEIVED if is_received else _SENT, body)
        if is_received:
            email |= {
                "is_unread": int(place == len(happened.answers) - 1),
                "is_auto_reply": int(happened.is_auto_reply),
                "is_focused": int(not happened.is_auto_reply),
                "step": happened.step(len(happened.sent) - 1),
                **({} if happened.interest is None else {"i_status": happened.interest}),
            }
        yield email


def _email(number: int, lead: Record, happened: Outreach, moment: datetime.datetime, kind: int, body: str) -> Record:
    address, eaccount = lead["email"], happened.account
    sender, recipient = (address, eaccount) if kind == _RECEIVED else (eaccount, address)
    identity = identifier(moment, number)
    return {
        "id": identity,
        "timestamp_created": timestamp(moment),
        "timestamp_email": timestamp(moment),
        "message_id": f"<{identity}@{sender.partition('@')[2]}>",
        "subject": f"Re: {SUBJECT}",
        "from_address_email": sender,
        "to_address_email_list": recipient,
        "body": {"text": body, "html": f"<p>{body}</p>"},
        "organization_id": ORGANIZATION,
        "campaign_id": lead["campaign"],
        "lead": address,
        "lead_id": lead["id"],
        "eaccount": eaccount,
        "ue_type": kind,
        "is_unread": 0,
        "is_auto_reply": 0,
        "thread_id": f"d7-{identifier(happened.sent[0], number)}",
        "content_preview": body,
    }


def _filled(body: str, lead: Record) -> str:
    for name, value in lead["payload"].items():
        body = body.replace(f"{{{{{name}}}}}", str(value))
    return body
