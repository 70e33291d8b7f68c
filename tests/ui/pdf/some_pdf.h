// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace lectern::ui {

// A PDF with these lines on pages of their own, as Qt writes it.
[[nodiscard]] QByteArray somePdf(const QStringList &pages);
// One made by hand, so that every byte is known: a page of this size in points with this content.
[[nodiscard]] QByteArray barePdf(const QByteArray &mediaBox, const QByteArray &content);

} // namespace lectern::ui
