// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/guest.h"

#include "app/handover/handed_command.h"

#include <poll.h>

namespace lectern::app {

namespace {

constexpr int patienceMs = 10'000;

// Who waited too long has said so and gone: what is done for him now would be done twice. The
// socket tells of that later, behind what he had still sent.
bool isStillThere(const QLocalSocket &socket) {
    pollfd peer = {int(socket.socketDescriptor()), POLLRDHUP, 0};
    return socket.state() == QLocalSocket::ConnectedState && ::poll(&peer, 1, 0) == 0;
}

} // namespace

Guest::Guest(QLocalSocket *socket, Wishes wishes, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_wishes(std::move(wishes))
    , m_streams([this](FrameKind kind, const QByteArray &bytes) {
        QMetaObject::invokeMethod(
            this, [this, kind, bytes] { send(kind, bytes); }, Qt::QueuedConnection);
    }) {
    socket->setParent(this);
    connect(socket, &QLocalSocket::readyRead, this, &Guest::read);
    connect(socket, &QLocalSocket::disconnected, this, [this] {
        m_stop.request_stop(); // Ctrl+C where it was started
        leave();
    });
    connect(socket, &QLocalSocket::bytesWritten, this,
            [this] { m_streams.setUnsent(m_socket->bytesToWrite()); });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_socket->abort(); });
    m_patience.start(patienceMs);
    if (socket->state() != QLocalSocket::ConnectedState) leave();
    read(); // what came before anybody listened
}

Guest::~Guest() {
    m_socket->disconnect(this);
}

void Guest::read() {
    m_frames.feed(m_socket->readAll());
    while (const auto frame = m_frames.next())
        take(*frame);
    if (m_frames.isBroken()) m_socket->abort();
}

void Guest::take(const Frame &frame) {
    if (!m_request && frame.kind == FrameKind::Request) return takeRequest(frame.bytes);
    if (m_request && frame.kind == FrameKind::Input) return m_streams.give(frame.bytes);
    m_socket->abort();
}

void Guest::takeRequest(const QByteArray &bytes) {
    m_patience.stop();
    auto request = requestIn(bytes);
    m_request = request.value_or(Request());
    if (!request) return refuse(request.error().message);
    if (m_request->kind == Request::Kind::Command) return m_wishes.command(*this);
    m_wishes.files(*m_request);
    send(FrameKind::Begun);
    m_socket->disconnectFromServer();
}

void Guest::begin(library::Library &library) {
    if (m_thread || !isStillThere(*m_socket)) return;
    send(FrameKind::Begun);
    m_thread.reset(QThread::create([this, &library, stop = m_stop.get_token()] {
        m_exit = runHandedCommand(*m_request, library, m_streams, stop);
    }));
    connect(m_thread.get(), &QThread::finished, this, &Guest::finish);
    m_thread->start();
}

void Guest::finish() {
    m_thread->wait(); // it has said that it is done
    m_thread.reset();
    if (m_socket->state() != QLocalSocket::ConnectedState) return deleteLater();
    send(FrameKind::Done, QByteArray(1, char(m_exit)));
    m_socket->disconnectFromServer();
}

void Guest::refuse(const QString &sentence) {
    send(FrameKind::Refused, sentence.toUtf8());
    m_socket->disconnectFromServer();
}

void Guest::turnAway() {
    send(FrameKind::NoLibrary);
    m_socket->disconnectFromServer();
}

void Guest::leave() {
    m_streams.end();
    if (!m_thread) deleteLater();
}

void Guest::send(FrameKind kind, const QByteArray &bytes) {
    if (m_socket->state() == QLocalSocket::ConnectedState) m_socket->write(packed(kind, bytes));
}

} // namespace lectern::app
