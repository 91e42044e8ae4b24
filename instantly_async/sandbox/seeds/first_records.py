"""Which records a sandbox begins with."""

from __future__ import annotations

from functools import partial

from ..state.store import FirstRecords
from .emails import emails
from .leads import leads as first_leads

MOST_LEADS = 1_000_000
# What a workspace cannot be without.
_ALWAYS = {"workspaces", "workspace_members"}


def first_records(*, leads: int | None = None, seed: int | None = None, empty: bool = False) -> FirstRecords:
    """What gives the records that the tables of the first workspace begin with.

    Raises:
        ValueError: There cannot be so many leads, or one argument is of no use beside or without another.
    """
    if empty and leads is not None:
        raise ValueError("leads and empty exclude each other")
    if seed is not None and leads is None:
        raise ValueError("seed makes other leads of those that leads asks for: give leads, too")
    if leads is not None and not 0 <= leads <= MOST_LEADS:
        raise ValueError(f"leads is {leads}, and must be from 0 to {MOST_LEADS:,}")
    if empty:
        return lambda entity: entity.seeds() if entity.table in _ALWAYS else ()
    if leads is None:
        return lambda entity: entity.seeds()
    wanted = {"leads": partial(first_leads, leads, seed or 0), "emails": partial(emails, leads)}
    return lambda entity: wanted.get(entity.table, entity.seeds)()
