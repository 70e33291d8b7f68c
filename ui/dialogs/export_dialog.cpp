// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "ui/dialogs/export_parts.h"
#include "ui/dialogs/export_words.h"
#include "ui/dialogs/format_list.h"
#include "ui/dialogs/merge_legend.h"
#include "ui/dialogs/merge_preview_view.h"
#include "ui/render/icons.h"
#include "ui/render/theme_source.h"
#include "ui/settings/export_settings.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/parts/upright_rule.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int exportWidth = 920;
constexpr int exportHeight = 692;
constexpr int exportLeftWidth = 263; // and a line
constexpr int previewPatienceMs = 200;

// The name of the file, with the suffix of the format in place of another format's.
QString nameIn(exchange::Format format, const QFileInfo &file) {
    const auto formats = exchange::formats();
    const bool ours = std::any_of(formats.cbegin(), formats.cend(), [&file](exchange::Format one) {
        return !file.suffix().isEmpty() && exchange::fileSuffix(one) == file.suffix();
    });
    const QString name = ours ? file.completeBaseName() : file.fileName();
    const QString suffix = exchange::fileSuffix(format);
    return suffix.isEmpty() ? name : name + QLatin1Char('.') + suffix;
}

} // namespace

ExportDialog::ExportDialog(const QList<Choice> &choices, const ExportDefaults &defaults,
                           const ThemeSource &theme, QWidget *parent)
    : DialogFrame(tr("Export"), tr("Papers with what you wrote on them."), theme, parent)
    , m_choices(choices)
    , m_folder(defaults.folder)
    , m_what(new QComboBox(this))
    , m_formats(new FormatList(theme, this))
    , m_path(new QLineEdit(this))
    , m_parts(new ExportParts(this))
    , m_preview(new MergePreviewView(theme, this))
    , m_stepWords(new ThemedLabel(Type::Second, Role::Muted, theme, this)) {
    setMinimumSize(withinWindow({exportWidth, exportHeight}));
    makeResizable();
    m_formats->setFormat(defaults.format);
    m_parts->setParts(defaults.parts);
    for (const Choice &choice : choices)
        m_what->addItem(displayText(choice.title));
    m_what->setAccessibleName(tr("Papers"));
    m_path->setAccessibleName(tr("File"));
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(newLeft());
    halves->addWidget(newUprightRule(theme, this));
    halves->addWidget(newRight(), 1);
    body()->addLayout(halves);
    addFoot();
    connectFields();
    followFormat();
    m_formats->setFocus();
}

QWidget *ExportDialog::newHeading(const QString &words) {
    auto *heading = new ThemedLabel(Type::Heading, Role::Muted, theme(), this);
    heading->setText(words);
    return heading;
}

QWidget *ExportDialog::newLeft() {
    auto *left = new QWidget(this);
    left->setFixedWidth(exportLeftWidth);
    setGround(left, Role::Ground);
    auto *meeting = new ThemedLabel(Type::Second, Role::Muted, theme(), left);
    meeting->setText(tr("a file already there"));
    auto *papers = new QVBoxLayout;
    papers->setContentsMargins(space::l, space::l, space::l, space::l);
    papers->setSpacing(space::xs);
    papers->addWidget(newHeading(tr("Papers")));
    papers->addWidget(m_what);
    auto *headings = new QHBoxLayout;
    headings->setContentsMargins(space::l, 0, space::l, space::xs);
    headings->addWidget(newHeading(tr("Format")));
    headings->addStretch();
    headings->addWidget(meeting);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(papers);
    column->addLayout(headings);
    column->addWidget(m_formats, 1);
    return left;
}

QWidget *ExportDialog::newRight() {
    auto *right = new QWidget(this);
    auto *choose = new QPushButton(tr("Choose…"), right);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    auto *file = new QHBoxLayout;
    file->setSpacing(space::s);
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::xs);
    column->addWidget(newHeading(tr("File")));
    column->addLayout(file);
    column->addSpacing(space::m);
    column->addWidget(newHeading(tr("With each paper")));
    column->addWidget(m_parts);
    column->addSpacing(space::m);
    column->addWidget(newSteps());
    column->addWidget(m_preview, 1);
    column->addSpacing(space::xs);
    column->addWidget(newLegend());
    return right;
}

