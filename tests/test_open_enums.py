"""Enums take values that they do not list, and keep none of them."""

from __future__ import annotations

import copy
import gc
import json
import pickle
from enum import Enum
from typing import Any

import pytest

from instantly_async import models
from instantly_async._core.requests.encoding import to_json
from instantly_async.models import Account, AccountStatus, APIKey, Lead, LeadPage, LeadStatus, LeadUploadMethod

from .document import components

ENUMS: list[Any] = [getattr(models, name) for name, _ in components("enum")]


def unlisted_of(kind: Any) -> Any:
    return 987_654 if isinstance(next(iter(kind)).value, int) else "never listed"


@pytest.mark.parametrize("kind", ENUMS)
def test_every_enum_has_a_member_for_a_value_that_it_does_not_list(kind: Any) -> None:
    value, listed = unlisted_of(kind), list(kind)
    member = kind(value)
    assert isinstance(member, kind)
    assert isinstance(member, type(value))
    assert member == value
    assert hash(member) == hash(value)
    assert member.value == value
    assert type(member.value) is type(value)
    assert member.name == f"UNLISTED_{value}"
    assert member.is_listed is False
    assert str(member) == f"{member}" == str(value)
    assert list(kind) == listed
    assert len(kind) == len(listed)
    assert all(one.is_listed for one in kind)


@pytest.mark.parametrize("kind", ENUMS)
def test_unlisted_members_are_copied_pickled_and_serialised_as_what_they_are(kind: Any) -> None:
    value = unlisted_of(kind)
    member = kind(value)
    twins = [copy.copy(member), copy.deepcopy(member), kind(member)]
    twins += [pickle.loads(pickle.dumps(member, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]
    for twin in twins:
        assert twin == member
        assert type(twin) is kind
        assert twin.name == member.name
        assert not twin.is_listed
    assert json.loads(json.dumps(member)) == value
    assert type(to_json(member)) is type(value)


@pytest.mark.parametrize("value", ["1", 1.5, None, b"1", (), "ACTIVE"])
def test_a_value_of_another_type_is_no_member(value: Any) -> None:
    with pytest.raises(ValueError, match="not a valid AccountStatus"):
        AccountStatus(value)


@pytest.mark.parametrize("value", [1, b"1", [], {}, None])
def test_what_is_no_text_is_no_member_of_an_enum_of_texts(value: Any) -> None:
    with pytest.raises(ValueError, match="not a valid LeadUploadMethod"):
        LeadUploadMethod(value)


def test_a_field_is_a_member_whatever_code_came() -> None:
    assert Account.from_dict({"status": 1}).status is AccountStatus.ACTIVE
    status = Account.from_dict({"status": 77}).status
    assert isinstance(status, AccountStatus)
    assert (status.name, status.value, status.is_listed) == ("UNLISTED_77", 77, False)
    assert repr(status) == "<AccountStatus.UNLISTED_77: 77>"


@pytest.mark.parametrize("value", ["1", True, 1.0, None, [1], {"a": 1}, "x" * 100_000, 1e300])
def test_a_value_of_another_json_type_than_the_codes_is_handed_on(value: Any) -> None:
    status: Any = Account.from_dict({"status": value}).status
    assert type(status) is type(value)
    assert status == value


def test_a_list_of_codes_has_members_and_goes_back_as_it_came() -> None:
    data = {"scopes": ["leads:read", "moons:read", 7, None, ["x"]]}
    key = APIKey.from_dict(data)
    scopes: list[Any] = key.scopes
    assert [isinstance(scope, Enum) for scope in scopes] == [True, True, False, False, False]
    scopes.append("new:scope")
    assert key.to_dict() == {"scopes": [*data["scopes"], "new:scope"]}
    assert key["scopes"][-1] == "new:scope"


def test_a_match_takes_listed_and_unlisted_members() -> None:
    def meaning(status: AccountStatus) -> str:
        match status:
            case AccountStatus.ACTIVE:
                return "active"
            case AccountStatus() if not status.is_listed:
                return f"new: {status.value}"
            case _:
                return "listed"

    assert [meaning(AccountStatus(code)) for code in (1, 2, 77)] == ["active", "listed", "new: 77"]


def test_names_of_long_and_hostile_texts_are_short_and_visible() -> None:
    for text in ["x" * 100_000, "\x1b[31m\n\u202e", "\ud83d", ""]:
        member = LeadUploadMethod(text)
        assert member == text
        assert len(member.name) < 100
        assert member.name.isprintable()


def test_unlisted_values_are_not_kept() -> None:
    leads: list[Any] = LeadPage.from_dict({"items": [{"status": 10**6 + number} for number in range(100_000)]}).items
    before = len(gc.get_objects())
    assert not any(lead.status.is_listed for lead in leads)
    assert len(gc.get_objects()) - before < 1_000
    assert len(leads[0].status._value2member_map_) == len(LeadStatus) == len(LeadStatus._member_map_)


def test_members_and_plain_values_are_the_same_to_a_model() -> None:
    lead = Lead.from_dict({"status": 3})
    for status in (77, AccountStatus(77)):
        other: Any = lead.replace(status=status)
        assert other.to_dict() == {"status": 77}
        assert type(other.to_dict()["status"]) is int
