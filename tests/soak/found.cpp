// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/found.h"

#include "tests/support/test_library.h"

#include <QRegularExpression>

namespace lectern::tests {

namespace {

int numberOf(const model::Paper &paper) {
    static const QRegularExpression number(QStringLiteral("Number (\\d+) on"));
    return number.match(paper.facts.title.tidy).captured(1).toInt();
}

BelievedPaper believedOf(const model::Paper &paper) {
    BelievedPaper believed{model::toText(paper.decision.state),
                           model::toText(paper.progress),
                           paper.note.text,
                           paper.facts.venue,
                           {},
                           {}};
    for (const model::Highlight &mark : paper.highlights)
        believed.highlights.insert(mark.quote, model::toText(mark.meaning) + QStringLiteral(": ") +
                                                   mark.comment +
                                                   QLatin1String(mark.orphan ? "!" : ""));
    for (const model::Tag &tag : paper.tags)
        believed.tags.insert(tag.name);
    return believed;
}

BelievedList believedOf(library::Library &library, const QString &name,
                        const QHash<model::PaperId, int> &numbers) {
    BelievedList list{name, {}, {}};
    const auto papers = must(await(library.listed(name))).papers.ids;
    for (const model::ListEntry &entry : must(await(library.listEntries(name, papers)))) {
        list.papers.append(numbers.value(entry.paper));
        if (!entry.comment.isEmpty()) list.comments.insert(list.papers.constLast(), entry.comment);
    }
    return list;
}

// What is counted is what is there.
void expectCounts(const library::Sidebar &sidebar, const Believed &found) {
    QHash<QString, qint64> decisions;
    QHash<QString, qint64> tags;
    for (const BelievedPaper &paper : found.papers) {
        ++decisions[paper.decision];
        for (const QString &tag : paper.tags)
            ++tags[tag];
    }
    const bool right = sidebar.undecided == decisions[QStringLiteral("undecided")] &&
                       sidebar.kept == decisions[QStringLiteral("kept")] &&
                       sidebar.later == decisions[QStringLiteral("later")] &&
                       sidebar.skipped == decisions[QStringLiteral("skipped")];
    if (!right) throw std::runtime_error("the decisions are counted wrongly");
    for (const model::Tag &tag : sidebar.tags)
        if (tag.papers != tags[tag.name])
            throw std::runtime_error("papers of a tag are counted wrongly: " +
                                     tag.name.toStdString());
}

} // namespace

Believed foundIn(library::Library &library, QHash<int, model::PaperId> &ids) {
    Believed found;
    QHash<model::PaperId, int> numbers;
    ids.clear();
    const auto all = must(await(library.papers(QStringLiteral("*")))).ids;
    for (const model::Paper &paper : must(await(library.details(all)))) {
        const int number = numberOf(paper);
        ids.insert(number, paper.id);
        numbers.insert(paper.id, number);
        found.papers.insert(number, believedOf(paper));
    }
    for (const model::ReadingList &list : must(await(library.lists())))
        found.lists.append(believedOf(library, list.name, numbers));
    const library::Sidebar sidebar = must(await(library.sidebar()));
    for (const model::SavedFilter &filter : sidebar.filters)
        found.filters.insert(filter.name, filter.query);
    for (const model::Tag &tag : sidebar.tags)
        found.tags.insert(tag.name);
    expectCounts(sidebar, found);
    return found;
}

} // namespace lectern::tests
