// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/history_list.h"

#include "core/base/day_text.h"
#include "ui/commands/latin_key.h"
#include "ui/models/history_model.h"
#include "ui/models/history_words.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace lectern::ui {

namespace {

constexpr int historyRow = 36;
constexpr int timeLeft = 16;
constexpr int historyIconLeft = 68;
constexpr int historyTextLeft = 96;
constexpr int historyRight = 16;
constexpr int historyIcon = 16;

// One step, as it is painted.
struct StepRow {
    QPainter &painter;
    QRect rect;
    const Theme &theme;
    library::Step step;
    bool loaded = false;
    bool current = false;
    bool active = false; // the list has the focus
    bool struck = false; // it would be undone

    [[nodiscard]] Role ink() const { return struck || step.undone ? Role::Muted : Role::Ink; }
    void setText(Type type, Role role) const {
        painter.setFont(theme.font(type));
        painter.setPen(theme.colour(role));
    }
};

void paintStepGround(const StepRow &row) {
    if (row.current) {
        row.painter.fillRect(row.rect, row.theme.colour(row.active ? Role::Tint : Role::Hover));
        row.painter.fillRect(QRect(row.rect.topLeft(), QSize(3, row.rect.height())),
                             row.theme.colour(row.active ? Role::Accent : Role::Faint));
    } else if (row.struck) {
        row.painter.fillRect(row.rect, row.theme.colour(Role::Hover));
    }
    row.painter.fillRect(row.rect.adjusted(0, row.rect.height() - 1, 0, 0),
                         row.theme.colour(Role::Line2));
}

// Where times take more room than "09:31" does, what follows moves.
int timeShift(const StepRow &row) {
    row.setText(Type::InterfaceStrong, Role::Ink);
    const QString longest = base::timeText(QTime(22, 58));
    const int end = timeLeft + row.painter.fontMetrics().horizontalAdvance(longest) + space::s;
    return qMax(0, end - historyIconLeft);
}

void paintStepWords(const StepRow &row) {
    const int shift = timeShift(row);
    const QRectF line = QRectF(row.rect).adjusted(0, 0, -historyRight, -1);
    row.setText(row.current ? Type::InterfaceStrong : Type::Interface,
                row.current ? Role::Ink : Role::Muted);
    drawTextLine(row.painter, line.adjusted(timeLeft, 0, 0, 0),
                 TextLine::of(timeOf(row.step.when)));
    if (!row.loaded) return;
    row.setText(Type::Second, Role::Muted);
    const TextLine figure = TextLine::of(stepFigure(row.step));
    const int width = row.painter.fontMetrics().horizontalAdvance(figure.text);
    drawTextLine(row.painter, line.adjusted(line.width() - width, 0, 1, 0), figure);
    row.setText(row.current ? Type::InterfaceStrong : Type::Interface, row.ink());
    QFont font = row.painter.font();
    font.setStrikeOut(row.struck && !row.step.undone);
    row.painter.setFont(font);
    drawTextLine(row.painter, line.adjusted(historyTextLeft + shift, 0, -width - space::m, 0),
                 TextLine::of(stepText(row.step)));
}

class HistoryDelegate final : public QStyledItemDelegate {
  public:
    HistoryDelegate(const ThemeSource &theme, QListView *list)
        : QStyledItemDelegate(list)
        , m_theme(theme)
        , m_list(*list) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const StepRow row{*painter,
                          option.rect,
                          m_theme.theme(),
                          index.data(HistoryModel::StepRole).value<library::Step>(),
                          index.data(HistoryModel::LoadedRole).toBool(),
                          option.state.testFlag(QStyle::State_HasFocus),
                          option.state.testFlag(QStyle::State_Active),
                          index.row() < m_list.currentIndex().row()};
        paintStepGround(row);
        if (row.loaded)
            paintIcon(
                *painter,
                {option.rect.left() + historyIconLeft + timeShift(row), option.rect.top() + 10},
                historyIcon, stepIcon(row.step),
                row.theme.colour(row.current ? Role::AccentInk : Role::Muted));
        paintStepWords(row);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override {
        return {option.rect.width(), historyRow};
    }

  private:
    const ThemeSource &m_theme;
    QListView &m_list;
};

} // namespace

HistoryList::HistoryList(HistoryModel &model, const ThemeSource &theme, QWidget *parent)
    : GroupedListView(historyRow, theme, parent)
    , m_model(model) {
    setItemDelegate(new HistoryDelegate(theme, this));
    setSelectionMode(SingleSelection);
    setAccessibleName(tr("History"));
    setModel(&model);
}

void HistoryList::setToday(const QDate &today) {
    m_today = today;
    viewport()->update();
}

QList<int> HistoryList::groupStarts() const {
    QList<int> starts;
    for (const HistoryModel::Group &group : m_model.groups())
        starts.append(group.first);
    return starts;
}

void HistoryList::paintHeading(QPainter &painter, const QRect &rect, int group) const {
    const Theme &colours = theme().theme();
    const HistoryModel::Group &pass = m_model.groups().at(group);
    painter.fillRect(rect, colours.colour(Role::Ground));
    painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), colours.colour(Role::Line2));
    const QRect line = rect.adjusted(timeLeft, 0, -historyRight, -1);
    painter.setFont(colours.font(Type::Second));
    painter.setPen(colours.colour(Role::Muted));
    const QString hours = pass.from == pass.to ? QString() : tr("%1 to %2").arg(pass.from, pass.to);
    const int width = painter.fontMetrics().horizontalAdvance(hours);
    drawTextLine(painter, line.adjusted(line.width() - width, 0, 1, 0), TextLine::of(hours));
    painter.setFont(colours.font(Type::Heading));
    painter.setPen(colours.colour(Role::Ink2));
    drawTextLine(painter, line.adjusted(0, 0, -width - space::s, 0),
                 TextLine::of(historyDay(pass.day, m_today)));
}

void HistoryList::visibleRowsChanged(int first, int last) {
    m_model.setVisibleRows(first, last);
}

void HistoryList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    GroupedListView::currentChanged(current, previous);
    viewport()->update(); // other rows are struck through
    Q_EMIT pointChosen();
}

// The keys of the list of papers, whose commands do not reach here.
void HistoryList::keyPressEvent(QKeyEvent *event) {
    const bool plain = event->modifiers() == Qt::NoModifier;
    const int key = latinKeyOf(*event);
    const int letter = key == Qt::Key_J ? 1 : key == Qt::Key_K ? -1 : 0;
    if (!plain || letter == 0) return GroupedListView::keyPressEvent(event);
    step(letter);
}

} // namespace lectern::ui
