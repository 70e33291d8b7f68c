// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/kept_list.h"

#include "ui/models/put_together.h"
#include "ui/render/icons.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"

#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int keptRowHeight = 32;
constexpr qsizetype mostKeptRows = 15;
constexpr int keptTitleLeft = 28;
constexpr int keptAuthorWidth = 160;

} // namespace

KeptList::KeptList(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void KeptList::setRows(const QList<model::PaperRow> &rows) {
    m_rows = rows;
    const qsizetype lines = qMin(rows.size(), mostKeptRows) + (rows.size() > mostKeptRows ? 1 : 0);
    setFixedHeight(int(lines) * keptRowHeight + 1);
    QStringList titles;
    for (const model::PaperRow &row : rows.mid(0, mostKeptRows))
        titles += displayText(row.title);
    setAccessibleName(tr("Kept: %1").arg(clauses(titles)));
    setVisible(!rows.isEmpty());
    update();
}

void KeptList::paintEvent(QPaintEvent *) {
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    QRect rect(0, 0, width(), keptRowHeight);
    painter.fillRect(0, 0, width(), 1, theme.colour(Role::Line2));
    for (const model::PaperRow &row : m_rows.mid(0, mostKeptRows)) {
        paintRow(painter, rect, row);
        rect.translate(0, keptRowHeight);
        painter.fillRect(0, rect.top(), width(), 1, theme.colour(Role::Line2));
    }
    if (m_rows.size() <= mostKeptRows) return;
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    drawWords(painter, rect.adjusted(keptTitleLeft, 0, 0, 0), Qt::AlignVCenter,
              tr("and %n more", nullptr, int(m_rows.size() - mostKeptRows)));
}

void KeptList::paintRow(QPainter &painter, const QRect &rect, const model::PaperRow &row) const {
    const Theme &theme = m_theme.theme();
    paintIcon(painter, {rect.left(), rect.top() + 8}, 16, Icon::StarFilled,
              theme.colour(Role::Accent));
    const auto text = [&](const QRect &place, Type type, Role ink, Qt::Alignment alignment,
                          const QString &foreign) {
        painter.setFont(theme.font(type));
        painter.setPen(theme.colour(ink));
        const QString shown = displayText(foreign);
        drawWords(painter, place, alignment | Qt::AlignVCenter,
                  painter.fontMetrics().elidedText(shown, Qt::ElideRight, place.width()),
                  Qt::TextSingleLine);
    };
    const QString author = row.authors.value(0);
    const QFontMetrics second(theme.font(Type::Second));
    const int wide = qMin(second.horizontalAdvance(displayText(author)), keptAuthorWidth);
    const int end = wide > 0 ? wide + space::m : 0;
    text(rect.adjusted(keptTitleLeft, 0, -end, 0), Type::Interface, Role::Ink, Qt::AlignLeft,
         row.title);
    text({rect.right() + 1 - wide, rect.top(), wide, rect.height()}, Type::Second, Role::Muted,
         Qt::AlignRight, author);
}

} // namespace lectern::ui
