# Generated from openapi.yaml by `make generate`; edits here are lost.
"""One object for each group of the API; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import resources
from .._core import lazy
from .._core.base_resource import resource
from .._core.endpoints import Caller

if TYPE_CHECKING:
    from .account_campaign_mappings import AccountCampaignMappingsResource
    from .accounts import AccountsResource
    from .ai_agents import AIAgentsResource
    from .ai_deliverability_agents import AIDeliverabilityAgentsResource
    from .ai_inbox_managers import AIInboxManagersResource
    from .ai_lead_finder_agents import AILeadFinderAgentsResource
    from .ai_sales_agent_activities import AISalesAgentActivitiesResource
    from .ai_sales_agents import AISalesAgentsResource
    from .analytics import AnalyticsResource
    from .api_keys import APIKeysResource
    from .audit_logs import AuditLogsResource
    from .background_jobs import BackgroundJobsResource
    from .block_list_entries import BlockListEntriesResource
    from .campaigns import CampaignsResource
    from .crm_actions import CRMActionsResource
    from .custom_tag_mappings import CustomTagMappingsResource
    from .custom_tags import CustomTagsResource
    from .dfy_email_account_orders import DFYEmailAccountOrdersResource
    from .domain_forwarding import DomainForwardingResource
    from .email_verification import EmailVerificationResource
    from .emails import EmailsResource
    from .inbox_placement_analytics import InboxPlacementAnalyticsResource
    from .inbox_placement_reports import InboxPlacementReportsResource
    from .inbox_placement_tests import InboxPlacementTestsResource
    from .lead_labels import LeadLabelsResource
    from .lead_lists import LeadListsResource
    from .leads import LeadsResource
    from .oauth import OAuthResource
    from .subsequences import SubsequencesResource
    from .supersearch_enrichment import SupersearchEnrichmentResource
    from .webhook_events import WebhookEventsResource
    from .webhooks import WebhooksResource
    from .workspace_billing import WorkspaceBillingResource
    from .workspace_group_members import WorkspaceGroupMembersResource
    from .workspace_members import WorkspaceMembersResource
    from .workspaces import WorkspacesResource
else:
    __getattr__, __dir__ = lazy.members(
        __name__,
        {
            "AccountCampaignMappingsResource": "account_campaign_mappings",
            "AccountsResource": "accounts",
            "AIAgentsResource": "ai_agents",
            "AIDeliverabilityAgentsResource": "ai_deliverability_agents",
            "AIInboxManagersResource": "ai_inbox_managers",
            "AILeadFinderAgentsResource": "ai_lead_finder_agents",
            "AISalesAgentActivitiesResource": "ai_sales_agent_activities",
            "AISalesAgentsResource": "ai_sales_agents",
            "AnalyticsResource": "analytics",
            "APIKeysResource": "api_keys",
            "AuditLogsResource": "audit_logs",
            "BackgroundJobsResource": "background_jobs",
            "BlockListEntriesResource": "block_list_entries",
            "CampaignsResource": "campaigns",
            "CRMActionsResource": "crm_actions",
            "CustomTagMappingsResource": "custom_tag_mappings",
            "CustomTagsResource": "custom_tags",
            "DFYEmailAccountOrdersResource": "dfy_email_account_orders",
            "DomainForwardingResource": "domain_forwarding",
            "EmailVerificationResource": "email_verification",
            "EmailsResource": "emails",
            "InboxPlacementAnalyticsResource": "inbox_placement_analytics",
            "InboxPlacementReportsResource": "inbox_placement_reports",
            "InboxPlacementTestsResource": "inbox_placement_tests",
            "LeadLabelsResource": "lead_labels",
            "LeadListsResource": "lead_lists",
            "LeadsResource": "leads",
            "OAuthResource": "oauth",
            "SubsequencesResource": "subsequences",
            "SupersearchEnrichmentResource": "supersearch_enrichment",
            "WebhookEventsResource": "webhook_events",
            "WebhooksResource": "webhooks",
            "WorkspaceBillingResource": "workspace_billing",
            "WorkspaceGroupMembersResource": "workspace_group_members",
            "WorkspaceMembersResource": "workspace_members",
            "WorkspacesResource": "workspaces",
        },
    )

__all__ = [
    "AIAgentsResource",
    "AIDeliverabilityAgentsResource",
    "AIInboxManagersResource",
    "AILeadFinderAgentsResource",
    "AISalesAgentActivitiesResource",
    "AISalesAgentsResource",
    "APIKeysResource",
    "AccountCampaignMappingsResource",
    "AccountsResource",
    "AnalyticsResource",
    "AuditLogsResource",
    "BackgroundJobsResource",
    "BlockListEntriesResource",
    "CRMActionsResource",
    "CampaignsResource",
    "CustomTagMappingsResource",
    "CustomTagsResource",
    "DFYEmailAccountOrdersResource",
    "DomainForwardingResource",
    "EmailVerificationResource",
    "EmailsResource",
    "InboxPlacementAnalyticsResource",
    "InboxPlacementReportsResource",
    "InboxPlacementTestsResource",
    "LeadLabelsResource",
    "LeadListsResource",
    "LeadsResource",
    "OAuthResource",
    "Resources",
    "SubsequencesResource",
    "SupersearchEnrichmentResource",
    "WebhookEventsResource",
    "WebhooksResource",
    "WorkspaceBillingResource",
    "WorkspaceGroupMembersResource",
    "WorkspaceMembersResource",
    "WorkspacesResource",
]


class Resources(Caller):
    """The resource objects of a client."""

    @resource
    def account_campaign_mappings(self) -> resources.AccountCampaignMappingsResource:
        """Which campaigns use a sending account."""
        return resources.AccountCampaignMappingsResource(self)

    @resource
    def accounts(self) -> resources.AccountsResource:
        """Mailboxes that send campaigns, with their settings, warm-up and health."""
        return resources.AccountsResource(self)

    @resource
    def ai_agents(self) -> resources.AIAgentsResource:
        """AI agents of every type, with their settings and key figures."""
        return resources.AIAgentsResource(self)

    @resource
    def ai_deliverability_agents(self) -> resources.AIDeliverabilityAgentsResource:
        """The agent that watches deliverability, its runs, and the recommendations in its feed.

        `ai_agents.list` and `ai_agents.delete` list and delete such agents.
        """
        return resources.AIDeliverabilityAgentsResource(self)

    @resource
    def ai_inbox_managers(self) -> resources.AIInboxManagersResource:
        """Agents that answer leads in the inbox, with their guidances, replies and analytics.

        `ai_agents.list` and `ai_agents.delete` list and delete them.
        """
        return resources.AIInboxManagersResource(self)

    @resource
    def ai_lead_finder_agents(self) -> resources.AILeadFinderAgentsResource:
        """Agents that watch a campaign and refill it from a SuperSearch query when its active leads run low.

        `ai_agents.delete` deletes them.
        """
        return resources.AILeadFinderAgentsResource(self)

    @resource
    def ai_sales_agent_activities(self) -> resources.AISalesAgentActivitiesResource:
        """Log of what an AI Sales Agent proposed and did."""
        return resources.AISalesAgentActivitiesResource(self)

    @resource
    def ai_sales_agents(self) -> resources.AISalesAgentsResource:
        """Agents that plan and run outreach campaigns on their own, with their activities, guidance rules and
        results.

        `ai_agents.list` and `ai_agents.delete` list and delete them.
        """
        return resources.AISalesAgentsResource(self)

    @resource
    def analytics(self) -> resources.AnalyticsResource:
        """Figures on campaigns, their steps and days: e-mails sent, opens, clicks, replies and opportunities."""
        return resources.AnalyticsResource(self)

    @resource
    def api_keys(self) -> resources.APIKeysResource:
        """Keys that give access to the API."""
        return resources.APIKeysResource(self)

    @resource
    def audit_logs(self) -> resources.AuditLogsResource:
        """Record of logins, deletions and other notable actions in the workspace."""
        return resources.AuditLogsResource(self)

    @resource
    def background_jobs(self) -> resources.BackgroundJobsResource:
        """Long-running work that the API carries out asynchronously."""
        return resources.BackgroundJobsResource(self)

    @resource
    def block_list_entries(self) -> resources.BlockListEntriesResource:
        """E-mail addresses and domains that are blocked."""
        return resources.BlockListEntriesResource(self)

    @resource
    def campaigns(self) -> resources.CampaignsResource:
        """Campaigns, from schedule, e-mail copy and settings to starting, pausing, sharing and sending
        diagnostics."""
        return resources.CampaignsResource(self)

    @resource
    def crm_actions(self) -> resources.CRMActionsResource:
        """Phone numbers that the workspace uses in the CRM."""
        return resources.CRMActionsResource(self)

    @resource
    def custom_tag_mappings(self) -> resources.CustomTagMappingsResource:
        """Which tag is attached to which account or campaign."""
        return resources.CustomTagMappingsResource(self)

    @resource
    def custom_tags(self) -> resources.CustomTagsResource:
        """Tags that organise accounts and campaigns."""
        return resources.CustomTagsResource(self)

    @resource
    def dfy_email_account_orders(self) -> resources.DFYEmailAccountOrdersResource:
        """Done-for-you orders of domains and mailboxes, and the checks that come before an order."""
        return resources.DFYEmailAccountOrdersResource(self)

    @resource
    def domain_forwarding(self) -> resources.DomainForwardingResource:
        """Web forwarding of domains that were ordered through Instantly."""
        return resources.DomainForwardingResource(self)

    @resource
    def email_verification(self) -> resources.EmailVerificationResource:
        """Checks whether single e-mail addresses are deliverable."""
        return resources.EmailVerificationResource(self)

    @resource
    def emails(self) -> resources.EmailsResource:
        """E-mails of the Unibox, with replies, forwards, test e-mails and read state."""
        return resources.EmailsResource(self)

    @resource
    def inbox_placement_analytics(self) -> resources.InboxPlacementAnalyticsResource:
        """Results of placement tests, per e-mail and summed up."""
        return resources.InboxPlacementAnalyticsResource(self)

    @resource
    def inbox_placement_reports(self) -> resources.InboxPlacementReportsResource:
        """Blacklist and SpamAssassin reports of placement tests."""
        return resources.InboxPlacementReportsResource(self)

    @resource
    def inbox_placement_tests(self) -> resources.InboxPlacementTestsResource:
        """Tests of where e-mails land at various providers, run once or by schedule."""
        return resources.InboxPlacementTestsResource(self)

    @resource
    def lead_labels(self) -> resources.LeadLabelsResource:
        """The workspace's own labels for the interest of leads."""
        return resources.LeadLabelsResource(self)

    @resource
    def lead_lists(self) -> resources.LeadListsResource:
        """Lists that hold leads outside of campaigns."""
        return resources.LeadListsResource(self)

    @resource
    def leads(self) -> resources.LeadsResource:
        """People to whom campaigns write, kept in campaigns and lists."""
        return resources.LeadsResource(self)

    @resource
    def oauth(self) -> resources.OAuthResource:
        """Connecting Google and Microsoft mailboxes by OAuth sign-in."""
        return resources.OAuthResource(self)

    @resource
    def subsequences(self) -> resources.SubsequencesResource:
        """Follow-up sequences that leads of a campaign enter when a condition is met."""
        return resources.SubsequencesResource(self)

    @resource
    def supersearch_enrichment(self) -> resources.SupersearchEnrichmentResource:
        """Lead search with SuperSearch, import of found leads, and enrichment of the leads of lists and
        campaigns."""
        return resources.SupersearchEnrichmentResource(self)

    @resource
    def webhook_events(self) -> resources.WebhookEventsResource:
        """Log of webhook deliveries, with retries and success rates."""
        return resources.WebhookEventsResource(self)

    @resource
    def webhooks(self) -> resources.WebhooksResource:
        """Subscriptions that post events of the workspace to a URL of your choice."""
        return resources.WebhooksResource(self)

    @resource
    def workspace_billing(self) -> resources.WorkspaceBillingResource:
        """Plans, add-ons and subscriptions of the workspace."""
        return resources.WorkspaceBillingResource(self)

    @resource
    def workspace_group_members(self) -> resources.WorkspaceGroupMembersResource:
        """Links between an admin workspace and the sub workspaces it invited."""
        return resources.WorkspaceGroupMembersResource(self)

    @resource
    def workspace_members(self) -> resources.WorkspaceMembersResource:
        """People who have access to the workspace, with their roles and permissions."""
        return resources.WorkspaceMembersResource(self)

    @resource
    def workspaces(self) -> resources.WorkspacesResource:
        """The workspace that the API key belongs to, with its owner, removal and agency domain."""
        return resources.WorkspacesResource(self)
