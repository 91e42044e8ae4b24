"""The groups of the API that the sandbox has, one module each. To add one: write its module, and name it here."""

from __future__ import annotations

from ..group import Group
from . import (
    accounts,
    audit_logs,
    custom_tag_mappings,
    custom_tags,
    email_verification,
    emails,
    inbox_placement_analytics,
    inbox_placement_reports,
    inbox_placement_tests,
    oauth,
    webhook_events,
    webhooks,
)

GROUPS: tuple[Group, ...] = (
    accounts.GROUP,
    custom_tags.GROUP,
    custom_tag_mappings.GROUP,
    audit_logs.GROUP,
    email_verification.GROUP,
    emails.GROUP,
    inbox_placement_analytics.GROUP,
    inbox_placement_reports.GROUP,
    inbox_placement_tests.GROUP,
    oauth.GROUP,
    webhook_events.GROUP,
    webhooks.GROUP,
)
