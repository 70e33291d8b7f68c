// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/word_difference.h"
#include "ui/render/theme.h"

#include <QTextBrowser>

namespace lectern::ui {

class ThemeSource;

// Foreign text in the reader's column: it wraps, can be selected and copied, is as high as its
// content and never scrolls by itself. Text goes in through a cursor, letter for letter: no HTML is
// ever parsed, and no resource is ever loaded.
class FlowText : public QTextBrowser {
    Q_OBJECT

  public:
    FlowText(Type type, Role ink, const ThemeSource &theme, QWidget *parent = nullptr);

    // Paragraphs end at line ends. Every place where one of `links` stands is a link.
    void setContent(const QString &foreign, const QStringList &links = {});
    // One paragraph in which some stretches stand out; `shown` is displayText() of a text.
    void setCompared(const QString &shown, const QList<TextSpan> &differing);
    void setScale(double scale); // of the type: 1 is as drawn
    // What is shown, without the marks of the layout.
    [[nodiscard]] QString content() const { return m_foreign; }

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

  Q_SIGNALS:
    void linkChosen(const QString &address);

  protected:
    // A place in the content, in UTF-16 units, as a position in the document, and back.
    [[nodiscard]] int positionOf(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetAt(int position) const;
    [[nodiscard]] const ThemeSource &theme() const { return m_theme; }
    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] double scale() const { return m_scale; }
    // Called when the document is made anew; for what else stands out in it.
    virtual void decorate() {}

    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

  private:
    void fill();
    void insertParagraph(QTextCursor &cursor, const QString &paragraph);
    // A line of the content, and the block that shows it.
    struct Paragraph {
        qsizetype start = 0; // in the content
        qsizetype length = 0;
        int position = 0; // in the document
    };
    [[nodiscard]] QString shownOf(const Paragraph &paragraph, qsizetype length) const;
    void markLinks();
    void markDiffering();
    void showHost(const QUrl &url);
    void fitHeight();

    const ThemeSource &m_theme;
    Type m_type;
    Role m_ink;
    double m_scale = 1;
    QString m_foreign;
    QStringList m_links;
    QList<Paragraph> m_paragraphs;
    QList<TextSpan> m_differing;
};

} // namespace lectern::ui
