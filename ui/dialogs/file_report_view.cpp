// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_report_view.h"

#include "ui/dialogs/count_row.h"
#include "ui/dialogs/file_choices.h"
#include "ui/dialogs/import_words.h"
#include "ui/dialogs/line_excerpt.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/parts/focus_frame.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/spoken_role.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr qsizetype mostWarnings = 20;
constexpr int titleRowHeight = 28;
constexpr int markWidth = 16;
constexpr qreal newDot = 7;

// As in the gutter of the list.
class NewDot final : public QWidget {
  public:
    NewDot(const ThemeSource &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme) {
        setFixedSize(markWidth, markWidth);
        connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    }

  protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.theme().colour(Role::Accent));
        painter.drawEllipse(QRectF(rect()).center(), newDot / 2, newDot / 2);
    }

  private:
    const ThemeSource &m_theme;
};

// The mark of a title, as in the list: a dot for what is new.
QWidget *newFateMark(model::EntryFate fate, const ThemeSource &theme, QWidget *parent) {
    switch (fate) {
    case model::EntryFate::Known:
        return new IconMark(Icon::Check, markWidth, Role::Muted, theme, parent);
    case model::EntryFate::Updated:
        return new IconMark(Icon::Redo, markWidth, Role::Muted, theme, parent);
    case model::EntryFate::Doubtful:
        return new IconMark(Icon::Help, markWidth, Role::WarnInk, theme, parent);
    case model::EntryFate::New:
        break;
    }
    return new NewDot(theme, parent);
}

} // namespace

FileReportView::FileReportView(const ThemeSource &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_choices(new FileChoices(theme)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpokenRole(this, QAccessible::Document);
    setAccessibleName(tr("What the file holds"));
    viewport()->setAutoFillBackground(false);
    auto *page = new QWidget;
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(space::xl, 20, space::xl, space::l);
    m_page->setSpacing(space::m);
    m_page->addWidget(m_choices);
    m_page->addStretch();
    m_choices->hide();
    setWidget(page);
    page->setAutoFillBackground(false);
    new FocusFrame(*this, FocusFrame::Look::Frame, theme);
}

void FileReportView::showReport(const model::FileReport &report, int year) {
    m_choices->setVisible(!report.path.isEmpty());
    m_choices->showFile(report, year);
    delete m_report;
    m_report = new QWidget;
    m_page->insertWidget(1, m_report);
    m_column = new QVBoxLayout(m_report);
    m_column->setContentsMargins({});
    m_column->setSpacing(space::m);
    if (report.error)
        addError(*report.error);
    else
        addFacts(report);
    addWarnings(report.warnings);
    addTitles(report.firstEntries);
}

void FileReportView::addError(const base::Error &error) {
    auto *sentence = new FlowText(Type::Interface, Role::WarnInk, m_theme);
    sentence->setAccessibleName(tr("Why it cannot be read"));
    sentence->setContent(error.message);
    m_column->addWidget(sentence);
}

void FileReportView::addFacts(const model::FileReport &report) {
    addRule();
    auto *found = new ThemedLabel(Type::Second, Role::Muted, m_theme);
    found->setText(report.lines > 1
                       ? tr("%L1 found in %L2 lines").arg(report.papers).arg(report.lines)
                       : tr("%L1 found").arg(report.papers));
    auto *caution = new ThemedLabel(Type::Second, Role::Muted, m_theme);
    caution->setText(formatCaution(report.format));
    caution->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    for (ThemedLabel *label : {found, caution}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
        words->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(new CountRow(report, m_theme), 3, Qt::AlignTop);
    row->addLayout(words, 2);
    row->setAlignment(words, Qt::AlignTop); // no stretch, which would draw the whole page apart
    m_column->addLayout(row);
    if (report.doubtful > 0)
        addRemark(
            Icon::Help, {},
            tr("%Ln new paper(s) may be known: the title is, but too little else agrees. They "
               "come in as new, and you can join them afterwards.",
               nullptr, int(report.doubtful)));
}

// `place` in bold before what is said of it.
void FileReportView::addRemark(Icon icon, const QString &place, const QString &words) {
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto *mark = new QVBoxLayout; // in the middle of the first line
    mark->addSpacing((lineHeight(Type::Interface) - markWidth) / 2);
    mark->addWidget(new IconMark(icon, markWidth, Role::WarnInk, m_theme));
    mark->addStretch();
    mark->setSpacing(0);
    row->addLayout(mark);
    if (!place.isEmpty()) {
        auto *where = new ThemedLabel(Type::InterfaceStrong, Role::Ink, m_theme);
        where->setText(place);
        where->setFixedHeight(lineHeight(Type::Interface));
        row->addWidget(where, 0, Qt::AlignTop);
    }
    auto *text = new FlowText(Type::Interface, Role::Ink, m_theme);
    text->setAccessibleName(tr("Remark"));
    text->setContent(words);
    row->addWidget(text, 1, Qt::AlignTop);
    m_column->addLayout(row);
}

void FileReportView::addWarnings(const QList<model::ImportWarning> &warnings) {
    if (warnings.isEmpty()) return;
    addRule();
    for (const model::ImportWarning &warning : warnings.mid(0, mostWarnings))
        addWarning(warning);
    if (warnings.size() <= mostWarnings) return;
    auto *more = new ThemedLabel(Type::Interface, Role::Muted, m_theme);
    more->setText(tr("And %L1 more.").arg(warnings.size() - mostWarnings));
    m_column->addWidget(more);
}

void FileReportView::addWarning(const model::ImportWarning &warning) {
    const QString line =
        warning.line > 0 ? tr("Line %1.").arg(QString::number(warning.line)) : QString();
    addRemark(Icon::Warning, line, warning.message);
    if (!warning.around.isEmpty()) m_column->addWidget(new LineExcerpt(warning, m_theme));
}

void FileReportView::addTitles(const QList<model::EntryPreview> &entries) {
    if (entries.isEmpty()) return;
    addRule();
    auto *heading = new ThemedLabel(Type::Heading, Role::Muted, m_theme);
    heading->setText(tr("First titles"));
    m_column->addWidget(heading);
    for (const model::EntryPreview &entry : entries)
        addTitle(entry);
}

void FileReportView::addTitle(const model::EntryPreview &entry) {
    auto *title = new ThemedLabel(Type::Interface, Role::Ink, m_theme);
    title->setElideMode(Qt::ElideRight);
    title->setText(entry.title);
    auto *fate = new ThemedLabel(Type::Second, Role::Muted, m_theme);
    fate->setText(fateWords(entry));
    auto *line = new QWidget;
    line->setFixedHeight(titleRowHeight - space::m);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space::m);
    row->addWidget(newFateMark(entry.fate, m_theme, line));
    row->addWidget(title, 1);
    row->addWidget(fate);
    m_column->addWidget(line);
}

void FileReportView::addRule() {
    m_column->addWidget(new Rule(m_theme));
}

} // namespace lectern::ui
