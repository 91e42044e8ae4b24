"""What each kind of change means for a Python caller. The table is the whole rule."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Direction(Enum):
    """Which way a value goes."""

    SENT = "sent"
    RECEIVED = "received"


class Verdict(Enum):
    """The section of the report that a change is in, the gravest first."""

    BREAKING = "Breaking"
    LOOK = "⚠ Worth a look"
    ADDED = "Added"
    CHANGED = "Changed"
    REMOVED = "Removed"


class ChangeKind(Enum):
    """The kinds of change, in the order in which they are reported."""

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
    DELETION_CHANGED = auto()
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
    GONE = auto()
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
    """The phrase for a kind, and its verdict; `received` where a received value is judged otherwise than a sent one."""

    phrase: str
    sent: Verdict
    received: Verdict | None = None


B, L, A, C, R = Verdict.BREAKING, Verdict.LOOK, Verdict.ADDED, Verdict.CHANGED, Verdict.REMOVED

RULES = {
    # names: what code says no longer exists
    ChangeKind.RESOURCE_RENAMED: Rule("is now called", B),
    ChangeKind.RESOURCE_REMOVED: Rule("removed", B),
    ChangeKind.RESOURCE_ADDED: Rule("added", A),
    ChangeKind.OPERATION_REMOVED: Rule("removed", B),
    ChangeKind.OPERATION_RENAMED: Rule("is now called", B),
    ChangeKind.OPERATION_ADDED: Rule("added", A),
    ChangeKind.OTHER_NAME_REMOVED: Rule("can no longer be called as", B),
    ChangeKind.OTHER_NAME_ADDED: Rule("can be called as well as", A),
    ChangeKind.MODULE_RENAMED: Rule("its module is now", B),
    ChangeKind.MODEL_REMOVED: Rule("removed", B),
    ChangeKind.MODEL_RENAMED: Rule("is now called", B),
    ChangeKind.MODEL_REPLACED: Rule("is now", B),
    ChangeKind.MODEL_ADDED: Rule("added", A),
    # requests: what was taken is refused, or means something else
    ChangeKind.DELETION_CHANGED: Rule("is now sent as", B),  # what changed something deletes it, or the other way round
    ChangeKind.REQUEST_MOVED: Rule("is now sent as", L),  # the call is the same; mocks and proxies notice
    ChangeKind.ARGUMENT_REMOVED: Rule("removed", B),
    ChangeKind.ARGUMENT_RENAMED: Rule("is now called", B),
    ChangeKind.REQUIRED_ARGUMENT_ADDED: Rule("added, and required", B),
    ChangeKind.ARGUMENT_ADDED: Rule("added", A),
    ChangeKind.ARGUMENT_REPLACED: Rule("is now", B),  # positional, keyword, or at another position
    ChangeKind.ARGUMENT_MOVED: Rule("is now sent in the", C),
    # values: what is sent may not be refused, what is received may not surprise
    ChangeKind.TYPE_CHANGED: Rule("type", B, B),
    ChangeKind.TYPE_WIDENED: Rule("type", C, B),
    ChangeKind.TYPE_NARROWED: Rule("type", B, C),
    ChangeKind.NOW_REQUIRED: Rule("now required", B, C),
    ChangeKind.NOW_OPTIONAL: Rule("may now be left out", C, B),
    ChangeKind.LIMIT_TIGHTENED: Rule("", B, C),
    ChangeKind.LIMIT_LOOSENED: Rule("", C, L),  # no type shows it, but a column of a database may be too narrow
    ChangeKind.DEFAULT_CHANGED: Rule("default", L, C),  # calls that leave it out do something else
    ChangeKind.FIELD_REMOVED: Rule("removed", B, B),
    ChangeKind.REQUIRED_FIELD_ADDED: Rule("added, and required", B, A),
    ChangeKind.FIELD_ADDED: Rule("added", A, A),
    ChangeKind.FREE_NAMES_GAINED: Rule("may hold other names, too:", C, A),
    ChangeKind.FREE_NAMES_LOST: Rule("no longer holds other names than its fields:", B, B),
    ChangeKind.MEMBER_REMOVED: Rule("removed", B, B),
    ChangeKind.MEMBER_RENAMED: Rule("is now called", B, B),
    ChangeKind.MEMBER_REVALUED: Rule("value", B, B),
    ChangeKind.MEMBER_ADDED: Rule("added", A, L),  # a `match` over the members has a case more
    ChangeKind.DEPRECATED: Rule("deprecated", L, L),
    ChangeKind.NO_LONGER_DEPRECATED: Rule("no longer deprecated", C, C),
    ChangeKind.GONE: Rule("gone from the API's document; stays for readers, deprecated", L, L),
    # the call as a whole
    ChangeKind.STATUS_CHANGED: Rule("status of the response", L),
    ChangeKind.ERROR_ADDED: Rule("may now raise", L),
    ChangeKind.ERROR_REMOVED: Rule("is no longer said to raise", R),
    ChangeKind.SCOPE_LOST: Rule("no longer enough", B),
    ChangeKind.SCOPES_TIGHTENED: Rule("scopes that the key needs", B),
    ChangeKind.SCOPE_GAINED: Rule("now enough, too", C),
    ChangeKind.SCOPES_LOOSENED: Rule("scopes that the key needs", C),
    ChangeKind.RATE_LIMIT_TIGHTENED: Rule("rate limit", L),  # the client waits
    ChangeKind.RATE_LIMIT_LOOSENED: Rule("rate limit", C),
    ChangeKind.RATE_LIMIT_DROPPED: Rule("no longer has a rate limit of its own; it was", R),
    ChangeKind.PAGING_LOST: Rule("is no list with pages any more", B),
    ChangeKind.PAGING_GAINED: Rule("is now a list with pages", L),  # `await` still gives the first page
    ChangeKind.PAGING_CHANGED: Rule("the pages follow each other in another way:", L),
    ChangeKind.PAGE_SIZE_LOWERED: Rule("largest page", B),
    ChangeKind.PAGE_SIZE_RAISED: Rule("largest page", C),
    ChangeKind.RETRIES_LOST: Rule("is no longer retried after an unknown outcome", L),
    ChangeKind.RETRIES_GAINED: Rule("is now retried after an unknown outcome", L),
    ChangeKind.ERROR_FIELD_CHANGED: Rule("field of a success that raises", L),
}


def verdict(kind: ChangeKind, direction: Direction = Direction.SENT) -> Verdict:
    """The section for a change of something that is sent or received."""
    rule = RULES[kind]
    return rule.received if direction is Direction.RECEIVED and rule.received else rule.sent


def gravity(verdict: Verdict) -> int:
    """How grave a verdict is; the gravest is 0."""
    return list(Verdict).index(verdict)
