"""What this part of the package makes public."""

from __future__ import annotations

from .columns import ColumnName
from .exporting import OnProgress, write
from .results import Exported, Progress

__all__ = ["ColumnName", "Exported", "OnProgress", "Progress", "write"]

for _class in (Exported, Progress):
    _class.__module__ = __name__.removesuffix(".public")  # the name by which it is imported
