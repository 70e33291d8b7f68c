// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/digest/containers/member_walk.h"
#include "core/library/library.h"

#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace lectern::library {

// One thing to read: a file, bytes that stand for one, a file in an archive, a message of a
// mailbox. `name` is as the caller named it, or the path below a folder or archive; `told` is said
// of what lies round it.
using ImportInput = digest::Member;

// What a request names, one after the other and no sooner than it is asked for: files as named,
// folders walked (sorted, hidden files left out), bytes as they are; of archives and mailboxes what
// they hold.
class ImportInputs {
  public:
    // `isOurs` tells the paths of the library itself: they are never opened, for closing them would
    // drop SQLite's locks. Once `stop` is requested the inputs end early.
    ImportInputs(const ImportRequest &request, std::function<bool(const QString &)> isOurs,
                 base::StopToken stop);

    std::optional<ImportInput> next();

  private:
    std::vector<ImportInput> m_files;
    size_t m_next = 0;
    base::StopToken m_stop;
    std::optional<digest::MemberWalk> m_walk; // of the file before m_next
};

// Open for reading, at its start. Errors: that of the input, NotFound, Unreadable, those of its
// archive.
base::Result<std::unique_ptr<QIODevice>> openInput(const ImportInput &input);

// What can be known of an input without understanding it.
struct InputContent {
    QByteArray hash;            // Blake2b-256 of all bytes
    qint64 lines = 0;           // 0 where it is no text
    std::optional<QDate> saved; // of a file
};
// Reads all bytes; the device is at its start again. Errors: Unreadable, and of a packed file
// Invalid and TooLarge.
base::Result<InputContent> contentOf(QIODevice &device, const QString &name);

} // namespace lectern::library
