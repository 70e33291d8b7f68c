# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the window of Lectern as a screen reader does, and keeps a paper by pressing a button.

Run by over_at_spi, over a library that holds the sample digest. Whatever is awaited is asked for
again until it is there, or two minutes are over.
"""

import re
import sys
import time

import pyatspi

PATIENCE = 120  # seconds, for all of it
ROW = re.compile(
    r"^(New|Undecided|Kept|Later|Skipped)\. .+\.( \d+ authors?\.)? \d+ \w+\.( \d+ tags?\.)?$"
)
began = time.monotonic()


def awaited(what, ask):
    """What ask() answers once it is something; it may fail while the window is being made."""
    answer = None
    while not answer:
        if time.monotonic() - began > PATIENCE:
            sys.exit(f"read_window: {what} did not come")
        try:
            answer = ask()
        except Exception as error:  # the bus: a part has just gone
            print(f"read_window: asked again for {what}: {error}", file=sys.stderr)
        if not answer:
            time.sleep(0.2)
    return answer


def below(part, deepest=40):
    """Everything below a part that is shown; rows of long lists are not gone through."""
    for number in range(min(part.childCount, 60)):
        child = part.getChildAtIndex(number)
        if child is None:
            continue
        yield child
        if deepest > 0 and child.getRole() not in (pyatspi.ROLE_LIST, pyatspi.ROLE_TREE):
            yield from below(child, deepest - 1)


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    for number in range(desktop.childCount):
        child = desktop.getChildAtIndex(number)
        if child is not None and child.name.lower() == "lectern":
            return child
    return None


def first(lectern, role, name):
    for part in below(lectern):
        if part.getRole() == role and part.name == name and has(part, pyatspi.STATE_SHOWING):
            return part
    return None


def has(part, state):
    return part.getState().contains(state)


def nameless(lectern):
    """Roles of what can have the focus, is shown, and is called nothing."""
    return [
        part.getRoleName()
        for part in below(lectern)
        if has(part, pyatspi.STATE_FOCUSABLE) and has(part, pyatspi.STATE_SHOWING) and not part.name
    ]


def expect(holds, words):
    if not holds:
        sys.exit(f"read_window: {words}")


def main():
    lectern = awaited("the window", application)
    papers = awaited("the list of papers", lambda: first(lectern, pyatspi.ROLE_LIST, "Papers"))
    awaited("24 papers in the list", lambda: papers.childCount == 24)
    rows = awaited(
        "a sentence for each of them",
        lambda: [papers.getChildAtIndex(number).name for number in range(5)],
    )
    for row in rows:
        print(f"read_window: {row}")
        expect(ROW.match(row), f"this row is no sentence: {row!r}")

    field = awaited("the search field", lambda: first(lectern, pyatspi.ROLE_TEXT, "Search"))
    expect(has(field, pyatspi.STATE_EDITABLE), "the search field can not be written in")
    expect(nameless(lectern) == [], f"these have no name: {nameless(lectern)}")
    current = papers.getChildAtIndex(0)
    expect(has(current, pyatspi.STATE_SELECTED), "the first paper is not selected")
    tree = awaited("the sidebar", lambda: next(
        (part for part in below(lectern) if part.getRole() == pyatspi.ROLE_TREE), None))
    places = [tree.getChildAtIndex(number).name for number in range(5)]
    print(f"read_window: {places}")
    expect(places[0] == "Places", "the column of the sidebar is not called so")
    expect(places[1].startswith("Undecided, 24 "), "the sidebar does not tell what is undecided")

    keep = awaited("the button that keeps", lambda: first(
        lectern, pyatspi.ROLE_PUSH_BUTTON, "Keep"))
    keep.queryAction().doAction(0)
    awaited("the paper that was kept",
            lambda: papers.getChildAtIndex(0).name.startswith("Kept. "))
    awaited("the paper after it, selected",
            lambda: has(papers.getChildAtIndex(1), pyatspi.STATE_SELECTED))
    print(f"read_window: {papers.getChildAtIndex(0).name}")


main()
