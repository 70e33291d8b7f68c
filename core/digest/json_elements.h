// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/json_text.h"
#include "core/digest/warnings.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace lectern::digest {

struct JsonElement {
    QJsonValue value;
    qint64 line = 0; // 1-based, on which it begins
};

// The elements of a JSON text, one at a time and in constant memory, however large it is:
//
//   text    := array | lines | objects | wrapper
//   array   := "[" element {"," element} "]"
//   lines   := objects, one a line         objects := objects, one behind the other
//   wrapper := {"name": value, ..., "holder": array, ...}        where a holder is named
//
// An element may be written as Python does (see json_value.h); one that is neither, or nests deeper
// than caps::depth, is left out and named by its line. An array or a wrapper that is cut short is
// refused as a whole; of lines and objects those that are complete are kept. Source and warnings
// outlive it.
class JsonElements {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    // With a `holder`, the elements are those of that member of the one object that is the text.
    // Of the others, the one named `kept` is kept as well, where it is no
    // larger than caps::entry.
    JsonElements(ByteSource &source, Warnings &warnings, QByteArray holder = {},
                 QByteArray kept = {})
        : m_text(source)
        , m_warnings(warnings)
        , m_holder(std::move(holder))
        , m_kept(std::move(kept)) {}

    // The next element; nothing at the end. Errors: Invalid (no JSON, or cut short), TooLarge (an
    // element above caps::entry, another member of a wrapper above caps::document), Unreadable.
    base::Result<std::optional<JsonElement>> next();
    // How many were left out so far.
    [[nodiscard]] qint64 rejected() const { return m_rejected; }
    // The small members of the wrapper passed so far: its date and the like; and the kept one.
    [[nodiscard]] const QJsonObject &members() const { return m_members; }

  private:
    enum class Place { Outside, Lines, Array, Wrapper, End };

    base::Status advance(std::optional<JsonElement> &found);
    base::Status advanceOutside(std::optional<JsonElement> &found);
    base::Status advanceInArray(std::optional<JsonElement> &found);
    base::Status advanceInWrapper();
    base::Status advanceLine(std::optional<JsonElement> &found);
    base::Status passMember();
    void enter(Place place);
    void take(const JsonSlice &slice, std::optional<JsonElement> &found);
    void reject(const QString &reason);
    [[nodiscard]] base::Status notJson() const;
    [[nodiscard]] base::Status cutShort() const;

    JsonText m_text;
    Warnings &m_warnings;
    QByteArray m_holder;
    QByteArray m_kept;
    QJsonObject m_members;
    Place m_place = Place::Outside;
    Place m_aroundArray = Place::Outside;
    qint64 m_rejected = 0;
};

} // namespace lectern::digest
