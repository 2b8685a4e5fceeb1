"""What stops the building of the lean runtime, and the one way in which its steps change a text of Pyodide."""


class LeanError(Exception):
    """The lean runtime cannot be built; the message says what to look at."""


def replace_once(text: str, old: str, new: str, why: str) -> str:
    """`text` with its only `old` replaced by `new`.

    Raises:
        LeanError: `old` is not there exactly once, so this is not the Pyodide that the change was written for.

    >>> replace_once("let a = 1;", "1", "2", "count from two")
    'let a = 2;'
    """
    found = text.count(old)
    if found != 1:
        raise LeanError(
            f"Cannot {why}: {old!r} is there {found} times, not once. This is not the Pyodide that the lean runtime "
            "was written for. Mend the change (site_hooks/lean/README.md says how), or set runtime to stock."
        )
    return text.replace(old, new)
