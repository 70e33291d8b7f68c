// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/key_lines.h"

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

} // namespace

QList<KeyLine> keyLines(const QList<Command> &commands, const Keymap &keymap) {
    QList<KeyLine> lines;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const Command &command = commands.at(i);
        const Keymap::Keys keys = keymap.keysOf(command.id);
        if (keys.isEmpty()) continue;
        lines.append(lineOf(command, keys));
        if (i + 1 == commands.size() || !isPair(command, commands.at(i + 1), keymap)) continue;
        lines.last().text = command.pairText;
        lines.last().keys += nativeKeys(keymap.keysOf(commands.at(++i).id).constFirst());
    }
    return lines;
}

} // namespace lectern::ui
