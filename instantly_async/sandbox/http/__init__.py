"""The sandbox as an HTTP application: what a request says, which operation answers it, and a server for it."""
