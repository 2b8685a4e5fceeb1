"""`make check`: everything that can be found without running the program; it finds all of it before it stops.

`--write` writes the generated files again instead of comparing them.
"""

import subprocess
import sys
from typing import NamedTuple

from site_hooks.bundle.site import PROJECT


class Check(NamedTuple):
    """A command that must succeed, and what to do where it does not."""

    name: str
    command: tuple[str, ...]
    remedy: str


def python(*module: str) -> tuple[str, ...]:
    """The command that runs a module of the environment."""
    return (sys.executable, "-m", *module)


GENERATORS = (python("site_hooks.core_types"), python("site_hooks.interviews_schema"))
"""Commands that write a generated file, or with `--check` compare it."""

TEXTS = Check("texts", python("tools.catalogues"), "Each line says which text is missing, and where it goes.")

CHECKS = (
    Check("lint", python("ruff", "check", "--quiet", "--output-format=concise"), "ruff check --fix mends most of it."),
    Check(
        "format",
        python("ruff", "format", "--check", "--quiet", "--output-format=concise"),
        "Run: .venv/bin/ruff format",
    ),
    Check("types", python("mypy", "--no-error-summary"), "Give each name the type it has."),
    Check(
        "layers", (str(PROJECT / ".venv/bin/lint-imports"), "--no-logo"), "Layers: pyproject.toml, [tool.importlinter]."
    ),
    TEXTS,
    Check("javascript", ("node_modules/.bin/tsc", "--project", "tsconfig.json"), "JSDoc gives each value its type."),
)


def main(arguments: list[str]) -> None:
    """Run every check and generator, and stop with their number where any fails."""
    if arguments == ["--write"]:
        sys.exit(sum(not _passes(Check(command[-1], command, "")) for command in GENERATORS))
    failed = [check for check in CHECKS if not _passes(check)]
    if TEXTS not in failed:  # what is generated from texts needs all of them
        compared = [Check(command[-1], (*command, "--check"), "Run: make types") for command in GENERATORS]
        failed += [check for check in compared if not _passes(check)]
    for check in failed:
        print(f"{check.name}: see above. {check.remedy}")
    sys.exit(len(failed))


def _passes(check: Check) -> bool:
    """Whether the command of `check` succeeds; it prints for itself."""
    print(check.name, flush=True)
    return subprocess.run(check.command, cwd=PROJECT, check=False).returncode == 0


if __name__ == "__main__":
    main(sys.argv[1:])
