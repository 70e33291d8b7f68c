// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk itself does with the reader's settings; the look is the theme's.
#include "ui/render/spelling.h"
#include "ui/settings/memory_keys.h"
#include "ui/settings/setting.h"
#include "ui/settings/settings.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/reader/reader_view.h"

#include <QLocale>
#include <QSettings>

namespace lectern::ui {

void Desk::connectSettings() {
    for (const Setting &setting : settingTable())
        followSetting(setting.key);
    connect(&m_settings, &Settings::changed, this, &Desk::followSetting);
    connect(&m_settings, &Settings::notSaved, this, [this] {
        m_notice->sayProblem(tr("%1 cannot be written: what you chose holds until you quit.")
                                 .arg(m_settings.path()));
    });
}

void Desk::followSetting(const QString &key) {
    const auto is = [&key](const auto &one) { return key == QLatin1String(one.name); };
    if (is(setting::textSize))
        m_reader->setTextScale(m_settings.value(setting::textSize) / 100.0);
    else if (is(setting::seenAfter))
        m_reader->setSeenAfter(std::chrono::seconds(m_settings.value(setting::seenAfter)));
    else if (is(setting::spelling))
        followSpelling();
}

// Where there is a dictionary.
void Desk::followSpelling() {
    const bool wanted = m_settings.value(setting::spelling);
    const QString dictionary =
        wanted && !m_spelling ? dictionaryFor(QLocale::system().uiLanguages()) : QString();
    if (!dictionary.isEmpty()) {
        QSettings &file = m_settings.memory();
        m_spelling = new Spelling(dictionary, file.value(memory::ownWords).toStringList(), this);
        connect(m_spelling, &Spelling::ownChanged, this,
                [&file](const QStringList &own) { file.setValue(memory::ownWords, own); });
    }
    m_reader->setSpelling(wanted ? m_spelling : nullptr);
}

} // namespace lectern::ui
