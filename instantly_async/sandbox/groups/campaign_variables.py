"""Variables of campaigns: every lead of one can have them."""

from __future__ import annotations

from collections.abc import Iterable

from ..state.store import Record

# Variables that every lead has; all others are a campaign's own.
_CORE = {"email", "firstName", "lastName", "companyName", "jobTitle", "phone", "website", "personalization"}


def extend(campaign: Record, names: Iterable[str]) -> bool:
    """Let a campaign have more variables.

    Returns:
        Whether any of them is new to it.
    """
    new = dict.fromkeys(name for name in names if name not in (campaign.get(_field(name)) or {}))
    for name in new:
        campaign[_field(name)] = {**(campaign.get(_field(name)) or {}), name: name}
    return bool(new)


def _field(name: str) -> str:
    return "core_variables" if name in _CORE else "custom_variables"
