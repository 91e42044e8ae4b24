"""The groups of the API that the sandbox has, one module each. To add one: write its module, and name it here."""

from __future__ import annotations

from ..group import Group
from . import (
    accounts,
    background_jobs,
    block_list_entries,
    custom_tag_mappings,
    custom_tags,
    lead_labels,
    lead_lists,
    leads,
)

GROUPS: tuple[Group, ...] = (
    accounts.GROUP,
    custom_tags.GROUP,
    custom_tag_mappings.GROUP,
    background_jobs.GROUP,
    block_list_entries.GROUP,
    lead_labels.GROUP,
    lead_lists.GROUP,
    leads.GROUP,
)
