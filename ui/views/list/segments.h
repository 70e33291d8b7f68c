// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace lectern::ui {

class ThemeSource;

// One of a few choices that stand side by side in a frame. Left and right choose, too.
class Segments final : public QWidget {
    Q_OBJECT

  public:
    // `name` says what is chosen.
    Segments(const QString &name, const QStringList &choices, const ThemeSource &theme,
             QWidget *parent = nullptr);

    // 32 high, as it stands beside no heading.
    void setStanding();
    [[nodiscard]] int current() const;
    void setCurrent(int choice);

  Q_SIGNALS:
    void changed(int choice);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QButtonGroup *m_group;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
