// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/paper.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/render/icons.h"

class QScrollArea;

namespace lectern::ui {

class AnswerKey;
class ThemedLabel;

// Two papers that may be one, and what is known of the question.
struct OfferedPair {
    model::Paper left;
    model::Paper right;
    QString reason;                    // why it is asked, a sentence
    base::Result<model::Paper> joined; // as the library would make it of them, or why it cannot
};

// Asks whether two papers are one: the facts side by side, what a merge would make of them, three
// answers. It only asks: who opened it writes, and shows the next pair or closes it.
class OfferDialog final : public DialogFrame {
    Q_OBJECT

  public:
    OfferDialog(const ThemeSource &theme, QWidget *parent);

    // `position` counts from 1 among `total`.
    void showPair(const OfferedPair &pair, qsizetype position, qsizetype total);
    // Until the next pair is shown no answer is taken.
    void waitForNext();
    // Why an answer could not be written; may hold foreign text.
    void sayProblem(const QString &sentence);

  Q_SIGNALS:
    void sameAnswered();
    void differentAnswered();
    void turned(int by); // to the next or the previous pair

  private:
    QAction *newTurn(Icon icon, const QString &words, const QKeySequence &key, int by);
    void setAnswerable(bool joinable, bool answerable);

    ThemedLabel *m_position;
    QList<QWidget *> m_turning; // what is of use among several pairs only
    QScrollArea *m_scroll;
    AnswerKey *m_same;
    AnswerKey *m_different;
    AnswerKey *m_later;
};

} // namespace lectern::ui
