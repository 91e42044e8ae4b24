"""The e-mails that every sandbox begins with: what a campaign sent, and what was answered."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..state.clock import START, identifier, timestamp
from ..state.owners import ORGANIZATION
from ..state.store import Record
from .accounts import accounts

CAMPAIGN = identifier(START - datetime.timedelta(days=20), 3)

_SENT_FROM_CAMPAIGN, _RECEIVED, _SENT = 1, 2, 3
# The lead, the interest status that its answer has, and the e-mails of the thread after the campaign's: what the lead
# writes and what the account answers by turns.
_THREADS: tuple[tuple[str, int | None, tuple[str, ...]], ...] = (
    ("mia.chen@northwind.example", 1, ("This sounds useful. What does it cost?", "From 40 a month. Shall we talk?")),
    ("omar.haddad@contoso.example", -1, ("Please take me off your list.",)),
    ("lena.vogel@fabrikam.example", 2, ("Tuesday at ten works for me.", "Booked, see you then.", "Thank you!")),
    ("paulo.reis@tailspin.example", 0, ("I am out of the office until Monday.",)),
    ("nora.lind@litware.example", None, ()),
)
_SUBJECT = "A question about your outreach"
_OPENING = "Hello, do you have a minute for a question about your outreach?"


def emails() -> Iterator[Record]:
    """A dozen e-mails in five threads; a lead's e-mail with which a thread ends is unread."""
    first_accounts = [account["email"] for account, _ in zip(accounts(), _THREADS, strict=False)]
    for number, (lead, interest_status, answers) in enumerate(_THREADS):
        for place, text in enumerate((_OPENING, *answers)):
            kind = (_RECEIVED if place % 2 else _SENT) if place else _SENT_FROM_CAMPAIGN
            email = _email(number, place, first_accounts[number], lead, kind, text)
            if kind == _RECEIVED:
                email |= {"is_unread": int(place == len(answers)), "i_status": interest_status, "is_focused": 1}
            if kind == _SENT_FROM_CAMPAIGN:
                email["step"] = "0_0_0"
            if interest_status == 0 and kind == _RECEIVED:
                email |= {"is_auto_reply": 1, "is_focused": 0}
            yield email


def _email(number: int, place: int, eaccount: str, lead: str, kind: int, text: str) -> Record:
    moment = START - datetime.timedelta(days=10 - number, hours=-place)
    sender, recipient = (lead, eaccount) if kind == _RECEIVED else (eaccount, lead)
    identity = identifier(moment)
    return {
        "id": identity,
        "timestamp_created": timestamp(moment),
        "timestamp_email": timestamp(moment),
        "message_id": f"<{identity}@{sender.partition('@')[2]}>",
        "subject": f"Re: {_SUBJECT}" if place else _SUBJECT,
        "from_address_email": sender,
        "to_address_email_list": recipient,
        "body": {"text": text, "html": f"<p>{text}</p>"},
        "organization_id": ORGANIZATION,
        "campaign_id": CAMPAIGN,
        "lead": lead,
        "eaccount": eaccount,
        "ue_type": kind,
        "is_unread": 0,
        "is_auto_reply": 0,
        "thread_id": f"d7-{identifier(moment.replace(hour=0), number)}",
        "content_preview": text,
    }
