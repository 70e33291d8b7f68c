// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QObject>
#include <QTimer>

namespace lectern::ui {

// What notes that name papers ask the library: which papers are meant by what is typed, which one
// is called so, and which notes name one. Only the latest question of a kind is answered.
class PaperLinks final : public QObject {
    Q_OBJECT

  public:
    explicit PaperLinks(library::Library &library, QObject *parent = nullptr);

    void complete(const QString &typed);
    void find(const QString &title);
    // Asked once the paper has been shown for a moment: who passes by waits for no answer.
    void askWhoMentions(model::PaperId paper);

  Q_SIGNALS:
    void completed(const QString &typed, const QStringList &titles); // at most 8
    void found(lectern::model::PaperId paper);
    void mentioned(lectern::model::PaperId paper, const QList<lectern::model::PaperRow> &by);
    void failed(const lectern::base::Error &error);

  private:
    void askAtRest();

    library::Library &m_library;
    base::StopSource m_stop;
    quint64 m_completion = 0;
    model::PaperId m_read; // whose mentions are asked for
    base::StopSource m_mentionStop;
    QTimer m_rest;
};

} // namespace lectern::ui
