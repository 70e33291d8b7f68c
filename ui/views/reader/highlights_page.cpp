// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/highlights_page.h"

#include "ui/models/highlight_model.h"
#include "ui/models/meaning_words.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/page_bar.h"
#include "ui/views/parts/rule.h"
#include "ui/views/reader/highlight_list.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace lectern::ui {

namespace {

QString counted(const QString &words, qint64 count) {
    return QCoreApplication::translate("Lectern", "%1 %L2").arg(words).arg(count);
}

} // namespace

HighlightsPage::HighlightsPage(library::Library &library, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_model(new HighlightModel(
          [&library](QList<model::HighlightId> ids) {
              return library.highlightLines(std::move(ids));
          },
          this))
    , m_list(new HighlightList(*m_model, theme, this))
    , m_kinds(new QActionGroup(this)) {
    setAccessibleName(tr("Highlights"));
    setGround(this, Role::Page);
    setFocusProxy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(newHeader());
    column->addWidget(new Rule(theme, this));
    column->addWidget(m_list, 1);
    connect(m_list, &HighlightList::opened, this, [this](int row) {
        if (const auto line = m_model->lineAt(row))
            Q_EMIT chosen(line->paper, line->highlight.uuid);
    });
    connect(&library, &library::Library::changed, this, [this](const auto &changes) {
        if (isVisible() && changes.touchesHighlights()) refresh();
    });
}

QWidget *HighlightsPage::newHeader() {
    m_bar = new PageBar(tr("Highlights"), space::l, space::s, m_theme, this);
    QHBoxLayout *row = m_bar->row();
    row->setSpacing(space::xs);
    row->addSpacing(space::l);
    const auto offer = [&](std::optional<Icon> icon, const model::HighlightsAsked &asked) {
        auto *action = m_kinds->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, asked] { ask(asked); });
        m_buttons += new CommandButton(action, icon, CommandButton::Look::Bar, m_theme, m_bar);
        row->addWidget(m_buttons.constLast());
    };
    offer(std::nullopt, {});
    for (const model::Meaning meaning : allMeanings())
        offer(iconOf(meaning), {meaning, false});
    offer(Icon::Warning, {std::nullopt, true});
    m_kinds->actions().constFirst()->setChecked(true);
    countKinds({});
    row->addStretch();
    return m_bar;
}

// Where there is no room for the words of all, their icons do.
void HighlightsPage::fitBar() {
    const auto setNarrow = [this](bool narrow) {
        for (CommandButton *button : std::as_const(m_buttons))
            button->setNarrow(narrow);
    };
    setNarrow(false);
    setNarrow(m_bar->minimumSizeHint().width() > width());
}

void HighlightsPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitBar();
}

void HighlightsPage::ask(const model::HighlightsAsked &asked) {
    m_asked = asked;
    const int which = asked.orphans   ? model::meanings + 1
                      : asked.meaning ? static_cast<int>(*asked.meaning) + 1
                                      : 0;
    m_kinds->actions().at(which)->setChecked(true);
    refresh();
}

void HighlightsPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    refresh();
}

void HighlightsPage::refresh() {
    m_latest.whenDone(m_library.highlights(m_asked), this, [this](const auto &found) {
        if (!found) return Q_EMIT failed(found.error());
        countKinds(*found);
        take(*found);
    });
}

// The one that is current stays so, else what follows it; those of another kind begin at the top.
void HighlightsPage::take(const model::HighlightIds &found) {
    const bool same = std::exchange(m_shown, m_asked) == m_asked;
    const int top = same ? m_list->verticalScrollBar()->value() : 0;
    const int before = same ? m_list->currentIndex().row() : 0;
    const model::HighlightId current = m_model->idAt(m_list->currentIndex().row());
    m_model->setIds(found.ids);
    const int last = m_model->rowCount() - 1;
    if (last < 0) return;
    m_list->verticalScrollBar()->setValue(top);
    const int row = m_model->rowOf(current);
    m_list->setCurrentIndex(m_model->index(row >= 0 ? row : std::clamp(before, 0, last)));
}

void HighlightsPage::countKinds(const model::HighlightIds &found) {
    const QList<QAction *> kinds = m_kinds->actions();
    const qint64 all =
        std::accumulate(found.ofMeaning.cbegin(), found.ofMeaning.cend(), found.orphans);
    kinds.constFirst()->setText(counted(tr("All"), all));
    for (const model::Meaning meaning : allMeanings())
        kinds.at(static_cast<int>(meaning) + 1)
            ->setText(counted(pluralOf(meaning), found.ofMeaning.at(static_cast<size_t>(meaning))));
    kinds.constLast()->setText(counted(tr("Lost their place"), found.orphans));
    fitBar();
    sayWhenEmpty();
}

void HighlightsPage::setKey(const QString &shortcut) {
    m_key = shortcut;
    sayWhenEmpty();
}

void HighlightsPage::sayWhenEmpty() {
    const QString nothing =
        m_key.isEmpty()
            ? tr("Nothing is highlighted that way.")
            : tr("Nothing is highlighted that way. In the reader, press %1.").arg(m_key);
    m_list->setEmptyText(m_asked.orphans ? tr("Every highlight has its place.") : nothing);
}

} // namespace lectern::ui
