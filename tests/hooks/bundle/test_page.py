from site_hooks.bundle.page import Edit, apply, elements, with_attributes


def test_elements_stand_where_they_say_whatever_lines_lie_between() -> None:
    html = '<p>\n\n  <a\n href="x?a=1&amp;b=2" hidden>word</a>\r\n<img src=y>'
    found = elements(html)
    assert [element.tag for element in found] == ["p", "a", "img"]
    assert found[1].attributes == {"href": "x?a=1&b=2", "hidden": ""}
    assert html[found[1].start : found[1].end] == '<a\n href="x?a=1&amp;b=2" hidden>'
    assert html[found[2].start : found[2].end] == "<img src=y>"


def test_markup_inside_a_script_is_no_element_but_its_content() -> None:
    (script,) = elements('<script type="module">if (a < b) x = "<b>&amp;"</script>')
    assert script.content == 'if (a < b) x = "<b>&amp;"'


def test_an_edit_changes_its_element_and_nothing_else() -> None:
    html = "<p class=k>é <a href='section:x' title='a \"b\"'>it</a>, <i>so</i></p>"
    link = elements(html)[1]
    changed = apply(html, [with_attributes(link, href="../x/?a=1&b"), Edit(len(html), len(html), "!")])
    assert changed == '<p class=k>é <a href="../x/?a=1&amp;b" title="a &quot;b&quot;">it</a>, <i>so</i></p>!'
