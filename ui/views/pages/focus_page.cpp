// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/focus_page.h"

#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/commands/safe_link.h"
#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"
#include "ui/views/notes/note_section.h"
#include "ui/views/pages/focus_key.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/parts/glide.h"
#include "ui/views/parts/overlay_scroll_bar.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/spoken_role.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/reader/marked_text.h"
#include "ui/views/reader/paper_words.h"
#include "ui/views/reader/passage_picking.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace lectern::ui {

namespace {

constexpr int focusColumn = 688;
constexpr int focusHead = 60;
constexpr int focusFoot = 112;
constexpr int focusTrack = 2;
constexpr int focusTop = 32; // above the kicker, below the head

} // namespace

FocusPage::FocusPage(NoteSaver &saver, const CommandTable &commands, const ThemeSource &theme,
                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_progress(new ThemedLabel(Type::Second, Role::Muted, theme, this))
    , m_kicker(new FlowText(Type::Second, Role::Muted, theme, this))
    , m_title(new MarkedText(Type::Display, Role::Ink, theme, this))
    , m_aboveAuthors(new QSpacerItem(0, space::m, QSizePolicy::Minimum, QSizePolicy::Fixed))
    , m_authors(new FlowText(Type::Note, Role::Ink2, theme, this))
    , m_abstract(new MarkedText(Type::FocusAbstract, Role::Ink, theme, this))
    , m_highlights(new PassagePicking(*m_title, *m_abstract, theme, *this))
    , m_note(new NoteSection(saver, theme, this))
    , m_noteRule(new Rule(theme, this))
    , m_scroll(new QScrollArea(this))
    , m_glide(new Glide(*m_scroll->verticalScrollBar(), theme)) {
    setGround(this, Role::Page);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Document);
    setAccessibleName(tr("Focus mode"));
    m_kicker->setAccessibleName(tr("Where it comes from"));
    m_title->setAccessibleName(tr("Title"));
    m_authors->setAccessibleName(tr("Authors"));
    m_abstract->setAccessibleName(tr("Abstract"));
    connect(m_abstract, &FlowText::linkChosen, this, &openLink);
    connect(m_highlights, &PassagePicking::writeAsked, this,
            [this](const library::Op &op) { Q_EMIT writeAsked(m_paper, op); });
    connect(m_highlights, &PassagePicking::sightWanted, this,
            [this](QWidget *text, const QRect &rect) {
                const QPoint end = text->mapTo(m_scroll->widget(), rect.bottomLeft());
                m_scroll->ensureVisible(end.x(), end.y(), 0, space::xl);
            });
    const auto showKey = [this, &commands] { m_note->setKey(commands.keyText(command::editNote)); };
    connect(&commands, &CommandTable::keysChanged, this, showKey);
    showKey();
    arrange(commands);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void FocusPage::arrange(const CommandTable &commands) {
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(space::xl, focusTop, space::xl, space::xl);
    row->addStretch(1);
    row->addWidget(newColumn(), 1000);
    row->addStretch(1);
    m_scroll->setAccessibleName(tr("Paper"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    m_scroll->viewport()->setAutoFillBackground(false);
    new OverlayScrollBar(*m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, focusTrack, 0, 0);
    column->setSpacing(0);
    column->addWidget(newHead(commands));
    column->addWidget(m_scroll, 1);
    column->addWidget(new Rule(m_theme, this));
    column->addWidget(newFoot(commands));
}

QWidget *FocusPage::newHead(const CommandTable &commands) {
    auto *head = new QWidget(this);
    head->setFixedHeight(focusHead - focusTrack);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::xl, 0, space::l, 0);
    m_progress->setElideMode(Qt::ElideRight);
    m_headRow = row;
    row->addWidget(m_progress, 1);
    auto *leave = new CommandButton(commands.action(command::backToList), std::nullopt,
                                    CommandButton::Look::Bar, m_theme, head);
    leave->setWords(tr("Leave"));
    leave->setFocusPolicy(Qt::NoFocus);
    row->addWidget(leave);
    return head;
}

QWidget *FocusPage::newColumn() {
    auto *content = new QWidget;
    content->setMaximumWidth(focusColumn);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_kicker);
    column->addSpacing(space::m);
    column->addWidget(m_title);
    column->addSpacerItem(m_aboveAuthors);
    column->addWidget(m_authors);
    column->addSpacing(28);
    column->addWidget(m_abstract);
    column->addSpacing(space::xl);
    column->addWidget(m_noteRule);
    column->addSpacing(10);
    column->addWidget(m_note);
    column->addStretch();
    return content;
}

QWidget *FocusPage::newFoot(const CommandTable &commands) {
    auto *foot = new QWidget(this);
    foot->setFixedHeight(focusFoot);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::l, 0, space::l, 0);
    row->setSpacing(space::l);
    row->addStretch(1);
    const std::pair<QString, Icon> keys[] = {{command::keep, Icon::Star},
                                             {command::later, Icon::Clock},
                                             {command::skip, Icon::Minus},
                                             {command::undo, Icon::Undo}};
    int widest = 0;
    for (const auto &[id, icon] : keys) {
        auto *key = new FocusKey(commands.action(id), icon, m_theme, foot);
        widest = qMax(widest, key->sizeHint().width());
        row->addWidget(key, 1000);
    }
    for (FocusKey *key : foot->findChildren<FocusKey *>())
        key->setWidestHint(widest);
    row->addStretch(1);
    return foot;
}

