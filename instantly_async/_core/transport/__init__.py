"""HTTP: one request out, one whole response back. Nothing else in the package names the HTTP library."""

from ssl import SSLContext as SSLContext

from .content import LARGEST_JSON as LARGEST_JSON
from .failure import TransportError as TransportError
from .httpx_types import HTTPClient as HTTPClient
from .httpx_types import HTTPLimits as HTTPLimits
from .httpx_types import HTTPProxy as HTTPProxy
from .httpx_types import HTTPRequest as HTTPRequest
from .httpx_types import HTTPResponse as HTTPResponse
from .httpx_types import HTTPTimeout as HTTPTimeout
from .httpx_types import HTTPTransport as HTTPTransport
from .received import UnreadableContent as UnreadableContent
from .transport import Transport as Transport
from .without_key import echoes as echoes
from .without_key import is_recognizable as is_recognizable
from .without_key import key_of as key_of
from .without_key import request_of as request_of
from .without_key import request_without_key as request_without_key
from .without_key import response_without_echo as response_without_echo
from .without_key import response_without_key as response_without_key
from .without_key import shown as shown
