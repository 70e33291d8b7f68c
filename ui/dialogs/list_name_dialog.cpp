// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/list_name_dialog.h"

#include "core/base/fold.h"
#include "ui/render/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int listDialogWidth = 520; // for what it says of a name beside its buttons

} // namespace

ListNameDialog::ListNameDialog(const Words &words, const QList<model::ReadingList> &all,
                               model::ReadingListId own, bool mayMerge,
                               const ThemeSource &frameTheme, QWidget *parent)
    : DialogFrame(words.title, {}, frameTheme, parent)
    , m_words(words)
    , m_all(all)
    , m_own(own)
    , m_mayMerge(mayMerge)
    , m_field(new QLineEdit(words.name, this)) {
    setFixedWidth(listDialogWidth);
    m_field->setAccessibleName(tr("Name of the reading list"));
    m_field->setMaxLength(model::longestListName);
    m_field->selectAll();
    body()->setContentsMargins(space::xl, space::l, space::xl, space::l);
    body()->addWidget(m_field);
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Leave);
    m_save = addButton(words.yes, Weight::Default);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_field, &QLineEdit::textChanged, this, &ListNameDialog::look);
    m_field->setFocus();
    look();
}

QString ListNameDialog::name() const {
    return m_field->text();
}

void ListNameDialog::look() {
    const QString folded = base::foldName(name());
    m_other.reset();
    for (const model::ReadingList &list : std::as_const(m_all))
        if (list.id != m_own && base::foldName(list.name) == folded) m_other = list;
    m_save->setText(m_other && m_mayMerge ? tr("Merge") : m_words.yes);
    m_save->setEnabled(!folded.isEmpty() && (m_mayMerge || !m_other) &&
                       (!m_own.isValid() || name() != m_words.name));
    if (!m_other)
        setFootWords(m_own.isValid() ? tr("Saved filters and rules follow.") : QString());
    else
        setFootWords(m_mayMerge ? tr("%1 is there already: the two become one.").arg(m_other->name)
                                : tr("%1 is there already.").arg(m_other->name));
}

} // namespace lectern::ui
