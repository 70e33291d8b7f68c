// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdf/wire/messages.h"

#include <QImage>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>

class QProcess;

namespace lectern::ui {

// A page as it is wanted: so many pixels wide.
struct PdfWish {
    int page = 0;
    int width = 0;
    friend bool operator==(const PdfWish &, const PdfWish &) = default;
};

// One PDF, read by a process of its own: our program, confined. One question is under way at a
// time. A process that crashes, or does not answer in time, costs the page it was asked about, and
// the next one goes on without it; when the document itself cannot be opened, or it happens again
// and again, the document is given up, with one sentence.
class PdfSession final : public QObject {
    Q_OBJECT

  public:
    explicit PdfSession(QObject *parent = nullptr);
    ~PdfSession() override;

    void open(const QString &path);
    // Pictures of pages, the first first; what was wanted before and is not under way is forgotten.
    void want(const QList<PdfWish> &wishes);
    void askWords(int page);
    void find(int page, const QString &text);
    void forgetFinds();
    void setPatience(int milliseconds) { m_patience = milliseconds; }
    [[nodiscard]] bool isLost(int page) const { return m_lost.contains(page); }

  Q_SIGNALS:
    void opened(const QList<QSizeF> &sizes, int pages);
    void drawn(int page, const QImage &image, int wished); // the width
    void wordsCame(int page, const QList<lectern::pdf::Word> &words);
    void found(int page, const QString &text, const QList<QRectF> &hits);
    void pageLost(int page);
    void failed(const QString &sentence); // nothing comes after it

  private:
    void start();
    void end();
    void askNext();
    [[nodiscard]] bool takeQuestion(pdf::Request &question);
    void read();
    void take(const pdf::Reply &reply);
    void takeOpened(const pdf::Reply &reply);
    void lose();
    void giveUp(const QString &sentence);

    QProcess *m_process = nullptr;
    QString m_path;
    QByteArray m_come;
    QTimer m_clock;
    int m_patience;
    bool m_asked = false;  // m_question is under way
    bool m_isOpen = false; // in the process that runs
    bool m_told = false;   // opened() was sent
    bool m_over = false;
    int m_deaths = 0;
    pdf::Request m_question;
    std::deque<pdf::Request> m_draws;
    std::deque<pdf::Request> m_texts;
    std::deque<pdf::Request> m_finds;
    QSet<int> m_lost;
};

} // namespace lectern::ui
