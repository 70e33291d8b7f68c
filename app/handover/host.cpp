// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/host.h"

#include "app/handover/meeting_place.h"
#include "app/handover/peer.h"

#include <QEventLoop>

#include <algorithm>
#include <utility>

namespace lectern::app {

namespace {

constexpr int mostGuests = 256; // at a time

} // namespace

std::unique_ptr<Host> Host::at(const MeetingPlace &place, std::unique_ptr<store::FileLock> guard) {
    std::unique_ptr<Host> host(new Host(std::move(guard)));
    QLocalServer::removeServer(place.socket()); // of a window that crashed: we hold its guard
    host->m_server.setListenBacklogSize(mostGuests);
    host->m_server.setMaxPendingConnections(mostGuests);
    QObject::connect(&host->m_server, &QLocalServer::newConnection, &host->m_server,
                     [host = host.get()] { host->receive(); });
    host->m_socket = place.socket();
    return host->begin() ? std::move(host) : nullptr;
}

bool Host::begin() {
    m_turnsAway = false;
    return m_server.isListening() || m_server.listen(m_socket);
}

void Host::receive() {
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!isOwnPeer(int(socket->socketDescriptor())) || guests().size() >= mostGuests) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new Guest(socket,
                  {[this](const Request &request) { m_takeFiles(request); },
                   [this](Guest &guest) { take(guest); }},
                  &m_server);
    }
}

void Host::take(Guest &guest) {
    if (m_turnsAway) return guest.turnAway();
    m_waiting.append(&guest);
    if (m_library) m_prepare([this] { beginWaiting(); });
}

void Host::openTo(library::Library &library) {
    m_library = &library;
    m_turnsAway = false;
    m_prepare([this] { beginWaiting(); });
}

void Host::beginWaiting() {
    if (!m_library) return; // it went meanwhile, and they are told
    for (const auto &guest : std::exchange(m_waiting, {}))
        if (guest) guest->begin(*m_library);
}

void Host::turnCommandsAway() {
    m_turnsAway = true;
    for (const auto &guest : std::exchange(m_waiting, {}))
        if (guest) guest->turnAway();
}

void Host::end() {
    m_server.close();
    m_library = nullptr;
    turnCommandsAway();
    QEventLoop loop;
    for (Guest *guest : guests()) {
        guest->leave();
        QObject::connect(guest, &QObject::destroyed, &loop, &QEventLoop::quit);
    }
    const auto anyRuns = [this] {
        const QList<Guest *> all = guests();
        return std::any_of(all.cbegin(), all.cend(), [](Guest *one) { return one->isRunning(); });
    };
    while (anyRuns())
        loop.exec();
}

QList<Guest *> Host::guests() const {
    QList<Guest *> all;
    for (QObject *child : m_server.children())
        if (auto *guest = dynamic_cast<Guest *>(child)) all.append(guest);
    return all;
}

} // namespace lectern::app
