// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/import_report.h"

#include <QIODevice>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace lectern::digest {

// Something that can be read as a digest, or opened as a container of such: a file, bytes that
// stand for one, a file within an archive, a message of a mailbox.
struct Member {
    // Opens it for reading, at its start; each call opens it anew.
    using Open = std::function<base::Result<std::unique_ptr<QIODevice>>()>;

    QString name; // plain text, never a path of its own: "digests.zip/2024-09-18.json"
    Open open;
    std::optional<base::Error> error{}; // it cannot be read at all
    QList<model::ImportWarning> told{}; // of what lies round it
};

// What a file holds instead of being a digest itself.
class Container {
  public:
    Container() = default;
    virtual ~Container() = default;
    Q_DISABLE_COPY_MOVE(Container)

    // The next one, in the order of the file; nothing at the end.
    virtual std::optional<Member> next() = 0;
};

} // namespace lectern::digest
