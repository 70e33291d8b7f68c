// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/copy_text.h"

#include "core/exchange/bibtex.h"
#include "core/exchange/citation_key.h"
#include "core/exchange/html_text.h"
#include "core/exchange/markdown_paper.h"
#include "core/exchange/markdown_text.h"
#include "core/exchange/paper_words.h"
#include "core/exchange/plain_text.h"

namespace lectern::exchange {

namespace {

QString plainReference(const model::Facts &facts) {
    QStringList parts;
    const auto add = [&parts](const QString &part) {
        if (const QString one = oneLine(part); !one.isEmpty()) parts += one;
    };
    add(facts.authors.join(QStringLiteral(", ")));
    add(facts.title.tidy);
    QStringList where = {oneLine(facts.venue), publicationYear(facts)};
    where.removeAll(QString());
    add(where.join(QStringLiteral(", ")));
    add(pageOf(facts));
    return parts.join(QStringLiteral(". "));
}

QString copiedOne(CopyForm form, const ExportedPaper &exported) {
    const model::Facts &facts = exported.paper.facts;
    switch (form) {
    case CopyForm::Bibtex:
        return QString::fromUtf8(bibtexEntry(exported));
    case CopyForm::Key:
        return exported.key;
    case CopyForm::MarkdownLink:
        return markdownLink(facts.title.tidy, pageOf(facts));
    case CopyForm::Title:
        return oneLine(facts.title.tidy);
    case CopyForm::Plain:
        return plainReference(facts);
    }
    Q_UNREACHABLE();
}

} // namespace

QString copyText(CopyForm form, const QList<ExportedPaper> &papers) {
    QStringList parts;
    for (const ExportedPaper &paper : papers)
        parts += copiedOne(form, paper);
    return parts.join(form == CopyForm::Key ? QStringLiteral(", ") : QStringLiteral("\n"));
}

QString copyHtml(const QList<ExportedPaper> &papers) {
    QStringList paragraphs;
    for (const ExportedPaper &exported : papers) {
        const model::Facts &facts = exported.paper.facts;
        QString paragraph = htmlLink(facts.title.tidy, pageOf(facts));
        if (!facts.authors.isEmpty())
            paragraph +=
                QStringLiteral("<br>") + htmlText(facts.authors.join(QStringLiteral(", ")));
        paragraphs += QStringLiteral("<p>") + paragraph + QStringLiteral("</p>");
    }
    return paragraphs.join(QLatin1Char('\n'));
}

} // namespace lectern::exchange
