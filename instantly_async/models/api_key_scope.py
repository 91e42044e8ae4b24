# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class APIKeyScope(OpenStrEnum):
    """A permission, written `area:action`.

    The action `all` covers every action of the area, and the area `all` every area.

    Attributes:
        ALL_ALL: `all:all`.
        ALL_CREATE: `all:create`.
        ALL_READ: `all:read`.
        ALL_UPDATE: `all:update`.
        ALL_DELETE: `all:delete`.
        AI_AGENTS_ALL: `ai_agents:all`.
        AI_AGENTS_CREATE: `ai_agents:create`.
        AI_AGENTS_READ: `ai_agents:read`.
        AI_AGENTS_UPDATE: `ai_agents:update`.
        AI_AGENTS_DELETE: `ai_agents:delete`.
        API_KEYS_ALL: `api_keys:all`.
        API_KEYS_CREATE: `api_keys:create`.
        API_KEYS_READ: `api_keys:read`.
        API_KEYS_UPDATE: `api_keys:update`.
        API_KEYS_DELETE: `api_keys:delete`.
        AUDIT_LOGS_ALL: `audit_logs:all`.
        AUDIT_LOGS_CREATE: `audit_logs:create`.
        AUDIT_LOGS_READ: `audit_logs:read`.
        AUDIT_LOGS_UPDATE: `audit_logs:update`.
        AUDIT_LOGS_DELETE: `audit_logs:delete`.
        CUSTOM_PROMPT_TEMPLATES_ALL: `custom_prompt_templates:all`.
        CUSTOM_PROMPT_TEMPLATES_CREATE: `custom_prompt_templates:create`.
        CUSTOM_PROMPT_TEMPLATES_READ: `custom_prompt_templates:read`.
        CUSTOM_PROMPT_TEMPLATES_UPDATE: `custom_prompt_templates:update`.
        CUSTOM_PROMPT_TEMPLATES_DELETE: `custom_prompt_templates:delete`.
        ACCOUNT_CAMPAIGN_MAPPINGS_ALL: `account_campaign_mappings:all`.
        ACCOUNT_CAMPAIGN_MAPPINGS_CREATE: `account_campaign_mappings:create`.
        ACCOUNT_CAMPAIGN_MAPPINGS_READ: `account_campaign_mappings:read`.
        ACCOUNT_CAMPAIGN_MAPPINGS_UPDATE: `account_campaign_mappings:update`.
        ACCOUNT_CAMPAIGN_MAPPINGS_DELETE: `account_campaign_mappings:delete`.
        CAMPAIGNS_ALL: `campaigns:all`.
        CAMPAIGNS_CREATE: `campaigns:create`.
        CAMPAIGNS_READ: `campaigns:read`.
        CAMPAIGNS_UPDATE: `campaigns:update`.
        CAMPAIGNS_DELETE: `campaigns:delete`.
        INBOX_PLACEMENT_TESTS_ALL: `inbox_placement_tests:all`.
        INBOX_PLACEMENT_TESTS_CREATE: `inbox_placement_tests:create`.
        INBOX_PLACEMENT_TESTS_READ: `inbox_placement_tests:read`.
        INBOX_PLACEMENT_TESTS_UPDATE: `inbox_placement_tests:update`.
        INBOX_PLACEMENT_TESTS_DELETE: `inbox_placement_tests:delete`.
        INBOX_PLACEMENT_ANALYTICS_ALL: `inbox_placement_analytics:all`.
        INBOX_PLACEMENT_ANALYTICS_CREATE: `inbox_placement_analytics:create`.
        INBOX_PLACEMENT_ANALYTICS_READ: `inbox_placement_analytics:read`.
        INBOX_PLACEMENT_ANALYTICS_UPDATE: `inbox_placement_analytics:update`.
        INBOX_PLACEMENT_ANALYTICS_DELETE: `inbox_placement_analytics:delete`.
        INBOX_PLACEMENT_REPORTS_ALL: `inbox_placement_reports:all`.
        INBOX_PLACEMENT_REPORTS_CREATE: `inbox_placement_reports:create`.
        INBOX_PLACEMENT_REPORTS_READ: `inbox_placement_reports:read`.
        INBOX_PLACEMENT_REPORTS_UPDATE: `inbox_placement_reports:update`.
        INBOX_PLACEMENT_REPORTS_DELETE: `inbox_placement_reports:delete`.
        LEAD_LISTS_ALL: `lead_lists:all`.
        LEAD_LISTS_CREATE: `lead_lists:create`.
        LEAD_LISTS_READ: `lead_lists:read`.
        LEAD_LISTS_UPDATE: `lead_lists:update`.
        LEAD_LISTS_DELETE: `lead_lists:delete`.
        LEADS_ALL: `leads:all`.
        LEADS_CREATE: `leads:create`.
        LEADS_READ: `leads:read`.
        LEADS_UPDATE: `leads:update`.
        LEADS_DELETE: `leads:delete`.
        BACKGROUND_JOBS_ALL: `background-jobs:all`.
        BACKGROUND_JOBS_CREATE: `background-jobs:create`.
        BACKGROUND_JOBS_READ: `background-jobs:read`.
        BACKGROUND_JOBS_UPDATE: `background-jobs:update`.
        BACKGROUND_JOBS_DELETE: `background-jobs:delete`.
        CUSTOM_TAGS_ALL: `custom_tags:all`.
        CUSTOM_TAGS_CREATE: `custom_tags:create`.
        CUSTOM_TAGS_READ: `custom_tags:read`.
        CUSTOM_TAGS_UPDATE: `custom_tags:update`.
        CUSTOM_TAGS_DELETE: `custom_tags:delete`.
        CUSTOM_TAG_MAPPINGS_ALL: `custom_tag_mappings:all`.
        CUSTOM_TAG_MAPPINGS_CREATE: `custom_tag_mappings:create`.
        CUSTOM_TAG_MAPPINGS_READ: `custom_tag_mappings:read`.
        CUSTOM_TAG_MAPPINGS_UPDATE: `custom_tag_mappings:update`.
        CUSTOM_TAG_MAPPINGS_DELETE: `custom_tag_mappings:delete`.
        CRM_ACTIONS_ALL: `crm_actions:all`.
        CRM_ACTIONS_CREATE: `crm_actions:create`.
        CRM_ACTIONS_READ: `crm_actions:read`.
        CRM_ACTIONS_UPDATE: `crm_actions:update`.
        CRM_ACTIONS_DELETE: `crm_actions:delete`.
        ACCOUNTS_ALL: `accounts:all`.
        ACCOUNTS_CREATE: `accounts:create`.
        ACCOUNTS_READ: `accounts:read`.
        ACCOUNTS_UPDATE: `accounts:update`.
        ACCOUNTS_DELETE: `accounts:delete`.
        BLOCK_LIST_ENTRIES_ALL: `block_list_entries:all`.
        BLOCK_LIST_ENTRIES_CREATE: `block_list_entries:create`.
        BLOCK_LIST_ENTRIES_READ: `block_list_entries:read`.
        BLOCK_LIST_ENTRIES_UPDATE: `block_list_entries:update`.
        BLOCK_LIST_ENTRIES_DELETE: `block_list_entries:delete`.
        LEAD_LABELS_ALL: `lead-labels:all`.
        LEAD_LABELS_CREATE: `lead-labels:create`.
        LEAD_LABELS_READ: `lead-labels:read`.
        LEAD_LABELS_UPDATE: `lead-labels:update`.
        LEAD_LABELS_DELETE: `lead-labels:delete`.
        EMAIL_VERIFICATIONS_ALL: `email_verifications:all`.
        EMAIL_VERIFICATIONS_CREATE: `email_verifications:create`.
        EMAIL_VERIFICATIONS_READ: `email_verifications:read`.
        EMAILS_ALL: `emails:all`.
        EMAILS_CREATE: `emails:create`.
        EMAILS_READ: `emails:read`.
        EMAILS_UPDATE: `emails:update`.
        EMAILS_DELETE: `emails:delete`.
        EMAIL_TEMPLATES_ALL: `email_templates:all`.
        EMAIL_TEMPLATES_CREATE: `email_templates:create`.
        EMAIL_TEMPLATES_READ: `email_templates:read`.
        EMAIL_TEMPLATES_UPDATE: `email_templates:update`.
        EMAIL_TEMPLATES_DELETE: `email_templates:delete`.
        WORKSPACES_ALL: `workspaces:all`.
        WORKSPACES_CREATE: `workspaces:create`.
        WORKSPACES_READ: `workspaces:read`.
        WORKSPACES_UPDATE: `workspaces:update`.
        WORKSPACES_DELETE: `workspaces:delete`.
        WORKSPACE_BILLING_ALL: `workspace_billing:all`.
        WORKSPACE_BILLING_CREATE: `workspace_billing:create`.
        WORKSPACE_BILLING_READ: `workspace_billing:read`.
        WORKSPACE_BILLING_UPDATE: `workspace_billing:update`.
        WORKSPACE_BILLING_DELETE: `workspace_billing:delete`.
        WORKSPACE_GROUP_MEMBERS_ALL: `workspace_group_members:all`.
        WORKSPACE_GROUP_MEMBERS_CREATE: `workspace_group_members:create`.
        WORKSPACE_GROUP_MEMBERS_READ: `workspace_group_members:read`.
        WORKSPACE_GROUP_MEMBERS_UPDATE: `workspace_group_members:update`.
        WORKSPACE_GROUP_MEMBERS_DELETE: `workspace_group_members:delete`.
        WORKSPACE_MEMBERS_ALL: `workspace_members:all`.
        WORKSPACE_MEMBERS_CREATE: `workspace_members:create`.
        WORKSPACE_MEMBERS_READ: `workspace_members:read`.
        WORKSPACE_MEMBERS_UPDATE: `workspace_members:update`.
        WORKSPACE_MEMBERS_DELETE: `workspace_members:delete`.
        SUBSEQUENCES_ALL: `subsequences:all`.
        SUBSEQUENCES_CREATE: `subsequences:create`.
        SUBSEQUENCES_READ: `subsequences:read`.
        SUBSEQUENCES_UPDATE: `subsequences:update`.
        SUBSEQUENCES_DELETE: `subsequences:delete`.
        AI_SDR_ALL: `ai_sdr:all`.
        AI_SDR_CREATE: `ai_sdr:create`.
        AI_SDR_READ: `ai_sdr:read`.
        AI_SDR_UPDATE: `ai_sdr:update`.
        AI_SDR_DELETE: `ai_sdr:delete`.
        AI_SDR_REPLIES_ALL: `ai_sdr_replies:all`.
        AI_SDR_REPLIES_CREATE: `ai_sdr_replies:create`.
        AI_SDR_REPLIES_READ: `ai_sdr_replies:read`.
        AI_SDR_REPLIES_UPDATE: `ai_sdr_replies:update`.
        AI_SDR_REPLIES_DELETE: `ai_sdr_replies:delete`.
        AI_INBOX_MANAGER_ANALYTICS_ALL: `ai_inbox_manager_analytics:all`.
        AI_INBOX_MANAGER_ANALYTICS_CREATE: `ai_inbox_manager_analytics:create`.
        AI_INBOX_MANAGER_ANALYTICS_READ: `ai_inbox_manager_analytics:read`.
        AI_INBOX_MANAGER_ANALYTICS_UPDATE: `ai_inbox_manager_analytics:update`.
        AI_INBOX_MANAGER_ANALYTICS_DELETE: `ai_inbox_manager_analytics:delete`.
        SALES_FLOWS_ALL: `sales_flows:all`.
        SALES_FLOWS_CREATE: `sales_flows:create`.
        SALES_FLOWS_READ: `sales_flows:read`.
        SALES_FLOWS_UPDATE: `sales_flows:update`.
        SALES_FLOWS_DELETE: `sales_flows:delete`.
        WEBHOOKS_ALL: `webhooks:all`.
        WEBHOOKS_CREATE: `webhooks:create`.
        WEBHOOKS_READ: `webhooks:read`.
        WEBHOOKS_UPDATE: `webhooks:update`.
        WEBHOOKS_DELETE: `webhooks:delete`.
        WEBHOOK_EVENTS_ALL: `webhook_events:all`.
        WEBHOOK_EVENTS_CREATE: `webhook_events:create`.
        WEBHOOK_EVENTS_READ: `webhook_events:read`.
        WEBHOOK_EVENTS_UPDATE: `webhook_events:update`.
        WEBHOOK_EVENTS_DELETE: `webhook_events:delete`.
        SECURITY_TOKENS_ALL: `security_tokens:all`.
        SECURITY_TOKENS_CREATE: `security_tokens:create`.
        SECURITY_TOKENS_READ: `security_tokens:read`.
        SECURITY_TOKENS_UPDATE: `security_tokens:update`.
        SECURITY_TOKENS_DELETE: `security_tokens:delete`.
        DFY_EMAIL_ACCOUNT_ORDERS_ALL: `dfy_email_account_orders:all`.
        DFY_EMAIL_ACCOUNT_ORDERS_CREATE: `dfy_email_account_orders:create`.
        DFY_EMAIL_ACCOUNT_ORDERS_READ: `dfy_email_account_orders:read`.
        DFY_EMAIL_ACCOUNT_ORDERS_UPDATE: `dfy_email_account_orders:update`.
        DFY_EMAIL_ACCOUNT_ORDERS_DELETE: `dfy_email_account_orders:delete`.
        AUTH_ALL: `auth:all`.
        AUTH_CREATE: `auth:create`.
        AUTH_READ: `auth:read`.
        AUTH_UPDATE: `auth:update`.
        AUTH_DELETE: `auth:delete`.
    """

    ALL_ALL = "all:all"
    ALL_CREATE = "all:create"
    ALL_READ = "all:read"
    ALL_UPDATE = "all:update"
    ALL_DELETE = "all:delete"
    AI_AGENTS_ALL = "ai_agents:all"
    AI_AGENTS_CREATE = "ai_agents:create"
    AI_AGENTS_READ = "ai_agents:read"
    AI_AGENTS_UPDATE = "ai_agents:update"
    AI_AGENTS_DELETE = "ai_agents:delete"
    API_KEYS_ALL = "api_keys:all"
    API_KEYS_CREATE = "api_keys:create"
    API_KEYS_READ = "api_keys:read"
    API_KEYS_UPDATE = "api_keys:update"
    API_KEYS_DELETE = "api_keys:delete"
    AUDIT_LOGS_ALL = "audit_logs:all"
    AUDIT_LOGS_CREATE = "audit_logs:create"
    AUDIT_LOGS_READ = "audit_logs:read"
    AUDIT_LOGS_UPDATE = "audit_logs:update"
    AUDIT_LOGS_DELETE = "audit_logs:delete"
    CUSTOM_PROMPT_TEMPLATES_ALL = "custom_prompt_templates:all"
    CUSTOM_PROMPT_TEMPLATES_CREATE = "custom_prompt_templates:create"
    CUSTOM_PROMPT_TEMPLATES_READ = "custom_prompt_templates:read"
    CUSTOM_PROMPT_TEMPLATES_UPDATE = "custom_prompt_templates:update"
    CUSTOM_PROMPT_TEMPLATES_DELETE = "custom_prompt_templates:delete"
    ACCOUNT_CAMPAIGN_MAPPINGS_ALL = "account_campaign_mappings:all"
    ACCOUNT_CAMPAIGN_MAPPINGS_CREATE = "account_campaign_mappings:create"
    ACCOUNT_CAMPAIGN_MAPPINGS_READ = "account_campaign_mappings:read"
    ACCOUNT_CAMPAIGN_MAPPINGS_UPDATE = "account_campaign_mappings:update"
    ACCOUNT_CAMPAIGN_MAPPINGS_DELETE = "account_campaign_mappings:delete"
    CAMPAIGNS_ALL = "campaigns:all"
    CAMPAIGNS_CREATE = "campaigns:create"
    CAMPAIGNS_READ = "campaigns:read"
    CAMPAIGNS_UPDATE = "campaigns:update"
    CAMPAIGNS_DELETE = "campaigns:delete"
    INBOX_PLACEMENT_TESTS_ALL = "inbox_placement_tests:all"
    INBOX_PLACEMENT_TESTS_CREATE = "inbox_placement_tests:create"
    INBOX_PLACEMENT_TESTS_READ = "inbox_placement_tests:read"
    INBOX_PLACEMENT_TESTS_UPDATE = "inbox_placement_tests:update"
    INBOX_PLACEMENT_TESTS_DELETE = "inbox_placement_tests:delete"
    INBOX_PLACEMENT_ANALYTICS_ALL = "inbox_placement_analytics:all"
    INBOX_PLACEMENT_ANALYTICS_CREATE = "inbox_placement_analytics:create"
    INBOX_PLACEMENT_ANALYTICS_READ = "inbox_placement_analytics:read"
    INBOX_PLACEMENT_ANALYTICS_UPDATE = "inbox_placement_analytics:update"
    INBOX_PLACEMENT_ANALYTICS_DELETE = "inbox_placement_analytics:delete"
    INBOX_PLACEMENT_REPORTS_ALL = "inbox_placement_reports:all"
    INBOX_PLACEMENT_REPORTS_CREATE = "inbox_placement_reports:create"
    INBOX_PLACEMENT_REPORTS_READ = "inbox_placement_reports:read"
    INBOX_PLACEMENT_REPORTS_UPDATE = "inbox_placement_reports:update"
    INBOX_PLACEMENT_REPORTS_DELETE = "inbox_placement_reports:delete"
    LEAD_LISTS_ALL = "lead_lists:all"
    LEAD_LISTS_CREATE = "lead_lists:create"
    LEAD_LISTS_READ = "lead_lists:read"
    LEAD_LISTS_UPDATE = "lead_lists:update"
    LEAD_LISTS_DELETE = "lead_lists:delete"
    LEADS_ALL = "leads:all"
    LEADS_CREATE = "leads:create"
    LEADS_READ = "leads:read"
    LEADS_UPDATE = "leads:update"
    LEADS_DELETE = "leads:delete"
    BACKGROUND_JOBS_ALL = "background-jobs:all"
    BACKGROUND_JOBS_CREATE = "background-jobs:create"
    BACKGROUND_JOBS_READ = "background-jobs:read"
    BACKGROUND_JOBS_UPDATE = "background-jobs:update"
    BACKGROUND_JOBS_DELETE = "background-jobs:delete"
    CUSTOM_TAGS_ALL = "custom_tags:all"
    CUSTOM_TAGS_CREATE = "custom_tags:create"
    CUSTOM_TAGS_READ = "custom_tags:read"
    CUSTOM_TAGS_UPDATE = "custom_tags:update"
    CUSTOM_TAGS_DELETE = "custom_tags:delete"
    CUSTOM_TAG_MAPPINGS_ALL = "custom_tag_mappings:all"
    CUSTOM_TAG_MAPPINGS_CREATE = "custom_tag_mappings:create"
    CUSTOM_TAG_MAPPINGS_READ = "custom_tag_mappings:read"
    CUSTOM_TAG_MAPPINGS_UPDATE = "custom_tag_mappings:update"
    CUSTOM_TAG_MAPPINGS_DELETE = "custom_tag_mappings:delete"
    CRM_ACTIONS_ALL = "crm_actions:all"
    CRM_ACTIONS_CREATE = "crm_actions:create"
    CRM_ACTIONS_READ = "crm_actions:read"
    CRM_ACTIONS_UPDATE = "crm_actions:update"
    CRM_ACTIONS_DELETE = "crm_actions:delete"
    ACCOUNTS_ALL = "accounts:all"
    ACCOUNTS_CREATE = "accounts:create"
    ACCOUNTS_READ = "accounts:read"
    ACCOUNTS_UPDATE = "accounts:update"
    ACCOUNTS_DELETE = "accounts:delete"
    BLOCK_LIST_ENTRIES_ALL = "block_list_entries:all"
    BLOCK_LIST_ENTRIES_CREATE = "block_list_entries:create"
    BLOCK_LIST_ENTRIES_READ = "block_list_entries:read"
    BLOCK_LIST_ENTRIES_UPDATE = "block_list_entries:update"
    BLOCK_LIST_ENTRIES_DELETE = "block_list_entries:delete"
    LEAD_LABELS_ALL = "lead-labels:all"
    LEAD_LABELS_CREATE = "lead-labels:create"
    LEAD_LABELS_READ = "lead-labels:read"
    LEAD_LABELS_UPDATE = "lead-labels:update"
    LEAD_LABELS_DELETE = "lead-labels:delete"
    EMAIL_VERIFICATIONS_ALL = "email_verifications:all"
    EMAIL_VERIFICATIONS_CREATE = "email_verifications:create"
    EMAIL_VERIFICATIONS_READ = "email_verifications:read"
    EMAILS_ALL = "emails:all"
    EMAILS_CREATE = "emails:create"
    EMAILS_READ = "emails:read"
    EMAILS_UPDATE = "emails:update"
    EMAILS_DELETE = "emails:delete"
    EMAIL_TEMPLATES_ALL = "email_templates:all"
    EMAIL_TEMPLATES_CREATE = "email_templates:create"
    EMAIL_TEMPLATES_READ = "email_templates:read"
    EMAIL_TEMPLATES_UPDATE = "email_templates:update"
    EMAIL_TEMPLATES_DELETE = "email_templates:delete"
    WORKSPACES_ALL = "workspaces:all"
    WORKSPACES_CREATE = "workspaces:create"
    WORKSPACES_READ = "workspaces:read"
    WORKSPACES_UPDATE = "workspaces:update"
    WORKSPACES_DELETE = "workspaces:delete"
    WORKSPACE_BILLING_ALL = "workspace_billing:all"
    WORKSPACE_BILLING_CREATE = "workspace_billing:create"
    WORKSPACE_BILLING_READ = "workspace_billing:read"
    WORKSPACE_BILLING_UPDATE = "workspace_billing:update"
    WORKSPACE_BILLING_DELETE = "workspace_billing:delete"
    WORKSPACE_GROUP_MEMBERS_ALL = "workspace_group_members:all"
    WORKSPACE_GROUP_MEMBERS_CREATE = "workspace_group_members:create"
    WORKSPACE_GROUP_MEMBERS_READ = "workspace_group_members:read"
    WORKSPACE_GROUP_MEMBERS_UPDATE = "workspace_group_members:update"
    WORKSPACE_GROUP_MEMBERS_DELETE = "workspace_group_members:delete"
    WORKSPACE_MEMBERS_ALL = "workspace_members:all"
    WORKSPACE_MEMBERS_CREATE = "workspace_members:create"
    WORKSPACE_MEMBERS_READ = "workspace_members:read"
    WORKSPACE_MEMBERS_UPDATE = "workspace_members:update"
    WORKSPACE_MEMBERS_DELETE = "workspace_members:delete"
    SUBSEQUENCES_ALL = "subsequences:all"
    SUBSEQUENCES_CREATE = "subsequences:create"
    SUBSEQUENCES_READ = "subsequences:read"
    SUBSEQUENCES_UPDATE = "subsequences:update"
    SUBSEQUENCES_DELETE = "subsequences:delete"
    AI_SDR_ALL = "ai_sdr:all"
    AI_SDR_CREATE = "ai_sdr:create"
    AI_SDR_READ = "ai_sdr:read"
    AI_SDR_UPDATE = "ai_sdr:update"
    AI_SDR_DELETE = "ai_sdr:delete"
    AI_SDR_REPLIES_ALL = "ai_sdr_replies:all"
    AI_SDR_REPLIES_CREATE = "ai_sdr_replies:create"
    AI_SDR_REPLIES_READ = "ai_sdr_replies:read"
    AI_SDR_REPLIES_UPDATE = "ai_sdr_replies:update"
    AI_SDR_REPLIES_DELETE = "ai_sdr_replies:delete"
    AI_INBOX_MANAGER_ANALYTICS_ALL = "ai_inbox_manager_analytics:all"
    AI_INBOX_MANAGER_ANALYTICS_CREATE = "ai_inbox_manager_analytics:create"
    AI_INBOX_MANAGER_ANALYTICS_READ = "ai_inbox_manager_analytics:read"
    AI_INBOX_MANAGER_ANALYTICS_UPDATE = "ai_inbox_manager_analytics:update"
    AI_INBOX_MANAGER_ANALYTICS_DELETE = "ai_inbox_manager_analytics:delete"
    SALES_FLOWS_ALL = "sales_flows:all"
    SALES_FLOWS_CREATE = "sales_flows:create"
    SALES_FLOWS_READ = "sales_flows:read"
    SALES_FLOWS_UPDATE = "sales_flows:update"
    SALES_FLOWS_DELETE = "sales_flows:delete"
    WEBHOOKS_ALL = "webhooks:all"
    WEBHOOKS_CREATE = "webhooks:create"
    WEBHOOKS_READ = "webhooks:read"
    WEBHOOKS_UPDATE = "webhooks:update"
    WEBHOOKS_DELETE = "webhooks:delete"
    WEBHOOK_EVENTS_ALL = "webhook_events:all"
    WEBHOOK_EVENTS_CREATE = "webhook_events:create"
    WEBHOOK_EVENTS_READ = "webhook_events:read"
    WEBHOOK_EVENTS_UPDATE = "webhook_events:update"
    WEBHOOK_EVENTS_DELETE = "webhook_events:delete"
    SECURITY_TOKENS_ALL = "security_tokens:all"
    SECURITY_TOKENS_CREATE = "security_tokens:create"
    SECURITY_TOKENS_READ = "security_tokens:read"
    SECURITY_TOKENS_UPDATE = "security_tokens:update"
    SECURITY_TOKENS_DELETE = "security_tokens:delete"
    DFY_EMAIL_ACCOUNT_ORDERS_ALL = "dfy_email_account_orders:all"
    DFY_EMAIL_ACCOUNT_ORDERS_CREATE = "dfy_email_account_orders:create"
    DFY_EMAIL_ACCOUNT_ORDERS_READ = "dfy_email_account_orders:read"
    DFY_EMAIL_ACCOUNT_ORDERS_UPDATE = "dfy_email_account_orders:update"
    DFY_EMAIL_ACCOUNT_ORDERS_DELETE = "dfy_email_account_orders:delete"
    AUTH_ALL = "auth:all"
    AUTH_CREATE = "auth:create"
    AUTH_READ = "auth:read"
    AUTH_UPDATE = "auth:update"
    AUTH_DELETE = "auth:delete"
