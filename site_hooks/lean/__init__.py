"""The lean runtime: Pyodide cut to what one Python package uses; `build.build_lean` makes it.

It knows nothing of that package but what it is told in `made.Made`.
"""

__version__ = "2.0.0"
"""The version of this package: its first number goes up when the form of what it is told or writes changes."""
