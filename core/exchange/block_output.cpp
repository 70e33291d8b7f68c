// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/block_output.h"

#include "core/base/partners.h"
#include "core/exchange/plain_text.h"

namespace lectern::exchange {

namespace {

using Role = PreviewLine::Role;

// What the formats put at the top, with a name in it.
bool isHeading(const QByteArray &line) {
    for (const char *start : {"# ", "#+title:", "<title>", "<h1 "})
        if (line.startsWith(start)) return true;
    return false;
}

} // namespace

BlockOutput::BlockOutput(const BlockFormat &format, bool crlf, Sink sink, MergePreview *preview)
    : m_marks(format.marks())
    , m_end(crlf ? "\r\n" : "\n")
    , m_sink(std::move(sink))
    , m_preview(preview) {
    if (m_preview) m_opening = format.opening({}) + format.closing();
}

base::Status BlockOutput::put(const QByteArrayList &lines, const QByteArray &end) {
    if (lines.isEmpty()) return {};
    QByteArray bytes;
    for (const QByteArray &line : lines)
        bytes += line + end;
    const QByteArray &last = lines.constLast();
    m_parted = last.isEmpty() || last == "\r";
    return m_sink(bytes);
}

base::Status BlockOutput::keep(const QByteArrayList &lines) {
    if (m_preview) {
        for (const QByteArray &line : lines) {
            const bool hers =
                !isBlank(line) && !m_opening.contains(trimmedEnd(line)) && !isHeading(line);
            if (hers && !m_inEdit) ++m_preview->edits;
            m_inEdit = hers;
            m_preview->add(hers ? Role::Readers : Role::Same, {line});
        }
    }
    return put(lines, "\n");
}

base::Status BlockOutput::keepBlock(const QByteArrayList &lines) {
    m_inEdit = false;
    if (m_preview) m_preview->add(Role::Same, lines);
    return put(lines, "\n");
}

base::Status BlockOutput::write(const QByteArrayList &lines, Role role) {
    m_inEdit = false;
    if (m_preview) m_preview->add(role, lines);
    return put(lines, m_end);
}

base::Status BlockOutput::part() {
    return m_parted ? base::Status() : write({QByteArray()}, Role::Same);
}

base::Status BlockOutput::partFrom(const QByteArrayList &following) {
    return !following.isEmpty() && !isBlank(following.constFirst()) ? part() : base::Status();
}

base::Status BlockOutput::writeBlock(const QByteArray &uuid, const QByteArrayList &lines,
                                     const QByteArrayList *before) {
    BlockSection section;
    section.uuid = uuid;
    section.hash = blockHash(lines);
    LECTERN_TRY(write({blockBegin(m_marks, section)}, Role::Mark));
    if (m_preview) preview(lines, before);
    LECTERN_TRY(put(lines, m_end));
    LECTERN_TRY(put({QByteArray()}, m_end)); // apart from a paragraph, which might swallow the mark
    return write({blockEnd(m_marks)}, Role::Mark);
}

// Lines that go stand before those that come in their place.
void BlockOutput::preview(const QByteArrayList &lines, const QByteArrayList *before) {
    if (!before) return m_preview->add(Role::Added, lines);
    const auto counted = [](const QByteArrayList &all) {
        QByteArrayList trimmed;
        for (const QByteArray &line : all)
            trimmed += trimmedEnd(line);
        return trimmed;
    };
    base::Numbering<QByteArray> numbers;
    const QList<int> old = numbers.of(counted(*before));
    const base::Partners partners = base::partnersOf(old, numbers.of(counted(lines)));
    qsizetype at = 0;
    const auto removeUnpaired = [&] {
        for (; at < before->size() && !partners.left.at(at); ++at)
            if (!isBlank(before->at(at))) m_preview->add(Role::Removed, {before->at(at)});
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        removeUnpaired();
        const bool paired = partners.right.at(i);
        const bool same = paired || isBlank(lines.at(i));
        m_preview->add(same ? Role::Same : Role::Added, {lines.at(i)});
        if (paired) ++at;
    }
    removeUnpaired();
}

} // namespace lectern::exchange
