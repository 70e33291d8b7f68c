// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/drop_dialog.h"

#include "ui/models/row_words.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int dropDialogWidth = 600;
constexpr int dropRow = 32;
constexpr qsizetype mostDropRows = 12;

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
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSelectionMode(count == 1 ? QAbstractItemView::SingleSelection
                                        : QAbstractItemView::MultiSelection);
    for (const model::PaperRow &row : rows)
        (new QListWidgetItem(displayText(row.title), m_list))->setSizeHint({0, dropRow});
    m_list->setFixedHeight(int(qMin(rows.size(), mostDropRows)) * dropRow);
    body()->setContentsMargins(space::l, space::m, space::l, space::m);
    body()->addWidget(m_list);
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Plain);
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
