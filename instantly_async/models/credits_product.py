# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class CreditsProduct(StrEnum):
    """Product ID of an Instantly credits plan.

    Attributes:
        PID_NIC_V1: Credits plan Nano.
        PID_NIC_V1_ANNUAL: Credits plan Nano, billed annually.
        PID_GIC_V1: Credits plan Growth.
        PID_GIC_V1_ANNUAL: Credits plan Growth, billed annually.
        PID_SIC_V1: Credits plan Supersonic.
        PID_SIC_V1_ANNUAL: Credits plan Supersonic, billed annually.
        PID_HIC_V1: Credits plan Hyper Leads.
        PID_HIC_V1_ANNUAL: Credits plan Hyper Leads, billed annually.
    """

    PID_NIC_V1 = "pid_nic_v1"
    PID_NIC_V1_ANNUAL = "pid_nic_v1_annual"
    PID_GIC_V1 = "pid_gic_v1"
    PID_GIC_V1_ANNUAL = "pid_gic_v1_annual"
    PID_SIC_V1 = "pid_sic_v1"
    PID_SIC_V1_ANNUAL = "pid_sic_v1_annual"
    PID_HIC_V1 = "pid_hic_v1"
    PID_HIC_V1_ANNUAL = "pid_hic_v1_annual"
