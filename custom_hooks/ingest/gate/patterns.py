"""Patterns of texts. None is ever matched against a text of the document: that may take for ever."""

from __future__ import annotations

import re
import warnings
from typing import Any

LONGEST_PATTERN = 500


def is_usable(pattern: Any) -> bool:
    """Whether Python takes a pattern as a regular expression."""
    if not isinstance(pattern, str) or len(pattern) > LONGEST_PATTERN:
        return False
    try:
        with warnings.catch_warnings(action="ignore"):
            re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return True
