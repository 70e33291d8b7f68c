// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/scholar/scholar_alert.h"

#include "core/digest/formats/scholar/scholar_about.h"
#include "core/digest/formats/scholar/scholar_target.h"
#include "core/digest/html_document.h"
#include "core/digest/page_reader.h"
#include "core/digest/whole_document.h"

namespace lectern::digest {

namespace {

constexpr int siblingsOfTitle = 4; // the snippet stands in one of them

// Mail programs put a prefix of their own before the names of classes.
bool hasScholarClass(const HtmlElement &element, QLatin1String name) {
    return element.attribute("class").contains(name);
}

// The lines of a snippet are broken by hand; "crowd-" and "based" are one word.
QString joinedLines(const QString &text) {
    QString joined;
    for (const QString &line : text.split(u'\n')) {
        if (!joined.isEmpty() && !joined.endsWith(u'-')) joined += u' ';
        joined += line.simplified();
    }
    return joined.trimmed();
}

model::Entry entryOfTitle(const HtmlElement &link) {
    model::Entry entry;
    model::Facts &facts = entry.facts;
    entry.line = link.line();
    facts.title.raw = scholarTitle(link.text());
    facts.url = scholarTarget(link.attribute("href"));
    facts.identifiers = scholarIdentifiers(facts.url);
    const HtmlElement heading = link.parent().tag() == u"h3" ? link.parent() : link;
    const HtmlElement about = heading.following();
    if (about.tag() == u"div" && !hasScholarClass(about, QLatin1String("gse_alrt_sni")))
        readScholarAbout(about.text(), facts);
    HtmlElement next = about;
    for (int i = 0; i < siblingsOfTitle && !next.isNull() && next.tag() != u"h3"; ++i) {
        if (hasScholarClass(next, QLatin1String("gse_alrt_sni")))
            facts.abstract.raw = joinedLines(next.text());
        next = next.following();
    }
    return entry;
}

base::Result<Page> scholarAlertOf(ByteSource &source, const Envelope &envelope) {
    LECTERN_ASSIGN(const QByteArray bytes, wholeDocument(source));
    LECTERN_ASSIGN(const HtmlDocument document, HtmlDocument::parse(bytes, source.name()));
    Page page;
    page.facts = {QStringLiteral("scholar"), QStringLiteral("scholar-alert"),
                  model::SourceRank::Snippet, envelope.day};
    for (const HtmlElement &link : document.root().all("a"))
        if (hasScholarClass(link, QLatin1String("gse_alrt_title")))
            page.entries.append(entryOfTitle(link));
    return page;
}

} // namespace

bool looksLikeScholarAlert(const Head &head) {
    return head.bytes.contains("gse_alrt_title") && head.bytes.contains("<a ");
}

std::unique_ptr<DigestReader> readScholarAlert(ByteSource source, const Envelope &envelope) {
    return std::make_unique<PageReader>(
        std::move(source), [envelope](ByteSource &mail) { return scholarAlertOf(mail, envelope); });
}

} // namespace lectern::digest
