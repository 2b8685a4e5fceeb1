"""The page of the layers shows every module of the core once, with its own first sentence."""

from pathlib import Path

import pytest

from site_hooks.directives.layers import CORE, contract, first_sentence, layers


def modules_there_are() -> set[Path]:
    files = {file for file in CORE.glob("*.py") if file.name != "__init__.py"}
    return files | set(CORE.glob("*/__init__.py"))


def test_every_module_stands_in_one_layer() -> None:
    shown = [module for layer in contract() for module in layer]
    assert len(shown) == len(set(shown))
    assert set(shown) == modules_there_are()


def test_a_layer_of_a_module_that_does_not_exist_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    text = 'tool.importlinter.contracts = [{type = "layers", layers = ["limits | (figures)"]}]'
    (tmp_path / "pyproject.toml").write_text(text)
    monkeypatch.setitem(contract.__globals__, "PROJECT", tmp_path)
    with pytest.raises(ValueError, match=r"the layers name the module “\(figures\)”"):
        contract()


def test_the_highest_comes_first_and_each_line_has_name_and_sentence() -> None:
    html = layers()
    assert html.index("<code>calls</code>") < html.index("<code>rules</code>") < html.index("<code>texts</code>")
    assert "<p><code>limits</code> Every number that the rules and drafts use" in html
    assert "<code>check</code> goes through the stages in order and puts the answer together.</p>" in html


def test_a_question_in_a_sentence_does_not_end_it() -> None:
    assert first_sentence(CORE / "checker.py").startswith("Should I follow up yet? `check` goes")


def test_a_module_that_says_nothing_of_itself_is_refused(tmp_path: Path) -> None:
    module = tmp_path / "silent.py"
    module.write_text('"""No full stop"""\n')
    with pytest.raises(ValueError, match=r"silent\.py does not begin with a sentence"):
        first_sentence(module)
