// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/rich_text.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace lectern::digest {

namespace {

QRegularExpression tagForm(const char *names) {
    return QRegularExpression(QStringLiteral("</?(?:jats:)?(?:") + QLatin1String(names) +
                                  QStringLiteral(")(?:\\s[^<>]{0,200})?/?>"),
                              QRegularExpression::CaseInsensitiveOption);
}

QRegularExpression scriptForm(const char *name) {
    return QRegularExpression(
        QStringLiteral("<(?:jats:)?%1(?:\\s[^<>]{0,200})?>([^<>]{1,80})</(?:jats:)?%1>")
            .arg(QLatin1String(name)),
        QRegularExpression::CaseInsensitiveOption);
}

void removeTags(QString &text) {
    static const QRegularExpression heading(
        QStringLiteral("\\A\\s*<jats:title>\\s*abstract\\s*</jats:title>"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression blocks = tagForm("p|br|div|sec|title");
    static const QRegularExpression words =
        tagForm("i|b|u|em|strong|italic|bold|sub|sup|sc|scp|span");
    text.remove(heading);
    text.replace(blocks, QStringLiteral("\n\n"));
    text.remove(words);
}

} // namespace

QString withTexScripts(const QString &html) {
    static const QRegularExpression raised = scriptForm("sup");
    static const QRegularExpression lowered = scriptForm("sub");
    if (!html.contains(u'<')) return html;
    QString text = html;
    text.replace(raised, QStringLiteral("^{\\1}"));
    text.replace(lowered, QStringLiteral("_{\\1}"));
    return text;
}

QString withoutRichText(const QString &text) {
    if (!text.contains(u'<') && !text.contains(u'&')) return text;
    QString plain = withTexScripts(text);
    if (plain.contains(QLatin1String("</"))) removeTags(plain);
    constexpr std::array<std::pair<const char *, char16_t>, 5> entities = {
        {{"&lt;", u'<'}, {"&gt;", u'>'}, {"&quot;", u'"'}, {"&#39;", u'\''}, {"&amp;", u'&'}}};
    for (const auto &[entity, character] : entities) // the last may uncover what is no entity
        plain.replace(QLatin1String(entity), QString(QChar(character)));
    return plain.trimmed();
}

} // namespace lectern::digest
