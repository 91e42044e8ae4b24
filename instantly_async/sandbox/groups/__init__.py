"""The groups of the API that the sandbox has, one module each. To add one: write its module, and name it here."""

from __future__ import annotations

from ..group import Group
from . import (
    account_campaign_mappings,
    accounts,
    ai_agents,
    api_keys,
    crm_actions,
    custom_tag_mappings,
    custom_tags,
    dfy_email_account_orders,
    domain_forwarding,
    supersearch_enrichment,
    workspace_group_members,
    workspace_members,
    workspaces,
)

GROUPS: tuple[Group, ...] = (
    accounts.GROUP,
    account_campaign_mappings.GROUP,
    custom_tags.GROUP,
    custom_tag_mappings.GROUP,
    workspaces.GROUP,
    workspace_members.GROUP,
    workspace_group_members.GROUP,
    api_keys.GROUP,
    domain_forwarding.GROUP,
    crm_actions.GROUP,
    dfy_email_account_orders.GROUP,
    supersearch_enrichment.GROUP,
    ai_agents.GROUP,
)
