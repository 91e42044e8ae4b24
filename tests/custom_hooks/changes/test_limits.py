"""Limits of values, which one room describes and another compares."""

from __future__ import annotations

import pytest

from custom_hooks.changes.limits import HIGHEST, LOWEST, OTHER, limit_text
from custom_hooks.render.limits import LIMITS, SIZES


@pytest.mark.parametrize("keyword", sorted(LIMITS))
def test_every_limit_that_is_described_can_be_reported(keyword: str) -> None:
    assert (
        limit_text(f"items {keyword}", None, 1) == f"each item: {({**LOWEST, **HIGHEST, **OTHER})[keyword]} none → `1`"
    )


def test_every_size_is_a_lowest_or_a_highest_one() -> None:
    assert {*LOWEST, *HIGHEST} == SIZES
