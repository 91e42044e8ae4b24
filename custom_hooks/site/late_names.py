"""For griffe, with which mkdocstrings reads code: names that the package loads at their first use are names of it."""

from __future__ import annotations

from typing import Any

import griffe


class LateNames(griffe.Extension):
    """What is imported for types alone, and exported, is there when the program runs."""

    def on_members(self, *, obj: griffe.Object, **_: Any) -> None:
        """Told by griffe of each module and class that it has read."""
        if obj.is_module:
            for name in obj.exports or ():
                if isinstance(name, str) and name in obj.members:
                    obj.members[name].runtime = True
