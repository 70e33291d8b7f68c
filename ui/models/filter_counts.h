// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/latest_answer.h"

#include <QObject>

namespace lectern::ui {

// How many papers the saved filters find, for the sidebar: asked again after every change that
// touches them. A question that is overtaken is stopped; until the answer comes the counts that
// were right before stay.
class FilterCounting final : public QObject {
    Q_OBJECT

  public:
    explicit FilterCounting(library::Library &library, QObject *parent = nullptr);
    ~FilterCounting() override;

    void ask(); // without a change: the day has turned
    [[nodiscard]] const QHash<QUuid, qint64> &papers() const { return m_papers; }

  Q_SIGNALS:
    void counted();
    void failed(const lectern::base::Error &error);

  private:
    library::Library &m_library;
    QHash<QUuid, qint64> m_papers;
    base::StopSource m_stop;
    LatestAnswer m_latest;
};

} // namespace lectern::ui
