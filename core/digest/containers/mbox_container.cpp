// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/containers/mbox_container.h"

#include "core/digest/reader.h"

#include <QBuffer>
#include <QCoreApplication>

#include <utility>

namespace lectern::digest {

namespace {

Member::Open openBytes(const QByteArray &bytes) {
    return [bytes]() -> base::Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
}

// A mail that is refused for what it is, not for what it is not, is worth a word of its own.
bool isWorthAWord(const QByteArray &mail, const QString &name) {
    QBuffer buffer;
    buffer.setData(mail);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = openDigest(buffer, name);
    return reader || reader.error().code != base::ErrorCode::NoPapers;
}

} // namespace

base::Result<std::unique_ptr<Container>> MboxContainer::open(const Member &mailbox,
                                                             base::StopToken stop) {
    auto container = std::make_unique<MboxContainer>();
    container->m_name = mailbox.name;
    container->m_stop = std::move(stop);
    LECTERN_ASSIGN(container->m_device, mailbox.open());
    container->m_messages = std::make_unique<MboxMessages>(*container->m_device, mailbox.name);
    container->readOn();
    return std::unique_ptr<Container>(std::move(container));
}

std::optional<Member> MboxContainer::next() {
    std::optional<Member> member = std::exchange(m_held, std::nullopt);
    if (!member) return std::nullopt;
    ++m_given;
    readOn();
    if (!m_held && m_others > 0 && !member->error)
        member->told.append(
            {0, 0,
             QCoreApplication::translate("Lectern", "%n other message(s) of “%1” are no digests.",
                                         nullptr, int(m_others))
                 .arg(m_name)});
    return member;
}

// To the next message that is a digest.
void MboxContainer::readOn() {
    while (!m_held && !m_ended && !m_stop.stop_requested()) {
        const auto message = m_messages->next();
        m_ended = !message || !message->has_value();
        if (!message)
            m_held = Member{m_name, {}, message.error()};
        else if (!m_ended)
            m_held = memberOf(**message);
        else if (m_given == 0)
            m_held = noDigest();
    }
}

std::optional<Member> MboxContainer::memberOf(const MboxMessage &message) {
    const QString name = QCoreApplication::translate("Lectern", "%1, message %2")
                             .arg(m_name, QString::number(++m_number));
    if (message.tooLarge)
        return Member{
            name,
            {},
            base::Error{base::ErrorCode::TooLarge,
                        QCoreApplication::translate(
                            "Lectern", "“%1” is larger than 64 MiB, the most a mail may have.")
                            .arg(name),
                        {}}};
    if (isWorthAWord(message.bytes, name)) return Member{name, openBytes(message.bytes)};
    ++m_others;
    return std::nullopt;
}

Member MboxContainer::noDigest() const {
    return {m_name,
            {},
            base::Error{base::ErrorCode::NoPapers,
                        QCoreApplication::translate(
                            "Lectern",
                            "No papers were found in “%1”: none of its %n message(s) is "
                            "a digest of a kind known to Lectern.",
                            nullptr, int(m_others))
                            .arg(m_name),
                        {}}};
}

} // namespace lectern::digest
