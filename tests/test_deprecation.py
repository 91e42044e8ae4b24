"""What is deprecated warns when it is used, at the line that uses it, and never when it is read."""

from __future__ import annotations

import inspect
import re
import sys
import warnings
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

import instantly_async
from instantly_async import InstantlyClient, models
from instantly_async._core.deprecation import deprecated
from instantly_async.models import Account

pytestmark = pytest.mark.filterwarnings("error::DeprecationWarning")

PACKAGE = Path(instantly_async.__file__).parent
OLD = {"jobListingFilter": ["Software Engineer"]}
WORDS = r"search_filters\.jobListingFilter is deprecated in the API's document, and may stop working"


@pytest.fixture
async def instantly() -> AsyncIterator[InstantlyClient]:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"number_of_leads": 1}))
    async with (
        httpx.AsyncClient(transport=transport) as http_client,
        InstantlyClient("a-key", http_client=http_client) as instantly,
    ):
        yield instantly


def line() -> int:
    """The line that calls this."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


@pytest.mark.parametrize("filters", [OLD, models.SuperSearchFilters.from_dict(OLD)], ids=["mapping", "model"])
async def test_a_deprecated_field_that_is_sent_warns_at_the_callers_line(
    filters: dict[str, list[str]] | models.SuperSearchFilters, instantly: InstantlyClient
) -> None:
    here = line() + 2
    with pytest.warns(DeprecationWarning, match=WORDS) as caught:
        await instantly.supersearch_enrichment.count_leads(search_filters=filters)
    (warning,) = caught
    assert (warning.filename, warning.lineno) == (__file__, here)


async def test_what_is_left_out_does_not_warn(instantly: InstantlyClient) -> None:
    await instantly.supersearch_enrichment.count_leads(search_filters={"name": ["Ada"]})
    await instantly.supersearch_enrichment.count_leads(search_filters=models.SuperSearchFilters(name=["Ada"]))


async def test_a_line_warns_once_by_the_filter_that_python_has(instantly: InstantlyClient) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            await instantly.supersearch_enrichment.count_leads(search_filters=OLD)
    assert len(caught) == 1


def test_reading_a_deprecated_field_does_not_warn() -> None:
    account = Account.from_dict({"email": "ada@example.com", "dfy_password_changed": True})
    assert account.dfy_password_changed is True


async def test_a_deprecated_method_warns_when_it_is_called_and_not_inside_of_it() -> None:
    class Room:
        @deprecated("Room.old is deprecated: use Room.new; it goes in 0.9.0")
        async def old(self, number: int) -> int:
            return number

    here = line() + 2
    with pytest.warns(DeprecationWarning, match=r"use Room\.new") as caught:
        assert await Room().old(3) == 3
    (warning,) = caught
    assert (warning.filename, warning.lineno) == (__file__, here)
    assert list(inspect.signature(Room.old).parameters) == ["self", "number"]


async def test_a_deprecated_method_that_this_package_calls_warns_at_the_line_that_led_there() -> None:
    """As for a module of its own, whose name is one of the package."""
    room: dict[str, Any] = {"deprecated": deprecated, "__name__": "instantly_async.bulk.a_room"}
    exec(
        "@deprecated('old is deprecated')\nasync def old(): return 3\n\nasync def new(): return await old()",
        room,
    )
    here = line() + 2
    with pytest.warns(DeprecationWarning, match="old is deprecated") as caught:
        assert await room["new"]() == 3
    (warning,) = caught
    assert (warning.filename, warning.lineno) == (__file__, here)


def test_a_deprecated_function_is_marked_as_the_typing_module_marks_it() -> None:
    @deprecated("old is deprecated")
    async def old() -> None:
        """Do nothing."""

    assert vars(old)["__deprecated__"] == "old is deprecated"
    assert old.__doc__ == "Do nothing."
    assert inspect.iscoroutinefunction(old) is (sys.version_info >= (3, 12))


async def test_each_thread_has_its_own_line() -> None:
    def call() -> None:
        @deprecated("old is deprecated")
        def old() -> None:
            """Do nothing."""

        old()

    with pytest.warns(DeprecationWarning, match="old is deprecated") as caught:
        await anyio.to_thread.run_sync(call)
    (warning,) = caught
    assert (warning.filename, warning.lineno) == (__file__, call.__code__.co_firstlineno + 5)


def test_what_is_deprecated_by_hand_says_what_to_use_and_when_it_goes() -> None:
    for path in PACKAGE.rglob("*.py"):
        if path.relative_to(PACKAGE).parts[0] in {"api", "models", "resources"} or path.name == "deprecation.py":
            continue
        for message in re.findall(r'@deprecated\(\s*"([^"]*)', path.read_text(encoding="utf-8")):
            assert re.fullmatch(r".+: use .+; it goes in \d+\.\d+\.\d+", message), f"{path}: {message}"
