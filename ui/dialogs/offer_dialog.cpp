// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/offer_dialog.h"

#include "ui/dialogs/answer_key.h"
#include "ui/dialogs/merge_forecast.h"
#include "ui/dialogs/paper_comparison.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/focus_frame.h"
#include "ui/views/parts/overlay_scroll_bar.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/spoken_role.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr QSize offerDialogSize(1040, 708);

QWidget *newPage(const OfferedPair &pair, const ThemeSource &theme) {
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, 0, space::xl, space::l);
    column->setSpacing(0);
    column->addWidget(new PaperComparison(pair.left, pair.right, theme));
    column->addWidget(new Rule(theme));
    column->addSpacing(space::s);
    if (pair.joined)
        column->addWidget(
            new MergeForecast(forecastOf(pair.left, pair.right, *pair.joined), theme));
    else
        column->addWidget(new MergeForecast(pair.joined.error().message, theme));
    column->addStretch();
    return page;
}

} // namespace

OfferDialog::OfferDialog(const ThemeSource &theme, QWidget *parent)
    : DialogFrame(tr("The same paper?"), {}, theme, parent)
    , m_position(new ThemedLabel(Type::Interface, Role::Muted, theme, this))
    , m_scroll(new QScrollArea(this))
    , m_same(new AnswerKey(Qt::Key_Y, {tr("Same paper"), tr("join the two")}, Icon::Merge, theme,
                           this))
    , m_different(new AnswerKey(Qt::Key_N, {tr("Not the same"), tr("never asked again")},
                                Icon::Split, theme, this))
    , m_later(new AnswerKey(Qt::Key_Escape, {tr("Not now"), tr("stays in is:duplicate")},
                            Icon::Clock, theme, this)) {
    resize(withinWindow(offerDialogSize));
    makeResizable();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpokenRole(m_scroll, QAccessible::Document);
    m_scroll->setAccessibleName(tr("The two papers"));
    new FocusFrame(*m_scroll, FocusFrame::Look::Line, theme);
    m_scroll->viewport()->setAutoFillBackground(false);
    new OverlayScrollBar(*m_scroll);
    body()->addWidget(m_scroll);
    addToHead(m_position);
    m_turning = {m_position};
    for (QAction *turn : {newTurn(Icon::ChevronUp, tr("Previous pair"), Qt::Key_K, -1),
                          newTurn(Icon::ChevronDown, tr("Next pair"), Qt::Key_J, 1)}) {
        m_turning += newIconButton(turn, 18, this);
        addToHead(m_turning.constLast());
    }
    setAnswers({m_same, m_different, m_later});
    connect(m_same, &QAbstractButton::clicked, this, &OfferDialog::sameAnswered);
    connect(m_different, &QAbstractButton::clicked, this, &OfferDialog::differentAnswered);
    connect(m_later, &QAbstractButton::clicked, this, &QDialog::reject);
    setAnswerable(false, false);
}

QAction *OfferDialog::newTurn(Icon icon, const QString &words, const QKeySequence &key, int by) {
    auto *turn = new QAction(themedIcon(icon, theme()), words, this);
    turn->setShortcut(key);
    setPlainToolTip(turn, tr("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
    connect(turn, &QAction::triggered, this, [this, by] { Q_EMIT turned(by); });
    return turn;
}

void OfferDialog::showPair(const OfferedPair &pair, qsizetype position, qsizetype total) {
    setSubtitle(pair.reason);
    m_position->setText(tr("%L1 of %L2").arg(position).arg(total));
    for (QWidget *each : std::as_const(m_turning))
        each->setVisible(total > 1);
    m_scroll->setWidget(newPage(pair, theme()));
    m_scroll->widget()->setAutoFillBackground(false);
    m_scroll->setFocus(); // arrows and Page Down scroll
    setAnswerable(pair.joined.has_value(), true);
}

void OfferDialog::waitForNext() {
    setAnswerable(false, false);
}

void OfferDialog::sayProblem(const QString &sentence) {
    auto *column = static_cast<QVBoxLayout *>(m_scroll->widget()->layout());
    column->insertWidget(0, new MergeForecast(sentence, theme()));
    m_scroll->ensureVisible(0, 0);
    setAnswerable(true, true);
}

void OfferDialog::setAnswerable(bool joinable, bool answerable) {
    m_same->setEnabled(joinable && answerable);
    m_different->setEnabled(answerable);
}

} // namespace lectern::ui
