// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statistics/statistics_page.h"

#include "ui/models/statistics_words.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/centred_column.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/page_bar.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/statistics/backlog_plot.h"
#include "ui/views/statistics/choice_button.h"
#include "ui/views/statistics/decisions_plot.h"
#include "ui/views/statistics/figures_plot.h"
#include "ui/views/statistics/nothing_counted.h"
#include "ui/views/statistics/picture_flow.h"
#include "ui/views/statistics/rising_plot.h"
#include "ui/views/statistics/shares_plot.h"
#include "ui/views/statistics/statistics_pictures.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace lectern::ui {

namespace {

constexpr int statisticsColumn = 888;
constexpr int besidesWidth = 740; // less: the plots stand below each other
constexpr int yearsOfferedAtMost = 30;

} // namespace

StatisticsPage::StatisticsPage(library::Library &library, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_reader(library)
    , m_pictures(new PictureFlow(this)) {
    setAccessibleName(tr("Statistics"));
    setGround(this, Role::Page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    auto *header = newHeader(); // its menu names the plots, which stand behind it in the tab order
    auto *body = newBody();
    whole->addWidget(header);
    whole->addWidget(new Rule(theme, this));
    whole->addWidget(body, 1);
    setFocusProxy(m_plots.constFirst());
    connect(m_pictures, &PictureFlow::saved, this, &StatisticsPage::pictureSaved);
    connect(m_pictures, &PictureFlow::failed, this, &StatisticsPage::failed);
    connect(&library, &library::Library::changed, this, [this](const auto &changes) {
        if (isVisible() && changes.touchesHistory()) refresh();
    });
}

QWidget *StatisticsPage::newHeader() {
    auto *header = new PageBar(tr("Statistics"), space::xl, space::m, m_theme, this);
    m_choice = new ChoiceButton(tr("Period"), ChoiceButton::Look::Bar, m_theme, header);
    offerPeriods(0);
    auto *more = newMenuButton(Icon::Ellipsis, 16, tr("Export"), m_theme, header);
    more->setMenu(newMenu(more));
    header->row()->setSpacing(space::xs);
    header->row()->addStretch();
    header->row()->addWidget(m_choice);
    header->row()->addWidget(more);
    return header;
}

// Of the plots that there are when it opens.
QMenu *StatisticsPage::newMenu(QWidget *parent) {
    auto *menu = new QMenu(parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addAction(tr("Export the page…"), this, &StatisticsPage::exportPage);
        menu->addSeparator();
        for (const Plot *plot : std::as_const(m_plots))
            menu->addAction(tr("Export “%1”…").arg(plot->title()), this,
                            [this, plot] { exportPlot(*plot); });
        menu->addSeparator();
        menu->addAction(tr("Copy as text"), this, &StatisticsPage::copyText);
        for (QAction *action : menu->actions())
            action->setEnabled(m_figures->isVisibleTo(this));
    });
    return menu;
}

QWidget *StatisticsPage::newBody() {
    auto *body = new QWidget(this);
    QVBoxLayout *column = newCentredColumn(body, statisticsColumn + 2 * Plot::bleed, space::xxl);
    m_waiting = new ThemedLabel(Type::Interface, Role::Muted, m_theme, body);
    m_waiting->setText(tr("Counting…"));
    m_figures = new QWidget(body);
    m_figures->hide();
    m_empty = new NothingCounted(m_theme, body);
    connect(m_empty, &NothingCounted::inboxAsked, this,
            [this] { Q_EMIT placeAsked(Place::undecided()); });
    m_empty->hide();
    auto *plots = new QVBoxLayout(m_figures);
    plots->setContentsMargins({});
    plots->setSpacing(0);
    addPlots(plots);
    column->addWidget(m_waiting);
    column->addWidget(m_empty);
    column->addWidget(m_figures);
    column->addStretch();
    return body;
}

void StatisticsPage::addPlots(QVBoxLayout *column) {
    const auto rule = [&] {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(Plot::bleed, 0, Plot::bleed, 0);
        line->addWidget(new Rule(m_theme, m_figures));
        column->addLayout(line);
    };
    m_plots = {new FiguresPlot(m_theme, m_figures), new DecisionsPlot(m_theme, m_figures),
               new BacklogPlot(m_theme, m_figures), new RisingPlot(m_theme, m_figures),
               new SharesPlot(m_theme, m_figures)};
    for (Plot *plot : std::as_const(m_plots))
        connect(plot, &Plot::chosen, this, &StatisticsPage::placeAsked);
    column->addWidget(m_plots.at(0));
    column->addSpacing(28);
    rule();
    column->addSpacing(20);
    column->addWidget(m_plots.at(1));
    column->addSpacing(28);
    rule();
    column->addSpacing(20);
    m_besides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_besides->setSpacing(space::xxl - 2 * Plot::bleed);
    constexpr std::array wide = {264 + 16, 296 + 16, 264 + 16};
    for (int i = 0; i < 3; ++i)
        m_besides->addWidget(m_plots.at(2 + i), wide.at(size_t(i)), Qt::AlignTop);
    column->addLayout(m_besides);
}

void StatisticsPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool beside = width() - 2 * space::xl >= besidesWidth;
    m_besides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_besides->setSpacing(beside ? space::xxl - 2 * Plot::bleed : int(space::xl));
}

