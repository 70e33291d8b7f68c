// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/preferences/preferences_page.h"

#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/dialogs/question.h"
#include "ui/render/icons.h"
#include "ui/render/theme_source.h"
#include "ui/settings/settings.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/glide.h"
#include "ui/views/parts/overlay_scroll_bar.h"
#include "ui/views/parts/page_bar.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/section_list.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/preferences/preferences_content.h"
#include "ui/views/search/search_field.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace lectern::ui {

namespace {

constexpr int preferencesColumn = 688;
constexpr int preferencesFinder = 264;
constexpr int leastFinder = 160;
constexpr int widthForSections = 600;
constexpr int widthForSentence = 700;

} // namespace

PreferencesPage::PreferencesPage(Settings &settings, library::Library &library,
                                 const CommandTable &commands, const ThemeSource &theme,
                                 QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_library(library)
    , m_commands(commands)
    , m_theme(theme) {
    setAccessibleName(tr("Preferences"));
    setGround(this, Role::Page);
}

void PreferencesPage::prepare() {
    if (!m_content) build();
}

void PreferencesPage::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(newHeader());
    column->addWidget(new Rule(m_theme, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_side = newSide();
    m_scroll = newScrollArea();
    row->addWidget(m_side);
    row->addWidget(m_scroll, 1);
    column->addLayout(row, 1);
    m_glide = new Glide(*m_scroll->verticalScrollBar(), m_theme);
    setFocusProxy(m_sections);
    connectParts();
    m_content->setWatched(m_watched);
    followWidth();
}

QWidget *PreferencesPage::newHeader() {
    auto *header = new PageBar(tr("Preferences"), space::xl, space::xl, m_theme, this);
    m_words = new ThemedLabel(Type::Interface, Role::Muted, m_theme, header);
    m_words->setText(tr("What you choose takes effect at once."));
    m_search = new SearchField(m_theme, header);
    m_search->setPlaceholderText(tr("Search in preferences"));
    m_search->setAccessibleName(tr("Search in preferences"));
    m_search->setMinimumWidth(leastFinder);
    m_search->setMaximumWidth(preferencesFinder);
    auto *close = new QAction(themedIcon(Icon::X, m_theme), tr("Close the preferences"), this);
    connect(close, &QAction::triggered, this, &PreferencesPage::left);
    QHBoxLayout *row = header->row();
    m_words->setContentsMargins(space::xs, 0, 0, 0);
    row->addWidget(m_words);
    row->addStretch(1);
    row->addWidget(m_search, 1000);
    row->addWidget(newIconButton(close, 18, header));
    return header;
}

QScrollArea *PreferencesPage::newScrollArea() {
    auto *page = new QWidget;
    setGround(page, Role::Page);
    m_content = new PreferencesContent(m_settings, m_library, m_commands, m_theme, page);
    m_content->setMaximumWidth(preferencesColumn);
    m_nothing = new ThemedLabel(Type::Interface, Role::Muted, m_theme, page);
    m_nothing->setText(tr("No setting is called that."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(3 * space::xxl);
    m_nothing->hide();
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_nothing);
    middle->addWidget(m_content);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(space::xl, 0, space::xl, 0);
    row->addStretch(1);
    row->addLayout(middle, 1000);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Preferences"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    new OverlayScrollBar(*scroll);
    return scroll;
}

void PreferencesPage::connectParts() {
    const auto showKey = [this] { m_search->setKey(m_commands.keyText(command::search)); };
    connect(&m_commands, &CommandTable::keysChanged, this, showKey);
    showKey();
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesPage::narrow);
    connect(m_search, &SearchField::listWanted, m_content, &PreferencesContent::focusFirst);
    connect(m_search, &SearchField::left, this, [this] {
        if (!m_search->text().isEmpty()) return m_search->clear();
        if (m_side->isHidden()) return Q_EMIT left();
        m_sections->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sections, &SectionList::chosen, this,
            [this](int row) { showSection(settingSections().at(row)); });
    // Later, when the bar is where it was moved to.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            &PreferencesPage::followScrolling, Qt::QueuedConnection);
    connect(m_content, &PreferencesContent::failed, this, &PreferencesPage::failed);
}

void PreferencesPage::showEvent(QShowEvent *event) {
    refresh();
    QWidget::showEvent(event);
}

void PreferencesPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    followWidth();
}

void PreferencesPage::followWidth() {
    if (!m_content) return;
    fitSectionSide(*m_side, width(), widthForSections);
    m_words->setVisible(width() >= widthForSentence);
    setFocusProxy(m_side->isHidden() ? static_cast<QWidget *>(m_search) : m_sections);
}

void PreferencesPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PreferencesPage::setWatched(const QString &folder) {
    m_watched = folder;
    if (m_content) m_content->setWatched(folder);
}

void PreferencesPage::refresh() {
    if (m_content) m_content->refresh();
}

void PreferencesPage::narrow(const QString &typed) {
    m_nothing->setVisible(m_content->narrow(typed) == 0);
    const QList<SettingSection> sections = settingSections();
    for (int i = 0; i < sections.size(); ++i)
        m_sections->setFound(i, m_content->hasRows(sections.at(i)));
    m_glide->stop();
    m_scroll->verticalScrollBar()->setValue(0);
    for (const SettingSection section : sections)
        if (m_content->hasRows(section)) return mark(section);
}

void PreferencesPage::showSection(SettingSection section) {
    const bool first = section == settingSections().constFirst();
    m_glide->to(first ? 0 : m_content->topOf(section));
}

void PreferencesPage::followScrolling() {
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum() && bar->maximum() > 0;
    mark(m_content->sectionAt(atEnd ? bar->value() + m_scroll->viewport()->height()
                                    : bar->value() + space::xxl));
}

void PreferencesPage::mark(SettingSection section) {
    m_sections->setChosen(int(settingSections().indexOf(section)));
}

void PreferencesPage::askToReset() {
    auto *question =
        new Question({tr("Back to the defaults?"),
                      tr("All settings on this page go back to what Lectern comes with. "
                         "Your keys, the watched folder and your words stay."),
                      tr("Back to the defaults")},
                     m_theme, window());
    connect(question, &QDialog::accepted, &m_settings, &Settings::reset);
    question->open();
}

} // namespace lectern::ui
