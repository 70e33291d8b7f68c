// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_document.h"

#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"
#include "ui/print/printed_pages.h"
#include "ui/render/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace lectern::ui {

namespace {

const QColor mutedInk(0x5e, 0x65, 0x70);
const QColor softInk(0x4a, 0x50, 0x5a);
const QString betweenDots = QStringLiteral(" · ");

QColor groundOf(model::Meaning meaning) {
    switch (meaning) {
    case model::Meaning::Claim:
        return {0xff, 0xe8, 0xa3};
    case model::Meaning::Method:
        return {0xcf, 0xe8, 0xff};
    case model::Meaning::Result:
        return {0xcd, 0xef, 0xd2};
    case model::Meaning::Doubt:
        return {0xff, 0xd6, 0xd6};
    case model::Meaning::ToDo:
        return {0xe7, 0xdb, 0xff};
    }
    Q_UNREACHABLE();
}

QTextCharFormat type(qreal points, const QColor &ink = Qt::black, int weight = QFont::Normal) {
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setForeground(ink);
    format.setFontWeight(weight);
    return format;
}

// Controls gone, those that reorder text too.
QString printedText(const QString &text) {
    QString printed = exchange::printable(text);
    printed.removeIf([](QChar character) { return exchange::isHiddenControl(character); });
    return printed;
}

QString printedLine(const QString &text) {
    return printedText(exchange::oneLine(text));
}

class PrintedText {
  public:
    explicit PrintedText(PrintedPages &pages)
        : m_document(std::make_unique<QTextDocument>())
        , m_cursor(m_document.get()) {
        m_document->setUndoRedoEnabled(false);
        if (const QString family = Fonts::installed().text; !family.isEmpty())
            m_document->setDefaultFont(QFont(family));
        m_document->documentLayout()->setPaintDevice(&pages.paintDevice());
        m_document->setDocumentMargin(4);
        m_document->setTextWidth(pages.textWidth());
    }

    // A paragraph; nothing where there is nothing to say.
    void paragraph(const QString &text, const QTextCharFormat &format, qreal below = 4) {
        if (text.trimmed().isEmpty()) return;
        begin(below);
        m_cursor.insertText(text, format);
    }
    void begin(qreal below) {
        QTextBlockFormat block;
        block.setBottomMargin(below * 300 / 72);
        block.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        if (m_started)
            m_cursor.insertBlock(block);
        else
            m_cursor.setBlockFormat(block);
        m_started = true;
    }
    void add(const QString &text, const QTextCharFormat &format) {
        m_cursor.insertText(text, format);
    }
    std::unique_ptr<QTextDocument> take() { return std::move(m_document); }

  private:
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    bool m_started = false;
};

QString whereLine(const model::Facts &facts) {
    QStringList parts;
    for (const QString &part :
         {facts.venue, facts.published, facts.categories.join(QStringLiteral(", "))})
        if (!part.trimmed().isEmpty()) parts += printedLine(part);
    for (const exchange::NamedAddress &address : exchange::addressesOf(facts)) {
        const bool named = address.name.contains(QLatin1Char(' ')); // "arXiv 2409.11340"
        parts += printedLine(named ? address.name : address.url);
    }
    return parts.join(betweenDots);
}

QString didLine(const model::Paper &paper) {
    QStringList parts = {exchange::decisionWord(paper.decision.state) + QLatin1Char(' ') +
                         exchange::decisionDays(paper.decision)};
    parts += exchange::progressWord(paper.progress);
    for (const QString &tag : exchange::tagNames(paper))
        parts += QLatin1Char('#') + printedLine(tag);
    for (const QString &list : paper.lists)
        parts += printedLine(list);
    parts.removeAll(QString());
    return parts.join(betweenDots).simplified();
}

// The first highlight of those that overlap gives its ground.
void addAbstract(PrintedText &text, const model::Paper &paper) {
    const QList<uint> points = paper.facts.abstract.tidy.toUcs4();
    QList<int> meanings(points.size(), -1);
    for (const model::Highlight &highlight : paper.highlights)
        if (highlight.target == model::TextField::Abstract && !highlight.orphan)
            for (qint64 i = std::max<qint64>(highlight.start, 0);
                 i < std::min<qint64>(highlight.end, points.size()); ++i)
                if (meanings.at(i) < 0) meanings[i] = static_cast<int>(highlight.meaning);
    if (points.isEmpty()) return;
    text.begin(6);
    for (qsizetype from = 0; from < points.size();) {
        qsizetype to = from;
        while (to < points.size() && meanings.at(to) == meanings.at(from))
            ++to;
        QTextCharFormat format = type(10.5);
        if (meanings.at(from) >= 0)
            format.setBackground(groundOf(static_cast<model::Meaning>(meanings.at(from))));
        text.add(printedText(QString::fromUcs4(
                     reinterpret_cast<const char32_t *>(points.constData()) + from, to - from)),
                 format);
        from = to;
    }
}

void addHighlights(PrintedText &text, const model::Paper &paper) {
    for (const model::Highlight &highlight : exchange::highlightsByMeaning(paper)) {
        QTextCharFormat label = type(9, Qt::black, QFont::DemiBold);
        label.setBackground(groundOf(highlight.meaning));
        text.begin(3);
        text.add(exchange::meaningWord(highlight.meaning), label);
        text.add(QStringLiteral(" “") + printedLine(highlight.quote) + QStringLiteral("”"),
                 type(9.5));
        if (!highlight.comment.trimmed().isEmpty())
            text.add(QStringLiteral(" – ") + printedLine(highlight.comment), type(9.5, softInk));
    }
}

} // namespace

std::unique_ptr<QTextDocument> headingDocument(const exchange::Heading &heading,
                                               PrintedPages &pages) {
    PrintedText text(pages);
    const QString name = printedLine(heading.name);
    text.paragraph(name.isEmpty() ? QStringLiteral("Papers") : name,
                   type(22, Qt::black, QFont::DemiBold));
    text.paragraph(printedText(heading.description), type(11, softInk), 12);
    return text.take();
}

std::unique_ptr<QTextDocument> paperDocument(const exchange::ExportedPaper &exported,
                                             PrintedPages &pages) {
    const model::Paper &paper = exported.paper;
    PrintedText text(pages);
    QString title = printedLine(paper.facts.title.tidy);
    if (title.isEmpty()) title = QStringLiteral("Without a title");
    if (exported.place > 0) title.prepend(QString::number(exported.place) + QStringLiteral(". "));
    text.paragraph(title, type(14, Qt::black, QFont::DemiBold));
    text.paragraph(printedLine(paper.facts.authors.join(QStringLiteral(", "))), type(10, softInk));
    text.paragraph(whereLine(paper.facts), type(8.5, mutedInk));
    text.paragraph(didLine(paper), type(8.5, mutedInk), 6);
    text.paragraph(printedLine(exported.comment), type(10, softInk), 6);
    addAbstract(text, paper);
    addHighlights(text, paper);
    for (const QString &line : printedText(paper.note.text.trimmed()).split(QLatin1Char('\n')))
        text.paragraph(line, type(10), 3);
    for (const model::OlderText &older : paper.olderTexts) {
        text.paragraph(printedLine(exchange::olderTextWords(older)), type(8.5, mutedInk), 2);
        text.paragraph(printedText(older.text.tidy.trimmed()), type(9, mutedInk), 3);
    }
    for (const model::Sighting &sighting : paper.sightings)
        text.paragraph(QStringLiteral("Seen in ") + printedLine(exchange::sightingWords(sighting)),
                       type(8.5, mutedInk), 2);
    return text.take();
}

} // namespace lectern::ui
