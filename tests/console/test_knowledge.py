"""The knowledge page: what customers asked in vain, and pages that do not agree."""

from tests.console.office import Office


async def test_an_editor_sees_which_pages_do_not_agree_and_which_answers_were_not_it(office: Office) -> None:
    browser = await office.person("Ana", role="editor")

    page = (await browser.get("/console/knowledge")).text

    assert "en/old.md" in page
    assert "Within 14 days." in page
    assert "Within 30 &lt;days&gt;." in page
    assert "answered, but not with what they meant: 2" in page
