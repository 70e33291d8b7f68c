// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/guest.h"
#include "core/store/file_lock.h"

#include <QLocalServer>
#include <QPointer>

#include <functional>
#include <memory>

namespace lectern::app {

class MeetingPlace;

// Receives, in the window's process, those who start after it: their files go to the window, their
// commands to its library. Belongs to the window's thread.
class Host final {
  public:
    // Null: no socket can be made there. Holds the guard until it goes, so that the next window
    // waits for the library to be closed.
    [[nodiscard]] static std::unique_ptr<Host> at(const MeetingPlace &place,
                                                  std::unique_ptr<store::FileLock> guard);
    ~Host() = default; // after end()
    // Takes guests in, as it does from the start, once more after end().
    bool begin();
    Q_DISABLE_COPY_MOVE(Host)

    // Its words are absolute paths, none to be only seen.
    using TakeFiles = std::function<void(const Request &request)>;
    void onFiles(TakeFiles take) { m_takeFiles = std::move(take); }
    // Commands begin when it calls what it is given: what is typed in the window goes before them.
    // It calls at once or later, in this thread, or never where the window goes first.
    using Prepare = std::function<void(std::function<void()> go)>;
    void onCommand(Prepare prepare) { m_prepare = std::move(prepare); }
    // From now on commands run; those that came before, now.
    void openTo(library::Library &library);
    // The library could not be opened, or goes: those who wait are told, and those who come until
    // openTo().
    void turnCommandsAway();
    // Takes nobody in any more and returns when every command is done.
    void end();

  private:
    explicit Host(std::unique_ptr<store::FileLock> guard)
        : m_guard(std::move(guard)) {}
    void receive();
    void take(Guest &guest);
    void beginWaiting();
    [[nodiscard]] QList<Guest *> guests() const;

    std::unique_ptr<store::FileLock> m_guard;
    QString m_socket;
    QLocalServer m_server; // the guests are its children
    TakeFiles m_takeFiles;
    Prepare m_prepare = [](const std::function<void()> &go) { go(); };
    QList<QPointer<Guest>> m_waiting; // for the library, and for what is typed
    library::Library *m_library = nullptr;
    bool m_turnsAway = false;
};

} // namespace lectern::app
