import httpx
from functools import cache
def check_environment() -> None: ...
@cache
def shared_ssl_context():
    return httpx.create_ssl_context()
