"""Whole lists into files: CSV, JSON lines or Parquet, in pieces, and resumable.

exported = await instantly.leads.export("leads.csv", campaign=campaign_id)
exported = await export.write(instantly.accounts.list(), "accounts.parquet", checkpoint="accounts.ckpt")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import lazy

if TYPE_CHECKING:
    from .columns import ColumnName
    from .exporting import OnProgress, write
    from .results import Exported, Progress
else:
    __getattr__, __dir__ = lazy.everything(__name__, "public")


__all__ = ["ColumnName", "Exported", "OnProgress", "Progress", "write"]
