// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

namespace lectern::tests {

QStringList words(const char *text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList Answer::lines() const {
    QStringList lines = QString::fromUtf8(out).split(QLatin1Char('\n'));
    if (lines.last().isEmpty()) lines.removeLast();
    return lines;
}

QJsonObject Answer::json() const {
    return QJsonDocument::fromJson(out).object();
}

QList<QJsonObject> Answer::jsonLines() const {
    QList<QJsonObject> objects;
    for (const QString &line : lines())
        objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return objects;
}

bool Answer::saysOneSentence() const {
    return err.startsWith("lectern: ") && err.endsWith(".\n") && err.count('\n') == 1;
}

QString program() {
    return QStringLiteral(LECTERN_PROGRAM);
}

Desk::Desk() {
    const QProcessEnvironment here = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
        if (here.contains(QLatin1String(name)))
            m_environment.insert(QLatin1String(name), here.value(QLatin1String(name)));
    setEnvironment(QStringLiteral("HOME"), m_folder.path());
    setEnvironment(QStringLiteral("TZ"), QStringLiteral("UTC"));
    setEnvironment(QStringLiteral("LECTERN_LIBRARY"), libraryPath());
}

Answer Desk::lectern(const QStringList &arguments, const QByteArray &input) const {
    return through(program(), arguments, input);
}

Answer Desk::through(const QString &other, const QStringList &arguments,
                     const QByteArray &input) const {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(other, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended =
        process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void Desk::setEnvironment(const QString &name, const QString &value) {
    m_environment.insert(name, value);
}

QString Desk::path(const QString &name) const {
    return m_folder.filePath(name);
}

QString Desk::write(const QString &name, const QByteArray &bytes) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray Desk::read(const QString &name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Desk::import(const QStringList &titles) const {
    const Answer run = lectern({QStringLiteral("import"), QStringLiteral("-")}, capture(titles));
    ASSERT_EQ(run.exit, 0) << run.err.constData();
}

QByteArray capture(const QStringList &titles) {
    QStringList blocks = {QStringLiteral("new"),
                          QStringLiteral("Get trending papers in your email inbox!"),
                          QStringLiteral("Subscribe"),
                          QStringLiteral("Daily Papers"),
                          QStringLiteral("byAK and the research community"),
                          QStringLiteral("Aug 20")};
    for (const QString &title : titles)
        blocks << title << abstractOf(title);
    return blocks.join(QStringLiteral("\n\n")).toUtf8();
}

QString abstractOf(const QString &title) {
    return title +
           QStringLiteral(
               " is the subject of this study. We ask what it takes, measure it on nine tasks "
               "with three seeds each, and find that most of the gain comes from one simple "
               "change, which costs nothing at run time. An ablation shows where it fails, and "
               "we say what remains open for those who would like to build upon the method.");
}

} // namespace lectern::tests
