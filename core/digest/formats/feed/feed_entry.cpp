// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/feed/feed_entry.h"

#include "core/digest/authors.h"
#include "core/digest/dates.h"
#include "core/digest/family_first_authors.h"
#include "core/digest/formats/arxiv/arxiv_names.h"
#include "core/digest/html_document.h"
#include "core/digest/keys.h"
#include "core/digest/plain_html.h"
#include "core/digest/rich_text.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

constexpr qsizetype sourceNameAtMost = 80; // characters
constexpr QLatin1String authorsLabel("Authors:");
constexpr QLatin1String upvotesLabel("Upvotes:");
constexpr QLatin1String abstractLabel("Abstract:");
constexpr QLatin1String summaryLabel("Summary:");

// Numbers in the addresses of others only look like ids.
QString arxivIdOf(const QString &link) {
    const QUrl url(link);
    const bool archive = url.host().endsWith(u"arxiv.org");
    const bool paperPage = url.host() == u"huggingface.co" && url.path().startsWith(u"/papers/");
    return archive || paperPage ? url.path().section(u'/', 2) : QString();
}

// "Authors: A, B" gives what stands behind the label.
bool takeLabelled(const QString &paragraph, QLatin1String label, QString &value) {
    if (!paragraph.startsWith(label, Qt::CaseInsensitive)) return false;
    value = paragraph.sliced(label.size()).trimmed();
    return true;
}

// Paragraphs with labels, as feeds made from the Daily Papers have them.
bool readLabelled(const QList<HtmlElement> &paragraphs, model::Entry &entry) {
    QString abstract;
    QString authors;
    QString upvotes;
    for (const HtmlElement &paragraph : paragraphs) {
        const QString text = paragraph.text().trimmed();
        takeLabelled(text, authorsLabel, authors);
        takeLabelled(text, upvotesLabel, upvotes);
        if (!takeLabelled(text, abstractLabel, abstract))
            takeLabelled(text, summaryLabel, abstract);
    }
    if (abstract.isEmpty()) return false;
    entry.facts.abstract.raw = abstract;
    if (!authors.isEmpty()) entry.facts.authors = authorsIn(authors);
    bool isNumber = false;
    if (const int votes = upvotes.toInt(&isNumber); isNumber) entry.readings.upvotes = votes;
    return true;
}

bool beginsWithLabel(const QString &text) {
    constexpr std::array all = {authorsLabel, upvotesLabel, abstractLabel, summaryLabel};
    return std::any_of(all.begin(), all.end(), [&text](QLatin1String label) {
        return text.startsWith(label, Qt::CaseInsensitive);
    });
}

// Several paragraphs stay apart: their text alone would glue the last word to the first.
QString pageText(const HtmlElement &page) {
    const QList<HtmlElement> paragraphs = page.all("p");
    if (paragraphs.size() < 2) return page.text().trimmed();
    return page.lines().trimmed().replace(u'\n', QStringLiteral("\n\n"));
}

void readDescription(const QString &description, model::Entry &entry) {
    entry.facts.abstract.raw = description.trimmed();
    if (!description.contains(u'<') && !description.contains(u'&')) return;
    if (auto text = textOfPlainHtml(description); text && !beginsWithLabel(*text)) {
        entry.facts.abstract.raw = std::move(*text);
        return;
    }
    const auto page = HtmlDocument::parse(withTexScripts(description).toUtf8(), {});
    if (!page || readLabelled(page->root().all("p"), entry)) return;
    entry.facts.abstract.raw = pageText(page->root());
}

// RSS 2.0 asks for an address, "moss@lab.org (Ada Moss)".
QString withoutMailAddress(const QString &author) {
    const QString text = author.simplified();
    const qsizetype bracket = text.indexOf(u" (");
    const bool mail = bracket > 0 && text.endsWith(u')') && text.lastIndexOf(u'@', bracket) > 0 &&
                      text.indexOf(u' ') == bracket;
    return mail ? text.sliced(bracket + 2).chopped(1).trimmed() : author;
}

// Where each author has an element of its own, a comma stands within a name.
QStringList authorsOf(const FeedItem &item) {
    QStringList authors;
    for (const QString &element : item.authors) {
        const QString names = withoutMailAddress(plainTextOf(element));
        const QStringList one = item.authors.size() > 1
                                    ? familyFirstAuthorsIn(names.simplified() + u';')
                                    : QStringList();
        authors += one.isEmpty() ? authorsIn(names) : one;
    }
    return authors;
}

// An item without a link has its address for its name.
QString pageOfFeedItem(const FeedItem &item) {
    const QString id = item.id.trimmed();
    const bool web = id.startsWith(u"https://") || id.startsWith(u"http://");
    return item.link.isEmpty() && web ? id : item.link;
}

// Some journals have the DOI for a name or for an address alone.
QString doiOfFeedItem(const FeedItem &item) {
    if (!item.doi.isEmpty()) return item.doi;
    const QString doi = normalDoi(item.id);
    return doi.isEmpty() ? normalDoi(item.link) : doi;
}

} // namespace

base::Result<model::Entry> feedEntryOf(const FeedItem &item) {
    model::Entry entry;
    model::Facts &facts = entry.facts;
    facts.title.raw = plainTextOf(item.title).trimmed();
    facts.authors = authorsOf(item);
    readDescription(item.text, entry);
    facts.url = pageOfFeedItem(item);
    facts.identifiers.arxiv = arxivIdOf(facts.url);
    facts.identifiers.doi = doiOfFeedItem(item);
    facts.venue = item.journal.simplified();
    facts.categories = arxivCategories(item.categories, item.primaryCategory);
    facts.published = isoDateOf(item.published);
    facts.updated = isoDateOf(item.updated);
    return entry;
}

void describeFeed(const FeedFacts &channel, DigestFacts &facts) {
    if (!channel.title.isEmpty()) facts.source = channel.title.left(sourceNameAtMost);
    facts.day = dayOf(channel.day);
}

} // namespace lectern::digest
