# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class VerificationCounts(Model):
    """Numbers of leads by verification status.

    Attributes:
        verified: Leads whose address was verified.
        invalid: Leads whose address is invalid.
        risky: Leads whose address is risky.
        catch_all: Leads with a catch-all address.
        job_change: Leads with a job change.
        verification_job_pending_leadfinder: Leads whose verification by the lead finder is pending.
        verification_job_pending_user: Leads whose verification on a user's request is pending.
    """

    verified: int | None = LEFT_OUT
    invalid: int | None = LEFT_OUT
    risky: int | None = LEFT_OUT
    catch_all: int | None = LEFT_OUT
    job_change: int | None = LEFT_OUT
    verification_job_pending_leadfinder: int | None = LEFT_OUT
    verification_job_pending_user: int | None = LEFT_OUT
