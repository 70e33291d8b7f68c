// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/query_example.h"

#include "ui/render/mirrored.h"
#include "ui/render/query_colours.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/enter_key.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

namespace lectern::ui {

namespace {

constexpr int exampleRow = 32;
constexpr int exampleChip = 24;
constexpr int examplePadding = 8;
constexpr int widestQuery = 264; // of a row; the words begin behind it

} // namespace

QueryExample::QueryExample(const QString &query, const QString &words, const ThemeSource &theme,
                           QWidget *parent)
    : QAbstractButton(parent)
    , m_query(query)
    , m_words(words)
    , m_theme(theme) {
    setAccessibleName(words.isEmpty() ? tr("Search for %1").arg(query)
                                      : tr("Search for %1: %2").arg(query, words));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(words.isEmpty() ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                  QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

bool QueryExample::isMeantBy(const QString &sought) const {
    return m_query.contains(sought, Qt::CaseInsensitive) ||
           m_words.contains(sought, Qt::CaseInsensitive);
}

int QueryExample::queryWidth() const {
    return QFontMetrics(m_theme.theme().font(Type::Code)).horizontalAdvance(m_query);
}

QSize QueryExample::sizeHint() const {
    if (m_words.isEmpty()) return {queryWidth() + 2 * examplePadding + 2, exampleChip};
    return {widestQuery + 200, exampleRow};
}

QSize QueryExample::minimumSizeHint() const {
    return m_words.isEmpty() ? sizeHint() : QSize(200, exampleRow);
}

void QueryExample::keyPressEvent(QKeyEvent *event) {
    if (!clickByEnter(*this, *event)) QAbstractButton::keyPressEvent(event);
}

void QueryExample::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QRect inside = rect().adjusted(examplePadding, 0, -examplePadding, 0);
    if (m_words.isEmpty()) return paintQuery(painter, inside);
    const int wide = qMin(widestQuery, inside.width() / 2);
    QRect left = inside;
    left.setWidth(wide - space::m);
    paintQuery(painter, left);
    painter.setFont(m_theme.theme().font(Type::Interface));
    painter.setPen(m_theme.theme().colour(Role::Ink2));
    const QRect right = inside.adjusted(wide, 0, 0, 0);
    drawWords(painter, right, Qt::AlignLeft | Qt::AlignVCenter,
              painter.fontMetrics().elidedText(m_words, Qt::ElideRight, right.width()));
}

void QueryExample::paintGround(QPainter &painter) const {
    const Theme &theme = m_theme.theme();
    const bool chip = m_words.isEmpty();
    const bool under = underMouse() || isDown();
    QColor ground = under ? theme.colour(Role::Hover) : QColor(Qt::transparent);
    if (chip && !under) ground = theme.colour(Role::Chip);
    painter.setBrush(ground);
    painter.setPen(hasFocus() ? QPen(theme.colour(Role::Accent), 2) : QPen(Qt::NoPen));
    const qreal inset = hasFocus() ? 1 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius::control,
                            radius::control);
}

// From left to right in every language.
void QueryExample::paintQuery(QPainter &painter, const QRect &room) const {
    const Theme &theme = m_theme.theme();
    const QFont font = theme.font(Type::Code);
    const QString shown =
        QFontMetrics(font).elidedText(m_query, Qt::ElideRight, qMax(room.width() + 1, 0));
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> formats;
    for (const query::Coloured &one : query::coloursOf(m_query))
        formats.append({int(one.begin), int(one.end - one.begin), queryFormat(one.kind, theme)});
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width() + 2);
    layout.endLayout();
    painter.setPen(theme.colour(Role::Ink));
    const Upright upright(painter, room);
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
}

} // namespace lectern::ui
