// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/notice_bar.h"

#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/parts/themed_label.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int noticeMs = 6000;
constexpr int noticeHeight = 52;
constexpr int stripHeight = 48;
constexpr int widthForOneLine = 480;

} // namespace

NoticeBar::NoticeBar(QAction *undo, QAction *compare, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_texts(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_act(new ThemedLabel(Type::Second, Role::Muted, theme, this))
    , m_subject(new ThemedLabel(Type::Interface, Role::Ink, theme, this))
    , m_sentence(new FlowText(Type::Interface, Role::WarnInk, theme, this))
    , m_compare(new CommandButton(compare, std::nullopt, CommandButton::Look::Link, theme, this))
    , m_undo(new CommandButton(undo, std::nullopt, CommandButton::Look::Link, theme, this)) {
    auto *dismissal = new QAction(themedIcon(Icon::X, theme), tr("Dismiss"), this);
    connect(dismissal, &QAction::triggered, this, &NoticeBar::dismiss);
    m_dismiss = newIconButton(dismissal, 16, this);
    m_compare->setFocusPolicy(Qt::TabFocus);
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_dismiss->setFocusPolicy(Qt::TabFocus);
    m_subject->setElideMode(Qt::ElideRight);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    arrange();
    m_timer.setSingleShot(true);
    m_timer.setInterval(noticeMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isAncestorOf(window()->focusWidget()))
            m_timer.start(); // who came here by key is about to press something
        else
            dismiss();
    });
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    dismiss();
}

void NoticeBar::arrange() {
    m_texts->addWidget(m_act);
    m_texts->addWidget(m_subject, 1);
    m_texts->addWidget(m_compare, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(this);
    m_row = row;
    row->setContentsMargins(space::l, space::s, space::s, space::s);
    row->setSpacing(space::xs);
    row->addLayout(m_texts, 1);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    row->addWidget(m_dismiss, 0, Qt::AlignVCenter);
    setOneLine(false);
}

// Two lines in the sidebar, one in the strip of a narrow window.
void NoticeBar::setOneLine(bool one) {
    m_texts->setDirection(one ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_texts->setSpacing(one ? space::s : 0);
    m_act->setElideMode(one ? Qt::ElideNone : Qt::ElideRight);
    m_act->setType(one ? Type::InterfaceMedium : Type::Second);
    m_act->setInk(one ? Role::Ink : Role::Muted);
    m_subject->setInk(one ? Role::Muted : Role::Ink);
    setMinimumHeight(one ? stripHeight : noticeHeight);
}

void NoticeBar::setPlace(Place place) {
    m_place = place;
    update();
}

void NoticeBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    setOneLine(width() >= widthForOneLine);
    fitUndo();
}

// Where it goes from one pane to another its labels are dressed anew, as at first.
void NoticeBar::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    setOneLine(width() >= widthForOneLine);
}

// What was done is read whole, and the key of the undoing gives way.
void NoticeBar::fitUndo() {
    m_undo->setNarrow(false);
    const QMargins margins = m_row->contentsMargins();
    const int room =
        width() - margins.left() - margins.right() - m_row->spacing() - m_undo->sizeHint().width();
    m_undo->setNarrow(m_act->fontMetrics().horizontalAdvance(m_act->text()) > room);
}

void NoticeBar::say(const QString &act, const QString &subject, Offer offer) {
    m_problem = false;
    m_row->setStretchFactor(m_texts, 1);
    m_act->setText(act);
    m_subject->setText(subject);
    m_subject->setWordWrap(false);
    m_subject->setElideMode(Qt::ElideRight);
    for (QWidget *part : std::initializer_list<QWidget *>{m_act, m_subject})
        part->show();
    m_compare->hide();
    m_undo->setVisible(offer == Offer::Undo);
    fitUndo();
    m_sentence->hide();
    m_dismiss->hide();
    m_timer.start(noticeMs);
    announce(tr("%1: %2").arg(m_act->text(), m_subject->text()));
}

void NoticeBar::sayUntilDismissed(const QString &act, const QString &subject) {
    say(act, subject, Offer::Nothing);
    m_timer.stop();
    m_subject->setElideMode(Qt::ElideNone);
    m_subject->setWordWrap(true);
    m_dismiss->show();
}

void NoticeBar::offerToCompare(qint64 papers) {
    if (papers <= 0) return;
    m_compare->setWords(tr("Compare %Ln doubtful", nullptr, int(papers)));
    m_compare->show();
    m_timer.start(noticeMs * 2); // there is more to read
}

void NoticeBar::sayProblem(const QString &sentence) {
    m_problem = true;
    m_row->setStretchFactor(m_texts, 0); // the sentence has all the room
    m_timer.stop();
    m_sentence->setContent(sentence);
    for (QWidget *part : std::initializer_list<QWidget *>{m_act, m_subject, m_compare, m_undo})
        part->hide();
    m_sentence->show();
    m_dismiss->show();
    announce(displayText(sentence));
}

void NoticeBar::announce(const QString &words) {
    setAccessibleName(words);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::dismiss() {
    m_timer.stop();
    m_problem = false;
    hide();
}

void NoticeBar::paintEvent(QPaintEvent *) {
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    if (m_place == Place::Page && !m_problem) return;
    painter.fillRect(rect(), theme.colour(m_problem ? Role::WarnGround : Role::Panel));
    painter.fillRect(0, 0, width(), 1, theme.colour(m_problem ? Role::WarnLine : Role::Line));
}

} // namespace lectern::ui
