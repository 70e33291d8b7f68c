// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/file_output.h"
#include "core/store/connection.h"
#include "core/store/passing_files.h"

#include <QCoreApplication>
#include <QFile>

// Outside of any namespace, as the macro wants it.
static void initialiseMigrations() {
    Q_INIT_RESOURCE(migrations);
}

namespace lectern::store {

namespace {

base::Status copyChecked(Connection &connection, const QString &copy) {
    LECTERN_TRY(connection.run(QStringLiteral("VACUUM INTO ?"), {copy}));
    LECTERN_ASSIGN(const auto reader, Connection::open(copy, Mode::Immutable));
    LECTERN_ASSIGN(const auto verdict, reader->single(QStringLiteral("PRAGMA quick_check")));
    if (verdict && verdict->toString() == QLatin1String("ok")) return {};
    return base::fail(base::ErrorCode::Damaged,
                      QCoreApplication::translate(
                          "Lectern", "The copy made before an upgrade of the library is damaged; "
                                     "nothing was changed."));
}

// Safe on the disk before the upgrade is, and none of it is left where there is no room for all.
base::Status copyBefore(Connection &connection, const QString &path, int version) {
    const QString copy = path + QStringLiteral(".before-") + QString::number(version);
    const QString fresh = copy + QStringLiteral(".part");
    removeDatabase(fresh);
    base::Status status = copyChecked(connection, fresh);
    if (status) removeDatabase(copy); // of an upgrade that a crash cut short
    if (status) status = base::putInPlace(fresh, copy);
    if (!status) removeDatabase(fresh);
    return status;
}

base::Status runStep(Connection &connection, const QString &script, int version) {
    LECTERN_TRY(connection.run(QStringLiteral("BEGIN IMMEDIATE")));
    base::Status status = connection.runScript(script);
    if (status) status = connection.run(QStringLiteral("PRAGMA user_version=%1").arg(version));
    if (status) status = connection.run(QStringLiteral("COMMIT"));
    if (!status) (void)connection.run(QStringLiteral("ROLLBACK"));
    return status;
}

QString scriptNamed(const QString &name) {
    initialiseMigrations();
    QFile file(QStringLiteral(":/lectern/migrations/%1.sql").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QStringList migrationScripts() {
    QStringList scripts;
    for (int i = 1; i <= schemaVersion; ++i)
        scripts.append(scriptNamed(QString::number(i)));
    Q_ASSERT(!scripts.contains(QString()));
    return scripts;
}

base::Status migrate(Connection &connection, const QString &path, const QStringList &scripts) {
    LECTERN_ASSIGN(const auto stored, connection.single(QStringLiteral("PRAGMA user_version")));
    const int from = stored ? stored->toInt() : 0;
    if (from > 0 && from < scripts.size()) LECTERN_TRY(copyBefore(connection, path, from));
    for (int version = from + 1; version <= scripts.size(); ++version)
        LECTERN_TRY(runStep(connection, scripts.at(version - 1), version));
    return {};
}

base::Status readAsNewest(Connection &connection) {
    LECTERN_ASSIGN(const auto stored, connection.single(QStringLiteral("PRAGMA user_version")));
    const int from = stored ? stored->toInt() : 0;
    if (from < 1 || from >= schemaVersion) return {};
    LECTERN_TRY(connection.run(QStringLiteral("PRAGMA query_only=OFF")));
    for (int version = from; version < schemaVersion; ++version)
        LECTERN_TRY(connection.runScript(scriptNamed(QStringLiteral("reader_%1").arg(version))));
    return connection.run(QStringLiteral("PRAGMA query_only=ON"));
}

} // namespace lectern::store
