// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace lectern::tests {

// A sentence of the program as a .ts file has it.
struct Message {
    QString context;
    QString source;
    QString comment; // what tells it from another with the same words
    bool isPlural = false;
    bool isFinished = false;
    QStringList forms; // the translation; several where it depends on a number

    [[nodiscard]] QString key() const;
};

// All of a .ts file; empty where it cannot be read.
[[nodiscard]] QList<Message> catalogueIn(const QString &path);

// What lupdate finds in the source; empty where it failed.
[[nodiscard]] QList<Message> extractedMessages();

// What is wrong with a translation, a sentence each: not finished, a form too few, a placeholder, a
// mnemonic, an ellipsis, a line break or a blank at its end that the source has and it has not, or
// the other way round.
[[nodiscard]] QStringList problemsWith(const Message &message, qsizetype pluralForms);

} // namespace lectern::tests
