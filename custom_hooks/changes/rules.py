"""What each kind of change means for a Python caller. The table is the whole rule."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from .values import Use


class Verdict(Enum):
    """The section of the report in which a change stands, the gravest first."""

    BREAKING = "Breaking"
    LOOK = "⚠ Worth a look"
    ADDED = "Added"
    CHANGED = "Changed"
    REMOVED = "Removed"


class Kind(Enum):
    """The kinds of change, in the order in which they are told."""

    RESOURCE_RENAMED = auto()
    RESOURCE_REMOVED = auto()
    RESOURCE_ADDED = auto()
    OPERATION_REMOVED = auto()
    OPERATION_RENAMED = auto()
    OPERATION_ADDED = auto()
    OTHER_NAME_REMOVED = auto()
    OTHER_NAME_ADDED = auto()
    MODULE_RENAMED = auto()
    REQUEST_MOVED = auto()
    ARGUMENT_REMOVED = auto()
    ARGUMENT_RENAMED = auto()
    REQUIRED_ARGUMENT_ADDED = auto()
    ARGUMENT_ADDED = auto()
    ARGUMENT_REPLACED = auto()
    ARGUMENT_MOVED = auto()
    MODEL_REMOVED = auto()
    MODEL_RENAMED = auto()
    MODEL_REPLACED = auto()
    MODEL_ADDED = auto()
    FIELD_REMOVED = auto()
    REQUIRED_FIELD_ADDED = auto()
    FIELD_ADDED = auto()
    FREE_NAMES_GAINED = auto()
    FREE_NAMES_LOST = auto()
    MEMBER_REMOVED = auto()
    MEMBER_RENAMED = auto()
    MEMBER_REVALUED = auto()
    MEMBER_ADDED = auto()
    TYPE_CHANGED = auto()
    TYPE_WIDENED = auto()
    TYPE_NARROWED = auto()
    NOW_REQUIRED = auto()
    NOW_OPTIONAL = auto()
    LIMIT_TIGHTENED = auto()
    LIMIT_LOOSENED = auto()
    DEFAULT_CHANGED = auto()
    DEPRECATED = auto()
    NO_LONGER_DEPRECATED = auto()
    STATUS_CHANGED = auto()
    ERROR_ADDED = auto()
    ERROR_REMOVED = auto()
    SCOPE_LOST = auto()
    SCOPES_TIGHTENED = auto()
    SCOPE_GAINED = auto()
    SCOPES_LOOSENED = auto()
    RATE_LIMIT_TIGHTENED = auto()
    RATE_LIMIT_LOOSENED = auto()
    RATE_LIMIT_DROPPED = auto()
    PAGING_LOST = auto()
    PAGING_GAINED = auto()
    PAGING_CHANGED = auto()
    PAGE_SIZE_LOWERED = auto()
    PAGE_SIZE_RAISED = auto()
    RETRIES_LOST = auto()
    RETRIES_GAINED = auto()
    ERROR_FIELD_CHANGED = auto()


@dataclass(frozen=True)
class Rule:
    """The words for a kind, and its verdict; `received` where a value that comes is judged otherwise than one sent."""

    words: str
    sent: Verdict
    received: Verdict | None = None


B, L, A, C, R = Verdict.BREAKING, Verdict.LOOK, Verdict.ADDED, Verdict.CHANGED, Verdict.REMOVED

RULES = {
    # names: what code says no longer exists
    Kind.RESOURCE_RENAMED: Rule("is now called", B),
    Kind.RESOURCE_REMOVED: Rule("removed", B),
    Kind.RESOURCE_ADDED: Rule("added", A),
    Kind.OPERATION_REMOVED: Rule("removed", B),
    Kind.OPERATION_RENAMED: Rule("is now called", B),
    Kind.OPERATION_ADDED: Rule("added", A),
    Kind.OTHER_NAME_REMOVED: Rule("can no longer be called as", B),
    Kind.OTHER_NAME_ADDED: Rule("can be called as well as", A),
    Kind.MODULE_RENAMED: Rule("its module is now", B),
    Kind.MODEL_REMOVED: Rule("removed", B),
    Kind.MODEL_RENAMED: Rule("is now called", B),
    Kind.MODEL_REPLACED: Rule("is now", B),
    Kind.MODEL_ADDED: Rule("added", A),
    # requests: what was taken is refused, or means something else
    Kind.REQUEST_MOVED: Rule("is now sent as", L),  # the call is the same; mocks and proxies notice
    Kind.ARGUMENT_REMOVED: Rule("removed", B),
    Kind.ARGUMENT_RENAMED: Rule("is now called", B),
    Kind.REQUIRED_ARGUMENT_ADDED: Rule("added, and required", B),
    Kind.ARGUMENT_ADDED: Rule("added", A),
    Kind.ARGUMENT_REPLACED: Rule("is now", B),  # positional, keyword, or at another position
    Kind.ARGUMENT_MOVED: Rule("is now sent in the", C),
    # values: what is sent may not be refused, what comes may not surprise
    Kind.TYPE_CHANGED: Rule("type", B, B),
    Kind.TYPE_WIDENED: Rule("type", C, B),
    Kind.TYPE_NARROWED: Rule("type", B, C),
    Kind.NOW_REQUIRED: Rule("now required", B, C),
    Kind.NOW_OPTIONAL: Rule("may now be left out", C, B),
    Kind.LIMIT_TIGHTENED: Rule("", B, C),
    Kind.LIMIT_LOOSENED: Rule("", C, L),  # no type shows it, but a column of a database may be too narrow
    Kind.DEFAULT_CHANGED: Rule("default", L, C),  # calls that leave it out do something else
    Kind.FIELD_REMOVED: Rule("removed", B, B),
    Kind.REQUIRED_FIELD_ADDED: Rule("added, and required", B, A),
    Kind.FIELD_ADDED: Rule("added", A, A),
    Kind.FREE_NAMES_GAINED: Rule("may hold other names, too:", C, A),
    Kind.FREE_NAMES_LOST: Rule("no longer holds other names than its fields:", B, B),
    Kind.MEMBER_REMOVED: Rule("removed", B, B),
    Kind.MEMBER_RENAMED: Rule("is now called", B, B),
    Kind.MEMBER_REVALUED: Rule("value", B, B),
    Kind.MEMBER_ADDED: Rule("added", A, L),  # a `match` over the members has a case more
    Kind.DEPRECATED: Rule("deprecated", L, L),
    Kind.NO_LONGER_DEPRECATED: Rule("no longer deprecated", C, C),
    # the call as a whole
    Kind.STATUS_CHANGED: Rule("status of the answer", L),
    Kind.ERROR_ADDED: Rule("may now raise", L),
    Kind.ERROR_REMOVED: Rule("is no longer said to raise", R),
    Kind.SCOPE_LOST: Rule("no longer enough", B),
    Kind.SCOPES_TIGHTENED: Rule("scopes that the key needs", B),
    Kind.SCOPE_GAINED: Rule("now enough, too", C),
    Kind.SCOPES_LOOSENED: Rule("scopes that the key needs", C),
    Kind.RATE_LIMIT_TIGHTENED: Rule("rate limit", L),  # the client waits
    Kind.RATE_LIMIT_LOOSENED: Rule("rate limit", C),
    Kind.RATE_LIMIT_DROPPED: Rule("no longer has a rate limit of its own; it was", R),
    Kind.PAGING_LOST: Rule("is no list with pages any more", B),
    Kind.PAGING_GAINED: Rule("is now a list with pages", L),  # `await` still gives the first page
    Kind.PAGING_CHANGED: Rule("the pages follow each other in another way:", L),
    Kind.PAGE_SIZE_LOWERED: Rule("largest page", B),
    Kind.PAGE_SIZE_RAISED: Rule("largest page", C),
    Kind.RETRIES_LOST: Rule("is no longer retried after an unknown outcome", L),
    Kind.RETRIES_GAINED: Rule("is now retried after an unknown outcome", L),
    Kind.ERROR_FIELD_CHANGED: Rule("field of a success that raises", L),
}


def verdict(kind: Kind, use: Use = Use.SENT) -> Verdict:
    """The section for a change of something that is sent or received."""
    rule = RULES[kind]
    return rule.received if use is Use.RECEIVED and rule.received else rule.sent


def gravity(found: Verdict) -> int:
    """How grave a verdict is; the gravest is 0."""
    return list(Verdict).index(found)
