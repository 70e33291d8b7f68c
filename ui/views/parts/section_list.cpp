// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/section_list.h"

#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace lectern::ui {

namespace {

constexpr int sectionRow = 32;
constexpr int sectionIcon = 16;
constexpr int sectionTextLeft = space::s + sectionIcon + SectionList::gap;
constexpr int leastSectionWidth = 183;
constexpr int mostSectionWidth = 264;
constexpr int pageForWholeTitles = 760;
constexpr int narrowSectionSide = 208;
enum SectionRole { sectionIconRole = Qt::UserRole + 1 };

class SectionDelegate final : public QStyledItemDelegate {
  public:
    SectionDelegate(const ThemeSource &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {0, sectionRow};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Theme &theme = m_theme.theme();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool found = option.state.testFlag(QStyle::State_Enabled);
        const Mirrored mirrored(*painter, option.rect);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option);
        const QPoint icon =
            option.rect.topLeft() + QPoint(space::s, (sectionRow - sectionIcon) / 2);
        paintIcon(*painter, icon, sectionIcon, Icon(index.data(sectionIconRole).toInt()),
                  theme.colour(chosen ? Role::AccentInk : Role::Muted));
        painter->setFont(theme.font(chosen ? Type::InterfaceStrong : Type::Interface));
        painter->setPen(theme.colour(found ? Role::Ink : Role::Muted));
        const QRect words = option.rect.adjusted(sectionTextLeft, 0, -space::s, 0);
        drawWords(*painter, words, Qt::AlignLeft | Qt::AlignVCenter,
                  painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                    words.width()));
        painter->restore();
    }

  private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const {
        const Theme &theme = m_theme.theme();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (!chosen && !option.state.testFlag(QStyle::State_MouseOver)) return;
        const bool focused = chosen && option.widget && option.widget->hasFocus();
        painter.setBrush(theme.colour(chosen ? Role::Selected : Role::Hover));
        painter.setPen(focused ? QPen(theme.colour(Role::Accent), 2) : QPen(Qt::NoPen));
        const qreal inset = focused ? 1 : 0;
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                                radius::control, radius::control);
    }

    const ThemeSource &m_theme;
};

} // namespace

SectionList::SectionList(const QString &name, const ThemeSource &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_sections(new QStandardItemModel(this)) {
    setAccessibleName(name);
    setModel(m_sections);
    setItemDelegate(new SectionDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &ThemeSource::changed, this, &SectionList::follow);
    // Once more what is current already: there one wants to be.
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEnabled)) Q_EMIT chosen(index.row());
    });
}

void SectionList::follow() {
    updateGeometry();
    viewport()->update();
}

void SectionList::setSections(const QList<std::pair<QString, Icon>> &sections) {
    m_marking = true;
    m_sections->clear();
    for (const auto &[title, icon] : sections) {
        auto *item = new QStandardItem(title);
        item->setData(int(icon), sectionIconRole);
        m_sections->appendRow(item);
    }
    m_marking = false;
    updateGeometry();
}

void SectionList::setChosen(int section) {
    m_marking = true;
    setCurrentIndex(m_sections->index(section, 0));
    m_marking = false;
}

void SectionList::setFound(int section, bool found) {
    m_sections->item(section)->setEnabled(found);
}

QSize SectionList::sizeHint() const {
    const QFontMetrics metrics(m_theme.theme().font(Type::InterfaceStrong));
    int widest = 0;
    for (int row = 0; row < m_sections->rowCount(); ++row)
        widest = qMax(widest, metrics.horizontalAdvance(m_sections->item(row)->text()));
    return {qBound(leastSectionWidth, sectionTextLeft + widest + space::s, mostSectionWidth),
            sectionRow * m_sections->rowCount()};
}

QSize SectionList::minimumSizeHint() const {
    return {leastSectionWidth, sectionRow};
}

void SectionList::keyPressEvent(QKeyEvent *event) {
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (types || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        return event->ignore();
    QListView::keyPressEvent(event);
}

void SectionList::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_marking) Q_EMIT chosen(current.row());
}

void fitSectionSide(QWidget &side, int pageWidth, int leastPage) {
    side.setVisible(pageWidth >= leastPage);
    side.setMaximumWidth(pageWidth >= pageForWholeTitles ? QWIDGETSIZE_MAX : narrowSectionSide);
}

} // namespace lectern::ui
