// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_mail.h"

#include "core/digest/dates.h"
#include "core/digest/formats/hf/hf_address.h"
#include "core/digest/html_document.h"
#include "core/digest/page_reader.h"
#include "core/digest/whole_document.h"

#include <QCoreApplication>
#include <QSet>

#include <cstdlib>

namespace lectern::digest {

namespace {

// "Title (113 ▲)" in its two parts; a title may itself end in a bracket.
void takeTitleAndVotes(model::Entry &entry, const QString &text) {
    const QString trimmed = text.trimmed();
    const qsizetype bracket = trimmed.lastIndexOf(u'(');
    const QStringView votes =
        bracket < 0 ? QStringView() : QStringView(trimmed).sliced(bracket + 1).trimmed();
    entry.facts.title.raw = trimmed;
    if (!votes.endsWith(u')') || !votes.contains(u'▲')) return;
    entry.readings.upvotes = hfCount(votes.first(votes.indexOf(u'▲')));
    if (entry.readings.upvotes) entry.facts.title.raw = trimmed.first(bracket).trimmed();
}

model::Entry entryOfMailLink(const HtmlElement &link, const QString &id) {
    model::Entry entry;
    takeTitleAndVotes(entry, link.text());
    if (!entry.readings.upvotes && link.parent().tag() == u"li" &&
        link.parent().all("a").size() == 1)
        takeTitleAndVotes(entry, link.parent().text());
    entry.facts.identifiers.arxiv = id;
    entry.facts.url = hfPaperAddress(id);
    entry.line = link.line();
    return entry;
}

// The day behind "papers for today (".
std::optional<model::Day> dayOfMail(const QString &text) {
    const QString lead = QStringLiteral("for today (");
    const qsizetype begin = text.indexOf(lead);
    const qsizetype end = text.indexOf(u')', begin);
    if (begin < 0 || end < 0) return std::nullopt;
    return dayOf(QStringView(text).sliced(begin, end - begin).sliced(lead.size()));
}

// The year in which the day is nearest to that of the mail.
std::optional<model::Day> withYearOf(const model::Day &day, const model::Day &mailed) {
    constexpr qint64 halfAYear = 183;
    std::optional<model::Day> best;
    for (const int year :
         {mailed.date().year() - 1, mailed.date().year(), mailed.date().year() + 1}) {
        const auto candidate = model::Day::of(year, day.month(), day.day());
        if (candidate && std::abs(mailed.date().daysTo(candidate->date())) < halfAYear)
            best = candidate;
    }
    return best ? best : day;
}

// "Daily papers of 6 Jul 2026"
std::optional<model::Day> dayOfHfMail(const QString &text, const Envelope &envelope) {
    const qsizetype of = envelope.subject.lastIndexOf(u" of ");
    if (const auto day =
            of < 0 ? std::nullopt : dayOf(QStringView(envelope.subject).sliced(of + 4));
        day && day->hasYear())
        return day;
    const auto day = dayOfMail(text);
    if (!day) return envelope.day;
    return day->hasYear() || !envelope.day ? day : withYearOf(*day, *envelope.day);
}

// A mail that is no whole page may still end where half of a title is all there is.
base::Status refuseIfCutWithinALink(const QByteArray &bytes, const QString &name) {
    const QByteArray html = bytes.toLower();
    if (html.lastIndexOf("<a ") <= html.lastIndexOf("</a")) return {};
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate(
                          "Lectern", "“%1” ends in the middle of its HTML: it is cut short.")
                          .arg(name));
}

base::Result<Page> hfMailOf(ByteSource &source, const Envelope &envelope) {
    LECTERN_ASSIGN(const QByteArray bytes, wholeDocument(source));
    LECTERN_TRY(refuseIfCutWithinALink(bytes, source.name()));
    LECTERN_ASSIGN(const HtmlDocument document, HtmlDocument::parse(bytes, source.name()));
    Page page;
    page.facts = {QStringLiteral("hf-daily"), QStringLiteral("hf-mail"),
                  model::SourceRank::MailOrFeed,
                  dayOfHfMail(document.root().text().simplified(), envelope)};
    QSet<QString> known; // a picture before the title is a link of its own
    for (const HtmlElement &link : document.root().all("a")) {
        const QString id = hfPaperId(link.attribute("href"));
        if (id.isEmpty() || known.contains(id) || link.text().trimmed().isEmpty()) continue;
        known.insert(id);
        page.entries.append(entryOfMailLink(link, id));
    }
    return page;
}

} // namespace

bool looksLikeHfMail(const Head &head) {
    return head.bytes.contains("<a ") && head.bytes.contains("huggingface.co/papers/") &&
           head.bytes.contains("Daily Papers</") &&
           (head.bytes.contains("the selection of papers") || head.bytes.contains("▲") ||
            head.bytes.contains("Onwards and upwards"));
}

std::unique_ptr<DigestReader> readHfMail(ByteSource source, const Envelope &envelope) {
    return std::make_unique<PageReader>(
        std::move(source), [envelope](ByteSource &mail) { return hfMailOf(mail, envelope); });
}

} // namespace lectern::digest
