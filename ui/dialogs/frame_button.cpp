// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/frame_button.h"

#include "ui/render/theme_source.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace lectern::ui {

namespace {

constexpr int frameKeyGap = 6; // as on the buttons of commands

} // namespace

FrameButton::FrameButton(const QString &words, const QString &key, const ThemeSource &theme,
                         QWidget *parent)
    : QPushButton(words, parent)
    , m_key(keyCapsOf(key))
    , m_theme(theme) {}

int FrameButton::capsWidth() const {
    return frameKeyGap + keyCapsSize(m_key, m_theme.theme()).width();
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
    const bool filled = isEnabled() && isDefault();
    const Role plain = isEnabled() ? Role::Ink2 : Role::Muted;
    painter.setPen(theme.colour(filled ? Role::OnAccent : plain));
    painter.drawText(placed(0, words), Qt::AlignCenter | Qt::TextSingleLine, text());
    const QSize caps = keyCapsSize(m_key, theme);
    const QRect place = placed(words + frameKeyGap, caps.width());
    paintKeyCaps(painter, {place.left(), (height() - caps.height()) / 2}, m_key, theme,
                 filled ? KeyCapLook::OnPrimary : KeyCapLook::OnPage);
}

} // namespace lectern::ui