QWidget *ExportDialog::newLegend() {
    auto *legend = new MergeLegend(theme(), this);
    legend->explain(MergeLegend::Of::Changes, tr("from Lectern, changes"));
    legend->explain(MergeLegend::Of::Readers, tr("written by you, kept"));
    return legend;
}

QWidget *ExportDialog::newSteps() {
    auto *steps = new QWidget(this);
    const auto newButton = [&](Icon icon, const QString &words, int by) {
        auto *action = new QAction(themedIcon(icon, theme()), words, this);
        connect(action, &QAction::triggered, this, [this, by] { m_preview->step(by); });
        QToolButton *button = newIconButton(action, 18, steps);
        return button;
    };
    m_back = newButton(Icon::ChevronUp, tr("Previous change"), -1);
    m_on = newButton(Icon::ChevronDown, tr("Next change"), 1);
    auto *row = new QHBoxLayout(steps);
    row->setContentsMargins({});
    row->setSpacing(space::xs);
    row->addWidget(newHeading(tr("What the file will say")));
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_on);
    row->addWidget(m_stepWords);
    return steps;
}

void ExportDialog::addFoot() {
    QPushButton *cancel = addButton(tr("Cancel"), Weight::Leave);
    m_write = addButton(tr("Export"), Weight::Default);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &QDialog::accept);
}

void ExportDialog::connectFields() {
    m_patience.setSingleShot(true);
    m_patience.setInterval(previewPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ExportDialog::previewWanted);
    const auto wait = [this] { m_patience.start(); };
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_formats, &FormatList::formatChosen, this, &ExportDialog::followFormat);
    connect(m_parts, &ExportParts::changed, this, wait);
    connect(m_preview, &MergePreviewView::stepped, this, &ExportDialog::followPreview);
    connect(m_path, &QLineEdit::textChanged, this, [this, wait](const QString &path) {
        m_write->setDisabled(path.trimmed().isEmpty());
        wait();
    });
}

ExportRequest ExportDialog::request() const {
    ExportRequest request = m_choices.at(m_what->currentIndex()).request;
    request.format = m_formats->format();
    request.path = m_path->text().trimmed();
    request.parts = m_parts->parts();
    return request;
}

void ExportDialog::chooseFile() {
    auto *chooser = new QFileDialog(this, tr("Export to"), m_path->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    if (exchange::formOf(m_formats->format()) == exchange::Form::Folder) {
        chooser->setFileMode(QFileDialog::Directory);
    } else {
        chooser->setAcceptMode(QFileDialog::AcceptSave);
        chooser->setOption(QFileDialog::DontConfirmOverwrite); // nothing of hers is overwritten
        chooser->setDefaultSuffix(exchange::fileSuffix(m_formats->format()));
    }
    connect(chooser, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    chooser->open();
}

// A place that the reader wrote stays, with the suffix of the format.
void ExportDialog::followFormat() {
    const QFileInfo written(m_path->text().trimmed());
    if (m_path->text() == m_offered || written.fileName().isEmpty()) {
        const QString title = m_choices.at(m_what->currentIndex()).title;
        m_offered = QDir(m_folder).filePath(exportFileName(title, m_formats->format()));
        m_path->setText(m_offered);
    } else {
        m_path->setText(written.dir().filePath(nameIn(m_formats->format(), written)));
    }
    m_parts->follow(m_formats->format());
    m_patience.start();
}

void ExportDialog::showPreview(const exchange::MergePreview &preview) {
    m_preview->setPreview(preview);
    setFootWords(previewWords(preview));
    setSubtitle(tr("%Ln paper(s), with what you wrote on them.", nullptr,
                   static_cast<int>(preview.papers)));
    followPreview();
}

void ExportDialog::showNoPreview(const QString &sentence) {
    m_preview->setPreview({});
    setFootWords(sentence);
    followPreview();
}

void ExportDialog::followPreview() {
    const qsizetype changes = m_preview->changes();
    m_stepWords->setText(changes == 0
                             ? QString()
                             : tr("change %L1 of %L2").arg(m_preview->current() + 1).arg(changes));
    m_back->setEnabled(m_preview->current() > 0);
    m_on->setEnabled(m_preview->current() + 1 < changes);
}

} // namespace lectern::ui
