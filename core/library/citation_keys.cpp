// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/citation_keys.h"

#include "core/store/citation_keys.h"

#include <QCryptographicHash>

#include <cstring>

namespace lectern::library {

namespace {

quint64 hashOfKey(const QString &key) {
    const QByteArray digest =
        QCryptographicHash::hash(key.toLower().toUtf8(), QCryptographicHash::Md5);
    quint64 hash = 0;
    std::memcpy(&hash, digest.constData(), sizeof hash);
    return hash;
}

// 0, 1, …, 25, 26 give "a", "b", …, "z", "aa".
QString letterSuffix(int number) {
    QString letters;
    for (int rest = number; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QLatin1Char(static_cast<char>('a' + rest % 26)));
    return letters;
}

QList<model::PaperId> papersWanted(const QList<WantedKey> &wanted) {
    QList<model::PaperId> papers;
    papers.reserve(wanted.size());
    for (const WantedKey &one : wanted)
        papers.append(one.paper);
    return papers;
}

} // namespace

base::Status CitationKeys::readTaken(store::Connection &connection) {
    if (m_read) return {};
    LECTERN_TRY(store::eachCitationKey(
        connection, [this](const QString &key) { m_taken.insert(hashOfKey(key)); }));
    m_read = true;
    return {};
}

QString CitationKeys::freeKey(const QString &wanted) {
    QString key = wanted;
    for (; m_taken.contains(hashOfKey(key));
         key = wanted + letterSuffix(m_next[wanted.toLower()]++))
        ;
    m_taken.insert(hashOfKey(key));
    return key;
}

base::Result<QStringList> CitationKeys::give(store::Transaction &transaction,
                                             const QList<WantedKey> &wanted) {
    LECTERN_TRY(readTaken(transaction.connection()));
    LECTERN_ASSIGN(auto known,
                   store::citationKeysOf(transaction.connection(), papersWanted(wanted)));
    QStringList keys;
    for (const WantedKey &one : wanted) {
        QString &key = known[one.paper];
        if (key.isEmpty()) {
            key = freeKey(one.key);
            LECTERN_TRY(store::giveCitationKey(transaction, one.paper, key));
        }
        keys.append(key);
    }
    return keys;
}

base::Result<QStringList> CitationKeys::foresee(store::Connection &connection,
                                                const QList<WantedKey> &wanted) {
    LECTERN_TRY(readTaken(connection));
    LECTERN_ASSIGN(const auto known, store::citationKeysOf(connection, papersWanted(wanted)));
    QStringList keys;
    for (const WantedKey &one : wanted) {
        if (known.contains(one.paper)) {
            keys.append(known.value(one.paper));
            continue;
        }
        QString &key = m_foreseen[one.paper];
        if (key.isEmpty()) key = freeKey(one.key);
        keys.append(key);
    }
    return keys;
}

} // namespace lectern::library
