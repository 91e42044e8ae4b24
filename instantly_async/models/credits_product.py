# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class CreditsProduct(OpenStrEnum):
    """Product ID of an Instantly credits plan.

    Attributes:
        NANO: Credits plan Nano.
        NANO_ANNUAL: Credits plan Nano, billed annually.
        GROWTH: Credits plan Growth.
        GROWTH_ANNUAL: Credits plan Growth, billed annually.
        SUPERSONIC: Credits plan Supersonic.
        SUPERSONIC_ANNUAL: Credits plan Supersonic, billed annually.
        HYPER_LEADS: Credits plan Hyper Leads.
        HYPER_LEADS_ANNUAL: Credits plan Hyper Leads, billed annually.
    """

    NANO = "pid_nic_v1"
    NANO_ANNUAL = "pid_nic_v1_annual"
    GROWTH = "pid_gic_v1"
    GROWTH_ANNUAL = "pid_gic_v1_annual"
    SUPERSONIC = "pid_sic_v1"
    SUPERSONIC_ANNUAL = "pid_sic_v1_annual"
    HYPER_LEADS = "pid_hic_v1"
    HYPER_LEADS_ANNUAL = "pid_hic_v1_annual"
