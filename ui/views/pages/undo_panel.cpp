// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/undo_panel.h"

#include "ui/models/history_words.h"
#include "ui/render/theme_source.h"
#include "ui/views/pages/undo_effects.h"
#include "ui/views/parts/centred_column.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/parts/page_action.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int undoColumn = 560;
constexpr int undoTop = 88;
constexpr int tallForTop = 560; // less, and what one came for would begin to be cut off

} // namespace

UndoPanel::UndoPanel(library::Library &library, const ThemeSource &theme, QWidget *page)
    : QWidget(page)
    , m_library(library)
    , m_theme(theme)
    , m_kicker(new ThemedLabel(Type::Interface, Role::Muted, theme, this))
    , m_title(new ThemedLabel(Type::Title, Role::Ink, theme, this))
    , m_words(new FlowText(Type::Note, Role::Ink2, theme, this))
    , m_effects(new UndoEffects(theme, this))
    , m_stop(new ThemedLabel(Type::Interface, Role::WarnInk, theme, this))
    , m_undoBack(newPageAction(tr("Undo back to here"), QStringLiteral("Return"), page))
    , m_undoOne(newPageAction(tr("Undo only this"), QStringLiteral("Shift+Return"), page))
    , m_backButton(
          new CommandButton(m_undoBack, Icon::Undo, CommandButton::Look::Primary, theme, this))
    , m_oneButton(
          new CommandButton(m_undoOne, std::nullopt, CommandButton::Look::Outlined, theme, this))
    , m_way(new CommandButton(new QAction(this), std::nullopt, CommandButton::Look::Primary, theme,
                              this)) {
    for (QAction *action : {m_undoBack, m_undoOne})
        action->setParent(this); // their keys are the page's, and they go with the panel
    setAccessibleName(tr("What undoing would change"));
    m_kicker->setText(tr("Preview"));
    m_words->setAccessibleName(m_kicker->text());
    for (ThemedLabel *label : {m_title, m_stop})
        label->setWordWrap(true);
    setGround(m_stop, Role::WarnGround);
    m_stop->setProperty("boxed", true);
    m_stop->setContentsMargins(space::l, space::m, space::l, space::m);
    arrange();
    connect(m_undoBack, &QAction::triggered, this, [this] { Q_EMIT undoAsked(m_steps); });
    connect(m_undoOne, &QAction::triggered, this, [this] {
        if (m_point) Q_EMIT undoAsked({m_point->id});
    });
    connect(m_way->defaultAction(), &QAction::triggered, this, &UndoPanel::wayTaken);
    setPoint(std::nullopt, {});
}

UndoPanel::~UndoPanel() {
    m_stopSource.request_stop();
}

void UndoPanel::arrange() {
    QVBoxLayout *column = newCentredColumn(this, undoColumn, undoTop);
    m_column = column;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_backButton);
    buttons->addWidget(m_oneButton);
    buttons->addStretch();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_kicker, m_title, m_words, m_effects, m_stop}) {
        column->addWidget(widget);
        column->addSpacing(widget == m_words || widget == m_effects ? space::xl : space::s);
        if (widget == m_words) column->addWidget(m_way, 0, Qt::AlignLeft);
    }
    column->addSpacing(space::s);
    column->addLayout(buttons);
    column->addStretch();
}

void UndoPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    QMargins margins = m_column->contentsMargins();
    margins.setTop(height() >= tallForTop ? undoTop : int(space::xl));
    m_column->setContentsMargins(margins);
}

void UndoPanel::setPoint(const std::optional<library::Step> &point,
                         const QList<model::StepId> &steps) {
    m_point = point;
    m_steps = steps;
    m_way->hide();
    m_stopSource.request_stop();
    m_stopSource = {};
    m_undoBack->setEnabled(false); // until one knows what it would do
    m_undoOne->setEnabled(point && point->undoable && !point->undone);
    if (steps.isEmpty()) {
        m_latest.forget();
        return take({});
    }
    m_latest.whenDone(m_library.previewUndo(steps, m_stopSource.get_token()), this,
                      [this](const auto &preview) {
                          if (!preview) return Q_EMIT failed(preview.error());
                          take(*preview);
                      });
}

void UndoPanel::showNothing(Nothing nothing) {
    setPoint(std::nullopt, {});
    const bool all = nothing == Nothing::AtAll;
    m_title->setText(all ? tr("Nothing has been done yet") : tr("No change of this kind yet"));
    m_words->setContent(all ? tr("Every change will stand here, and can be undone from here.")
                            : tr("There are changes of other kinds."));
    m_way->setWords(all ? tr("Go to the inbox") : tr("Show all kinds"));
    m_way->show();
}

void UndoPanel::wait() {
    m_latest.forget();
    m_way->hide();
    m_undoBack->setEnabled(false);
    m_undoOne->setEnabled(false);
}

void UndoPanel::take(const library::UndoPreview &preview) {
    m_effects->setPreview(preview);
    m_effects->setVisible(!preview.effects.isEmpty());
    describe(preview);
    showStop(preview);
    m_undoBack->setEnabled(preview.steps > 0);
    m_backButton->setVisible(preview.steps > 0);
    m_backButton->setWords(tr("Undo %Ln change(s)", nullptr, int(preview.steps)));
    m_oneButton->setVisible(m_point.has_value());
    m_kicker->setVisible(m_point.has_value());
}

void UndoPanel::describe(const library::UndoPreview &preview) {
    if (!m_point) return;
    const QString what = stepText(*m_point);
    if (preview.steps == 0) {
        m_title->setText(m_point->undone ? tr("This was undone")
                                         : tr("Nothing to undo after this"));
        m_words->setContent(what);
        return;
    }
    m_title->setText(tr("Undo %Ln change(s), back to %1", nullptr, int(preview.steps))
                         .arg(timeOf(m_point->when)));
    m_words->setContent(tr("All that came after “%1” is taken back.").arg(what));
}

void UndoPanel::showStop(const library::UndoPreview &preview) {
    m_stop->setVisible(preview.stop.has_value());
    if (preview.stop)
        m_stop->setText(
            tr("It ends before a change that cannot be undone. %1").arg(preview.stop->message));
}

} // namespace lectern::ui
