// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/reader_view.h"

#include "core/query/query.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/commands/paper_links.h"
#include "ui/commands/safe_link.h"
#include "ui/commands/when_done.h"
#include "ui/pdf/pdf_pane.h"
#include "ui/render/theme_source.h"
#include "ui/views/notes/note_section.h"
#include "ui/views/parts/glide.h"
#include "ui/views/parts/overlay_scroll_bar.h"
#include "ui/views/reader/find_bar.h"
#include "ui/views/reader/marked_text.h"
#include "ui/views/reader/paper_column.h"
#include "ui/views/reader/passage_picking.h"
#include "ui/views/reader/reader_bar.h"
#include "ui/views/reader/reader_page.h"
#include "ui/views/reader/text_finding.h"

#include <QDeadlineTimer>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QThread>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int seenAfterMs = 1000;
constexpr int mostWaitMs = 100;
constexpr unsigned long waitStepUs = 200;
constexpr int titleHeight = 84; // the kicker and a title of two lines

} // namespace

ReaderView::ReaderView(library::Library &library, NoteSaver &saver, const CommandTable &commands,
                       const QStringList &menu, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_bar(new ReaderBar(commands, menu, theme, this))
    , m_findBar(new FindBar(theme, this))
    , m_column(new PaperColumn(saver, theme))
    , m_highlights(new PassagePicking(m_column->title(), m_column->abstract(), theme, *this))
    , m_finding(new TextFinding(*m_findBar, m_column->title(), m_column->abstract(), this))
    , m_links(new PaperLinks(library, this))
    , m_scroll(newScrollArea(theme))
    , m_glide(new Glide(*m_scroll->verticalScrollBar(), theme)) {
    setGround(this, Role::Page);
    setAccessibleName(tr("Reader"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_findBar);
    layout->addWidget(m_scroll, 1);
    const auto showKey = [this, &commands] {
        m_column->note().setKey(commands.keyText(command::editNote));
    };
    connect(&commands, &CommandTable::keysChanged, this, showKey);
    showKey();
    m_seen.setSingleShot(true);
    m_seen.setInterval(seenAfterMs);
    listen();
    listenToLinks();
    listenToFiles();
    clear();
}

ReaderView::~ReaderView() = default;

QScrollArea *ReaderView::newScrollArea(const ThemeSource &theme) {
    auto *page = new ReaderPage(m_column, theme);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    new OverlayScrollBar(*scroll); // its child
    return scroll;
}

void ReaderView::listen() {
    connect(&m_library, &library::Library::changed, this, [this](const auto &changes) {
        if (m_wanted.isValid() && changes.touchesReader(m_wanted)) load();
    });
    connect(&m_seen, &QTimer::timeout, this, [this] {
        if (m_paper && (isVisible() || m_elsewhere)) m_library.markSeen(m_paper->id);
    });
    connect(m_column, &PaperColumn::linkChosen, this, &openLink);
    connect(m_column, &PaperColumn::tagChosen, this, &ReaderView::tagChosen);
    connect(m_column, &PaperColumn::listChosen, this, &ReaderView::listChosen);
    connect(m_column, &PaperColumn::takeBackAsked, this, [this](const QString &field) {
        if (m_paper) Q_EMIT takeBackAsked(m_paper->id, field);
    });
    // Later, when the page has grown with the field.
    connect(
        &m_column->note(), &NoteSection::sightWanted, this,
        [this](const QRect &rect) { keepInSight(&m_column->note(), rect); }, Qt::QueuedConnection);
    connect(m_highlights, &PassagePicking::sightWanted, this, &ReaderView::keepInSight);
    connect(m_finding, &TextFinding::sightWanted, this, &ReaderView::keepInSight);
    connect(m_findBar, &FindBar::left, this, &ReaderView::findingEnded);
    connect(m_highlights, &PassagePicking::writeAsked, this, [this](const library::Op &op) {
        if (m_paper) Q_EMIT writeAsked(m_paper->id, op);
    });
    connect(m_column, &PaperColumn::highlightChosen, m_highlights, &PassagePicking::edit);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &ReaderView::followTitle);
}

void ReaderView::listenToLinks() {
    NoteSection &note = m_column->note();
    connect(&note, &NoteSection::linkWanted, m_links, &PaperLinks::complete);
    connect(&note, &NoteSection::linkFollowed, m_links, &PaperLinks::find);
    connect(m_links, &PaperLinks::completed, &note, &NoteSection::offerLinks);
    connect(m_links, &PaperLinks::found, this, &ReaderView::paperAsked);
    connect(m_links, &PaperLinks::failed, this, &ReaderView::failed);
    connect(m_column, &PaperColumn::paperChosen, this, &ReaderView::paperAsked);
    connect(m_links, &PaperLinks::mentioned, this, [this](model::PaperId paper, const auto &by) {
        if (m_paper && m_paper->id == paper) m_column->setMentions(by);
    });
    connect(m_links, &PaperLinks::related, this, [this](model::PaperId paper, const auto &others) {
        if (m_paper && m_paper->id == paper) m_column->setRelated(others);
    });
}

void ReaderView::showPaper(model::PaperId paper, int position, std::optional<int> total) {
    const QString place =
        total ? tr("%L1 of %L2").arg(position).arg(*total) : QLocale().toString(position);
    m_bar->setPosition(paper.isValid() ? place : QString());
    if (paper == m_wanted) return;
    closeFile();
    m_wanted = paper;
    m_seen.stop();
    if (paper.isValid())
        load();
    else
        clear();
}

void ReaderView::load() {
    const quint64 generation = ++m_generation;
    m_loading = m_library.details({m_wanted});
    whenDone(m_loading, this, [this, generation](const auto &papers) {
        if (generation == m_generation) receive(papers);
    });
}

void ReaderView::receive(const base::Result<QList<model::Paper>> &papers) {
    ++m_generation; // once
    if (!papers)
        Q_EMIT failed(papers.error());
    else if (papers->isEmpty())
        clear();
    else
        take(papers->constFirst());
}

bool ReaderView::awaitPaper() {
    const auto isThere = [this] { return m_paper && m_paper->id == m_wanted; };
    if (isThere() || !m_wanted.isValid()) return isThere();
    const QDeadlineTimer deadline(mostWaitMs);
    while (!m_loading.isFinished() && !deadline.hasExpired())
        QThread::usleep(waitStepUs);
    if (m_loading.isFinished() && m_loading.resultCount() > 0) receive(m_loading.result());
    return isThere();
}

void ReaderView::take(const model::Paper &paper) {
    const bool turned = !m_paper || m_paper->id != paper.id;
    m_paper = paper;
    m_column->setPaper(paper);
    m_highlights->setPaper(paper);
    m_finding->lookAgain();
    Q_EMIT m_column->marksChanged();
    m_column->show();
    if (turned) {
        m_glide->stop();
        m_scroll->verticalScrollBar()->setValue(0);
        waitForSeen();
        m_column->setMentions({});
        m_column->setRelated({});
        m_links->askAround(paper.id);
    }
    followTitle();
    Q_EMIT shown();
}

void ReaderView::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    waitForSeen();
}

