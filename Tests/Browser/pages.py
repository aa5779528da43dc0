#!/usr/bin/env python3
"""Looks at qdiag's pages in a headless Chromium.

usage: pages.py [--shots FOLDER] [--chromium PATH] PAGE.html...

For each page: no message on the console, no request to any network, nothing of a hostile name runs, rows
are found by searching, lines are tied by pointer and by click, links to lines survive a reload, dark mode
and printing work, and axe-core finds no serious obstacle. Prints a table; the exit status is 1 where one
fails. Needs, from PyPI: playwright, axe-playwright-python; from apt: chromium.
"""
import argparse
import json
import os
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright


def visit(browser, path, shots):
    """What is wrong with a page, in words."""
    wrong = []
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.on("console", lambda message: wrong.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
    page.on("dialog", lambda dialog: (wrong.append("a dialog opened"), dialog.dismiss()))
    page.on("request", lambda request: request.url.startswith("file:") or request.url.startswith("blob:")
            or wrong.append(f"request: {request.url}"))
    address = "file://" + os.path.abspath(path)
    page.goto(address)
    opened = page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
    if page.title() == "owned":
        wrong.append("a name of the input ran as a script")
    if page.evaluate("document.querySelectorAll('img, iframe, object').length"):
        wrong.append("an element came from an input")
    check_search(page, wrong)
    check_lines(page, address, wrong)
    with page.expect_download() as download:
        page.click("button[data-does=save]")
    if download.value.failure():
        wrong.append("the JSON cannot be saved")
    else:
        json.load(open(download.value.path(), encoding="utf-8"))
    serious = [violation for violation in Axe().run(page).response["violations"]
               if violation["impact"] in ("serious", "critical")]
    wrong += [f"axe: {violation['id']}: {violation['nodes'][0]['html'][:80]}" for violation in serious]
    name = os.path.splitext(os.path.basename(path))[0]
    if shots:
        page.goto(address)
        page.screenshot(path=f"{shots}/{name}-1280.png")
        page.set_viewport_size({"width": 390, "height": 844})
        page.screenshot(path=f"{shots}/{name}-390.png")
    page.set_viewport_size({"width": 390, "height": 844})
    if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
        wrong.append("the page is wider than a telephone")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.click("button[data-does=theme]")
    if page.evaluate("getComputedStyle(document.body).backgroundColor") == before:
        wrong.append("there is no dark mode")
    axe_dark = [violation["id"] for violation in Axe().run(page).response["violations"]
                if violation["impact"] in ("serious", "critical")]
    wrong += [f"axe, dark: {name}" for name in axe_dark]
    if len(page.pdf()) < 1000:
        wrong.append("it cannot be printed")
    context.close()
    return wrong, opened


def check_search(page, wrong):
    form = page.query_selector("form.filters")
    if not form:
        return
    rows = page.locator("section.report").first.locator("tr[data-loop]")
    count = rows.count()
    page.locator("input[name=search]").first.fill("no such loop anywhere")
    if rows.locator("visible=true").count():
        wrong.append("searching hides nothing")
    page.locator("input[name=search]").first.fill("")
    if rows.locator("visible=true").count() != count:
        wrong.append("rows do not come back after searching")


def check_lines(page, address, wrong):
    row = page.query_selector("details[open] table.listing tr[data-tie]")
    if not row:
        return
    row.hover()
    if not row.evaluate("row => row.classList.contains('tied')"):
        wrong.append("the pointer ties no lines")
    row.click(position={"x": 150, "y": 5})
    chosen = page.evaluate("document.querySelectorAll('tr.chosen').length")
    tied = row.evaluate("row => row.closest('table').querySelectorAll(`[data-tie='${row.dataset.tie}']`).length")
    if chosen != tied:
        wrong.append("a click does not choose the lines that belong together")
    name = row.get_attribute("id")
    page.goto(address + "#" + name)
    page.reload()
    if not page.locator(f"[id='{name}']").is_visible():
        wrong.append("a link to a line does not survive a reload")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="+")
    parser.add_argument("--shots")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    options = parser.parse_args()
    if options.shots:
        os.makedirs(options.shots, exist_ok=True)
    failed = False
    print("| page | kB | opened in ms | what is wrong |\n|---|--:|--:|---|")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=options.chromium, args=["--no-sandbox"])
        for path in options.pages:
            wrong, opened = visit(browser, path, options.shots)
            failed |= bool(wrong)
            print(f"| {os.path.basename(path)} | {os.path.getsize(path) // 1000} | {opened:.0f} "
                  f"| {'; '.join(wrong) or 'nothing'} |", flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
