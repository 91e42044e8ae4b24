"""What is deprecated warns before it goes: at the caller's line, and with what to use instead.

`@deprecated("...")` (PEP 702) is for functions and methods; type checkers and editors know it. `warn` is for what shows
only while a call is made, such as an argument.
"""

from __future__ import annotations

import functools
import inspect
import sys
import warnings
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING, Any

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


if TYPE_CHECKING:
    from typing_extensions import deprecated  # only this one and that of warnings are known to type checkers
else:

    def deprecated(message: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Let a function or method warn where it is called, also where a part of this package calls it for somebody."""

        def mark(function: Callable[..., Any]) -> Callable[..., Any]:
            @functools.wraps(function)
            def warning(*args: Any, **kwargs: Any) -> Any:
                warn(message)
                return function(*args, **kwargs)

            if inspect.iscoroutinefunction(function) and sys.version_info >= (3, 12):
                inspect.markcoroutinefunction(warning)
            warning.__deprecated__ = message
            return warning

        return mark
