# Generated from openapi.yaml by `make generate`; edits here are lost.
"""One object for each group of the API; each is imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

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


class Resources(Caller):
    """The resource objects of a client."""

    @cached_property
    def account_campaign_mappings(self) -> AccountCampaignMappingsResource:
        """Which campaigns use a sending account."""
        from .account_campaign_mappings import AccountCampaignMappingsResource

        return AccountCampaignMappingsResource(self)

    @cached_property
    def accounts(self) -> AccountsResource:
        """Mailboxes that send campaigns, with their settings, warm-up and health."""
        from .accounts import AccountsResource

        return AccountsResource(self)

    @cached_property
    def ai_agents(self) -> AIAgentsResource:
        """AI agents of every type, with their settings and key figures."""
        from .ai_agents import AIAgentsResource

        return AIAgentsResource(self)

    @cached_property
    def ai_deliverability_agents(self) -> AIDeliverabilityAgentsResource:
        """The agent that watches deliverability, its runs, and the recommendations in its feed."""
        from .ai_deliverability_agents import AIDeliverabilityAgentsResource

        return AIDeliverabilityAgentsResource(self)

    @cached_property
    def ai_inbox_managers(self) -> AIInboxManagersResource:
        """Agents that answer leads in the inbox, with their guidances, replies and analytics."""
        from .ai_inbox_managers import AIInboxManagersResource

        return AIInboxManagersResource(self)

    @cached_property
    def ai_lead_finder_agents(self) -> AILeadFinderAgentsResource:
        """Agents that watch a campaign and refill it from a SuperSearch query when its active leads run low."""
        from .ai_lead_finder_agents import AILeadFinderAgentsResource

        return AILeadFinderAgentsResource(self)

    @cached_property
    def ai_sales_agent_activities(self) -> AISalesAgentActivitiesResource:
        """Log of what an AI Sales Agent proposed and did."""
        from .ai_sales_agent_activities import AISalesAgentActivitiesResource

        return AISalesAgentActivitiesResource(self)

    @cached_property
    def ai_sales_agents(self) -> AISalesAgentsResource:
        """Agents that plan and run outreach campaigns on their own, with their activities, guidance rules and results."""
        from .ai_sales_agents import AISalesAgentsResource

        return AISalesAgentsResource(self)

    @cached_property
    def analytics(self) -> AnalyticsResource:
        """Figures on campaigns, their steps and days: e-mails sent, opens, clicks, replies and opportunities."""
        from .analytics import AnalyticsResource

        return AnalyticsResource(self)

    @cached_property
    def api_keys(self) -> APIKeysResource:
        """Keys that give access to the API."""
        from .api_keys import APIKeysResource

        return APIKeysResource(self)

    @cached_property
    def audit_logs(self) -> AuditLogsResource:
        """Record of logins, deletions and other notable actions in the workspace."""
        from .audit_logs import AuditLogsResource

        return AuditLogsResource(self)

    @cached_property
    def background_jobs(self) -> BackgroundJobsResource:
        """Long-running work that the API carries out asynchronously."""
        from .background_jobs import BackgroundJobsResource

        return BackgroundJobsResource(self)

    @cached_property
    def block_list_entries(self) -> BlockListEntriesResource:
        """E-mail addresses and domains that are blocked."""
        from .block_list_entries import BlockListEntriesResource

        return BlockListEntriesResource(self)

    @cached_property
    def campaigns(self) -> CampaignsResource:
        """Campaigns, from schedule, e-mail copy and settings to starting, pausing, sharing and sending diagnostics."""
        from .campaigns import CampaignsResource

        return CampaignsResource(self)

    @cached_property
    def crm_actions(self) -> CRMActionsResource:
        """Phone numbers that the workspace uses in the CRM."""
        from .crm_actions import CRMActionsResource

        return CRMActionsResource(self)

    @cached_property
    def custom_tag_mappings(self) -> CustomTagMappingsResource:
        """Which tag is attached to which account or campaign."""
        from .custom_tag_mappings import CustomTagMappingsResource

        return CustomTagMappingsResource(self)

    @cached_property
    def custom_tags(self) -> CustomTagsResource:
        """Tags that organize accounts and campaigns."""
        from .custom_tags import CustomTagsResource

        return CustomTagsResource(self)

    @cached_property
    def dfy_email_account_orders(self) -> DFYEmailAccountOrdersResource:
        """Done-for-you orders of domains and mailboxes, and the checks that come before an order."""
        from .dfy_email_account_orders import DFYEmailAccountOrdersResource

        return DFYEmailAccountOrdersResource(self)

    @cached_property
    def domain_forwarding(self) -> DomainForwardingResource:
        """Web forwarding of domains that were ordered through Instantly."""
        from .domain_forwarding import DomainForwardingResource

        return DomainForwardingResource(self)

    @cached_property
    def email_verification(self) -> EmailVerificationResource:
        """Checks whether single e-mail addresses are deliverable."""
        from .email_verification import EmailVerificationResource

        return EmailVerificationResource(self)

    @cached_property
    def emails(self) -> EmailsResource:
        """E-mails of the Unibox, with replies, forwards, test e-mails and read state."""
        from .emails import EmailsResource

        return EmailsResource(self)

    @cached_property
    def inbox_placement_analytics(self) -> InboxPlacementAnalyticsResource:
        """Results of placement tests, per e-mail and summed up."""
        from .inbox_placement_analytics import InboxPlacementAnalyticsResource

        return InboxPlacementAnalyticsResource(self)

    @cached_property
    def inbox_placement_reports(self) -> InboxPlacementReportsResource:
        """Blacklist and SpamAssassin reports of placement tests."""
        from .inbox_placement_reports import InboxPlacementReportsResource

        return InboxPlacementReportsResource(self)

    @cached_property
    def inbox_placement_tests(self) -> InboxPlacementTestsResource:
        """Tests of where e-mails land at various providers, run once or by schedule."""
        from .inbox_placement_tests import InboxPlacementTestsResource

        return InboxPlacementTestsResource(self)

    @cached_property
    def lead_labels(self) -> LeadLabelsResource:
        """The workspace's own labels for the interest of leads."""
        from .lead_labels import LeadLabelsResource

        return LeadLabelsResource(self)

    @cached_property
    def lead_lists(self) -> LeadListsResource:
        """Lists that hold leads outside of campaigns."""
        from .lead_lists import LeadListsResource

        return LeadListsResource(self)

    @cached_property
    def leads(self) -> LeadsResource:
        """People to whom campaigns write, kept in campaigns and lists."""
        from .leads import LeadsResource

        return LeadsResource(self)

    @cached_property
    def oauth(self) -> OAuthResource:
        """Connecting Google and Microsoft mailboxes by OAuth sign-in."""
        from .oauth import OAuthResource

        return OAuthResource(self)

    @cached_property
    def subsequences(self) -> SubsequencesResource:
        """Follow-up sequences that leads of a campaign enter when a condition is met."""
        from .subsequences import SubsequencesResource

        return SubsequencesResource(self)

    @cached_property
    def supersearch_enrichment(self) -> SupersearchEnrichmentResource:
        """Lead search with SuperSearch, import of found leads, and enrichment of the leads of lists and campaigns."""
        from .supersearch_enrichment import SupersearchEnrichmentResource

        return SupersearchEnrichmentResource(self)

    @cached_property
    def webhook_events(self) -> WebhookEventsResource:
        """Log of webhook deliveries, with retries and success rates."""
        from .webhook_events import WebhookEventsResource

        return WebhookEventsResource(self)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """Subscriptions that post events of the workspace to a URL of your choice."""
        from .webhooks import WebhooksResource

        return WebhooksResource(self)

    @cached_property
    def workspace_billing(self) -> WorkspaceBillingResource:
        """Plans, add-ons and subscriptions of the workspace."""
        from .workspace_billing import WorkspaceBillingResource

        return WorkspaceBillingResource(self)

    @cached_property
    def workspace_group_members(self) -> WorkspaceGroupMembersResource:
        """Links between an admin workspace and the sub workspaces it invited."""
        from .workspace_group_members import WorkspaceGroupMembersResource

        return WorkspaceGroupMembersResource(self)

    @cached_property
    def workspace_members(self) -> WorkspaceMembersResource:
        """People who have access to the workspace, with their roles and permissions."""
        from .workspace_members import WorkspaceMembersResource

        return WorkspaceMembersResource(self)

    @cached_property
    def workspaces(self) -> WorkspacesResource:
        """The workspace that the API key belongs to, with its owner, removal and agency domain."""
        from .workspaces import WorkspacesResource

        return WorkspacesResource(self)
