// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/rule_editor.h"

#include "core/query/query.h"
#include "ui/commands/when_done.h"
#include "ui/models/rule_words.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/paper_button.h"
#include "ui/views/list/segments.h"
#include "ui/views/pages/rule_actions.h"
#include "ui/views/pages/rule_list.h"
#include "ui/views/parts/centred_column.h"
#include "ui/views/parts/column_bar.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/page_action.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace lectern::ui {

namespace {

constexpr int ruleColumn = 644;
constexpr int trialDelayMs = 200;
constexpr int mostTrialLines = 12;

} // namespace

RuleEditor::RuleEditor(library::Library &library, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_title(new ThemedLabel(Type::BarTitle, Role::Ink, theme, this))
    , m_name(new QLineEdit(this))
    , m_query(new QLineEdit(this))
    , m_actions(new RuleActions(theme, this))
    , m_scope(new Segments(tr("Papers of the dry run"),
                           {tr("Today"), tr("Last 7 days"), tr("All undecided")}, theme, this))
    , m_hint(new ThemedLabel(Type::Second, Role::WarnInk, theme, this))
    , m_words(new ThemedLabel(Type::Interface, Role::Muted, theme, this))
    , m_save(newPageAction(tr("Save the rule"), QStringLiteral("Ctrl+Return"), this))
    , m_run(newPageAction(tr("Run once"), {}, this))
    , m_history(newPageAction(tr("What it did"), {}, this))
    , m_delete(newPageAction(tr("Delete"), {}, this)) {
    m_title->setElideMode(Qt::ElideRight);
    m_name->setMaxLength(model::longestRuleName);
    m_query->setMaxLength(int(query::longestQuery));
    m_scope->setCurrent(1);
    m_query->setPlaceholderText(tr("A query, as in the search field"));
    m_wait.setSingleShot(true);
    m_wait.setInterval(trialDelayMs);
    arrange();
    setTabOrder(m_name, m_query);
    m_actions->follow(m_query);
    for (QLineEdit *field : {m_name, m_query})
        connect(field, &QLineEdit::textChanged, this, &RuleEditor::fieldsChanged);
    connect(m_actions, &RuleActions::changed, this, &RuleEditor::fieldsChanged);
    connect(m_scope, &Segments::changed, this, &RuleEditor::fieldsChanged);
    connect(&m_wait, &QTimer::timeout, this, &RuleEditor::look);
    connect(m_save, &QAction::triggered, this, [this] { Q_EMIT saveAsked(rule()); });
    connect(m_run, &QAction::triggered, this, [this] { Q_EMIT runAsked(rule(), scope()); });
    connect(m_history, &QAction::triggered, this, &RuleEditor::historyAsked);
    connect(m_delete, &QAction::triggered, this, [this] { Q_EMIT deleteAsked(m_saved); });
    connect(&library, &library::Library::changed, this, [this] {
        if (isVisible()) m_wait.start();
    });
}

RuleEditor::~RuleEditor() {
    m_stop.request_stop();
}

void RuleEditor::arrange() {
    QVBoxLayout *column = newCentredColumn(this, ruleColumn, 0);
    addHead(column);
    column->addWidget(newLabel(tr("New papers that match")));
    addField(column, tr("New papers that match"), m_query);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addWidget(m_actions);
    column->addSpacing(space::xl);
    addTrial(column);
    addFoot(column);
    column->addStretch();
}

// The rule's name, and what concerns the rule as a whole at its right.
void RuleEditor::addHead(QVBoxLayout *column) {
    auto *bar = new ColumnBar(*column, this);
    bar->row()->addWidget(m_title, 1);
    for (const auto &[action, icon] :
         {std::pair(m_history, Icon::History), std::pair(m_delete, Icon::Trash)})
        bar->row()->addWidget(
            new CommandButton(action, icon, CommandButton::Look::Bar, m_theme, bar));
    column->addSpacing(space::m);
    column->addWidget(newLabel(tr("Name")));
    addField(column, tr("Name"), m_name);
}

QWidget *RuleEditor::newLabel(const QString &words) {
    auto *label = new ThemedLabel(Type::Heading, Role::Muted, m_theme, this);
    label->setText(words);
    return label;
}

void RuleEditor::addField(QVBoxLayout *column, const QString &words, QWidget *field) {
    field->setAccessibleName(words);
    column->addSpacing(space::xs);
    column->addWidget(field);
    column->addSpacing(space::m);
}

void RuleEditor::addTrial(QVBoxLayout *column) {
    auto *heading = new ThemedLabel(Type::BarTitle, Role::Ink, m_theme, this);
    heading->setText(tr("Dry run"));
    auto *row = new QHBoxLayout;
    row->addWidget(heading);
    row->addStretch();
    row->addWidget(m_scope);
    m_words->setWordWrap(true);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    column->addLayout(row);
    column->addSpacing(space::xs);
    column->addWidget(m_words);
    column->addSpacing(space::m);
    column->addLayout(m_lines);
    column->addSpacing(space::l);
    column->addWidget(new ui::Rule(m_theme, this));
    column->addSpacing(space::l);
}

void RuleEditor::addFoot(QVBoxLayout *column) {
    using Look = CommandButton::Look;
    m_runButton = new CommandButton(m_run, std::nullopt, Look::Outlined, m_theme, this);
    auto *words = new ThemedLabel(Type::Second, Role::Muted, m_theme, this);
    words->setText(tr("Each run is one step in the history."));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(words);
    row->addStretch();
    row->addWidget(m_runButton);
    row->addWidget(new CommandButton(m_save, std::nullopt, Look::Primary, m_theme, this));
    column->addLayout(row);
}

void RuleEditor::edit(const model::Rule &edited, const std::optional<model::Rule> &draft) {
    model::Rule before = std::exchange(m_given, edited);
    before.enabled = edited.enabled; // no field shows it
    if (draft && *draft == rule() && before == edited) {
        m_saved.enabled = edited.enabled; // what is being written stays as it stands
    } else {
        m_saved = edited;
        fill(edited);
        m_saved = rule();
        if (draft) fill(*draft);
    }
    readNames();
    fieldsChanged();
}

void RuleEditor::setSaved() {
    m_saved = rule();
    fieldsChanged();
}

// Lines that say the same stay, and with them the focus and what is being written.
void RuleEditor::fill(const model::Rule &rule) {
    m_name->setText(rule.name);
    m_query->setText(rule.query);
    const bool begins = rule.uuid.isNull() && rule.actions.isEmpty();
    if (rule.actions != m_actions->actions() || (begins && m_actions->isEmpty()))
        m_actions->setActions(begins ? QList<model::RuleAction>{{}} : rule.actions);
}

void RuleEditor::readNames() {
    whenDone(m_library.sidebar(), this, [this](const auto &counts) {
        if (!counts) return Q_EMIT failed(counts.error());
        QStringList tags;
        for (const model::Tag &tag : counts->tags)
            tags += tag.name;
        QStringList lists;
        for (const auto &list : counts->lists)
            lists += list.name;
        m_actions->setKnownNames(tags, lists);
    });
}

model::Rule RuleEditor::rule() const {
    model::Rule edited = m_saved;
    edited.name = m_name->text();
    edited.query = m_query->text();
    edited.actions = m_actions->actions();
    return edited;
}

void RuleEditor::focusName() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

model::RuleScope RuleEditor::scope() const {
    return static_cast<model::RuleScope>(m_scope->current());
}

void RuleEditor::fieldsChanged() {
    const QString name = m_name->text().trimmed();
    m_title->setText(name.isEmpty() ? RuleList::tr("New rule") : name);
    const bool complete = !m_name->text().trimmed().isEmpty() &&
                          !m_query->text().trimmed().isEmpty() && !rule().actions.isEmpty();
    m_save->setEnabled(complete && (isChanged() || m_saved.uuid.isNull()));
    m_history->setEnabled(!m_saved.uuid.isNull());
    if (!isTried()) m_run->setEnabled(false); // until one sees what it would do
    m_wait.start();
}

bool RuleEditor::isTried() const {
    return m_tried == std::pair(rule(), scope());
}

void RuleEditor::look() {
    Q_EMIT rested();
    m_stop.request_stop();
    m_stop = {};
    m_tried = {rule(), scope()};
    m_latest.whenDone(m_library.tryRule(rule(), scope(), m_stop.get_token()), this,
                      [this](const auto &trial) {
                          if (!trial) return Q_EMIT failed(trial.error());
                          take(*trial);
                      });
}

QWidget *RuleEditor::newLine(const library::RuleTrial::Line &line, const model::Rule &edited) {
    auto *paper = new PaperButton(line.title, fateWords(line, edited), m_theme, this);
    QList<PaperButton::Mark> marks;
    for (const FateMark &mark : fateMarks(line, edited))
        marks.append({mark.icon, mark.words, mark.isNewTag});
    paper->setMarks(marks);
    paper->setQuiet(line.fate != library::RuleTrial::Fate::Changes);
    connect(paper, &PaperButton::clicked, this,
            [this, id = line.paper] { Q_EMIT paperChosen(id); });
    return paper;
}

void RuleEditor::take(const library::RuleTrial &trial) {
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const model::Rule edited = rule();
    m_hint->setText(trial.hint);
    m_hint->setVisible(!trial.hint.isEmpty());
    m_words->setText(trialWords(trial));
    if (!trial.lines.isEmpty()) m_lines->addWidget(new ui::Rule(m_theme, this));
    for (const library::RuleTrial::Line &line : trial.lines.mid(0, mostTrialLines))
        m_lines->addWidget(newLine(line, edited));
    const bool runs =
        isTried() && trial.changes > 0 && !edited.actions.isEmpty() && !edited.name.isEmpty();
    m_run->setEnabled(runs);
    m_runButton->setWords(tr("Run once on %Ln papers", nullptr, int(trial.changes)));
}

} // namespace lectern::ui
