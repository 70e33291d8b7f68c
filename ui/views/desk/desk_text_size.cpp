// SPDX-License-Identifier: GPL-3.0-or-later
// How the reader's text is shown.
#include "ui/pdf/pdf_pane.h"
#include "ui/pdf/pdf_view.h"
#include "ui/settings/setting.h"
#include "ui/settings/settings.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/panes.h"
#include "ui/views/reader/reader_view.h"

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr double pdfStep = 1.2;
const QString textSizeKey = QLatin1String(setting::textSize.name);

} // namespace

void Desk::zoomText(int steps) {
    if (PdfPane *pdf = m_reader->file())
        return pdf->view().zoomBy(steps > 0 ? pdfStep : 1 / pdfStep);
    const int size = m_settings.value(setting::textSize);
    const QList<int> sizes = std::get<Number>(findSetting(textSizeKey)->kind).steps;
    const auto here = std::lower_bound(sizes.cbegin(), sizes.cend(), size);
    const auto next = std::clamp<qsizetype>(here - sizes.cbegin() + steps, 0, sizes.size() - 1);
    m_settings.set(setting::textSize, sizes.at(next));
}

void Desk::resetTextSize() {
    if (PdfPane *pdf = m_reader->file()) return pdf->view().resetZoom();
    m_settings.write(textSizeKey, usualOf(*findSetting(textSizeKey)));
}

void Desk::toggleRaw() {
    leaveFocusMode();
    if (!m_panes->shown().reader) openReader();
    m_reader->toggleRaw();
}

} // namespace lectern::ui
