"""What `importlib.abc` looks up for old names, which would bring in `pathlib` and what that needs."""

__all__ = ()
