// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace lectern::ui {

// Brings what is typed into notes safely into the library: within a second of the last key, at once
// on flush(), and never forgets a text that could not be saved. Texts are per paper, so that
// turning to another paper loses nothing. All saves of one stretch of typing are one step of undo.
class NoteSaver final : public QObject {
    Q_OBJECT

  public:
    explicit NoteSaver(library::Library &library, QObject *parent = nullptr);

    // The whole note of `paper` as it stands in the editor.
    void typed(model::PaperId paper, const QString &text);
    // The next typing is a stretch, and a step of undo, of its own.
    void endStretch();
    // Sends everything that is not saved to the library now, failed texts too.
    void flush();

    // The text that is not committed yet: what the editor must show instead of the library's.
    [[nodiscard]] std::optional<QString> unsaved(model::PaperId paper) const;
    [[nodiscard]] bool isIdle() const { return m_unsaved.isEmpty(); }

  Q_SIGNALS:
    // After the commit.
    void saved(lectern::model::PaperId paper);
    void failed(const lectern::base::Error &error, lectern::model::PaperId paper);
    // Everything typed is in the library.
    void idle();

  private:
    enum class State { Typed, UnderWay, Failed };
    struct Unsaved {
        QString text;
        QString stretch;
        State state = State::Typed;
    };

    void send(model::PaperId paper, Unsaved &unsaved);
    void answer(model::PaperId paper, const QString &sent,
                const base::Result<library::Applied> &result);

    library::Library &m_library;
    QHash<model::PaperId, Unsaved> m_unsaved;
    model::PaperId m_stretchPaper;
    QString m_stretch;
    QTimer m_timer;
};

} // namespace lectern::ui
