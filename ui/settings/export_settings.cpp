// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/export_settings.h"

#include "ui/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace lectern::ui {

ExportDefaults exportDefaults(const Settings &settings) {
    ExportDefaults defaults;
    defaults.format = settings.value(setting::exportFormat);
    for (const PartSetting &each : partSettings)
        defaults.parts.*each.part = settings.value(each.key);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {settings.value(setting::exportFolder), documents}) {
        if (!QDir::isAbsolutePath(folder) || !QFileInfo(folder).isDir()) continue;
        defaults.folder = folder;
        return defaults;
    }
    defaults.folder = QDir::homePath();
    return defaults;
}

} // namespace lectern::ui
