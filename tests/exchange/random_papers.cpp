// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/random_papers.h"

#include "core/exchange/plain_text.h"
#include "tests/exchange/papers.h"

namespace lectern::tests {

namespace {

constexpr qint64 someInstant = 1795425164000; // 2026-11-23T09:12:44Z

} // namespace

QList<model::Paper> RandomPapers::next(int most) {
    QList<model::Paper> papers;
    const int count = m_random.bounded(1, most + 1);
    for (int i = 0; i < count; ++i)
        papers += paper(++m_number);
    return papers;
}

model::Paper RandomPapers::paper(int number) {
    model::Paper paper;
    paper.id = model::PaperId(number);
    paper.uuid = uuidOf(number % 60000);
    paper.added = {someInstant, 60};
    addFacts(paper.facts, number);
    addReader(paper);
    return paper;
}

void RandomPapers::addFacts(model::Facts &facts, int number) {
    const QString title = m_hostile.next() + QStringLiteral(" paper %1").arg(number);
    facts.title = {title, exchange::oneLine(title)};
    if (!chance(4)) facts.abstract.raw = facts.abstract.tidy = m_hostile.next();
    for (int i = m_random.bounded(4); i > 0; --i)
        facts.authors += exchange::oneLine(m_hostile.next() + QStringLiteral(" Name"));
    if (!chance(3))
        facts.identifiers.arxiv = QStringLiteral("24%1.%2")
                                      .arg(1 + number % 12, 2, 10, QLatin1Char('0'))
                                      .arg(10000 + number % 90000);
    if (chance(3)) facts.identifiers.doi = QStringLiteral("10.1000/x.%1").arg(number);
    if (chance(2)) facts.url = QStringLiteral("https://example.org/p?n=%1&x=_{").arg(number);
    if (chance(3)) facts.venue = exchange::oneLine(m_hostile.next() + QStringLiteral(" Venue"));
    if (!chance(4))
        facts.published = QStringLiteral("2024-0%1-1%2").arg(1 + number % 9).arg(number % 9);
    if (chance(2)) facts.categories = {QStringLiteral("cs.CV"), QStringLiteral("stat.ML")};
    if (chance(3)) facts.links = {{model::LinkKind::Code, QStringLiteral("https://a.b/c_d")}};
}

QString RandomPapers::name() {
    QString name = exchange::oneLine(m_hostile.next() + QStringLiteral(" x"));
    name.removeIf([](QChar c) {
        return exchange::isControl(c) || exchange::isHiddenControl(c) ||
               QStringLiteral("\",;/\uFFFD").contains(c);
    });
    return name.simplified();
}

model::Highlight RandomPapers::highlight(const QString &text) {
    const QList<uint> points = text.toUcs4();
    model::Highlight highlight;
    highlight.uuid = uuidOf(m_random.bounded(1, 60000));
    highlight.meaning = static_cast<model::Meaning>(m_random.bounded(5));
    highlight.start = m_random.bounded(static_cast<int>(points.size()));
    highlight.end = m_random.bounded(static_cast<int>(highlight.start) + 1,
                                     static_cast<int>(points.size()) + 1);
    highlight.quote =
        QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + highlight.start,
                          highlight.end - highlight.start);
    if (chance(2)) highlight.comment = m_hostile.next();
    return highlight;
}

void RandomPapers::addReader(model::Paper &paper) {
    paper.decision.state = static_cast<model::DecisionState>(m_random.bounded(4));
    if (paper.decision.state != model::DecisionState::Undecided)
        paper.decision.decided = base::Instant{someInstant, 60};
    if (paper.decision.state == model::DecisionState::Later && chance(2))
        paper.decision.until = QDate(2031, 2, 3);
    paper.progress = static_cast<model::ReadingProgress>(m_random.bounded(3));
    for (int i = m_random.bounded(3); i > 0; --i)
        paper.tags += model::Tag{model::TagId(i), name(), 0, std::nullopt, 1};
    if (chance(3)) {
        paper.lists = {name()};
        paper.places = {{paper.lists.constFirst(), QStringLiteral("m"), QString()}};
    }
    if (chance(3)) {
        const QString value = exchange::oneLine(m_hostile.next() + QStringLiteral(" venue"));
        paper.corrections = {{QStringLiteral("venue"),
                              {value},
                              model::factNamed(paper.facts, QStringLiteral("venue"))}};
        paper.facts.venue = value;
    }
    if (chance(3)) {
        const QString older = exchange::printable(m_hostile.next() + QStringLiteral(" once"));
        paper.olderTexts = {{model::TextField::Abstract, {older, older}, 1, {}}};
    }
    if (chance(2)) paper.note = {m_hostile.next(), base::Instant{someInstant, 60}};
    if (!paper.facts.abstract.tidy.isEmpty() && chance(2))
        paper.highlights = {highlight(paper.facts.abstract.tidy)};
}

} // namespace lectern::tests
