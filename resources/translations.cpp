// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace lectern::resources {

namespace {

const QString folder = QStringLiteral(":/lectern/translations");

// Null where there is no translation.
std::unique_ptr<QTranslator> translationInto(const QLocale &locale) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, QStringLiteral("lectern"), QStringLiteral("_"), folder))
        return nullptr;
    return translator;
}

// English keeps Qt's own words as they are.
void installQtWords(QCoreApplication &application, const QLocale &language) {
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(language, QStringLiteral("qtbase"), QStringLiteral("_"),
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList languages() {
    QStringList names;
    for (const QString &file : QDir(folder).entryList({QStringLiteral("lectern_*.qm")}))
        names.append(file.chopped(3).mid(8));
    names.sort();
    return names;
}

void installTranslations(QCoreApplication &application, const QString &chosen) {
    const bool isChosen = languages().contains(chosen);
    const QLocale own; // the reader's
    const QLocale wanted = isChosen ? QLocale(chosen) : own;
    auto words = translationInto(wanted);
    if (!words) words = translationInto(QLocale(QLocale::English));
    if (!words) qFatal("The English plurals are not embedded");
    if (isChosen && wanted.language() != own.language()) QLocale::setDefault(wanted);
    installQtWords(application, QLocale(words->language()));
    words->setParent(&application);
    QCoreApplication::installTranslator(words.release());
}

} // namespace lectern::resources
