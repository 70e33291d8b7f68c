// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace lectern::resources {

void installTranslations(QCoreApplication &application) {
    const auto folder = QStringLiteral(":/lectern/translations");
    auto *translator = new QTranslator(&application);
    const bool spoken =
        translator->load(QLocale(), QStringLiteral("lectern"), QStringLiteral("_"), folder);
    if (!spoken && !translator->load(QStringLiteral("lectern_en"), folder))
        qFatal("The English plurals are not embedded");
    application.installTranslator(translator);
}

} // namespace lectern::resources
