// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/acts.h"

#include "tests/keys/hands.h"
#include "tests/keys/outside.h"
#include "tests/keys/places.h"
#include "tests/keys/words.h"
#include "tests/ui/support/test_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMimeData>
#include <QUrl>

#include <array>

namespace lectern::keys {

namespace {

// Keys in a row that a reader has in her fingers; % stands for words.
constexpr std::array habits{
    "M|%|Esc",
    "M|%",
    "/|%|Return",
    "/|%|Esc",
    "V|C",
    "V|D|Return|%|Esc",
    "T|%|Return",
    "A|%|Return",
    "H|%|Return",
    "Z",
    "Z",
    "Ctrl+Shift+Z",
    "X|J|X",
    "Ctrl+K|%|Down",
    "F2|%",
    "G|I",
    "G|A",
    "Ctrl+K|%|Return",
    "S",
    "L",
    "E",
    "Ctrl+H|Down|Return",
    "Shift+M",
    "F|S|F",
    "O|M|%|Esc|Esc",
    "Y|Return",
    "?|%|Esc",
    "Ctrl+,|Tab|Tab|Space",
};

Act nothing() {
    return {QStringLiteral("does nothing"), [] {}};
}

void pressHabit(const QString &habit, const QString &words) {
    for (const QString &part : habit.split(QLatin1Char('|')))
        if (part == QLatin1String("%"))
            typeText(words);
        else
            pressKeys(QKeySequence::fromString(part));
}

template <typename Do>
Act atSomePlace(QRandomGenerator &random, const char *what, Do act) {
    const QWidget *window = windowAtHand();
    const auto place = window ? randomPlace(*window, random) : std::nullopt;
    if (!place) return nothing();
    return {QLatin1String(what) + place->text(),
            [place = *place, act] { act(*place.widget, place.at); }};
}

} // namespace

Act Acts::next() {
    if (QDialog *out = Outside::dialogToLeave())
        return {QStringLiteral("leaves ") + called(*out), [out] { out->reject(); }};
    if (QApplication::activePopupWidget()) return inMenu();
    return QApplication::activeModalWidget() ? inDialog() : inWindow();
}

Act Acts::inMenu() {
    switch (m_random.bounded(8)) {
    case 0:
    case 1:
        return clicking();
    case 2:
        return words();
    case 3:
        return plainKey();
    case 4:
        return key("Esc");
    case 5:
        return key("Return");
    default:
        return key("Down");
    }
}

Act Acts::inDialog() {
    switch (m_random.bounded(10)) {
    case 0:
    case 1:
    case 2:
        return clicking();
    case 3:
    case 4:
        return words();
    case 5:
    case 6:
        return plainKey();
    case 7:
        return key("Esc");
    case 8:
        return key("Return");
    default:
        return shortcut();
    }
}

Act Acts::inWindow() {
    const int chance = m_random.bounded(100);
    if (chance < 26) return shortcut();
    if (chance < 38) return command();
    if (chance < 52) return habit();
    if (chance < 66) return plainKey();
    if (chance < 73) return words();
    if (chance < 86) return clicking();
    if (chance < 89) return clickingTwice();
    if (chance < 91) return wheel();
    if (chance < 95) return menu();
    if (chance < 97) return resize();
    return chance < 99 ? paste() : drop();
}

Act Acts::key(const char *keys) {
    return {QStringLiteral("presses ") + QLatin1String(keys),
            [keys] { pressKeys(QKeySequence::fromString(QLatin1String(keys))); }};
}

// One of its keys; whether it can run is not asked.
Act Acts::shortcut() {
    const QList<ui::Command> &all = m_test.window().commands().commands();
    const ui::Command &one = all.at(m_random.bounded(int(all.size())));
    const auto keys = m_test.window().commands().action(one.id)->shortcuts();
    if (keys.isEmpty()) return command();
    const QKeySequence chosen = keys.at(m_random.bounded(int(keys.size())));
    return {QStringLiteral("presses %1 of %2").arg(chosen.toString(), one.id),
            [chosen] { pressKeys(chosen); }};
}

// As a menu runs it.
Act Acts::command() {
    const QList<ui::Command> &all = m_test.window().commands().commands();
    const QString id = all.at(m_random.bounded(int(all.size()))).id;
    return {QStringLiteral("runs ") + id,
            [this, id] { m_test.window().commands().action(id)->trigger(); }};
}

Act Acts::habit() {
    const QString keys = QLatin1String(habits.at(m_random.bounded(quint32(habits.size()))));
    const QString said = randomWords(m_random);
    return {QStringLiteral("presses %1 with “%2”").arg(keys, said),
            [keys, said] { pressHabit(keys, said); }};
}

Act Acts::plainKey() {
    const QKeyCombination chosen = randomPlainKey(m_random);
    return {QStringLiteral("presses ") + QKeySequence(chosen).toString(),
            [chosen] { pressKey(chosen); }};
}

Act Acts::words() {
    const QString said = randomWords(m_random);
    return {QStringLiteral("types “%1”").arg(said), [said] { typeText(said); }};
}

Act Acts::clicking() {
    return atSomePlace(m_random, "clicks ", click);
}

Act Acts::clickingTwice() {
    return atSomePlace(m_random, "clicks twice ", clickTwice);
}

Act Acts::wheel() {
    const int degrees = m_random.bounded(2) ? 45 : -45;
    return atSomePlace(m_random, "turns the wheel over ",
                       [degrees](QWidget &widget, QPoint at) { turnWheel(widget, at, degrees); });
}

Act Acts::menu() {
    return atSomePlace(m_random, "asks for the menu of ", askForMenu);
}

Act Acts::resize() {
    const QSize size(400 + m_random.bounded(1200), 320 + m_random.bounded(700));
    return {QStringLiteral("makes the window %1 by %2").arg(size.width()).arg(size.height()),
            [this, size] { m_test.window().resize(size); }};
}

Act Acts::paste() {
    const QString text = QString::fromUtf8(randomDigest(m_random));
    return {QStringLiteral("pastes a digest"), [this, text] {
                m_test.setClipboard(text);
                pressKeys(QKeySequence::fromString(QStringLiteral("Ctrl+V")));
            }};
}

Act Acts::drop() {
    const QByteArray text = randomDigest(m_random);
    return {QStringLiteral("drops a digest"), [this, text] {
                QMimeData file;
                file.setUrls(
                    {QUrl::fromLocalFile(m_test.writeFile(QStringLiteral("dropped.txt"), text))});
                m_test.drop(file);
            }};
}

} // namespace lectern::keys
