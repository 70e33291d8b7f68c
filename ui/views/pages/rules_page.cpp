// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/rules_page.h"

#include "ui/commands/when_done.h"
#include "ui/models/rule_list_model.h"
#include "ui/render/theme_source.h"
#include "ui/views/pages/rule_editor.h"
#include "ui/views/pages/rule_list.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/page_bar.h"
#include "ui/views/parts/page_layout.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/parts/two_parts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace lectern::ui {

namespace {

constexpr int ruleListWidth = 399;
constexpr int emptyWidth = 400;

QString whatRulesDo() {
    return RulesPage::tr("Rules run from top to bottom on what an import brings. They never touch "
                         "a paper that is decided. Space turns one on and off, Alt with an arrow "
                         "moves it.");
}

} // namespace

RulesPage::RulesPage(library::Library &library, const DraftMemory &drafts, const ThemeSource &theme,
                     QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_model(new RuleListModel(this))
    , m_list(new RuleList(*m_model, theme, this))
    , m_editor(new RuleEditor(library, theme, this))
    , m_new(new QAction(tr("New rule"), this))
    , m_memory(drafts)
    , m_drafts(drafts.rules()) {
    setAccessibleName(tr("Rules"));
    setGround(this, Role::Page);
    setFocusProxy(m_list);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    auto *right = new QWidget(this); // stays where there is no rule to edit
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->addWidget(m_editor);
    m_empty = newEmpty();
    m_empty->hide(); // until one knows that there is none
    column->addWidget(m_empty);
    whole->addWidget(new TwoParts(newLeft(), ruleListWidth, right, m_theme, this));
    connectParts();
}

QWidget *RulesPage::newEmpty() {
    auto *page = new QWidget(this);
    QVBoxLayout *column = newPageColumn(page, emptyWidth);
    auto *words = new FlowText(Type::Note, Role::Ink2, m_theme, page);
    words->setContent(whatRulesDo());
    words->setAccessibleName(tr("Rules"));
    column->addWidget(new IconMark(Icon::Bolt, space::xxl, Role::Muted, m_theme, page), 0,
                      Qt::AlignLeft);
    column->addSpacing(space::l);
    column->addWidget(words);
    column->addSpacing(space::xl);
    column->addWidget(
        new CommandButton(m_new, Icon::Plus, CommandButton::Look::Primary, m_theme, page), 0,
        Qt::AlignLeft);
    column->addStretch(3);
    return page;
}

void RulesPage::showWhatThereIs() {
    const bool some = m_model->rowCount() > 0;
    m_editor->setVisible(some);
    m_foot->setVisible(some);
    m_empty->setVisible(!some);
}

QWidget *RulesPage::newLeft() {
    auto *left = new QWidget(this);
    setGround(left, Role::Ground);
    auto *foot = new ThemedLabel(Type::Second, Role::Muted, m_theme, left);
    foot->setWordWrap(true);
    foot->setContentsMargins(space::l, space::m, space::l, space::m);
    foot->setText(whatRulesDo());
    m_foot = foot;
    auto *header = new PageBar(tr("Rules"), space::l, space::s, m_theme, left);
    header->row()->addStretch();
    header->row()->addWidget(
        new CommandButton(m_new, Icon::Plus, CommandButton::Look::Bar, m_theme, header));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(new ui::Rule(m_theme, left));
    column->addWidget(m_list, 1);
    column->addWidget(foot);
    return left;
}

void RulesPage::connectParts() {
    connect(m_new, &QAction::triggered, this, &RulesPage::addRule);
    connect(m_list, &RuleList::ruleChosen, this, &RulesPage::showRule);
    connect(m_list, &RuleList::switchAsked, this, [this](model::Rule rule) {
        rule.enabled = !rule.enabled;
        if (!rule.uuid.isNull()) apply(library::SaveRule{rule});
    });
    connect(m_list, &RuleList::moveAsked, this, [this](const model::Rule &rule, int places) {
        if (!rule.uuid.isNull()) apply(library::MoveRule{rule.uuid, places});
    });
    connect(m_list, &RuleList::deleteAsked, this, &RulesPage::remove);
    connect(m_editor, &RuleEditor::rested, this, [this] {
        keepDraft();
        m_memory.keep(m_drafts);
    });
    connect(m_editor, &RuleEditor::deleteAsked, this, &RulesPage::remove);
    connect(m_editor, &RuleEditor::saveAsked, this, &RulesPage::save);
    connect(m_editor, &RuleEditor::runAsked, this,
            [this](const model::Rule &rule, model::RuleScope scope) {
                apply(library::RunRule{rule, scope});
            });
    connect(m_editor, &RuleEditor::historyAsked, this, &RulesPage::historyAsked);
    connect(m_editor, &RuleEditor::paperChosen, this, &RulesPage::paperChosen);
    connect(m_editor, &RuleEditor::failed, this, &RulesPage::failed);
    connect(&m_library, &library::Library::changed, this, [this](const auto &changes) {
        if (isVisible() && changes.touchesRules()) refresh();
    });
}

void RulesPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    refresh();
}

