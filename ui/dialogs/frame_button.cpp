// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/frame_button.h"

#include "ui/render/theme_source.h"
#include "ui/views/parts/key_cap.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace lectern::ui {

namespace {

constexpr int enterGap = 6; // as on the buttons of commands

KeyCapRow enterCap() {
    return keyCapsOf(QStringLiteral("Return"));
}

} // namespace

FrameButton::FrameButton(const QString &words, const ThemeSource &theme, QWidget *parent)
    : QPushButton(words, parent)
    , m_theme(theme) {}

int FrameButton::capsWidth() const {
    return enterGap + keyCapsSize(enterCap(), m_theme.theme()).width();
}

QSize FrameButton::sizeHint() const {
    return QPushButton::sizeHint() + QSize(capsWidth(), 0);
}

// Words and cap together stand in the middle; the cap is where reading ends.
void FrameButton::paintEvent(QPaintEvent *) {
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const Theme &theme = m_theme.theme();
    const int words = fontMetrics().horizontalAdvance(text());
    const QRect whole = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter,
                                            {words + capsWidth(), height()}, rect());
    const auto placed = [&](int from, int width) {
        return QStyle::visualRect(layoutDirection(), whole,
                                  QRect(whole.left() + from, 0, width, height()));
    };
    painter.setPen(theme.colour(isEnabled() ? Role::OnAccent : Role::Muted));
    painter.drawText(placed(0, words), Qt::AlignCenter | Qt::TextSingleLine, text());
    const QSize caps = keyCapsSize(enterCap(), theme);
    const QRect place = placed(words + enterGap, caps.width());
    paintKeyCaps(painter, {place.left(), (height() - caps.height()) / 2}, enterCap(), theme,
                 isEnabled() ? KeyCapLook::OnPrimary : KeyCapLook::OnPage);
}

} // namespace lectern::ui
