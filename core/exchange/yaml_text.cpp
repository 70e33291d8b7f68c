// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/yaml_text.h"

#include "core/exchange/plain_text.h"

#include <QRegularExpression>

namespace lectern::exchange {

QString yamlText(const QString &text) {
    QString quoted = QStringLiteral("\"");
    for (const QChar character : oneLine(text)) {
        if (isControl(character) || isHiddenControl(character))
            quoted += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
        else if (character == QLatin1Char('"') || character == QLatin1Char('\\'))
            quoted += QLatin1Char('\\') + QString(character);
        else
            quoted += character;
    }
    return quoted + QLatin1Char('"');
}

QString obsidianTag(const QString &name) {
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{M}\\p{N}_/-]+"));
    static const QRegularExpression digits(QStringLiteral("\\A[\\p{N}/-]*\\z"));
    QString tag = name.simplified();
    tag.replace(others, QStringLiteral("-"));
    return digits.match(tag).hasMatch() ? QLatin1Char('_') + tag : tag;
}

QString wikiTarget(const QString &name) {
    static const QRegularExpression ends(QStringLiteral("[\\[\\]|#^:\\\\/%<>]+"));
    QString target = oneLine(name);
    target.removeIf([](QChar character) { return isHiddenControl(character); });
    return target.replace(ends, QStringLiteral(" ")).simplified();
}

} // namespace lectern::exchange
