"""What openapi.yaml says about one operation, apart from its arguments and its response."""

import re
from typing import Any, Literal

from attrs import field, frozen

from .requests.dates import DateForm
from .types import is_whole

# A path is added to the base URL as it is: nothing in it may name another host, or end the path.
PATH = re.compile(r"/(?!/)((?![\\?#])[!-~])*")


def _check_path(operation: Any, attribute: Any, path: str) -> None:
    if not PATH.fullmatch(path):
        raise ValueError(
            f"the path of {operation.name} is {path!r}, and must begin with one slash and have no spaces, control "
            "characters, backslashes, question marks or number signs"
        )


def _check_number(limit: Any, attribute: Any, number: Any) -> None:
    problem = f"{attribute.name} of a RateLimit is {number!r}, and must be a whole number from 1 on"
    if not is_whole(number):
        raise TypeError(problem)
    if number < 1:
        raise ValueError(problem)


@frozen
class Paging:
    """How the pages of a list follow each other.

    Attributes:
        style: "cursor" continues after a value that the last page names, "offset" after a number of items.
        location: Where the position is sent, "query" or "body".
        parameter: The argument that takes the position, such as `starting_after`.
        max_limit: The largest page that the API gives; also the size that walking a list asks for.
        skip_with: The argument with which the API gives no cursors; such a list continues with the argument `skip`.
    """

    style: Literal["cursor", "offset"] = "cursor"
    location: Literal["query", "body"] = "query"
    parameter: str = "starting_after"
    max_limit: int = 100
    skip_with: str | None = None


@frozen
class RateLimit:
    """So many calls in so many seconds.

    Attributes:
        calls: How many calls.
        seconds: In how many seconds.
        per: What is counted together: the calls of a "workspace", or of an "ip" address, whatever the workspace.

    Raises:
        TypeError: A number is not whole.
        ValueError: A number is not positive.
    """

    calls: int = field(validator=_check_number)
    seconds: int = field(validator=_check_number)
    per: Literal["workspace", "ip"] = "workspace"


@frozen
class Argument:
    """What the API asks of one argument, beside its type; arguments of which it asks nothing have none of these.

    Attributes:
        name: Its name in the query or in the body.
        location: Where it is sent, "query" or "body".
        python_name: What Python calls it, where that is something else.
        form: How it is written: as it is, as a list, as texts "joined" by commas, or as a date or a time.
        least: The smallest number, or number of items of a list, or number of characters.
        most: The largest of these.
        dates: Where there are dates inside of an object, and how they are written: ("schedule.start_date", "date").
        deprecated: What of it the API's document marks as deprecated: "" is all of it, "old.name" a field inside of it.
    """

    name: str
    location: Literal["query", "body"]
    python_name: str = ""
    form: Literal["value", "list", "joined"] | DateForm = "value"
    least: float | None = None
    most: float | None = None
    dates: tuple[tuple[str, DateForm], ...] = ()
    deprecated: tuple[str, ...] = ()


@frozen
class Operation:
    """One operation of the API.

    Attributes:
        id: The operationId as published, typing errors included.
        name: Resource and method, such as `leads.list`.
        method: HTTP method, in capitals.
        path: Path template, such as `/api/v2/leads/{id}`; added to the base URL, it never leads to another host.
        scopes: The API key needs one of these; empty where the API states none.
        scope_groups: Where the key needs several scopes at once: one of each group. Empty for nearly all operations.
        paging: How a list continues; None where the response is no list.
        rate_limits: Limits of this operation beside the workspace's own.
        retry_safe: Whether the call only reads, so that it may be repeated when its outcome is unknown.
        body_required: Whether the API refuses a call without any body field.
        arguments: What the API asks of arguments beside their types.
        one_of: Body fields of which exactly one has to be given.
        any_of: Body fields of which at least one has to be given.
        error_field: The field in which the API reports a failure although the status is a success.
    """

    id: str
    name: str
    method: str
    path: str = field(validator=_check_path)
    scopes: tuple[str, ...] = ()
    scope_groups: tuple[tuple[str, ...], ...] = ()
    paging: Paging | None = None
    rate_limits: tuple[RateLimit, ...] = ()
    retry_safe: bool = False
    body_required: bool = False
    arguments: tuple[Argument, ...] = field(default=(), repr=False)
    one_of: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()
    error_field: str | None = None
