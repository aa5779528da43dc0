#!/usr/bin/env python3
"""Takes the README's picture of a page: what a reader sees first.

usage: picture.py PAGE.html PICTURE.png [--chromium PATH]

Needs playwright from PyPI and a Chromium.
"""
import argparse
import pathlib

from playwright.sync_api import sync_playwright


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("page", type=pathlib.Path)
    parser.add_argument("picture")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    options = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=options.chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1100, "height": 820})
        page.goto(options.page.resolve().as_uri())
        page.screenshot(path=options.picture)
        browser.close()


if __name__ == "__main__":
    main()
