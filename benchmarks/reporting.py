"""What is shown: tables in the terminal and in Markdown, and a chart as an SVG image."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from datetime import UTC, datetime
from html import escape
from importlib.metadata import version
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table

Rows = Mapping[str, list[str]]  # the first cell of a row → the others

_PACKAGES = ("msgspec", "orjson", "pydantic", "instantlyai", "openapi-python-client")
_WIDTH, _LEFT, _RIGHT, _TOP, _STEP, _BAR = 720, 190, 70, 66, 28, 18


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())


def conditions() -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    today = datetime.now(UTC).date()
    return f"{today}, {platform.python_implementation()} {platform.python_version()}, {processor()}; {packages}."


def print_table(title: str, heads: list[str], rows: Rows) -> None:
    table = Table(title=title, box=box.SIMPLE_HEAD)
    for head in heads:
        table.add_column(head, justify="left" if head is heads[0] else "right")
    for name, cells in rows.items():
        table.add_row(name, *cells)
    Console(width=110).print(table)


def markdown_table(heads: list[str], rows: Rows) -> str:
    lines = [heads, ["---"] + ["---:"] * (len(heads) - 1), *([name, *cells] for name, cells in rows.items())]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def bar_chart(title: str, subtitle: str, values: Mapping[str, float], marked: str) -> str:
    """Horizontal bars, the shortest on top. The greys are readable on light and on dark ground."""
    height = _TOP + _STEP * len(values) + 10
    scale = (_WIDTH - _LEFT - _RIGHT) / max(values.values())
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" width="{_WIDTH}"',
        f' height="{height}" font-family="system-ui, sans-serif" font-size="14" fill="#7b828b">\n',
        f"<title>{escape(title)}</title>\n",
        f'<text x="12" y="26" font-size="17" font-weight="600">{escape(title)}</text>\n',
        f'<text x="12" y="47">{escape(subtitle)}</text>\n',
    ]
    for number, (name, value) in enumerate(sorted(values.items(), key=lambda pair: pair[1])):
        top = _TOP + _STEP * number
        ours = name.startswith(marked)
        colour, weight = ("#2f81f7", "600") if ours else ("#8c959f", "400")
        text = f'y="{top + 14}" font-weight="{weight}"' + (f' fill="{colour}"' if ours else "")
        parts += [
            f'<text x="{_LEFT - 10}" {text} text-anchor="end">{escape(name)}</text>\n',
            f'<rect x="{_LEFT}" y="{top}" width="{value * scale:.1f}" height="{_BAR}" rx="3" fill="{colour}"/>\n',
            f'<text x="{_LEFT + value * scale + 8:.1f}" {text}>{value:.2f} &#215;</text>\n',
        ]
    return "".join([*parts, "</svg>\n"])
