// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_name_dialog.h"

#include "ui/render/plain_text.h"
#include "ui/render/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int fileDialogWidth = 480;
constexpr int longestFileName = 200;

} // namespace

FileNameDialog::FileNameDialog(const QString &name, const ThemeSource &frameTheme, QWidget *parent)
    : DialogFrame(tr("Rename the file %1").arg(name), {}, frameTheme, parent)
    , m_field(new QLineEdit(displayText(name), this)) {
    setFixedWidth(fileDialogWidth);
    m_field->setAccessibleName(tr("Name of the file"));
    m_field->setMaxLength(longestFileName);
    const qsizetype ending = name.lastIndexOf(u'.');
    m_field->setSelection(0, ending > 0 ? int(ending) : int(name.size()));
    body()->setContentsMargins(space::xl, space::l, space::xl, space::l);
    body()->addWidget(m_field);
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Leave);
    QPushButton *save = addButton(tr("Rename"), Weight::Default);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    const auto look = [this, save] { save->setEnabled(!this->name().isEmpty()); };
    connect(m_field, &QLineEdit::textChanged, this, look);
    m_field->setFocus();
}

QString FileNameDialog::name() const {
    return m_field->text().simplified();
}

} // namespace lectern::ui
