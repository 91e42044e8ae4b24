# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class BackgroundJobData(Model):
    """Further data of a background job; which fields it has depends on the kind of job.

    Attributes:
        moved_lead_emails: In `move-leads` jobs, addresses of the leads that were really moved or copied, once
            all filters had been applied. Holds the first 10,000; the full number is in `moved_leads`.
    """

    moved_lead_emails: list[str] | None = LEFT_OUT
