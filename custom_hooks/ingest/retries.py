"""Whether a call may be repeated after a failure that leaves its outcome unknown."""

from __future__ import annotations

import re

from ..openapi.document import Node
from .scopes import scopes

QUOTA = re.compile(r"per \d+ days")  # a call that counts against a quota would be counted twice


def retry_safe(method: str, operation: Node) -> bool:
    """Whether an operation only reads: by GET, or by a POST for which a scope to read is enough."""
    if QUOTA.search(operation.get("description", "")):
        return False
    actions = {scope.partition(":")[2] for scope in scopes(operation)} - {"all"}
    return method == "get" or (method == "post" and actions == {"read"})
