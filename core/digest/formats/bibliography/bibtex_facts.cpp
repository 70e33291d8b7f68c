// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/bibtex_facts.h"

#include "core/digest/formats/bibliography/bibliography.h"
#include "core/digest/formats/bibliography/bibtex_text.h"
#include "core/digest/keys.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

constexpr std::array<QStringView, 27> bibtexFactNames = {
    u"title",       u"subtitle", u"author",        u"editor",       u"year",
    u"month",       u"date",     u"journal",       u"journaltitle", u"booktitle",
    u"institution", u"school",   u"howpublished",  u"note",         u"abstract",
    u"doi",         u"eprint",   u"archiveprefix", u"eprinttype",   u"primaryclass",
    u"eprintclass", u"url",      u"volume",        u"archive",      u"crossref",
    u"xdata",       u"day"};

constexpr std::array<QStringView, 9> carriedNames = {
    u"lectern", u"decision",   u"readstatus",  u"keywords",    u"groups",
    u"annote",  u"annotation", u"lecterntags", u"lecternlists"};

// Only Lectern writes the field; it escapes all that is no letter of a text.
bool isOurs(const BibtexEntry &entry) {
    return !entry.value(u"lectern").trimmed().isEmpty();
}

QString bibtexTitleOf(const BibtexEntry &entry) {
    if (isOurs(entry)) return proseOfOurLatex(entry.value(u"title")).trimmed();
    const QString title = bibtexTitleText(entry.value(u"title"));
    const QString subtitle = bibtexTitleText(entry.value(u"subtitle"));
    return title.isEmpty() || subtitle.isEmpty() ? title : title + QStringLiteral(": ") + subtitle;
}

QString firstBibtexValue(const BibtexEntry &entry, std::initializer_list<QStringView> names) {
    for (const QStringView name : names)
        if (const QString value = entry.value(name).simplified(); !value.isEmpty()) return value;
    return {};
}

// "eprint" is an arXiv id where it is said to be, or where nothing is said and it looks like one.
void addBibtexEprint(model::Facts &facts, const BibtexEntry &entry) {
    const QString archive = firstBibtexValue(entry, {u"archiveprefix", u"eprinttype", u"archive"});
    const bool arxiv = archive.isEmpty() || archive.contains(u"arxiv", Qt::CaseInsensitive);
    if (!arxiv) return;
    const QString eprint = firstBibtexValue(entry, {u"eprint"});
    facts.identifiers.arxiv = normalArxivId(eprint, &facts.identifiers.version);
    if (facts.identifiers.arxiv.isEmpty()) return;
    const QString category = firstBibtexValue(entry, {u"primaryclass", u"eprintclass"});
    if (!category.isEmpty()) facts.categories.append(category);
}

// DBLP's way to name an arXiv paper: journal = {CoRR}, volume = {abs/1901.00001}.
void addDblpVolume(model::Facts &facts, const QString &volume) {
    if (facts.identifiers.arxiv.isEmpty() && volume.startsWith(u"abs/"))
        facts.identifiers.arxiv = normalArxivId(volume, &facts.identifiers.version);
}

void addBibtexVenues(model::Facts &facts, const BibtexEntry &entry) {
    for (const QStringView name :
         {u"journaltitle", u"journal", u"booktitle", u"institution", u"school"})
        addVenue(facts, isOurs(entry) ? proseOfOurLatex(entry.value(name)).simplified()
                                      : bibtexVenueText(entry.value(name)));
    addDblpVolume(facts, entry.value(u"volume"));
}

// Zotero puts arXiv's comments into the note, and BibTeX's older styles the address.
void addBibtexNote(model::Facts &facts, const QString &note) {
    constexpr QStringView comment = u"Comment: ";
    if (note.startsWith(comment))
        facts.comments = withoutProtection(note).sliced(comment.size()).simplified();
    addAddress(facts, addressIn(note));
}

// Of a span in biblatex, "2014-12-31/2015-01-01", the beginning; "~", "?" and "%" are doubts.
QString beginningOfSpan(const QString &date) {
    QString begin = date.section(u'/', 0, 0);
    while (!begin.isEmpty() && QStringView(u"~?%").contains(begin.back()))
        begin.chop(1);
    return begin;
}

