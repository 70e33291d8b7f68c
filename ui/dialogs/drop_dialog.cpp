// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/drop_dialog.h"

#include "ui/models/row_words.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/overlay_scroll_bar.h"

#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int dropDialogWidth = 600;
constexpr int dropRow = 32;
constexpr qsizetype mostDropRows = 12;
constexpr int dropInset = 12; // of the ground of a row; its words stand below the dialog's title
constexpr int dropTick = 16;

// A title, and a tick where it is to go.
class DropRowDelegate final : public QStyledItemDelegate {
  public:
    DropRowDelegate(const ThemeSource &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Theme &theme = m_theme.theme();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        const Mirrored mirrored(*painter, option.rect);
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(dropInset, 0, -dropInset, 0);
        paintGround(*painter, row, option.state);
        QRectF words = row.adjusted(dropInset, 0, -dropInset, 0);
        if (chosen)
            paintIcon(
                *painter,
                {row.right() + 1 - dropInset - dropTick, row.top() + (row.height() - dropTick) / 2},
                dropTick, Icon::Check, theme.colour(Role::AccentInk));
        words.setRight(words.right() - dropTick - space::s);
        painter->setFont(theme.font(Type::Interface));
        painter->setPen(theme.colour(Role::Ink));
        drawTextLine(*painter, words, TextLine::of(index.data().toString()));
        painter->restore();
    }

  private:
    void paintGround(QPainter &painter, const QRect &row, QStyle::State state) const {
        const Theme &theme = m_theme.theme();
        const bool chosen = state.testFlag(QStyle::State_Selected);
        if (chosen || state.testFlag(QStyle::State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour(chosen ? Role::Tint : Role::Hover));
            painter.drawRoundedRect(row, radius::control, radius::control);
        }
        if (!state.testFlag(QStyle::State_HasFocus)) return;
        painter.setPen(QPen(theme.colour(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), radius::control - 1,
                                radius::control - 1);
    }

    const ThemeSource &m_theme;
};

} // namespace

DropDialog::DropDialog(const model::ReadingList &list, const QList<model::PaperRow> &rows,
                       qsizetype count, const ThemeSource &frameTheme, QWidget *parent)
    : DialogFrame(
          tr("%1 takes %Ln paper(s) a week", nullptr, list.budget.value_or(0)).arg(list.name),
          count == 1 ? tr("Which of this week’s should go?")
                     : tr("Which %L1 of this week’s should go?").arg(count),
          frameTheme, parent)
    , m_rows(rows)
    , m_count(count)
    , m_list(new QListWidget(this)) {
    setFixedWidth(dropDialogWidth);
    m_list->setAccessibleName(tr("Papers of this week"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new DropRowDelegate(frameTheme, m_list));
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    new OverlayScrollBar(*m_list);
    m_list->setSelectionMode(count == 1 ? QAbstractItemView::SingleSelection
                                        : QAbstractItemView::MultiSelection);
    for (const model::PaperRow &row : rows)
        (new QListWidgetItem(displayText(row.title), m_list))->setSizeHint({0, dropRow});
    m_list->setFixedHeight(int(qMin(rows.size(), mostDropRows)) * dropRow);
    body()->setContentsMargins(0, space::m, 0, space::m);
    body()->addWidget(m_list);
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Leave);
    m_drop = addButton(tr("Drop and add"), Weight::Default);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_drop, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &DropDialog::look);
    m_list->setFocus();
    if (count == 1) m_list->setCurrentRow(int(rows.size()) - 1);
    look();
}

QList<model::PaperId> DropDialog::chosen() const {
    QList<model::PaperId> papers;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->isSelected()) papers.append(m_rows.at(row).id);
    return papers;
}

void DropDialog::look() {
    const qsizetype chosen = m_list->selectedItems().size();
    m_drop->setEnabled(chosen == m_count);
    setFootWords(m_count > 1 ? tr("%L1 of %L2 chosen").arg(chosen).arg(m_count) : QString());
}

} // namespace lectern::ui
