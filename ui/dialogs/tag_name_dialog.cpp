// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tag_name_dialog.h"

#include "core/base/fold.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme.h"
#include "ui/views/parts/themed_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int tagDialogWidth = 480;

} // namespace

TagNameDialog::TagNameDialog(const model::Tag &tag, const QList<model::Tag> &all,
                             const ThemeSource &frameTheme, QWidget *parent)
    : DialogFrame(tr("Rename the tag %1").arg(tag.name), {}, frameTheme, parent)
    , m_tag(tag)
    , m_all(all)
    , m_field(new QLineEdit(displayText(tag.name), this))
    , m_hint(new ThemedLabel(Type::Second, Role::Muted, frameTheme, this)) {
    setFixedWidth(tagDialogWidth);
    m_field->setAccessibleName(tr("Name of the tag"));
    m_field->setMaxLength(model::longestTagName);
    m_field->selectAll();
    body()->setContentsMargins(space::xl, space::l, space::xl, space::l);
    body()->addWidget(m_field);
    body()->addSpacing(space::s);
    m_hint->setWordWrap(true);
    body()->addWidget(m_hint);
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Leave);
    m_save = addButton(tr("Rename"), Weight::Default);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_field, &QLineEdit::textChanged, this, &TagNameDialog::look);
    m_field->setFocus();
    look();
}

QString TagNameDialog::name() const {
    return m_field->text();
}

void TagNameDialog::look() {
    const QString folded = base::foldName(name());
    const bool own = folded == base::foldName(m_tag.name);
    const model::Tag *other = nullptr;
    for (const model::Tag &tag : std::as_const(m_all))
        if (!own && base::foldName(tag.name) == folded) other = &tag;
    m_save->setText(other ? tr("Merge") : tr("Rename"));
    m_save->setEnabled(!folded.isEmpty() && name() != m_tag.name);
    m_hint->setText(other ? tr("%1 is there already: the two become one.").arg(other->name)
                          : tr("Tags below it and saved filters follow. A slash nests."));
}

} // namespace lectern::ui
