"""Enums that take values which they do not list: the API gives new values before its document has them."""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum
from typing import Any

from .text import one_line

LONGEST_NAME = 60  # characters of a text in the name of a member that is not listed
MOST_BITS = 200  # of a number in such a name


class _OpenEnum(Enum):
    """An enum that takes what it does not list, here and where pydantic reads it."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        """A member for a value that is not listed. It is not kept, so that no memory grows with such values."""
        base: Any = int if issubclass(cls, int) else str
        if type(value) is not base:
            return None
        member: Any = base.__new__(cls, value)  # type: ignore[call-arg]
        member._name_ = f"UNLISTED_{_shown(value)}"
        member._value_ = value
        return member

    @property
    def is_listed(self) -> bool:
        """Whether the API's document lists this value."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from . import pydantic_schema

        return pydantic_schema.of_enum(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        from . import pydantic_schema

        return pydantic_schema.json_schema_of_enum(cls, schema, handler)


class OpenIntEnum(_OpenEnum, IntEnum):
    """Numbers with names; `AccountStatus(77)` is a member that is not listed."""


class OpenStrEnum(_OpenEnum, StrEnum):
    """Texts with names; `LeadUploadMethod("new")` is a member that is not listed."""


def _shown(value: Any) -> str:
    if isinstance(value, int):
        return f"{value}" if value.bit_length() < MOST_BITS else "too_long"
    return value if len(value) <= LONGEST_NAME and value.isprintable() else one_line(value, LONGEST_NAME)
