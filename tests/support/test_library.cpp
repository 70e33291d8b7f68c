// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

#include "core/exchange/paper_json.h"

namespace lectern::tests {

namespace {

// With the order of its papers and their comments.
QByteArray listIn(library::Library &library, const model::ReadingList &list) {
    QByteArray text = "\nlist " + list.name.toUtf8() + " | " + list.description.toUtf8() + " | " +
                      QByteArray::number(list.budget.value_or(0)) + " |";
    const auto papers = must(await(library.listed(list.name))).papers.ids;
    for (const model::ListEntry &entry : must(await(library.listEntries(list.name, papers))))
        text += ' ' + QByteArray::number(entry.paper.value()) + ':' + entry.comment.toUtf8();
    return text;
}

} // namespace

void TestLibrary::reopen() {
    m_library.reset();
    library::OpenOptions options;
    options.path = path();
    options.clock = &m_clock;
    m_library = std::make_unique<library::Library>(options);
    must(await(m_library->open()));
}

model::FileReport TestLibrary::importText(const QByteArray &text, const QString &name) {
    library::ImportRequest request;
    request.bytes = text;
    request.name = name;
    return must(await(m_library->import(request))).files.constFirst();
}

QList<model::PaperId> TestLibrary::ids(const QString &query) {
    return must(await(m_library->papers(query))).ids;
}

model::Paper TestLibrary::paper(model::PaperId id) {
    return must(await(m_library->details({id}))).constFirst();
}

QByteArray everythingIn(library::Library &library) {
    QByteArray text;
    for (const model::Paper &one :
         must(await(library.details(must(await(library.papers(QStringLiteral("*")))).ids))))
        text += exchange::toJsonLine(one) + '\n';
    const library::Sidebar sidebar = must(await(library.sidebar()));
    for (const qint64 count : {sidebar.undecided, sidebar.later, sidebar.kept, sidebar.skipped})
        text += QByteArray::number(count) + ' ';
    for (const model::Digest &digest : sidebar.digests)
        text += "\ndigest " + digest.fileName.toUtf8() + ' ' + QByteArray::number(digest.papers);
    for (const model::Tag &tag : sidebar.tags)
        text += "\ntag " + tag.name.toUtf8() + ' ' + QByteArray::number(tag.papers) + ' ' +
                QByteArray::number(tag.colour);
    for (const model::ReadingList &list : must(await(library.lists())))
        text += listIn(library, list);
    for (const model::SavedFilter &filter : sidebar.filters)
        text += "\nfilter " + filter.name.toUtf8() + " | " + filter.query.toUtf8() + " | " +
                filter.sort.toUtf8() + " | " + filter.icon.toUtf8() + (filter.counted ? " #" : "");
    return text;
}

QByteArray inventedDigest(int count, int first) {
    QByteArray text =
        "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nDaily Papers\n\n"
        "byAK and the research community\n\nNov 23";
    for (int i = first; i < first + count; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "\n\nInvented Paper Number " + number + " on the Habits of Lighthouses";
        text += "\n\nWe watch lighthouse " + number + " for a year.";
        for (int word = 0; word < 24; ++word)
            text += " The beam of night " + QByteArray::number((i * 31 + word * 7) % 977) +
                    " was steady.";
    }
    return text;
}

} // namespace lectern::tests
