// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/search/search_field.h"

#include "ui/render/icons.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/query_colours.h"
#include "ui/render/theme_source.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace lectern::ui {

namespace {

constexpr int fieldHeight = 32;
constexpr int glassLeft = 9;
constexpr int textLeft = 22; // beyond the style sheet's padding
constexpr int textRight = 28;
constexpr int rightEdge = 8;
constexpr int clearSize = 28;

} // namespace

SearchField::SearchField(const ThemeSource &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_clear(new QToolButton(this)) {
    setFixedHeight(fieldHeight);
    const bool toTheLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(toTheLeft ? textRight : textLeft, 0, toTheLeft ? textLeft : textRight, 0);
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    m_clear->setIcon(themedIcon(Icon::X, theme));
    m_clear->setProperty("iconOnly", true);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setAccessibleName(tr("Clear the search"));
    setPlainToolTip(m_clear, tr("Clear the search"));
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, &SearchField::left);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    connect(this, &QLineEdit::textChanged, this, &SearchField::colour);
    connect(&theme, &ThemeSource::changed, this, &SearchField::colour);
}

// A line edit takes formats from input methods alone: this is one that types nothing. What another
// is composing stands in the field and is none of its text: it would go by this.
void SearchField::colour() {
    if (m_composing) return;
    QList<QInputMethodEvent::Attribute> formats;
    for (const query::Coloured &one : query::coloursOf(text()))
        formats.append({QInputMethodEvent::TextFormat, int(one.begin) - cursorPosition(),
                        int(one.end - one.begin), queryFormat(one.kind, m_theme.theme())});
    QInputMethodEvent event({}, formats);
    QLineEdit::inputMethodEvent(&event);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event) {
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    colour(); // its own formats have replaced ours
}

void SearchField::setKey(const QString &shortcut) {
    m_key = keyCapsOf(shortcut);
    update();
}

// Escape ends the search here before it is a command of the window.
bool SearchField::event(QEvent *event) {
    const bool escape = event->type() == QEvent::ShortcutOverride &&
                        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!escape) return QLineEdit::event(event);
    event->accept();
    return true;
}

void SearchField::keyPressEvent(QKeyEvent *event) {
    m_composing = false; // an input method keeps the keys for itself
    switch (event->key()) {
    case Qt::Key_Escape:
        return Q_EMIT left();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        return Q_EMIT listWanted();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent *event) {
    QLineEdit::resizeEvent(event);
    m_clear->setGeometry(mirroredPlace(
        {width() - clearSize - 2, (height() - clearSize) / 2, clearSize, clearSize}, rect()));
}

void SearchField::paintEvent(QPaintEvent *event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    paintIcon(painter, {glassLeft, (height() - 16) / 2}, 16, Icon::Search,
              m_theme.theme().colour(Role::Muted));
    if (!text().isEmpty() || m_key.isEmpty()) return;
    const QSize caps = keyCapsSize(m_key, m_theme.theme());
    paintKeyCaps(painter, {width() - rightEdge - caps.width(), (height() - caps.height()) / 2},
                 m_key, m_theme.theme());
}

} // namespace lectern::ui
