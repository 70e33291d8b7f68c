// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/papers.h"
#include "tests/exchange/whole_export.h"

#include <gtest/gtest.h>

using namespace lectern;
using exchange::Format;

namespace {

TEST(Ris, WritesTheFamilyBeforeTheGivenName) {
    model::Paper paper = tests::titleOnly(QStringLiteral("Alone"));
    paper.facts.authors = {
        QStringLiteral("Ada Lovelace"),           QStringLiteral("Ludwig van Beethoven"),
        QStringLiteral("Martin Luther King Jr."), QStringLiteral("Núñez, José"),
        QStringLiteral("ATLAS Collaboration"),    QStringLiteral("Plato")};
    const QByteArray document = tests::documentOf(Format::Ris, QList{paper});
    EXPECT_TRUE(document.contains("\nAU  - Lovelace, Ada\n"
                                  "AU  - van Beethoven, Ludwig\n"
                                  "AU  - King, Martin Luther, Jr.\n"
                                  "AU  - Núñez, José\n"
                                  "AU  - ATLAS Collaboration\n"
                                  "AU  - Plato\n"))
        << document.constData();
}

} // namespace
