"""The groups of the API that the sandbox has, one module each. To add one: write its module, and name it here."""

from __future__ import annotations

from ..group import Group
from . import (
    account_analytics,
    accounts,
    audit_logs,
    background_jobs,
    block_list_entries,
    campaign_analytics,
    campaigns,
    custom_tag_mappings,
    custom_tags,
    email_verification,
    emails,
    inbox_placement_analytics,
    inbox_placement_reports,
    inbox_placement_tests,
    lead_labels,
    lead_lists,
    leads,
    oauth,
    subsequences,
    webhook_events,
    webhooks,
)

GROUPS: tuple[Group, ...] = (
    account_analytics.GROUP,
    accounts.GROUP,
    audit_logs.GROUP,
    background_jobs.GROUP,
    block_list_entries.GROUP,
    campaign_analytics.GROUP,
    campaigns.GROUP,
    custom_tag_mappings.GROUP,
    custom_tags.GROUP,
    email_verification.GROUP,
    emails.GROUP,
    inbox_placement_analytics.GROUP,
    inbox_placement_reports.GROUP,
    inbox_placement_tests.GROUP,
    lead_labels.GROUP,
    lead_lists.GROUP,
    leads.GROUP,
    oauth.GROUP,
    subsequences.GROUP,
    webhook_events.GROUP,
    webhooks.GROUP,
)
