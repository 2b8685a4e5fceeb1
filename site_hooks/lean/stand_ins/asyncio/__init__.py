"""Names that Pyodide imports from asyncio at its start; no event loop runs in the lean runtime."""

from inspect import iscoroutinefunction as iscoroutinefunction


class Future:
    """Only named in checks of types."""


class Task:
    """Only named in checks of types."""
