# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class BundleProduct(StrEnum):
    """Product ID of a bundle.

    Attributes:
        PID_BUNDLE_STARTER_V1: Starter bundle.
        PID_BUNDLE_SCALE_V1: Scale bundle.
        PID_BUNDLE_SCALE_V2: Scale bundle, version 2.
        PID_BUNDLE_AGENCY_V1: Agency bundle.
        PID_BUNDLE_AGENCY_V2: Agency bundle, version 2.
    """

    PID_BUNDLE_STARTER_V1 = "pid_bundle_starter_v1"
    PID_BUNDLE_SCALE_V1 = "pid_bundle_scale_v1"
    PID_BUNDLE_SCALE_V2 = "pid_bundle_scale_v2"
    PID_BUNDLE_AGENCY_V1 = "pid_bundle_agency_v1"
    PID_BUNDLE_AGENCY_V2 = "pid_bundle_agency_v2"
