"""Answers that refuse, hang, are huge, deep or no JSON are told in our own words, and end no other read."""

from __future__ import annotations

import json
from collections.abc import Callable

import anyio
import httpx
import pytest

from custom_hooks.live_check.readings import Bounds
from custom_hooks.live_check.report import lines
from custom_hooks.openapi.document import Node

from .answers import Run, checked, differences, page, tag

SECRET = "jo.doe@acme.example"


def _error(status: int) -> httpx.Response:
    names = {401: "Unauthorized", 402: "Payment Required", 404: "Not Found", 429: "Too Many Requests"}
    return httpx.Response(status, json={"statusCode": status, "error": names.get(status, "x"), "message": SECRET})


TROUBLES: list[tuple[Callable[[], httpx.Response], str]] = [
    (lambda: _error(402), "402 (PaymentRequiredError)"),
    (lambda: _error(403), "403, perhaps because the key needs one of lead_lists:read"),
    (
        lambda: httpx.Response(403, json={"statusCode": 403, "error": "Forbidden", "message": "Forbidden"}),
        "403: the key needs one of lead_lists:read",
    ),
    (lambda: _error(404), "404 (NotFoundError)"),
    (lambda: _error(429), "429 (RateLimitError)"),
    (lambda: _error(500), "500 (ServerError)"),
    (lambda: httpx.Response(403, text="error code: 1010 cloudflare"), "403: the CDN refuses the call"),
    (lambda: httpx.Response(200, text=f"<html>{SECRET}"), "an answer that cannot be read as JSON"),
    (lambda: httpx.Response(200, content=b"[" * 100_000), "an answer that cannot be read as JSON"),
    (lambda: httpx.Response(200, content=b" " * 17_000_000), "an answer that cannot be read as JSON"),
]


@pytest.mark.parametrize(("trouble", "told"), TROUBLES)
def test_trouble_of_one_operation_is_told_and_ends_no_other(
    run: Run, document: Node, trouble: Callable[[], httpx.Response], told: str
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return trouble() if "lead-lists" in request.url.path else page(tag())

    result = checked(run, document, answer, "custom_tags.list", "lead_lists.list", "lead_lists.get")
    troubles = {reading.read.operation.name: reading.trouble for reading in result.readings}
    assert troubles["custom_tags.list"] == ""
    assert troubles["lead_lists.list"].startswith(told)
    assert troubles["lead_lists.get"] == "no list has given an id for it"
    assert not result.stopped
    shown = "\n".join(lines(result, differences(result)))
    assert troubles["lead_lists.list"] in shown
    assert SECRET not in shown
    assert not [each for each in differences(result) if each.kind == "undocumented status"]


@pytest.mark.parametrize("status", [302, 400, 404, 410])
def test_a_page_of_a_proxy_says_nothing_of_the_api(run: Run, document: Node, status: int) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, text=f"<html>{SECRET}", headers={"Content-Type": "text/html"})

    result = checked(run, document, answer)
    assert [reading.trouble.partition(" ")[0] for reading in result.readings] == [str(status)]
    assert differences(result) == []


def test_a_refused_key_ends_everything(run: Run, document: Node) -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        return _error(401)

    result = checked(run, document, answer, "custom_tags", "lead_lists")
    assert result.stopped == "401: the API refuses the key"
    assert (len(sent), result.answers) == (1, 0)


def test_a_cdn_that_refuses_the_first_call_ends_everything(run: Run, document: Node) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(403, text="error code: 1010 cloudflare")

    result = checked(run, document, answer, "custom_tags", "lead_lists")
    assert result.stopped == "403: the CDN refuses the call"
    assert result.readings[-1].trouble == "not asked any more"


def test_an_answer_that_does_not_come_is_given_up(run: Run, document: Node) -> None:
    async def hang(request: httpx.Request) -> httpx.Response:
        if "lead-lists" in request.url.path:
            await anyio.sleep_forever()
        return page(tag())

    bounds = Bounds(call_seconds=0.05)
    result = checked(run, document, hang, "custom_tags.list", "lead_lists.list", bounds=bounds)
    assert [reading.trouble for reading in result.readings] == ["", "APITimeoutError"]


def test_all_of_it_ends_in_time_and_keeps_what_was_seen(run: Run, document: Node) -> None:
    async def hang(request: httpx.Request) -> httpx.Response:
        if "lead-lists" in request.url.path:
            await anyio.sleep_forever()
        return page(tag(colour="red"))

    result = checked(run, document, hang, "custom_tags.list", "lead_lists.list", bounds=Bounds(seconds=0.3))
    assert result.stopped == "not everything could be read within 0.3 s"
    assert [each.name for each in differences(result)] == ["colour"]


@pytest.mark.parametrize("id_", ["..", "", "x" * 300, "a\nb", 7, None, {"id": "x"}, ["x"], "\ud800"])
def test_an_id_that_is_none_is_not_asked_for(run: Run, document: Node, id_: object) -> None:
    paths: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.path)
        return httpx.Response(200, content=json.dumps({"items": [{"id": id_}]}).encode())

    checked(run, document, answer, "lead_lists.list", "lead_lists.get")
    assert paths == ["/api/v2/lead-lists"]


def test_the_type_of_an_agent_may_be_anything(run: Run, document: Node) -> None:
    agents = [{"id": "a", "type": {"x": 1}}, {"id": "b", "type": 2}, "c"]

    def answer(request: httpx.Request) -> httpx.Response:
        return page(*agents) if request.url.path.endswith("/ai-agents") else httpx.Response(200, json={})

    result = checked(run, document, answer, "ai_sales_agents.get")
    assert [reading.requests for reading in result.readings] == [1, 1]


def test_an_answer_that_is_deeper_than_any_schema_is_compared_as_far_as_it_goes(run: Run, document: Node) -> None:
    deep = "[" * 200 + "]" * 200
    body = f'{{"items": [{{"label": {deep}, "deep": {deep}}}]}}'
    result = checked(run, document, lambda request: httpx.Response(200, content=body.encode()))
    assert {(each.kind, each.name) for each in differences(result)} >= {("undocumented field", "deep")}


def test_no_redirect_is_followed(run: Run, document: Node) -> None:
    hosts: set[str] = set()

    def answer(request: httpx.Request) -> httpx.Response:
        hosts.add(request.url.host)
        return httpx.Response(302, headers={"Location": "https://elsewhere.example/"})

    checked(run, document, answer, "custom_tags.list")
    assert hosts == {"api.instantly.ai"}
