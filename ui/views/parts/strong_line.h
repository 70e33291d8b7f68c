// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace lectern::ui {

class ThemeSource;

// A sentence of ours on one line, of which a part stands out. Labels side by side would part what
// belongs together, as a word and its colon.
class StrongLine final : public QWidget {
    Q_OBJECT

  public:
    explicit StrongLine(const ThemeSource &theme, QWidget *parent = nullptr);

    void setWords(const QString &before, const QString &strong, const QString &after);
    [[nodiscard]] QString words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    const ThemeSource &m_theme;
    std::array<QString, 3> m_parts; // the second stands out
};

} // namespace lectern::ui
