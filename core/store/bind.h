// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>
#include <QVariant>

#include <optional>

// How our values stand in SQLite. Qt binds a null QString as NULL, so say which one is meant.
namespace lectern::store {

[[nodiscard]] inline QVariant notNull(const QString &text) {
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

[[nodiscard]] inline QVariant orNull(const QString &text) {
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

template <typename Number>
[[nodiscard]] QVariant orNull(const std::optional<Number> &number) {
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<Number>());
}

[[nodiscard]] inline QVariant blob(const QUuid &uuid) {
    return uuid.toRfc4122();
}

} // namespace lectern::store
