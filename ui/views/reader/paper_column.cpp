// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/paper_column.h"

#include "core/library/finding/related_papers.h"
#include "ui/models/put_together.h"
#include "ui/models/text_spans.h"
#include "ui/render/scaled_type.h"
#include "ui/render/theme_source.h"
#include "ui/views/notes/note_section.h"
#include "ui/views/pages/correction_row.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/reader/chip_row.h"
#include "ui/views/reader/comment_list.h"
#include "ui/views/reader/marked_text.h"
#include "ui/views/reader/paper_section.h"
#include "ui/views/reader/paper_words.h"
#include "ui/views/reader/version_banner.h"

#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr qsizetype mostRelatedShown = 5;
constexpr qsizetype mostTermsShown = 3;

QStringList addressesOf(const QList<model::Link> &links) {
    QStringList addresses;
    for (const model::Link &link : links)
        addresses += link.url;
    return addresses;
}

} // namespace

PaperColumn::PaperColumn(NoteSaver &saver, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kicker(new FlowText(Type::Second, Role::Muted, theme, this))
    , m_title(new MarkedText(Type::Title, Role::Ink, theme, this))
    , m_aboveAuthors(new QSpacerItem(0, space::s, QSizePolicy::Minimum, QSizePolicy::Fixed))
    , m_authors(new FlowText(Type::Interface, Role::Ink2, theme, this))
    , m_corrections(new CorrectionRow(theme, this))
    , m_chips(new ChipRow(theme, this))
    , m_version(new VersionBanner(theme, this))
    , m_abstract(new MarkedText(Type::Abstract, Role::Ink, theme, this))
    , m_comments(new CommentList(theme, this))
    , m_summaryHead(new ThemedLabel(Type::Heading, Role::Muted, theme, this))
    , m_summary(new FlowText(Type::Note, Role::Ink2, theme, this))
    , m_rawHead(new ThemedLabel(Type::Heading, Role::Muted, theme, this))
    , m_raw(new FlowText(Type::Note, Role::Ink2, theme, this))
    , m_note(new NoteSection(saver, theme, this))
    , m_mentions(new PaperSection(tr("Mentioned in"), theme, this))
    , m_related(new PaperSection(tr("Related papers"), theme, this))
    , m_sightings(new FlowText(Type::Second, Role::Muted, theme, this)) {
    m_chips->setContentsMargins(0, space::l, 0, 0); // goes with them when there are none
    m_comments->hide();
    m_summaryHead->setText(tr("Machine-made summary from the source"));
    m_rawHead->setText(tr("As the source gave it"));
    m_raw->setAccessibleName(m_rawHead->text());
    showRaw(false);
    m_title->setAccessibleName(tr("Title"));
    m_authors->setAccessibleName(tr("Authors"));
    m_abstract->setAccessibleName(tr("Abstract"));
    m_kicker->setAccessibleName(tr("Where it comes from"));
    m_summary->setAccessibleName(tr("Machine-made summary from the source"));
    m_sightings->setAccessibleName(tr("Where and when it was seen"));
    setScale(1);
    arrange();
    connect(&theme, &ThemeSource::changed, this, &PaperColumn::followReading);
    for (FlowText *text : std::initializer_list<FlowText *>{m_abstract, m_summary, m_sightings})
        connect(text, &FlowText::linkChosen, this, &PaperColumn::linkChosen);
    for (const PaperSection *section : {m_mentions, m_related})
        connect(section, &PaperSection::chosen, this, &PaperColumn::paperChosen);
    connect(m_comments, &CommentList::chosen, this, &PaperColumn::highlightChosen);
    connect(m_corrections, &CorrectionRow::takeBackAsked, this, &PaperColumn::takeBackAsked);
    connect(m_chips, &ChipRow::linkChosen, this, &PaperColumn::linkChosen);
    connect(m_chips, &ChipRow::tagChosen, this, &PaperColumn::tagChosen);
    connect(m_chips, &ChipRow::listChosen, this, &PaperColumn::listChosen);
    connect(m_chips, &ChipRow::fileChosen, this, &PaperColumn::fileChosen);
    connect(m_chips, &ChipRow::fileMenuAsked, this, &PaperColumn::fileMenuAsked);
}

void PaperColumn::arrange() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 20, 0, 40);
    column->setSpacing(0);
    column->addWidget(m_kicker);
    column->addSpacing(space::s);
    column->addWidget(m_title);
    column->addSpacerItem(m_aboveAuthors);
    column->addWidget(m_authors);
    column->addWidget(m_corrections);
    column->addWidget(m_chips);
    column->addSpacing(space::xl);
    column->addWidget(m_version);
    column->addWidget(m_abstract);
    column->addWidget(m_comments);
    column->addWidget(m_summaryHead);
    column->addWidget(m_summary);
    column->addWidget(m_rawHead);
    column->addWidget(m_raw);
    column->addSpacing(space::xl);
    column->addWidget(new Rule(m_theme, this));
    column->addSpacing(10);
    column->addWidget(m_note);
    column->addWidget(m_mentions);
    column->addWidget(m_related);
    column->addSpacing(space::l);
    column->addWidget(new Rule(m_theme, this));
    column->addSpacing(14);
    column->addWidget(m_sightings);
    column->addStretch();
}

