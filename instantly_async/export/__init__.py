"""Whole lists into files: CSV, JSON lines or Parquet, in pieces, and resumable.

exported = await instantly.leads.export("leads.csv", campaign=campaign_id)
exported = await export.write(instantly.accounts.list(), "accounts.parquet", checkpoint="accounts.ckpt")
"""

from .exporting import write
from .results import Exported, Progress

__all__ = ["Exported", "Progress", "write"]

for _class in (Exported, Progress):
    _class.__module__ = __name__
