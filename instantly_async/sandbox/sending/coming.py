"""What leads will do with the e-mails that they got."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..state.clock import timestamp
from . import messages
from .behaviour import Reaction

if TYPE_CHECKING:
    from ..state.store import Record, Store
    from .sequence import Sequence, Step

COMING = "coming_reactions"  # a table; its keys are in the order of time


def expect_reactions(store: Store, email: Record, sequence: Sequence, step: Step, key: str) -> list[str]:
    """Let the lead do something with an e-mail from a campaign, later.

    Args:
        key: Tells the e-mail from all others.

    Returns:
        Keys of what is to come.
    """
    is_tracked = not messages.is_text_only(sequence, step)
    opens, clicks = (is_tracked and bool(sequence.campaign.get(f"{kind}_tracking")) for kind in ("open", "link"))
    return _expect(store, email, store.behaviour.reactions(key, opens=opens, clicks=clicks))


def expect_answer(store: Store, email: Record) -> None:
    """Let the lead answer an e-mail that was written by hand, later."""
    if email.get("lead_id"):
        _expect(store, email, store.behaviour.answer(f"{email['lead']} {email['id']}"))


def _expect(store: Store, email: Record, reactions: list[Reaction]) -> list[str]:
    sent = datetime.datetime.fromisoformat(email["timestamp_email"])
    keys: list[str] = []
    for number, reaction in enumerate(reactions):
        time = timestamp(sent + reaction.after)
        keys.append(f"{time} {email['id']} {number}")
        store[COMING][keys[-1]] = {"time": time, "email_id": email["id"], "kind": reaction.kind}
    return keys
