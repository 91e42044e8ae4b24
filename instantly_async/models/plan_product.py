# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class PlanProduct(StrEnum):
    """Product ID of a plan, bundle or add-on, whichever product it belongs to.

    Attributes:
        PID_LS_V1: Outreach plan LightSpeed.
        PID_HG_V1: Outreach plan Hypergrowth.
        PID_G_V1: Outreach plan Growth.
        PID_G_V2: Outreach plan Growth, version 2.
        PID_NIC_V1: Credits plan Nano.
        PID_NIC_V1_ANNUAL: Credits plan Nano, billed annually.
        PID_GIC_V1: Credits plan Growth.
        PID_GIC_V1_ANNUAL: Credits plan Growth, billed annually.
        PID_SIC_V1: Credits plan Supersonic.
        PID_SIC_V1_ANNUAL: Credits plan Supersonic, billed annually.
        PID_HIC_V1: Credits plan Hyper Leads.
        PID_HIC_V1_ANNUAL: Credits plan Hyper Leads, billed annually.
        PID_VERIFY_V1_MONTHLY: E-mail verification, billed monthly.
        PID_HV_V1: Website visitors plan Hypergrowth, billed monthly.
        PID_HV_V1_ANNUAL: Website visitors plan Hypergrowth, billed annually.
        PID_LSV_V1: Website visitors plan Lightspeed, billed monthly.
        PID_LSV_V1_ANNUAL: Website visitors plan Lightspeed, billed annually.
        PID_CRM_HG: CRM plan.
        PID_CRM_G: CRM plan Growth.
        PID_IP_G: Inbox placement plan Growth, billed monthly.
        PID_IP_HG: Inbox placement plan Hypergrowth, billed monthly.
        PID_ADDON_25KL_V1: Add-on of 25,000 leads.
        PID_ADDON_LF_10K_V1: Lead finder add-on.
        PID_ADDON_IC_50K_V1: Instantly credits add-on.
        PID_ADDON_LF_10K_V1_ANNUAL: Lead finder add-on, billed annually.
        PID_ADDON_IC_50K_V1_ANNUAL: Instantly credits add-on, billed annually.
        PID_BUNDLE_STARTER_V1: Starter bundle.
        PID_BUNDLE_SCALE_V1: Scale bundle.
        PID_BUNDLE_SCALE_V2: Scale bundle, version 2.
        PID_BUNDLE_AGENCY_V1: Agency bundle.
        PID_BUNDLE_AGENCY_V2: Agency bundle, version 2.
    """

    PID_LS_V1 = "pid_ls_v1"
    PID_HG_V1 = "pid_hg_v1"
    PID_G_V1 = "pid_g_v1"
    PID_G_V2 = "pid_g_v2"
    PID_NIC_V1 = "pid_nic_v1"
    PID_NIC_V1_ANNUAL = "pid_nic_v1_annual"
    PID_GIC_V1 = "pid_gic_v1"
    PID_GIC_V1_ANNUAL = "pid_gic_v1_annual"
    PID_SIC_V1 = "pid_sic_v1"
    PID_SIC_V1_ANNUAL = "pid_sic_v1_annual"
    PID_HIC_V1 = "pid_hic_v1"
    PID_HIC_V1_ANNUAL = "pid_hic_v1_annual"
    PID_VERIFY_V1_MONTHLY = "pid_verify_v1_monthly"
    PID_HV_V1 = "pid_hv_v1"
    PID_HV_V1_ANNUAL = "pid_hv_v1_annual"
    PID_LSV_V1 = "pid_lsv_v1"
    PID_LSV_V1_ANNUAL = "pid_lsv_v1_annual"
    PID_CRM_HG = "pid_crm_hg"
    PID_CRM_G = "pid_crm_g"
    PID_IP_G = "pid_ip_g"
    PID_IP_HG = "pid_ip_hg"
    PID_ADDON_25KL_V1 = "pid_addon_25kl_v1"
    PID_ADDON_LF_10K_V1 = "pid_addon_lf_10k_v1"
    PID_ADDON_IC_50K_V1 = "pid_addon_ic_50k_v1"
    PID_ADDON_LF_10K_V1_ANNUAL = "pid_addon_lf_10k_v1_annual"
    PID_ADDON_IC_50K_V1_ANNUAL = "pid_addon_ic_50k_v1_annual"
    PID_BUNDLE_STARTER_V1 = "pid_bundle_starter_v1"
    PID_BUNDLE_SCALE_V1 = "pid_bundle_scale_v1"
    PID_BUNDLE_SCALE_V2 = "pid_bundle_scale_v2"
    PID_BUNDLE_AGENCY_V1 = "pid_bundle_agency_v1"
    PID_BUNDLE_AGENCY_V2 = "pid_bundle_agency_v2"
