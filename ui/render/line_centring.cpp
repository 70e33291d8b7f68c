// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/line_centring.h"

#include <QFontMetricsF>
#include <QTextDocument>
#include <QTextFrame>

namespace lectern::ui {

void centreLines(QTextDocument &document, const QFont &font, int lineHigh) {
    const QFontMetricsF letters(font);
    const int stands = qRound(lineHigh * 0.8);
    const int belongs = qRound((lineHigh - letters.descent() + letters.ascent()) / 2);
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setTopMargin(belongs - stands);
    frame.setBottomMargin(stands - belongs);
    document.rootFrame()->setFrameFormat(frame);
}

} // namespace lectern::ui
