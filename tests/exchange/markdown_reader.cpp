// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/markdown_reader.h"

#include <QRegularExpression>

namespace lectern::tests {

namespace {

bool startsABlock(const QString &line) {
    static const QRegularExpression block(QStringLiteral(
        "\\A(?: {4}|\\t| {0,3}(?:#{1,6}(?: |\\z)|>|[-+*](?: |\\z)|[0-9]{1,9}[.)](?: |\\z)|"
        "(?:=+|-+) *\\z|(?:- *){3,}\\z|```|~~~|<|\\|))"));
    return block.match(line).hasMatch();
}

} // namespace

std::optional<QString> plainTextWithin(const QString &markdown) {
    static const QRegularExpression reference(
        QStringLiteral("\\G&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]*));"));
    static const QString inlineStarts = QStringLiteral("`*_[]<~|$");
    static const QString punctuation = QStringLiteral("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
    QString text;
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const QChar character = markdown.at(i);
        const bool escape = character == QLatin1Char('\\') && i + 1 < markdown.size() &&
                            punctuation.contains(markdown.at(i + 1));
        if (escape) {
            text += markdown.at(++i);
            continue;
        }
        if (inlineStarts.contains(character)) return std::nullopt;
        const auto match = reference.match(markdown, i);
        if (!match.hasMatch()) {
            text += character;
            continue;
        }
        if (!match.hasCaptured(2)) return std::nullopt; // we write hexadecimal ones only
        text += QChar(static_cast<char16_t>(match.captured(2).toUShort(nullptr, 16)));
        i = match.capturedEnd() - 1;
    }
    return text;
}

std::optional<QString> plainTextOfLine(const QString &line) {
    if (startsABlock(line) || line.endsWith(QLatin1String("  "))) return std::nullopt;
    return plainTextWithin(line);
}

} // namespace lectern::tests
