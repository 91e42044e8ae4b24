"""What is right and what is wrong with a key, the way to the API and this installation.

`python -m instantly_async doctor` prints it. In a program, `await examine()` gives the same as a `Report`.
"""

from .examination import examine
from .report import Check, Report

__all__ = ["Check", "Report", "examine"]
