"""The tags that every sandbox begins with, on accounts and campaigns."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..state.clock import START, identifier, timestamp
from ..state.owners import ORGANIZATION
from ..state.store import Record
from .accounts import accounts
from .campaigns import ACTIVE, COMPLETED

_ACCOUNT, _CAMPAIGN = 1, 2
_TAGS = (
    ("Important", "Used for marking important items"),
    ("Warming up", "Not to be used in campaigns yet"),
    ("Ready to send", None),
    ("EMEA", "Accounts of the team in Europe"),
    ("North America", "Accounts of the team in the United States and Canada"),
    ("Agency: Northwind", "Sends for the client Northwind"),
    ("Agency: Contoso", "Sends for the client Contoso"),
    ("Low reputation", None),
    ("Founders", "Signed by a founder"),
    ("Needs DNS check", "SPF, DKIM or DMARC is not in order"),
    ("Backup", None),
    ("Q1 launch", "Reserved for the launch"),
)
# Which tags campaigns have, by the tags' numbers.
_TAGGED_CAMPAIGNS = ((0, ACTIVE), (3, ACTIVE), (11, ACTIVE), (4, COMPLETED))


def custom_tags() -> Iterator[Record]:
    """A dozen tags."""
    for number, (label, description) in enumerate(_TAGS):
        created = START - datetime.timedelta(days=60 - number)
        yield {
            "id": identifier(created, number),
            "timestamp_created": timestamp(created),
            "timestamp_updated": timestamp(created),
            "organization_id": ORGANIZATION,
            "label": label,
            "description": description,
        }


def custom_tag_mappings() -> Iterator[Record]:
    """Tags on accounts: the first tag on every third account, the next on every fourth, and so on; and on campaigns."""
    tags, tagged = list(custom_tags()), list(accounts())
    on_accounts = [(tag, _ACCOUNT, account["email"]) for step, tag in enumerate(tags, 3) for account in tagged[::step]]
    on_campaigns = [(tags[number], _CAMPAIGN, campaign) for number, campaign in _TAGGED_CAMPAIGNS]
    created = START - datetime.timedelta(days=30)
    for tag, resource_type, resource_id in (*on_accounts, *on_campaigns):
        created += datetime.timedelta(seconds=1)
        yield {
            "id": identifier(created),
            "tag_id": tag["id"],
            "resource_id": resource_id,
            "resource_type": resource_type,
            "timestamp_created": timestamp(created),
            "organization_id": ORGANIZATION,
        }