void FocusPage::setPaper(const model::Paper &paper) {
    const bool turned = paper.id != m_paper;
    m_paper = paper.id;
    m_kicker->setContent(focusKickerOf(paper));
    m_title->setContent(paper.facts.title.tidy);
    m_authors->setContent(authorsOf(paper));
    m_authors->setVisible(!paper.facts.authors.isEmpty());
    m_aboveAuthors->changeSize(0, paper.facts.authors.isEmpty() ? 0 : space::m,
                               QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_title->parentWidget()->layout()->invalidate();
    m_abstract->setContent(paper.facts.abstract.tidy.isEmpty() ? tr("This source gave no abstract.")
                                                               : paper.facts.abstract.tidy);
    m_highlights->setPaper(paper);
    m_note->setPaper(paper);
    const bool noted = !paper.note.text.isEmpty() || m_note->isEditing();
    m_note->setVisible(noted);
    m_noteRule->setVisible(noted);
    if (!turned) return;
    m_glide->stop();
    m_scroll->verticalScrollBar()->setValue(0);
}

void FocusPage::setProgress(const QString &words, double done) {
    m_progress->setText(words);
    m_done = done;
    update();
}

void FocusPage::editNote() {
    m_note->show();
    m_noteRule->show();
    m_note->edit();
    m_scroll->ensureWidgetVisible(m_note);
}

void FocusPage::pickHighlight() {
    m_highlights->begin();
}

void FocusPage::setNotice(QWidget *notice) {
    m_headRow->insertWidget(1, notice, 1);
}

bool FocusPage::scrollDown() {
    return scrollBy(m_scroll->viewport()->height() - lineHeight(Type::FocusAbstract));
}

bool FocusPage::scrollUp() {
    return scrollBy(lineHeight(Type::FocusAbstract) - m_scroll->viewport()->height());
}

bool FocusPage::scrollBy(int pixels) {
    return m_glide->by(pixels);
}

void FocusPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    update();
}

void FocusPage::paintEvent(QPaintEvent *) {
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.fillRect(rect(), theme.colour(Role::Page));
    if (m_done < 0) return;
    painter.fillRect(0, 0, width(), focusTrack, theme.colour(Role::Track));
    painter.fillRect(0, 0, qRound(width() * m_done), focusTrack, theme.colour(Role::Accent));
}

} // namespace lectern::ui
