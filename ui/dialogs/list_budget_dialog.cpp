// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/list_budget_dialog.h"

#include "ui/render/theme.h"

#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int budgetDialogWidth = 480;

} // namespace

ListBudgetDialog::ListBudgetDialog(const model::ReadingList &list, const ThemeSource &frameTheme,
                                   QWidget *parent)
    : DialogFrame(tr("Papers a week on %1").arg(list.name), {}, frameTheme, parent)
    , m_before(list.budget)
    , m_field(new QLineEdit(list.budget ? QString::number(*list.budget) : QString(), this)) {
    setFixedWidth(budgetDialogWidth);
    m_field->setAccessibleName(tr("Papers a week"));
    m_field->setPlaceholderText(tr("As many as you like"));
    m_field->setValidator(new QIntValidator(1, model::largestBudget, m_field));
    m_field->selectAll();
    body()->setContentsMargins(space::xl, space::l, space::xl, space::l);
    body()->addWidget(m_field);
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Leave);
    m_save = addButton(tr("Set"), Weight::Default);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_field, &QLineEdit::textChanged, this, &ListBudgetDialog::look);
    setFootWords(tr("One more asks which one to drop."));
    m_field->setFocus();
    look();
}

std::optional<int> ListBudgetDialog::budget() const {
    if (m_field->text().isEmpty()) return std::nullopt;
    return m_field->text().toInt();
}

void ListBudgetDialog::look() {
    const bool sound = m_field->text().isEmpty() || m_field->hasAcceptableInput();
    m_save->setEnabled(sound && budget() != m_before);
}

} // namespace lectern::ui
