// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop_token.h"
#include "core/digest/containers/mbox_messages.h"
#include "core/digest/containers/member.h"

namespace lectern::digest {

// The messages of a mailbox that are digests, as "alerts.mbox, message 3". The last of them tells
// how many others there are; where none is a digest, one member says so by its error. Holds two
// messages at a time, whatever the size of the mailbox.
class MboxContainer final : public Container {
  public:
    // Errors: those of opening the mailbox.
    static base::Result<std::unique_ptr<Container>> open(const Member &mailbox,
                                                         base::StopToken stop);

    std::optional<Member> next() override;

  private:
    void readOn();
    std::optional<Member> memberOf(const MboxMessage &message);
    [[nodiscard]] Member noDigest() const;

    QString m_name;
    base::StopToken m_stop;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<MboxMessages> m_messages;
    std::optional<Member> m_held; // the next one to give
    qint64 m_number = 0;          // of the message read last
    qint64 m_given = 0;
    qint64 m_others = 0; // that are no digests
    bool m_ended = false;
};

} // namespace lectern::digest
