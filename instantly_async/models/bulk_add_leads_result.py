# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class BulkAddLeadsResult(Model):
    """What became of the leads of a bulk import, mostly as numbers.

    Attributes:
        status: Says that the import was processed.
        total_sent: Leads in the request.
        leads_uploaded: Leads that were created.
        in_blocklist: Leads left out because the blocklist contains their address.
        blocklist_used: Blocklist against which the leads were checked, by its id.
        duplicated_leads: Leads left out because the same campaign or list had them already.
        skipped_count: Leads left out on account of a `skip_if` field.
        invalid_email_count: Leads left out because their address is missing or malformed.
        incomplete_count: Leads left out because they have neither an address nor a name. Counted for lists
            only.
        duplicate_email_count: Leads left out because another lead of the same request has their address.
        remaining_in_plan: Leads that the billing plan still allows to upload. Given only for imports into a
            campaign.
        created_leads: The leads that were created, each with its position in the request.
    """

    status: str
    total_sent: int
    leads_uploaded: int
    in_blocklist: int
    blocklist_used: str | None
    duplicated_leads: int
    skipped_count: int
    invalid_email_count: int
    incomplete_count: int
    duplicate_email_count: int
    remaining_in_plan: int | None
    created_leads: list[models.CreatedLead]

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "created_leads": decoding.array(decoding.model(models.CreatedLead)),
    }
