// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/preferences/folder_field.h"

#include "ui/render/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace lectern::ui {

namespace {

constexpr int folderWidth = 224;

} // namespace

FolderField::FolderField(const QString &name, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this)) {
    m_path->setObjectName(objectName);
    m_path->setAccessibleName(name);
    m_path->setPlaceholderText(tr("Your documents"));
    m_path->setFixedWidth(folderWidth);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    row->addWidget(m_path);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &FolderField::choose);
    connect(m_path, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT chosen(m_path->text().trimmed()); });
}

void FolderField::setFolder(const QString &folder) {
    if (folder != m_path->text()) m_path->setText(folder);
}

void FolderField::choose() {
    const QString now = m_path->text();
    auto *chooser = new QFileDialog(this, tr("Export to"), now.isEmpty() ? QDir::homePath() : now);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &FolderField::chosen);
    chooser->open();
}

} // namespace lectern::ui
