// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// What became of a pass: kept, later and skipped as shares of one bar, 6 high, and in words below.
class ShareBar final : public QWidget {
    Q_OBJECT

  public:
    explicit ShareBar(const ThemeSource &theme, QWidget *parent = nullptr);

    void setShares(qint64 kept, qint64 later, qint64 skipped);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void paintBar(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    struct Share {
        qint64 papers = 0;
        QString words{};
    };
    QList<Share> m_shares;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