// Days stand in the month, in either order, "jul # "~25"", "25~jul", or in a field of their own.
void addYearMonthAndDay(model::Facts &facts, const QString &year, QString month,
                        const QString &day) {
    month.replace(u'~', u' ').remove(u'{').remove(u'}').remove(u',');
    bool number = false;
    const int inYear = month.toInt(&number);
    addDate(facts, year);
    if (number && inYear > 0) {
        const QString iso = year + u'-' + QString::number(inYear).rightJustified(2, u'0');
        addDate(facts, iso);
        addDate(facts, iso + u'-' + day);
    } else {
        addDate(facts, month.contains(u' ') && month[0].isLetter()
                           ? month + QStringLiteral(", ") + year
                           : month + u' ' + year);
        addDate(facts, day + u' ' + month + u' ' + year);
    }
}

void addBibtexDates(model::Facts &facts, const BibtexEntry &entry) {
    const QString date = beginningOfSpan(entry.value(u"date").trimmed());
    addDate(facts, date);
    if (facts.published.isEmpty()) addDate(facts, QStringView(date).left(4)); // "2017-23": a season
    const QString year = withoutProtection(entry.value(u"year")).trimmed();
    if (facts.published.isEmpty())
        addYearMonthAndDay(facts, year, entry.value(u"month").trimmed(),
                           withoutProtection(entry.value(u"day")).trimmed());
    if (facts.published.isEmpty()) facts.published = typedDate(year); // "c. 2018", "2018/19"
}

// As a field of keywords can hold it.
QString asKeyword(QString name) {
    return name.replace(u',', u' ').replace(u';', u' ').simplified();
}

// The names in a field, which commas part; those that hold one are told whole by another field.
QStringList carriedNamesIn(const BibtexEntry &entry, QStringView field, QStringView exactField) {
    QHash<QString, QString> exact;
    for (const QString &encoded : entry.value(exactField).split(u',', Qt::SkipEmptyParts)) {
        const QString name = QUrl::fromPercentEncoding(textOfOurLatex(encoded.trimmed()).toUtf8());
        exact.insert(asKeyword(name), name);
    }
    QStringList names;
    for (const QString &written : entry.value(field).split(u',')) {
        const QString name = textOfOurLatex(written.trimmed());
        names += exact.value(name, name);
    }
    return names;
}

} // namespace

bool isBibtexFact(QStringView fieldName) {
    return std::find(bibtexFactNames.begin(), bibtexFactNames.end(), fieldName) !=
               bibtexFactNames.end() ||
           std::find(carriedNames.begin(), carriedNames.end(), fieldName) != carriedNames.end();
}

CarriedFields bibtexCarried(const BibtexEntry &entry) {
    const QString note = entry.value(u"annote");
    return {entry.value(u"lectern"),
            entry.value(u"decision"),
            entry.value(u"readstatus"),
            carriedNamesIn(entry, u"keywords", u"lecterntags"),
            carriedNamesIn(entry, u"groups", u"lecternlists"),
            textOfOurLatex(note.isEmpty() ? entry.value(u"annotation") : note)};
}

model::Facts bibtexFacts(const BibtexEntry &entry) {
    model::Facts facts;
    facts.title.raw = bibtexTitleOf(entry);
    const QString abstract = entry.value(u"abstract");
    facts.abstract.raw =
        isOurs(entry) ? proseOfOurLatex(abstract).trimmed() : bibtexProseText(abstract);
    facts.authors = bibtexNames(entry.value(u"author"));
    if (facts.authors.isEmpty()) facts.authors = bibtexNames(entry.value(u"editor"));
    facts.identifiers.doi = bibtexVerbatimText(entry.value(u"doi")).trimmed();
    addBibtexEprint(facts, entry);
    addAddress(facts, addressIn(entry.value(u"url")));
    addBibtexVenues(facts, entry);
    addAddress(facts, addressIn(entry.value(u"howpublished")));
    addBibtexNote(facts, entry.value(u"note"));
    addBibtexDates(facts, entry);
    return facts;
}

} // namespace lectern::digest
