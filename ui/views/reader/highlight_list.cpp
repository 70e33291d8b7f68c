// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/highlight_list.h"

#include "ui/commands/latin_key.h"
#include "ui/models/highlight_model.h"
#include "ui/models/meaning_words.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/enter_key.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace lectern::ui {

namespace {

constexpr int highlightRow = 64;
constexpr int highlightBar = 3;
constexpr int highlightIconLeft = 20;
constexpr int highlightIcon = 16;
constexpr int highlightTextLeft = 48;
constexpr int highlightRight = 16;
constexpr int quoteLine = 18;

class HighlightDelegate final : public QStyledItemDelegate {
  public:
    HighlightDelegate(const ThemeSource &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        const bool active = option.state.testFlag(QStyle::State_Active);
        const Theme &theme = m_theme.theme();
        if (current)
            painter->fillRect(option.rect, theme.colour(active ? Role::Tint : Role::Hover));
        painter->fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0),
                          theme.colour(Role::Line2));
        if (index.data(HighlightModel::LoadedRole).toBool())
            paintLine(*painter, option.rect,
                      index.data(HighlightModel::LineRole).value<model::HighlightLine>());
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override {
        return {option.rect.width(), highlightRow};
    }

  private:
    void paintLine(QPainter &painter, const QRect &rect, const model::HighlightLine &line) const {
        const Theme &theme = m_theme.theme();
        const MeaningColours colours = theme.meaning(line.highlight.meaning);
        painter.fillRect(QRect(rect.left(), rect.top(), highlightBar, rect.height() - 1),
                         colours.bar);
        QRectF text = QRectF(rect).adjusted(highlightTextLeft, 6, -highlightRight, 0);
        const QFont quote = theme.font(Type::RowSeen);
        painter.setFont(quote);
        painter.setPen(theme.colour(Role::Ink));
        const QList<TextLine> quoted = brokenLines(line.highlight.quote, quote, text.width(), 2);
        // One line and what is said of it stand together, in the middle of the row.
        const qreal above = quoted.size() < 2 ? quoteLine / 2.0 : 0;
        text.translate(0, above);
        const QPointF icon(rect.left() + highlightIconLeft,
                           text.top() + (quoteLine - highlightIcon) / 2.0);
        paintIcon(painter, icon.toPoint(), highlightIcon, iconOf(line.highlight.meaning),
                  colours.ink);
        for (const TextLine &broken : quoted) {
            drawTextLine(painter, QRectF(text.topLeft(), QSizeF(text.width(), quoteLine)), broken);
            text.setTop(text.top() + quoteLine);
        }
        painter.setFont(theme.font(Type::Second));
        painter.setPen(theme.colour(Role::Muted));
        drawTextLine(painter,
                     QRectF(text.left(), rect.top() + 6 + 2 * quoteLine - above, text.width(), 16),
                     TextLine::of(saidBelowQuote(line)));
    }

    const ThemeSource &m_theme;
};

} // namespace

HighlightList::HighlightList(HighlightModel &model, const ThemeSource &theme, QWidget *parent)
    : GroupedListView(highlightRow, theme, parent)
    , m_model(model) {
    setItemDelegate(new HighlightDelegate(theme, this));
    setSelectionMode(SingleSelection);
    setAccessibleName(tr("Highlights"));
    setModel(&model);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

void HighlightList::visibleRowsChanged(int first, int last) {
    m_model.setVisibleRows(first, last);
}

// The keys of the list of papers, whose commands do not reach here.
void HighlightList::keyPressEvent(QKeyEvent *event) {
    const int row = currentIndex().row();
    const int key = latinKeyOf(*event);
    if ((isEnter(*event) || key == Qt::Key_O) && row >= 0) return Q_EMIT opened(row);
    const int letter = key == Qt::Key_J ? 1 : key == Qt::Key_K ? -1 : 0;
    if (letter == 0 || event->modifiers() != Qt::NoModifier)
        return GroupedListView::keyPressEvent(event);
    step(letter);
}

} // namespace lectern::ui
