"""The groups of the API that the sandbox has, one module each. To add one: write its module, and name it here."""

from __future__ import annotations

from ..group import Group
from . import (
    account_analytics,
    accounts,
    background_jobs,
    block_list_entries,
    campaign_analytics,
    campaigns,
    custom_tag_mappings,
    custom_tags,
    lead_labels,
    lead_lists,
    leads,
    subsequences,
)

GROUPS: tuple[Group, ...] = (
    account_analytics.GROUP,
    accounts.GROUP,
    background_jobs.GROUP,
    block_list_entries.GROUP,
    campaign_analytics.GROUP,
    campaigns.GROUP,
    custom_tag_mappings.GROUP,
    custom_tags.GROUP,
    lead_labels.GROUP,
    lead_lists.GROUP,
    leads.GROUP,
    subsequences.GROUP,
)
