// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/format_list.h"

#include "ui/dialogs/export_words.h"
#include "ui/models/put_together.h"
#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/overlay_scroll_bar.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace lectern::ui {

namespace {

constexpr int formatRowHeight = 36;
constexpr int formatRowBar = 3;
enum FormatRole { formatRole = Qt::UserRole + 1, meetingRole };

class FormatRowDelegate final : public QStyledItemDelegate {
  public:
    FormatRowDelegate(const ThemeSource &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {0, formatRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        const Mirrored mirrored(*painter, option.rect);
        if (chosen)
            paintChosen(*painter, option.rect, option.state.testFlag(QStyle::State_HasFocus));
        const QRect words = option.rect.adjusted(space::l, 0, -space::l, 0);
        const QString meeting = index.data(meetingRole).toString();
        painter->setFont(m_theme.theme().font(Type::Second));
        painter->setPen(m_theme.theme().colour(Role::Muted));
        drawWords(*painter, words, Qt::AlignRight | Qt::AlignVCenter, meeting);
        painter->setFont(m_theme.theme().font(chosen ? Type::InterfaceStrong : Type::Interface));
        painter->setPen(m_theme.theme().colour(Role::Ink));
        drawWords(*painter, words, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
    }

  private:
    // As the current row of the list of papers.
    void paintChosen(QPainter &painter, QRect bar, bool focused) const {
        painter.fillRect(bar, m_theme.theme().colour(focused ? Role::Tint : Role::Hover));
        bar.setWidth(formatRowBar);
        painter.fillRect(bar, m_theme.theme().colour(focused ? Role::Accent : Role::Faint));
    }

    const ThemeSource &m_theme;
};

} // namespace

FormatList::FormatList(const ThemeSource &theme, QWidget *parent)
    : QListView(parent)
    , m_formats(new QStandardItemModel(this)) {
    for (const exchange::Format format : exchange::formats()) {
        auto *item = new QStandardItem(formatTitle(format));
        item->setData(static_cast<int>(format), formatRole);
        item->setData(meetingWords(format), meetingRole);
        item->setAccessibleText(saidOfOne({formatTitle(format), meetingWords(format)}));
        m_formats->appendRow(item);
    }
    setModel(m_formats);
    setItemDelegate(new FormatRowDelegate(theme, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new OverlayScrollBar(*this);
    setAccessibleName(tr("Format"));
    viewport()->setAutoFillBackground(false);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
    setCurrentIndex(m_formats->index(0, 0));
}

exchange::Format FormatList::format() const {
    return static_cast<exchange::Format>(currentIndex().data(formatRole).toInt());
}

void FormatList::setFormat(exchange::Format format) {
    setCurrentIndex(m_formats->index(static_cast<int>(exchange::formats().indexOf(format)), 0));
}

void FormatList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid()) Q_EMIT formatChosen();
}

} // namespace lectern::ui
