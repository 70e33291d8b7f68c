// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/key_lines.h"

#include <optional>

namespace lectern::ui {

namespace {

QString nativeKeys(const QKeySequence &keys) {
    return keys.toString(QKeySequence::NativeText);
}

bool isPair(const Command &first, const Command &second, const Keymap &keymap) {
    return !first.pairText.isEmpty() && keymap.keysOf(first.id).size() == 1 &&
           keymap.keysOf(second.id).size() == 1;
}

KeyLine lineOf(const Command &command, const Keymap::Keys &keys) {
    KeyLine line{
        .group = command.group, .text = command.text, .keys = {nativeKeys(keys.constFirst())}};
    for (const QKeySequence &twin : keys.mid(1))
        line.twins += nativeKeys(twin);
    return line;
}

// Whether the command has one key, a digit, and which.
std::optional<int> digitOf(const Command &command, const Keymap &keymap) {
    const Keymap::Keys keys = keymap.keysOf(command.id);
    if (keys.size() != 1 || keys.constFirst().count() != 1) return std::nullopt;
    const QKeyCombination key = keys.constFirst()[0];
    const int digit = key.key() - Qt::Key_0;
    const bool plain = key.keyboardModifiers() == Qt::NoModifier && digit >= 0 && digit <= 9;
    return plain ? std::optional(digit) : std::nullopt;
}

// One past the last command of the range that begins at `first`; `first` where none does.
qsizetype endOfRange(const QList<Command> &commands, qsizetype first, const Keymap &keymap) {
    const QString &words = commands.at(first).rangeText;
    if (words.isEmpty()) return first;
    qsizetype end = first;
    std::optional<int> expected = digitOf(commands.at(first), keymap);
    while (end < commands.size() && commands.at(end).rangeText == words) {
        if (!expected || digitOf(commands.at(end), keymap) != expected) return first;
        expected = *expected + 1;
        ++end;
    }
    return end - first > 1 ? end : first;
}

KeyLine lineOfRange(const Command &first, const Command &last, const Keymap &keymap) {
    return {.group = first.group,
            .text = first.rangeText,
            .keys = {nativeKeys(keymap.keysOf(first.id).constFirst()),
                     nativeKeys(keymap.keysOf(last.id).constFirst())},
            .isRange = true};
}

} // namespace

QList<KeyLine> keyLines(const QList<Command> &commands, const Keymap &keymap) {
    QList<KeyLine> lines;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const Command &command = commands.at(i);
        const Keymap::Keys keys = keymap.keysOf(command.id);
        if (keys.isEmpty()) continue;
        // The end is looked for at the first of a range only: the others are passed over with it.
        const bool begins = i == 0 || commands.at(i - 1).rangeText != command.rangeText;
        if (const qsizetype end = endOfRange(commands, i, keymap); begins && end > i) {
            lines.append(lineOfRange(command, commands.at(end - 1), keymap));
            i = end - 1;
            continue;
        }
        lines.append(lineOf(command, keys));
        if (i + 1 == commands.size() || !isPair(command, commands.at(i + 1), keymap)) continue;
        lines.last().text = command.pairText;
        lines.last().keys += nativeKeys(keymap.keysOf(commands.at(++i).id).constFirst());
    }
    return lines;
}

} // namespace lectern::ui
