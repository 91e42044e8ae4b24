"""Lists, page by page and item by item."""

from .pager import ListPage as ListPage
from .pager import Page as Page
from .pager import Pager as Pager
from .pager import PartialCall as PartialCall
