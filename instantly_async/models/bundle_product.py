# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class BundleProduct(OpenStrEnum):
    """Product ID of a bundle.

    Attributes:
        STARTER: Starter bundle.
        SCALE: Scale bundle.
        SCALE_V2: Scale bundle, version 2.
        AGENCY: Agency bundle.
        AGENCY_V2: Agency bundle, version 2.
    """

    STARTER = "pid_bundle_starter_v1"
    SCALE = "pid_bundle_scale_v1"
    SCALE_V2 = "pid_bundle_scale_v2"
    AGENCY = "pid_bundle_agency_v1"
    AGENCY_V2 = "pid_bundle_agency_v2"
