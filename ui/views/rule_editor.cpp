// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rule_editor.h"

#include "ui/commands/when_done.h"
#include "ui/models/rule_words.h"
#include "ui/render/theme_source.h"
#include "ui/views/command_button.h"
#include "ui/views/paper_button.h"
#include "ui/views/rule.h"
#include "ui/views/themed_label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace lectern::ui {

namespace {

constexpr int ruleColumn = 644;
constexpr int trialDelayMs = 200;
constexpr int mostTrialLines = 12;
constexpr int longestRuleQuery = 4096;
constexpr int longestRuleName = 200;

using Does = model::RuleAction::Does;

// In the order of the combo box, after "leave it undecided".
constexpr std::array ruleDecisions{Does::Keep, Does::Later, Does::Skip};

int placeOf(const model::Rule &rule) {
    for (const model::RuleAction &action : rule.actions)
        for (size_t i = 0; i < ruleDecisions.size(); ++i)
            if (action.does == ruleDecisions.at(i)) return int(i) + 1;
    return 0;
}

QString tagsOfActions(const model::Rule &rule) {
    QStringList tags;
    for (const model::RuleAction &action : rule.actions)
        if (action.does == Does::Tag) tags += action.to;
    return tags.join(QLatin1String(", "));
}

} // namespace

