# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class PlanProduct(OpenStrEnum):
    """Product ID of a plan, bundle or add-on, whichever product it belongs to.

    Attributes:
        OUTREACH_LIGHTSPEED: Outreach plan LightSpeed.
        OUTREACH_HYPERGROWTH: Outreach plan Hypergrowth.
        OUTREACH_GROWTH: Outreach plan Growth.
        OUTREACH_GROWTH_V2: Outreach plan Growth, version 2.
        CREDITS_NANO: Credits plan Nano.
        CREDITS_NANO_ANNUAL: Credits plan Nano, billed annually.
        CREDITS_GROWTH: Credits plan Growth.
        CREDITS_GROWTH_ANNUAL: Credits plan Growth, billed annually.
        CREDITS_SUPERSONIC: Credits plan Supersonic.
        CREDITS_SUPERSONIC_ANNUAL: Credits plan Supersonic, billed annually.
        CREDITS_HYPER_LEADS: Credits plan Hyper Leads.
        CREDITS_HYPER_LEADS_ANNUAL: Credits plan Hyper Leads, billed annually.
        EMAIL_VERIFICATION_MONTHLY: E-mail verification, billed monthly.
        WEBSITE_VISITORS_HYPERGROWTH: Website visitors plan Hypergrowth, billed monthly.
        WEBSITE_VISITORS_HYPERGROWTH_ANNUAL: Website visitors plan Hypergrowth, billed annually.
        WEBSITE_VISITORS_LIGHTSPEED: Website visitors plan Lightspeed, billed monthly.
        WEBSITE_VISITORS_LIGHTSPEED_ANNUAL: Website visitors plan Lightspeed, billed annually.
        CRM_HYPERGROWTH: CRM plan.
        CRM_GROWTH: CRM plan Growth.
        INBOX_PLACEMENT_GROWTH: Inbox placement plan Growth, billed monthly.
        INBOX_PLACEMENT_HYPERGROWTH: Inbox placement plan Hypergrowth, billed monthly.
        ADDON_25K_LEADS: Add-on of 25,000 leads.
        ADDON_LEAD_FINDER_10K: Lead finder add-on.
        ADDON_CREDITS_50K: Instantly credits add-on.
        ADDON_LEAD_FINDER_10K_ANNUAL: Lead finder add-on, billed annually.
        ADDON_CREDITS_50K_ANNUAL: Instantly credits add-on, billed annually.
        BUNDLE_STARTER: Starter bundle.
        BUNDLE_SCALE: Scale bundle.
        BUNDLE_SCALE_V2: Scale bundle, version 2.
        BUNDLE_AGENCY: Agency bundle.
        BUNDLE_AGENCY_V2: Agency bundle, version 2.
    """

    OUTREACH_LIGHTSPEED = "pid_ls_v1"
    OUTREACH_HYPERGROWTH = "pid_hg_v1"
    OUTREACH_GROWTH = "pid_g_v1"
    OUTREACH_GROWTH_V2 = "pid_g_v2"
    CREDITS_NANO = "pid_nic_v1"
    CREDITS_NANO_ANNUAL = "pid_nic_v1_annual"
    CREDITS_GROWTH = "pid_gic_v1"
    CREDITS_GROWTH_ANNUAL = "pid_gic_v1_annual"
    CREDITS_SUPERSONIC = "pid_sic_v1"
    CREDITS_SUPERSONIC_ANNUAL = "pid_sic_v1_annual"
    CREDITS_HYPER_LEADS = "pid_hic_v1"
    CREDITS_HYPER_LEADS_ANNUAL = "pid_hic_v1_annual"
    EMAIL_VERIFICATION_MONTHLY = "pid_verify_v1_monthly"
    WEBSITE_VISITORS_HYPERGROWTH = "pid_hv_v1"
    WEBSITE_VISITORS_HYPERGROWTH_ANNUAL = "pid_hv_v1_annual"
    WEBSITE_VISITORS_LIGHTSPEED = "pid_lsv_v1"
    WEBSITE_VISITORS_LIGHTSPEED_ANNUAL = "pid_lsv_v1_annual"
    CRM_HYPERGROWTH = "pid_crm_hg"
    CRM_GROWTH = "pid_crm_g"
    INBOX_PLACEMENT_GROWTH = "pid_ip_g"
    INBOX_PLACEMENT_HYPERGROWTH = "pid_ip_hg"
    ADDON_25K_LEADS = "pid_addon_25kl_v1"
    ADDON_LEAD_FINDER_10K = "pid_addon_lf_10k_v1"
    ADDON_CREDITS_50K = "pid_addon_ic_50k_v1"
    ADDON_LEAD_FINDER_10K_ANNUAL = "pid_addon_lf_10k_v1_annual"
    ADDON_CREDITS_50K_ANNUAL = "pid_addon_ic_50k_v1_annual"
    BUNDLE_STARTER = "pid_bundle_starter_v1"
    BUNDLE_SCALE = "pid_bundle_scale_v1"
    BUNDLE_SCALE_V2 = "pid_bundle_scale_v2"
    BUNDLE_AGENCY = "pid_bundle_agency_v1"
    BUNDLE_AGENCY_V2 = "pid_bundle_agency_v2"
