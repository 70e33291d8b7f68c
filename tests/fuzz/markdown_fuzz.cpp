// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign text on its way into Markdown and HTML: no tag of its own, no line of its own making.
#include "core/exchange/html_text.h"
#include "core/exchange/markdown_text.h"
#include "tests/fuzz/target.h"

namespace lectern::fuzz {

QList<QByteArray> seeds() {
    return {"<script>alert(1)</script> & \"quotes\" 'too'",
            "![a](/dev/zero) [x](javascript:alert(1)) `code` **bold** # no heading",
            "<!-- lectern:paper 1 2 -->\n--- \n* item\n1. item\n\n    code\n| a | b |"};
}

} // namespace lectern::fuzz

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    using lectern::fuzz::mustBe;
    namespace exchange = lectern::exchange;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const QString html = exchange::htmlText(text);
    mustBe(!html.contains(u'<') && !html.contains(u'"'), "HTML of a stranger");
    for (const QString &paragraph : exchange::htmlParagraphs(text, {}))
        mustBe(!paragraph.contains(QStringLiteral("<script")), "a script of a stranger");
    mustBe(!exchange::markdownInline(text).contains(u'\n'), "a line of a stranger");
    for (const QString &line : exchange::markdownLines(text))
        mustBe(!line.startsWith(QStringLiteral("<!--")), "a mark of a stranger");
    return 0;
}
