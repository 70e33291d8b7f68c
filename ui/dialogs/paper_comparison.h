// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "ui/render/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace lectern::ui {

class ThemeSource;

// Two papers side by side, fact by fact, with the words that differ marked; below the facts, what
// the reader did with each.
class PaperComparison final : public QWidget {
    Q_OBJECT

  public:
    PaperComparison(const model::Paper &left, const model::Paper &right, const ThemeSource &theme,
                    QWidget *parent = nullptr);

  private:
    struct Texts {
        QString fact; // what they are
        QString left;
        QString right;
        QString missing; // what stands where there is none
    };
    void addTexts(const Texts &texts, Type type);
    void addIds(const model::Paper &left, const model::Paper &right);
    void addOwn(const model::Paper &left, const model::Paper &right);
    void addRow(const QString &fact, QWidget *left, QWidget *right, int top = 10);
    [[nodiscard]] QWidget *newIdCell(const model::Paper &paper) const;
    [[nodiscard]] QWidget *newOwnCell(const model::Paper &paper) const;
    [[nodiscard]] QWidget *newMissing(const QString &words) const;

    const ThemeSource &m_theme;
    QVBoxLayout *m_column;
};

} // namespace lectern::ui
