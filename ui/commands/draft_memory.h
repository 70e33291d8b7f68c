// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule.h"
#include "core/model/saved_filter.h"

#include <QHash>
#include <QList>

#include <utility>

class QJsonArray;
class QSettings;

namespace lectern::ui {

// What was typed into the rules and filters of one library and is not saved; the settings keep it,
// so that it is there again at the next start.
class DraftMemory {
  public:
    // By the rule; null: a new one.
    using Rules = QHash<QUuid, model::Rule>;
    // Each as it was opened, and as it stood in the fields.
    using Filters = QList<std::pair<model::SavedFilter, model::SavedFilter>>;

    // The settings outlive it.
    DraftMemory(QSettings &settings, const QString &library);

    [[nodiscard]] Rules rules() const;
    void keep(const Rules &rules);
    [[nodiscard]] Filters filters() const;
    void keep(const Filters &filters); // the newest of them, which are last

  private:
    void write(const QString &key, const QJsonArray &kept);

    QSettings &m_settings;
    QString m_group;
};

} // namespace lectern::ui
