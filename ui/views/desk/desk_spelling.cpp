// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling of notes, where there is a dictionary.
#include "ui/render/spelling.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/settings_keys.h"
#include "ui/views/reader/reader_view.h"

#include <QLocale>
#include <QSettings>

namespace lectern::ui {

void Desk::startSpelling() {
    const QString dictionary = dictionaryFor(QLocale::system().uiLanguages());
    if (dictionary.isEmpty()) return;
    auto *spelling =
        new Spelling(dictionary, m_settings.value(setting::ownWords).toStringList(), this);
    connect(spelling, &Spelling::ownChanged, this,
            [this](const QStringList &own) { m_settings.setValue(setting::ownWords, own); });
    m_reader->setSpelling(spelling);
}

} // namespace lectern::ui
