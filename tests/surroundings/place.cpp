// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/surroundings/place.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lectern::tests {

Place::Place() {
    m_desk.import({QStringLiteral("Sparse attention for everyone at home"),
                   QStringLiteral("Learning to grasp with two soft fingers")});
    m_desk.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
}

Answer Place::asNobody(const QStringList &arguments) {
    if (geteuid() != 0) return m_desk.lectern(arguments);
    return m_desk.through(QStringLiteral("setpriv"),
                          words("--reuid=65534 --regid=65534 --clear-groups") +
                              QStringList{program()} + arguments);
}

bool Place::showsWindow(bool nobody, const QStringList &more) {
    static int number = 0;
    QTemporaryDir folder;
    EXPECT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0777), 0);
    const QString picture = folder.filePath(QStringLiteral("window-%1.png").arg(++number));
    const QStringList arguments = QStringList{QStringLiteral("--picture"), picture} + more;
    const Answer run = nobody ? asNobody(arguments) : m_desk.lectern(arguments);
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    return QFileInfo(picture).size() > 1000;
}

void Place::setMode(const QString &name, unsigned mode) {
    EXPECT_EQ(::chmod(QFile::encodeName(m_desk.path(name)).constData(), mode), 0);
}

} // namespace lectern::tests