RuleEditor::RuleEditor(library::Library &library, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_name(new QLineEdit(this))
    , m_query(new QLineEdit(this))
    , m_decides(new QComboBox(this))
    , m_tags(new QLineEdit(this))
    , m_scope(new QComboBox(this))
    , m_hint(new ThemedLabel(Type::Second, Role::WarnInk, theme, this))
    , m_words(new ThemedLabel(Type::Interface, Role::Muted, theme, this))
    , m_save(newAction(tr("Save the rule"), "Ctrl+Return"))
    , m_run(newAction(tr("Run once"), ""))
    , m_delete(newAction(tr("Delete"), "")) {
    m_name->setMaxLength(longestRuleName);
    m_query->setMaxLength(longestRuleQuery);
    m_decides->addItems({tr("Leave it undecided"), tr("Keep it"), tr("Put it off"), tr("Skip it")});
    m_scope->addItems({tr("Today"), tr("Last 7 days"), tr("All undecided")});
    m_scope->setCurrentIndex(1);
    m_tags->setPlaceholderText(tr("agents, rl/offline"));
    m_query->setPlaceholderText(tr("A query, as in the search field"));
    m_wait.setSingleShot(true);
    m_wait.setInterval(trialDelayMs);
    arrange();
    setTabOrder(m_name, m_query);
    setTabOrder(m_query, m_tags);
    setTabOrder(m_tags, m_decides);
    setTabOrder(m_decides, m_scope);
    for (QLineEdit *field : {m_name, m_query, m_tags})
        connect(field, &QLineEdit::textChanged, this, &RuleEditor::fieldsChanged);
    for (QComboBox *field : {m_decides, m_scope})
        connect(field, &QComboBox::currentIndexChanged, this, &RuleEditor::fieldsChanged);
    connect(&m_wait, &QTimer::timeout, this, &RuleEditor::look);
    connect(m_save, &QAction::triggered, this, [this] { Q_EMIT saveAsked(rule()); });
    connect(m_run, &QAction::triggered, this, [this] { Q_EMIT runAsked(rule(), scope()); });
    connect(m_delete, &QAction::triggered, this, [this] { Q_EMIT deleteAsked(m_saved); });
    connect(&library, &library::Library::changed, this, [this] {
        if (isVisible()) m_wait.start();
    });
}

RuleEditor::~RuleEditor() {
    m_stop.request_stop();
}

QAction *RuleEditor::newAction(const QString &words, const char *key) {
    auto *action = new QAction(words, this);
    action->setShortcut(QKeySequence(QLatin1String(key)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void RuleEditor::arrange() {
    auto *content = new QWidget;
    setGround(content, Role::Page);
    auto *inner = new QWidget(content);
    inner->setMaximumWidth(ruleColumn);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, space::xl, 0, space::xl);
    column->setSpacing(0);
    addField(column, tr("Name"), m_name);
    addField(column, tr("New papers that match"), m_query);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    addField(column, tr("Then add the tags"), m_tags);
    addField(column, tr("And decide"), m_decides);
    column->addSpacing(space::m);
    addTrial(column);
    addFoot(column);
    column->addStretch();
    auto *centred = new QHBoxLayout(content);
    centred->setContentsMargins(space::xl, 0, space::xl, 0);
    centred->addStretch(1);
    centred->addWidget(inner, 1000);
    centred->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
}

void RuleEditor::addField(QVBoxLayout *column, const QString &words, QWidget *field) {
    auto *label = new ThemedLabel(Type::Heading, Role::Muted, m_theme, this);
    label->setText(words);
    field->setAccessibleName(words);
    column->addWidget(label);
    column->addSpacing(space::xs);
    column->addWidget(field);
    column->addSpacing(space::m);
}

void RuleEditor::addTrial(QVBoxLayout *column) {
    auto *heading = new ThemedLabel(Type::BarTitle, Role::Ink, m_theme, this);
    heading->setText(tr("Dry run"));
    m_scope->setAccessibleName(tr("Papers of the dry run"));
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
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(new CommandButton(m_delete, Icon::Trash, Look::Bar, m_theme, this), 0,
                   Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(m_runButton);
    row->addWidget(new CommandButton(m_save, std::nullopt, Look::Primary, m_theme, this));
    column->addLayout(row);
}

void RuleEditor::edit(const model::Rule &edited) {
    m_saved = edited;
    m_name->setText(edited.name);
    m_query->setText(edited.query);
    m_tags->setText(tagsOfActions(edited));
    m_decides->setCurrentIndex(placeOf(edited));
    m_saved = rule(); // lists, which have no field yet, stay
    fieldsChanged();
}

model::Rule RuleEditor::rule() const {
    model::Rule edited = m_saved;
    edited.name = m_name->text();
    edited.query = m_query->text();
    edited.actions.removeIf([](const auto &action) { return action.does != Does::List; });
    for (const QString &tag : m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!tag.trimmed().isEmpty()) edited.actions.append({Does::Tag, tag.trimmed()});
    if (const int place = m_decides->currentIndex(); place > 0)
        edited.actions.append({ruleDecisions.at(size_t(place) - 1), {}});
    return edited;
}

void RuleEditor::focusName() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

model::RuleScope RuleEditor::scope() const {
    return static_cast<model::RuleScope>(m_scope->currentIndex());
}

void RuleEditor::fieldsChanged() {
    const bool complete = !m_name->text().trimmed().isEmpty() &&
                          !m_query->text().trimmed().isEmpty() && !rule().actions.isEmpty();
    m_save->setEnabled(complete && (isChanged() || m_saved.uuid.isNull()));
    m_delete->setEnabled(!m_saved.uuid.isNull());
    m_wait.start();
}

void RuleEditor::look() {
    m_stop.request_stop();
    m_stop = {};
    whenDone(m_library.tryRule(rule(), scope(), m_stop.get_token()), this,
             [this, generation = ++m_generation](const auto &trial) {
                 if (generation != m_generation) return;
                 if (!trial) return Q_EMIT failed(trial.error());
                 take(*trial);
             });
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
    for (const library::RuleTrial::Line &line : trial.lines.mid(0, mostTrialLines))
        m_lines->addWidget(new PaperButton(line.title, fateWords(line, edited), m_theme, this));
    const bool runs = trial.changes > 0 && !edited.actions.isEmpty() && !edited.name.isEmpty();
    m_run->setEnabled(runs);
    m_runButton->setWords(tr("Run once on %L1").arg(trial.changes));
}

} // namespace lectern::ui
