// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace lectern::ui {

// The bar of a page whose column scrolls below it: 48 high, it begins where the column begins and
// ends at the edge of the page, as the bars of the other pages do.
class ColumnBar final : public QWidget {
    Q_OBJECT

  public:
    // `column`: as newCentredColumn() gave it to this page.
    ColumnBar(const QVBoxLayout &column, QWidget *page);

    [[nodiscard]] QHBoxLayout *row() const { return m_row; }

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void follow();

    const QWidget *m_column;
    QHBoxLayout *m_row;
};

} // namespace lectern::ui
