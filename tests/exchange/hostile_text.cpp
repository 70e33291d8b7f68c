// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/hostile_text.h"

#include <QStringList>

namespace lectern::tests {

namespace {

const QStringList &pieces() {
    static const QStringList all = {
        QStringLiteral("# "),
        QStringLiteral("- "),
        QStringLiteral("+ "),
        QStringLiteral("* "),
        QStringLiteral("> "),
        QStringLiteral("1. "),
        QStringLiteral("12) "),
        QStringLiteral("iv. "),
        QStringLiteral("(a) "),
        QStringLiteral("==="),
        QStringLiteral("---"),
        QStringLiteral("```"),
        QStringLiteral("~~~"),
        QStringLiteral("~~x~~"),
        QStringLiteral("***"),
        QStringLiteral("__init__"),
        QStringLiteral("`code`"),
        QStringLiteral("$x_1^2$"),
        QStringLiteral("[a](b)"),
        QStringLiteral("![i](/e)"),
        QStringLiteral("[^1]: "),
        QStringLiteral("[[wiki]]"),
        QStringLiteral("| a | b"),
        QStringLiteral("<b>"),
        QStringLiteral("<!--"),
        QStringLiteral("-->"),
        QStringLiteral("<!-- /lectern -->"),
        QStringLiteral("&copy;"),
        QStringLiteral("&#35;"),
        QStringLiteral("&"),
        QStringLiteral("%"),
        QStringLiteral("%%"),
        QStringLiteral("#tag"),
        QStringLiteral("_"),
        QStringLiteral("^"),
        QStringLiteral("~"),
        QStringLiteral("{"),
        QStringLiteral("}"),
        QStringLiteral("\\"),
        QStringLiteral("\\}"),
        QStringLiteral("\""),
        QStringLiteral("'"),
        QStringLiteral("@article{x,"),
        QStringLiteral(": "),
        QStringLiteral("\n"),
        QStringLiteral("\n\n"),
        QStringLiteral("\r\n"),
        QStringLiteral("\r"),
        QStringLiteral("\t"),
        QStringLiteral("    "),
        QStringLiteral("\u0001"),
        QStringLiteral("\u001b[2J"),
        QStringLiteral("\u009b"),
        QStringLiteral("\u0085"),
        QStringLiteral("\u2028"),
        QStringLiteral("\u202e"),
        QStringLiteral("\u2066"),
        QStringLiteral("\ufeff"),
        QStringLiteral("\u00a0"),
        QStringLiteral("word"),
        QStringLiteral("GPT"),
        QStringLiteral("Zürich"),
        QStringLiteral("林雨澄"),
        QStringLiteral("שלום"),
        QStringLiteral("\U0001F916"),
        QStringLiteral(" and "),
        QStringLiteral("https://a.b/c_d?e=f&lt;g#h"),
        QStringLiteral(" "),
        QStringLiteral("7"),
    };
    return all;
}

} // namespace

QString HostileText::next() {
    QString text;
    const int count = m_random.bounded(1, 13);
    for (int i = 0; i < count; ++i)
        text += pieces().at(m_random.bounded(static_cast<int>(pieces().size())));
    return text;
}

} // namespace lectern::tests
