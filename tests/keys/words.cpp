// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/words.h"

#include "tests/support/test_library.h"

#include <array>

namespace lectern::keys {

namespace {

constexpr std::array typed{
    "rl",
    "rl/offline",
    "fog",
    "lighthouse",
    "beam was ste",
    "is:kept",
    "is:undecided",
    "tag:rl",
    "-fog",
    "\"night",
    "(a OR",
    "title:/number",
    "sort:title",
    "list:week",
    "week",
    "**bold** ",
    "- [ ] look ",
    "[[Invented",
    "]]",
    "# Head",
    "2026-11-23",
    "7",
    "tomorrow",
    "x",
    " ",
    "2409.11340",
    "10.1000/182",
    "*",
    "https://arxiv.org/abs/2409.11340",
    "add tag",
    "claim",
    "A long name of something that a reader would like to have",
    "like:1",
    "newer:7d",
    "upvotes:>=50",
    "<b>bold</b>",
    "a,b",
};

constexpr std::array plain{
    Qt::Key_Up,     Qt::Key_Down,      Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Tab,
    Qt::Key_Tab,    Qt::Key_Backtab,   Qt::Key_Return, Qt::Key_Return, Qt::Key_Escape,
    Qt::Key_Escape, Qt::Key_Backspace, Qt::Key_Home,   Qt::Key_End,    Qt::Key_PageUp,
    Qt::Key_Space,  Qt::Key_PageDown,  Qt::Key_Delete, Qt::Key_F2,     Qt::Key_Enter,
};

constexpr std::array<Qt::KeyboardModifiers, 4> held{Qt::ShiftModifier, Qt::ControlModifier,
                                                    Qt::AltModifier,
                                                    Qt::ControlModifier | Qt::ShiftModifier};

} // namespace

QString randomWords(QRandomGenerator &random) {
    return QLatin1String(typed.at(random.bounded(quint32(typed.size()))));
}

QKeyCombination randomPlainKey(QRandomGenerator &random) {
    const Qt::Key key = plain.at(random.bounded(quint32(plain.size())));
    if (random.bounded(5) > 0)
        return key == Qt::Key_Backtab ? Qt::SHIFT | key : QKeyCombination(key);
    return QKeyCombination(held.at(random.bounded(quint32(held.size()))), key);
}

QByteArray randomDigest(QRandomGenerator &random) {
    return tests::inventedDigest(1 + random.bounded(5), random.bounded(12) * 2);
}

} // namespace lectern::keys
