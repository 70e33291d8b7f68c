// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/rule_list.h"

#include "ui/commands/latin_key.h"
#include "ui/models/rule_list_model.h"
#include "ui/models/rule_words.h"
#include "ui/render/mirrored.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/switch.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace lectern::ui {

namespace {

constexpr int ruleRow = 64;
constexpr QRect switchPlace(QPoint(16, 12), switchSize);
constexpr int ruleTextLeft = 56;
constexpr int ruleRight = 16;

class RuleDelegate final : public QStyledItemDelegate {
  public:
    RuleDelegate(const ThemeSource &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Theme &theme = m_theme.theme();
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        const bool active = option.state.testFlag(QStyle::State_Active);
        if (current) {
            painter->fillRect(option.rect, theme.colour(active ? Role::Tint : Role::Hover));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              theme.colour(active ? Role::Accent : Role::Faint));
        }
        painter->fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0),
                          theme.colour(Role::Line2));
        const auto line = index.data(RuleListModel::LineRole).value<library::RuleLine>();
        painter->setRenderHint(QPainter::Antialiasing);
        paintSwitch(*painter, switchPlace.translated(option.rect.topLeft()), line.rule.enabled,
                    theme);
        paintWords(*painter, option.rect, line, current);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override {
        return {option.rect.width(), ruleRow};
    }

  private:
    void paintWords(QPainter &painter, const QRect &rect, const library::RuleLine &line,
                    bool current) const {
        const Theme &theme = m_theme.theme();
        const QRectF box(rect.left() + ruleTextLeft, rect.top() + 10,
                         rect.width() - ruleTextLeft - ruleRight, 20);
        painter.setFont(theme.font(Type::Second));
        painter.setPen(theme.colour(Role::Muted));
        const QString figure = line.rule.uuid.isNull() ? RuleList::tr("not saved yet")
                               : !line.rule.enabled
                                   ? RuleList::tr("off")
                                   : RuleList::tr("%L1 this week").arg(line.thisWeek);
        const int wide = painter.fontMetrics().horizontalAdvance(figure);
        drawTextLine(painter, box.adjusted(box.width() - wide, 0, 1, 0), TextLine::of(figure));
        drawTextLine(painter, box.adjusted(0, 22, 0, 22), TextLine::of(actionsWords(line.rule)));
        painter.setFont(theme.font(current ? Type::InterfaceStrong : Type::InterfaceMedium));
        painter.setPen(theme.colour(line.rule.enabled ? Role::Ink : Role::Muted));
        drawTextLine(
            painter, box.adjusted(0, 0, -wide - space::m, 0),
            TextLine::of(line.rule.name.isEmpty() ? RuleList::tr("New rule") : line.rule.name));
    }

    const ThemeSource &m_theme;
};

} // namespace

RuleList::RuleList(RuleListModel &model, const ThemeSource &theme, QWidget *parent)
    : GroupedListView(ruleRow, theme, parent)
    , m_model(model) {
    setItemDelegate(new RuleDelegate(theme, this));
    setSelectionMode(SingleSelection);
    setAccessibleName(tr("Rules"));
    setEmptyText(tr("No rule yet."));
    setModel(&model);
}

void RuleList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    GroupedListView::currentChanged(current, previous);
    Q_EMIT ruleChosen();
}

// Keys that are commands elsewhere.
bool RuleList::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return GroupedListView::event(event);
}

void RuleList::keyPressEvent(QKeyEvent *event) {
    const auto rule = m_model.ruleAt(currentIndex().row());
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const int places = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (rule && alt && places != 0) return Q_EMIT moveAsked(*rule, places);
    if (rule && event->key() == Qt::Key_Space) return Q_EMIT switchAsked(*rule);
    if (rule && event->key() == Qt::Key_Delete) return Q_EMIT deleteAsked(*rule);
    const int key = latinKeyOf(*event);
    const int letter = key == Qt::Key_J ? 1 : key == Qt::Key_K ? -1 : 0;
    if (letter == 0 || event->modifiers() != Qt::NoModifier)
        return GroupedListView::keyPressEvent(event);
    step(letter);
}

void RuleList::mouseReleaseEvent(QMouseEvent *event) {
    GroupedListView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const auto rule = m_model.ruleAt(index.row());
    const QRect row = visualRect(index);
    const QRect place = mirroredPlace(switchPlace.translated(row.topLeft()), row);
    if (rule && place.adjusted(-4, -4, 4, 4).contains(point)) Q_EMIT switchAsked(*rule);
}

} // namespace lectern::ui
