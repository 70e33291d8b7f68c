// SPDX-License-Identifier: GPL-3.0-or-later
// How the reader's text is shown.
#include "ui/pdf/pdf_pane.h"
#include "ui/pdf/pdf_view.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/panes.h"
#include "ui/views/desk/settings_keys.h"
#include "ui/views/reader/reader_view.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace lectern::ui {

namespace {

constexpr int usualTextSize = 100; // per cent
constexpr std::array textSizes = {80, 90, usualTextSize, 110, 125, 150, 175, 200};
constexpr double pdfStep = 1.2;

} // namespace

int Desk::textSize() const {
    const int size = m_settings.value(setting::textSize, usualTextSize).toInt();
    return std::clamp(size, textSizes.front(), textSizes.back());
}

void Desk::setTextSize(int size) {
    m_settings.setValue(setting::textSize, size);
    m_reader->setTextScale(size / double(usualTextSize));
}

void Desk::zoomText(int steps) {
    if (PdfPane *pdf = m_reader->file())
        return pdf->view().zoomBy(steps > 0 ? pdfStep : 1 / pdfStep);
    const auto here = std::lower_bound(textSizes.cbegin(), textSizes.cend(), textSize());
    const auto last = std::ptrdiff_t(textSizes.size()) - 1;
    const auto next = std::clamp<std::ptrdiff_t>(here - textSizes.cbegin() + steps, 0, last);
    setTextSize(textSizes.at(size_t(next)));
}

void Desk::resetTextSize() {
    if (PdfPane *pdf = m_reader->file()) return pdf->view().resetZoom();
    setTextSize(usualTextSize);
}

void Desk::toggleRaw() {
    leaveFocusMode();
    if (!m_panes->shown().reader) openReader();
    m_reader->toggleRaw();
}

} // namespace lectern::ui
