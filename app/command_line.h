// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lectern::app {

// `--name` or, where `value` says what stands for it in the help, `--name VALUE` and
// `--name=VALUE`.
struct Option {
    QString name;  // without the dashes
    QString value; // "FILE"; empty: a switch
    QString help;
    QStringList choices{}; // what the value can be; none: anything

    [[nodiscard]] bool takesFile() const { return value == QLatin1String("FILE"); }
};

// The arguments of one command, taken apart. Options begin with two dashes and may stand anywhere
// before `--`; every other argument is a word, so that `-survey` is part of a query and `-` a file.
class CommandLine final {
  public:
    // Errors: Invalid, for an option that is unknown, given twice, or lacks its value.
    [[nodiscard]] static base::Result<CommandLine> parse(const QStringList &arguments,
                                                         const QList<Option> &options);

    [[nodiscard]] bool has(const QString &name) const { return m_values.contains(name); }
    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    [[nodiscard]] const QStringList &words() const { return m_words; }
    // How many of the words stand before `--`; all of them where there is none.
    [[nodiscard]] qsizetype wordsBeforeDashes() const { return m_wordsBeforeDashes; }

    // The only word becomes the value of this option.
    void makeValue(const QString &option);

  private:
    [[nodiscard]] base::Status take(const QString &argument, QStringList &rest,
                                    const QList<Option> &options);

    QHash<QString, QString> m_values;
    QStringList m_words;
    qsizetype m_wordsBeforeDashes = 0;
};

} // namespace lectern::app
