// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damage.h"

#include "core/store/connection.h"
#include "tests/support/test_library.h"

#include <QFile>
#include <QtEndian>

namespace lectern::tests {

namespace {

constexpr qint64 pageSizeAt = 16; // of the header; SQLite file format, section 1.3
constexpr char innerPage = 0x05;  // SQLite file format, section 1.6
constexpr int headerOfInner = 12;

qint64 pageBytesOf(QFile &file) {
    file.seek(pageSizeAt);
    return qFromBigEndian<quint16>(file.read(2).constData());
}

QByteArray pageAt(QFile &file, qint64 page) {
    const qint64 bytes = pageBytesOf(file);
    file.seek((page - 1) * bytes);
    return file.read(bytes);
}

qint64 leafBelow(QFile &file, qint64 page) {
    const QByteArray bytes = pageAt(file, page);
    if (bytes.at(0) != innerPage) return page;
    const int cells = qFromBigEndian<quint16>(bytes.constData() + 3);
    const int cell = qFromBigEndian<quint16>(bytes.constData() + headerOfInner + 2 * (cells / 2));
    return leafBelow(file, qFromBigEndian<quint32>(bytes.constData() + cell));
}

} // namespace

void damage(const QString &library, const QString &table) {
    qint64 root = 0;
    {
        const auto connection = must(store::Connection::open(library, store::Mode::ReadWrite));
        must(connection->run(QStringLiteral("UPDATE meta SET value = 0 WHERE key = 'clean'")));
        root =
            must(connection->single(
                     QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = ?"), {table}))
                ->toLongLong();
    }
    QFile file(library);
    if (!file.open(QIODevice::ReadWrite)) throw std::runtime_error("no library to damage");
    const qint64 page = leafBelow(file, root);
    const qint64 bytes = pageBytesOf(file);
    file.seek((page - 1) * bytes);
    file.write(QByteArray(bytes, 'x'));
}

qint64 pageBytesOf(const QString &library) {
    QFile file(library);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("no library to look at");
    return pageBytesOf(file);
}

} // namespace lectern::tests
