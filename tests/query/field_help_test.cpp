// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/begun.h"
#include "core/query/colouring.h"
#include "core/query/describe.h"
#include "core/query/field_help.h"
#include "core/query/query.h"

#include <gtest/gtest.h>

using namespace lectern;

namespace {

// Whether all of it is a clause to the parser, and of the field.
bool asksBy(const QString &field, const QString &example) {
    const auto colours = query::coloursOf(example);
    return !colours.isEmpty() && colours.constFirst().kind == query::Coloured::Kind::Field &&
           example.left(colours.constFirst().end) == field + u':';
}

void expectUnderstood(const QString &example) {
    const query::Query read = query::parse(example);
    EXPECT_TRUE(read.hints.isEmpty()) << example.toStdString();
    EXPECT_FALSE(read.impossible) << example.toStdString();
    EXPECT_FALSE(read.empty && read.sort == query::Sort() && !read.limit) << example.toStdString();
}

TEST(FieldHelp, TellsOfEveryFieldOnceByAnExampleOfItsOwn) {
    QStringList told;
    for (const query::FieldHelp &help : query::fieldHelp()) {
        told += help.field;
        expectUnderstood(help.example);
        EXPECT_TRUE(asksBy(help.field, help.example)) << help.example.toStdString();
        for (const QString &further : help.further) {
            expectUnderstood(further);
            EXPECT_TRUE(asksBy(help.field, further)) << further.toStdString();
        }
    }
    QStringList all = query::fieldNames();
    told.sort();
    all.sort();
    EXPECT_EQ(told, all);
}

TEST(FieldHelp, TellsOfEveryNameThatMayStandBehindAField) {
    for (const query::FieldHelp &help : query::fieldHelp()) {
        if (help.further.isEmpty()) continue;
        for (const QString &name : query::wordsOfField(help.field)) {
            const QString clause = help.field + u':' + name;
            const bool alone = query::parse(clause).hints.isEmpty();
            EXPECT_EQ(clause == help.example || help.further.contains(clause), alone)
                << clause.toStdString();
        }
    }
}

TEST(FieldHelp, CanBeSaidInWords) {
    const QDate today(2026, 11, 27);
    QStringList examples = query::wordExamples();
    for (const query::FieldHelp &help : query::fieldHelp())
        if (help.topic != query::FieldTopic::Order) examples += help.example;
    for (const QString &example : examples) {
        expectUnderstood(example);
        EXPECT_FALSE(query::inWords(query::parse(example).root, today).isEmpty())
            << example.toStdString();
    }
}

} // namespace
