// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting.h"

#include <QStringList>

namespace lectern::ui {

namespace {

QString fileText(const QString &text) {
    return QStringLiteral("`%1`").arg(text);
}

QString valuesOf(const OneOf &kind) {
    QStringList values;
    for (const OneOf::Choice &choice : kind.choices)
        values += fileText(choice.value);
    return values.join(QLatin1String(", "));
}

QString valuesOf(const Flag &) {
    return QStringLiteral("`true`, `false`");
}

QString valuesOf(const Number &kind) {
    return QStringLiteral("%1 to %2 %3")
        .arg(kind.steps.constFirst())
        .arg(kind.steps.constLast())
        .arg(kind.unit);
}

QString valuesOf(const Text &) {
    return QStringLiteral("text");
}

QString usualText(const Setting &setting) {
    if (const auto *choice = std::get_if<OneOf>(&setting.kind))
        return fileText(choice->choices.at(choice->usual).value);
    if (const auto *flag = std::get_if<Flag>(&setting.kind))
        return fileText(flag->usual ? QStringLiteral("true") : QStringLiteral("false"));
    if (const auto *number = std::get_if<Number>(&setting.kind))
        return QString::number(number->usual);
    return {};
}

} // namespace

QString settingsDocument() {
    QString document =
        QStringLiteral("| key | values | as it comes | what it does |\n|---|---|---|---|\n");
    for (const Setting &setting : settingTable()) {
        const QString values =
            std::visit([](const auto &kind) { return valuesOf(kind); }, setting.kind);
        document += QStringLiteral("| %1 | %2 | %3 | %4. %5 |\n")
                        .arg(fileText(setting.key), values, usualText(setting), setting.name,
                             setting.words);
    }
    return document;
}

} // namespace lectern::ui
