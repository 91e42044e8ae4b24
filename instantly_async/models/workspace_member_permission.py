# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class WorkspaceMemberPermission(OpenStrEnum):
    """Right to use one section of the app or to take one kind of action there.

    Attributes:
        DASHBOARD_VIEW: See the dashboard.
        CAMPAIGNS_VIEW: See campaigns.
        CAMPAIGNS_CREATE: Create campaigns.
        CAMPAIGNS_EDIT: Change campaigns.
        CAMPAIGNS_DELETE: Delete campaigns.
        ORGANIZATION_MANAGE: Manage the workspace.
        ORGANIZATION_INTEGRATIONS: Manage the integrations of the workspace.
        ORGANIZATION_BILLING: Manage plans and payment.
        ORGANIZATION_USERS_MANAGE: Manage the users of the workspace.
        LEAD_FINDER_VIEW: See the lead finder.
        CUSTOM_LEAD_LABELS_CREATE: Create custom lead labels.
        CUSTOM_LEAD_LABELS_EDIT: Change custom lead labels.
        CUSTOM_LEAD_LABELS_DELETE: Delete custom lead labels.
        UNIBOX_ALL: See everything in the Unibox.
        ANALYTICS_VIEW: See analytics.
        WEBSITE_CHAT_VIEW: See the settings of the website chat.
        WEBSITE_CHAT_MANAGE: Change the settings of the website chat.
        AGENCY_MANAGE: Manage the agency.
        ACCOUNTS_VIEW: See sending accounts.
        ACCOUNTS_MANAGE: Manage sending accounts.
        LEAD_MANAGEMENT_VIEW: See lead management.
        LEADS_MOVE: Move leads.
        CRM_VIEW: See the CRM.
        WEBSITE_VISITORS_VIEW: See website visitors.
        BLOCKLIST_MANAGE: Manage the block list.
        PREFERENCES_MANAGE: Manage preferences.
        INBOX_PLACEMENT_VIEW: Inbox placement; despite the name the vendor describes it as a right to manage.
        AI_AGENTS_MANAGE: Manage AI agents.
        WORKSPACE_GROUP_MEMBERS_INVITE: Invite workspaces to the group.
        WORKSPACE_GROUP_MEMBERS_REMOVE: Remove workspaces from the group.
        WORKSPACE_GROUP_MEMBERS_LEAVE: Take the workspace out of its group.
    """

    DASHBOARD_VIEW = "dashboard.view"
    CAMPAIGNS_VIEW = "campaigns.view"
    CAMPAIGNS_CREATE = "campaigns.create"
    CAMPAIGNS_EDIT = "campaigns.edit"
    CAMPAIGNS_DELETE = "campaigns.delete"
    ORGANIZATION_MANAGE = "organization.manage"
    ORGANIZATION_INTEGRATIONS = "organization.integrations"
    ORGANIZATION_BILLING = "organization.billing"
    ORGANIZATION_USERS_MANAGE = "organization.users.manage"
    LEAD_FINDER_VIEW = "leadFinder.view"
    CUSTOM_LEAD_LABELS_CREATE = "customLeadLabels.create"
    CUSTOM_LEAD_LABELS_EDIT = "customLeadLabels.edit"
    CUSTOM_LEAD_LABELS_DELETE = "customLeadLabels.delete"
    UNIBOX_ALL = "unibox.all"
    ANALYTICS_VIEW = "analytics.view"
    WEBSITE_CHAT_VIEW = "websiteChat.view"
    WEBSITE_CHAT_MANAGE = "websiteChat.manage"
    AGENCY_MANAGE = "agency.manage"
    ACCOUNTS_VIEW = "accounts.view"
    ACCOUNTS_MANAGE = "accounts.manage"
    LEAD_MANAGEMENT_VIEW = "leadManagement.view"
    LEADS_MOVE = "leads.move"
    CRM_VIEW = "crm.view"
    WEBSITE_VISITORS_VIEW = "websiteVisitors.view"
    BLOCKLIST_MANAGE = "blocklist.manage"
    PREFERENCES_MANAGE = "preferences.manage"
    INBOX_PLACEMENT_VIEW = "inboxPlacement.view"
    AI_AGENTS_MANAGE = "aiAgents.manage"
    WORKSPACE_GROUP_MEMBERS_INVITE = "workspaceGroupMembers.invite"
    WORKSPACE_GROUP_MEMBERS_REMOVE = "workspaceGroupMembers.remove"
    WORKSPACE_GROUP_MEMBERS_LEAVE = "workspaceGroupMembers.leave"
