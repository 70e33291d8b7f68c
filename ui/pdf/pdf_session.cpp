// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pdf_session.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int usualPatience = 15'000; // milliseconds, for one answer
constexpr int mostDeaths = 6;

// With the program goes what was killed and has not been seen to go, for no event comes any more:
// QProcess would wait for it, and complain.
class ReadingProcess final : public QProcess {
  public:
    ~ReadingProcess() override {
        if (state() == NotRunning) return;
        kill();
        setProcessState(NotRunning);
    }
};

} // namespace

PdfSession::PdfSession(QObject *parent)
    : QObject(parent)
    , m_patience(usualPatience) {
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &PdfSession::lose);
}

PdfSession::~PdfSession() {
    end();
}

void PdfSession::open(const QString &path) {
    m_path = path;
    start();
}

void PdfSession::start() {
    m_isOpen = false;
    m_asked = false;
    m_come.clear();
    m_process = new ReadingProcess;
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PdfSession::read);
    connect(m_process, &QProcess::finished, this, &PdfSession::lose);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp(tr("The process that reads PDFs could not be started."));
    });
    m_process->start(QCoreApplication::applicationFilePath(),
                     {QString::fromLatin1(pdf::workerWord)});
    askNext();
}

// It goes when it has gone, or with the program: nothing waits for it.
void PdfSession::end() {
    m_clock.stop();
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process) return;
    process->disconnect(this);
    process->setParent(QCoreApplication::instance());
    if (process->state() == QProcess::NotRunning) return process->deleteLater();
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void PdfSession::want(const QList<PdfWish> &wishes) {
    m_draws.clear();
    for (const PdfWish &wish : wishes)
        if (!isLost(wish.page)) m_draws.push_back({pdf::Ask::Draw, {}, wish.page, wish.width});
    askNext();
}

void PdfSession::askWords(int page) {
    if (!isLost(page)) m_texts.push_back({pdf::Ask::Words, {}, page, 0});
    askNext();
}

void PdfSession::find(int page, const QString &text) {
    if (isLost(page))
        Q_EMIT found(page, text, {});
    else
        m_finds.push_back({pdf::Ask::Find, text, page, 0});
    askNext();
}

void PdfSession::forgetFinds() {
    m_finds.clear();
}

bool PdfSession::takeQuestion(pdf::Request &question) {
    if (!m_isOpen) {
        question = {pdf::Ask::Open, m_path, 0, 0};
        return true;
    }
    for (std::deque<pdf::Request> *waiting : {&m_draws, &m_texts, &m_finds}) {
        if (waiting->empty()) continue;
        question = waiting->front();
        waiting->pop_front();
        return true;
    }
    return false;
}

void PdfSession::askNext() {
    if (m_asked || m_over || !m_process || !takeQuestion(m_question)) return;
    m_asked = true;
    m_clock.start(m_patience);
    m_process->write(pdf::encoded(m_question));
}

void PdfSession::read() {
    m_come += m_process->readAllStandardOutput();
    bool broken = false;
    const auto message = pdf::takeMessage(m_come, broken);
    if (!message && !broken) return;
    const auto reply = broken ? std::nullopt : pdf::replyIn(*message);
    const bool answers = reply && m_asked && reply->ask == m_question.ask &&
                         reply->page == m_question.page && m_come.isEmpty();
    if (!answers) return lose(); // what speaks so is no longer ours
    m_clock.stop();
    m_asked = false;
    take(*reply);
    askNext();
}

void PdfSession::take(const pdf::Reply &reply) {
    const bool lost = reply.problem != pdf::Problem::None;
    switch (reply.ask) {
    case pdf::Ask::Open:
        return takeOpened(reply);
    case pdf::Ask::Draw:
        if (lost || reply.pixels.isEmpty()) {
            m_lost.insert(reply.page);
            Q_EMIT pageLost(reply.page);
            return;
        }
        Q_EMIT drawn(reply.page,
                     QImage(reinterpret_cast<const uchar *>(reply.pixels.constData()), reply.width,
                            reply.height, reply.width * 4, QImage::Format_RGB32)
                         .copy(),
                     m_question.width);
        return;
    case pdf::Ask::Words:
        Q_EMIT wordsCame(reply.page, reply.words);
        return;
    case pdf::Ask::Find:
        Q_EMIT found(reply.page, m_question.text, reply.hits);
        return;
    }
}

void PdfSession::takeOpened(const pdf::Reply &reply) {
    if (reply.problem == pdf::Problem::Encrypted)
        return giveUp(tr("This PDF is encrypted and asks for a password."));
    if (reply.problem != pdf::Problem::None || reply.sizes.isEmpty())
        return giveUp(tr("This PDF is damaged and cannot be shown."));
    m_isOpen = true;
    if (std::exchange(m_told, true)) return;
    Q_EMIT opened(reply.sizes, reply.pages);
}

// The process died, hangs, or talks nonsense.
void PdfSession::lose() {
    if (m_over) return;
    const pdf::Request question = m_question;
    const bool asked = m_asked;
    end();
    if (++m_deaths > mostDeaths || (asked && question.ask == pdf::Ask::Open))
        return giveUp(tr("This PDF cannot be shown: reading it takes too much."));
    if (asked) {
        m_lost.insert(question.page);
        Q_EMIT pageLost(question.page);
        if (question.ask == pdf::Ask::Find) Q_EMIT found(question.page, question.text, {});
    }
    start();
}

void PdfSession::giveUp(const QString &sentence) {
    m_over = true;
    end();
    Q_EMIT failed(sentence);
}

} // namespace lectern::ui
