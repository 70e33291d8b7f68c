// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/feed/feed_item.h"

#include "core/digest/keys.h"

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

struct TextElement {
    const char *name;
    QString FeedItem::*member;
};

constexpr std::array textElements = {
    TextElement{"title", &FeedItem::title},
    TextElement{"guid", &FeedItem::id},
    TextElement{"id", &FeedItem::id},
    TextElement{"pubDate", &FeedItem::published},
    TextElement{"published", &FeedItem::published},
    TextElement{"date", &FeedItem::published},
    TextElement{"updated", &FeedItem::updated},
    TextElement{"announce_type", &FeedItem::announceType},
    TextElement{"DOI", &FeedItem::doi},
    TextElement{"doi", &FeedItem::doi},
    TextElement{"journal_reference", &FeedItem::journal},
    TextElement{"journal_ref", &FeedItem::journal},
    TextElement{"comment", &FeedItem::comment},
};

bool isBody(QStringView name) {
    return name == u"description" || name == u"summary" || name == u"content" ||
           name == u"encoded" || name == u"abstract";
}

// RSS has the address as text, Atom as an attribute; of several the page itself.
base::Status readLink(XmlSource &xml, FeedItem &item) {
    const QString address = xml.attribute(u"href");
    const QString relation = xml.attribute(u"rel");
    LECTERN_ASSIGN(const QString text, xml.text());
    const bool isPage = relation.isEmpty() || relation == u"alternate";
    if (item.link.isEmpty() && isPage) item.link = address.isEmpty() ? text.trimmed() : address;
    return {};
}

// Atom names a person in an element of its own beside the address and the affiliation.
base::Result<QString> readPerson(XmlSource &xml) {
    if (xml.nameSpace() != u"http://www.w3.org/2005/Atom") return xml.text();
    QString person;
    while (true) {
        LECTERN_ASSIGN(const bool more, xml.nextElement());
        if (!more) return person;
        const bool isName = xml.tag() == u"name";
        LECTERN_ASSIGN(const QString text, xml.text());
        if (isName) person = text;
    }
}

base::Status readAuthor(XmlSource &xml, FeedItem &item) {
    LECTERN_ASSIGN(const QString person, readPerson(xml));
    if (const QString author = person.trimmed(); !author.isEmpty()) item.authors.append(author);
    return {};
}

base::Status readCategory(XmlSource &xml, FeedItem &item) {
    const QString term = xml.attribute(u"term");
    LECTERN_ASSIGN(const QString text, xml.text());
    const QString category = (term.isEmpty() ? text : term).trimmed();
    if (!category.isEmpty()) item.categories.append(category);
    return {};
}

base::Status readPrimaryCategory(XmlSource &xml, FeedItem &item) {
    item.primaryCategory = xml.attribute(u"term");
    return xml.skip();
}

// Dublin Core's, in which journals say "doi:10.1101/…" or leave the "doi:" out.
base::Status readIdentifier(XmlSource &xml, FeedItem &item) {
    LECTERN_ASSIGN(const QString text, xml.text());
    if (item.doi.isEmpty()) item.doi = normalDoi(text);
    return {};
}

base::Status readElement(XmlSource &xml, FeedItem &item) {
    const QString name = xml.tag().toString();
    if (name == u"link") return readLink(xml, item);
    if (name == u"author" || name == u"creator") return readAuthor(xml, item);
    if (name == u"category" || name == u"subject") return readCategory(xml, item);
    if (name == u"primary_category") return readPrimaryCategory(xml, item);
    if (name == u"identifier") return readIdentifier(xml, item);
    const auto known =
        std::find_if(textElements.begin(), textElements.end(),
                     [&name](const auto &element) { return name == QLatin1String(element.name); });
    if (known == textElements.end() && !isBody(name)) return xml.skip();
    LECTERN_ASSIGN(QString text, xml.text());
    QString &member = known == textElements.end() ? item.text : item.*known->member;
    if (member.size() < text.size()) member = std::move(text);
    return {};
}

} // namespace

base::Result<FeedItem> readFeedItem(XmlSource &xml) {
    FeedItem item;
    item.line = xml.line();
    xml.beginEntry();
    while (true) {
        LECTERN_ASSIGN(const bool more, xml.nextElement());
        if (!more) break;
        LECTERN_TRY(readElement(xml, item));
    }
    xml.endEntry();
    item.doi = item.doi.simplified().section(u' ', 0, 0); // of several that of the paper is first
    return item;
}

} // namespace lectern::digest
