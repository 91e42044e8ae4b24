# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class CRMActions(Model):
    """Actions in the CRM."""
