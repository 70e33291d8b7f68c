// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

namespace lectern::ui {

// Which keys run which command: those it comes with, and over them those the reader chose. A
// value, by the ids of commands. Two commands may be given the same key here: whoever asks the
// reader names the conflict first, and takes the key from where it was.
class Keymap {
  public:
    using Keys = QList<QKeySequence>; // the first one is shown

    // What the reader chose, by id; of commands that are not there (any more) too.
    void setChoices(const QHash<QString, Keys> &choices) { m_choices = choices; }
    [[nodiscard]] const QHash<QString, Keys> &choices() const { return m_choices; }
    void addDefault(const QString &id, const Keys &keys);

    [[nodiscard]] Keys keysOf(const QString &id) const;
    [[nodiscard]] Keys defaultsOf(const QString &id) const { return m_defaults.value(id); }
    [[nodiscard]] bool isChanged(const QString &id) const { return m_choices.contains(id); }
    [[nodiscard]] bool isChanged() const { return !m_choices.isEmpty(); }

    // The keys it comes with are no choice.
    void choose(const QString &id, const Keys &keys);
    void reset(const QString &id) { m_choices.remove(id); }
    void resetAll() { m_choices.clear(); }

    // The commands but `id` that `keys` would get in the way of: those with the same keys, and
    // those of which one begins with the other, as G with "G, I". In the order they were added.
    [[nodiscard]] QStringList conflicts(const QString &id, const QKeySequence &keys) const;
    // Takes from a command every key that `keys` gets in the way of.
    void yield(const QString &id, const QKeySequence &keys);

  private:
    QHash<QString, Keys> m_defaults;
    QHash<QString, Keys> m_choices;
    QStringList m_ids; // as they were added
};

// Whether pressing one could mean the other: one is the beginning of the other, or the same.
[[nodiscard]] bool keysCollide(const QKeySequence &a, const QKeySequence &b);

} // namespace lectern::ui
