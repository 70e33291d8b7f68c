// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRandomGenerator>
#include <QWidget>

#include <optional>

namespace lectern::keys {

// A place in a window at which there is something to click at.
struct ClickPlace {
    QWidget *widget = nullptr;
    QPoint at;

    [[nodiscard]] QString text() const; // "QToolButton “Undo”"
};

// The window that hears the mouse now: a popup, a dialog, the main one; null: none is active.
[[nodiscard]] QWidget *windowAtHand();

// One of the visible and enabled controls, rows of lists included; none where there is none.
[[nodiscard]] std::optional<ClickPlace> randomPlace(const QWidget &window,
                                                    QRandomGenerator &random);

[[nodiscard]] QString called(const QWidget &widget);

} // namespace lectern::keys
