// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace lectern::tests {

// What a program that we did not write made of its input. A test that needs one that is not here is
// skipped and says so.
struct OutsideAnswer {
    int exit = -1; // -1: it did not start, or did not end by itself within two minutes
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};
[[nodiscard]] bool isHere(const QString &program);
[[nodiscard]] OutsideAnswer ask(const QString &program, const QStringList &arguments,
                                const QByteArray &input = {});

} // namespace lectern::tests

#define LECTERN_NEEDS(program)                                                                     \
    if (!lectern::tests::isHere(QStringLiteral(program)))                                          \
    GTEST_SKIP() << program " is not here: packaging/setup test installs it"
