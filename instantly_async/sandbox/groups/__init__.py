"""The groups of the API that the sandbox has, one module each. To add one: write its module, and name it here."""

from __future__ import annotations

from ..group import Group
from . import account_campaign_mappings, accounts, custom_tag_mappings, custom_tags

GROUPS: tuple[Group, ...] = (
    accounts.GROUP,
    account_campaign_mappings.GROUP,
    custom_tags.GROUP,
    custom_tag_mappings.GROUP,
)
