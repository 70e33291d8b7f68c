// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/caller.h"

#include "app/console.h"
#include "app/handover/meeting_place.h"
#include "app/handover/peer.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace lectern::app {

namespace {

constexpr int filesWaitSeconds = 20;
constexpr qint64 mostPolledMs = 24LL * 60 * 60 * 1000; // at once; then again

base::Error noAnswer() {
    return {base::ErrorCode::Failed,
            QStringLiteral("The Lectern window that has this library open does not answer."),
            {}};
}

base::Error windowGone() {
    return {base::ErrorCode::Failed,
            QStringLiteral("The Lectern window went before it was done with this; look whether it "
                           "is done."),
            {}};
}

int connectedTo(const MeetingPlace &place) {
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(place.socket());
    std::memcpy(address.sun_path, path.constData(), size_t(path.size())); // it fits: see its place
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return -1;
    const auto *name = reinterpret_cast<const sockaddr *>(&address);
    if (::connect(descriptor, name, sizeof address) == 0 && isOwnPeer(descriptor))
        return descriptor;
    ::close(descriptor);
    return -1;
}

} // namespace

std::unique_ptr<Caller> Caller::reach(const MeetingPlace &place) {
    const int descriptor = connectedTo(place);
    return descriptor < 0 ? nullptr : std::unique_ptr<Caller>(new Caller(descriptor));
}

Caller::~Caller() {
    ::close(m_descriptor);
}

base::Status Caller::handFiles(const QStringList &paths, const QString &where) {
    Request request;
    for (const QString &path : paths)
        request.words.append(QDir::current().absoluteFilePath(path));
    request.folder = QDir::currentPath();
    request.begin = where;
    request.activation = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return begin(request, filesWaitSeconds);
}

base::Result<Exit> Caller::handCommand(const Context &context, const QStringList &words,
                                       int waitSeconds) {
    Request request;
    request.kind = Request::Kind::Command;
    request.words = words;
    request.folder = QDir::currentPath();
    request.toTerminal = context.console.isTerminal();
    LECTERN_TRY(begin(request, waitSeconds));
    while (const auto frame = receive(-1)) {
        // Without all of it the command would take the rest for empty: it is left, and ends.
        if (frame->kind == FrameKind::WantInput) LECTERN_TRY(sendInput(context));
        if (const auto exit = follow(*frame, context)) return *exit;
    }
    return base::fail(windowGone());
}

base::Status Caller::begin(const Request &request, int waitSeconds) {
    const QByteArray bytes = toBytes(request);
    if (bytes.size() > longestFrame)
        return base::fail(base::ErrorCode::TooLarge,
                          QStringLiteral("That is too much to hand to the Lectern window that has "
                                         "this library open."));
    if (!send(FrameKind::Request, bytes)) return base::fail(noAnswer());
    const auto answer = receive(waitSeconds * 1000LL);
    if (answer && answer->kind == FrameKind::Begun) return {};
    if (answer && answer->kind == FrameKind::NoLibrary)
        return base::fail(base::ErrorCode::Locked, {});
    if (!answer || answer->kind != FrameKind::Refused) return base::fail(noAnswer());
    return base::fail(base::ErrorCode::Invalid, QString::fromUtf8(answer->bytes));
}

std::optional<Exit> Caller::follow(const Frame &frame, const Context &context) {
    switch (frame.kind) {
    case FrameKind::Output:
        context.console.passOutput(frame.bytes);
        return std::nullopt;
    case FrameKind::Complaint:
        context.console.passComplaint(frame.bytes);
        return std::nullopt;
    case FrameKind::Done:
        return frame.bytes == QByteArrayView("\0", 1)   ? Exit::Done
               : frame.bytes == QByteArrayView("\2", 1) ? Exit::WrongUsage
                                                        : Exit::CouldNot;
    default:
        return std::nullopt;
    }
}

bool Caller::send(FrameKind kind, const QByteArray &bytes) const {
    const QByteArray frame = packed(kind, bytes);
    qsizetype sent = 0;
    while (sent < frame.size()) {
        const ssize_t more = ::send(m_descriptor, frame.constData() + sent,
                                    size_t(frame.size() - sent), MSG_NOSIGNAL);
        if (more < 0 && errno != EINTR) return false;
        sent += std::max<ssize_t>(more, 0);
    }
    return true;
}

// A window that takes it no more is seen at the next answer.
base::Status Caller::sendInput(const Context &context) const {
    LECTERN_ASSIGN(const QByteArray bytes, context.standardInput());
    for (qsizetype at = 0; at < bytes.size(); at += frameChunk)
        if (!send(FrameKind::Input, bytes.mid(at, frameChunk))) return {};
    (void)send(FrameKind::Input);
    return {};
}

std::optional<Frame> Caller::receive(qint64 milliseconds) {
    const QDeadlineTimer deadline =
        milliseconds < 0 ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(milliseconds);
    while (true) {
        if (auto frame = m_frames.next()) return frame;
        if (m_frames.isBroken()) return std::nullopt;
        pollfd readable = {m_descriptor, POLLIN, 0};
        const qint64 rest = std::min<qint64>(deadline.remainingTime(), mostPolledMs);
        const int ready = ::poll(&readable, 1, int(rest));
        if (ready < 0 && errno == EINTR) continue;
        if (ready == 0 && rest == mostPolledMs) continue;
        if (ready <= 0) return std::nullopt;
        QByteArray bytes(frameChunk, Qt::Uninitialized);
        const ssize_t come = ::recv(m_descriptor, bytes.data(), size_t(bytes.size()), 0);
        if (come <= 0) return std::nullopt;
        m_frames.feed(bytes.left(come));
    }
}

} // namespace lectern::app
