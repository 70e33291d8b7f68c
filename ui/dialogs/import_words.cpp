// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace lectern::ui {

namespace {

QString importTr(const char *text) {
    return QCoreApplication::translate("Lectern", text);
}

QString countWords(qint64 papers, qint64 fresh) {
    return importTr(QT_TRANSLATE_NOOP("Lectern", "%L1 papers, %L2 new")).arg(papers).arg(fresh);
}

} // namespace

QString importTitle(const library::ImportRequest &request) {
    if (!request.bytes && request.paths.size() != 1)
        return importTr(QT_TRANSLATE_NOOP("Lectern", "Import %L1 files")).arg(request.paths.size());
    const QString name =
        request.bytes ? request.name : QFileInfo(request.paths.constFirst()).fileName();
    return importTr(QT_TRANSLATE_NOOP("Lectern", "Import %1")).arg(name);
}

QString fileWords(const model::FileReport &file) {
    const QString words = file.error ? importTr(QT_TRANSLATE_NOOP("Lectern", "cannot be read"))
                                     : countWords(file.papers, file.fresh);
    return QFileInfo(file.path).fileName() + QLatin1Char('\n') + words;
}

QString formatWords(const QString &format) {
    if (format == QLatin1String("hf-text"))
        return importTr(QT_TRANSLATE_NOOP("Lectern", "Daily Papers, page as text"));
    return format;
}

QString totalWords(const model::ImportReport &report) {
    const model::FileReport total = report.total();
    return importTr(QT_TRANSLATE_NOOP("Lectern",
                                      "%L1 papers: %L2 new, %L3 known, %L4 updated, %L5 left out"))
        .arg(total.papers)
        .arg(total.fresh)
        .arg(total.known)
        .arg(total.updated)
        .arg(total.rejected);
}

QString importedWords(const model::ImportReport &report) {
    const model::FileReport total = report.total();
    return countWords(total.papers, total.fresh);
}

QString problemWords(const model::ImportReport &report) {
    for (const model::FileReport &file : report.files) {
        if (file.error) return file.error->message;
    }
    return {};
}

} // namespace lectern::ui
