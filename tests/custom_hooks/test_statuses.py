"""What the documentation says of a status is what happens."""

from __future__ import annotations

import pytest

from custom_hooks.openapi import statuses
from instantly_async._core.responses.responses import BY_STATUS


def test_every_status_with_an_error_of_its_own_is_documented_as_that_error() -> None:
    assert {status: error.__name__ for status, error in BY_STATUS.items()} == statuses.ERRORS


@pytest.mark.parametrize(
    ("status", "error"), [(405, "APIStatusError"), (418, "APIStatusError"), (500, "ServerError"), (599, "ServerError")]
)
def test_others_go_by_their_hundred(status: int, error: str) -> None:
    assert statuses.error_class(status) == error


@pytest.mark.parametrize(
    ("status", "phrase"), [("404", "Not Found."), ("4XX", "Status 4XX."), ("default", "Status default.")]
)
def test_a_status_has_its_phrase(status: str, phrase: str) -> None:
    assert statuses.phrase(status) == phrase
