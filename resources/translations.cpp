// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/translations.h"

#include "core/base/in_english.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace lectern::resources {

namespace {

const QString folder = QStringLiteral(":/lectern/translations");

// The words of one language, and the English ones for threads that ask for them (base::InEnglish).
class Words final : public QTranslator {
  public:
    // False where there is no translation into the first of the locale's languages.
    [[nodiscard]] bool speak(const QLocale &locale) {
        if (!m_english.load(QStringLiteral("lectern_en"), folder))
            qFatal("The English plurals are not embedded");
        return load(locale, QStringLiteral("lectern"), QStringLiteral("_"), folder);
    }

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override {
        if (!base::InEnglish::isOn())
            return QTranslator::translate(context, source, disambiguation, n);
        QString text = m_english.translate(context, source, disambiguation, n);
        if (text.isNull()) text = QString::fromUtf8(source);
        if (n < 0) return text; // else its number is written as an English one, not the reader's
        QLocale plain = QLocale::c();
        plain.setNumberOptions({});
        return text.replace(QLatin1String("%Ln"), plain.toString(n));
    }

  private:
    QTranslator m_english;
};

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
    auto words = std::make_unique<Words>();
    if (!words->speak(wanted) && !words->speak(QLocale(QLocale::English)))
        qFatal("No language is embedded");
    if (isChosen && wanted.language() != own.language()) QLocale::setDefault(wanted);
    installQtWords(application, QLocale(words->language()));
    words->setParent(&application);
    QCoreApplication::installTranslator(words.release());
}

} // namespace lectern::resources
