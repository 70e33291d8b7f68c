// SPDX-License-Identifier: GPL-3.0-or-later
// The chapter on searching: the query language by examples, each read back by the language itself.
#include "core/query/describe.h"
#include "core/query/field_help.h"
#include "core/query/query.h"
#include "ui/models/manual_chapters.h"
#include "ui/models/order_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace lectern::ui {

namespace {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

QString titleOfTopic(query::FieldTopic topic) {
    switch (topic) {
    case query::FieldTopic::Text:
        return SearchWords::tr("Words in one place");
    case query::FieldTopic::State:
        return SearchWords::tr("What a paper is and has");
    case query::FieldTopic::Days:
        return SearchWords::tr("Days");
    case query::FieldTopic::Numbers:
        return SearchWords::tr("Numbers");
    case query::FieldTopic::Place:
        return SearchWords::tr("Where it stands");
    case query::FieldTopic::Highlights:
        return SearchWords::tr("Highlights");
    case query::FieldTopic::OnePaper:
        return SearchWords::tr("One paper, and what is like it");
    case query::FieldTopic::Order:
        return SearchWords::tr("The order, and how many");
    }
    Q_UNREACHABLE();
}

QString wordsOfOrder(const query::Query &read) {
    const QString name = query::toText(read.sort);
    for (const auto &[order, words] : orderNames())
        if (!order.isEmpty() && name == order) return words;
    return read.limit ? SearchWords::tr("no more than %L1").arg(*read.limit) : name;
}

ManualPiece tried(const QString &example, const QDate &today) {
    const query::Query read = query::parse(example);
    return ManualQuery{example, read.empty ? wordsOfOrder(read) : query::inWords(read.root, today)};
}

} // namespace

ManualChapter searchChapter(const QDate &today) {
    ManualChapter chapter{SearchWords::tr("Search"), Icon::Search, {}};
    chapter.pieces += ManualSentences{
        SearchWords::tr("{list.search} searches titles, abstracts, authors, notes and highlights "
                        "while you type. All words must occur; the one you are at may go on, and "
                        "a blank ends it. Capitals and accents do not matter. Click an example to "
                        "try it.")};
    for (const QString &example : query::wordExamples())
        chapter.pieces += tried(example, today);
    chapter.pieces += ManualSentences{
        SearchWords::tr("What is no clause is text, so nothing has to be escaped: `C++` and "
                        "`Attention: is all` are words. A comma is any of, a minus in front is "
                        "without, `..` between two days or numbers is from the one to the other.")};
    std::optional<query::FieldTopic> topic;
    for (const query::FieldHelp &help : query::fieldHelp()) {
        if (topic != help.topic) chapter.pieces += ManualHeading{titleOfTopic(help.topic)};
        topic = help.topic;
        chapter.pieces += tried(help.example, today);
        if (!help.further.isEmpty()) chapter.pieces += ManualQueries{help.further};
    }
    return chapter;
}

} // namespace lectern::ui
