// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/unity_names.h"

#include <QHash>
#include <QRegularExpression>

namespace lectern::tests {

namespace {

// What is compiled into one library or program.
QString unitOf(const QString &path) {
    const bool deep =
        path.startsWith(QLatin1String("core/")) || path.startsWith(QLatin1String("tests/"));
    if (path.startsWith(QLatin1String("ui/pdf/w"))) return path.section(u'/', 0, 2);
    return path.section(u'/', 0, deep ? 1 : 0);
}

// Lines at the edge within unnamed namespaces; what continues them is indented.
struct Declaration {
    qsizetype line = 0;
    QString text;
};
QList<Declaration> declarationsOf(const SourceFile &file) {
    const QStringList code = codeOf(file).split(u'\n');
    const QStringList whole = file.text.split(u'\n');
    QList<Declaration> all;
    bool unnamed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (whole.at(i) == QLatin1String("namespace {")) unnamed = true;
        if (whole.at(i) == QLatin1String("} // namespace")) unnamed = false;
        const QString &line = code.at(i);
        if (!unnamed || line.trimmed().isEmpty()) continue;
        if (line.front() == u' ' && !all.isEmpty())
            all.last().text += u' ' + line.trimmed();
        else
            all.append({i + 1, line});
    }
    return all;
}

// "(const Theme &theme, int row = 0)" to "const Theme &,int": two functions of one name may differ.
QString typesIn(const QString &parameters) {
    static const QRegularExpression name(QStringLiteral(R"re(([\s*&>])\w+\s*(=[^,]*)?(?=,|$))re"));
    return parameters.simplified().replace(name, QStringLiteral("\\1")).remove(u' ');
}

// What must be another in each file; empty: nothing.
QString nameGiven(const QString &text) {
    static const QRegularExpression type(
        QStringLiteral(R"re(^(?:class|struct|enum class|enum) (\w+)(?!\w|\s*;))re"));
    static const QRegularExpression value(
        QStringLiteral(R"re(^(?:constexpr|const|static)\b[^(=]*?\b(\w+)(?:\[\w*\])?\s*[={])re"));
    static const QRegularExpression made(
        QStringLiteral(R"re(^constexpr [^(=]*?\b(\w+)\([^)]*\);)re"));
    static const QRegularExpression function(
        QStringLiteral(R"re(^[\w:<>,*& ]*?(?<![\w:])(\w+)\(([^()]*(?:\([^()]*\)[^()]*)*)\))re"));
    for (const QRegularExpression *one : {&type, &value, &made})
        if (const auto match = one->match(text); match.hasMatch()) return match.captured(1);
    const auto match = function.match(text);
    if (!match.hasMatch() || text.contains(QLatin1String("operator"))) return {};
    if (match.captured(1).startsWith(QLatin1String("TEST"))) return {};
    return match.captured(1) + u'(' + typesIn(match.captured(2)) + u')';
}

} // namespace

QStringList namesGivenTwice(const QList<SourceFile> &files) {
    QHash<QString, const SourceFile *> given;
    QStringList problems;
    for (const SourceFile &file : files) {
        if (!file.path.endsWith(QLatin1String(".cpp"))) continue;
        for (const Declaration &declaration : declarationsOf(file)) {
            const QString name = nameGiven(declaration.text);
            if (name.isEmpty()) continue;
            const SourceFile *&first = given[unitOf(file.path) + u' ' + name];
            if (!first) first = &file;
            if (first == &file) continue;
            problems.append(QStringLiteral("%1 gives the name %2 again, which %3 has")
                                .arg(place(file, declaration.line), name, first->path));
        }
    }
    return problems;
}

} // namespace lectern::tests
