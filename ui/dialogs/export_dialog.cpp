// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

QString formatTitle(exchange::Format format) {
    switch (format) {
    case exchange::Format::Markdown:
        return ExportDialog::tr("Markdown: merges into a file that is there");
    case exchange::Format::Json:
        return ExportDialog::tr("JSON: everything Lectern knows");
    case exchange::Format::Bibtex:
        return ExportDialog::tr("BibTeX: references");
    }
    Q_UNREACHABLE();
}

// A file name of letters and digits: titles of places may hold anything.
QString fileNameOf(const QString &title) {
    QString name;
    for (const QChar c : title.toLower().left(60))
        name += c.isLetterOrNumber() ? c : QLatin1Char('-');
    return name;
}

} // namespace

ExportDialog::ExportDialog(const QList<Choice> &choices, const QString &folder,
                           const ThemeSource &theme, QWidget *parent)
    : DialogFrame(tr("Export"), tr("Papers with what you wrote on them."), theme, parent)
    , m_choices(choices)
    , m_folder(folder)
    , m_what(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_replace(new QCheckBox(tr("Replace a file that Lectern did not write"), this)) {
    for (const Choice &choice : choices)
        m_what->addItem(displayText(choice.title));
    for (const QString &name : exchange::formatNames()) {
        if (const auto known = exchange::formatFromText(name))
            m_format->addItem(formatTitle(*known), int(*known));
    }
    arrange();
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Plain);
    QPushButton *write = addButton(tr("Export"), Weight::Default);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(write, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_path, &QLineEdit::textChanged, write,
            [write](const QString &path) { write->setDisabled(path.trimmed().isEmpty()); });
    followFormat();
}

void ExportDialog::arrange() {
    resize(640, 0);
    m_what->setAccessibleName(tr("Papers"));
    m_format->setAccessibleName(tr("Format"));
    m_path->setAccessibleName(tr("File"));
    auto *choose = new QPushButton(tr("Choose …"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    auto *file = new QHBoxLayout;
    file->setSpacing(space::s);
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto *form = new QFormLayout;
    form->setContentsMargins(space::xl, space::l, space::xl, space::l);
    form->setSpacing(space::m);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("Papers"), m_what);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("File"), file);
    form->addRow(QString(), m_replace);
    body()->addLayout(form);
}

exchange::Format ExportDialog::format() const {
    return exchange::Format(m_format->currentData().toInt());
}

ExportRequest ExportDialog::request() const {
    ExportRequest request = m_choices.at(m_what->currentIndex()).request;
    request.format = format();
    request.path = m_path->text().trimmed();
    request.replace = m_replace->isChecked();
    return request;
}

void ExportDialog::chooseFile() {
    auto *chooser = new QFileDialog(this, tr("Export to"), m_path->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setOption(QFileDialog::DontConfirmOverwrite); // nothing of the reader's is overwritten
    chooser->setDefaultSuffix(exchange::fileSuffix(format()));
    connect(chooser, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    chooser->open();
}

void ExportDialog::followFormat() {
    const QString name = fileNameOf(m_choices.at(m_what->currentIndex()).title);
    m_path->setText(
        QDir(m_folder).filePath(name + QLatin1Char('.') + exchange::fileSuffix(format())));
}

} // namespace lectern::ui
