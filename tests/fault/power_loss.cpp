// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/power_loss.h"

#include "tests/fault/injector/record.h"

#include <QFile>
#include <QRandomGenerator>

#include <cstring>

namespace lectern::tests {

using fault::Act;
using fault::Head;

namespace {

constexpr qint64 sector = 512;

Head headAt(const std::string &recording, qsizetype place) {
    Head head;
    std::memcpy(&head, recording.data() + place, sizeof head);
    return head;
}

qsizetype sizeOf(const Head &head) {
    return qsizetype(sizeof(Head) + head.nameBytes + head.bytes);
}

} // namespace

PowerLossDisk::PowerLossDisk(const QByteArray &recording)
    : m_recording(recording.toStdString()) {
    qsizetype place = 0;
    while (place + qsizetype(sizeof(Head)) <= qsizetype(m_recording.size())) {
        const qsizetype size = sizeOf(headAt(m_recording, place));
        if (place + size > qsizetype(m_recording.size())) break; // it was killed over this one
        m_places.append(place);
        place += size;
    }
}

void PowerLossDisk::playUpTo(qsizetype act) {
    for (; m_played < act; ++m_played)
        play(m_places.at(m_played));
}

PowerLossDisk::Id PowerLossDisk::idOf(quint64 inode) {
    const auto known = m_idOfInode.constFind(inode);
    if (known != m_idOfInode.constEnd()) return *known;
    m_files.append(File());
    const Id id = Id(m_files.size()) - 1;
    m_idOfInode.insert(inode, id);
    return id;
}

void PowerLossDisk::forgetIfNameless(Id file) {
    if (m_names.values().contains(file)) return;
    m_idOfInode.removeIf([file](const auto &known) { return known.value() == file; });
}

void PowerLossDisk::apply(const NameChange &change, Names &names) {
    if (!change.from.isEmpty()) names.remove(change.from);
    if (!change.to.isEmpty()) names.insert(change.to, change.file);
}

void PowerLossDisk::apply(const Change &change, QByteArray &content) {
    if (change.cuts) {
        const qsizetype before = content.size();
        content.resize(change.offset);
        if (content.size() > before)
            std::memset(content.data() + before, 0, size_t(content.size() - before));
        return;
    }
    const qsizetype end = qsizetype(change.offset) + change.bytes.size();
    if (content.size() < end) content.append(QByteArray(end - content.size(), '\0'));
    std::memcpy(content.data() + change.offset, change.bytes.constData(),
                size_t(change.bytes.size()));
}

void PowerLossDisk::rename(const QString &from, const QString &to) {
    const Id file = m_names.value(from, -1);
    if (file < 0) return;
    const Id replaced = m_names.value(to, -1);
    m_namesSince.append({from, to, file});
    apply(m_namesSince.constLast(), m_names);
    if (replaced >= 0) forgetIfNameless(replaced);
}

void PowerLossDisk::play(qsizetype place) {
    const Head head = headAt(m_recording, place);
    const char *names = m_recording.data() + place + sizeof(Head);
    const QByteArray content(names + head.nameBytes, qsizetype(head.bytes));
    const QList<QByteArray> parts = QByteArray(names, head.nameBytes).split('\0');
    const QString name = QFile::decodeName(parts.constFirst());
    switch (head.act) {
    case Act::Named: {
        const Id file = idOf(head.file);
        if (m_names.value(name, -1) == file) return;
        m_namesSince.append({QString(), name, file});
        return apply(m_namesSince.constLast(), m_names);
    }
    case Act::Written:
        return m_files[idOf(head.file)].since.append({false, qint64(head.offset), content});
    case Act::Cut:
        return m_files[idOf(head.file)].since.append({true, qint64(head.offset), {}});
    case Act::Synced: {
        File &file = m_files[idOf(head.file)];
        for (const Change &change : std::as_const(file.since))
            apply(change, file.synced);
        return file.since.clear();
    }
    case Act::NamesKept:
        m_syncedNames = m_names;
        return m_namesSince.clear();
    case Act::Renamed:
        return rename(name, QFile::decodeName(parts.constLast()));
    case Act::Removed: {
        const Id file = m_names.value(name, -1);
        m_namesSince.append({name, QString(), file});
        apply(m_namesSince.constLast(), m_names);
        return forgetIfNameless(file);
    }
    case Act::Told:
        m_told += content;
    }
}

QMap<QString, QByteArray> PowerLossDisk::filesAfterLoss(QRandomGenerator &chance) const {
    Names names = m_syncedNames;
    const int changes = chance.bounded(int(m_namesSince.size()) + 1);
    for (int i = 0; i < changes; ++i)
        apply(m_namesSince.at(i), names);
    QMap<QString, QByteArray> files;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (name.key().endsWith(QLatin1String("-shm"))) continue;
        const File &file = m_files.at(name.value());
        QByteArray content = file.synced;
        for (Change change : file.since) {
            if (chance.bounded(2) == 0) continue;
            if (!change.cuts && chance.bounded(4) == 0)
                change.bytes.truncate(
                    qsizetype(sector * chance.bounded(change.bytes.size() / sector + 1)));
            apply(change, content);
        }
        files.insert(name.key(), content);
    }
    return files;
}

} // namespace lectern::tests
