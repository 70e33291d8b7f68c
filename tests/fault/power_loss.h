// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <string>

QT_FORWARD_DECLARE_CLASS(QRandomGenerator)

namespace lectern::tests {

// A disk no better than POSIX promises: what was synced is there after a power loss; of what came
// later any part may be, each write whole, torn at a sector, or not at all, in any order; of names
// made, changed and removed since their folder was synced, the first ones.
class PowerLossDisk {
  public:
    // `recording`: as tests/fault/injector/record.h has it.
    explicit PowerLossDisk(const QByteArray &recording);

    [[nodiscard]] qsizetype acts() const { return m_places.size(); }
    void playUpTo(qsizetype act); // never back
    // What somebody had been told by then.
    [[nodiscard]] const QByteArray &told() const { return m_told; }
    // The files after a loss now, by their names. SQLite's -shm is memory, not a file.
    [[nodiscard]] QMap<QString, QByteArray> filesAfterLoss(QRandomGenerator &chance) const;

  private:
    struct Change { // of a file's content
        bool cuts = false;
        qint64 offset = 0;
        QByteArray bytes;
    };
    struct File {
        QByteArray synced;
        QList<Change> since;
    };
    using Id = int; // of a file: inodes are used again
    using Names = QMap<QString, Id>;
    struct NameChange {
        QString from; // empty: `to` is made
        QString to;   // empty: `from` is removed
        Id file = 0;
    };

    void play(qsizetype place);
    void rename(const QString &from, const QString &to);
    [[nodiscard]] Id idOf(quint64 inode);
    void forgetIfNameless(Id file);
    static void apply(const NameChange &change, Names &names);
    static void apply(const Change &change, QByteArray &content);

    std::string m_recording;
    QList<qsizetype> m_places; // where each act begins
    qsizetype m_played = 0;
    QByteArray m_told;
    QList<File> m_files;
    QHash<quint64, Id> m_idOfInode;
    Names m_names; // as the program sees them
    Names m_syncedNames;
    QList<NameChange> m_namesSince;
};

} // namespace lectern::tests
