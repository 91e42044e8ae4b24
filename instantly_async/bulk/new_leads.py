"""Rows become leads that can be added."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum
from types import UnionType
from typing import Any, TypeAlias, get_args, get_type_hints

from .. import models
from .._core.requests.encoding import to_json
from .._core.text import brief
from .._core.types import UNSET
from .rows import fields_of, plain
from .work import CONTENT_BYTES, Item, UnusableRow, digest

LARGEST = 100_000  # characters of one lead as JSON: a batch must not become a body that the API takes for an attack
INTEGERS = 2**63  # from here on: not every JSON parser takes them, and one that does not refuses the whole batch

_CUSTOM = "custom_variables"
_EMAIL = "email"
_NAMES = ("first_name", "last_name")
_WORDS: dict[type, str] = {str: "text", int: "a whole number", float: "a number", bool: "True or False"}
_SCALARS = (str, int, float, bool)

Fields: TypeAlias = dict[str, Any]


class NewLeads:
    """Makes leads of rows: for a campaign, where each needs an address, or for a list, where a name is enough."""

    def __init__(self, *, need_email: bool) -> None:
        self._need_email = need_email
        self._types = _types()
        self._own_of_payload = frozenset(models.LeadPayload._layout.fields)

    def item(self, row: Any) -> Item:
        """What a row has to send.

        Fields of `NewLead` are those; others become custom variables, since the API drops them without a word
        otherwise. None and NaN are left out.

        Raises:
            UnusableRow: It is no lead that can be added.
        """
        lead = self._lead(self._copied(row) if isinstance(row, models.Lead) else fields_of(row))
        email = lead.get(_EMAIL)
        if email is None and (self._need_email or not any(lead.get(name) for name in _NAMES)):
            raise UnusableRow(self._without_email(lead))
        content = self._content(lead)
        name = None if email is None else email.lower()
        key = digest(f"content {content}" if name is None else f"email {name}")
        return Item(key, digest(content, CONTENT_BYTES), lead, name)

    def _lead(self, fields: Mapping[str, Any]) -> Fields:
        """The fields of a new lead, as JSON."""
        lead: Fields = {}
        custom: Fields = {}
        for name, given in fields.items():
            if name == _CUSTOM:
                custom |= self._custom(given)
            elif (value := _value(name, given)) is UNSET:
                continue
            elif name in self._types:
                if (checked := self._checked(name, value)) is not UNSET:
                    lead[name] = checked
            else:
                custom[name] = self._scalar(name, value)
        if custom:
            lead[_CUSTOM] = custom
        return lead

    def _checked(self, name: str, value: Any) -> Any:
        """The value of a field, if it is of its type; UNSET where it is an empty one."""
        types = self._types[name]
        if name == _EMAIL and isinstance(value, str):
            return value.strip() or UNSET
        if type(value) in types or not types:
            return value
        if value == "":  # of a table of texts
            return UNSET
        if isinstance(value, float) and int in types and value.is_integer():  # of a column with gaps
            return int(value)
        if type(value) is int and float in types:
            return value
        wanted = " or ".join(_WORDS[kind] for kind in types)
        raise UnusableRow(f"{name} must be {wanted}, not {type(value).__name__}")

    def _custom(self, given: Any) -> Fields:
        value = plain(given)
        if value is UNSET:
            return {}
        if not isinstance(value, Mapping):
            raise UnusableRow(f"{_CUSTOM} must be a mapping, not {type(value).__name__}")
        custom: Fields = {}
        for name, each in value.items():
            if not isinstance(name, str):
                raise UnusableRow(f"the name of a custom variable must be text, not {type(name).__name__}")
            if (variable := _value(name, each)) is not UNSET:
                custom[name] = self._scalar(name, variable)
        return custom

    def _scalar(self, name: str, value: Any) -> Any:
        if not isinstance(value, _SCALARS):
            raise UnusableRow(
                f"{brief(name, 60)} is no field of a new lead, and a custom variable is text, a number, True or False, "
                f"not {type(value).__name__}"
            )
        return value

    def _copied(self, lead: models.Lead) -> Fields:
        """What a lead that is somewhere else has to say to a new one."""
        whole = lead.to_dict()
        copied = {name: value for name, value in whole.items() if name in self._types}
        payload = whole.get("payload")
        if isinstance(payload, Mapping):
            copied[_CUSTOM] = {name: value for name, value in payload.items() if name not in self._own_of_payload}
        return copied

    def _content(self, lead: Fields) -> str:
        """All that a lead says, whatever the order of its fields, and whichever library writes what is sent."""
        try:
            content = json.dumps(lead, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            content.encode()
        except UnicodeEncodeError:
            raise UnusableRow("a text of the lead has half a character (a lone surrogate); decode it anew") from None
        except ValueError as error:
            raise UnusableRow(f"the lead cannot be JSON: {error}") from None
        if len(content) > LARGEST:
            raise UnusableRow(f"the lead has {len(content):,} characters as JSON, and may have {LARGEST:,}")
        return content

    def _without_email(self, lead: Fields) -> str:
        needs = "an email" if self._need_email else "an email, first_name or last_name"
        similar = [name for name in lead.get(_CUSTOM, ()) if "mail" in name.lower()]
        hint = f"; call the column {brief(similar[0], 60)} 'email'" if similar else ""
        return f"a lead needs {needs}{hint}"


def _value(name: str, given: Any) -> Any:
    """A value as JSON; UNSET where it says that there is none."""
    try:
        value = plain(given)
        value = value if value is UNSET or type(value) is str else to_json(value)
    except (TypeError, ValueError, RecursionError) as error:
        raise UnusableRow(f"{brief(name, 60)}: {error}") from None
    if type(value) is int and not -INTEGERS <= value < INTEGERS:
        raise UnusableRow(f"{brief(name, 60)}: a whole number of more than 64 bits; give it as text")
    return value


def _types() -> dict[str, tuple[type, ...]]:
    """The types of JSON that each field may have; none for those of which anything is taken."""
    hints = get_type_hints(models.NewLead)
    named = {name: hints[field] for name, field in models.NewLead._layout.fields.items() if name != _CUSTOM}
    return {name: _json_types(hint) for name, hint in named.items()}


def _json_types(hint: Any) -> tuple[type, ...]:
    parts = get_args(hint) if isinstance(hint, UnionType) else (hint,)
    types: list[type] = []
    for part in parts:
        if isinstance(part, type) and issubclass(part, Enum):
            part = int if issubclass(part, int) else str
        if part in _WORDS:
            types.append(part)
        elif part is not type(None):
            return ()
    return tuple(types)
