from site_hooks.html import Html, element, joined


def test_text_is_escaped_and_html_is_not_escaped_twice() -> None:
    assert element("p", "a < b", Html("<br>"), "&") == "<p>a &lt; b<br>&amp;</p>"


def test_a_quote_cannot_leave_an_attribute() -> None:
    assert element("a", "x", title='"><script>') == '<a title="&quot;&gt;&lt;script&gt;">x</a>'


def test_true_gives_an_attribute_without_a_value_and_false_none_at_all() -> None:
    assert element("div", hidden=True, inert=False, lang=None, data_x="") == '<div hidden data-x=""></div>'


def test_an_element_without_content_has_no_end() -> None:
    assert element("input", type="date", class_="field") == '<input type="date" class="field">'


def test_pieces_are_joined_as_they_are() -> None:
    assert joined("<", Html("<b>x</b>")) == "&lt;<b>x</b>"
