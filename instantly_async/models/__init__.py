# Generated from openapi.yaml by `make generate`; edits here are lost.
"""The models and enums of the API; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import lazy

if TYPE_CHECKING:
    from .account import Account
    from .account_campaign_mapping import AccountCampaignMapping
    from .account_campaign_mapping_page import AccountCampaignMappingPage
    from .account_filter import AccountFilter
    from .account_page import AccountPage
    from .account_provider_code import AccountProviderCode
    from .account_sort_field import AccountSortField
    from .account_status import AccountStatus
    from .account_status_message import AccountStatusMessage
    from .account_tag import AccountTag
    from .account_vitals import AccountVitals
    from .accounts_summary import AccountsSummary
    from .active_deliverability_activity import ActiveDeliverabilityActivity
    from .active_status import ActiveStatus
    from .admin_workspace import AdminWorkspace
    from .advanced_warmup_settings import AdvancedWarmupSettings
    from .ai_agent import AIAgent
    from .ai_agent_analytics import AIAgentAnalytics
    from .ai_agent_analytics_list import AIAgentAnalyticsList
    from .ai_agent_configuration_mode import AIAgentConfigurationMode
    from .ai_agent_guidance import AIAgentGuidance
    from .ai_agent_guidance_page import AIAgentGuidancePage
    from .ai_agent_status import AIAgentStatus
    from .ai_agent_summary import AIAgentSummary
    from .ai_agent_summary_page import AIAgentSummaryPage
    from .ai_agent_type import AIAgentType
    from .ai_deliverability_agent import AIDeliverabilityAgent
    from .ai_enrichment_job import AIEnrichmentJob
    from .ai_enrichment_progress import AIEnrichmentProgress
    from .ai_inbox_manager import AIInboxManager
    from .ai_lead_finder_agent import AILeadFinderAgent
    from .ai_lead_finder_agent_page import AILeadFinderAgentPage
    from .ai_reply_label import AIReplyLabel
    from .ai_sales_agent import AISalesAgent
    from .ai_sales_agent_activity import AISalesAgentActivity
    from .ai_sales_agent_activity_page import AISalesAgentActivityPage
    from .ai_sales_agent_reply import AISalesAgentReply
    from .ai_sales_agent_reply_page import AISalesAgentReplyPage
    from .api_key import APIKey
    from .api_key_page import APIKeyPage
    from .api_key_scope import APIKeyScope
    from .approved_activities import ApprovedActivities
    from .audit_log import AuditLog
    from .audit_log_activity_type import AuditLogActivityType
    from .audit_log_page import AuditLogPage
    from .authentication_failure_results import AuthenticationFailureResults
    from .auto_variant_select import AutoVariantSelect
    from .auto_variant_trigger import AutoVariantTrigger
    from .background_job import BackgroundJob
    from .background_job_data import BackgroundJobData
    from .background_job_entity_type import BackgroundJobEntityType
    from .background_job_page import BackgroundJobPage
    from .background_job_sort_column import BackgroundJobSortColumn
    from .background_job_status import BackgroundJobStatus
    from .background_job_type import BackgroundJobType
    from .billing_interval import BillingInterval
    from .blacklist_entry import BlacklistEntry
    from .blacklist_report import BlacklistReport
    from .block_list_entry import BlockListEntry
    from .block_list_entry_page import BlockListEntryPage
    from .bulk_add_leads_result import BulkAddLeadsResult
    from .bulk_assign_leads_result import BulkAssignLeadsResult
    from .bulk_create_block_list_result import BulkCreateBlockListResult
    from .bundle_plan import BundlePlan
    from .bundle_product import BundleProduct
    from .business_source_type import BusinessSourceType
    from .calendly_integration import CalendlyIntegration
    from .calendly_question import CalendlyQuestion
    from .campaign import Campaign
    from .campaign_analytics import CampaignAnalytics
    from .campaign_analytics_overview import CampaignAnalyticsOverview
    from .campaign_matches import CampaignMatches
    from .campaign_opportunities import CampaignOpportunities
    from .campaign_page import CampaignPage
    from .campaign_schedule import CampaignSchedule
    from .campaign_sequence import CampaignSequence
    from .campaign_status import CampaignStatus
    from .campaign_steps_analytics import CampaignStepsAnalytics
    from .campaign_subsequence import CampaignSubsequence
    from .campaign_subsequence_page import CampaignSubsequencePage
    from .cancelled_dfy_account import CancelledDFYAccount
    from .cancelled_dfy_accounts import CancelledDFYAccounts
    from .chart_point import ChartPoint
    from .company_limit import CompanyLimit
    from .company_limit_mode import CompanyLimitMode
    from .company_limit_scope import CompanyLimitScope
    from .company_news import CompanyNews
    from .company_revenue import CompanyRevenue
    from .completed_activity_summary import CompletedActivitySummary
    from .completed_feed_item import CompletedFeedItem
    from .created_enrichment import CreatedEnrichment
    from .created_enrichment_payload import CreatedEnrichmentPayload
    from .created_lead import CreatedLead
    from .credits_addon import CreditsAddon
    from .credits_plan import CreditsPlan
    from .credits_product import CreditsProduct
    from .crm_actions import CRMActions
    from .custom_prompt_template import CustomPromptTemplate
    from .custom_tag import CustomTag
    from .custom_tag_mapping import CustomTagMapping
    from .custom_tag_mapping_page import CustomTagMappingPage
    from .custom_tag_page import CustomTagPage
    from .customer_profile_keywords import CustomerProfileKeywords
    from .daily_account_analytics import DailyAccountAnalytics
    from .daily_campaign_analytics import DailyCampaignAnalytics
    from .daily_limit_mode import DailyLimitMode
    from .daily_limit_state import DailyLimitState
    from .default_deliverability_agent import DefaultDeliverabilityAgent
    from .default_deliverability_state import DefaultDeliverabilityState
    from .delay_unit import DelayUnit
    from .deleted_count import DeletedCount
    from .deleted_guidance_rule import DeletedGuidanceRule
    from .deliverability_activity import DeliverabilityActivity
    from .deliverability_activity_status import DeliverabilityActivityStatus
    from .deliverability_check import DeliverabilityCheck
    from .deliverability_current_activity import DeliverabilityCurrentActivity
    from .deliverability_deployment import DeliverabilityDeployment
    from .deliverability_feed import DeliverabilityFeed
    from .deliverability_feed_filter import DeliverabilityFeedFilter
    from .deliverability_feed_item import DeliverabilityFeedItem
    from .deliverability_feed_item_page import DeliverabilityFeedItemPage
    from .deliverability_integrations import DeliverabilityIntegrations
    from .deliverability_outcome import DeliverabilityOutcome
    from .deliverability_payload import DeliverabilityPayload
    from .deliverability_run import DeliverabilityRun
    from .deliverability_run_start import DeliverabilityRunStart
    from .deliverability_run_status import DeliverabilityRunStatus
    from .deliverability_run_summary import DeliverabilityRunSummary
    from .deliverability_schedule import DeliverabilitySchedule
    from .deliverability_slack_settings import DeliverabilitySlackSettings
    from .deliverability_state import DeliverabilityState
    from .deliverability_sub_message import DeliverabilitySubMessage
    from .deliverability_sub_message_status import DeliverabilitySubMessageStatus
    from .deliverability_trend_point import DeliverabilityTrendPoint
    from .department import Department
    from .dfy_account import DFYAccount
    from .dfy_account_page import DFYAccountPage
    from .dfy_email_account_order import DFYEmailAccountOrder
    from .dfy_email_account_order_page import DFYEmailAccountOrderPage
    from .dfy_email_provider import DFYEmailProvider
    from .dfy_invalid_account import DFYInvalidAccount
    from .dfy_order_account import DFYOrderAccount
    from .dfy_order_error import DFYOrderError
    from .dfy_order_item import DFYOrderItem
    from .dfy_order_result import DFYOrderResult
    from .dfy_order_type import DFYOrderType
    from .dfy_priced_order_item import DFYPricedOrderItem
    from .domain_availability import DomainAvailability
    from .domain_availability_list import DomainAvailabilityList
    from .domain_forwarding import DomainForwarding
    from .domain_limiter_state import DomainLimiterState
    from .domain_verification_record import DomainVerificationRecord
    from .domain_vitals import DomainVitals
    from .email import Email
    from .email_attachment import EmailAttachment
    from .email_attachments import EmailAttachments
    from .email_body import EmailBody
    from .email_direction import EmailDirection
    from .email_page import EmailPage
    from .email_template import EmailTemplate
    from .email_type import EmailType
    from .email_verification import EmailVerification
    from .email_verification_request_status import EmailVerificationRequestStatus
    from .email_verification_status import EmailVerificationStatus
    from .employee_count import EmployeeCount
    from .employee_count_at_least import EmployeeCountAtLeast
    from .employee_count_at_most import EmployeeCountAtMost
    from .employee_count_between import EmployeeCountBetween
    from .employee_count_preset import EmployeeCountPreset
    from .enrichment_column import EnrichmentColumn
    from .enrichment_job_status import EnrichmentJobStatus
    from .enrichment_model import EnrichmentModel
    from .enrichment_resource_name import EnrichmentResourceName
    from .enrichment_resource_type import EnrichmentResourceType
    from .enrichment_run import EnrichmentRun
    from .enrichment_run_filter import EnrichmentRunFilter
    from .enrichment_type import EnrichmentType
    from .esp_routing_state import ESPRoutingState
    from .exhaustion_policy import ExhaustionPolicy
    from .fallback_sending_accounts import FallbackSendingAccounts
    from .feed_item_kind import FeedItemKind
    from .feed_item_severity import FeedItemSeverity
    from .feed_item_status import FeedItemStatus
    from .follow_ups_waiting import FollowUpsWaiting
    from .forwarding_mode import ForwardingMode
    from .funding_type import FundingType
    from .guidance_category import GuidanceCategory
    from .guidance_length import GuidanceLength
    from .guidance_options import GuidanceOptions
    from .guidance_rule import GuidanceRule
    from .guidance_rule_list import GuidanceRuleList
    from .guidance_tone import GuidanceTone
    from .ideal_customer_profile import IdealCustomerProfile
    from .inbox_manager_activity import InboxManagerActivity
    from .inbox_manager_activity_page import InboxManagerActivityPage
    from .inbox_manager_activity_type import InboxManagerActivityType
    from .inbox_manager_analytics_summary import InboxManagerAnalyticsSummary
    from .inbox_manager_configuration_type import InboxManagerConfigurationType
    from .inbox_manager_daily_summary import InboxManagerDailySummary
    from .inbox_manager_integrations import InboxManagerIntegrations
    from .inbox_manager_job_type import InboxManagerJobType
    from .inbox_manager_metadata import InboxManagerMetadata
    from .inbox_manager_payload import InboxManagerPayload
    from .inbox_manager_settings import InboxManagerSettings
    from .inbox_manager_settings_update import InboxManagerSettingsUpdate
    from .inbox_placement_analytics import InboxPlacementAnalytics
    from .inbox_placement_analytics_page import InboxPlacementAnalyticsPage
    from .inbox_placement_blacklist_and_spam_assassin_report import InboxPlacementBlacklistAndSpamAssassinReport
    from .inbox_placement_report_page import InboxPlacementReportPage
    from .inbox_placement_test import InboxPlacementTest
    from .inbox_placement_test_details import InboxPlacementTestDetails
    from .inbox_placement_test_page import InboxPlacementTestPage
    from .include_exclude import IncludeExclude
    from .industry import Industry
    from .industry_filter import IndustryFilter
    from .integration_action import IntegrationAction
    from .integration_state import IntegrationState
    from .interest_sentiment import InterestSentiment
    from .interest_status_accepted import InterestStatusAccepted
    from .issue_tracking import IssueTracking
    from .job_level import JobLevel
    from .job_title_filter import JobTitleFilter
    from .keyword_filter import KeywordFilter
    from .keyword_mode import KeywordMode
    from .label_trigger_mode import LabelTriggerMode
    from .launched_count import LaunchedCount
    from .lead import Lead
    from .lead_activity import LeadActivity
    from .lead_activity_filter import LeadActivityFilter
    from .lead_activity_offset_page import LeadActivityOffsetPage
    from .lead_activity_page import LeadActivityPage
    from .lead_activity_summary import LeadActivitySummary
    from .lead_count import LeadCount
    from .lead_enrichment_status import LeadEnrichmentStatus
    from .lead_esg_code import LeadESGCode
    from .lead_esg_filter import LeadESGFilter
    from .lead_esp_code import LeadESPCode
    from .lead_esp_filter import LeadESPFilter
    from .lead_filter import LeadFilter
    from .lead_finder_activity import LeadFinderActivity
    from .lead_finder_activity_page import LeadFinderActivityPage
    from .lead_finder_activity_payload import LeadFinderActivityPayload
    from .lead_finder_agent_stats import LeadFinderAgentStats
    from .lead_finder_event_type import LeadFinderEventType
    from .lead_finder_filters import LeadFinderFilters
    from .lead_finder_payload import LeadFinderPayload
    from .lead_finder_source import LeadFinderSource
    from .lead_interest_status import LeadInterestStatus
    from .lead_label import LeadLabel
    from .lead_label_page import LeadLabelPage
    from .lead_last_step import LeadLastStep
    from .lead_list import LeadList
    from .lead_list_page import LeadListPage
    from .lead_page import LeadPage
    from .lead_payload import LeadPayload
    from .lead_query import LeadQuery
    from .lead_query_action import LeadQueryAction
    from .lead_query_values import LeadQueryValues
    from .lead_status import LeadStatus
    from .lead_status_comparison import LeadStatusComparison
    from .lead_status_condition import LeadStatusCondition
    from .lead_status_filter import LeadStatusFilter
    from .lead_status_summary import LeadStatusSummary
    from .lead_subsequence_step import LeadSubsequenceStep
    from .lead_upload_method import LeadUploadMethod
    from .lead_verification_status import LeadVerificationStatus
    from .leads_state import LeadsState
    from .location_filter import LocationFilter
    from .location_mode import LocationMode
    from .look_alike_mode import LookAlikeMode
    from .moved_accounts import MovedAccounts
    from .named_location import NamedLocation
    from .new_lead import NewLead
    from .new_lead_limit_state import NewLeadLimitState
    from .new_sales_agent_kind import NewSalesAgentKind
    from .no_show_follow_up import NoShowFollowUp
    from .not_sending_status import NotSendingStatus
    from .oauth_session import OAuthSession
    from .oauth_session_state import OAuthSessionState
    from .oauth_session_status import OAuthSessionStatus
    from .occurrence_comparison import OccurrenceComparison
    from .occurrence_count import OccurrenceCount
    from .opportunity_breakdown import OpportunityBreakdown
    from .opportunity_summary import OpportunitySummary
    from .opportunity_totals import OpportunityTotals
    from .opt_out_settings import OptOutSettings
    from .outreach_addon import OutreachAddon
    from .outreach_plan import OutreachPlan
    from .paused_accounts import PausedAccounts
    from .paused_affected_accounts import PausedAffectedAccounts
    from .paused_campaign_sending import PausedCampaignSending
    from .payment_failure_reason import PaymentFailureReason
    from .person_name import PersonName
    from .phone_number import PhoneNumber
    from .place_location import PlaceLocation
    from .placement_automation import PlacementAutomation
    from .placement_automation_action import PlacementAutomationAction
    from .placement_automation_trigger import PlacementAutomationTrigger
    from .placement_campaign import PlacementCampaign
    from .placement_condition import PlacementCondition
    from .placement_delivery_mode import PlacementDeliveryMode
    from .placement_esp import PlacementESP
    from .placement_insight import PlacementInsight
    from .placement_not_sending_status import PlacementNotSendingStatus
    from .placement_recipient_label import PlacementRecipientLabel
    from .placement_record_type import PlacementRecordType
    from .placement_schedule import PlacementSchedule
    from .placement_sending_method import PlacementSendingMethod
    from .placement_stats_by_date import PlacementStatsByDate
    from .placement_stats_by_test import PlacementStatsByTest
    from .placement_test_metadata import PlacementTestMetadata
    from .placement_test_status import PlacementTestStatus
    from .placement_test_type import PlacementTestType
    from .placement_timing import PlacementTiming
    from .plan_addons import PlanAddons
    from .plan_product import PlanProduct
    from .plan_subscriptions import PlanSubscriptions
    from .pre_warmed_domain import PreWarmedDomain
    from .pre_warmed_domain_extension import PreWarmedDomainExtension
    from .pre_warmed_domains import PreWarmedDomains
    from .pricing_tier import PricingTier
    from .product_plan import ProductPlan
    from .prompt_category import PromptCategory
    from .prompt_creator import PromptCreator
    from .prompt_creator_payload import PromptCreatorPayload
    from .prompt_model import PromptModel
    from .prompt_property import PromptProperty
    from .prompt_template_type import PromptTemplateType
    from .provider_counts import ProviderCounts
    from .provider_routing_action import ProviderRoutingAction
    from .provider_routing_rule import ProviderRoutingRule
    from .recipient_country import RecipientCountry
    from .recipient_type import RecipientType
    from .recovery_method import RecoveryMethod
    from .rejected_activities import RejectedActivities
    from .released_phone_number import ReleasedPhoneNumber
    from .reply_error_code import ReplyErrorCode
    from .reply_sending_status import ReplySendingStatus
    from .resource_enrichment import ResourceEnrichment
    from .resource_enrichment_payload import ResourceEnrichmentPayload
    from .routed_provider import RoutedProvider
    from .sales_agent_action_filter import SalesAgentActionFilter
    from .sales_agent_action_status import SalesAgentActionStatus
    from .sales_agent_action_type import SalesAgentActionType
    from .sales_agent_analytics import SalesAgentAnalytics
    from .sales_agent_autonomy import SalesAgentAutonomy
    from .sales_agent_config import SalesAgentConfig
    from .sales_agent_config_input import SalesAgentConfigInput
    from .sales_agent_enrichment import SalesAgentEnrichment
    from .sales_agent_error_code import SalesAgentErrorCode
    from .sales_agent_kind import SalesAgentKind
    from .sales_agent_memory import SalesAgentMemory
    from .sales_agent_outreach import SalesAgentOutreach
    from .sales_agent_outreach_input import SalesAgentOutreachInput
    from .sales_agent_payload import SalesAgentPayload
    from .sales_agent_payload_autonomy import SalesAgentPayloadAutonomy
    from .sales_agent_payload_config import SalesAgentPayloadConfig
    from .sales_agent_payload_enrichment import SalesAgentPayloadEnrichment
    from .sales_agent_payload_memory import SalesAgentPayloadMemory
    from .sales_agent_payload_outreach import SalesAgentPayloadOutreach
    from .sales_agent_payload_schedule import SalesAgentPayloadSchedule
    from .sales_agent_payload_sending_window import SalesAgentPayloadSendingWindow
    from .sales_agent_payload_timing import SalesAgentPayloadTiming
    from .sales_agent_totals import SalesAgentTotals
    from .sales_flow import SalesFlow
    from .schedule_state import ScheduleState
    from .send_one_by_one_state import SendOneByOneState
    from .sending_days import SendingDays
    from .sending_diagnostics import SendingDiagnostics
    from .sending_diagnostics_status import SendingDiagnosticsStatus
    from .sending_hours import SendingHours
    from .sending_status import SendingStatus
    from .sending_status_summary import SendingStatusSummary
    from .sending_window import SendingWindow
    from .sequence_step import SequenceStep
    from .signal_enrichment import SignalEnrichment
    from .signal_filter import SignalFilter
    from .signal_keyword import SignalKeyword
    from .signal_keyword_list import SignalKeywordList
    from .similar_domain_extension import SimilarDomainExtension
    from .similar_domains import SimilarDomains
    from .slack_integration import SlackIntegration
    from .sort_order import SortOrder
    from .spam_assassin_report import SpamAssassinReport
    from .spam_assassin_rule import SpamAssassinRule
    from .step_variant import StepVariant
    from .sub_industry import SubIndustry
    from .sub_industry_filter import SubIndustryFilter
    from .subscription import Subscription
    from .subscription_interval import SubscriptionInterval
    from .subscription_list import SubscriptionList
    from .subscription_plan_type import SubscriptionPlanType
    from .subscription_product_type import SubscriptionProductType
    from .subsequence_analytics import SubsequenceAnalytics
    from .subsequence_conditions import SubsequenceConditions
    from .subsequence_sequence import SubsequenceSequence
    from .subsequence_step import SubsequenceStep
    from .subsequence_steps_analytics import SubsequenceStepsAnalytics
    from .success import Success
    from .super_search_enrichment import SuperSearchEnrichment
    from .super_search_filters import SuperSearchFilters
    from .supersearch_import import SupersearchImport
    from .supersearch_lead import SupersearchLead
    from .supersearch_preview import SupersearchPreview
    from .tag_label import TagLabel
    from .tagged_account_filter import TaggedAccountFilter
    from .tagged_resource_type import TaggedResourceType
    from .test_email_body import TestEmailBody
    from .test_email_error import TestEmailError
    from .test_email_result import TestEmailResult
    from .timezone import Timezone
    from .title_match_mode import TitleMatchMode
    from .tracking_domain_status import TrackingDomainStatus
    from .triggering_activity import TriggeringActivity
    from .unavailable_accounts import UnavailableAccounts
    from .unibox_mode import UniboxMode
    from .unread_count import UnreadCount
    from .updated_deliverability_agent import UpdatedDeliverabilityAgent
    from .verification_counts import VerificationCounts
    from .verification_plan import VerificationPlan
    from .verification_stats import VerificationStats
    from .warmup_account_filter import WarmupAccountFilter
    from .warmup_analytics import WarmupAnalytics
    from .warmup_day import WarmupDay
    from .warmup_increment import WarmupIncrement
    from .warmup_settings import WarmupSettings
    from .warmup_status import WarmupStatus
    from .warmup_totals import WarmupTotals
    from .webhook import Webhook
    from .webhook_event import WebhookEvent
    from .webhook_event_page import WebhookEventPage
    from .webhook_event_type import WebhookEventType
    from .webhook_event_type_filter import WebhookEventTypeFilter
    from .webhook_event_type_info import WebhookEventTypeInfo
    from .webhook_event_type_list import WebhookEventTypeList
    from .webhook_events_by_date import WebhookEventsByDate
    from .webhook_events_day import WebhookEventsDay
    from .webhook_events_summary import WebhookEventsSummary
    from .webhook_page import WebhookPage
    from .webhook_test_result import WebhookTestResult
    from .workspace import Workspace
    from .workspace_billing import WorkspaceBilling
    from .workspace_domain import WorkspaceDomain
    from .workspace_group_member import WorkspaceGroupMember
    from .workspace_group_member_page import WorkspaceGroupMemberPage
    from .workspace_group_member_status import WorkspaceGroupMemberStatus
    from .workspace_member import WorkspaceMember
    from .workspace_member_page import WorkspaceMemberPage
    from .workspace_member_permission import WorkspaceMemberPermission
    from .workspace_member_role import WorkspaceMemberRole
    from .workspace_plan_details import WorkspacePlanDetails
else:
    __getattr__, __dir__ = lazy.members(
        __name__,
        {
            "AIAgent": "ai_agent",
            "AIAgentAnalytics": "ai_agent_analytics",
            "AIAgentAnalyticsList": "ai_agent_analytics_list",
            "AIAgentConfigurationMode": "ai_agent_configuration_mode",
            "AIAgentGuidance": "ai_agent_guidance",
            "AIAgentGuidancePage": "ai_agent_guidance_page",
            "AIAgentStatus": "ai_agent_status",
            "AIAgentSummary": "ai_agent_summary",
            "AIAgentSummaryPage": "ai_agent_summary_page",
            "AIAgentType": "ai_agent_type",
            "AIDeliverabilityAgent": "ai_deliverability_agent",
            "AIEnrichmentJob": "ai_enrichment_job",
            "AIEnrichmentProgress": "ai_enrichment_progress",
            "AIInboxManager": "ai_inbox_manager",
            "AILeadFinderAgent": "ai_lead_finder_agent",
            "AILeadFinderAgentPage": "ai_lead_finder_agent_page",
            "AIReplyLabel": "ai_reply_label",
            "AISalesAgent": "ai_sales_agent",
            "AISalesAgentActivity": "ai_sales_agent_activity",
            "AISalesAgentActivityPage": "ai_sales_agent_activity_page",
            "AISalesAgentReply": "ai_sales_agent_reply",
            "AISalesAgentReplyPage": "ai_sales_agent_reply_page",
            "APIKey": "api_key",
            "APIKeyPage": "api_key_page",
            "APIKeyScope": "api_key_scope",
            "Account": "account",
            "AccountCampaignMapping": "account_campaign_mapping",
            "AccountCampaignMappingPage": "account_campaign_mapping_page",
            "AccountFilter": "account_filter",
            "AccountPage": "account_page",
            "AccountProviderCode": "account_provider_code",
            "AccountSortField": "account_sort_field",
            "AccountStatus": "account_status",
            "AccountStatusMessage": "account_status_message",
            "AccountTag": "account_tag",
            "AccountVitals": "account_vitals",
            "AccountsSummary": "accounts_summary",
            "ActiveDeliverabilityActivity": "active_deliverability_activity",
            "ActiveStatus": "active_status",
            "AdminWorkspace": "admin_workspace",
            "AdvancedWarmupSettings": "advanced_warmup_settings",
            "ApprovedActivities": "approved_activities",
            "AuditLog": "audit_log",
            "AuditLogActivityType": "audit_log_activity_type",
            "AuditLogPage": "audit_log_page",
            "AuthenticationFailureResults": "authentication_failure_results",
            "AutoVariantSelect": "auto_variant_select",
            "AutoVariantTrigger": "auto_variant_trigger",
            "BackgroundJob": "background_job",
            "BackgroundJobData": "background_job_data",
            "BackgroundJobEntityType": "background_job_entity_type",
            "BackgroundJobPage": "background_job_page",
            "BackgroundJobSortColumn": "background_job_sort_column",
            "BackgroundJobStatus": "background_job_status",
            "BackgroundJobType": "background_job_type",
            "BillingInterval": "billing_interval",
            "BlacklistEntry": "blacklist_entry",
            "BlacklistReport": "blacklist_report",
            "BlockListEntry": "block_list_entry",
            "BlockListEntryPage": "block_list_entry_page",
            "BulkAddLeadsResult": "bulk_add_leads_result",
            "BulkAssignLeadsResult": "bulk_assign_leads_result",
            "BulkCreateBlockListResult": "bulk_create_block_list_result",
            "BundlePlan": "bundle_plan",
            "BundleProduct": "bundle_product",
            "BusinessSourceType": "business_source_type",
            "CRMActions": "crm_actions",
            "CalendlyIntegration": "calendly_integration",
            "CalendlyQuestion": "calendly_question",
            "Campaign": "campaign",
            "CampaignAnalytics": "campaign_analytics",
            "CampaignAnalyticsOverview": "campaign_analytics_overview",
            "CampaignMatches": "campaign_matches",
            "CampaignOpportunities": "campaign_opportunities",
            "CampaignPage": "campaign_page",
            "CampaignSchedule": "campaign_schedule",
            "CampaignSequence": "campaign_sequence",
            "CampaignStatus": "campaign_status",
            "CampaignStepsAnalytics": "campaign_steps_analytics",
            "CampaignSubsequence": "campaign_subsequence",
            "CampaignSubsequencePage": "campaign_subsequence_page",
            "CancelledDFYAccount": "cancelled_dfy_account",
            "CancelledDFYAccounts": "cancelled_dfy_accounts",
            "ChartPoint": "chart_point",
            "CompanyLimit": "company_limit",
            "CompanyLimitMode": "company_limit_mode",
            "CompanyLimitScope": "company_limit_scope",
            "CompanyNews": "company_news",
            "CompanyRevenue": "company_revenue",
            "CompletedActivitySummary": "completed_activity_summary",
            "CompletedFeedItem": "completed_feed_item",
            "CreatedEnrichment": "created_enrichment",
            "CreatedEnrichmentPayload": "created_enrichment_payload",
            "CreatedLead": "created_lead",
            "CreditsAddon": "credits_addon",
            "CreditsPlan": "credits_plan",
            "CreditsProduct": "credits_product",
            "CustomPromptTemplate": "custom_prompt_template",
            "CustomTag": "custom_tag",
            "CustomTagMapping": "custom_tag_mapping",
            "CustomTagMappingPage": "custom_tag_mapping_page",
            "CustomTagPage": "custom_tag_page",
            "CustomerProfileKeywords": "customer_profile_keywords",
            "DFYAccount": "dfy_account",
            "DFYAccountPage": "dfy_account_page",
            "DFYEmailAccountOrder": "dfy_email_account_order",
            "DFYEmailAccountOrderPage": "dfy_email_account_order_page",
            "DFYEmailProvider": "dfy_email_provider",
            "DFYInvalidAccount": "dfy_invalid_account",
            "DFYOrderAccount": "dfy_order_account",
            "DFYOrderError": "dfy_order_error",
            "DFYOrderItem": "dfy_order_item",
            "DFYOrderResult": "dfy_order_result",
            "DFYOrderType": "dfy_order_type",
            "DFYPricedOrderItem": "dfy_priced_order_item",
            "DailyAccountAnalytics": "daily_account_analytics",
            "DailyCampaignAnalytics": "daily_campaign_analytics",
            "DailyLimitMode": "daily_limit_mode",
            "DailyLimitState": "daily_limit_state",
            "DefaultDeliverabilityAgent": "default_deliverability_agent",
            "DefaultDeliverabilityState": "default_deliverability_state",
            "DelayUnit": "delay_unit",
            "DeletedCount": "deleted_count",
            "DeletedGuidanceRule": "deleted_guidance_rule",
            "DeliverabilityActivity": "deliverability_activity",
            "DeliverabilityActivityStatus": "deliverability_activity_status",
            "DeliverabilityCheck": "deliverability_check",
            "DeliverabilityCurrentActivity": "deliverability_current_activity",
            "DeliverabilityDeployment": "deliverability_deployment",
            "DeliverabilityFeed": "deliverability_feed",
            "DeliverabilityFeedFilter": "deliverability_feed_filter",
            "DeliverabilityFeedItem": "deliverability_feed_item",
            "DeliverabilityFeedItemPage": "deliverability_feed_item_page",
            "DeliverabilityIntegrations": "deliverability_integrations",
            "DeliverabilityOutcome": "deliverability_outcome",
            "DeliverabilityPayload": "deliverability_payload",
            "DeliverabilityRun": "deliverability_run",
            "DeliverabilityRunStart": "deliverability_run_start",
            "DeliverabilityRunStatus": "deliverability_run_status",
            "DeliverabilityRunSummary": "deliverability_run_summary",
            "DeliverabilitySchedule": "deliverability_schedule",
            "DeliverabilitySlackSettings": "deliverability_slack_settings",
            "DeliverabilityState": "deliverability_state",
            "DeliverabilitySubMessage": "deliverability_sub_message",
            "DeliverabilitySubMessageStatus": "deliverability_sub_message_status",
            "DeliverabilityTrendPoint": "deliverability_trend_point",
            "Department": "department",
            "DomainAvailability": "domain_availability",
            "DomainAvailabilityList": "domain_availability_list",
            "DomainForwarding": "domain_forwarding",
            "DomainLimiterState": "domain_limiter_state",
            "DomainVerificationRecord": "domain_verification_record",
            "DomainVitals": "domain_vitals",
            "ESPRoutingState": "esp_routing_state",
            "Email": "email",
            "EmailAttachment": "email_attachment",
            "EmailAttachments": "email_attachments",
            "EmailBody": "email_body",
            "EmailDirection": "email_direction",
            "EmailPage": "email_page",
            "EmailTemplate": "email_template",
            "EmailType": "email_type",
            "EmailVerification": "email_verification",
            "EmailVerificationRequestStatus": "email_verification_request_status",
            "EmailVerificationStatus": "email_verification_status",
            "EmployeeCount": "employee_count",
            "EmployeeCountAtLeast": "employee_count_at_least",
            "EmployeeCountAtMost": "employee_count_at_most",
            "EmployeeCountBetween": "employee_count_between",
            "EmployeeCountPreset": "employee_count_preset",
            "EnrichmentColumn": "enrichment_column",
            "EnrichmentJobStatus": "enrichment_job_status",
            "EnrichmentModel": "enrichment_model",
            "EnrichmentResourceName": "enrichment_resource_name",
            "EnrichmentResourceType": "enrichment_resource_type",
            "EnrichmentRun": "enrichment_run",
            "EnrichmentRunFilter": "enrichment_run_filter",
            "EnrichmentType": "enrichment_type",
            "ExhaustionPolicy": "exhaustion_policy",
            "FallbackSendingAccounts": "fallback_sending_accounts",
            "FeedItemKind": "feed_item_kind",
            "FeedItemSeverity": "feed_item_severity",
            "FeedItemStatus": "feed_item_status",
            "FollowUpsWaiting": "follow_ups_waiting",
            "ForwardingMode": "forwarding_mode",
            "FundingType": "funding_type",
            "GuidanceCategory": "guidance_category",
            "GuidanceLength": "guidance_length",
            "GuidanceOptions": "guidance_options",
            "GuidanceRule": "guidance_rule",
            "GuidanceRuleList": "guidance_rule_list",
            "GuidanceTone": "guidance_tone",
            "IdealCustomerProfile": "ideal_customer_profile",
            "InboxManagerActivity": "inbox_manager_activity",
            "InboxManagerActivityPage": "inbox_manager_activity_page",
            "InboxManagerActivityType": "inbox_manager_activity_type",
            "InboxManagerAnalyticsSummary": "inbox_manager_analytics_summary",
            "InboxManagerConfigurationType": "inbox_manager_configuration_type",
            "InboxManagerDailySummary": "inbox_manager_daily_summary",
            "InboxManagerIntegrations": "inbox_manager_integrations",
            "InboxManagerJobType": "inbox_manager_job_type",
            "InboxManagerMetadata": "inbox_manager_metadata",
            "InboxManagerPayload": "inbox_manager_payload",
            "InboxManagerSettings": "inbox_manager_settings",
            "InboxManagerSettingsUpdate": "inbox_manager_settings_update",
            "InboxPlacementAnalytics": "inbox_placement_analytics",
            "InboxPlacementAnalyticsPage": "inbox_placement_analytics_page",
            "InboxPlacementBlacklistAndSpamAssassinReport": "inbox_placement_blacklist_and_spam_assassin_report",
            "InboxPlacementReportPage": "inbox_placement_report_page",
            "InboxPlacementTest": "inbox_placement_test",
            "InboxPlacementTestDetails": "inbox_placement_test_details",
            "InboxPlacementTestPage": "inbox_placement_test_page",
            "IncludeExclude": "include_exclude",
            "Industry": "industry",
            "IndustryFilter": "industry_filter",
            "IntegrationAction": "integration_action",
            "IntegrationState": "integration_state",
            "InterestSentiment": "interest_sentiment",
            "InterestStatusAccepted": "interest_status_accepted",
            "IssueTracking": "issue_tracking",
            "JobLevel": "job_level",
            "JobTitleFilter": "job_title_filter",
            "KeywordFilter": "keyword_filter",
            "KeywordMode": "keyword_mode",
            "LabelTriggerMode": "label_trigger_mode",
            "LaunchedCount": "launched_count",
            "Lead": "lead",
            "LeadActivity": "lead_activity",
            "LeadActivityFilter": "lead_activity_filter",
            "LeadActivityOffsetPage": "lead_activity_offset_page",
            "LeadActivityPage": "lead_activity_page",
            "LeadActivitySummary": "lead_activity_summary",
            "LeadCount": "lead_count",
            "LeadESGCode": "lead_esg_code",
            "LeadESGFilter": "lead_esg_filter",
            "LeadESPCode": "lead_esp_code",
            "LeadESPFilter": "lead_esp_filter",
            "LeadEnrichmentStatus": "lead_enrichment_status",
            "LeadFilter": "lead_filter",
            "LeadFinderActivity": "lead_finder_activity",
            "LeadFinderActivityPage": "lead_finder_activity_page",
            "LeadFinderActivityPayload": "lead_finder_activity_payload",
            "LeadFinderAgentStats": "lead_finder_agent_stats",
            "LeadFinderEventType": "lead_finder_event_type",
            "LeadFinderFilters": "lead_finder_filters",
            "LeadFinderPayload": "lead_finder_payload",
            "LeadFinderSource": "lead_finder_source",
            "LeadInterestStatus": "lead_interest_status",
            "LeadLabel": "lead_label",
            "LeadLabelPage": "lead_label_page",
            "LeadLastStep": "lead_last_step",
            "LeadList": "lead_list",
            "LeadListPage": "lead_list_page",
            "LeadPage": "lead_page",
            "LeadPayload": "lead_payload",
            "LeadQuery": "lead_query",
            "LeadQueryAction": "lead_query_action",
            "LeadQueryValues": "lead_query_values",
            "LeadStatus": "lead_status",
            "LeadStatusComparison": "lead_status_comparison",
            "LeadStatusCondition": "lead_status_condition",
            "LeadStatusFilter": "lead_status_filter",
            "LeadStatusSummary": "lead_status_summary",
            "LeadSubsequenceStep": "lead_subsequence_step",
            "LeadUploadMethod": "lead_upload_method",
            "LeadVerificationStatus": "lead_verification_status",
            "LeadsState": "leads_state",
            "LocationFilter": "location_filter",
            "LocationMode": "location_mode",
            "LookAlikeMode": "look_alike_mode",
            "MovedAccounts": "moved_accounts",
            "NamedLocation": "named_location",
            "NewLead": "new_lead",
            "NewLeadLimitState": "new_lead_limit_state",
            "NewSalesAgentKind": "new_sales_agent_kind",
            "NoShowFollowUp": "no_show_follow_up",
            "NotSendingStatus": "not_sending_status",
            "OAuthSession": "oauth_session",
            "OAuthSessionState": "oauth_session_state",
            "OAuthSessionStatus": "oauth_session_status",
            "OccurrenceComparison": "occurrence_comparison",
            "OccurrenceCount": "occurrence_count",
            "OpportunityBreakdown": "opportunity_breakdown",
            "OpportunitySummary": "opportunity_summary",
            "OpportunityTotals": "opportunity_totals",
            "OptOutSettings": "opt_out_settings",
            "OutreachAddon": "outreach_addon",
            "OutreachPlan": "outreach_plan",
            "PausedAccounts": "paused_accounts",
            "PausedAffectedAccounts": "paused_affected_accounts",
            "PausedCampaignSending": "paused_campaign_sending",
            "PaymentFailureReason": "payment_failure_reason",
            "PersonName": "person_name",
            "PhoneNumber": "phone_number",
            "PlaceLocation": "place_location",
            "PlacementAutomation": "placement_automation",
            "PlacementAutomationAction": "placement_automation_action",
            "PlacementAutomationTrigger": "placement_automation_trigger",
            "PlacementCampaign": "placement_campaign",
            "PlacementCondition": "placement_condition",
            "PlacementDeliveryMode": "placement_delivery_mode",
            "PlacementESP": "placement_esp",
            "PlacementInsight": "placement_insight",
            "PlacementNotSendingStatus": "placement_not_sending_status",
            "PlacementRecipientLabel": "placement_recipient_label",
            "PlacementRecordType": "placement_record_type",
            "PlacementSchedule": "placement_schedule",
            "PlacementSendingMethod": "placement_sending_method",
            "PlacementStatsByDate": "placement_stats_by_date",
            "PlacementStatsByTest": "placement_stats_by_test",
            "PlacementTestMetadata": "placement_test_metadata",
            "PlacementTestStatus": "placement_test_status",
            "PlacementTestType": "placement_test_type",
            "PlacementTiming": "placement_timing",
            "PlanAddons": "plan_addons",
            "PlanProduct": "plan_product",
            "PlanSubscriptions": "plan_subscriptions",
            "PreWarmedDomain": "pre_warmed_domain",
            "PreWarmedDomainExtension": "pre_warmed_domain_extension",
            "PreWarmedDomains": "pre_warmed_domains",
            "PricingTier": "pricing_tier",
            "ProductPlan": "product_plan",
            "PromptCategory": "prompt_category",
            "PromptCreator": "prompt_creator",
            "PromptCreatorPayload": "prompt_creator_payload",
            "PromptModel": "prompt_model",
            "PromptProperty": "prompt_property",
            "PromptTemplateType": "prompt_template_type",
            "ProviderCounts": "provider_counts",
            "ProviderRoutingAction": "provider_routing_action",
            "ProviderRoutingRule": "provider_routing_rule",
            "RecipientCountry": "recipient_country",
            "RecipientType": "recipient_type",
            "RecoveryMethod": "recovery_method",
            "RejectedActivities": "rejected_activities",
            "ReleasedPhoneNumber": "released_phone_number",
            "ReplyErrorCode": "reply_error_code",
            "ReplySendingStatus": "reply_sending_status",
            "ResourceEnrichment": "resource_enrichment",
            "ResourceEnrichmentPayload": "resource_enrichment_payload",
            "RoutedProvider": "routed_provider",
            "SalesAgentActionFilter": "sales_agent_action_filter",
            "SalesAgentActionStatus": "sales_agent_action_status",
            "SalesAgentActionType": "sales_agent_action_type",
            "SalesAgentAnalytics": "sales_agent_analytics",
            "SalesAgentAutonomy": "sales_agent_autonomy",
            "SalesAgentConfig": "sales_agent_config",
            "SalesAgentConfigInput": "sales_agent_config_input",
            "SalesAgentEnrichment": "sales_agent_enrichment",
            "SalesAgentErrorCode": "sales_agent_error_code",
            "SalesAgentKind": "sales_agent_kind",
            "SalesAgentMemory": "sales_agent_memory",
            "SalesAgentOutreach": "sales_agent_outreach",
            "SalesAgentOutreachInput": "sales_agent_outreach_input",
            "SalesAgentPayload": "sales_agent_payload",
            "SalesAgentPayloadAutonomy": "sales_agent_payload_autonomy",
            "SalesAgentPayloadConfig": "sales_agent_payload_config",
            "SalesAgentPayloadEnrichment": "sales_agent_payload_enrichment",
            "SalesAgentPayloadMemory": "sales_agent_payload_memory",
            "SalesAgentPayloadOutreach": "sales_agent_payload_outreach",
            "SalesAgentPayloadSchedule": "sales_agent_payload_schedule",
            "SalesAgentPayloadSendingWindow": "sales_agent_payload_sending_window",
            "SalesAgentPayloadTiming": "sales_agent_payload_timing",
            "SalesAgentTotals": "sales_agent_totals",
            "SalesFlow": "sales_flow",
            "ScheduleState": "schedule_state",
            "SendOneByOneState": "send_one_by_one_state",
            "SendingDays": "sending_days",
            "SendingDiagnostics": "sending_diagnostics",
            "SendingDiagnosticsStatus": "sending_diagnostics_status",
            "SendingHours": "sending_hours",
            "SendingStatus": "sending_status",
            "SendingStatusSummary": "sending_status_summary",
            "SendingWindow": "sending_window",
            "SequenceStep": "sequence_step",
            "SignalEnrichment": "signal_enrichment",
            "SignalFilter": "signal_filter",
            "SignalKeyword": "signal_keyword",
            "SignalKeywordList": "signal_keyword_list",
            "SimilarDomainExtension": "similar_domain_extension",
            "SimilarDomains": "similar_domains",
            "SlackIntegration": "slack_integration",
            "SortOrder": "sort_order",
            "SpamAssassinReport": "spam_assassin_report",
            "SpamAssassinRule": "spam_assassin_rule",
            "StepVariant": "step_variant",
            "SubIndustry": "sub_industry",
            "SubIndustryFilter": "sub_industry_filter",
            "Subscription": "subscription",
            "SubscriptionInterval": "subscription_interval",
            "SubscriptionList": "subscription_list",
            "SubscriptionPlanType": "subscription_plan_type",
            "SubscriptionProductType": "subscription_product_type",
            "SubsequenceAnalytics": "subsequence_analytics",
            "SubsequenceConditions": "subsequence_conditions",
            "SubsequenceSequence": "subsequence_sequence",
            "SubsequenceStep": "subsequence_step",
            "SubsequenceStepsAnalytics": "subsequence_steps_analytics",
            "Success": "success",
            "SuperSearchEnrichment": "super_search_enrichment",
            "SuperSearchFilters": "super_search_filters",
            "SupersearchImport": "supersearch_import",
            "SupersearchLead": "supersearch_lead",
            "SupersearchPreview": "supersearch_preview",
            "TagLabel": "tag_label",
            "TaggedAccountFilter": "tagged_account_filter",
            "TaggedResourceType": "tagged_resource_type",
            "TestEmailBody": "test_email_body",
            "TestEmailError": "test_email_error",
            "TestEmailResult": "test_email_result",
            "Timezone": "timezone",
            "TitleMatchMode": "title_match_mode",
            "TrackingDomainStatus": "tracking_domain_status",
            "TriggeringActivity": "triggering_activity",
            "UnavailableAccounts": "unavailable_accounts",
            "UniboxMode": "unibox_mode",
            "UnreadCount": "unread_count",
            "UpdatedDeliverabilityAgent": "updated_deliverability_agent",
            "VerificationCounts": "verification_counts",
            "VerificationPlan": "verification_plan",
            "VerificationStats": "verification_stats",
            "WarmupAccountFilter": "warmup_account_filter",
            "WarmupAnalytics": "warmup_analytics",
            "WarmupDay": "warmup_day",
            "WarmupIncrement": "warmup_increment",
            "WarmupSettings": "warmup_settings",
            "WarmupStatus": "warmup_status",
            "WarmupTotals": "warmup_totals",
            "Webhook": "webhook",
            "WebhookEvent": "webhook_event",
            "WebhookEventPage": "webhook_event_page",
            "WebhookEventType": "webhook_event_type",
            "WebhookEventTypeFilter": "webhook_event_type_filter",
            "WebhookEventTypeInfo": "webhook_event_type_info",
            "WebhookEventTypeList": "webhook_event_type_list",
            "WebhookEventsByDate": "webhook_events_by_date",
            "WebhookEventsDay": "webhook_events_day",
            "WebhookEventsSummary": "webhook_events_summary",
            "WebhookPage": "webhook_page",
            "WebhookTestResult": "webhook_test_result",
            "Workspace": "workspace",
            "WorkspaceBilling": "workspace_billing",
            "WorkspaceDomain": "workspace_domain",
            "WorkspaceGroupMember": "workspace_group_member",
            "WorkspaceGroupMemberPage": "workspace_group_member_page",
            "WorkspaceGroupMemberStatus": "workspace_group_member_status",
            "WorkspaceMember": "workspace_member",
            "WorkspaceMemberPage": "workspace_member_page",
            "WorkspaceMemberPermission": "workspace_member_permission",
            "WorkspaceMemberRole": "workspace_member_role",
            "WorkspacePlanDetails": "workspace_plan_details",
        },
    )

__all__ = [
    "AIAgent",
    "AIAgentAnalytics",
    "AIAgentAnalyticsList",
    "AIAgentConfigurationMode",
    "AIAgentGuidance",
    "AIAgentGuidancePage",
    "AIAgentStatus",
    "AIAgentSummary",
    "AIAgentSummaryPage",
    "AIAgentType",
    "AIDeliverabilityAgent",
    "AIEnrichmentJob",
    "AIEnrichmentProgress",
    "AIInboxManager",
    "AILeadFinderAgent",
    "AILeadFinderAgentPage",
    "AIReplyLabel",
    "AISalesAgent",
    "AISalesAgentActivity",
    "AISalesAgentActivityPage",
    "AISalesAgentReply",
    "AISalesAgentReplyPage",
    "APIKey",
    "APIKeyPage",
    "APIKeyScope",
    "Account",
    "AccountCampaignMapping",
    "AccountCampaignMappingPage",
    "AccountFilter",
    "AccountPage",
    "AccountProviderCode",
    "AccountSortField",
    "AccountStatus",
    "AccountStatusMessage",
    "AccountTag",
    "AccountVitals",
    "AccountsSummary",
    "ActiveDeliverabilityActivity",
    "ActiveStatus",
    "AdminWorkspace",
    "AdvancedWarmupSettings",
    "ApprovedActivities",
    "AuditLog",
    "AuditLogActivityType",
    "AuditLogPage",
    "AuthenticationFailureResults",
    "AutoVariantSelect",
    "AutoVariantTrigger",
    "BackgroundJob",
    "BackgroundJobData",
    "BackgroundJobEntityType",
    "BackgroundJobPage",
    "BackgroundJobSortColumn",
    "BackgroundJobStatus",
    "BackgroundJobType",
    "BillingInterval",
    "BlacklistEntry",
    "BlacklistReport",
    "BlockListEntry",
    "BlockListEntryPage",
    "BulkAddLeadsResult",
    "BulkAssignLeadsResult",
    "BulkCreateBlockListResult",
    "BundlePlan",
    "BundleProduct",
    "BusinessSourceType",
    "CRMActions",
    "CalendlyIntegration",
    "CalendlyQuestion",
    "Campaign",
    "CampaignAnalytics",
    "CampaignAnalyticsOverview",
    "CampaignMatches",
    "CampaignOpportunities",
    "CampaignPage",
    "CampaignSchedule",
    "CampaignSequence",
    "CampaignStatus",
    "CampaignStepsAnalytics",
    "CampaignSubsequence",
    "CampaignSubsequencePage",
    "CancelledDFYAccount",
    "CancelledDFYAccounts",
    "ChartPoint",
    "CompanyLimit",
    "CompanyLimitMode",
    "CompanyLimitScope",
    "CompanyNews",
    "CompanyRevenue",
    "CompletedActivitySummary",
    "CompletedFeedItem",
    "CreatedEnrichment",
    "CreatedEnrichmentPayload",
    "CreatedLead",
    "CreditsAddon",
    "CreditsPlan",
    "CreditsProduct",
    "CustomPromptTemplate",
    "CustomTag",
    "CustomTagMapping",
    "CustomTagMappingPage",
    "CustomTagPage",
    "CustomerProfileKeywords",
    "DFYAccount",
    "DFYAccountPage",
    "DFYEmailAccountOrder",
    "DFYEmailAccountOrderPage",
    "DFYEmailProvider",
    "DFYInvalidAccount",
    "DFYOrderAccount",
    "DFYOrderError",
    "DFYOrderItem",
    "DFYOrderResult",
    "DFYOrderType",
    "DFYPricedOrderItem",
    "DailyAccountAnalytics",
    "DailyCampaignAnalytics",
    "DailyLimitMode",
    "DailyLimitState",
    "DefaultDeliverabilityAgent",
    "DefaultDeliverabilityState",
    "DelayUnit",
    "DeletedCount",
    "DeletedGuidanceRule",
    "DeliverabilityActivity",
    "DeliverabilityActivityStatus",
    "DeliverabilityCheck",
    "DeliverabilityCurrentActivity",
    "DeliverabilityDeployment",
    "DeliverabilityFeed",
    "DeliverabilityFeedFilter",
    "DeliverabilityFeedItem",
    "DeliverabilityFeedItemPage",
    "DeliverabilityIntegrations",
    "DeliverabilityOutcome",
    "DeliverabilityPayload",
    "DeliverabilityRun",
    "DeliverabilityRunStart",
    "DeliverabilityRunStatus",
    "DeliverabilityRunSummary",
    "DeliverabilitySchedule",
    "DeliverabilitySlackSettings",
    "DeliverabilityState",
    "DeliverabilitySubMessage",
    "DeliverabilitySubMessageStatus",
    "DeliverabilityTrendPoint",
    "Department",
    "DomainAvailability",
    "DomainAvailabilityList",
    "DomainForwarding",
    "DomainLimiterState",
    "DomainVerificationRecord",
    "DomainVitals",
    "ESPRoutingState",
    "Email",
    "EmailAttachment",
    "EmailAttachments",
    "EmailBody",
    "EmailDirection",
    "EmailPage",
    "EmailTemplate",
    "EmailType",
    "EmailVerification",
    "EmailVerificationRequestStatus",
    "EmailVerificationStatus",
    "EmployeeCount",
    "EmployeeCountAtLeast",
    "EmployeeCountAtMost",
    "EmployeeCountBetween",
    "EmployeeCountPreset",
    "EnrichmentColumn",
    "EnrichmentJobStatus",
    "EnrichmentModel",
    "EnrichmentResourceName",
    "EnrichmentResourceType",
    "EnrichmentRun",
    "EnrichmentRunFilter",
    "EnrichmentType",
    "ExhaustionPolicy",
    "FallbackSendingAccounts",
    "FeedItemKind",
    "FeedItemSeverity",
    "FeedItemStatus",
    "FollowUpsWaiting",
    "ForwardingMode",
    "FundingType",
    "GuidanceCategory",
    "GuidanceLength",
    "GuidanceOptions",
    "GuidanceRule",
    "GuidanceRuleList",
    "GuidanceTone",
    "IdealCustomerProfile",
    "InboxManagerActivity",
    "InboxManagerActivityPage",
    "InboxManagerActivityType",
    "InboxManagerAnalyticsSummary",
    "InboxManagerConfigurationType",
    "InboxManagerDailySummary",
    "InboxManagerIntegrations",
    "InboxManagerJobType",
    "InboxManagerMetadata",
    "InboxManagerPayload",
    "InboxManagerSettings",
    "InboxManagerSettingsUpdate",
    "InboxPlacementAnalytics",
    "InboxPlacementAnalyticsPage",
    "InboxPlacementBlacklistAndSpamAssassinReport",
    "InboxPlacementReportPage",
    "InboxPlacementTest",
    "InboxPlacementTestDetails",
    "InboxPlacementTestPage",
    "IncludeExclude",
    "Industry",
    "IndustryFilter",
    "IntegrationAction",
    "IntegrationState",
    "InterestSentiment",
    "InterestStatusAccepted",
    "IssueTracking",
    "JobLevel",
    "JobTitleFilter",
    "KeywordFilter",
    "KeywordMode",
    "LabelTriggerMode",
    "LaunchedCount",
    "Lead",
    "LeadActivity",
    "LeadActivityFilter",
    "LeadActivityOffsetPage",
    "LeadActivityPage",
    "LeadActivitySummary",
    "LeadCount",
    "LeadESGCode",
    "LeadESGFilter",
    "LeadESPCode",
    "LeadESPFilter",
    "LeadEnrichmentStatus",
    "LeadFilter",
    "LeadFinderActivity",
    "LeadFinderActivityPage",
    "LeadFinderActivityPayload",
    "LeadFinderAgentStats",
    "LeadFinderEventType",
    "LeadFinderFilters",
    "LeadFinderPayload",
    "LeadFinderSource",
    "LeadInterestStatus",
    "LeadLabel",
    "LeadLabelPage",
    "LeadLastStep",
    "LeadList",
    "LeadListPage",
    "LeadPage",
    "LeadPayload",
    "LeadQuery",
    "LeadQueryAction",
    "LeadQueryValues",
    "LeadStatus",
    "LeadStatusComparison",
    "LeadStatusCondition",
    "LeadStatusFilter",
    "LeadStatusSummary",
    "LeadSubsequenceStep",
    "LeadUploadMethod",
    "LeadVerificationStatus",
    "LeadsState",
    "LocationFilter",
    "LocationMode",
    "LookAlikeMode",
    "MovedAccounts",
    "NamedLocation",
    "NewLead",
    "NewLeadLimitState",
    "NewSalesAgentKind",
    "NoShowFollowUp",
    "NotSendingStatus",
    "OAuthSession",
    "OAuthSessionState",
    "OAuthSessionStatus",
    "OccurrenceComparison",
    "OccurrenceCount",
    "OpportunityBreakdown",
    "OpportunitySummary",
    "OpportunityTotals",
    "OptOutSettings",
    "OutreachAddon",
    "OutreachPlan",
    "PausedAccounts",
    "PausedAffectedAccounts",
    "PausedCampaignSending",
    "PaymentFailureReason",
    "PersonName",
    "PhoneNumber",
    "PlaceLocation",
    "PlacementAutomation",
    "PlacementAutomationAction",
    "PlacementAutomationTrigger",
    "PlacementCampaign",
    "PlacementCondition",
    "PlacementDeliveryMode",
    "PlacementESP",
    "PlacementInsight",
    "PlacementNotSendingStatus",
    "PlacementRecipientLabel",
    "PlacementRecordType",
    "PlacementSchedule",
    "PlacementSendingMethod",
    "PlacementStatsByDate",
    "PlacementStatsByTest",
    "PlacementTestMetadata",
    "PlacementTestStatus",
    "PlacementTestType",
    "PlacementTiming",
    "PlanAddons",
    "PlanProduct",
    "PlanSubscriptions",
    "PreWarmedDomain",
    "PreWarmedDomainExtension",
    "PreWarmedDomains",
    "PricingTier",
    "ProductPlan",
    "PromptCategory",
    "PromptCreator",
    "PromptCreatorPayload",
    "PromptModel",
    "PromptProperty",
    "PromptTemplateType",
    "ProviderCounts",
    "ProviderRoutingAction",
    "ProviderRoutingRule",
    "RecipientCountry",
    "RecipientType",
    "RecoveryMethod",
    "RejectedActivities",
    "ReleasedPhoneNumber",
    "ReplyErrorCode",
    "ReplySendingStatus",
    "ResourceEnrichment",
    "ResourceEnrichmentPayload",
    "RoutedProvider",
    "SalesAgentActionFilter",
    "SalesAgentActionStatus",
    "SalesAgentActionType",
    "SalesAgentAnalytics",
    "SalesAgentAutonomy",
    "SalesAgentConfig",
    "SalesAgentConfigInput",
    "SalesAgentEnrichment",
    "SalesAgentErrorCode",
    "SalesAgentKind",
    "SalesAgentMemory",
    "SalesAgentOutreach",
    "SalesAgentOutreachInput",
    "SalesAgentPayload",
    "SalesAgentPayloadAutonomy",
    "SalesAgentPayloadConfig",
    "SalesAgentPayloadEnrichment",
    "SalesAgentPayloadMemory",
    "SalesAgentPayloadOutreach",
    "SalesAgentPayloadSchedule",
    "SalesAgentPayloadSendingWindow",
    "SalesAgentPayloadTiming",
    "SalesAgentTotals",
    "SalesFlow",
    "ScheduleState",
    "SendOneByOneState",
    "SendingDays",
    "SendingDiagnostics",
    "SendingDiagnosticsStatus",
    "SendingHours",
    "SendingStatus",
    "SendingStatusSummary",
    "SendingWindow",
    "SequenceStep",
    "SignalEnrichment",
    "SignalFilter",
    "SignalKeyword",
    "SignalKeywordList",
    "SimilarDomainExtension",
    "SimilarDomains",
    "SlackIntegration",
    "SortOrder",
    "SpamAssassinReport",
    "SpamAssassinRule",
    "StepVariant",
    "SubIndustry",
    "SubIndustryFilter",
    "Subscription",
    "SubscriptionInterval",
    "SubscriptionList",
    "SubscriptionPlanType",
    "SubscriptionProductType",
    "SubsequenceAnalytics",
    "SubsequenceConditions",
    "SubsequenceSequence",
    "SubsequenceStep",
    "SubsequenceStepsAnalytics",
    "Success",
    "SuperSearchEnrichment",
    "SuperSearchFilters",
    "SupersearchImport",
    "SupersearchLead",
    "SupersearchPreview",
    "TagLabel",
    "TaggedAccountFilter",
    "TaggedResourceType",
    "TestEmailBody",
    "TestEmailError",
    "TestEmailResult",
    "Timezone",
    "TitleMatchMode",
    "TrackingDomainStatus",
    "TriggeringActivity",
    "UnavailableAccounts",
    "UniboxMode",
    "UnreadCount",
    "UpdatedDeliverabilityAgent",
    "VerificationCounts",
    "VerificationPlan",
    "VerificationStats",
    "WarmupAccountFilter",
    "WarmupAnalytics",
    "WarmupDay",
    "WarmupIncrement",
    "WarmupSettings",
    "WarmupStatus",
    "WarmupTotals",
    "Webhook",
    "WebhookEvent",
    "WebhookEventPage",
    "WebhookEventType",
    "WebhookEventTypeFilter",
    "WebhookEventTypeInfo",
    "WebhookEventTypeList",
    "WebhookEventsByDate",
    "WebhookEventsDay",
    "WebhookEventsSummary",
    "WebhookPage",
    "WebhookTestResult",
    "Workspace",
    "WorkspaceBilling",
    "WorkspaceDomain",
    "WorkspaceGroupMember",
    "WorkspaceGroupMemberPage",
    "WorkspaceGroupMemberStatus",
    "WorkspaceMember",
    "WorkspaceMemberPage",
    "WorkspaceMemberPermission",
    "WorkspaceMemberRole",
    "WorkspacePlanDetails",
]
