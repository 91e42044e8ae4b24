"""Headers that a user adds to every call."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

import httpx
import pytest

from instantly_async import InstantlyClient

OWN = ["Authorization", "Host", "Content-Length", "Transfer-Encoding", "Connection", "Content-Type", "x-as-workspace"]
OTHERS = ["Accept-Encoding", "Proxy-Authorization", "Expect", "Upgrade", "TE", "Trailer", "Keep-Alive"]


class Recorder(httpx.MockTransport):
    def __init__(self) -> None:
        self.sent: list[httpx.Headers] = []
        super().__init__(self.answer)

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request.headers)
        return httpx.Response(200, json={"id": "1"})


async def test_they_go_with_every_call_and_may_replace_the_user_agent() -> None:
    recorder = Recorder()
    added = MappingProxyType({"user-agent": "mine/1", "X-Trace": "a b\tc", "X-Empty": ""})
    async with InstantlyClient("key", transport=recorder, default_headers=added, workspace="w") as client:
        await client.custom_tags.get("1")
        await client.custom_tags.create(label="x")
    for headers in recorder.sent:
        assert headers.get_list("user-agent") == ["mine/1"]
        assert (headers["x-trace"], headers["x-empty"]) == ("a b\tc", "")
        assert (headers["authorization"], headers["x-as-workspace"]) == ("Bearer key", "w")
    assert recorder.sent[1]["content-type"] == "application/json"


async def test_a_derived_client_has_its_own_and_leaves_the_first_one_alone() -> None:
    recorder = Recorder()
    given = {"X-A": "1"}
    async with InstantlyClient("key", transport=recorder, default_headers=given) as client:
        given["X-Later"] = "1"
        await client.with_options(default_headers={"X-B": "2"}).custom_tags.get("1")
        await client.with_options(timeout=5).custom_tags.get("1")
        await client.with_options(default_headers=None).custom_tags.get("1")
    names = [{name for name in headers if name.startswith("x-")} for headers in recorder.sent]
    assert names == [{"x-b"}, {"x-a"}, set()]


@pytest.mark.parametrize("name", [*OWN, *OTHERS])
@pytest.mark.parametrize("case", [str, str.lower, str.upper])
def test_what_a_client_sets_itself_is_refused(name: str, case: Any) -> None:
    with pytest.raises(ValueError, match=f"default_headers has '{case(name)}': leave it out, "):
        InstantlyClient("key", default_headers={case(name): "x"})


def test_the_workspace_has_an_option_of_its_own() -> None:
    with pytest.raises(ValueError, match="give the workspace as workspace"):
        InstantlyClient("key").with_options(default_headers={"X-As-Workspace": "w"})


@pytest.mark.parametrize("name", ["", " ", "a b", "a:", "a\n", "a\r\nb", "ä", "a\x00", "X-日本", "(a)", "a ", "\ud800"])
def test_a_name_that_no_header_has_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="is no name of a header"):
        InstantlyClient("key", default_headers={name: "x"})


@pytest.mark.parametrize(
    "value", ["a\n", "a\r\nX-B: c", "\n", " a", "a ", "\t", "ü", "日本", "a\x00b", "a\x7f", "\ud800"]
)
def test_a_value_that_no_header_can_have_is_refused_and_not_shown(value: str) -> None:
    with pytest.raises(ValueError, match="the value of 'X-A' in default_headers has ") as caught:
        InstantlyClient("key", default_headers={"X-A": value.replace("a", "hush")})
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    "given", [[("X-A", "b")], "X-A: b", 5, {"X-A": 5}, {b"X-A": "b"}, {"X-A": None}, {"X-A": b"b"}]
)
def test_what_is_no_mapping_of_text_to_text_is_refused(given: Any) -> None:
    with pytest.raises(TypeError, match="default_headers"):
        InstantlyClient("key", default_headers=given)


def test_a_name_given_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="has 'x-a' twice"):
        InstantlyClient("key", default_headers={"X-A": "1", "x-a": "2"})


def test_values_are_not_shown_by_the_options() -> None:
    assert "hush" not in repr(InstantlyClient("key", default_headers={"X-Token": "hush"})._options)
