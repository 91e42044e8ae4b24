"""Lists, page by page and item by item."""

from .pager import Pager as Pager
from .pager import PartialCall as PartialCall
from .pages import ListPage as ListPage
from .pages import Page as Page
