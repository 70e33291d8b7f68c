// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/parts.h"
#include "ui/settings/setting_keys.h"

#include <array>

namespace lectern::ui {

class Settings;

// Which setting says whether a part of a paper goes out.
struct PartSetting {
    SettingKey<bool> key;
    bool exchange::Parts::*part;
};

inline constexpr std::array partSettings = {
    PartSetting{{"export/abstract"}, &exchange::Parts::abstract},
    PartSetting{{"export/highlights"}, &exchange::Parts::highlights},
    PartSetting{{"export/comments"}, &exchange::Parts::comments},
    PartSetting{{"export/note"}, &exchange::Parts::note},
    PartSetting{{"export/tags"}, &exchange::Parts::tags},
    PartSetting{{"export/links"}, &exchange::Parts::links},
    PartSetting{{"export/where-seen"}, &exchange::Parts::sightings},
    PartSetting{{"export/older-versions"}, &exchange::Parts::olderVersions},
    PartSetting{{"export/files"}, &exchange::Parts::files},
};

// What an export begins with; the dialog may change it for one.
struct ExportDefaults {
    exchange::Format format = exchange::Format::Markdown;
    exchange::Parts parts;
    QString folder; // one that is there
};
[[nodiscard]] ExportDefaults exportDefaults(const Settings &settings);

} // namespace lectern::ui
