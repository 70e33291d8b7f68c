// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/manual_page.h"

#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/models/manual_chapters.h"
#include "ui/render/theme_source.h"
#include "ui/views/pages/manual_chapter_view.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/overlay_scroll_bar.h"
#include "ui/views/parts/page_bar.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/section_list.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/parts/upright_rule.h"
#include "ui/views/search/search_field.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int manualColumn = 688;
constexpr int findWidth = 264;
constexpr int widthForChapters = 640;
constexpr int widthForSubtitle = 760;
constexpr int sightLine = 80; // the chapter that stands here is the one being read

} // namespace

ManualPage::ManualPage(library::Library &library, const CommandTable &commands,
                       const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_commands(commands)
    , m_theme(theme)
    , m_side(new QWidget(this))
    , m_list(new SectionList(tr("Chapters"), theme, m_side))
    , m_find(new SearchField(theme, this))
    , m_subtitle(new ThemedLabel(Type::Interface, Role::Muted, theme, this))
    , m_scroll(new QScrollArea(this))
    , m_column(new QVBoxLayout)
    , m_nothing(new ThemedLabel(Type::Note, Role::Muted, theme, this)) {
    setAccessibleName(tr("Manual"));
    setGround(this, Role::Page);
    setFocusProxy(m_list);
    m_find->setPlaceholderText(tr("Find in the manual"));
    m_find->setAccessibleName(tr("Find in the manual"));
    m_find->setMaximumWidth(findWidth);
    m_nothing->setText(tr("Nothing in the manual says that."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(3 * space::xxl);
    m_nothing->hide();
    arrange();
    connect(m_find, &QLineEdit::textChanged, this, &ManualPage::narrow);
    connect(m_find, &SearchField::left, this, &ManualPage::leaveFind);
    connect(m_find, &SearchField::listWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &SectionList::chosen, this, &ManualPage::goTo);
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ManualPage::followScroll);
    connect(bar, &QScrollBar::rangeChanged, this, &ManualPage::followScroll); // laid out
    connect(&commands, &CommandTable::keysChanged, this, [this] {
        m_filled = {};
        if (isVisible()) fill();
    });
}

QWidget *ManualPage::newManualHeader() {
    auto *header = new PageBar(tr("Manual"), space::xl, space::xl, m_theme, this);
    m_subtitle->setText(tr("What Lectern does, and with which keys."));
    auto *leave = new QAction(themedIcon(Icon::X, m_theme), tr("Close the manual"), this);
    connect(leave, &QAction::triggered, this, &ManualPage::left);
    QHBoxLayout *row = header->row();
    m_subtitle->setContentsMargins(space::xs, 0, 0, 0);
    row->addWidget(m_subtitle);
    row->addStretch();
    row->addWidget(m_find, 1000);
    row->addWidget(newIconButton(leave, 18, header));
    return header;
}

void ManualPage::arrange() {
    setGround(m_side, Role::Ground);
    m_side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *chapters = new QVBoxLayout;
    chapters->setContentsMargins(space::l, space::m, space::s, space::m);
    chapters->addWidget(m_list);
    chapters->addStretch();
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(0);
    side->addLayout(chapters);
    auto *content = new QWidget;
    setGround(content, Role::Page);
    auto *inner = new QWidget(content);
    inner->setMaximumWidth(manualColumn);
    inner->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, space::xxl);
    m_column->setSpacing(0);
    m_column->addWidget(m_nothing);
    m_column->addStretch();
    auto *centred = new QHBoxLayout(content);
    centred->setContentsMargins(space::xl, 0, space::xl, 0);
    centred->addStretch(1);
    centred->addWidget(inner, 1000);
    centred->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    new OverlayScrollBar(*m_scroll);
    side->addWidget(newUprightRule(m_theme, m_side));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(newManualHeader());
    column->addWidget(new Rule(m_theme, this));
    column->addLayout(row, 1);
}

void ManualPage::focusFind() {
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ManualPage::fill() {
    m_filled = m_library.today();
    qDeleteAll(m_chapters);
    m_chapters.clear();
    QList<std::pair<QString, Icon>> titles;
    for (const ManualChapter &chapter : manualChapters(m_filled)) {
        auto *view = new ManualChapterView(chapter, m_commands, m_theme, m_scroll->widget());
        connect(view, &ManualChapterView::queryChosen, this, &ManualPage::queryChosen);
        m_column->insertWidget(m_column->count() - 1, view);
        m_chapters.append(view);
        titles.append({chapter.title, chapter.icon});
    }
    m_list->setSections(titles);
    m_find->setKey(m_commands.keyText(command::search));
    narrow();
}

void ManualPage::narrow() {
    const QString sought = m_find->text().trimmed();
    bool any = false;
    for (qsizetype i = 0; i < m_chapters.size(); ++i) {
        const bool shown = m_chapters.at(i)->narrow(sought);
        m_chapters.at(i)->setVisible(shown);
        m_list->setFound(int(i), shown);
        any = any || shown;
    }
    m_nothing->setVisible(!any);
    m_scroll->verticalScrollBar()->setValue(0);
    followScroll();
}

void ManualPage::goTo(int chapter) {
    const ManualChapterView *view = m_chapters.at(chapter);
    m_going = true;
    m_scroll->verticalScrollBar()->setValue(view->mapTo(m_scroll->widget(), QPoint()).y());
    m_going = false;
}

// The last chapter that has begun above the line of sight is the one at the left.
void ManualPage::followScroll() {
    if (m_going) return; // it may stand too near the end to be scrolled to the top
    const int sight = m_scroll->verticalScrollBar()->value() + sightLine;
    int reading = -1;
    for (int i = 0; i < m_chapters.size(); ++i) {
        const ManualChapterView *view = m_chapters.at(i);
        if (view->isHidden()) continue;
        if (reading >= 0 && view->mapTo(m_scroll->widget(), QPoint()).y() > sight) break;
        reading = i;
    }
    m_list->setChosen(reading);
}

void ManualPage::leaveFind() {
    if (m_find->text().isEmpty()) return Q_EMIT left();
    m_find->clear();
    setFocus(Qt::OtherFocusReason);
}

void ManualPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_filled != m_library.today()) fill();
}

void ManualPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitSectionSide(*m_side, width(), widthForChapters);
    m_subtitle->setVisible(width() >= widthForSubtitle);
    QWidget *first = width() >= widthForChapters ? static_cast<QWidget *>(m_list) : m_find;
    setFocusProxy(first);
}

void ManualPage::keyPressEvent(QKeyEvent *event) {
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        return bar->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QScrollBar::SliderPageStepSub);
    case Qt::Key_Space:
        return bar->triggerAction(back ? QScrollBar::SliderPageStepSub
                                       : QScrollBar::SliderPageStepAdd);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace lectern::ui
