"""From JSON values to Python values: liberal in what it accepts, and nothing is lost.

A field's value is decoded when it is read, one level of it. When a response is decoded, it is looked through for what
the document does not know.
"""

from .containers import Array as array
from .containers import Choice as choice
from .containers import Deferred as deferred
from .containers import MappingDecoder as mapping
from .containers import model
from .decoder import Decoder
from .responses import list_of, nothing, object_of, page_of, received, text, value_of
from .scalars import Date, Enum, date, date_time, enum, unchanged

__all__ = [
    "Date",
    "Decoder",
    "Enum",
    "array",
    "choice",
    "date",
    "date_time",
    "deferred",
    "enum",
    "list_of",
    "mapping",
    "model",
    "nothing",
    "object_of",
    "page_of",
    "received",
    "text",
    "unchanged",
    "value_of",
]