void RulesPage::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    if (!m_wanted) return; // none was shown yet
    keepDraft();
    m_drafts.removeIf([this](const DraftMemory::Rules::iterator &draft) {
        return !draft.key().isNull() && m_model->rowOf(draft.key()) < 0;
    });
    m_memory.keep(m_drafts);
}

void RulesPage::refresh() {
    m_latest.whenDone(m_library.rules(), this, [this](const auto &lines) {
        if (!lines) return Q_EMIT failed(lines.error());
        take(*lines);
    });
}

void RulesPage::take(const QList<library::RuleLine> &lines) {
    keepDraft();
    const bool newest = std::exchange(m_newest, false); // it is no new one any more
    const bool writes = !newest && m_model->rowOf({}) >= 0;
    m_model->setLines(lines);
    if (writes || m_drafts.contains({})) m_model->addNew(m_drafts.value({})); // it stays
    // Resetting the model made nothing current.
    const int row = newest     ? m_model->rowCount() - 1
                    : m_wanted ? qMax(0, m_model->rowOf(*m_wanted))
                               : 0;
    m_list->setCurrentIndex(m_model->index(row));
    showWhatThereIs();
}

void RulesPage::addRule() {
    if (m_model->rowOf({}) < 0) m_model->addNew(m_drafts.value({}));
    m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
    showWhatThereIs();
    m_editor->focusName();
}

void RulesPage::showRule() {
    const auto rule = m_model->ruleAt(m_list->currentIndex().row());
    if (!rule) return;
    keepDraft();
    m_wanted = rule->uuid;
    const auto draft = m_drafts.constFind(rule->uuid);
    m_editor->edit(rule->uuid.isNull() ? model::Rule() : *rule,
                   draft == m_drafts.cend() ? std::nullopt : std::optional<model::Rule>(*draft));
}

void RulesPage::keepDraft() {
    if (!m_wanted) return; // nothing is edited yet
    const model::Rule written = m_editor->rule();
    if (m_editor->isChanged())
        m_drafts.insert(written.uuid, written);
    else
        m_drafts.remove(written.uuid);
}

void RulesPage::save(const model::Rule &rule) {
    if (std::exchange(m_saving, true)) return; // a key that was pressed twice
    whenDone(m_library.apply(library::SaveRule{rule}), this, [this, rule](const auto &applied) {
        m_saving = false;
        if (!applied) return Q_EMIT failed(applied.error()); // it is still being written
        const bool same = m_editor->rule() == rule;
        if (same) m_editor->setSaved();
        m_newest = same && rule.uuid.isNull();
        refresh(); // as the library has it; what was read before took it for a draft
        if (applied->step) Q_EMIT done(*applied->step);
    });
}

void RulesPage::remove(const model::Rule &rule) {
    if (rule.uuid.isNull())
        dropNew();
    else
        apply(library::DeleteRule{rule.uuid});
}

// Nobody has saved it: it is given up.
void RulesPage::dropNew() {
    const int row = m_model->rowOf({});
    if (row < 0) return;
    if (m_editor->rule().uuid.isNull()) m_editor->edit({});
    m_drafts.remove({});
    m_model->dropNew();
    m_list->setCurrentIndex(m_model->index(row - 1));
    showWhatThereIs();
}

void RulesPage::apply(library::Op op) {
    whenDone(m_library.apply(std::move(op)), this, [this](const auto &applied) {
        if (!applied) return Q_EMIT failed(applied.error());
        if (applied->step) Q_EMIT done(*applied->step);
    });
}

} // namespace lectern::ui
