import pytest

from site_hooks.bundle.runtime import check_version
from site_hooks.bundle.site import BundleError


def test_the_python_that_compiles_must_be_the_one_that_runs() -> None:
    check_version("3.13.2", "3.13")
    with pytest.raises(BundleError) as wrong:
        check_version("3.14.2", "3.13")
    assert str(wrong.value) == (
        "This is Python 3.13, but Pyodide has 3.14.2 and reads only what Python 3.14 compiled. "
        "Make .venv with Python 3.14 (make does), or install the Pyodide that has 3.13."
    )
