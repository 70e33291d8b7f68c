// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "ui/settings/setting.h"

#include <QFile>
#include <QSettings>

#include <algorithm>
#include <optional>

namespace lectern::ui {

namespace {

const Setting &rowOf(const QString &key) {
    const Setting *row = findSetting(key);
    Q_ASSERT(row); // a key of ours without its row
    return *row;
}

// What stands in the file, as a value of its kind; none where it is no such value.
std::optional<QVariant> readAs(const OneOf &kind, const QString &saved) {
    for (qsizetype i = 0; i < kind.choices.size(); ++i)
        if (kind.choices.at(i).value == saved) return QVariant(int(i));
    return {};
}

std::optional<QVariant> readAs(const Flag &, const QString &saved) {
    if (saved == QLatin1String("true")) return true;
    if (saved == QLatin1String("false")) return false;
    return {};
}

std::optional<QVariant> readAs(const Number &kind, const QString &saved) {
    bool isNumber = false;
    const int number = saved.toInt(&isNumber);
    const bool allowed =
        isNumber && number >= kind.steps.constFirst() && number <= kind.steps.constLast();
    return allowed ? std::optional<QVariant>(number) : std::nullopt;
}

std::optional<QVariant> readAs(const Text &kind, const QString &saved) {
    const bool plain =
        std::all_of(saved.cbegin(), saved.cend(), [](QChar c) { return c.isPrint(); });
    return plain && saved.size() <= kind.longest ? std::optional<QVariant>(saved) : std::nullopt;
}

// As it stands in the file; none where the kind does not allow it.
std::optional<QString> writtenAs(const OneOf &kind, const QVariant &value) {
    const int choice = value.toInt();
    if (choice < 0 || choice >= kind.choices.size()) return {};
    return kind.choices.at(choice).value;
}

std::optional<QString> writtenAs(const Flag &, const QVariant &value) {
    return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
}

template <typename Kind>
std::optional<QString> writtenAs(const Kind &kind, const QVariant &value) {
    const QString written = value.toString();
    return readAs(kind, written) ? std::optional<QString>(written) : std::nullopt;
}

} // namespace

Settings::Settings(QSettings &file, QObject *parent)
    : QObject(parent)
    , m_file(file) {
    if (file.status() == QSettings::FormatError)
        QFile::copy(file.fileName(), file.fileName() + QStringLiteral(".unreadable"));
}

QVariant Settings::read(const QString &key) const {
    const Setting &row = rowOf(key);
    const QVariant saved = m_file.value(key);
    if (!saved.isValid()) return usualOf(row);
    return std::visit([&](const auto &kind) { return readAs(kind, saved.toString()); }, row.kind)
        .value_or(usualOf(row));
}

void Settings::write(const QString &key, const QVariant &value) {
    const Setting &row = rowOf(key);
    const auto written =
        std::visit([&](const auto &kind) { return writtenAs(kind, value); }, row.kind);
    if (!written || read(key) == value) return;
    if (value == usualOf(row))
        m_file.remove(key);
    else
        m_file.setValue(key, *written);
    m_file.sync();
    Q_EMIT changed(key);
    if (m_file.status() == QSettings::AccessError || !m_file.isWritable()) Q_EMIT notSaved();
}

void Settings::reset() {
    for (const Setting &row : settingTable())
        write(row.key, usualOf(row));
}

bool Settings::isChanged() const {
    const auto changed = [this](const Setting &row) { return read(row.key) != usualOf(row); };
    return std::any_of(settingTable().cbegin(), settingTable().cend(), changed);
}

QString Settings::path() const {
    return m_file.fileName();
}

} // namespace lectern::ui
