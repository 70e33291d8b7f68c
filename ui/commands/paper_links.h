// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/finding/related_papers.h"
#include "core/library/library.h"

#include <QObject>
#include <QTimer>

namespace lectern::ui {

// What notes that name papers ask the library: which papers are meant by what is typed, which one
// is called so, which notes name one, and which are about the same. Only the latest question of a
// kind is answered.
class PaperLinks final : public QObject {
    Q_OBJECT

  public:
    explicit PaperLinks(library::Library &library, QObject *parent = nullptr);
    ~PaperLinks() override;

    void complete(const QString &typed);
    void find(const QString &title);
    // Who mentions the paper, and which are related to it. Asked once it has been shown for a
    // moment: who passes by waits for no answer.
    void askAround(model::PaperId paper);

  Q_SIGNALS:
    void completed(const QString &typed, const QStringList &titles); // at most 8
    void found(lectern::model::PaperId paper);
    void mentioned(lectern::model::PaperId paper, const QList<lectern::model::PaperRow> &by);
    void related(lectern::model::PaperId paper,
                 const QList<lectern::library::RelatedPaper> &papers);
    void failed(const lectern::base::Error &error);

  private:
    void askAtRest();

    library::Library &m_library;
    base::StopSource m_stop;
    quint64 m_completion = 0;
    model::PaperId m_read; // around which is asked
    base::StopSource m_aroundStop;
    QTimer m_rest;
};

} // namespace lectern::ui
