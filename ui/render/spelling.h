// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/word_difference.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>
#include <QTimer>

namespace lectern::ui {

// Where Hunspell's dictionary of the reader's language lies, without its endings; English where
// there is none of hers, and nothing where there is none at all.
[[nodiscard]] QString dictionaryFor(const QStringList &languages);

// Spelling of notes by Hunspell, which works in a thread of its own: what is not looked up yet
// counts as right, and learned() says that more is known. Words with digits, all in capitals or
// with capitals inside are names of things and are left alone.
class Spelling final : public QObject {
    Q_OBJECT

  public:
    // `own`: the reader's words, which are right.
    Spelling(const QString &dictionary, const QStringList &own, QObject *parent = nullptr);
    ~Spelling() override;

    [[nodiscard]] QList<TextSpan> wrongIn(const QString &line);
    [[nodiscard]] bool isWrong(const QString &word) const;
    void suggest(const QString &word); // answered by suggested()
    void learn(const QString &word);   // it is right from now on

  Q_SIGNALS:
    void learned();
    void suggested(const QString &word, const QStringList &better);
    void ownChanged(const QStringList &own);

  private:
    void send();
    void take(const QStringList &words, const QList<bool> &right);

    QThread m_thread;
    QObject *m_worker; // lives in the thread
    QHash<QString, bool> m_right;
    QSet<QString> m_own;
    QSet<QString> m_asked;
    QStringList m_waiting;
    QTimer m_timer;
};

} // namespace lectern::ui