void StatisticsPage::offerPeriods(int firstYear) {
    const QDate today = m_library.today();
    const library::Period recent = library::lastTwelveMonths(today);
    m_choice->clearOffers();
    m_choice->offer(periodWords(recent, today), [this] { chooseYear(std::nullopt); });
    const int oldest = std::max(firstYear, today.year() - yearsOfferedAtMost);
    for (int year = today.year(); firstYear > 0 && year >= oldest; --year)
        m_choice->offer(QString::number(year), [this, year] { chooseYear(year); });
    m_choice->setWords(periodWords(period(), today));
}

library::Period StatisticsPage::period() const {
    const QDate today = m_library.today();
    if (!m_year) return library::lastTwelveMonths(today);
    library::Period year = library::wholeYear(*m_year);
    year.last = std::min(year.last, today); // what is to come has no figures
    return year;
}

void StatisticsPage::chooseYear(std::optional<int> year) {
    m_year = year;
    m_choice->setWords(periodWords(period(), m_library.today()));
    m_reading = false; // it is stopped
    refresh();
}

void StatisticsPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    refresh();
}

void StatisticsPage::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_reader.stop();
    m_latest.forget();
    m_reading = m_again = false;
}

// What changes while it reads is read when it has done so: else it might never come to an end.
void StatisticsPage::refresh() {
    m_again = m_reading;
    if (m_reading) return;
    m_reading = true;
    m_latest.whenDone(m_reader.read(period()), this, [this](const auto &statistics) {
        m_reading = false;
        if (!statistics) return Q_EMIT failed(statistics.error());
        take(*statistics);
        if (std::exchange(m_again, false)) refresh();
    });
}

void StatisticsPage::take(const library::Statistics &statistics) {
    const bool empty = statistics.firstYear == 0;
    m_waiting->hide();
    m_empty->setVisible(empty);
    m_figures->setVisible(!empty);
    for (Plot *plot : std::as_const(m_plots))
        plot->setStatistics(statistics, m_library.today());
    offerPeriods(statistics.firstYear);
    setFocusProxy(empty ? static_cast<QWidget *>(m_empty) : m_plots.constFirst());
    if (!std::exchange(m_counted, true) && empty) m_empty->setFocus(Qt::OtherFocusReason);
}

QString StatisticsPage::asText() const {
    QStringList lines{periodWords(period(), m_library.today())};
    for (const Plot *plot : m_plots)
        lines += tr("%1: %2").arg(plot->title(), plot->summary());
    return lines.join(u'\n') + u'\n';
}

void StatisticsPage::exportPage() {
    m_pictures->ask(pictureOfPage({m_plots.cbegin(), m_plots.cend()}, tr("Statistics"),
                                  periodWords(period(), m_library.today()), m_theme.theme()),
                    fileName(tr("Statistics")));
}

void StatisticsPage::exportPlot(const Plot &plot) {
    m_pictures->ask(pictureOf(plot, periodWords(period(), m_library.today()), m_theme.theme()),
                    fileName(plot.title()));
}

// "Statistics 2026-11-26"
QString StatisticsPage::fileName(const QString &title) const {
    return title + QLatin1Char(' ') + period().last.toString(Qt::ISODate);
}

void StatisticsPage::copyText() {
    QGuiApplication::clipboard()->setText(asText());
}

} // namespace lectern::ui
