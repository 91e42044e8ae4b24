"""What is deprecated warns before it goes: at the caller's line, and with what to use instead.

`@deprecated("...")` (PEP 702) is for functions, methods and classes; type checkers and editors know it. `warn` is for
what shows only while a call is made, such as an argument.
"""

from __future__ import annotations

import sys
import warnings
from types import FrameType

if sys.version_info >= (3, 13):
    from warnings import deprecated
else:
    from typing_extensions import deprecated

__all__ = ["deprecated", "warn"]

PACKAGE = __name__.removesuffix("._core.deprecation")


def warn(message: str) -> None:
    """Warn at the line outside of this package that led here, through all that awaits."""
    level = 2
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and _is_ours(frame):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, DeprecationWarning, stacklevel=level)


def _is_ours(frame: FrameType) -> bool:
    name: str = frame.f_globals.get("__name__", "")
    return name == PACKAGE or name.startswith(f"{PACKAGE}.")
