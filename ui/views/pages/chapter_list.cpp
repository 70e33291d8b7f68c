// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/chapter_list.h"

#include "ui/render/theme_source.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyledItemDelegate>

namespace lectern::ui {

namespace {

constexpr int chapterRow = 32;
constexpr int chapterIcon = 16;
constexpr int chapterTextLeft = 34;
enum ChapterRole { chapterIconRole = Qt::UserRole + 1 };

class ChapterDelegate final : public QStyledItemDelegate {
  public:
    ChapterDelegate(const ThemeSource &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {0, chapterRow};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Theme &theme = m_theme.theme();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintChosen(*painter, option);
        const auto placed = [&](const QRect &room) {
            return QStyle::visualRect(option.direction, option.rect, room);
        };
        const QRect icon(option.rect.left() + space::s,
                         option.rect.top() + (chapterRow - chapterIcon) / 2, chapterIcon,
                         chapterIcon);
        paintIcon(*painter, placed(icon).topLeft(), chapterIcon,
                  Icon(index.data(chapterIconRole).toInt()),
                  theme.colour(current ? Role::AccentInk : Role::Muted));
        painter->setFont(theme.font(current ? Type::InterfaceStrong : Type::Interface));
        painter->setPen(theme.colour(Role::Ink));
        const QRect words = option.rect.adjusted(chapterTextLeft, 0, -space::s, 0);
        painter->drawText(
            placed(words),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                              words.width()));
        painter->restore();
    }

  private:
    void paintChosen(QPainter &painter, const QStyleOptionViewItem &option) const {
        const Theme &theme = m_theme.theme();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool focus = option.state.testFlag(QStyle::State_HasFocus);
        const bool under = option.state.testFlag(QStyle::State_MouseOver);
        if (!current && !under) return;
        painter.setBrush(theme.colour(current ? Role::Selected : Role::Hover));
        painter.setPen(focus ? QPen(theme.colour(Role::Accent), 2) : QPen(Qt::NoPen));
        const qreal inset = focus ? 1 : 0;
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                                radius::control, radius::control);
    }

    const ThemeSource &m_theme;
};

} // namespace

ChapterList::ChapterList(const QString &name, const ThemeSource &theme, QWidget *parent)
    : QListView(parent)
    , m_chapters(new QStandardItemModel(this)) {
    setAccessibleName(name);
    setModel(m_chapters);
    setItemDelegate(new ChapterDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void ChapterList::setChapters(const QList<std::pair<QString, Icon>> &chapters) {
    m_marking = true;
    m_chapters->clear();
    for (const auto &[title, icon] : chapters) {
        auto *item = new QStandardItem(title);
        item->setData(int(icon), chapterIconRole);
        m_chapters->appendRow(item);
    }
    m_marking = false;
}

void ChapterList::setChosen(int chapter) {
    m_marking = true;
    setCurrentIndex(m_chapters->index(chapter, 0));
    m_marking = false;
}

void ChapterList::setShown(int chapter, bool shown) {
    setRowHidden(chapter, !shown);
}

void ChapterList::keyPressEvent(QKeyEvent *event) {
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (types || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        return event->ignore();
    QListView::keyPressEvent(event);
}

void ChapterList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_marking) Q_EMIT chosen(current.row());
}

} // namespace lectern::ui
