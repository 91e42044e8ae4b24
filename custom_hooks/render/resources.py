"""One resource object, ready to be written down: the operations of a group under their short names."""

from __future__ import annotations

from dataclasses import dataclass

from .endpoints import EndpointView

ACRONYMS = {"ai": "AI", "api": "API", "crm": "CRM", "dfy": "DFY", "oauth": "OAuth"}


@dataclass
class ResourceView:
    """One resource object: the operations of a group under their short names."""

    name: str
    description: str
    methods: list[tuple[str, EndpointView]]

    @property
    def class_name(self) -> str:
        return "".join(ACRONYMS.get(word, word.capitalize()) for word in self.name.split("_")) + "Resource"

    @property
    def folders(self) -> list[str]:
        return sorted({view.folder for _, view in self.methods})
