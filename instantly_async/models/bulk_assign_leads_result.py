# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class BulkAssignLeadsResult(Model):
    """Notice that leads will be assigned in a background job.

    Attributes:
        status: Text such as `accepted`.
        message: Explanation for people.
    """

    status: str | Unset = UNSET
    message: str | Unset = UNSET
