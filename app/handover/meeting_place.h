// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lectern::app {

// Where the window over one library is met by whoever starts after it: a socket in a folder that
// only this user may enter. It is named by the folder in which the library lies and by the name of
// the file there, so that every way to write the path leads to the same place.
class MeetingPlace final {
  public:
    // Of a path withoutLink(). None: there is no such folder, or the library's is not there; then
    // nobody meets.
    [[nodiscard]] static std::optional<MeetingPlace> of(const QString &library);

    [[nodiscard]] QString socket() const { return m_path; }
    // Who holds the lock of this name is the window, and alone may put the socket there.
    [[nodiscard]] QString guard() const { return m_path; }

  private:
    explicit MeetingPlace(QString path)
        : m_path(std::move(path)) {}

    QString m_path;
};

} // namespace lectern::app
