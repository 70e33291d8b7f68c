// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace lectern::ui {

// Brings what is typed into notes safely into the library: within a second of the last key, at once
// on flush(), and never forgets a text that could not be saved. Texts are per paper, so that
// turning to another paper loses nothing. All saves of one stretch of typing are one step of undo.
// What others write on the note meanwhile stays beside what is typed.
class NoteSaver final : public QObject {
    Q_OBJECT

  public:
    explicit NoteSaver(library::Library &library, QObject *parent = nullptr);

    // The whole note of `paper` as it stands in the editor, written on `base`: what the library
    // said last of it, or got from there.
    void typed(model::PaperId paper, const QString &text, const QString &base);
    // The next typing is a stretch, and a step of undo, of its own.
    void endStretch();
    // Sends everything that is not saved to the library now, failed texts too.
    void flush();
    // Calls `go` once all that was typed until now is saved, or could not be: at once, where there
    // is nothing. Never after the saver is gone.
    void whenSettled(std::function<void()> go);

    // The text that is not committed yet: what the editor must show instead of the library's.
    [[nodiscard]] std::optional<QString> unsaved(model::PaperId paper) const;
    [[nodiscard]] bool isIdle() const { return m_unsaved.isEmpty(); }
    [[nodiscard]] QDate today() const { return m_library.today(); } // of the library's clock

  Q_SIGNALS:
    // After the commit.
    void saved(lectern::model::PaperId paper);
    // After that: somebody else had written on the note, which is now `text` and not what was sent.
    void joined(lectern::model::PaperId paper, const QString &sent, const QString &text);
    void failed(const lectern::base::Error &error, lectern::model::PaperId paper);
    // Everything typed is in the library.
    void idle();

  private:
    enum class State { Typed, UnderWay, Failed };
    struct Unsaved {
        QString text;
        QString base; // what was sent last, or what the typing began on
        QString stretch;
        State state = State::Typed;
    };

    void send(model::PaperId paper, Unsaved &unsaved);
    void answer(model::PaperId paper, const library::SetNote &sent,
                const base::Result<library::Applied> &result);
    void takeSaved(model::PaperId paper, const QString &sent, const library::Applied &applied);
    [[nodiscard]] Unsaved *newest(model::PaperId paper, const QString &sent);
    void settle();

    library::Library &m_library;
    QHash<model::PaperId, Unsaved> m_unsaved;
    model::PaperId m_stretchPaper;
    QString m_stretch;
    QTimer m_timer;
    int m_underWay = 0; // saves that the library has not answered
    QList<std::function<void()>> m_settling;
};

} // namespace lectern::ui
