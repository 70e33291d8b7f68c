// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QObject>

namespace lectern::ui {

// What notes that name papers ask the library: which papers are meant by what is typed, which one
// is called so, and which notes name one. Only the latest question of a kind is answered.
class PaperLinks final : public QObject {
    Q_OBJECT

  public:
    explicit PaperLinks(library::Library &library, QObject *parent = nullptr);

    void complete(const QString &typed);
    void find(const QString &title);
    void askWhoMentions(model::PaperId paper);

  Q_SIGNALS:
    void completed(const QString &typed, const QStringList &titles); // at most 8
    void found(lectern::model::PaperId paper);
    void mentioned(lectern::model::PaperId paper, const QList<lectern::model::PaperRow> &by);
    void failed(const lectern::base::Error &error);

  private:
    library::Library &m_library;
    base::StopSource m_stop;
    quint64 m_completion = 0;
    quint64 m_mention = 0;
};

} // namespace lectern::ui
