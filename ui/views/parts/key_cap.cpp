// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/key_cap.h"

#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QHash>
#include <QKeySequence>
#include <QPainter>
#include <QPainterPath>

#include <numeric>

namespace lectern::ui {

namespace {

constexpr int capHeight = 18;
constexpr int capPadding = 4;
constexpr int capGap = 4;

int capWidth(const KeyCap &key, const QFontMetrics &metrics) {
    const int text = metrics.horizontalAdvance(key.text);
    return key.isKey ? qMax(capHeight, text + 2 * capPadding + 2) : text;
}

// "Umschalt+J" of a German shortcut is "Shift+J".
QString portableStroke(const QString &stroke) {
    const QKeySequence keys = QKeySequence::fromString(stroke, QKeySequence::NativeText);
    return keys.isEmpty() ? stroke : keys.toString(QKeySequence::PortableText);
}

// "Ctrl++" is Ctrl and the plus.
QStringList keysOfStroke(const QString &stroke) {
    QStringList keys = stroke.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    if (stroke.endsWith(QLatin1Char('+'))) keys.append(QStringLiteral("+"));
    return keys;
}

QString signOf(const QString &key) {
    static const QHash<QString, QString> signs{
        {QStringLiteral("Shift"), QStringLiteral("⇧")},
        {QStringLiteral("Return"), QStringLiteral("↵")},
        {QStringLiteral("Enter"), QStringLiteral("↵")},
        {QStringLiteral("Left"), QStringLiteral("←")},
        {QStringLiteral("Right"), QStringLiteral("→")},
        {QStringLiteral("Up"), QStringLiteral("↑")},
        {QStringLiteral("Down"), QStringLiteral("↓")},
        {QStringLiteral("-"), QStringLiteral("−")},
    };
    // As Qt calls the key in the reader's language: "Strg".
    const QByteArray name = key.toUtf8();
    return signs.contains(key) ? signs.value(key)
                               : QCoreApplication::translate("QShortcut", name.constData());
}

// A rounded frame of one pixel whose lower edge is two.
void paintCap(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &border) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(border);
    painter.drawRoundedRect(rect, radius::chip, radius::chip);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), radius::chip - 1, radius::chip - 1);
}

} // namespace

KeyCapRow keyCapsOf(const QString &shortcut) {
    KeyCapRow keys;
    for (const QString &stroke : shortcut.split(QLatin1String(", "), Qt::SkipEmptyParts)) {
        if (!keys.isEmpty()) keys.append({QCoreApplication::translate("Lectern", "then"), false});
        for (const QString &key : keysOfStroke(portableStroke(stroke)))
            keys.append({signOf(key)});
    }
    return keys;
}

QSize keyCapsSize(const KeyCapRow &keys, const Theme &theme) {
    if (keys.isEmpty()) return {0, capHeight};
    const QFontMetrics metrics(theme.font(Type::KeyCap));
    const auto add = [&](int sum, const KeyCap &key) { return sum + capWidth(key, metrics); };
    return {std::accumulate(keys.cbegin(), keys.cend(), int(keys.size() - 1) * capGap, add),
            capHeight};
}

void paintKeyCaps(QPainter &painter, const QPoint &topLeft, const KeyCapRow &keys,
                  const Theme &theme, KeyCapLook look) {
    const bool primary = look == KeyCapLook::OnPrimary;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(Type::KeyCap));
    const Upright upright(painter, QRect(topLeft, keyCapsSize(keys, theme)));
    QPoint corner = topLeft;
    for (const KeyCap &key : keys) {
        const QRect rect(corner, QSize(capWidth(key, painter.fontMetrics()), capHeight));
        if (key.isKey)
            paintCap(painter, rect, theme.colour(primary ? Role::Accent : Role::Page),
                     theme.colour(primary ? Role::KeyOn : Role::Edge));
        const Role plain = key.isKey ? Role::Ink2 : Role::Muted;
        painter.setPen(theme.colour(primary ? Role::OnAccent : plain));
        painter.drawText(rect.adjusted(0, 0, 0, -1), Qt::AlignCenter, key.text);
        corner.rx() += rect.width() + capGap;
    }
    painter.restore();
}

KeyCaps::KeyCaps(const QString &shortcut, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_keys(keyCapsOf(shortcut))
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void KeyCaps::setShortcut(const QString &shortcut) {
    m_keys = keyCapsOf(shortcut);
    updateGeometry();
    update();
}

QSize KeyCaps::sizeHint() const {
    return keyCapsSize(m_keys, m_theme.theme());
}

void KeyCaps::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintKeyCaps(painter, {}, m_keys, m_theme.theme());
}

} // namespace lectern::ui
