// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/history_page.h"

#include "ui/commands/when_done.h"
#include "ui/models/history_model.h"
#include "ui/models/history_words.h"
#include "ui/render/theme_source.h"
#include "ui/views/pages/history_list.h"
#include "ui/views/pages/undo_panel.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/page_bar.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/two_parts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int historyListWidth = 439; // and a line

} // namespace

HistoryPage::HistoryPage(library::Library &library, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_model(new HistoryModel(
          [&library](QList<model::StepId> ids, base::StopToken stop) {
              return library.steps(std::move(ids), std::move(stop));
          },
          this))
    , m_list(new HistoryList(*m_model, theme, this))
    , m_kind(new QAction(tr("All kinds"), this))
    , m_panel(new UndoPanel(library, theme, this))
    , m_left(new QWidget(this)) {
    setAccessibleName(tr("History"));
    setGround(this, Role::Page);
    setGround(m_left, Role::Ground);
    m_list->setEmptyText(tr("No change yet."));
    setFocusProxy(m_list);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(newHeader());
    column->addWidget(new Rule(theme, m_left));
    column->addWidget(m_list, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new TwoParts(m_left, historyListWidth, m_panel, theme, this));
    connect(m_list, &HistoryList::pointChosen, this, &HistoryPage::showPoint);
    // The step of the point may come after it was chosen.
    connect(m_model, &HistoryModel::dataChanged, this, &HistoryPage::showPoint);
    connect(m_panel, &UndoPanel::undoAsked, this, &HistoryPage::undo);
    connect(m_panel, &UndoPanel::failed, this, &HistoryPage::failed);
    connect(m_panel, &UndoPanel::wayTaken, this,
            [this] { m_filtered ? showKind({}) : Q_EMIT inboxAsked(); });
    connect(&library, &library::Library::changed, this, [this](const auto &changes) {
        if (isVisible() && changes.touchesHistory()) refresh();
    });
}

QWidget *HistoryPage::newHeader() {
    auto *header = new PageBar(tr("History"), space::l, space::s, m_theme, m_left);
    auto *button =
        new CommandButton(m_kind, Icon::ChevronDown, CommandButton::Look::Bar, m_theme, header);
    auto *menu = new QMenu(button);
    const auto offer = [&](const QString &words, std::optional<library::StepKind> kind) {
        menu->addAction(words, this, [this, kind] { showKind(kind); });
    };
    offer(tr("All kinds"), std::nullopt);
    using Kind = library::StepKind;
    for (const Kind kind : {Kind::Decide, Kind::Tag, Kind::AddToList, Kind::Highlight, Kind::Note,
                            Kind::Import, Kind::Correct, Kind::Delete, Kind::Rule, Kind::Undo})
        offer(nameOfKind(kind), kind);
    connect(m_kind, &QAction::triggered, menu,
            [menu, button] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    header->row()->addStretch();
    header->row()->addWidget(button);
    return header;
}

void HistoryPage::showKind(std::optional<library::StepKind> kind) {
    m_kind->setText(kind ? nameOfKind(*kind) : tr("All kinds"));
    m_filtered = kind.has_value();
    const model::StepId point = m_model->idAt(m_list->currentIndex().row());
    m_model->setKind(kind);
    selectStep(point);
}

void HistoryPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    refresh();
}

void HistoryPage::refresh() {
    m_latest.whenDone(m_library.historyHeads(), this, [this](const auto &heads) {
        if (!heads) return Q_EMIT failed(heads.error());
        take(*heads);
    });
}

void HistoryPage::take(const QList<library::StepHead> &heads) {
    const model::StepId point = m_model->idAt(m_list->currentIndex().row());
    m_list->setToday(m_library.today());
    m_model->setHeads(heads);
    selectStep(point);
}

// The same point as before, or the newest step.
void HistoryPage::selectStep(model::StepId step) {
    m_shown = {};
    m_list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(step))));
    if (m_model->rowCount() == 0) showPoint();
}

void HistoryPage::showPoint() {
    const int row = m_list->currentIndex().row();
    const auto step = m_model->stepAt(row);
    if (m_model->rowCount() == 0)
        return m_panel->showNothing(m_filtered ? UndoPanel::Nothing::OfThisKind
                                               : UndoPanel::Nothing::AtAll);
    if (!step) {
        m_shown = {};
        return m_panel->wait();
    }
    if (step->id == m_shown) return;
    m_shown = step->id;
    m_panel->setPoint(step, m_model->stepsAfter(row));
}

// A key that is pressed twice undoes once.
void HistoryPage::undo(const QList<model::StepId> &steps) {
    m_panel->wait();
    whenDone(m_library.undoSteps(steps), this, [this](const auto &result) {
        m_shown = {};
        showPoint(); // as it is now, though nothing could be undone
        if (!result) return Q_EMIT failed(result.error());
        Q_EMIT undone(*result);
    });
}

} // namespace lectern::ui
