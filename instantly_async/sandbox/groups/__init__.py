"""The groups of the API that the sandbox has, one module each. To add one: write its module, and name it here."""

from __future__ import annotations

from ..group import Group
from . import account_analytics, accounts, campaign_analytics, campaigns, custom_tag_mappings, custom_tags, subsequences

GROUPS: tuple[Group, ...] = (
    accounts.GROUP,
    custom_tags.GROUP,
    custom_tag_mappings.GROUP,
    campaigns.GROUP,
    subsequences.GROUP,
    campaign_analytics.GROUP,
    account_analytics.GROUP,
)
