// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/byte_source.h"
#include "core/digest/sniff.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace lectern::digest {

// Which keys stand where in the beginning of a JSON text: what its format is told by. The path of
// a key is the keys around it and itself joined by dots, "[]" behind those around it that are
// arrays; the array or the lines that are the whole text have no name, so that "paper.id" is in
// {"paper":{"id":1}}, in
// [{"paper":{"id":1}}] and in lines of either, and "data[].paper.id" in {"data":[{"paper":…}]}.
class JsonOutline {
  public:
    // Total; of a text that begins with no bracket it holds nothing.
    explicit JsonOutline(const Head &head);

    [[nodiscard]] bool isEmptyArray() const { return m_isEmptyArray; }
    [[nodiscard]] bool contains(const QByteArray &path) const { return m_values.contains(path); }
    // The beginning, at most 64 bytes, of the first text or number at the path, without quotes.
    [[nodiscard]] QByteArray value(const QByteArray &path) const { return m_values.value(path); }
    // The name of the member whose array holds objects with this path: "data" for
    // {"data":[{"paper":…}]} and "paper"; empty where they are the text's own elements; nothing
    // where there are none.
    [[nodiscard]] std::optional<QByteArray> holderOf(const QByteArray &path) const;
    // The same for an array of texts, the first of which begins so.
    [[nodiscard]] std::optional<QByteArray> holderOfTexts(const QByteArray &beginning) const;
    // Whether a value of the object `member`, whatever its name, has the key.
    [[nodiscard]] bool containsInAny(const QByteArray &member, const QByteArray &key) const;
    // The value at the path of an element of the holder.
    [[nodiscard]] QByteArray valueIn(const QByteArray &holder, const QByteArray &path) const;

  private:
    QMap<QByteArray, QByteArray> m_values; // by path
    bool m_isEmptyArray = false;
};

// That of what lies ahead; empty where it cannot be read.
[[nodiscard]] JsonOutline outlineOf(ByteSource &source);

} // namespace lectern::digest
