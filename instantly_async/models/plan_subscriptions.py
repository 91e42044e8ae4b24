# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset
from .bundle_plan import BundlePlan
from .credits_plan import CreditsPlan
from .outreach_plan import OutreachPlan
from .product_plan import ProductPlan


@define(slots=False, kw_only=True, repr=False)
class PlanSubscriptions(Model):
    """Plans of the workspace, one per product.

    Attributes:
        outreach: Outreach plan.
        credits: Instantly credits plan.
        bundle: Bundle of several products.
        crm: CRM plan.
        website_visitors: Website visitors plan.
        inbox_placement: Inbox placement plan.
    """

    outreach: OutreachPlan | Unset = UNSET
    credits: CreditsPlan | Unset = UNSET
    bundle: BundlePlan | Unset = UNSET
    crm: ProductPlan | Unset = UNSET
    website_visitors: ProductPlan | Unset = UNSET
    inbox_placement: ProductPlan | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "outreach": decoding.model(OutreachPlan),
        "credits": decoding.model(CreditsPlan),
        "bundle": decoding.model(BundlePlan),
        "crm": decoding.model(ProductPlan),
        "website_visitors": decoding.model(ProductPlan),
        "inbox_placement": decoding.model(ProductPlan),
    }
