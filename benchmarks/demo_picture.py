"""Draw what `make demo` prints: the steps 4 to 7 of examples/tour.py, run against the sandbox -> docs/demo.svg.

python benchmarks/demo_picture.py
"""

from __future__ import annotations

import io
import os
import re
import runpy
from pathlib import Path
from unittest.mock import patch

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "demo.svg"
FIRST, AFTER_LAST = "4. Three days that pass", "8. Webhooks"
WIDTH = 84
# rich's own template fetches a font from another server.
FONT_FACE = re.compile(r"@font-face \{.*?\}\s*", re.S)


def main() -> None:
    PICTURE.write_text(picture(), encoding="utf-8")
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size / 1000:.0f} kB")


def picture() -> str:
    lines = printed().splitlines()
    begin = next(number for number, line in enumerate(lines) if FIRST in line)
    end = next(number for number, line in enumerate(lines) if AFTER_LAST in line)
    drawing = Console(record=True, width=WIDTH, file=io.StringIO())
    drawing.print(Text.from_ansi("\n".join(lines[begin:end]).strip()))
    drawn = drawing.export_svg(title="make demo", theme=MONOKAI, unique_id="demo")
    return FONT_FACE.sub("", drawn).replace("Fira Code,", "") + "\n"


def printed() -> str:
    """What the tour prints, with its styles."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=False, highlight=False, markup=False)
    with patch("rich.console.Console", return_value=console), patch.dict(os.environ):
        os.environ.pop("INSTANTLY_API_KEY", None)  # never a picture of somebody's own workspace
        runpy.run_path(str(ROOT / "examples" / "tour.py"), run_name="__main__")
    return console.export_text(styles=True)


if __name__ == "__main__":
    main()
