# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class WorkspaceBilling(Model):
    """Billing of a workspace."""
