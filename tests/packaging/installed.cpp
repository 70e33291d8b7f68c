// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/installed.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

QStringList optionsIn(const QByteArray &help) {
    static const QRegularExpression option(QStringLiteral("^  (--[a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    QStringList options;
    auto found = option.globalMatch(QString::fromUtf8(help));
    while (found.hasNext())
        options.append(found.next().captured(1));
    return options;
}

} // namespace

Installed::Installed() {
    const OutsideAnswer answer =
        ask(QStringLiteral(LECTERN_CMAKE),
            {QStringLiteral("--install"), QStringLiteral(LECTERN_BUILD_TREE),
             QStringLiteral("--prefix"), m_folder.path()});
    EXPECT_EQ(answer.exit, 0) << answer.err.constData();
}

QByteArray Installed::read(const QString &place) const {
    QFile file(path(place));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(place);
    return file.readAll();
}

QList<ToldCommand> toldCommands() {
    static const QRegularExpression line(QStringLiteral("^  ([a-z-]+)   "),
                                         QRegularExpression::MultilineOption);
    QList<ToldCommand> told;
    auto found = line.globalMatch(QString::fromUtf8(runLectern({QStringLiteral("--help")}).out));
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        if (name.startsWith(QLatin1Char('-'))) continue;
        const OutsideAnswer help = runLectern({name, QStringLiteral("--help")});
        EXPECT_EQ(help.exit, 0) << qPrintable(name);
        told.append({name, optionsIn(help.out)});
    }
    EXPECT_GE(told.size(), 27);
    return told;
}

OutsideAnswer runLectern(const QStringList &arguments) {
    return ask(QStringLiteral(LECTERN_PROGRAM), arguments);
}

} // namespace lectern::tests
