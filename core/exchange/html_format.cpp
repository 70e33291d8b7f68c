// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_format.h"

#include "core/base/uuid.h"
#include "core/exchange/html_page.h"
#include "core/exchange/html_text.h"
#include "core/exchange/markdown_format.h"
#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"

namespace lectern::exchange {

namespace {

const QString dotBetween = QStringLiteral(" · ");

// Nothing where there is nothing to say; `inner` is HTML.
QString element(const char *name, const char *className, const QString &inner) {
    if (inner.isEmpty()) return {};
    const QString tag = QLatin1String(name);
    return QLatin1Char('<') + tag + QStringLiteral(" class=\"") + QLatin1String(className) +
           QStringLiteral("\" dir=\"auto\">") + inner + QStringLiteral("</") + tag +
           QLatin1Char('>');
}

QString titleElement(const ExportedPaper &exported) {
    QString title = htmlText(exported.paper.facts.title.tidy);
    if (title.isEmpty()) title = QStringLiteral("Without a title");
    const QString place =
        exported.place > 0 ? QStringLiteral("<span class=\"place\">%1.</span> ").arg(exported.place)
                           : QString();
    return QStringLiteral("<h2 dir=\"auto\">") + place + title + QStringLiteral("</h2>");
}

QString whereElement(const model::Facts &facts) {
    QStringList parts;
    for (const QString &part :
         {facts.venue, facts.published, facts.categories.join(QStringLiteral(", "))})
        if (const QString html = htmlText(part); !html.isEmpty()) parts += html;
    for (const NamedAddress &address : addressesOf(facts)) {
        const QString shown = isWebAddress(address.url)
                                  ? htmlLink(address.name, address.url)
                                  : htmlText(address.name + QLatin1Char(' ') + address.url);
        parts += shown;
    }
    return element("p", "where", parts.join(dotBetween));
}

QString didElement(const model::Paper &paper) {
    const QString days = decisionDays(paper.decision);
    QStringList parts = {QStringLiteral("<b>") + decisionWord(paper.decision.state) +
                         QStringLiteral("</b>") +
                         (days.isEmpty() ? QString() : QLatin1Char(' ') + days)};
    if (const QString progress = progressWord(paper.progress); !progress.isEmpty())
        parts += progress;
    for (const QString &tag : tagNames(paper))
        parts += QStringLiteral("<span class=\"tag\">") + htmlText(tag) + QStringLiteral("</span>");
    if (!paper.lists.isEmpty())
        parts += QStringLiteral("Lists: ") + htmlText(paper.lists.join(QStringLiteral(", ")));
    if (const QStringList files = attachedNames(paper); !files.isEmpty())
        parts += QStringLiteral("Files: ") + htmlText(files.join(QStringLiteral(", ")));
    if (paper.facts.withdrawn) parts += QStringLiteral("<b>Withdrawn</b>");
    return element("p", "did", parts.join(dotBetween));
}

void addHighlightItems(QStringList &lines, const model::Paper &paper) {
    if (paper.highlights.isEmpty()) return;
    lines += QStringLiteral("<ul class=\"highlights\">");
    for (const model::Highlight &highlight : highlightsByMeaning(paper)) {
        QString item = QStringLiteral("<li class=\"") + model::toText(highlight.meaning) +
                       QStringLiteral("\" dir=\"auto\"><b>") + meaningWord(highlight.meaning) +
                       QStringLiteral("</b> “") + htmlText(highlight.quote) + QStringLiteral("”");
        if (highlight.orphan) item += QStringLiteral(" (no longer in the text)");
        if (!highlight.comment.trimmed().isEmpty())
            item += QStringLiteral("<span>") + htmlPreformatted(highlight.comment.trimmed()) +
                    QStringLiteral("</span>");
        lines += item + QStringLiteral("</li>");
    }
    lines += QStringLiteral("</ul>");
}

void addOlderText(QStringList &lines, const model::OlderText &older) {
    lines += element("p", "seen", htmlText(olderTextWords(older)));
    for (const QString &paragraph : htmlParagraphs(older.text.tidy, {}))
        lines += element("p", "older", paragraph);
}

class HtmlFormat final : public BlockFormat {
  public:
    [[nodiscard]] BlockMarks marks() const override { return markdownMarks(); }
    [[nodiscard]] QByteArrayList opening(const Heading &heading) const override {
        return htmlOpening(heading);
    }
    [[nodiscard]] QByteArrayList closing() const override {
        return QByteArrayList{footMark(marks())} + htmlClosing();
    }

    [[nodiscard]] QByteArrayList block(const ExportedPaper &exported) const override {
        const model::Paper &paper = exported.paper;
        QStringList lines = {QStringLiteral("<article id=\"p-%1\">").arg(base::toText(paper.uuid)),
                             titleElement(exported)};
        lines += element("p", "authors", htmlText(paper.facts.authors.join(QStringLiteral(", "))));
        lines += whereElement(paper.facts);
        lines += didElement(paper);
        lines += element("p", "comment", htmlText(exported.comment));
        for (const QString &paragraph : htmlParagraphs(paper.facts.abstract.tidy, paper.highlights))
            lines += element("p", "abstract", paragraph);
        addHighlightItems(lines, paper);
        if (!paper.note.text.trimmed().isEmpty())
            lines += element("pre", "note", htmlPreformatted(paper.note.text));
        for (const model::OlderText &older : paper.olderTexts)
            addOlderText(lines, older);
        for (const model::Sighting &sighting : paper.sightings)
            lines += element("p", "seen",
                             QStringLiteral("Seen in ") + htmlText(sightingWords(sighting)));
        lines += QStringLiteral("</article>");
        lines.removeAll(QString());
        return toUtf8(lines);
    }

    [[nodiscard]] QByteArray leftNotice() const override {
        return QByteArrayLiteral("<p class=\"left\">No longer in this list.</p>");
    }
};

} // namespace

std::unique_ptr<BlockFormat> htmlFormat() {
    return std::make_unique<HtmlFormat>();
}

} // namespace lectern::exchange
