// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_words.h"

#include "ui/models/put_together.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace lectern::ui {

namespace {

class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

QString counted(const char *words, qint64 count) {
    return QCoreApplication::translate("Lectern", words, nullptr, static_cast<int>(count));
}

} // namespace

QString formatTitle(exchange::Format format) {
    using exchange::Format;
    switch (format) {
    case Format::Markdown:
        return QStringLiteral("Markdown");
    case Format::MarkdownFolder:
        return ExportWords::tr("Markdown, a note each");
    case Format::Org:
        return QStringLiteral("Org");
    case Format::Html:
        return QStringLiteral("HTML");
    case Format::Pdf:
        return QStringLiteral("PDF");
    case Format::Bibtex:
        return QStringLiteral("BibTeX");
    case Format::Biblatex:
        return QStringLiteral("BibLaTeX");
    case Format::Ris:
        return QStringLiteral("RIS");
    case Format::CslJson:
        return QStringLiteral("CSL-JSON");
    case Format::Csv:
        return QStringLiteral("CSV");
    case Format::Json:
        return QStringLiteral("JSON");
    }
    Q_UNREACHABLE();
}

QString meetingWords(exchange::Format format) {
    return exchange::mergesInto(format) ? ExportWords::tr("merges") : ExportWords::tr("asks first");
}

QString previewWords(const exchange::MergePreview &preview) {
    if (!preview.merges)
        return counted(QT_TRANSLATE_N_NOOP("Lectern", "Writes the file anew: %Ln paper(s)"),
                       preview.papers);
    QStringList parts;
    const auto add = [&parts](const char *words, qint64 count) {
        if (count > 0) parts += counted(words, count);
    };
    add(QT_TRANSLATE_N_NOOP("Lectern", "%Ln block(s) change"), preview.changed);
    add(QT_TRANSLATE_N_NOOP("Lectern", "%Ln come"), preview.fresh);
    add(QT_TRANSLATE_N_NOOP("Lectern", "%Ln stay"), preview.same);
    add(QT_TRANSLATE_N_NOOP("Lectern", "%Ln left and are marked"), preview.left);
    add(QT_TRANSLATE_N_NOOP("Lectern", "%Ln of your edits kept"), preview.edits);
    return ExportWords::tr("Merges into the file: %1").arg(listed(parts));
}

QString exportFileName(const QString &title, exchange::Format format) {
    QString name;
    for (const QChar c : title.toLower().left(60))
        name += c.isLetterOrNumber() ? c : QLatin1Char('-');
    const QString suffix = exchange::fileSuffix(format);
    return suffix.isEmpty() ? name : name + QLatin1Char('.') + suffix;
}

} // namespace lectern::ui
