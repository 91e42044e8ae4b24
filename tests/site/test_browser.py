"""The built site in a real browser: search, the table of operations, both colour schemes, phones and wide screens."""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TypeAlias

import pytest

from custom_hooks.site.building import build
from custom_hooks.site.versions import place

playwright = pytest.importorskip("playwright.sync_api", reason="the dependency group `docs` is not installed")
from playwright.sync_api import Browser, Page, expect, sync_playwright  # noqa: E402

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium")
if CHROMIUM is None:
    pytest.skip("there is no chromium: `make chromium` installs it", allow_module_level=True)

PHONE, WIDE = 390, 1440  # pixels
SLOW = 30_000  # milliseconds: the index of the search is read when it is first used
PAGES = [
    "",
    "quickstart/",
    "paging/",
    "errors/",
    "changelog/",
    "recipes/",
    "recipes/tour/",
    "reference/",
    "reference/leads/",
    "reference/operations/",
    "reference/scopes/",
    "reference/models/",
    "reference/models/Lead/",
    "reference/python/client/",
    "reference/python/errors/",
    "adr/",
]

Open: TypeAlias = Callable[..., Page]


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site, as it is published: below its version."""
    site = tmp_path_factory.mktemp("sites")
    built = tmp_path_factory.mktemp("built")
    build(ROOT, built, "dev")
    place(built / "html", site, "dev")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/dev/"
        server.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as started:
        yield started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Open]:
    """Opens a page; whatever the console or the network complains of fails the test."""
    complaints: list[str] = []
    contexts = []

    def opened(path: str, width: int = WIDE, scheme: str = "light") -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("requestfailed", lambda request: complaints.append(f"no answer: {request.url}"))
        page.on("request", lambda asked: None if asked.url.startswith(own) else complaints.append(asked.url))
        page.goto(address + path, wait_until="load")
        return page

    own = address.removesuffix("dev/")
    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("leads.list", r"/reference/leads/\?.*#list$"),
        ("custom_tags:create", r"/reference/custom_tags/\?.*#create$"),
        ("MissingScopeError", r"/reference/python/errors/\?.*#instantly_async\.MissingScopeError$"),
        ("Workspaces.walk", r"/reference/python/workspaces/\?.*#instantly_async\.Workspaces\.walk$"),
    ],
)
def test_search_finds_a_name_first(open_page: Open, words: str, found: str) -> None:
    page = open_page("")
    page.locator(".md-search__button").click()
    page.locator("input:focus").fill(words)
    expect(page.locator("a:has(mark)").first).to_have_attribute("href", re.compile(found), timeout=SLOW)


def shown(page: Page) -> list[str]:
    return page.locator(".operations tbody tr:visible td:first-child").all_inner_texts()


def test_the_table_tells_what_a_key_can_do(open_page: Open) -> None:
    page = open_page("reference/operations/")
    everything = shown(page)
    assert len(everything) > 200
    page.get_by_label("A key that holds").fill("leads:read")
    assert {"leads.list", "leads.get"} <= set(shown(page))
    assert not {"leads.create", "campaigns.list"} & set(shown(page))
    expect(page.locator("output")).to_have_text(f"{len(shown(page))} of {len(everything)} operations")
    page.get_by_label("A key that holds").fill("campaigns:read")
    assert {"leads.list", "campaigns.list"} <= set(shown(page))
    page.get_by_role("button", name="leads:read").click()
    assert "leads.list" not in shown(page)
    assert page.url.endswith("?scope=campaigns%3Aread")


def test_a_call_that_needs_two_scopes_is_not_shown_for_one(open_page: Open) -> None:
    page = open_page("reference/operations/?scope=accounts:update")
    one = set(shown(page))
    page.get_by_label("A key that holds").fill("ai_agents:update")
    both = set(shown(page))
    page = open_page("reference/operations/?scope=ai_agents:update")
    needs_both = both - one - set(shown(page))
    page = open_page("reference/operations/")
    rows = page.locator(".operations tbody tr").filter(has_text=", and ").locator("td:first-child").all_inner_texts()
    assert needs_both == set(rows)


def test_the_table_finds_words_and_methods_and_the_address_keeps_them(open_page: Open) -> None:
    page = open_page("reference/operations/")
    page.get_by_label("Words").fill("custom-tags")
    page.get_by_label("Method").select_option("DELETE")
    assert shown(page) == ["custom_tags.delete"]
    again = open_page(page.url.partition("/dev/")[2])
    assert shown(again) == ["custom_tags.delete"]
    again.get_by_label("Words").fill("no such thing")
    assert shown(again) == []
    expect(again.locator("output")).to_contain_text("0 of ")


def test_an_address_with_values_that_do_not_exist_shows_all(open_page: Open) -> None:
    page = open_page("reference/operations/?scope=%3Cb%3E&method=STEAL")
    assert len(shown(page)) > 200


def test_the_table_is_complete_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}reference/operations/")
    assert len(shown(page)) > 200
    context.close()


def test_the_filter_is_used_by_the_keyboard(open_page: Open) -> None:
    page = open_page("reference/operations/")
    scope = page.get_by_label("A key that holds")
    scope.focus()
    page.keyboard.type("leads:read")
    assert page.url.endswith("?scope=leads%3Aread")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="leads:read")).to_be_focused()
    page.keyboard.press("Enter")
    expect(scope).to_be_focused()
    assert page.url.endswith("/operations/")


@pytest.mark.parametrize("width", [320, PHONE, 768, WIDE, 1920])
def test_no_column_of_the_table_is_cut_off(open_page: Open, width: int) -> None:
    page = open_page("reference/operations/", width)
    table = page.locator(".operations table").bounding_box()
    content = page.locator(".md-content").bounding_box()
    assert table
    assert content
    assert table["x"] + table["width"] <= content["x"] + content["width"]
    cut = "cells => cells.filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.textContent)"
    assert page.locator(".operations td").evaluate_all(cut) == []
    path = page.locator(".operations td:nth-child(3)").first.bounding_box()
    assert path
    assert path["width"] > 130  # and none of a few letters


def test_the_first_program_is_read_without_scrolling(open_page: Open) -> None:
    page = open_page("")
    program = page.locator("pre code").nth(1)
    expect(program).to_contain_text("leads.create")
    assert program.evaluate("one => one.scrollWidth <= one.clientWidth")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, WIDE])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_the_screen_and_can_be_read(open_page: Open, path: str, width: int, scheme: str) -> None:
    page = open_page(path, width, scheme)
    expect(page.locator("h1").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    outside = page.evaluate(
        """width => [...document.querySelectorAll('main *')].filter(one => {
            const box = one.getBoundingClientRect();
            for (let outer = one; outer; outer = outer.parentElement)
                if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(outer).overflowX)) return false;
            return box.width && box.right > width + 1;
        }).map(one => one.outerHTML.slice(0, 200))""",
        width,
    )
    assert outside == []
    assert contrast(page) >= 4.5  # as WCAG asks of text


def contrast(page: Page) -> float:
    """How far the text of the page is from its background, from 1 to 21."""
    found: float = page.evaluate(
        """() => {
            const light = colour => {
                const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d');
                context.fillStyle = colour; context.fillRect(0, 0, 1, 1);
                const parts = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map(part => part / 255)
                    .map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
            };
            const text = light(getComputedStyle(document.querySelector('article p')).color);
            const behind = light(getComputedStyle(document.body).backgroundColor);
            return (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
        }"""
    )
    return found


def test_the_colours_follow_the_system_and_the_switch(open_page: Open) -> None:
    page = open_page("", scheme="dark")
    background = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(background)
    page.locator("label[for^='__palette']:visible").click()
    light = page.evaluate(background)
    assert light != dark
    page.reload()
    assert page.evaluate(background) == light


def test_readers_can_change_the_version(open_page: Open) -> None:
    page = open_page("paging/")
    expect(page.locator(".md-version")).to_contain_text("dev")
