# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class WorkspaceMemberPermission(StrEnum):
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
        LEADFINDER_VIEW: See the lead finder.
        CUSTOMLEADLABELS_CREATE: Create custom lead labels.
        CUSTOMLEADLABELS_EDIT: Change custom lead labels.
        CUSTOMLEADLABELS_DELETE: Delete custom lead labels.
        UNIBOX_ALL: See everything in the Unibox.
        ANALYTICS_VIEW: See analytics.
        WEBSITECHAT_VIEW: See the settings of the website chat.
        WEBSITECHAT_MANAGE: Change the settings of the website chat.
        AGENCY_MANAGE: Manage the agency.
        ACCOUNTS_VIEW: See sending accounts.
        ACCOUNTS_MANAGE: Manage sending accounts.
        LEADMANAGEMENT_VIEW: See lead management.
        LEADS_MOVE: Move leads.
        CRM_VIEW: See the CRM.
        WEBSITEVISITORS_VIEW: See website visitors.
        BLOCKLIST_MANAGE: Manage the block list.
        PREFERENCES_MANAGE: Manage preferences.
        INBOXPLACEMENT_VIEW: Inbox placement; despite the name the vendor describes it as a right to manage.
        AIAGENTS_MANAGE: Manage AI agents.
        WORKSPACEGROUPMEMBERS_INVITE: Invite workspaces to the group.
        WORKSPACEGROUPMEMBERS_REMOVE: Remove workspaces from the group.
        WORKSPACEGROUPMEMBERS_LEAVE: Take the workspace out of its group.
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
    LEADFINDER_VIEW = "leadFinder.view"
    CUSTOMLEADLABELS_CREATE = "customLeadLabels.create"
    CUSTOMLEADLABELS_EDIT = "customLeadLabels.edit"
    CUSTOMLEADLABELS_DELETE = "customLeadLabels.delete"
    UNIBOX_ALL = "unibox.all"
    ANALYTICS_VIEW = "analytics.view"
    WEBSITECHAT_VIEW = "websiteChat.view"
    WEBSITECHAT_MANAGE = "websiteChat.manage"
    AGENCY_MANAGE = "agency.manage"
    ACCOUNTS_VIEW = "accounts.view"
    ACCOUNTS_MANAGE = "accounts.manage"
    LEADMANAGEMENT_VIEW = "leadManagement.view"
    LEADS_MOVE = "leads.move"
    CRM_VIEW = "crm.view"
    WEBSITEVISITORS_VIEW = "websiteVisitors.view"
    BLOCKLIST_MANAGE = "blocklist.manage"
    PREFERENCES_MANAGE = "preferences.manage"
    INBOXPLACEMENT_VIEW = "inboxPlacement.view"
    AIAGENTS_MANAGE = "aiAgents.manage"
    WORKSPACEGROUPMEMBERS_INVITE = "workspaceGroupMembers.invite"
    WORKSPACEGROUPMEMBERS_REMOVE = "workspaceGroupMembers.remove"
    WORKSPACEGROUPMEMBERS_LEAVE = "workspaceGroupMembers.leave"
