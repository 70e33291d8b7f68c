// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/bibtex_reader.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace lectern::tests {

namespace {

// The index behind the brace that closes the one at `open`; -1 when there is none.
qsizetype behindGroup(const QString &text, qsizetype open) {
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('{')) ++depth;
        if (text.at(i) == QLatin1Char('}') && --depth == 0) return i + 1;
    }
    return -1;
}

std::optional<BibtexEntry> readEntry(const QString &type, const QString &body) {
    static const QRegularExpression field(
        QStringLiteral("\\G,\\s*([a-z]+)\\s*=\\s*(?:([a-z]+)(?=\\s*,)|(?=\\{))"));
    static const QRegularExpression forbidden(QStringLiteral("[\\s\"#%'(),={}\\\\~]"));
    BibtexEntry entry{type, body.section(QLatin1Char(','), 0, 0), {}};
    if (entry.key.isEmpty() || forbidden.match(entry.key).hasMatch()) return std::nullopt;
    qsizetype at = entry.key.size();
    for (auto match = field.match(body, at); match.hasMatch(); match = field.match(body, at)) {
        const bool macro = match.capturedLength(2) > 0;
        at = macro ? match.capturedEnd() : behindGroup(body, match.capturedEnd());
        if (at < 0 || entry.fields.contains(match.captured(1))) return std::nullopt;
        const qsizetype start = match.capturedEnd() + 1;
        entry.fields.insert(match.captured(1),
                            macro ? match.captured(2) : body.mid(start, at - 1 - start));
    }
    if (!body.mid(at).trimmed().isEmpty()) return std::nullopt;
    return entry;
}

// The text of the macro or escape at `at`, which moves behind it; nothing for one we do not know.
std::optional<QString> expanded(const QString &latex, qsizetype &at) {
    static const QRegularExpression macro(QStringLiteral("\\G\\\\([A-Za-z]+)"));
    static const QHash<QString, QString> shown = {
        {QStringLiteral("textbackslash"), QStringLiteral("\\")},
        {QStringLiteral("textasciitilde"), QStringLiteral("~")},
        {QStringLiteral("textasciicircum"), QStringLiteral("^")},
        {QStringLiteral("textless"), QStringLiteral("<")},
        {QStringLiteral("textgreater"), QStringLiteral(">")}};
    const auto match = macro.match(latex, at);
    if (!match.hasMatch()) { // an escaped character
        if (at + 1 >= latex.size() || !QStringLiteral("&%$#_{}").contains(latex.at(at + 1)))
            return std::nullopt;
        at += 2;
        return QString(latex.at(at - 1));
    }
    at = match.capturedEnd();
    if (match.captured(1) == QLatin1String("vphantom")) {
        at = latex.indexOf(QLatin1Char('}'), at + 3) + 1; // {\{} or {\}}
        return QString();
    }
    if (!shown.contains(match.captured(1)) || latex.mid(at, 1) != QLatin1String("}"))
        return std::nullopt;
    return shown.value(match.captured(1));
}

} // namespace

std::optional<QList<BibtexEntry>> readBibtex(const QByteArray &document) {
    static const QRegularExpression start(QStringLiteral("@([A-Za-z]+)\\{"));
    const QString text = QString::fromUtf8(document);
    QList<BibtexEntry> entries;
    qsizetype at = 0;
    for (auto match = start.match(text); match.hasMatch(); match = start.match(text, at)) {
        at = behindGroup(text, match.capturedEnd() - 1);
        if (at < 0) return std::nullopt;
        if (match.captured(1) == QLatin1String("comment")) continue;
        const QString body = text.mid(match.capturedEnd(), at - 1 - match.capturedEnd());
        const auto entry = readEntry(match.captured(1), body);
        if (!entry) return std::nullopt;
        entries.append(*entry);
    }
    return entries;
}

std::optional<QString> shownByLatex(const QString &field) {
    QString text;
    for (qsizetype i = 0; i < field.size();) {
        const QChar character = field.at(i);
        if (character == QLatin1Char('\\')) {
            const auto shown = expanded(field, i);
            if (!shown) return std::nullopt;
            text += *shown;
            continue;
        }
        if (QStringLiteral("&%$#_~^").contains(character)) return std::nullopt;
        const bool brace = character == QLatin1Char('{') || character == QLatin1Char('}');
        if (!brace) text += character;
        ++i;
    }
    return text;
}

QStringList namesOf(const QString &field) {
    QStringList names = {QString()};
    int depth = 0;
    for (qsizetype i = 0; i < field.size(); ++i) {
        if (field.at(i) == QLatin1Char('{')) ++depth;
        if (field.at(i) == QLatin1Char('}')) --depth;
        if (depth == 0 && field.mid(i, 5) == QLatin1String(" and ")) {
            names += QString();
            i += 4;
            continue;
        }
        names.last() += field.at(i);
    }
    return names;
}

} // namespace lectern::tests