void PaperColumn::setPaper(const model::Paper &paper) {
    const model::Facts &facts = paper.facts;
    m_kicker->setContent(kickerOf(paper));
    m_title->setContent(facts.title.tidy);
    m_authors->setContent(authorsOf(paper));
    m_authors->setVisible(!facts.authors.isEmpty());
    m_aboveAuthors->changeSize(0, facts.authors.isEmpty() ? 0 : space::s, QSizePolicy::Minimum,
                               QSizePolicy::Fixed);
    layout()->invalidate();
    m_corrections->setFields(paper.corrected());
    m_chips->setPaper(paper);
    m_version->setPaper(paper);
    m_abstract->setContent(facts.abstract.tidy.isEmpty() ? tr("This source gave no abstract.")
                                                         : facts.abstract.tidy,
                           addressesOf(facts.links));
    m_rawText = facts.title.raw + u'\n' + facts.abstract.raw;
    showRaw(m_rawShown);
    m_summary->setContent(facts.aiSummary);
    m_summary->setVisible(!facts.aiSummary.isEmpty());
    m_summaryHead->setVisible(!facts.aiSummary.isEmpty());
    m_note->setPaper(paper);
    m_sightings->setContent(sightingsOf(paper));
    m_commented.clear();
    m_lost.clear();
    for (const model::Highlight &highlight : paper.highlights) {
        if (highlight.orphan) m_lost.append(highlight);
        if (!highlight.orphan && !highlight.comment.isEmpty()) m_commented.append(highlight);
    }
    showComments();
}

void PaperColumn::showRaw(bool shown) {
    m_rawShown = shown;
    m_raw->setContent(shown ? m_rawText : QString());
    m_rawHead->setVisible(shown);
    m_raw->setVisible(shown);
}

void PaperColumn::setScale(double scale) {
    m_scale = scale;
    for (FlowText *text :
         std::initializer_list<FlowText *>{m_title, m_authors, m_abstract, m_summary})
        text->setScale(scale);
    m_note->setScale(scale);
    followReading();
}

void PaperColumn::followReading() {
    setMaximumWidth(qRound(m_theme.theme().reading().column * m_scale));
    Q_EMIT marksChanged();
}

void PaperColumn::setMentions(const QList<model::PaperRow> &papers) {
    QList<PaperLine> lines;
    for (const model::PaperRow &paper : papers)
        lines.append({paper.id, paper.title, paper.authors.value(0)});
    m_mentions->setPapers(lines);
}

void PaperColumn::setRelated(const QList<library::RelatedPaper> &papers) {
    QList<PaperLine> lines;
    for (const library::RelatedPaper &paper : papers.mid(0, mostRelatedShown))
        lines.append({paper.paper, paper.title, listed(paper.terms.mid(0, mostTermsShown))});
    m_related->setPapers(lines);
}

void PaperColumn::setCommentsBelow(bool below) {
    m_commentsBelow = below;
    showComments();
}

void PaperColumn::showComments() {
    m_comments->setHighlights(m_commentsBelow ? m_commented + m_lost : m_lost);
    m_comments->setVisible(!m_comments->isEmpty());
}

QRect PaperColumn::rectOf(const MarkedText &text, const TextSpan &span) const {
    QRect rect;
    for (const QRect &line : text.linesOf(span))
        rect |= line;
    return rect.translated(text.pos());
}

QList<MarginMark> PaperColumn::marginMarks() const {
    QList<MarginMark> marks;
    for (const auto &[text, type] :
         {std::pair(m_title, Type::Title), std::pair(m_abstract, Type::Abstract)})
        for (const TextMark &mark : text->marks())
            marks.append({mark.meaning, rectOf(*text, mark.span),
                          scaledLine(m_theme.theme(), type, m_scale)});
    return marks;
}

QList<QRect> PaperColumn::commentedRects() const {
    QList<QRect> rects;
    for (const model::Highlight &highlight : m_commented) {
        const MarkedText &text =
            highlight.target == model::TextField::Title ? *m_title : *m_abstract;
        rects += rectOf(text, spanOfPoints(text.content(), highlight.start, highlight.end));
    }
    return rects;
}

} // namespace lectern::ui
