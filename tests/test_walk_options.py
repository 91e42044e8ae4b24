"""Options of a walk that cannot be right are refused before anything is sent."""

from __future__ import annotations

from typing import Any

import pytest

from instantly_async import InstantlyClient

NO_NUMBERS = ["10", 2.5, True, [1], {}, b"1"]


@pytest.mark.parametrize("given", [*NO_NUMBERS, None])
def test_a_page_size_that_is_no_number_is_refused(given: Any) -> None:
    with pytest.raises(TypeError, match=r"leads\.list: limit is .* and must be a whole number, 1 to 100"):
        InstantlyClient("key").leads.list(limit=given)


@pytest.mark.parametrize("name", ["max_items", "prefetch"])
@pytest.mark.parametrize("given", NO_NUMBERS)
def test_a_number_of_items_or_pages_that_is_none_is_refused(name: str, given: Any) -> None:
    with pytest.raises(TypeError, match=rf"leads\.list: {name} is .* and must be a whole number, from 0 on"):
        InstantlyClient("key").leads.list(**{name: given})


@pytest.mark.parametrize("given", [["c"], {"c": 1}, ("c",), {"c"}, True, b"c", 1.5])
def test_a_cursor_that_is_none_is_refused(given: Any) -> None:
    with pytest.raises(TypeError, match=r"starting_after is .* and must be the next_starting_after of a page"):
        InstantlyClient("key").leads.list(starting_after=given)


@pytest.mark.parametrize("given", NO_NUMBERS)
def test_a_number_to_pass_over_that_is_none_is_refused(given: Any) -> None:
    client = InstantlyClient("key")
    with pytest.raises(TypeError, match=r"accounts\.list: skip is .* and must be a whole number"):
        client.accounts.list(sort_by="email", skip=given)
    with pytest.raises(TypeError, match=r"offset is .* and must be a whole number"):
        client.supersearch_enrichment.list_history("1", offset=given)


def test_a_negative_number_to_pass_over_is_refused() -> None:
    with pytest.raises(ValueError, match="skip is -1"):
        InstantlyClient("key").accounts.list(skip=-1)
