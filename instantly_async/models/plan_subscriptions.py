# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


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

    outreach: models.OutreachPlan | None = LEFT_OUT
    credits: models.CreditsPlan | None = LEFT_OUT
    bundle: models.BundlePlan | None = LEFT_OUT
    crm: models.ProductPlan | None = LEFT_OUT
    website_visitors: models.ProductPlan | None = LEFT_OUT
    inbox_placement: models.ProductPlan | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "outreach": decoding.model(models.OutreachPlan),
        "credits": decoding.model(models.CreditsPlan),
        "bundle": decoding.model(models.BundlePlan),
        "crm": decoding.model(models.ProductPlan),
        "website_visitors": decoding.model(models.ProductPlan),
        "inbox_placement": decoding.model(models.ProductPlan),
    }
