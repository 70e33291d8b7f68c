// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/preferences/section_list.h"

#include "ui/render/icons.h"
#include "ui/render/theme_source.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace lectern::ui {

namespace {

constexpr int sectionRow = 32;
constexpr int sectionInset = 8;
constexpr int sectionIcon = 16;

Icon iconOf(SettingSection section) {
    switch (section) {
    case SettingSection::Appearance:
        return Icon::Palette;
    case SettingSection::Reader:
        return Icon::BookOpen;
    case SettingSection::Keys:
        return Icon::Keyboard;
    case SettingSection::Digests:
        return Icon::Inbox;
    case SettingSection::Export:
        return Icon::Upload;
    case SettingSection::Library:
        return Icon::Database;
    }
    Q_UNREACHABLE();
}

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
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver))
            paintGround(*painter, option, chosen);
        const auto section = settingSections().at(index.row());
        const QPoint icon = option.rect.topLeft() + QPoint(sectionInset, sectionInset);
        paintIcon(*painter, icon, sectionIcon, iconOf(section),
                  theme.colour(chosen ? Role::AccentInk : Role::Muted));
        painter->setFont(theme.font(chosen ? Type::InterfaceStrong : Type::Interface));
        painter->setPen(theme.colour(found ? Role::Ink : Role::Muted));
        painter->drawText(option.rect.adjusted(2 * sectionInset + sectionIcon + 2, 0, 0, 0),
                          Qt::AlignVCenter, index.data().toString());
        painter->restore();
    }

  private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool chosen) const {
        const Theme &theme = m_theme.theme();
        const bool focused = chosen && option.widget && option.widget->hasFocus();
        painter.setPen(focused ? QPen(theme.colour(Role::Accent), 2) : QPen(Qt::NoPen));
        painter.setBrush(theme.colour(chosen ? Role::Selected : Role::Hover));
        const qreal inset = focused ? 1 : 0;
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                                radius::control, radius::control);
    }

    const ThemeSource &m_theme;
};

} // namespace

SectionList::SectionList(const ThemeSource &theme, QWidget *parent)
    : QListWidget(parent) {
    setAccessibleName(tr("Sections"));
    setItemDelegate(new SectionDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    for (const SettingSection section : settingSections())
        addItem(titleOf(section));
    setCurrentRow(0);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) Q_EMIT sectionChosen(section());
    });
    // Once more what is current already: there one wants to be.
    connect(this, &QListWidget::itemClicked, this, [this] { Q_EMIT sectionChosen(section()); });
}

SettingSection SectionList::section() const {
    return settingSections().at(qMax(0, currentRow()));
}

void SectionList::setSection(SettingSection section) {
    const QSignalBlocker quiet(this);
    setCurrentRow(int(settingSections().indexOf(section)));
    viewport()->update();
}

void SectionList::setFound(SettingSection section, bool found) {
    QListWidgetItem *row = item(int(settingSections().indexOf(section)));
    row->setFlags(found ? row->flags() | Qt::ItemIsEnabled : row->flags() & ~Qt::ItemIsEnabled);
}

QSize SectionList::sizeHint() const {
    return {0, sectionRow * count()};
}

} // namespace lectern::ui
