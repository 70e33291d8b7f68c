// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace lectern::ui {

// Brings the progress of the writer thread to the interface, ten times a second at most, however
// often it is reported. The callback may outlive the relay.
class ProgressRelay final : public QObject {
    Q_OBJECT

  public:
    explicit ProgressRelay(QObject *parent = nullptr);

    [[nodiscard]] std::function<void(qint64)> callback() const;

  Q_SIGNALS:
    void progressed(qint64 papers);

  private:
    void look();

    std::shared_ptr<std::atomic<qint64>> m_papers;
    qint64 m_told = 0;
    QTimer m_timer;
};

} // namespace lectern::ui
