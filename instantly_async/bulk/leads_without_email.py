"""Leads without an address, which are told from others by all that they say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .outcomes import Outcome, RowStatus
from .work import Item

_EMAIL, _CUSTOM = "email", "custom_variables"
# The fields that describe a lead, by their names in the payload, which has the custom variables beside them.
_IN_PAYLOAD = {field: name for name, field in models.LeadPayload._layout.fields.items()}
# Others may be set by the API, too: they count only where they were sent.
_OTHERS = frozenset(models.NewLead._layout.fields) - {*_IN_PAYLOAD, _EMAIL, _CUSTOM}

Names = tuple[str, ...]


class LeadsWithoutEmail:
    """Items that are sought among the leads of a list.

    A lead that says the same is the one that is sought. One of the same name that says something else may be, or may
    have been there before: what became of the item cannot be told then.
    """

    def __init__(self, items: Sequence[Item]) -> None:
        self._sought: dict[Names, list[Item]] = {}
        for item in items:
            self._sought.setdefault(_names(item.value), []).append(item)
        self._left = len(items)
        self.outcomes: dict[bytes, Outcome] = {}

    @property
    def are_found(self) -> bool:
        """Whether there is nothing left to be sought."""
        return self._left == 0

    def see(self, lead: object) -> None:
        """Take note of a lead that is there; an odd page has other things, too."""
        if not isinstance(lead, models.Lead) or lead.email:
            return
        said = _said(lead)
        for item in self._sought.get(_names(said), ()):
            known = self.outcomes.get(item.key)
            if known is not None and known.status is RowStatus.FOUND:
                continue
            if _is_same(item.value, said):
                self._left -= 1
                self.outcomes[item.key] = Outcome(RowStatus.FOUND, lead.id)
            else:
                self.outcomes[item.key] = Outcome(RowStatus.UNCERTAIN)


def _names(lead: Mapping[str, Any]) -> Names:
    """The name of a person, however it is spaced and in whatever case."""
    return tuple(" ".join(str(lead.get(name) or "").casefold().split()) for name in ("first_name", "last_name"))


def _said(lead: models.Lead) -> dict[str, Any]:
    """What a lead says, by the names of a new one."""
    whole = lead.to_dict()
    payload = whole.get("payload")
    payload = payload if isinstance(payload, Mapping) else {}
    said = {name: whole.get(name) for name in _OTHERS}
    said |= {name: whole.get(name) or payload.get(key) for name, key in _IN_PAYLOAD.items()}
    own = {*_IN_PAYLOAD.values()}
    said[_CUSTOM] = {name: value for name, value in payload.items() if name not in own and value is not None}
    return said


def _is_same(sent: Mapping[str, Any], said: Mapping[str, Any]) -> bool:
    """Whether a lead says what was sent, no more and no less."""
    names = {*_IN_PAYLOAD, *(_OTHERS & sent.keys())}
    return (sent.get(_CUSTOM) or {}) == said[_CUSTOM] and all(
        _text(sent.get(name)) == _text(said[name]) for name in names
    )


def _text(value: Any) -> Any:
    """The value of a field; an empty text is none."""
    return (value.strip() or None) if isinstance(value, str) else value