void ReaderView::waitForSeen() {
    if (m_paper && !m_paper->seen && (isVisible() || m_elsewhere)) m_seen.start();
}

void ReaderView::clear() {
    ++m_generation;
    m_highlights->dismiss(); // what is said of a highlight is written while there is a paper
    m_paper.reset();
    m_column->hide();
    followTitle();
    Q_EMIT shown();
}

void ReaderView::toggleRaw() {
    closeFile();
    m_column->showRaw(!m_column->isRawShown());
}

void ReaderView::setTextScale(double scale) {
    m_column->setScale(scale);
}

void ReaderView::focusText() {
    if (m_file) return m_file->setFocus(Qt::OtherFocusReason);
    m_column->abstract().setFocus(Qt::OtherFocusReason);
}

void ReaderView::editNote() {
    closeFile();
    if (awaitPaper()) m_column->note().edit();
}

void ReaderView::pickTemplate() {
    closeFile();
    if (awaitPaper()) m_column->note().pickTemplate();
}

void ReaderView::setSpelling(Spelling *spelling) {
    m_column->note().setSpelling(spelling);
}

void ReaderView::pickHighlight() {
    closeFile();
    if (awaitPaper()) m_highlights->begin();
}

void ReaderView::find() {
    if (m_file) return m_file->find();
    if (awaitPaper()) m_findBar->begin();
}

bool ReaderView::isFinding() const {
    return m_file ? m_file->isFinding() : m_findBar->isInUse();
}

void ReaderView::endFinding() {
    if (m_file) return m_file->endFinding();
    m_findBar->leave();
}

void ReaderView::setSought(const QString &query) {
    const query::Node sought = query.isEmpty() ? query::Node() : query::parse(query).root;
    m_finding->setSought(sought);
    m_column->note().setSought(sought);
}

void ReaderView::setShownElsewhere(bool elsewhere) {
    m_elsewhere = elsewhere;
    waitForSeen();
}

void ReaderView::setAlone(bool alone) {
    m_bar->setAlone(alone);
}

void ReaderView::setFoot(QWidget *widget) {
    layout()->addWidget(widget);
}

void ReaderView::followTitle() {
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const bool away = m_paper && scrolled > titleHeight;
    m_bar->setScrolled(m_paper && scrolled > 0);
    m_bar->setTitle(away ? m_paper->facts.title.tidy : QString());
}

void ReaderView::keepInSight(QWidget *part, const QRect &rect) {
    const QPoint corner = part->mapTo(m_scroll->widget(), rect.topLeft());
    m_scroll->ensureVisible(corner.x(), corner.y() + rect.height(), 0, space::l);
    m_scroll->ensureVisible(corner.x(), corner.y(), 0, space::l);
}

bool ReaderView::scrollDown() {
    if (m_file) return m_file->scrollDown();
    return scrollBy(m_scroll->viewport()->height() - lineHeight(Type::Abstract));
}

bool ReaderView::scrollUp() {
    if (m_file) return m_file->scrollUp();
    return scrollBy(lineHeight(Type::Abstract) - m_scroll->viewport()->height());
}

bool ReaderView::scrollBy(int pixels) {
    return m_glide->by(pixels);
}

} // namespace lectern::ui
