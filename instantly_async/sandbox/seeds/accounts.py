"""The workspace that every sandbox begins with: records made by counting, so that they are always the same."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from ..state.clock import START, timestamp
from ..state.owners import ORGANIZATION, USER
from ..state.store import Record

# Texts to split, since a list literal would take a line for each name.
_FIRST_NAMES = (  # noqa: SIM905
    "Ada Alan Barbara Claude Donald Dorothy Edsger Emmy Frances Grace Hedy Joan John Katherine Ken Leslie Lynn "
    "Margaret Niklaus Radia Sophie Tim Tony"
).split()
_LAST_NAMES = "Bauer Costa Dubois Fischer Garcia Jansen Kowalski Larsen Moreau Novak Rossi".split()  # noqa: SIM905
_DOMAINS = (  # of one provider each; .example belongs to nobody
    ("acme-outreach.example", 2),
    ("get-acme.example", 2),
    ("try-acme.example", 2),
    ("acme-mail.example", 2),
    ("hello-acme.example", 3),
    ("acme-team.example", 3),
    ("meet-acme.example", 1),
    ("acme-partners.example", 4),
    ("go-acme.example", 8),
    ("acme-sales.example", 11),
)
_STATUSES = (1, 1, 1, 1, 2, 1, 1, 1, -1, 1, 1, 2, 1, 1, 3, 1, -2, 1, 1, 2, -3)
_WARMUP_STATUSES = (1, 1, 1, 0, 1, 1, 1, 1, 0, -1, 1, 1, 1, -2, 1, 1, -3)
_STATUS_MESSAGES: dict[int, tuple[str, str, int, str]] = {
    -1: ("EAUTH", "AUTH PLAIN", 535, "535-5.7.8 Username and password not accepted"),
    -2: ("EENVELOPE", "RCPT TO", 452, "452-4.2.2 The recipient's inbox is out of storage space"),
    -3: ("EENVELOPE", "DATA", 550, "550-5.4.5 Daily user sending limit exceeded"),
}


def accounts() -> Iterator[Record]:
    """230 accounts; three at a time share a moment of creation, as accounts do that are imported together."""
    for number in range(len(_DOMAINS) * len(_FIRST_NAMES)):
        yield _account(number)


def warmup_settings() -> Record:
    """Warm-up settings of an account for which nobody chose others."""
    return {
        "limit": 10,
        "advanced": {
            "warm_ctd": False,
            "open_rate": 0.95,
            "important_rate": 0.8,
            "read_emulation": True,
            "spam_save_rate": 0.02,
            "weekday_only": True,
        },
        "warmup_custom_ftag": "warmup",
        "increment": "disabled",
        "reply_rate": 0.3,
    }


def _account(number: int) -> Record:
    first_name = _FIRST_NAMES[number % len(_FIRST_NAMES)]
    last_name = _LAST_NAMES[number % len(_LAST_NAMES)]
    domain, provider_code = _DOMAINS[number // len(_FIRST_NAMES)]
    status = _STATUSES[number % len(_STATUSES)]
    warmup_status = _WARMUP_STATUSES[number % len(_WARMUP_STATUSES)]
    created = START - datetime.timedelta(days=120 - number // 3)
    started = created + datetime.timedelta(hours=2)
    tracked = number % 4 != 0
    account: dict[str, Any] = {
        "email": f"{first_name}.{last_name}@{domain}".lower(),
        "timestamp_created": timestamp(created),
        "timestamp_updated": timestamp(started),
        "first_name": first_name,
        "last_name": last_name,
        "organization": ORGANIZATION,
        "warmup_status": warmup_status,
        "provider_code": provider_code,
        "setup_pending": number % 50 == 7,
        "is_managed_account": number % 10 == 7,
        "warmup": warmup_settings(),
        "added_by": USER,
        "daily_limit": (30, 50, 100, None)[number % 4],
        "modified_by": USER,
        "tracking_domain_name": f"track.{domain}" if tracked else None,
        "tracking_domain_status": "active" if tracked else None,
        "status": status,
        "enable_slow_ramp": number % 5 == 0,
        "inbox_placement_test_limit": 10,
        "timestamp_warmup_start": timestamp(started) if warmup_status else None,
        "stat_warmup_score": 60 + number * 7 % 41 if warmup_status else None,
        "sending_gap": 10,
        "signature": f"Best regards, {first_name} {last_name}",
    }
    if provider_code in {8, 11}:
        account |= {"daily_limit_max": 100, "warmup_limit_max": 50}
    if status in _STATUS_MESSAGES:
        code, command, response_code, response = _STATUS_MESSAGES[status]
        account["autofix_failed"] = True
        account["status_message"] = {
            "code": code,
            "command": command,
            "response": response,
            "e_message": f"error: {command.lower()} command failed: {response.lower()}",
            "responseCode": response_code,
        }
    return account
