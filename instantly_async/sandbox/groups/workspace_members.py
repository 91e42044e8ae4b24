"""Workspace members: the owner, and those who were invited."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..state.clock import START, identifier, timestamp
from ..state.owners import ORGANIZATION, USER
from ..state.store import Record


def _seeds() -> Iterator[Record]:
    created = START - datetime.timedelta(days=400)
    yield {
        "id": identifier(created),
        "email": "owner@acme.example",
        "user_id": USER,
        "user_email": "owner@acme.example",
        "name": {"first": "Olive", "last": "Owner"},
        "role": "owner",
        "timestamp_created": timestamp(created),
        "workspace_id": ORGANIZATION,
        "accepted": True,
    }


def _complete(call: Call, member: Record) -> None:
    """Somebody new is another user, who has not accepted yet."""
    member |= {"user_id": identifier(call.store.clock.now()), "accepted": False, "issuer_id": USER}


GROUP = Group(
    (
        Entity(
            table="workspace_members",
            path="/api/v2/workspace-members",
            unique=("email",),
            searched=("email", "nickname"),
            complete=_complete,
            seeds=_seeds,
        ),
    )
)
