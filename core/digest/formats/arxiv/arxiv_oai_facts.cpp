// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/arxiv/arxiv_oai_facts.h"

#include "core/digest/authors.h"
#include "core/digest/dates.h"
#include "core/digest/family_first_authors.h"
#include "core/digest/formats/arxiv/arxiv_names.h"
#include "core/digest/keys.h"
#include "core/digest/withdrawn.h"

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

using SetFact = void (*)(const QString &text, model::Facts &facts);

struct FactElement {
    const char *name;
    SetFact set;
};

void setComments(const QString &text, model::Facts &facts) {
    facts.comments = text.simplified();
    facts.withdrawn = saysWithdrawn(facts.comments);
}

// Of several, the first is the paper's.
void setOaiDoi(const QString &text, model::Facts &facts) {
    const auto ends = [](QChar c) { return c == u',' || c == u';' || c.isSpace(); };
    const QString doi = text.trimmed();
    const auto end = std::find_if(doi.cbegin(), doi.cend(), ends);
    facts.identifiers.doi = doi.left(end - doi.cbegin());
}

constexpr std::array factElements = {
    FactElement{"id", [](const QString &text,
                         model::Facts &facts) { facts.identifiers.arxiv = text.trimmed(); }},
    FactElement{"title", [](const QString &text, model::Facts &facts) { facts.title.raw = text; }},
    FactElement{"abstract",
                [](const QString &text, model::Facts &facts) { facts.abstract.raw = text; }},
    FactElement{"created", [](const QString &text,
                              model::Facts &facts) { facts.published = isoDateOf(text); }},
    FactElement{"updated",
                [](const QString &text, model::Facts &facts) { facts.updated = isoDateOf(text); }},
    FactElement{"categories",
                [](const QString &text, model::Facts &facts) {
                    facts.categories = arxivCategories(text.split(u' ', Qt::SkipEmptyParts));
                }},
    FactElement{"comments", setComments},
    FactElement{"journal-ref",
                [](const QString &text, model::Facts &facts) { facts.venue = text.simplified(); }},
    FactElement{"doi", setOaiDoi},
};

// "Family, Given", a name as it is spoken, or a collaboration.
void addCreator(const QString &text, model::Facts &facts) {
    const QString name = text.simplified();
    const QStringList spoken = familyFirstAuthorsIn(name + u';');
    if (!name.isEmpty()) facts.authors += spoken.isEmpty() ? QStringList(name) : spoken;
}

// The abstract first, then "Comment: 12 pages".
void addDescription(const QString &text, model::Facts &facts) {
    constexpr QLatin1String comment("Comment:");
    const QString words = text.trimmed();
    if (words.startsWith(comment))
        setComments(words.sliced(comment.size()), facts);
    else if (facts.abstract.raw.isEmpty())
        facts.abstract.raw = text;
}

// Of the first version, then of others.
void addOaiDate(const QString &text, model::Facts &facts) {
    (facts.published.isEmpty() ? facts.published : facts.updated) = isoDateOf(text);
}

// "http://arxiv.org/abs/0704.0001", "doi:10.1103/…", and behind arXiv's address the journal.
void addOaiIdentifier(const QString &text, model::Facts &facts) {
    const QString identifier = text.simplified();
    model::Identifiers &ids = facts.identifiers;
    std::optional<int> version;
    if (const QString arxiv = normalArxivId(identifier, &version); !arxiv.isEmpty()) {
        if (ids.arxiv.isEmpty()) ids.version = version;
        if (ids.arxiv.isEmpty()) ids.arxiv = arxiv;
    } else if (const QString doi = normalDoi(identifier); !doi.isEmpty()) {
        if (ids.doi.isEmpty()) ids.doi = doi;
    } else if (identifier.startsWith(u"http://") || identifier.startsWith(u"https://")) {
        if (facts.url.isEmpty()) facts.url = identifier;
    } else if (!ids.arxiv.isEmpty() && facts.venue.isEmpty()) {
        facts.venue = identifier;
    }
}

constexpr std::array dublinCoreElements = {
    FactElement{"title",
                [](const QString &text, model::Facts &facts) {
                    if (facts.title.raw.isEmpty()) facts.title.raw = text;
                }},
    FactElement{"creator", addCreator},
    FactElement{"description", addDescription},
    FactElement{"date", addOaiDate},
    FactElement{"identifier", addOaiIdentifier},
};

template <size_t Size>
SetFact setterNamed(QStringView name, const std::array<FactElement, Size> &elements) {
    const auto known =
        std::find_if(elements.begin(), elements.end(), [name](const FactElement &element) {
            return name == QLatin1String(element.name);
        });
    return known == elements.end() ? nullptr : known->set;
}

} // namespace

base::Status OaiFacts::take(XmlSource &xml) {
    const QStringView tag = xml.tag();
    if (tag == u"arXivRaw") m_form = Form::ArxivRaw;
    if (tag == u"dc") m_form = Form::DublinCore;
    if (tag == u"author") return takeAuthor(xml);
    const bool raw = m_form == Form::ArxivRaw;
    if (raw && tag == u"version") return takeVersion(xml);
    const bool list = raw && tag == u"authors";
    const SetFact set = m_form == Form::DublinCore ? setterNamed(tag, dublinCoreElements)
                                                   : setterNamed(tag, factElements);
    if (!set && !list) return {};
    LECTERN_ASSIGN(const QString text, xml.text());
    m_toldAny = true;
    if (list)
        m_facts.authors = authorsIn(text);
    else
        set(text, m_facts);
    return {};
}

// keyname, forenames and suffix to one name.
base::Status OaiFacts::takeAuthor(XmlSource &xml) {
    QString family;
    QString given;
    QString suffix;
    while (true) {
        LECTERN_ASSIGN(const bool more, xml.nextElement());
        if (!more) break;
        const QString name = xml.tag().toString();
        LECTERN_ASSIGN(const QString text, xml.text());
        if (name == u"keyname") family = text;
        if (name == u"forenames") given = text;
        if (name == u"suffix") suffix = text;
    }
    const QString author = QString(given + u' ' + family + u' ' + suffix).simplified();
    if (!author.isEmpty()) m_facts.authors.append(author);
    return {};
}

// <version version="v2"><date>Tue, 24 Jul 2007 20:10:27 GMT</date></version>
base::Status OaiFacts::takeVersion(XmlSource &xml) {
    const int version = xml.attribute(u"version").mid(1).toInt();
    QString day;
    while (true) {
        LECTERN_ASSIGN(const bool more, xml.nextElement());
        if (!more) break;
        const bool isDate = xml.tag() == u"date";
        LECTERN_ASSIGN(const QString text, xml.text());
        if (isDate) day = isoDateOf(text);
    }
    if (version <= m_facts.identifiers.version.value_or(0)) return {};
    m_facts.identifiers.version = version;
    (version == 1 ? m_facts.published : m_facts.updated) = day;
    return {};
}

} // namespace lectern::digest
