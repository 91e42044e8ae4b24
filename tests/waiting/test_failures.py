"""What failed inside a background job is told, whether the job succeeded or not."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instantly_async import JobFailure
from instantly_async.models import BackgroundJob, BackgroundJobPage

from .script import job

PROCESSED = [
    {"email": "ada@acme.example"},
    {"email": "bea@acme.example", "error": None},
    {"email": "cy@acme.example", "error": ""},
    {"email": "dan@acme.example", "error": "Account not found"},
    {"id": "7", "error": {"message": "No such lead", "code": 5}},
    {"email": 5, "id": None, "error": {"code": 5}},
    {"error": True},
]
LISTED = [
    JobFailure(email="dan@acme.example", error="Account not found"),
    JobFailure(id="7", error="No such lead"),
    JobFailure(error="{'code': 5}"),
    JobFailure(error="the API gives no reason"),
]


def failures(data: Any) -> list[JobFailure]:
    return BackgroundJob.from_dict(job("success", 100, data=data)).failures


def test_items_with_an_error_are_failures() -> None:
    assert failures({"processed_emails": PROCESSED}) == LISTED
    assert failures({"processed_emails": PROCESSED, "failed_count": 4}) == LISTED


def test_failures_that_are_only_counted_are_one_more_entry() -> None:
    found = failures({"processed_emails": PROCESSED, "failed_count": 10**12})
    assert found[:-1] == LISTED
    assert (found[-1].count, found[-1].email, found[-1].id) == (10**12 - 4, None, None)
    assert sum(failure.count for failure in found) == 10**12


@pytest.mark.parametrize(
    "data",
    [
        None,
        5,
        "text",
        [],
        {},
        {"processed_emails": None},
        {"processed_emails": "a@b.example"},
        {"processed_emails": {"error": "x"}},
        {"processed_emails": ["text", None, 5, ["error"]]},
        {"failed_count": 0},
        {"failed_count": -3},
        {"failed_count": "3"},
        {"failed_count": True},
        {"failed_count": float("nan")},
        {"failed_count": float("inf")},
        {"failed_count": None},
    ],
    ids=str,
)
def test_nothing_failed_as_far_as_the_data_tells(data: Any) -> None:
    assert failures(data) == []
    assert BackgroundJob.from_dict(job("success")).failures == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["email", "id", "error", "message", "x"]), inner, max_size=3)
    ),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(["processed_emails", "failed_count"]), JSON))
def test_whatever_the_data_is_the_failures_can_be_read(data: dict[str, Any]) -> None:
    assert all(failure.count >= 1 for failure in failures(data))


def test_jobs_of_a_list_tell_them_too() -> None:
    page = BackgroundJobPage.from_dict({"items": [job("success", data={"processed_emails": PROCESSED})]})
    assert page.items[0].failures == LISTED


def test_they_are_no_field() -> None:
    raw = job("success", 100, data={"failed_count": 1})
    read = BackgroundJob.from_dict(raw)
    assert dict(read) == read.to_dict() == raw
    assert "failures" not in read
    assert "failures" in dir(read)
    assert "failures" not in repr(read)
    for other in (copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read)), read.replace()):
        assert other == read
        assert other.failures == read.failures
    with pytest.raises(TypeError, match="failures"):
        BackgroundJob(failures=[])  # type: ignore[call-arg]
    with pytest.raises(AttributeError, match="failures"):
        read.failures = []  # type: ignore[misc]
    assert BackgroundJob.from_dict({**raw, "failures": 5})["failures"] == 5  # the API's, by the API's name
    assert BackgroundJob.from_dict({**raw, "failures": 5}).failures == read.failures
