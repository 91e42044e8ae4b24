"""CRM actions: the phone numbers of the workspace."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..state.clock import START, identifier, timestamp
from ..state.owners import ORGANIZATION
from ..state.store import Record

_NUMBERS = (("+12125550123", "New York"), ("+14155550178", "San Francisco"))  # reserved for fiction


def _seeds() -> Iterator[Record]:
    for number, (phone_number, locality) in enumerate(
        (("+12125550123", "New York"), ("+14155550178", "San Francisco"))
    ):
        created = START - datetime.timedelta(days=90 - number)
        yield {
            "id": identifier(created),
            "timestamp_created": timestamp(created),
            "organization_id": ORGANIZATION,
            "phone_number": phone_number,
            "country": "US",
            "locality": locality,
            "renewal_date": (START + datetime.timedelta(days=number)).date().isoformat(),
            "price": 4,
        }


GROUP = Group((Entity(table="phone_numbers", path="/api/v2/crm-actions/phone-numbers", seeds=_seeds),))


@GROUP.endpoint("GET /api/v2/crm-actions/phone-numbers")
def list_phone_numbers(call: Call) -> list[Record]:
    """All phone numbers."""
    return list(call.store["phone_numbers"].values())
