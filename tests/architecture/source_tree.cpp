// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace lectern::tests {

namespace {

// A raw string, a string, a character, a line comment, a block comment.
const QRegularExpression &notCode() {
    static const QRegularExpression pattern(
        QStringLiteral(
            R"re(R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])*')re"
            R"re(|//[^\n]*|/\*.*?\*/)re"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

QString blanked(const QString &text) {
    QString blank(text.size(), QLatin1Char(' '));
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text.at(i) == QLatin1Char('\n')) blank[i] = text.at(i);
    return blank;
}

} // namespace

QString SourceFile::folder() const {
    return path.section(QLatin1Char('/'), 0, -2);
}

QString SourceFile::name() const {
    return path.section(QLatin1Char('/'), -1);
}

QList<SourceFile> sourcesOf(const QString &root, const QStringList &folders) {
    const QDir tree(root);
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator each(tree.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (file.open(QIODevice::ReadOnly))
                files.append(
                    {tree.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

QList<Include> includesOf(const SourceFile &file) {
    static const QRegularExpression pattern(
        QStringLiteral(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re"),
        QRegularExpression::MultilineOption);
    QList<Include> includes;
    auto each = pattern.globalMatch(file.text);
    while (each.hasNext()) {
        const auto match = each.next();
        includes.append({lineAt(file.text, match.capturedStart(1)), match.captured(2),
                         match.captured(1) == QLatin1String("\"")});
    }
    return includes;
}

QString codeOf(const SourceFile &file) {
    QString code = file.text;
    auto each = notCode().globalMatch(file.text);
    while (each.hasNext()) {
        const auto match = each.next();
        code.replace(match.capturedStart(), match.capturedLength(), blanked(match.captured()));
    }
    return code;
}

QString place(const SourceFile &file, qsizetype line) {
    return file.path + QLatin1Char(':') + QString::number(line);
}

qsizetype lineAt(const QString &text, qsizetype offset) {
    return 1 + QStringView(text).left(offset).count(QLatin1Char('\n'));
}

} // namespace lectern::tests
