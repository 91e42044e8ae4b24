"""One inbox placement test that is over, with its results: where the e-mails of two accounts landed on two days."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import product

from ..state.clock import START, identifier, timestamp
from ..state.owners import ORGANIZATION
from ..state.store import Record
from .accounts import accounts

_BEGUN = START - datetime.timedelta(days=7)
TEST = identifier(_BEGUN, 4)
RECIPIENT_LABELS = (
    {"region": "North America", "sub_region": "US", "type": "Professional", "esp": "Google"},
    {"region": "North America", "sub_region": "US", "type": "Personal", "esp": "Google"},
    {"region": "North America", "sub_region": "US", "type": "Professional", "esp": "Microsoft"},
    {"region": "Europe", "sub_region": "Italy", "type": "Personal", "esp": "Libero.it"},
    {"region": "Europe", "sub_region": "Germany", "type": "Personal", "esp": "Web.de"},
    {"region": "Europe", "sub_region": "France", "type": "Professional", "esp": "Google"},
)
_COUNTRIES = {"US": 1, "Italy": 2, "Germany": 3, "France": 4}
_TYPES = {"Professional": 1, "Personal": 2}
_ESPS = {"Google": 1, "Microsoft": 2, "Web.de": 12, "Libero.it": 13}
_ESP_OF_PROVIDER = {2: "Google", 3: "Microsoft"}
_SENT, _RECEIVED = 1, 2


def recipient(number: int) -> str:
    """The mailbox to which the e-mails for one kind of recipients go."""
    return f"recipient-{number + 1}@placement.example"


def tests() -> Iterator[Record]:
    """The test."""
    yield {
        "id": TEST,
        "organization_id": ORGANIZATION,
        "name": "Before the launch",
        "type": 1,
        "sending_method": 1,
        "email_subject": "A question about your outreach",
        "email_body": "Hello, do you have a minute?",
        "emails": [account["email"] for account in _senders()],
        "recipients": [recipient(number) for number in range(len(RECIPIENT_LABELS))],
        "recipients_labels": list(RECIPIENT_LABELS),
        "timestamp_created": timestamp(_BEGUN),
        "status": 3,
    }


def analytics() -> Iterator[Record]:
    """Two records of every e-mail: that it was sent, and where it was received."""
    e_mails = product(range(2), _senders(), enumerate(RECIPIENT_LABELS))
    for number, (day, sender, (place, label)) in enumerate(e_mails):
        moment = _BEGUN + datetime.timedelta(days=day, minutes=number)
        common: Record = {
            "timestamp_created_date": moment.date().isoformat(),
            "organization_id": ORGANIZATION,
            "test_id": TEST,
            "sender_email": sender["email"],
            "recipient_email": recipient(place),
            "recipient_esp": _ESPS[label["esp"]],
            "recipient_geo": _COUNTRIES[label["sub_region"]],
            "recipient_type": _TYPES[label["type"]],
        }
        sent = {"id": identifier(moment, _SENT), "timestamp_created": timestamp(moment), "record_type": _SENT}
        yield common | sent
        moment += datetime.timedelta(seconds=30)
        yield common | {
            "id": identifier(moment, _RECEIVED),
            "timestamp_created": timestamp(moment),
            "record_type": _RECEIVED,
            "sender_esp": _ESPS[_ESP_OF_PROVIDER[sender["provider_code"]]],
            "is_spam": number % 6 == 3,
            "has_category": number % 8 == 1,
            "spf_pass": True,
            "dkim_pass": True,
            "dmarc_pass": number % 6 != 3,
        }


def reports() -> Iterator[Record]:
    """One report for the domain of every sender."""
    for number, sender in enumerate(_senders()):
        domain = sender["email"].partition("@")[2]
        moment = _BEGUN + datetime.timedelta(hours=2, seconds=number)
        yield {
            "id": identifier(moment, number),
            "timestamp_created": timestamp(moment),
            "timestamp_created_date": moment.date().isoformat(),
            "organization_id": ORGANIZATION,
            "test_id": TEST,
            "domain": domain,
            "domain_ip": f"192.0.2.{number + 1}",
            "domain_blacklist_count": number,
            "domain_ip_blacklist_count": 0,
            "spam_assassin_score": 0.5,
            "spam_assassin_report": {"is_spam": False, "report": [], "spam_score": 0},
            "blacklist_report": {
                "address": domain,
                "blacklisted_count": number,
                "details": [],
                "ip": f"192.0.2.{number + 1}",
                "is_blacklisted": bool(number),
                "is_domain": True,
            },
        }


def _senders() -> list[Record]:
    """The first account of each of two providers."""
    found = {account["provider_code"]: account for account in reversed(list(accounts()))}
    return [found[provider_code] for provider_code in _ESP_OF_PROVIDER]
