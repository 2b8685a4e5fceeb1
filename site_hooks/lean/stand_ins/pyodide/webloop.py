"""The event loop, which nothing here uses.

Both names are imported all the same: a memory snapshot counts the objects of JavaScript that Pyodide's own module
holds, in this order.
"""

from pyodide_js._api import scheduleCallback  # type: ignore[import-not-found]  # noqa: F401


def _initialize_event_loop() -> None:
    from pyodide_js._api import config

    config.enableRunUntilComplete  # noqa: B018
