// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/json_elements.h"

#include "core/digest/caps.h"
#include "core/digest/json_value.h"

namespace lectern::digest {

namespace {
constexpr qsizetype smallMember = 1024; // bytes of a member of a wrapper worth keeping
constexpr qsizetype membersKept = 64;
} // namespace

base::Result<std::optional<JsonElement>> JsonElements::next() {
    std::optional<JsonElement> found;
    while (!found && m_place != Place::End)
        LECTERN_TRY(advance(found));
    return found;
}

base::Status JsonElements::advance(std::optional<JsonElement> &found) {
    switch (m_place) {
    case Place::Outside:
        return advanceOutside(found);
    case Place::Lines:
        return advanceLine(found);
    case Place::Array:
        return advanceInArray(found);
    case Place::Wrapper:
        return advanceInWrapper();
    case Place::End:
        break;
    }
    return {};
}

base::Status JsonElements::advanceOutside(std::optional<JsonElement> &found) {
    LECTERN_ASSIGN(const std::optional<char> mark, m_text.mark());
    if (!mark) return enter(Place::End), base::Status();
    if (*mark == '[') return m_text.passMark(), enter(Place::Array), base::Status();
    if (*mark != '{') return notJson();
    if (!m_holder.isEmpty()) return m_text.passMark(), enter(Place::Wrapper), base::Status();
    LECTERN_ASSIGN(const bool lines, m_text.isObjectALine());
    if (lines) return enter(Place::Lines), base::Status();
    LECTERN_ASSIGN(const JsonSlice slice, m_text.value());
    take(slice, found);
    return {};
}

base::Status JsonElements::advanceInArray(std::optional<JsonElement> &found) {
    LECTERN_ASSIGN(const std::optional<char> mark, m_text.mark());
    if (!mark) return cutShort();
    if (*mark == ',') return m_text.passMark(), base::Status();
    if (*mark == ']') return m_text.passMark(), enter(m_aroundArray), base::Status();
    if (*mark == '}' || *mark == ')') return notJson();
    LECTERN_ASSIGN(const JsonSlice slice, m_text.value());
    if (slice.cut) return cutShort();
    take(slice, found);
    return {};
}

base::Status JsonElements::advanceInWrapper() {
    LECTERN_ASSIGN(const std::optional<char> mark, m_text.mark());
    if (!mark) return cutShort();
    if (*mark == ',') return m_text.passMark(), base::Status();
    if (*mark == '}') return m_text.passMark(), enter(Place::Outside), base::Status();
    if (*mark != '"' && *mark != '\'') return notJson();
    return passMember();
}

// Its name and, unless it holds the elements, its value.
base::Status JsonElements::passMember() {
    LECTERN_ASSIGN(const JsonSlice key, m_text.value());
    const auto name = readJson(key.bytes).value;
    m_text.pass(key.bytes);
    LECTERN_ASSIGN(const std::optional<char> colon, m_text.mark());
    if (!colon) return cutShort();
    if (*colon != ':' || !name) return notJson();
    m_text.passMark();
    LECTERN_ASSIGN(const std::optional<char> mark, m_text.mark());
    if (mark == '[' && name->toString() == QString::fromUtf8(m_holder))
        return m_text.passMark(), enter(Place::Array), base::Status();
    LECTERN_ASSIGN(const JsonSlice slice, m_text.value(caps::document));
    if (slice.cut || !mark) return cutShort();
    const bool kept = !m_kept.isEmpty() && name->toString() == QLatin1String(m_kept) &&
                      slice.bytes.size() <= caps::entry;
    const bool small = slice.bytes.size() <= smallMember && m_members.size() < membersKept;
    if ((kept || small) && slice.depth <= caps::depth)
        if (const auto value = readJson(slice.bytes).value)
            m_members.insert(name->toString(), *value);
    m_text.pass(slice.bytes);
    return {};
}

base::Status JsonElements::advanceLine(std::optional<JsonElement> &found) {
    LECTERN_ASSIGN(const std::optional<char> mark, m_text.mark());
    if (!mark) return enter(Place::End), base::Status();
    LECTERN_ASSIGN(const JsonSlice line, m_text.line());
    take(line, found);
    return {};
}

void JsonElements::enter(Place place) {
    if (place == Place::Array) m_aroundArray = m_place;
    m_place = place;
}

void JsonElements::take(const JsonSlice &slice, std::optional<JsonElement> &found) {
    if (slice.depth > caps::depth) {
        reject(tr("An entry is left out: it nests deeper than 64 levels."));
    } else if (const ReadJson read = readJson(slice.bytes); read.value) {
        found = JsonElement{*read.value, m_text.lineNumber()};
        if (read.mending == Mending::Windows1252)
            m_warnings.add(m_text.lineNumber(), 0,
                           tr("This entry is not UTF-8; it was read as Windows-1252."));
        if (read.mending == Mending::Replaced)
            m_warnings.add(m_text.lineNumber(), 0,
                           tr("Damaged characters in this entry were replaced by “�”."));
    } else {
        reject(slice.cut ? tr("The file is cut short: its last entry is left out.")
                         : tr("An entry is left out: it is no JSON."));
    }
    m_text.pass(slice.bytes);
}

void JsonElements::reject(const QString &reason) {
    ++m_rejected;
    m_warnings.add(m_text.lineNumber(), 0, reason);
}

base::Status JsonElements::notJson() const {
    return base::fail(base::ErrorCode::Invalid,
                      tr("Line %1 of “%2” is no JSON; nothing was taken from it.")
                          .arg(QString::number(m_text.lineNumber()), m_text.name()));
}

base::Status JsonElements::cutShort() const {
    return base::fail(base::ErrorCode::Invalid,
                      tr("“%1” is cut short: the JSON ends in the midst of line %2. Nothing was "
                         "taken from it.")
                          .arg(m_text.name(), QString::number(m_text.lineNumber())));
}

} // namespace lectern::digest
