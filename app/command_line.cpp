// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <algorithm>

namespace lectern::app {

namespace {

base::Status unusable(const QString &message) {
    return base::fail(base::ErrorCode::Invalid, message);
}

} // namespace

base::Result<CommandLine> CommandLine::parse(const QStringList &arguments,
                                             const QList<Option> &options) {
    CommandLine line;
    QStringList rest = arguments;
    while (!rest.isEmpty()) {
        const QString argument = rest.takeFirst();
        if (argument == QLatin1String("--")) break;
        if (argument.startsWith(QLatin1String("--"))) {
            LECTERN_TRY(line.take(argument, rest, options));
        } else {
            line.m_words.append(argument);
        }
    }
    line.m_wordsBeforeDashes = line.m_words.size();
    line.m_words += rest;
    return line;
}

base::Status CommandLine::take(const QString &argument, QStringList &rest,
                               const QList<Option> &options) {
    const qsizetype equals = argument.indexOf(QLatin1Char('='));
    const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
    const auto option = std::find_if(options.cbegin(), options.cend(),
                                     [&](const Option &each) { return each.name == name; });
    if (option == options.cend())
        return unusable(QStringLiteral("There is no option --%1.").arg(name));
    if (has(name)) return unusable(QStringLiteral("The option --%1 stands twice.").arg(name));

    const bool isSwitch = option->value.isEmpty();
    if (isSwitch && equals >= 0)
        return unusable(QStringLiteral("The option --%1 takes no value.").arg(name));
    if (!isSwitch && equals < 0 && rest.isEmpty())
        return unusable(
            QStringLiteral("The option --%1 needs a value: %2.").arg(name, option->value));
    if (isSwitch) {
        m_values.insert(name, QString());
    } else {
        m_values.insert(name, equals < 0 ? rest.takeFirst() : argument.mid(equals + 1));
    }
    return {};
}

void CommandLine::makeValue(const QString &option) {
    m_values.insert(option, m_words.takeFirst());
    m_wordsBeforeDashes = 0;
}

std::optional<QString> CommandLine::value(const QString &name) const {
    const auto found = m_values.constFind(name);
    if (found == m_values.constEnd()) return std::nullopt;
    return *found;
}

} // namespace lectern::app
