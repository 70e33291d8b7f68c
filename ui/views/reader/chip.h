// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"
#include "ui/render/icons.h"

#include <QAbstractButton>

namespace lectern::ui {

// A chip of 24 below the authors: a link with a border and an icon, a tag with its dot, or a
// reading list.
class Chip final : public QAbstractButton {
    Q_OBJECT

  public:
    // The tooltip names the host before anything opens.
    [[nodiscard]] static Chip *ofLink(const QString &words, Icon icon, const QString &address,
                                      const ThemeSource &theme, QWidget *parent);
    [[nodiscard]] static Chip *ofTag(const model::Tag &tag, const ThemeSource &theme,
                                     QWidget *parent);

    [[nodiscard]] static Chip *ofFile(const model::Attachment &file, const ThemeSource &theme,
                                      QWidget *parent);
    // Takes no focus: it stands beside the field that is written in.
    [[nodiscard]] static Chip *ofTemplate(const QString &name, const ThemeSource &theme,
                                          QWidget *parent);
    [[nodiscard]] static Chip *ofList(const QString &name, const ThemeSource &theme,
                                      QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    Chip(const QString &words, const ThemeSource &theme, QWidget *parent);
    [[nodiscard]] int leadWidth() const; // of the icon or the dot
    void paintGround(QPainter &painter) const;
    void paintLead(QPainter &painter) const;

    const ThemeSource &m_theme;
    QString m_words;
    std::optional<Icon> m_icon;
    bool m_bordered = false;
    QColor m_dot;
};

} // namespace lectern::ui
